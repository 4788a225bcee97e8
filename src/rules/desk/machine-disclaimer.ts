/** What a language model says of its own limits in a text that it wrote: "As a language model I have no …", "check before publishing". */
import {once} from '../../once.ts'
import {partsOf, pattern, termsIn, wordsOf} from '../../rule/phrase-pattern.ts'
import {isQuoted} from '../../rule/reach.ts'
import {defineRule} from '../../rule/rule.ts'
import {fold} from '../../text/fold.ts'
import {sentenceAt} from '../../text/sentence.ts'
import {deskLists} from './words/index.ts'

const machine = deskLists('machine')

const SPEAKING = once(() => new Set(termsIn(machine('speakers'))))
/** The same as the reason for it, at the end of a sentence. */
const REASON = once(() => new Set(termsIn(machine('reasons'))))
/** That the speaker lacks something, said of itself. */
const LACKS = pattern(() => wordsOf(machine('lacks')))
const CHECKS = pattern(() => wordsOf(machine('checks')))
const MACHINE = pattern(() => wordsOf(machine('names')))
/** What a note begins with. */
const NOTE = pattern(() => `^[\\s([*_–-]*${partsOf([...machine('notes'), 'note'])}(?!\\p{L})`)
/** Whose words they are: then somebody tells of it. */
const TELLS = pattern(() => `[,»"] ${partsOf(machine('tells'))}(?!\\p{L})|${wordsOf(machine('tellsLast'))}`)
/** Before the speaker stand at most a note's label and small words. */
const LEAD = pattern(() => `^[\\s\\p{P}\\p{S}]*(?:${partsOf(machine('leads'))}[\\s\\p{P}]*)*$`)
const LONGEST = 320

export const machineDisclaimer = defineRule({
  name: 'machine-disclaimer',
  category: 'llm-leak',
  summary: 'A sentence in which a language model says what it cannot know, or that its text must be checked first.',
  get triggers() {
    return termsIn([...machine('speakers'), ...machine('reasons'), ...machine('before')])
  },
  *find(view, hit) {
    if (!hit) return
    const {text} = view
    const {block} = hit
    if (isQuoted(text, block.start, hit.start) || /^[-–—"„“»«]/.test(block.text)) return
    const {start, end} = sentenceAt(text, hit.start, block)
    if (end - start > LONGEST) return
    const folded = fold(text.slice(start, end))
    if (TELLS().test(folded)) return
    const lead = text.slice(start, hit.start)
    const trigger = fold(hit.trigger)
    const speaks = SPEAKING().has(trigger) || REASON().has(trigger)
    const isNote = NOTE().test(folded) || NOTE().test(block.folded)
    const leads = isLead(lead) || (REASON().has(trigger) && LACKS().test(fold(lead)))
    if (speaks ? !leads || !LACKS().test(folded) : !CHECKS().test(folded) || !isCheck(folded, isNote)) return
    // What a note begins with is a sentence of its own where a full stop shortens it.
    const isAll = isNote && block.shape.sentences <= 2 && block.end - block.start <= LONGEST
    const span = isAll || end - start + 3 > block.end - block.start ? block : {start, end}
    yield {
      start: span.start,
      end: span.end,
      confidence: 0.93,
      evidence: `a language model speaks of itself: “${hit.trigger}”`,
    }
  },
  examples: [
    'Hamnrådet möttes på tisdagskvällen och beslutade efter två timmars debatt att laga den gamla bryggan.\n⟦Som språkmodell har jag inte tillgång till dagens tidvatten, så klockslagen är ungefärliga.⟧\nArbetet börjar i maj.',
    'Rada portu zebrała się we wtorek i zdecydowała, że stare molo zostanie naprawione przed zimą. ⟦Jako AI nie mam dostępu do tablic pływów.⟧ Prace ruszą w maju.',
    'Совет порта решил починить старый причал до зимы.\n⟦Примечание: текст создан нейросетью, проверьте цифры перед публикацией.⟧\nРаботы начнутся в мае.',
    'Satamaneuvosto päätti korjata vanhan laiturin ennen talvea.\n⟦(Huom. tekoälyn luonnos – tarkista nimet ennen julkaisua.)⟧\nTyöt alkavat toukokuussa.',
    'Havnerådet vedtok å reparere den gamle brygga før vinteren.\n⟦Jeg kan ikke se dagens tidevann, siden jeg er en KI-modell.⟧\nArbeidet begynner i mai.',
    'Som AI-assistent hjälper Klara hamnen med tidvattnet, och hon har inte tagit fel en enda gång sedan i maj.',
    'Som språkmodell kan jag inte simma, svarade maskinen, och hela rätten skrattade åt den.',
    'Redaktören granskar alla siffror före publicering, och en gång om året granskar någon redaktören.',
    'Jako AI nie mam rąk, odpowiedziała maszyna, a cały sąd się roześmiał i zamknął rozprawę.',
  ],
})

function isLead(lead: string): boolean {
  return LEAD().test(fold(lead).replace(NOTE(), ''))
}

function isCheck(folded: string, isNote: boolean): boolean {
  return MACHINE().test(folded) || (isNote && folded.length <= 160) || /^[[(].*[\])]$/s.test(folded.trim())
}
