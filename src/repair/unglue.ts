import type {HintedSpan} from '../text/block.ts'
import {classOf, isSpace, LETTER, LOWER} from '../text/chars.ts'
import {isSmallWord, isTitleCase} from '../text/heading.ts'
import {isBylineAt, isContentsLabelAt, isDatelineAt, lookAhead} from './glue/ahead.ts'
import {type Junction, junctionsOf} from './glue/junction.ts'
import {CAMEL_NAMES, openerOf} from './glue/openers.ts'
import {type Run, runBefore} from './glue/run.ts'
import {gluedSentence} from './glue/sentence.ts'
import type {Repair} from './repair.ts'
import {isVerbatim} from './verbatim.ts'

/**
 * Finds white space that extraction lost: a heading run into its text ("Two Roads AheadThe plan"), a headline into its
 * dateline, a sentence into the next. A heading needs a run of title words before the place and a sentence, a dateline or
 * another heading after it; a name in camel case has neither. It becomes a line of its own; a sentence gets its space.
 */
export function findGlue(text: string, hints: readonly HintedSpan[]): Repair[] {
  const junctions = junctionsOf(text).filter((junction) => !isVerbatim(hints, junction.at))
  if (junctions.length === 0) return []
  const sentences = junctions.map((junction) => gluedSentence(text, junction))
  const cuts = new Map<number, Repair>()
  cutHeadings(text, junctions, sentences, cuts)
  // One sure place shows that this text loses spaces; doubtful ones count only then.
  const floor = sentences.includes('strong') ? ['strong', 'weak'] : ['strong']
  junctions.forEach(({at}, k) => {
    const sentence = sentences[k]
    if (sentence && floor.includes(sentence) && !cuts.has(at)) cuts.set(at, repair(at, at, ' '))
  })
  return [...cuts.values()].sort((a, b) => a.start - b.start)
}

function repair(start: number, end: number, after: string): Repair {
  return {start, end, kind: 'unglue', after}
}

type EndsHeading = (text: string, junction: Junction, run: Run, repeated: ReadonlySet<string>) => boolean

/** Cuts where a heading surely ends; where one does, this text glues its headings, and likely ones are cut as well. */
function cutHeadings(
  text: string,
  junctions: readonly Junction[],
  sentences: readonly unknown[],
  cuts: Map<number, Repair>,
): void {
  const repeated = repeatedWords(junctions)
  const bounds = boundsBefore(junctions, sentences)
  for (const endsHeading of [endsSureHeading, endsLikelyHeading]) {
    cutHeadingsThat(endsHeading, text, junctions, bounds, repeated, cuts)
    if (cuts.size === 0) return
  }
  cutTails(text, cuts)
}

/** A headline behind the last sentence of a line, its own text in the next line, is cut where headings are glued anyway. */
function cutTails(text: string, cuts: Map<number, Repair>): void {
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
    if ((classOf(text.charCodeAt(end - 1)) & LETTER) === 0) continue
    const run = runBefore(text, end, -1)
    if (run?.bound !== 'sentence' || run.words < 4 || run.content < 3 || run.content > run.capitalized || run.commas)
      continue
    const ahead = lookAhead(text, end + 1)
    if (ahead.small >= 2 && ahead.ends) cutBefore(text, run, cuts)
  }
}

/** Goes from right to left, since a heading may stand before another one: "…in ContextThe Long WinterThe river froze…". */
function cutHeadingsThat(
  endsHeading: EndsHeading,
  text: string,
  junctions: readonly Junction[],
  bounds: readonly number[],
  repeated: ReadonlySet<string>,
  cuts: Map<number, Repair>,
): void {
  let headingStart = -1
  for (let k = junctions.length - 1; k >= 0; k--) {
    const junction = junctions[k]!
    const run = mayEndHeading(text, junction) ? runBefore(text, junction.at, bounds[k]!) : undefined
    if (!run) continue
    const isBeforeHeading = cuts.has(junction.at) || junction.at === headingStart
    if (!(isBeforeHeading ? endsTitle(run, junction) : endsHeading(text, junction, run, repeated))) continue
    headingStart = run.start
    if (!cuts.has(junction.at)) cuts.set(junction.at, repair(junction.at, junction.at, '\n'))
    cutBefore(text, run, cuts)
  }
}

/** Sets a heading off from what stands before it in its line. */
function cutBefore(text: string, run: Run, cuts: Map<number, Repair>): void {
  if (run.bound === 'junction') cuts.set(run.start, repair(run.start, run.start, '\n'))
  if (run.bound !== 'sentence') return
  let start = run.start
  while (start > 0 && isSpace(text.charCodeAt(start - 1))) start--
  cuts.set(start, repair(start, run.start, '\n'))
}

/** A cheap look before the dear one: of the junctions of clean text nearly all are names. */
function mayEndHeading(text: string, {at, seam, left, word}: Junction): boolean {
  if (seam === 'stop') return false
  if (seam === 'acronym') return openerOf(word) === 'strong'
  if (seam === 'closer') return !"’'".includes(text[at - 1]!) || isInWord(text, at - 1)
  // German marks both genders with a capital: "MitarbeiterInnen".
  return seam !== 'letter' || (word !== 'Innen' && !CAMEL_NAMES.has(left + word))
}

