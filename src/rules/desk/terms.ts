/** Which words of the desk a line holds, and what it says with them. */
import {once} from '../../once.ts'
import {withoutMarks} from '../../rule/line-key.ts'
import {anyWords, pattern, termsIn, wordsOf} from '../../rule/phrase-pattern.ts'
import {TermFinder} from './term-finder.ts'
import type {TradeWords} from './words/desk-words.ts'
import {deskLists} from './words/index.ts'

const lists = deskLists('trade')
const finderOf = (name: keyof TradeWords): (() => TermFinder) => once(() => new TermFinder(termsIn(lists(name))))

const trade = finderOf('terms')
const writing = finderOf('writing')
const orders = finderOf('orders')
const places = finderOf('places')
const parts = finderOf('parts')

/** An editor's orders and the parts of a text as triggers of a rule. */
export function partTerms(): string[] {
  return termsIn(lists('parts'))
}

/** What quotes hold, if it is as short as a term. */
const QUOTED = /"[^"]{2,60}"|「[^」]{2,40}」|'[^']{2,60}'/

/** Whether a folded remark orders that a term be put into the text, and where. */
export function ordersEdit(written: string): boolean {
  const folded = withoutMarks(written)
  if (!orders().isIn(folded)) return false
  const isInPart = parts().isIn(folded)
  if (tradeWords(folded).size > 0) return isInPart || places().isIn(folded)
  return isInPart && QUOTED.test(folded)
}

/** The words of the trade as triggers of a rule. */
export function tradeTerms(): string[] {
  return termsIn(lists('terms'))
}

/** The different words of the trade in a folded text: forms of one word count once. */
export function tradeWords(written: string): Set<string> {
  const folded = withoutMarks(written)
  const words = new Set<string>()
  for (const {start, end} of trade().find(folded)) words.add(folded.slice(start, Math.min(end, start + 6)))
  return words
}

/** Whether a folded text speaks of texts and their parts. */
export function speaksOfWriting(folded: string): boolean {
  return writing().isIn(folded)
}

/** What a sentence about this very text calls it. */
const ITSELF = anyWords(() => lists('itself'))

/** Its parts, which other texts have as well. */
const PART = anyWords(() => lists('ownParts'))

const CARRIES = anyWords(() => lists('carries'))

/** What is done to a text for search engines. */
const MADE = anyWords(() => lists('made'))

/** Who made the text tells what was done to it. */
const AUTHOR = pattern(() => `^${wordsOf(lists('author'))}`)

/** Whether a folded sentence tells what was done to the text that it stands in, for those who search. */
export function tellsOfItself(folded: string): boolean {
  if (AUTHOR().test(folded)) return tradeWords(folded).size > 1
  const isMade = MADE().test(folded)
  if (!ITSELF().test(folded) && !(isMade ? PART() : CARRIES()).test(folded)) return false
  // Asked for last: they are hundreds.
  return tradeWords(folded).size > (isMade ? 0 : 1)
}

/** How advice on writing begins, as a part of a pattern. */
export const ADVISES =
  "add|aim|always|avoid|break|check|choose|consider|create|do|don't|ensure|find|focus(?! (?:key|kw|phrase|word))|give|include|keep|limit|link|make|never|optimi[sz]e|pick|place|put|read|remember|repeat|start|target|think|try|use|write|you|your"
const ADVICE = new RegExp(`^(?:${ADVISES}|cite|mention)\\b`)

/** Whether a point of a list tells its reader what to do: a note on a text tells what was done. Marks and labels before it do not matter. */
export function isAdvice(folded: string): boolean {
  const words = folded.replace(/^[^\p{L}]+/u, '')
  const value = /^[^:]{2,48}: *(.*)$/s.exec(words)?.[1]
  return ADVICE.test(words) || (value !== undefined && ADVICE.test(value))
}

/** What labels of a publishing form hold beside words of the trade and of texts. */
const FILLER = pattern(() => wordsOf(lists('beside')), 'gu')

/** Whether a label is made of words of the trade and of texts alone. */
export function isDeskLabel(written: string): boolean {
  const folded = withoutMarks(written)
  const rest = writing().without(trade().without(folded)).replace(FILLER(), ' ')
  return !/\p{L}/u.test(rest)
}
