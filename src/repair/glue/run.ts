import {classOf, DIGIT, isSpace, UPPER} from '../../text/chars.ts'
import {countTitleWord, type TitleCount} from '../../text/heading.ts'

/** Where a run of heading words begins: at its line, after a sentence in its line, or right after another glued place. */
export type RunBound = 'line' | 'sentence' | 'junction'

/** The words between the last boundary and a glued place, seen as a heading. */
export interface Run extends Readonly<TitleCount> {
  readonly start: number
  readonly bound: RunBound
  /** Whether any word but the first ends in a comma or semicolon. */
  readonly commas: boolean
  /** Whether a bracket closes in it. */
  readonly closes: boolean
}

/** Headings and headlines reach about 170 characters (the longest in the labelled files); what is longer is prose. */
const MAX_RUN = 190
/** No word of a heading is longer; menus whose words lost their blanks are. */
const MAX_TOKEN = 48

const ABBREVIATION =
  /^[("“‘]?(?:(?:\p{L}\.)+|\d{1,2}\.|[IVXLC]{1,5}\.|(?:Dr|Mr|Mrs|Ms|St|Vs|vs|No|Nr|Gen|Sen|Rep|Gov|Lt|Col|Jr|Sr|Prof|Inc|Co|Corp|Ltd|Mt|Ft|oz|lbs?|ca|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.)$/u
/** An initial ("J. Holt"), a numbered part ("II. The Wall"), a date: what follows it never starts a heading by itself. */
const LEADS_ON =
  /(?:(?:^|\d\.|[("“‘])\p{L}\.|^[IVXLC]{1,5}\.|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.|\d (?:oz|lbs?)\.)$/u

/** Whether a token that ends in a full stop does not end a sentence. */
export function isAbbreviation(token: string): boolean {
  return token.length <= 12 && ABBREVIATION.test(token)
}

const ENDS_SENTENCE = /[.!?…。！？][”"’'»)\]]*$/
/** Marks of code, addresses and tags in a word. */
const CODE = /[#@/\\_<>{}=]/
const OPENS_ITEM = /^[*•·▪|]$/

interface Counts extends TitleCount {
  commas: boolean
  closes: boolean
}

/** Walks back from `end` to where the words before it begin; undefined when that is farther than a heading is long. */
export function runBefore(text: string, end: number, junctionBefore: number): Run | undefined {
  const floor = Math.max(0, end - MAX_RUN)
  const counts: Counts = {words: 0, content: 0, capitalized: 0, commas: false, closes: false}
  let fallback: Run | undefined
  for (let tokenEnd = end; ; ) {
    const start = tokenStart(text, tokenEnd, floor)
    if (start < 0) return fallback
    if (junctionBefore >= start && junctionBefore < tokenEnd) {
      countTitleWord(text.slice(junctionBefore, tokenEnd), counts)
      return shorterIfDoubtful({start: junctionBefore, bound: 'junction', ...counts}, fallback)
    }
    const token = text.slice(start, tokenEnd)
    if ((tokenEnd === end && CODE.test(token)) || !addToken(token, counts)) return undefined
    let before = start
    while (before > floor && isBlank(text.charCodeAt(before - 1))) before--
    if (before > 0 && before === start && !isLineEnd(text.charCodeAt(before - 1))) return fallback
    const bound = boundAt(text, start, before, floor)
    if (bound && bound !== 'abbreviation') return shorterIfDoubtful({start, bound, ...counts}, fallback)
    if (bound) fallback = {start, bound: 'sentence', ...counts}
    if (before > 0 && ',;'.includes(text[before - 1]!)) counts.commas = true
    tokenEnd = before
  }
}

/** Where the token that ends at `end` starts, or -1 where it is longer than words are or reaches the floor. */
function tokenStart(text: string, end: number, floor: number): number {
  const stop = Math.max(floor, end - MAX_TOKEN)
  let start = end
  while (start > stop && !isSpace(text.charCodeAt(start - 1))) start--
  return start === stop && stop > 0 ? -1 : start
}

/** Counts a token in; false where it opens a bracket that the run does not close. */
function addToken(token: string, counts: Counts): boolean {
  if (token.includes(')')) counts.closes = true
  else if (token.includes('(') && !counts.closes) return false
  countTitleWord(token, counts)
  return true
}

/** What bounds a run at `start`, the token before it ending at `before`. */
function boundAt(text: string, start: number, before: number, floor: number): RunBound | 'abbreviation' | undefined {
  if (before === 0 || isLineEnd(text.charCodeAt(before - 1))) return 'line'
  const previous = tokenBefore(text, before, floor)
  if (OPENS_ITEM.test(previous)) return 'line'
  if (!ENDS_SENTENCE.test(previous) || !opensHeading(text, start) || LEADS_ON.test(previous)) return undefined
  return isAbbreviation(previous) ? 'abbreviation' : 'sentence'
}

/** Past an abbreviation only what is capitalised throughout belongs to a heading: "in the U.S. Two Roads Ahead". */
function shorterIfDoubtful(run: Run, fallback: Run | undefined): Run {
  return fallback && run.content - fallback.content > run.capitalized - fallback.capitalized ? fallback : run
}

function isBlank(unit: number): boolean {
  return isSpace(unit) && !isLineEnd(unit)
}

function isLineEnd(unit: number): boolean {
  return unit === 10 || unit === 13
}

function tokenBefore(text: string, end: number, floor: number): string {
  let start = end
  while (start > floor && !isSpace(text.charCodeAt(start - 1))) start--
  return text.slice(start, end)
}

function opensHeading(text: string, at: number): boolean {
  const kind = classOf(text.charCodeAt(at))
  return kind === UPPER || kind === DIGIT || '“"‘«¿¡'.includes(text[at]!)
}
