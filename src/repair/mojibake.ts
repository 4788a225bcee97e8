import {classOf, LETTER, LOWER, UPPER} from '../text/chars.ts'
import {aboutSubject, ENCODINGS} from './about.ts'
import {type Charset, charsetsOfMojibake, nextSuspect, westernOfControl} from './mojibake/charsets.ts'
import {decodeAt, plausibilityOf} from './mojibake/decode.ts'
import type {Repair} from './repair.ts'
import {withoutInvisible} from './whitespace.ts'

/**
 * Finds UTF-8 that was read as another charset ("cafÃ©" for "café"), once or twice over, and Windows-1252 read as Latin-1.
 * Such text is recognised by what it is: characters whose bytes in that charset are valid UTF-8 and mean something likely.
 * A repair needs a sequence that no writer types ("Ã" before "©"); those that one might ("Ã" before a closing quote) are
 * repaired only where the same text holds others that are sure. Texts about encodings are left alone.
 */
export function findMojibake(text: string): Repair[] {
  if (nextSuspect(text, 0) < 0) return []
  const isAbout = aboutSubject(text, ENCODINGS)
  const suspects = suspectsOf(text)
  const runs = suspects.runs.filter(({start}) => !isAbout(start))
  const sure = new Set(runs.filter(({isSure}) => isSure).map(({charset}) => charset))
  const repairs = runs
    .filter((run) => run.isSure || (sure.has(run.charset) && isLikelyHere(text, run)))
    .flatMap((run) => repairOf(text, run))
  return withoutOverlap(repairs.concat(sure.size > 0 ? remnants(text) : [], controls(text, suspects.controls)))
}

/** Adjoining sequences of one charset. */
interface Run {
  readonly start: number
  readonly end: number
  readonly charset: string
  readonly after: string
  /** Whether it can be nothing else. */
  readonly isSure: boolean
}

/** The one control that ends lines: it may be meant. */
const NEXT_LINE = 0x85

function suspectsOf(text: string): {readonly runs: Run[]; readonly controls: number[]} {
  const runs: Run[] = []
  const controls: number[] = []
  for (let at = nextSuspect(text, 0); at >= 0; ) {
    const run = longestRun(text, at)
    if (run) runs.push(run)
    else if (text.charCodeAt(at) < 0xa0 && text.charCodeAt(at) !== NEXT_LINE) controls.push(at)
    at = nextSuspect(text, run ? run.end : at + 1)
  }
  return {runs, controls}
}

function longestRun(text: string, at: number): Run | undefined {
  let longest: Run | undefined
  for (const charset of charsetsOfMojibake()) {
    if (!charset.leads.includes(text[at]!)) continue
    const run = runAt(text, at, charset)
    if (run && (!longest || run.end > longest.end)) longest = run
  }
  return longest
}

/** A run is cut here, so that a line of one million such characters stays linear; the next begins where it ends. */
const MAX_RUN = 4096

function runAt(text: string, start: number, charset: Charset): Run | undefined {
  let end = start
  let after = ''
  let letters = 0
  let sequences = 0
  let isOdd = false
  while (end < text.length && end - start < MAX_RUN) {
    const decoded = decodeAt(text, end, charset)
    const kind = decoded && plausibilityOf(decoded.code)
    if (!decoded || !kind) break
    if (kind === 'script') letters++
    else isOdd ||= isOddSequence(text, end, decoded.end)
    sequences++
    after += String.fromCodePoint(decoded.code)
    end = decoded.end
  }
  if (sequences === 0) return undefined
  return {
    start,
    end,
    charset: charset.name,
    after,
    isSure: isOdd || letters >= (charset.name === 'windows-1251' ? 3 : 2),
  }
}

/** What may follow a letter in prose: closing quotes, dashes, an ellipsis, a no-break space, marks of trade. */
const NATURAL = '’‘“”«»‹›…–—•™\u00a0'

