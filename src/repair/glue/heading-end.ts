import {classOf, DIGIT, isSpace, isWordAt, LETTER, LOWER, UPPER} from '../../text/chars.ts'
import {isSmallWord, isTitleCase} from '../../text/heading.ts'
import {isBylineAt, isContentsLabelAt, isDatelineAt, isStampAt, lookAhead} from './ahead.ts'
import type {Junction} from './junction.ts'
import {CAMEL_NAMES, openerOf} from './openers.ts'
import type {Run} from './run.ts'

/** Two glued words are longer than most names in camel case (SoundCloud, CrowdStrike, ExxonMobil: 10 and 11 letters). */
const GLUED_LENGTH = 12

/**
 * A cheap look before the dear one: of the junctions in clean text nearly all are names, and of names few are as long as
 * two words or end in a word that opens sentences.
 */
export function mayEndHeading(text: string, {at, seam, left, word, opener}: Junction): boolean {
  if (seam === 'stop') return false
  if (seam === 'acronym') return opener === 'strong' || isShouted(text, at, left)
  if (seam === 'digit') return opener === 'strong' || OPENS_LABEL.has(word) || comesAgain(text, at)
  if (seam !== 'letter') return endsInTitleWord(text, at) && (text[at - 1] !== '’' || isInWord(text, at - 1))
  if (isName(left, word)) return false
  const isTitleWord = classOf(left.charCodeAt(0)) !== LOWER
  if (opener === 'strong') return isTitleWord || left.length >= 3
  if (OPENS_LABEL.has(word) || (isTitleWord && (opener || left.length + word.length >= GLUED_LENGTH))) return true
  if (left.length >= KNOWN_LENGTH && word.length >= KNOWN_LENGTH) return true
  return mayOpenDateline(text, at, word) || comesAgain(text, at)
}

/** Whether the word before the junction is in capitals and the one before it as well: the end of a headline in capitals. */
function isShouted(text: string, at: number, left: string): boolean {
  if (left.length < 2 || left !== left.toUpperCase()) return false
  const before = at - left.length
  return text[before - 1] === ' ' && classOf(text.charCodeAt(before - 2)) === UPPER
}

/** Halves of names: "McCabe", "MacNeil", "DeVito", "FitzRoy". */
const PREFIX: ReadonlySet<string> = new Set('Mc Mac De Di Du La Le Lo Van Von Fitz Vander Saint San'.split(' '))

/** Whether the halves are known to make a name. German marks both genders with a capital: "MitarbeiterInnen". */
function isName(left: string, word: string): boolean {
  return word === 'Innen' || PREFIX.has(left) || CAMEL_NAMES.has(left + word)
}

