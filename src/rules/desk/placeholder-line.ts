/** Lines in brackets: what is still to be put in, and where one of several answers starts and ends. */
import {defineRule} from '../../rule/rule.ts'
import type {Block} from '../../text/block.ts'

/** Asks for something, and what is asked for. */
const TO_DO =
  /\b(?:insert|add|tbd|tba|tbc|tk|todo|to come|placeholder|pull from|replace|fill in|embed)\b|\b(?:here|goes here)\s*[\])}>]*$|(?<!\p{L})(?:insertar|añadir|einfügen|ergänzen|insérer|ajouter|inserire|aggiungere|inserir|adicionar|wstaw|dodaj|invoegen|toevoegen|infoga|lägg till|sett inn|вставить|добавить|ekle)(?!\p{L})/u
const THING =
  /\b(?:image|photo|picture|pic|graphic|chart|table|map|video|audio|gif|link|url|quotes?|stats?|statistics|data|sources?|names?|date|city|logo|product box|widget|poll|embed|tweet|caption|figure|screenshot|infographic|gallery|slideshow|button|form|cta|ad)\b|(?<!\p{L})(?:bild|foto|grafik|karte|zitat|quelle|lien|citation|graphique|galería|imagen|cita|enlace|immagine|galleria|citazione|imagem|citação|obraz|zdjęci\p{L}*|cytat|afbeelding|citaat|фото|изображени\p{L}*|цитат\p{L}*|görsel)(?!\p{L})/u

const OPEN = '[<{('
const LONGEST = 160

export const placeholderLine = defineRule({
  name: 'placeholder-line',
  category: 'placeholder',
  summary: 'A line in brackets that says what should be put in its place: an image, a quotation, a link.',
  *find({blocks, text}) {
    for (const block of blocks) {
      if (!OPEN.includes(text[block.start]!) || block.end - block.start > LONGEST || !isEnclosed(block)) continue
      const {folded} = block
      if (TO_DO.test(folded) && THING.test(folded))
        yield {start: block.start, end: block.end, confidence: 0.94, evidence: `the placeholder ${block.text}`}
    }
  },
  examples: [
    'The pier broke in March.\n⟦<<PUT IN: quote of the mayor, to come>>⟧\nWork starts in May.',
    'The pier broke in March.\n⟦[Chart of the costs goes here]⟧\nWork starts in May.',
    'The pier broke in March.\n⟦{{insert map of the harbour}}⟧\nWork starts in May.',
    'The pier broke in March.\n[The photo was taken in May.]\nWork starts in May.',
    'Add two eggs.\n(Add more if the picture above looks drier than your dough.)\nStir.',
  ],
})

/** Whether brackets hold all of it. Round ones hold sentences too: those need the sharper word. */
function isEnclosed({text}: Block): boolean {
  if (text.startsWith('(')) return text.endsWith(')') && /^\((?:insert|placeholder|tbd|tk|embed)\b/i.test(text)
  return (
    (text.startsWith('[') && text.endsWith(']') && text.indexOf(']') === text.length - 1) ||
    (text.startsWith('<<') && text.endsWith('>>')) ||
    (text.startsWith('{') && text.endsWith('}') && !text.includes('"'))
  )
}
