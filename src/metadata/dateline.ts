import {classOf, LOWER} from '../text/chars.ts'
import {findDate} from './dates.ts'

/** The place and date with which a report opens, and where its first sentence starts. */
export interface Dateline {
  readonly place: string
  readonly date: string | null
  /** The length of the dateline with its dash. */
  readonly end: number
}

/** A dateline is short. */
const DATELINE_REACH = 140
const PLACE =
  "\\p{Lu}[\\p{L}.'’-]*(?:[ ]\\p{Lu}[\\p{L}.'’-]*|[ ](?:de|del|la|am|an|der|upon|of|do|da|sur)[ ]\\p{Lu}[\\p{L}'’-]*){0,4}"
const OPENING = new RegExp(
  `^(?<place>${PLACE}(?:, ${PLACE}){0,2})(?<comma>,)?\\s*(?<agency>\\([^()\\d]{2,40}\\))?\\s*(?<rest>[–—-]{1,2}|,? )`,
  'u',
)

/** What every dateline ends with: cheaper to look for than the rest. */
const DASH = /[–—-]/
/** What a place in small letters has beside it: an agency in brackets, or a date. */
const BESIDE_PLACE = /\(|(?:19|20)\d{2}/

/**
 * Reads the dateline at the start of a paragraph: "BERLIN (AP) —", "Berlin, Germany – December 14, 2025 –",
 * "WASHINGTON D.C. –". A place alone before a dash is one only in capitals: "London – a city of rain" is a sentence.
 */
export function readDateline(paragraph: string): Dateline | undefined {
  const head = paragraph.slice(0, DATELINE_REACH)
  if (!DASH.test(head) || (classOf(head.charCodeAt(1)) === LOWER && !BESIDE_PLACE.test(head))) return undefined
  const match = OPENING.exec(head)
  if (!match) return undefined
  const {place, agency} = match.groups as {place: string; agency?: string}
  const behind = head.slice(place.length + (match.groups!.comma ? 1 : 0)).replace(/^\s*/, '')
  const offset = head.length - behind.length
  const date = findDate(behind.slice(0, 60))
  if (date && /^[\s(,–—-]*$/.test(behind.slice(0, date.start))) {
    const dash = /^[)\s,]*(?:\([^()]{2,40}\)\s*)?[–—-]{1,2}\s*/u.exec(behind.slice(date.end))
    return dash ? {place, date: date.iso.slice(0, 10), end: offset + date.end + dash[0].length} : undefined
  }
  const dash = /^(?:\([^()\d]{2,40}\)\s*)?[–—-]{1,2}\s*(?=["“„«‘'\p{Lu}\d])/u.exec(behind)
  const isCapitals = /^[^\p{Ll}]{3,}$/u.test(place.split(',')[0]!)
  return dash && (agency || isCapitals) ? {place, date: null, end: offset + dash[0].length} : undefined
}
