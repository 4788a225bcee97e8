/**
 * Dates as pages print them, in the languages of the packs, to ISO 8601: as precise as the source, no zone made up. An
 * order of day and month that cannot be told (03/04/2025) gives nothing.
 */
import {asciiDigits, isDigit} from '../text/digits.ts'
import type {Span} from '../text/span.ts'

/** A date found in a text, and where. */
export interface FoundDate extends Span {
  readonly iso: string
}

/** Month names and their short forms, folded, January first; languages side by side. */
const MONTHS: readonly string[] = [
  'january jan januar jänner janvier janv enero ene gennaio gen janeiro januari styczeń stycznia sty января январь янв січня січень ocak oca tammikuuta tammikuu leden ledna يناير ιανουάριος ιανουαρίου ιαν led',
  'february feb februar février févr fév fevr febrero febbraio fevereiro fev februari luty lutego lut февраля февраль фев лютого лютий şubat şub helmikuuta helmikuu únor února فبراير φεβρουάριος φεβρουαρίου φεβ úno февр',
  'march mar märz mrz mars marzo março maart marzec marca марта март мар березня березень mart marts maaliskuuta maaliskuu březen března مارس maret μάρτιος μαρτίου μαρ maa bře бер',
  'april apr avril avr abril abr aprile kwiecień kwietnia kwi апреля апрель апр квітня квітень nisan nis huhtikuuta huhtikuu duben dubna أبريل ابريل απρίλιος απριλίου απρ dub кві',
  'may mai mayo maggio mag maio mei maj maja мая май травня травень mayıs toukokuuta toukokuu květen května مايو μάιος μαΐου μαϊ kvě тра',
  'june jun juni juin junio giugno giu junho czerwiec czerwca cze июня июнь июн червня червень haziran haz kesäkuuta kesäkuu červen června يونيو ιούνιος ιουνίου ιουν',
  'july jul juli juillet juil julio luglio lug julho lipiec lipca lip июля июль июл липня липень temmuz tem heinäkuuta heinäkuu červenec července يوليو ιούλιος ιουλίου ιουλ',
  'august aug août aout agosto ago augustus sierpień sierpnia sie августа август авг серпня серпень ağustos ağu augusti elokuuta elokuu srpen srpna أغسطس agustus αύγουστος αυγούστου αυγ srp серп',
  'september sep sept septembre septiembre settembre set setembro wrzesień września wrz сентября сентябрь сен вересня вересень eylül eyl syyskuuta syyskuu září سبتمبر σεπτέμβριος σεπτεμβρίου σεπ zář сент вер',
  'october oct oktober okt octobre octubre ottobre ott outubro out październik października paź октября октябрь окт жовтня жовтень ekim eki lokakuuta lokakuu říjen října أكتوبر οκτώβριος οκτωβρίου οκτ říj жов',
  'november nov novembre noviembre novembro listopad listopada lis ноября ноябрь ноя листопада листопад kasım kas marraskuuta marraskuu listopadu نوفمبر νοέμβριος νοεμβρίου νοε нояб',
  'december dec dezember dez décembre déc diciembre dic dicembre dezembro grudzień grudnia gru декабря декабрь дек грудня грудень aralık ara joulukuuta joulukuu prosinec prosince ديسمبر desember des δεκέμβριος δεκεμβρίου δεκ pro груд',
]
// "listopad" is November in Polish and Ukrainian; Croatian, where it is October, has no pack.
const MONTH_OF = new Map(MONTHS.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)))

const TIME =
  '(?:[,.]?\\s*(?:at|um|à|a las|às|alle|om|kl\\.?|klo|o godz\\.?|в|ob|saat)?[\\s,|–—-]*(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2})|[hH](?<minuteH>\\d{2})|\\s*Uhr)(?::(?<second>\\d{2}))?\\s*(?<half>[ap]\\.?m\\.?)?\\s*(?:\\(?(?:(?:GMT|UTC)(?<zone>[+-]\\d{1,2}(?::?\\d{2})?)|(?<utc>GMT|UTC|Z)(?![\\p{L}\\d])|(?<offset>[+-]\\d{4})(?!\\d))\\)?)?)?'

const FORMS: readonly RegExp[] = [
  // 2025-12-14T09:47:00+01:00, 2025-12-14 09:47, 2025/12/14, 2025.12.14
  /(?<![\d.])(?<year>(?:19|20)\d{2})(?<sep>[-/.])\s?(?<month>\d{1,2})\k<sep>\s?(?<day>\d{1,2})(?!\d)\.?(?:(?:T|[\s,]+(?:at )?)(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d+)?)?(?<zone>Z|[+-]\d{2}:?\d{2})?)?/u,
  // 2025年12月14日 09:47, 2025년 12월 14일
  /(?<year>(?:19|20)\d{2})\s?[年년]\s?(?<month>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日일](?:\s*[(（]?[月火水木金土日一二三四五六][)）]?)?(?:\s*(?<hour>\d{1,2})[:：時时시](?<minute>\d{2})?)?/u,
  // December 14, 2025 09:47
  new RegExp(
    `(?<name>[^\\s\\d.,;:!?()]{3,12})\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>(?:19|20)\\d{2})(?!\\d)${TIME}`,
    'u',
  ),
  // 14 December 2025, 14. Dezember 2025, 14 de diciembre de 2025
  new RegExp(
    `(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|°)?\\.?[\\s-]+(?:de |of |d')?(?<name>[^\\s\\d.,;:!?()]{3,12})\\.?,?[\\s-]+(?:de |del |di )?(?<year>(?:19|20)\\d{2})(?!\\d)${TIME}`,
    'u',
  ),
  // 14.12.2025 09:47
  new RegExp(
    `(?<![\\d.])(?<day>\\d{1,2})(?<sep>[./-])(?<month>\\d{1,2})\\k<sep>(?<year>(?:19|20)\\d{2})(?!\\d)${TIME}`,
    'u',
  ),
]

