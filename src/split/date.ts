import {asciiDigits} from './digits.ts'

/** Month names by their first three letters, folded: en de fr es pt it nl tr id pl sv ru … Ambiguous ones agree on the month. */
const MONTHS: Record<string, number> = {}
const add = (month: number, names: string): void => {
  for (const name of names.split(' ')) MONTHS[name] = month
}
add(1, 'jan ene gen oca янв sty ιαν led')
add(2, 'feb fév fev şub фев lut φεβ úno')
add(3, 'mar mär mrz maa мар μαρ bře')
add(4, 'apr avr abr nis апр kwi απρ dub')
add(5, 'may mai maj mag mei май мая μαϊ kvě')
add(6, 'jun jui giu haz июн cze ιουν')
add(7, 'jul juil lug tem июл lip ιουλ')
add(8, 'aug aoû ago ağu agu авг sie αυγ srp')
add(9, 'sep set eyl сен wrz σεπ zář')
add(10, 'oct okt out ott eki окт paź οκτ říj')
add(11, 'nov kas ноя lis νοε')
add(12, 'dec dez déc dic ara des дек gru δεκ pro')
for (const [month, name] of 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'
  .split(' ')
  .entries())
  MONTHS[name] = month + 1

/** What every date ends or begins with. */
const YEAR = /\d{4}/
const ISO =
  /^(\d{4})[-./年] ?(\d{1,2})[-./月] ?(\d{1,2})日?(?:[T ,.]{1,2}(?:um )?(\d{1,2})[:時时] ?(\d{2})(?::(\d{2}))?(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?/
// In small letters: ignoring case takes the engine longer to compile than a small file takes to clean.
const DAY_FIRST =
  /^(?:\p{L}{2,12}\.?,? )?(\d{1,2})(?:st|nd|rd|th|er|º|\.)? (?:de |of )?(\p{L}{3,12})\.?,? (?:de |of |del )?(\d{4})(?:[ ,|–-]{1,3}(?:at |um )?(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([ap])\.?m\.?)?(?: ?(z|gmt|utc|[+-]\d{4}))?)?/u
const MONTH_FIRST =
  /^(?:\p{L}{2,12}\.?,? )?(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?:[ ,|–-]{1,3}(?:at )?(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([ap])\.?m\.?)?)?/u
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:[ ,|–-]{1,3}(\d{1,2}):(\d{2}))?/

/** Reads the date that `text` starts with as ISO 8601, as precise as it is written, or gives undefined. */
export function isoDate(text: string): string | undefined {
  const plain = text.slice(0, 80).replace(/\s+/g, ' ').trim()
  if (!YEAR.test(plain)) return undefined
  const iso = ISO.exec(plain)
  if (iso) return stamp(iso[1]!, Number(iso[2]), Number(iso[3]), iso[4], iso[5], iso[6], iso[7])
  const small = plain.toLowerCase()
  const day = DAY_FIRST.exec(small)
  if (day) return stamp(day[3]!, monthOf(day[2]!), Number(day[1]), hour(day[4], day[7]), day[5], day[6], day[8])
  const month = MONTH_FIRST.exec(small)
  if (month)
    return stamp(
      month[3]!,
      monthOf(month[1]!),
      Number(month[2]),
      hour(month[4], month[7]),
      month[5],
      month[6],
      undefined,
    )
  const dotted = DOTTED.exec(plain)
  return dotted
    ? stamp(dotted[3]!, Number(dotted[2]), Number(dotted[1]), dotted[4], dotted[5], undefined, undefined)
    : undefined
}

function monthOf(name: string): number {
  const folded = name.toLowerCase()
  return MONTHS[folded] ?? MONTHS[folded.slice(0, 4)] ?? MONTHS[folded.slice(0, 3)] ?? 0
}

function hour(text: string | undefined, half: string | undefined): string | undefined {
  if (!text || !half) return text
  const value = Number(text) % 12
  return String(half.toLowerCase() === 'p' ? value + 12 : value)
}

function stamp(
  year: string,
  month: number,
  day: number,
  hours?: string,
  minutes?: string,
  seconds?: string,
  zone?: string,
): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31 || Number(year) < 1700) return undefined
  const two = (value: number | string): string => String(value).padStart(2, '0')
  const date = `${year}-${two(month)}-${two(day)}`
  if (!hours || !minutes || Number(hours) > 23 || Number(minutes) > 59) return date
  const time = `${date}T${two(hours)}:${minutes}${seconds ? `:${seconds}` : ''}`
  if (!zone) return time
  if (/^(?:Z|GMT|UTC)$/i.test(zone)) return `${time}Z`
  return `${time}${zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`}`
}

const DATE_WORDS = /^[\p{L}\p{N}\s.,:;|/+()\-–年月日時分號]+$/u

/** Months of the Iranian calendar: no date is read from them, but they make a line a date line. */
const IRANIAN =
  /\d{1,2} (?:فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند) (?:ماه )?1[34]\d\d|1[34]\d\d[/-]\d{1,2}[/-]\d{1,2}/

/** Whether a short line is a date and hardly anything else. */
export function looksLikeDate(text: string): boolean {
  const line = asciiDigits(text)
  if (!/\d{4}/.test(line) || !DATE_WORDS.test(line) || (line.match(/\p{L}{3,}/gu)?.length ?? 0) > 6) return false
  return isoDate(line) !== undefined || IRANIAN.test(line)
}
