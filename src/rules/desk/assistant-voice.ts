/** What an assistant that was asked to write says to its client beside the text, in words that no list foresees. */
import {layoutOf} from '../../rule/layout.ts'
import {defineRule} from '../../rule/rule.ts'
import type {Block} from '../../text/block.ts'
import type {View} from '../../view.ts'

/*
 * Such a remark speaks to the client, of the text, and of the work on it. One of the three is in many sentences; all of
 * them stand together in no other, least of all as the first or last line of a text.
 */
const pattern = (...parts: readonly string[]): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join('|')})`, 'u')

/** Words to the client. */
const TO_CLIENT = pattern(
  // en
  "as (?:you )?(?:asked|requested|instructed|briefed)|you (?:asked|requested|wanted|provided|shared|supplied|need)|your (?:request|brief|instructions|cms|client|requirements|prompt)|(?:would|do) you (?:like|want|prefer)|want me to|(?:shall|should|can|could) i (?:also |still )?\\p{L}+|let me know|just say|say the word|(?:if|whether) you(?:'d| would|'re| are)? (?:prefer|like|want|need|happy)|feel free|before you (?:publish|post|go live)|before (?:publishing|publication|posting)|please (?:verify|check|double-check|confirm|review|fix)|double-check|ready to (?:paste|publish|post)|(?:hope|trust) (?:this|that|the)|happy to|glad to|to (?:the )?(?:client|editor|publisher|desk)|for (?:the )?(?:client|editor|publisher)|(?:here|below) (?:is|are)|here's|heads[- ]up|any (?:further )?(?:edits|changes|tweaks)",
  // de
  'soll ich|möchten sie|möchtest du|wünschen sie|wie (?:gewünscht|besprochen|erbeten)|sag(?:en sie)? (?:mir )?(?:gern |einfach )?bescheid|hinweis (?:für|an) (?:die |den )?(?:redaktion|kund|auftraggeber)|vor (?:der )?veröffentlichung|bitte (?:prüfen|überprüfen|verifizieren)|hier (?:ist|sind|kommt)|gerne? (?:kann|erstelle|passe)|ich hoffe',
  // fr
  "voulez-vous|souhaitez-vous|si vous (?:souhaitez|voulez|préférez)|n'hésitez pas|voici|comme (?:demandé|convenu)|avant (?:la )?publication|note (?:à|pour) (?:la rédaction|le client|l'éditeur)|merci de vérifier|veuillez vérifier|j'espère",
  // es
  '(?:quieres|quiere|deseas|desea) que|si (?:quieres|lo deseas|prefieres|necesitas)|aquí (?:tienes|está|va)|como (?:pediste|solicitaste|me pediste)|antes de publicar|por favor,? (?:verifica|revisa|confirma)|nota (?:para|al) (?:el )?(?:editor|cliente)|avísame|dime si|espero que|\\bclaro',
  // it
  'vuoi che|desidera che|se (?:vuoi|preferisci|desideri)|ecco|come (?:richiesto|da richiesta)|prima di pubblicare|prima della pubblicazione|spero che|fammi sapere|quanto richiesto|verificare prima',
  // pt
  'quer que eu|deseja que|gostaria que|se (?:quiser|preferir|desejar)|aqui está|segue|como (?:pedido|solicitado)|antes de publicar|espero que|me avise|recomendo (?:checar|verificar)|por favor,? (?:verifique|confirme)',
  // pl
  'czy mam|czy chcesz|daj znać|jeśli (?:chcesz|wolisz|potrzebujesz)|oto|zgodnie z (?:prośbą|poleceniem)|przed publikacją|mam nadzieję|gotowe do|proszę (?:sprawdzić|zweryfikować)',
  // nl, sv, no, da, ru, tr
  'zal ik|wil je dat|laat (?:het )?me weten|hierbij|zoals gevraagd|voor publicatie|vill du att jag|ska jag|säg till|hoppas att|här (?:är|kommer)|vil du (?:at jeg|ha)|skal jeg|her er|хотите, чтобы|если (?:хотите|нужно)|дайте знать|вот|как вы просили|перед публикацией|надеюсь|ister misiniz|isterseniz|işte|yayınlamadan önce|haber verin',
)

/** The text, its parts and its forms. */
const OF_TEXT = pattern(
  '(?:article|piece|version|draft|rewrite|tone|headline|paragraph|sentence|quote|lede|caption|hashtag|tweet|thread|roundup|round-up|summary|translation|press summary|word count|em dash|source|subhead|bullet|outline)\\p{L}*',
  '\\d+ words|(?:two|three|both|the) (?:texts|stories|posts|pieces)|full length|social media|app push|(?:linkedin|facebook|instagram) (?:post|version)|take on the|facts? and figures|market data|prices?',
  '(?:artikel|fassung|beitrag|überschrift|absatz|absätze|tonfall|zitat|kurzfassung|redaktion|fonds)\\p{L}*|text',
  "version|l'article|cet article|le texte|ton (?:plus|moins)|titre|paragraphe|citation|pour (?:facebook|instagram|linkedin)",
  'versión|nota|artículo|texto|tono|titular|párrafo|cita',
  'versione|articolo|testo|tono|titolo|paragrafo|citazione|post per',
  'versão|artigo|matéria|texto|tom|título|parágrafo|citação|valor',
  'wersj\\p{L}*|artykuł\\p{L}*|tekst\\p{L}*|ton\\b|tytuł\\p{L}*|akapit\\p{L}*|na facebooka',
  'versie|tekst|stuk|kop\\b|alinea|texten|versionen|artikeln|teksten|artikkelen|статья|статью|текст|версия|версию|тон\\b|makale|metin|sürüm',
)

/** The work on it, or who did it. */
const WORK = pattern(
  '(?:rewr|rework|reword|rephras|paraphras|shorten|trim|condens|tweak|humani[sz]|verif|double-check|fact-check|omit|skipp|reformat|proofread|tailor|optimi[sz])\\p{L}*|left out|fresh take|turn (?:this|it) into|spin up',
  'as an assistant|assistant:|(?:from |by )?the (?:language )?model',
  '(?:umgeschrieb|überarbeit|kürz|anpass|prüf|verifizier|erstell|formulier|gekürzt|angepasst)\\p{L}*|nicht verifizieren',
  '(?:réécri|reformul|raccourci|adapt|vérifi|rédig)\\p{L}*|me dire|plus engagé',
  '(?:reescri|reformul|acort|adapt|verific|redact)\\p{L}*|he evitado|puedo|optimizad\\p{L}*',
  '(?:riscri|riformul|accorci|adatt|verific|redatt|prepar)\\p{L}*|ho (?:evitato|mantenuto)|posso',
  '(?:reescri|reformul|encurt|adapt|verific|checar|confirmar|redigi)\\p{L}*|assistente|evitei|posso',
  '(?:przeredagow|przepis|skróc|dostosow|zweryfikow|przygotow|napis)\\p{L}*|mogę',
  '(?:herschre|ingekort|aanpass|controle|omarbet|skriv|korta|omskre|перепис|переработ|сокра|провер|подготов|yeniden yaz|kısalt|düzenle|kontrol)\\p{L}*',
)

/** Offers to go on with the work, which need no more than to speak of the text. */
const OFFER =
  /(?<!\p{L})(?:would you like me to|do you want me to|want me to|shall i|should i (?:also )?\p{L}+|let me know (?:if|which|what|whether) (?:you|any|tone|the)|just say (?:the word|so)|i(?:'d be| am|'m) happy to|happy to \p{L}+|i can also|soll ich|möchten sie,? dass ich|möchtest du,? dass ich|voulez-vous que je|souhaitez-vous que je|(?:quieres|desea) que|vuoi che|quer que eu|czy mam|zal ik|vill du att jag|ska jag|хотите, чтобы я|ister misiniz)(?!\p{L})/u

/** Who says it, where that is beyond doubt. */
const SPEAKER =
  /^[\s*_([-]*(?:as an (?:ai )?assistant\b|(?:assistant|ai|chatgpt|gpt|model|modell|asistente|assistente|assistent|ассистент)\s*:|(?:note|disclaimer|remark|comment) from the (?:model|assistant|writer)|(?:note|nota|observação|hinweis|remarque|uwaga) (?:from|to|for|für|à|pour|para|per|do|dla|al|del|der|an) (?:the |la |il |die |den |el |o |l')?(?:client|editor|publisher|assistant|redaktion|kunde|rédaction|cliente|redattore|redazione|assistente|asistente|redacción|redação|redakcji|klient)\p{L}*)/u

/** The longest remark, in UTF-16 units. */
const LONGEST = 420
/** Lines at each end of a text among which remarks are looked for. */
const EDGE = 3

export const assistantVoice = defineRule({
  name: 'assistant-voice',
  category: 'llm-leak',
  summary:
    'A first or last line in which who wrote the text speaks to who ordered it: of versions, lengths, what was left out.',
  *find(view) {
    for (const block of edges(view)) {
      if (block.end - block.start > LONGEST || block.shape.words < 5 || /["“”«»„]/.test(block.text)) continue
      const {folded} = block
      const isSpeaker = SPEAKER.test(folded)
      const told = [TO_CLIENT, OF_TEXT, WORK].filter((words) => words.test(folded)).length
      const isOffer = OFFER.test(folded) && OF_TEXT.test(folded)
      if (!isSpeaker && !isOffer && told < 3) continue
      yield {
        start: block.start,
        end: block.end,
        confidence: isSpeaker && told >= 1 ? 0.95 : 0.92,
        evidence: isSpeaker ? 'an assistant speaks of itself' : 'speaks to a client about the text and the work on it',
      }
    }
  },
  examples: [
    '⟦Sure, below is a livelier version of the pier piece, reworked for the weekend edition:⟧\nThe harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier.',
    'The harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier.\n⟦Shall I cut the piece to 200 words, or do you want a thread as well?⟧',
    'The harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier.\n⟦(Note to the editor: I left out the sum, since the source gives none.)⟧',
    'Der Rat tagte am Dienstagabend und beschloss nach zwei Stunden, den alten Steg vor dem Winter zu reparieren.\n⟦Soll ich den Artikel noch kürzen oder eine zweite Fassung erstellen?⟧',
    'The harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier.\nLet me know, the mayor wrote to the neighbours, what you would pay for a lamp.',
    'Dear Ada,\nThe harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier.\nI hope the winter is kind to you and to the boat.',
  ],
})

const ADDRESSES = [
  ...'note to client|note to the client|note to editor|note to the editor|note for the editor|note to publisher'.split(
    '|',
  ),
  ...'hinweis für die redaktion|hinweis an die redaktion|anmerkung für die redaktion|note à la rédaction'.split('|'),
  ...'nota para el editor|nota para la redacción|nota per la redazione|nota para o editor|nota para a redação'.split(
    '|',
  ),
  ...'uwaga dla redakcji|opmerking voor de redactie|notering till redaktionen|примечание для редакции'.split('|'),
]

export const clientNote = defineRule({
  name: 'client-note',
  category: 'llm-leak',
  summary: 'A bracket inside a paragraph in which who wrote the text tells an editor or client something.',
  triggers: ADDRESSES,
  *find({text}, hit) {
    if (!hit || !'(['.includes(text[hit.start - 1] ?? ' ')) return
    const end = text.indexOf(text[hit.start - 1] === '(' ? ')' : ']', hit.end) + 1
    if (end === 0 || end > hit.block.end || end - hit.start > LONGEST) return
    yield {start: hit.start - 1, end, confidence: 0.95, evidence: `the bracket that begins “${hit.trigger}”`}
  },
  examples: [
    'The lamp cost forty thousand. ⟦(Note to the editor: please check this sum against the minutes.)⟧ It was lit in May.',
    'She left a note to the editor on the table, and the sum in it was wrong.',
  ],
})

const COUNTED =
  /^\W*(?:article|story|text|rewrite|version) \d{1,2} of \d{1,2}(?:\W+(?:rewritten|revised|rewrite|draft|final))?\W*$/u
/** "--- second rewrite below ---", "* * * END OF STORY 1 * * *" */
const FRAMED =
  /^[-–—=*_#~+\s]{3,}(?:end of |next |new |second |third |begin |start )?(?:article|story|text|rewrite|version)s? ?(?:break|end|ends|\d{1,2}|one|two|three|follows|below|starts)?(?: (?:below|follows|ends|of \d))?(?: ?\([^()]{1,60}\))?[-–—=*_#~+\s]{3,}$/u

export const countedAnswer = defineRule({
  name: 'counted-answer',
  category: 'llm-leak',
  summary: 'A line such as “ARTICLE 2 OF 3” or “--- END OF STORY 1 ---” between texts that were ordered together.',
  triggers: [
    ...[
      'article 1 of *',
      'article 2 of *',
      'article 3 of *',
      'article 4 of *',
      'story 1 of *',
      'story 2 of *',
      'story 3 of *',
    ],
    ...['text 1 of *', 'text 2 of *', 'rewrite 1 of *', 'rewrite 2 of *', 'version 1 of *', 'version 2 of *'],
    ...[
      'article break',
      'story break',
      'text break',
      'end of story *',
      'end of article *',
      'end of text *',
      'next article',
    ],
    ...['next story', 'second article', 'second rewrite', 'second version', 'third article', 'new article'],
  ],
  *find(_view, hit) {
    if (!hit || !(COUNTED.test(hit.block.folded) || FRAMED.test(hit.block.folded))) return
    const {start, end} = hit.block
    yield {start, end, confidence: 0.95, evidence: 'a text counted among those that were ordered'}
  },
  examples: [
    'The harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier.\n⟦ARTICLE 2 OF 3 – rewritten⟧\nThe ferry sails again in May.',
    'The harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier.\n⟦---- SECOND ARTICLE BELOW ----⟧\nThe ferry sails again in May.',
    'This is article 1 of 3 about the pier and its lamp.',
  ],
})

/** The lines at the ends of a text, and those between the ends that are set apart by brackets or stars. */
function* edges(view: View): Generator<Block> {
  const {blocks} = view
  const first = Math.max(EDGE, Math.min(layoutOf(view).first + 1, 2 * EDGE))
  const last = blocks.length - EDGE
  for (const block of blocks) {
    if (block.index < first || block.index >= last || block.index > layoutOf(view).last) yield block
    else if (isSetApart(view, block)) yield block
  }
}

function isSetApart(view: View, block: Block): boolean {
  const sign = view.text[block.start]
  const end = view.text[block.end - 1]
  if (sign === '(' && end === ')') return true
  if (sign === '[' && end === ']') return true
  return sign === '*' && end === '*'
}