/** Whether two letters stand before `at`: an apostrophe of elision has one ("L’Atlas", "O’Hara"). */
function isInWord(text: string, at: number): boolean {
  return (classOf(text.charCodeAt(at - 1)) & LETTER) !== 0 && (classOf(text.charCodeAt(at - 2)) & LETTER) !== 0
}

/** Before each junction, the nearest other one that surely is glue: a run of heading words can't reach past it. */
function boundsBefore(junctions: readonly Junction[], sentences: readonly unknown[]): number[] {
  let last = -1
  return junctions.map((junction, k) => {
    const before = last
    if (sentences[k] || (openerOf(junction.word) === 'strong' && junction.left.length !== 1)) last = junction.at
    return before
  })
}

/** Words with a hump that come back in the text: names, not accidents. */
function repeatedWords(junctions: readonly Junction[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const {left, word} of junctions) {
    const whole = left + word
    if (seen.has(whole)) repeated.add(whole)
    else seen.add(whole)
  }
  return repeated
}

/** Two glued words are longer than most names in camel case (SoundCloud, CrowdStrike, ExxonMobil: 10 and 11 letters). */
const GLUED_LENGTH = 12

function endsSureHeading(text: string, junction: Junction, run: Run, repeated: ReadonlySet<string>): boolean {
  const {at, seam, word, left} = junction
  const isTitle = endsTitle(run, junction)
  if (mayPrecedeDateline(junction) && isDatelineAt(text, at)) return run.bound === 'line' ? run.words >= 3 : isTitle
  if (isDoubled(text, run, at)) return true
  if (isContentsLabelAt(text, at) || (seam !== 'question' && isBylineAt(text, at))) return isTitle
  const ahead = lookAhead(text, at)
  if (seam === 'question') return isTitle && run.words >= 3 && ahead.small > 0
  const opener = openerOf(word)
  if (opener === 'strong') {
    if (seam === 'acronym' && repeated.has(left + word)) return false
    if (isTitle && run.words >= 3)
      return ahead.rest > word.length + 2 && (seam === 'letter' || ahead.nextIsSmall || ahead.small >= 2)
    return seam === 'letter' && ahead.small >= 2 && (isTitle || isPlainHeading(run, at)) && left.length >= 3
  }
  if (seam !== 'letter' || !isTitle) return false
  if (opener === 'weak') return run.words >= 3 && ahead.nextIsSmall && left.length >= (word.length > 1 ? 3 : 5)
  if (run.words < 4 || run.content < 3 || run.content - run.capitalized > 1 || run.content > run.capitalized * 1.25)
    return false
  return left.length + word.length >= GLUED_LENGTH && !repeated.has(left + word) && ahead.small >= 2 && ahead.ends
}

/** Halves of names: "McCabe", "MacNeil", "DeVito", "FitzRoy". */
const PREFIX = /^(?:Mc|Mac|De|Di|Du|La|Le|Lo|Van|Von|Fitz|Vander|Saint|San)$/

/** So much of a sentence is one, though its end was cut off. */
const CUT_SENTENCE = 100

/** What a heading may look like in a text that is known to glue them: a title throughout, then any sentence. */
function endsLikelyHeading(text: string, junction: Junction, run: Run, repeated: ReadonlySet<string>): boolean {
  const {at, seam, word, left} = junction
  if (seam !== 'letter' || run.words < 3 || run.content < 2 || run.content > run.capitalized || run.commas) return false
  if (PREFIX.test(left) || repeated.has(left + word) || (left.length < 3 && !isSmallWord(left.toLowerCase())))
    return false
  const ahead = lookAhead(text, at)
  return ahead.small >= 2 && (ahead.ends || ahead.rest >= CUT_SENTENCE) && /[\s’']/.test(text[at + word.length] ?? '')
}

function mayPrecedeDateline({seam, left}: Junction): boolean {
  return seam === 'letter' ? left.length >= 3 : seam === 'closer' || seam === 'question'
}

/** Whether the run reads like a title up to its last word, which titles capitalise too; lists of names don't count. */
function endsTitle(run: Run, {left}: Junction): boolean {
  if (left !== '' && classOf(left.charCodeAt(0)) === LOWER) return false
  return isTitleCase(run) && (!run.commas || run.capitalized === run.content)
}

/** The longest heading in sentence case that is taken for one. */
const PLAIN_HEADING = 100

/** Whether the run may be a heading that is written like a sentence, as most languages write them. */
function isPlainHeading(run: Run, at: number): boolean {
  return run.words >= 3 && run.words <= 14 && !run.commas && at - run.start <= PLAIN_HEADING
}

/** Whether the line so far comes once more: "Ada BellAda Bell is a reporter". */
function isDoubled(text: string, run: Run, at: number): boolean {
  return run.bound === 'line' && run.words >= 2 && at - run.start >= 8 && text.startsWith(text.slice(run.start, at), at)
}
