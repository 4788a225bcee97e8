/** Appeals for money: a site's for its reporting, in several paragraphs, and a charity's in a line or sentence. */
import {isListed} from '../rule/label-doubt.ts'
import {isProseBlock} from '../rule/layout.ts'
import {endsBefore, isGlued, startsLine} from '../rule/phrase-hit.ts'
import {anyWords, partsOf, pattern, termsIn, wordsOf} from '../rule/phrase-pattern.ts'
import {isQuoted, noiseSentenceEnd, spanOf} from '../rule/reach.ts'
import {defineRule, type Found} from '../rule/rule.ts'
import {withoutSoftHyphens} from '../rule/triggers.ts'
import type {Block} from '../text/block.ts'
import {fold} from '../text/fold.ts'
import {sentenceBefore, sentenceStart} from '../text/sentence.ts'
import type {View} from '../view.ts'
import {PROSE} from './example-prose.ts'
import {everydayWords} from './words/index.ts'

/** What an appeal speaks of, a pattern each: who asks, for what work, what it lacks, what is asked, how much. */
const WE = anyWords(() => everydayWords('appealWe'))
const WORK = anyWords(() => everydayWords('appealWork'))
const LACK = anyWords(() => everydayWords('appealLacks'))
const GIVE = anyWords(() => everydayWords('appealGives'))
const MONEY = /[$€£₽]\s?\p{N}|\p{N}\s?(?:€|£|₽)|\p{N} (?:euro|eur|zł|руб|dollars?|pounds?|reais|kr)/u
/** A heading that asks for it. */
const HEADING = pattern(() => wordsOf(everydayWords('appealHeads')))
const LONGEST_HEADING = 70
const LONGEST_PARAGRAPH = 700
/** Further paragraphs of an appeal, and how many of its four matters each must speak of. */
const MOST_PARAGRAPHS = 12
const SURE = 3
const LEAST = 2

function mattersOf(folded: string): number {
  return [WORK(), LACK(), GIVE(), MONEY].filter((matter) => matter.test(folded)).length
}

