/** Sentences inside a line: where they start and end, in any script, never looked for further than a bounded window. */
import {CASED, classOf, DIGIT, IDEOGRAPH, isSpace, isWord, LOWER, UPPER} from './chars.ts'
import type {Span} from './span.ts'

/** No sentence is followed further than this in either direction: a line of 1 MB stays linear however many hits it has. */
export const SENTENCE_REACH = 700

// Words that end in a full stop inside a sentence, folded, in the languages whose news text abbreviates most.
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof gen col lt sgt capt rep sen gov rev hon st jr sr inc corp ltd co no nos vs etc ca approx fig al ed eds vol pp ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ' +
    'bzw z.b d.h usw nr str evtl ggf vgl sog inkl mio mrd tel hrsg abb geb m mme mlle sig sra srta ud uds av art núm pág ' +
    'np tzw m.in r ul godz tys mln mld г гг ул тыс млн млрд руб им т.е т.д св bl o.a d.w.z i.v.m dvs bl.a'
  ).split(' '),
)

const CLOSERS = '"\'”’»›)]】」』）〉》'
const HARD = '。！？｡؟۔।॥'

/** A letter of ASCII or a space, as nearly all units are: no sentence ends with it. */
const isPlain = (unit: number): boolean => unit === 0x20 || (unit > 0x3f && unit < 0x80)

/** The first unit in [from, to) that may end a sentence; `to` where none does. */
function nextMark(text: string, from: number, to: number): number {
  let at = from
  while (at < to && isPlain(text.charCodeAt(at))) at++
  return at
}

/** The last unit in [from, to) that may end a sentence; one less than `from` where none does. */
function lastMark(text: string, from: number, to: number): number {
  let at = to - 1
  while (at >= from && isPlain(text.charCodeAt(at))) at--
  return at
}

/**
 * Whether a sentence ends with the mark at `at`; if so the offset just past its closing quotes, else -1. A mark between
 * digits, in an address or after an abbreviation ends nothing; one with a capital glued on does.
 */
function sentenceEndAt(text: string, at: number, limit = text.length): number {
  const unit = text.charCodeAt(at)
  const isHard = unit > 0x7f && HARD.includes(text[at]!)
  if (!isHard && unit !== 0x2e && unit !== 0x21 && unit !== 0x3f && unit !== 0x2026) return -1
  let end = at + 1
  while (end < limit && '.!?…。！？'.includes(text[end]!)) end++
  const marksEnd = end
  while (end < limit && CLOSERS.includes(text[end]!)) end++
  if (isHard) return end
  if (unit === 0x2e && marksEnd === at + 1 && isAbbreviation(text, at)) return -1
  if (end >= limit) return end
  const next = text.charCodeAt(end)
  if (isSpace(next)) return unit === 0x2e || unit === 0x2026 ? endBeforeSpace(text, at, end, limit) : end
  const kind = classOf(next)
  if (kind & IDEOGRAPH) return end
  // Glued: "…said.The", "…bottle?A": a capital after a mark that follows a small letter, a digit or a closer.
  if (!(kind & UPPER) && !'“"«‘('.includes(text[end]!)) return end > marksEnd && unit !== 0x2e ? end : -1
  const before = at > 0 ? classOf(text.charCodeAt(at - 1)) : 0
  return before & UPPER && !(end > marksEnd) ? -1 : end
}

function endBeforeSpace(text: string, at: number, end: number, limit: number): number {
  let next = end
  while (next < limit && isSpace(text.charCodeAt(next))) next++
  if (next >= limit || classOf(text.charCodeAt(next)) !== LOWER) return end
  // A small letter follows: an end only after a real word and one full stop, as in careless text ("… in Europe. this marks").
  const isFullStop = text[at] === '.' && text[at - 1] !== '.' && text[at + 1] !== '.'
  return isFullStop && wordBefore(text, at).length >= 4 ? end : -1
}

function wordBefore(text: string, at: number): string {
  let start = at
  while (start > 0 && at - start < 12 && (isWord(text.charCodeAt(start - 1)) || text[start - 1] === '.')) start--
  return text.slice(start, at)
}

function isAbbreviation(text: string, at: number): boolean {
  const word = wordBefore(text, at)
  if (word === '') return false
  const next = text.charCodeAt(at + 1)
  if (classOf(next) & DIGIT && classOf(text.charCodeAt(at - 1)) & DIGIT) return true
  // An initial ("J."), or initials ("U.S.").
  if (word.length === 1 && classOf(word.charCodeAt(0)) & CASED) return true
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return true
  return ABBREVIATIONS.has(word.toLowerCase())
}

/**
 * The sentence of `text` around `at`, inside the bounds: from behind the end of the one before it to past its own mark and
 * closing quotes, white space at both ends aside. Followed at most `SENTENCE_REACH` units either way.
 */
export function sentenceAt(text: string, at: number, bounds: Span): Span {
  return {start: sentenceStart(text, at, bounds.start), end: sentenceEnd(text, at, bounds.end)}
}

/** Where the sentence that holds `at` starts: not before `from`. */
export function sentenceStart(text: string, at: number, from: number): number {
  const floor = Math.max(from, at - SENTENCE_REACH)
  let start = floor
  for (let k = lastMark(text, floor, at); k >= floor; k = lastMark(text, floor, k)) {
    const end = sentenceEndAt(text, k, at)
    if (end >= 0 && end <= at) {
      start = end
      break
    }
  }
  while (start < at && isSpace(text.charCodeAt(start))) start++
  return start
}

/** Where the sentence that holds `at` ends: not after `to`. */
export function sentenceEnd(text: string, at: number, to: number): number {
  const ceiling = Math.min(to, at + SENTENCE_REACH)
  for (let k = nextMark(text, at, ceiling); k < ceiling; k = nextMark(text, k + 1, ceiling)) {
    const end = sentenceEndAt(text, k, to)
    if (end >= 0) return end
  }
  return ceiling
}

/** The sentence that ends just before `start`, white space between aside; undefined where none does. */
export function sentenceBefore(text: string, start: number, from: number): Span | undefined {
  let end = start
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--
  if (end === from) return undefined
  let mark = end - 1
  while (mark > from && CLOSERS.includes(text[mark]!)) mark--
  return {start: sentenceStart(text, mark, from), end}
}