/** Whether the word that starts at `at` is followed as a sentence's first word is, not by a stop or more of a name. */
function standsFree(text: string, at: number, word: string): boolean {
  return /[\s’',]/.test(text[at + word.length] ?? '')
}

/** Whether the word before the marks at `at` begins with a capital or a figure, as the last word of a title does. */
export function endsInTitleWord(text: string, at: number): boolean {
  let start = at - 1
  while (start > 0 && start > at - DOUBLED_REACH && !isSpace(text.charCodeAt(start - 1))) start--
  while (start < at && (classOf(text.charCodeAt(start)) & (LETTER | DIGIT)) === 0) start++
  return start < at && classOf(text.charCodeAt(start)) !== LOWER
}

/** First words of the labels and bylines that `ahead.ts` knows. */
const OPENS_LABEL: ReadonlySet<string> = new Set(
  `Table Contents Inhaltsverzeichnis Inhalt Sommaire Tabla Índice Indice Sumário Содержание Оглавление Spis Inhoudsopgave
  İçindekiler Innehåll Innehållsförteckning Indhold Innhold Sisällys Sisällysluettelo Obsah By Von Par Por Di Door Av Af
  Published Updated Posted Last Submitted
  January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep
  Sept Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday`.split(/\s+/),
)

/** A place in capitals, or an agency in brackets soon after: only then the pattern for datelines is tried. */
function mayOpenDateline(text: string, at: number, word: string): boolean {
  if (word.length >= 4 && classOf(word.charCodeAt(1)) === UPPER) return isDatelineAt(text, at)
  return text.slice(at, at + 60).includes('(') && isDatelineAt(text, at)
}

/** Whether two letters stand before `at`: an apostrophe of elision has one ("L’Atlas", "O’Hara"). */
function isInWord(text: string, at: number): boolean {
  return (classOf(text.charCodeAt(at - 1)) & LETTER) !== 0 && (classOf(text.charCodeAt(at - 2)) & LETTER) !== 0
}

/** The shortest line that is taken for doubled, and how far back its first half is looked for. */
const DOUBLED = 8
const DOUBLED_REACH = 200

function comesAgain(text: string, at: number): boolean {
  return text.slice(Math.max(0, at - DOUBLED_REACH), at).includes(text.slice(at, at + DOUBLED))
}

/** Whether what follows is no prose but tells that a line ends here: a stamp, a byline, a contents label, the line again. */
export function endsLabelledLine(text: string, junction: Junction, run: Run): boolean {
  const {at, seam} = junction
  if (isDoubled(text, run, at)) return true
  const isTitle = endsTitle(run, junction)
  if (isContentsLabelAt(text, at)) return isTitle && (run.words >= 3 || seam === 'question')
  if (seam === 'question' || seam === 'digit') return false
  if (isStampAt(text, at)) return run.words >= 2
  return isBylineAt(text, at) && (isTitle || isPlainHeading(run, at))
}

/** Whether a heading ends at the junction, whatever the rest of the text looks like. */
export function endsSureHeading(
  text: string,
  junction: Junction,
  run: Run,
  isRepeated: (name: string) => boolean,
): boolean {
  const {at, seam, word, left, opener} = junction
  const isTitle = endsTitle(run, junction)
  if (mayPrecedeDateline(junction) && isDatelineAt(text, at)) return run.bound === 'line' ? run.words >= 3 : isTitle
  if (!standsFree(text, at, word)) return false
  if (opener === 'strong')
    return precedesSentence(text, junction, run, isTitle) && !(seam === 'acronym' && isRepeated(left + word))
  if (seam === 'acronym') return run.words >= 4 && isShoutedRun(text, run, at) && lookAhead(text, at).small >= 2
  if (isKnownPair(text, junction, run) && !isRepeated(left + word)) return true
  if (!isTitle) return false
  const ahead = lookAhead(text, at)
  if (seam === 'question') return run.words >= 3 && ahead.small > 0
  if (seam !== 'letter') return false
  if (opener === 'weak') return run.words >= 3 && ahead.nextIsSmall && left.length >= (word.length > 1 ? 3 : 5)
  if (run.words < 4 || run.content < 3 || run.content - run.capitalized > 1 || run.content > run.capitalized * 1.25)
    return false
  return left.length + word.length >= GLUED_LENGTH && ahead.small >= 2 && ahead.ends && !isRepeated(left + word)
}

function isShoutedRun(text: string, run: Run, at: number): boolean {
  const words = text.slice(run.start, at)
  return words === words.toUpperCase()
}

/** Words shorter than this come up anywhere. */
const KNOWN_LENGTH = 4
/** How far around both words are looked for: about the length of an article. */
const KNOWN_REACH = 6000
/** A line that goes on for so long holds text behind its heading. */
const TEXT_LENGTH = 60

/**
 * Whether both halves are words that the text around uses by themselves, as the last word of a headline and the first of
 * its text are, and the halves of a name are not. In the middle of a line only a title counts.
 */
function isKnownPair(text: string, {at, seam, word, left}: Junction, run: Run): boolean {
  if (seam !== 'letter' || left.length < KNOWN_LENGTH || word.length < KNOWN_LENGTH || run.words < 3) return false
  if (!isFullTitle(run, 4, 3) && !(run.bound === 'line' && isPlainHeading(run, at) && isHeadlike(text, run, left)))
    return false
  const ahead = lookAhead(text, at)
  return ahead.small >= 2 && ahead.rest >= TEXT_LENGTH && standsNear(text, at, left) && standsNear(text, at, word)
}

/** A headline in sentence case hardly begins as sentences do, nor does it end in what leads on to more. */
function isHeadlike(text: string, run: Run, left: string): boolean {
  const first = /^[^\s’']*/.exec(text.slice(run.start, run.start + 30))![0]
  return openerOf(first) === undefined && !LEADS_TO_MORE.test(left)
}

const LEADS_TO_MORE =
  /^(?:which|that|whom|whose|where|when|while|with|from|than|into|about|other|their|these|those|including|such)$/i

/** Whether the word stands by itself in the text around `at`. */
function standsNear(text: string, at: number, word: string): boolean {
  const around = text.slice(Math.max(0, at - KNOWN_REACH), at + KNOWN_REACH)
  for (let found = around.indexOf(word); found >= 0; found = around.indexOf(word, found + word.length)) {
    if (!isWordAt(around, found - 1) && !isWordAt(around, found + word.length)) return true
  }
  return false
}

/** For a junction whose word hardly does anything but open sentences. */
function precedesSentence(text: string, {at, seam, word, left}: Junction, run: Run, isTitle: boolean): boolean {
  const ahead = lookAhead(text, at)
  if (seam === 'question') return isTitle && run.words >= 3 && ahead.small > 0
  if (isTitle && run.words >= 3)
    return ahead.rest > word.length + 2 && (seam === 'letter' || ahead.nextIsSmall || ahead.small >= 2)
  return seam === 'letter' && ahead.small >= 2 && (isTitle || isPlainHeading(run, at)) && left.length >= 3
}

/** So much of a sentence is one, though its end was cut off. */
const CUT_SENTENCE = 100

/** What a heading may look like in a text that is known to glue them: a title throughout, then any sentence. */
export function endsLikelyHeading(
  text: string,
  junction: Junction,
  run: Run,
  isRepeated: (name: string) => boolean,
): boolean {
  const {at, seam, word, left, opener} = junction
  if (seam !== 'letter' || !isFullTitle(run, 3, 2)) return false
  if (isName(left, word) || (left.length < 3 && !isSmallWord(left.toLowerCase())) || isRepeated(left + word))
    return false
  if (!standsFree(text, at, word) || (word.length === 1 ? !opener : classOf(word.charCodeAt(1)) === UPPER)) return false
  const ahead = lookAhead(text, at)
  return ahead.small >= 2 && (ahead.ends || ahead.rest >= CUT_SENTENCE)
}

/** Whether all content words of a run are capitalised, and there are enough of them. */
export function isFullTitle(run: Run, words: number, content: number): boolean {
  return run.words >= words && run.content >= content && run.capitalized === run.content && !run.commas
}

/** Whether the run reads like a title up to its last word, which titles capitalise too; lists of names don't count. */
export function endsTitle(run: Run, {left}: Junction): boolean {
  if (left !== '' && classOf(left.charCodeAt(0)) === LOWER) return false
  return isTitleCase(run) && (!run.commas || run.capitalized === run.content)
}

function mayPrecedeDateline({seam, left}: Junction): boolean {
  return seam === 'letter' ? left.length >= 3 : seam === 'closer' || seam === 'question'
}

/** The longest heading in sentence case that is taken for one. */
const PLAIN_HEADING = 100

/** Whether the run may be a heading that is written like a sentence, as most languages write them. */
function isPlainHeading(run: Run, at: number): boolean {
  return run.words >= 3 && run.words <= 14 && !run.commas && at - run.start <= PLAIN_HEADING
}

/** Whether the line so far comes once more: "Ada BellAda Bell is a reporter". */
function isDoubled(text: string, run: Run, at: number): boolean {
  return (
    run.bound === 'line' &&
    run.words >= 2 &&
    at - run.start >= DOUBLED &&
    text.startsWith(text.slice(run.start, at), at)
  )
}
