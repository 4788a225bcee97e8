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

/** Walks back from `end` to where the words before it begin; undefined when that is farther than a heading is long. */
export function runBefore(text: string, end: number, junctionBefore: number): Run | undefined {
  const floor = Math.max(0, end - MAX_RUN)
  const counts = {words: 0, content: 0, capitalized: 0, commas: false, closes: false}
  let fallback: Run | undefined
  const found = (start: number, bound: RunBound): Run => {
    const run: Run = {start, bound, ...counts}
    // Past an abbreviation only what is capitalised throughout belongs to the heading: "in the U.S. Two Roads Ahead".
    return fallback && counts.content - fallback.content > counts.capitalized - fallback.capitalized ? fallback : run
  }
  for (let tokenEnd = end; ; ) {
    let start = tokenEnd
    const stop = Math.max(floor, tokenEnd - MAX_TOKEN)
    while (start > stop && !isSpace(text.charCodeAt(start - 1))) start--
    if (start === stop && stop > 0) return fallback
    if (junctionBefore >= start && junctionBefore < tokenEnd) {
      countTitleWord(text.slice(junctionBefore, tokenEnd), counts)
      return found(junctionBefore, 'junction')
    }
    const token = text.slice(start, tokenEnd)
    if (tokenEnd === end && CODE.test(token)) return undefined
    if (token.includes('(') && !token.includes(')') && !counts.closes) return undefined
    if (token.includes(')')) counts.closes = true
    countTitleWord(token, counts)
    let before = start
    while (before > floor && isBlank(text.charCodeAt(before - 1))) before--
    if (before === 0 || isLineEnd(text.charCodeAt(before - 1))) return found(start, 'line')
    if (before === start) return fallback
    const previous = tokenBefore(text, before, floor)
    if (OPENS_ITEM.test(previous)) return found(start, 'line')
    if (ENDS_SENTENCE.test(previous) && opensHeading(text, start)) {
      if (!isAbbreviation(previous) && !LEADS_ON.test(previous)) return found(start, 'sentence')
      if (!LEADS_ON.test(previous)) fallback = {start, bound: 'sentence', ...counts}
    }
    if (/[,;]$/.test(previous)) counts.commas = true
    tokenEnd = before
  }
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