/** Whether no writer would type the characters in this order. */
function isOddSequence(text: string, start: number, end: number): boolean {
  const lead = text.charCodeAt(start)
  const before = start > 0 ? classOf(text.charCodeAt(start - 1)) : 0
  if (classOf(lead) === UPPER && before === LOWER) return true
  // In Russian "В" is a word and a no-break space follows it; "Сё" and "Рё" begin words.
  if (CYRILLIC.test(text[start]!)) return text.startsWith('вЂ', start)
  for (let at = start + 1; at < end; at++)
    if (!NATURAL.includes(text[at]!)) return end - start > 2 || isOddPair(text, start)
  return false
}

const CYRILLIC = /[Ѐ-џ]/

/** Leads that no language ends a word with before a sign: of the others a letter must follow. */
function isOddPair(text: string, start: number): boolean {
  if ('ÃÂ├┬'.includes(text[start]!)) return true
  const next = text.charCodeAt(start + 2)
  return (classOf(next) & LETTER) !== 0 || (start > 0 && classOf(text.charCodeAt(start - 1)) === LOWER)
}

/** Whether a doubtful run stands like one: inside a word, behind a small letter, or where a word starts. */
function isLikelyHere(text: string, {start, end}: Run): boolean {
  const before = start > 0 ? classOf(text.charCodeAt(start - 1)) : 0
  const next = end < text.length ? classOf(text.charCodeAt(end)) : 0
  return (next & LETTER) !== 0 || before !== UPPER
}

/** UTF-8 that was misread twice takes up to eight characters for one; what shrinks more was misread oftener, and stays. */
const MAX_SHRINKAGE = 8

function repairOf(text: string, {start, end, after}: Run): Repair[] {
  let decoded = after
  for (let depth = 0; depth < 2; depth++) {
    const again = suspectsOf(decoded).runs.filter(({isSure}) => isSure)
    if (again.length === 0) break
    decoded = applyRuns(decoded, again)
  }
  decoded = withoutInvisible(decoded)
  if (end - start > MAX_SHRINKAGE * Math.max(1, decoded.length) || suspectsOf(decoded).runs.some(({isSure}) => isSure))
    return []
  return decoded === text.slice(start, end) ? [] : [{start, end, kind: 'mojibake', after: decoded}]
}

function applyRuns(text: string, runs: readonly Run[]): string {
  let result = ''
  let at = 0
  for (const run of runs) {
    result += text.slice(at, run.start) + run.after
    at = run.end
  }
  return result + text.slice(at)
}

/** Sequences that lost a byte on the way: a closing quote without its last, "Ã" and "Â" whose no-break space became a blank. */
const REMNANT = /â€(?!["\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ])|Ã(?= )(?: (?= ))?|Â(?= )/g

function remnants(text: string): Repair[] {
  const opened = text.includes('â€œ')
  const repairs: Repair[] = []
  for (const {0: found, index} of text.matchAll(REMNANT)) {
    const after = found[0] === 'â' ? '”' : found[0] === 'Ã' ? 'à' : ''
    const before = index > 0 ? classOf(text.charCodeAt(index - 1)) : 0
    if (after === '”' ? opened : before !== UPPER)
      repairs.push({start: index, end: index + found.length, kind: 'mojibake', after})
  }
  return repairs
}

const WESTERN = /^[\0-\u024f\u2010-\u203a€™]?$/

/** Windows-1252 read as Latin-1 has controls for quotes and dashes. Among other scripts they are rubble. */
function controls(text: string, places: readonly number[]): Repair[] {
  const repairs: Repair[] = []
  for (const at of places) {
    const after = westernOfControl(text.charCodeAt(at))
    const isWestern = WESTERN.test(text[at - 1] ?? '') && WESTERN.test(text[at + 1] ?? '')
    const isByte = at > 0 && text.charCodeAt(at - 1) >= 0xc2 && text.charCodeAt(at - 1) <= 0xf4
    if (after && isWestern && !isByte) repairs.push({start: at, end: at + 1, kind: 'mojibake', after})
  }
  return repairs
}

function withoutOverlap(repairs: readonly Repair[]): Repair[] {
  let end = 0
  return [...repairs]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((repair) => {
      if (repair.start < end) return false
      end = repair.end
      return true
    })
}
