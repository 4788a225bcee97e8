import {classOf, isSpace, LOWER, SENTENCE_END} from '../../text/chars.ts'
import {countTitleWord, headingLike} from '../../text/heading.ts'

/** What follows a glued place, as far as one looks. */
export interface Ahead {
  /** Whether the word after the first starts small. */
  readonly nextIsSmall: boolean
  /** Words with a small initial among the four after the first. */
  readonly small: number
  /** Characters to the end of the line, `LOOK_AHEAD` at most. */
  readonly rest: number
  /** Whether a sentence ends there. */
  readonly ends: boolean
}

/** Sentences are shorter (99 % of those in English news), and each place may cost no more. */
const LOOK_AHEAD = 300

/** Looks at the words from `at` to the end of their line. */
export function lookAhead(text: string, at: number): Ahead {
  const stop = Math.min(text.length, at + LOOK_AHEAD)
  let end = at
  let words = 0
  let small = 0
  let nextIsSmall = false
  let ends = false
  let before = false
  for (; end < stop; end++) {
    const unit = text.charCodeAt(end)
    if (unit === 10 || unit === 13) break
    const isBlank = isSpace(unit)
    if (before && !isBlank && words < 5) {
      words++
      if (classOf(unit) === LOWER && words <= 4) {
        small++
        if (words === 1) nextIsSmall = true
      }
    }
    if (!ends && isFinal(unit)) ends = true
    before = isBlank
  }
  return {nextIsSmall, small, rest: end - at, ends}
}

function isFinal(unit: number): boolean {
  return (
    unit === 0x2e || unit === 0x21 || unit === 0x3f || (unit > 0x589 && SENTENCE_END.test(String.fromCharCode(unit)))
  )
}

/** The place and the dash of a wire dateline: "LISBON, Portugal (AP) —", "Oslo (ntb) –". Read at one place, bounded. */
const DATELINE =
  /(?:\p{Lu}{4}[\p{Lu}.’'-]{0,24}(?:,? {1,2}\p{Lu}[\p{L}.’'-]{0,20}){0,4}(?: ?\([\p{L} /.]{2,30}\))?|\p{Lu}\p{Ll}{1,20}(?:,? \p{Lu}[\p{L}.’'-]{1,20}){0,3} ?\(\p{L}[\p{L}/ .]{1,24}\))(?: ?[–—] ?| -{1,2} )(?=[\p{L}“"‘„«])/uy

/** Whether a dateline starts at `at`. */
export function isDatelineAt(text: string, at: number): boolean {
  DATELINE.lastIndex = at
  return DATELINE.test(text)
}

const LABEL =
  /(?:Table of Contents?|Contents|Inhaltsverzeichnis|Inhalt|Table des matières|Sommaire|Tabla de contenidos?|Índice(?: de contenidos?)?|Indice|Sumário|Содержание|Оглавление|Spis treści|Inhoudsopgave|İçindekiler|Innehåll(?:sförteckning)?|Indhold|Innhold|Sisällys(?:luettelo)?|Obsah)(?![\p{L}\p{N}]|\.\p{L})/uy

/** Whether the label of a table of contents starts at `at`. */
export function isContentsLabelAt(text: string, at: number): boolean {
  LABEL.lastIndex = at
  return LABEL.test(text)
}

const BYLINE = /(?:By|Von|Par|Por|Di|Door|Av|Af) \p{Lu}[\p{L}.’'-]{1,20} \p{Lu}/uy

/** Whether words of a byline start at `at`: "By Ada Bell". */
export function isBylineAt(text: string, at: number): boolean {
  BYLINE.lastIndex = at
  return BYLINE.test(text)
}

const STAMP =
  /(?:(?:Published|Updated|Posted|Last updated|Submitted)(?: on| by| at)?:? [\p{Lu}\d]|(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?) \d{1,2},? (?:19|20)\d\d)/uy

/** Whether a stamp of publication starts at `at`: "Posted on March 3", "March 3, 2031". */
export function isStampAt(text: string, at: number): boolean {
  STAMP.lastIndex = at
  return STAMP.test(text)
}

/** Headlines are shorter; each place may cost no more. */
const MAX_HEADLINE = 170

/** Whether the rest of the line is a headline in title case, from `at` on, with text of its own in the next line. */
export function isHeadlineAt(text: string, at: number): boolean {
  const stop = Math.min(text.length, at + MAX_HEADLINE)
  const end = text.slice(at, stop).indexOf('\n') + at
  if (end < at) return false
  const line = text.slice(at, end).trim()
  if (!headingLike(line)) return false
  const counts = {words: 0, content: 0, capitalized: 0}
  for (const token of line.split(/\s+/)) countTitleWord(token, counts)
  const isTitle = counts.words >= 4 && counts.content >= 3 && counts.capitalized >= counts.content * 0.8
  return isTitle && lookAhead(text, end + 1).rest > 0
}
