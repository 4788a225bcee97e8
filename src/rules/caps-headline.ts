/** Headlines of other articles in capitals, between paragraphs or glued into them: news sites link so. */
import {isProseBlock, zoneOf} from '../rule/layout.ts'
import {capsEnd} from '../rule/reach.ts'
import {defineRule, type Found} from '../rule/rule.ts'
import type {Block} from '../text/block.ts'
import {CASELESS, classOf, isSpace, LOWER, UPPER} from '../text/chars.ts'
import type {View} from '../view.ts'

/** Shorter ones are headings, acronyms and shouting. */
const LEAST_WORDS = 6
const LEAST_LENGTH = 32
const MOST_LENGTH = 180
/** Where a run of capitals may start; it is measured from there. */
const CAPS = /\p{Lu}{2,}[^\p{Ll}\n]{30,}/gu
/** Words in capitals with which sites call: where they stand, headlines in capitals are links. */
const CALL = /\b(?:CLICK(?:ING)? HERE|READ MORE|APP|SUBSCRIBE|SIGN UP|WATCH)\b/

/** The call itself is no headline. */
const APP = /^(?:CLICK HERE|GET|DOWNLOAD)\b.*\bAPP$|\bBY CLICKING HERE$/

export const capsHeadline = defineRule({
  name: 'caps-headline',
  category: 'related',
  summary: 'A headline in capitals inside an article: a link to another article.',
  *find(view) {
    const candidates: {found: Found; isSeam: boolean}[] = []
    let hasCall = false
    for (const block of view.blocks) {
      if (block.end - block.start < LEAST_LENGTH || !mayShout(block)) continue
      hasCall ||= CALL.test(block.text.length < 4000 ? block.text : block.text.slice(0, 4000)) && isShouted(block)
      for (const candidate of headlinesIn(view, block)) candidates.push(candidate)
    }
    for (const {found, isSeam} of candidates) {
      // Without such calls they may be the article's own headings.
      const confidence = hasCall ? (isSeam ? 0.97 : 0.91) : isSeam ? 0.8 : 0.75
      const isApp = APP.test(view.text.slice(found.start, found.end))
      yield isApp ? {...found, confidence, category: 'promo'} : {...found, confidence}
    }
  },
  examples: [
    'The pier broke in March.⟦HARBOUR COUNCIL TO PAY FOR A NEW LAMP NEXT YEAR⟧The vote was close, as everyone in the hall had said.\nCLICK HERE TO GET THE HARBOUR APP',
    'The pier broke in March, and the town has talked of little else since, says the man who sold the planks.\nWHO PAYS FOR THE PIER AND ITS LAMP\nThe vote was close, as everyone in the hall had said it would be, and it took them two hours.',
  ],
})

/** Whether some thirty signs without a small letter stand in a row: looked for by steps of that length. */
function mayShout({source, start, end}: Block): boolean {
  for (let at = start + LEAST_LENGTH - 1; at < end; at += LEAST_LENGTH) {
    if (classOf(source.charCodeAt(at)) === LOWER) continue
    let first = at
    while (first > start && at - first < LEAST_LENGTH && classOf(source.charCodeAt(first - 1)) !== LOWER) first--
    let last = at
    while (last < end && last - first < LEAST_LENGTH && classOf(source.charCodeAt(last)) !== LOWER) last++
    if (last - first >= LEAST_LENGTH) return true
  }
  return false
}

function isShouted(block: Block): boolean {
  const call = CALL.exec(block.text)
  return call !== null && /^[^\p{Ll}]{12}/u.test(block.text.slice(call.index, call.index + 14))
}

function* headlinesIn(view: View, block: Block): Generator<{found: Found; isSeam: boolean}> {
  const {text} = block
  CAPS.lastIndex = 0
  for (let match = CAPS.exec(text); match; match = CAPS.exec(text)) {
    const start = openQuote(text, numberBefore(text, match.index))
    const end = capsEnd(text, match.index, Math.min(text.length, match.index + 400))
    CAPS.lastIndex = Math.max(CAPS.lastIndex, end)
    const run = text.slice(start, end).replace(/[\s([{“‘«„–—-]+$/u, '')
    if (!readsAsHeadline(run)) continue
    const isLine = start === 0 && start + run.length === text.length
    // The first line may be the title.
    if (start === 0 && block.index < 2) continue
    const isSeam = !isLine && isSeamAt(text, start) && isSeamBehind(text, start + run.length)
    if (!isSeam && !(isLine && standsInProse(view, block))) continue
    const at = block.start + start
    yield {found: {start: at, end: at + run.length, confidence: 0, evidence: 'a headline in capitals'}, isSeam}
  }
}

function readsAsHeadline(run: string): boolean {
  if (run.length < LEAST_LENGTH || run.length > MOST_LENGTH || /[.!?]\s|[;=_{}<>]|(?:,.*){3}/.test(run)) return false
  return (run.match(/\p{Lu}{2,}/gu) ?? []).length >= LEAST_WORDS - 2 && run.split(/\s+/).length >= LEAST_WORDS
}

/** A headline may begin with a number. */
function numberBefore(text: string, at: number): number {
  const number = /(?<=^|\s)\d{1,3} $/.exec(text.slice(Math.max(0, at - 5), at))
  return number ? at - number[0].length : at
}

const QUOTES = '\'"‘“'
const CLOSING = '\'"’”'

/** A quote before the run is its own if it closes inside. */
function openQuote(text: string, at: number): number {
  const quote = at > 0 ? QUOTES.indexOf(text[at - 1]!) : -1
  return quote >= 0 && text.slice(at, at + 60).includes(CLOSING[quote]!) ? at - 1 : at
}

/** Glued to the mark or word before it, or behind a double space. */
function isSeamAt(text: string, at: number): boolean {
  if (at === 0) return true
  const before = text.charCodeAt(at - 1)
  // A quotation mark behind a space opens: what follows is quoted.
  if ('"\''.includes(text[at - 1]!) && at > 1 && isSpace(text.charCodeAt(at - 2))) return false
  if (!isSpace(before)) return '.!?”"’»)…'.includes(text[at - 1]!) || (classOf(before) & LOWER) !== 0
  return at > 1 && isSpace(text.charCodeAt(at - 2))
}

function isSeamBehind(text: string, at: number): boolean {
  if (at >= text.length) return true
  const next = text.charCodeAt(at)
  if (!isSpace(next)) return (classOf(next) & (UPPER | CASELESS)) !== 0 || '“"‘\''.includes(text[at]!)
  return isSpace(text.charCodeAt(at + 1))
}

function standsInProse(view: View, block: Block): boolean {
  const above = view.blocks[block.index - 1]
  const below = view.blocks[block.index + 1]
  return (
    zoneOf(view, block) === 'body' &&
    above !== undefined &&
    below !== undefined &&
    isProseBlock(view, above) &&
    isProseBlock(view, below) &&
    block.shape.words >= 8
  )
}