const YEAR = /(?:19|20)\d{2}/

/** The first date in a text of at most a few hundred characters. */
export function findDate(text: string): FoundDate | undefined {
  if (!YEAR.test(text)) return undefined
  let best: FoundDate | undefined
  for (const form of FORMS) {
    const match = form.exec(text)
    if (!match || (best && match.index >= best.start)) continue
    const iso = isoOf(match.groups!, text)
    if (iso) best = {start: match.index, end: match.index + trimmed(match[0]), iso}
  }
  return best
}

/** A day's name, or a word such as "Updated". */
const BEFORE_DATE = /^(?:\p{L}{2,12}\.?,? )?$/u

/** The date that a text starts with, one word before it passed over. */
export function dateAtStart(text: string): string | undefined {
  const head = text.slice(0, 80).replace(/\s+/g, ' ').trim()
  const found = findDate(head)
  return found && BEFORE_DATE.test(head.slice(0, found.start)) ? found.iso : undefined
}

/** The date that a page's metadata or front matter gives, as precise as it is written; undefined where it is none. */
export function dateOfField(value: string): string | undefined {
  // What is written without dashes: 20310514.
  return dateAtStart(value.trim().replace(/^(\d{4})(\d{2})(\d{2})(?!\d)/, '$1-$2-$3'))
}

const DATE_WORDS = /^[\p{L}\p{N}\s.,:;|/+()\-–年月日時分號]+$/u
const MOST_WORDS = 6

/** Months of the Iranian calendar: no date is read from them, but they make a line a date line. */
const IRANIAN =
  /\d{1,2} (?:فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند) (?:ماه )?1[34]\d\d|1[34]\d\d[/-]\d{1,2}[/-]\d{1,2}/

/** Whether a short line is a date and hardly anything else. */
export function looksLikeDate(text: string): boolean {
  // Most lines have none, and every line is asked.
  if (!hasYear(text)) return false
  const line = asciiDigits(text)
  if (!DATE_WORDS.test(line)) return false
  if ((line.match(/\p{L}{3,}/gu)?.length ?? 0) > MOST_WORDS) return false
  return dateAtStart(line) !== undefined || IRANIAN.test(line)
}

function hasYear(text: string): boolean {
  let digits = 0
  for (let at = 0; at < text.length && digits < 4; at++) digits = isDigit(text.charCodeAt(at)) ? digits + 1 : 0
  return digits === 4
}

function trimmed(found: string): number {
  return found.replace(/[\s,|–—-]+$/u, '').length
}

type Parts = Partial<Record<string, string>>

function isoOf(parts: Parts, text: string): string | undefined {
  const month = parts.name === undefined ? Number(parts.month) : MONTH_OF.get(parts.name.toLowerCase())
  const day = Number(parts.day)
  if (month === undefined || day < 1) return undefined
  const isNumeric = parts.name === undefined && parts.sep === '/' && !/^\d{4}/.test(text.trimStart())
  // 03/04/2025: which is the month depends on the country.
  if (isNumeric && month <= 12 && day <= 12 && month !== day) return undefined
  const [realMonth, realDay] = isNumeric && month > 12 ? [day, month] : [month, day]
  if (realMonth < 1 || realMonth > 12 || realDay > daysOf(Number(parts.year), realMonth)) return undefined
  return `${parts.year}-${two(realMonth)}-${two(realDay)}${timeOf(parts)}`
}

/** How many days a month has. */
const daysOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

function timeOf(parts: Parts): string {
  if (parts.hour === undefined) return ''
  let hour = Number(parts.hour)
  const half = parts.half?.[0]?.toLowerCase()
  if (half === 'p' && hour < 12) hour += 12
  if (half === 'a' && hour === 12) hour = 0
  const minute = parts.minute ?? parts.minuteH ?? '00'
  if (hour > 23 || Number(minute) > 59 || Number(parts.second ?? 0) > 59) return ''
  const second = parts.second === undefined ? '' : `:${parts.second}`
  return `T${two(hour)}:${minute}${second}${zoneOf(parts.utc ? 'Z' : (parts.zone ?? parts.offset))}`
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined || zone === 'Z') return zone ?? ''
  const [, sign, hours, minutes] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(zone)!
  return `${sign}${hours!.padStart(2, '0')}:${minutes ?? '00'}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