/** What is quoted somebody else says. */
function mayAppeal(block: Block): boolean {
  return block.end - block.start <= LONGEST_PARAGRAPH && !/["“„«]/.test(block.text)
}

function appeals(block: Block | undefined, least: number): boolean {
  if (!block || !mayAppeal(block)) return false
  const {folded} = block
  if (!WE().test(folded) || mattersOf(folded) < least) return false
  return least < SURE || (GIVE().test(folded) && WORK().test(folded))
}

const appealBlock = defineRule({
  name: 'appeal-block',
  category: 'promo',
  summary: 'Paragraphs that ask the reader to pay for the reporting of the site, with their heading.',
  *find(view) {
    if (!holdsAppeal(view)) return
    const found: Found[] = []
    const {blocks} = view
    for (let index = 0; index < blocks.length; index++) {
      const block = blocks[index]!
      const isHeading =
        block.end - block.start <= LONGEST_HEADING && !/[.!?]$/.test(block.text) && block.folded.search(HEADING()) === 0
      if (isHeading ? !appeals(blocks[index + 1], LEAST) : !appeals(block, SURE)) continue
      let end = index + 1
      while (end - index <= MOST_PARAGRAPHS && appeals(blocks[end], LEAST)) end++
      const taken = blocks.slice(index, end)
      const isSure = taken.some((one) => appeals(one, SURE))
      if (isSure)
        found.push({...spanOf(taken), confidence: 0.92, evidence: 'asks the reader to pay for the work of the site'})
      index = end - 1
    }
    // A text that asks throughout is about it.
    const asked = found.reduce((sum, {start, end}) => sum + end - start, 0)
    const isAll = asked * 3 > view.text.length || !hasOtherProse(view, found)
    for (const one of found) yield isAll ? {...one, confidence: 0.8} : one
  },
  examples: [
    `${PROSE}\n${PROSE}\n${PROSE}\n${PROSE}\n⟦Support the Harbour Letter\nWe believe that everyone deserves news of the harbour, but reporting costs money.\nHelp keep our news free for everyone by giving as little as $1.\nWe cannot do this without your help.⟧`,
    `${PROSE}\n${PROSE}\n${PROSE}\n${PROSE}\n⟦Unser Journalismus ist unabhängig und kostenlos. Unterstützen Sie uns ab 3 € im Monat.⟧\n${PROSE}`,
    `${PROSE}\nSupport for the pier\nThe council gave $400 for news boards, and the rest was free.\nWe walked there in May.\n${PROSE}`,
    `${PROSE}\n“We cannot afford our newsroom without donations,” the editor said, and gave $5.\n${PROSE}`,
  ],
})

/** The same work in a text that is not folded, inside longer words too. */
const WORK_ANYWHERE = pattern(() => partsOf(everydayWords('appealWork').map((list) => list.replaceAll('*', ''))), 'iu')

/** Whether a paragraph surely is one; without any none is taken. Few name such work, and only those are folded and read. */
function holdsAppeal({text, blocks}: View): boolean {
  const source = withoutSoftHyphens(text)
  return blocks.some(
    (block) => mayAppeal(block) && WORK_ANYWHERE().test(source.slice(block.start, block.end)) && appeals(block, SURE),
  )
}

function hasOtherProse(view: View, found: readonly Found[]): boolean {
  return view.blocks.some(
    (block) => isProseBlock(view, block) && !found.some(({start, end}) => block.start >= start && block.end <= end),
  )
}

const LONGEST_PLEA = 200
const LONGEST_QUESTION = 130
/** "Text FLOOD to 70111". */
const BY_TEXT = /text \p{L}+ to \p{N}{4,6}/u

const appealLine = defineRule({
  name: 'appeal-line',
  category: 'promo',
  summary: 'A sentence that asks to give a sum at once, with the one before that tells what it buys.',
  get triggers() {
    return [...termsIn(everydayWords('appealOrders')), 'text']
  },
  *find(view, hit) {
    if (!hit || isQuoted(view.text, hit.block.start, hit.start) || isListed(view, hit.block)) return
    const {text} = view
    const {block} = hit
    let start = sentenceStart(text, hit.start, block.start)
    if (start !== hit.start || !(startsLine(hit) || endsBefore(text, hit.start) || isGlued(text, hit.start))) return
    const end = noiseSentenceEnd(text, start, hit.end, block.end)
    if (hit.trigger === 'text' && !BY_TEXT.test(fold(text.slice(start, end)))) return
    const before = sentenceBefore(text, start, block.start)
    const led = before ? fold(text.slice(before.start, before.end)) : ''
    const asks = led.endsWith('?') && /(?<!\p{L})(?:you|your|sie|du|vous|usted|tu|você|je|u)(?!\p{L})/u.test(led)
    const leads = before && before.end - before.start <= LONGEST_QUESTION && (MONEY.test(led) || asks || isCheap(led))
    // "Give now and then" is no order: where the sum stands in the sentence before, nothing stands behind it.
    if (!MONEY.test(fold(text.slice(start, end))) && !(leads && MONEY.test(led) && end - hit.end <= 2)) return
    if (leads) start = before.start
    if (end - start > LONGEST_PLEA) return
    yield {start, end, confidence: 0.92, evidence: `asks to give a sum: “${hit.trigger}”`}
  },
  examples: [
    `${PROSE}\n⟦£15 could buy a lamp for a boat. Give now.⟧\n${PROSE}`,
    `${PROSE} ⟦Will you help the next boat? Text LAMP to 70111 to give £5.⟧ The lamp was lit in May.`,
    `${PROSE}\n⟦Reporting from the pier isn't cheap. Chip in from as little as $2 a month.⟧`,
    `${PROSE}\nThe lamp cost £15. Give now and then a thought to those who lit it.`,
    `${PROSE}\nText carved in the pier says so: it was built for £5.`,
  ],
})

function isCheap(folded: string): boolean {
  return /(?:isn't|is not|not) (?:cheap|free)|costs? money/.test(folded)
}

export const APPEAL = [appealBlock, appealLine]
