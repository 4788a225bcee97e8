import {once} from '../once.ts'
import type {Block} from '../text/block.ts'
import {isDigit} from '../text/digits.ts'

/** The longest lines that logs have: addresses with all that searches add to them. */
const LONGEST = 400

/** A point in time as logs print it: to the second, the date before it or none. */
const STAMP =
  /^[[(]?(?:\d{4}[-/.]\d{2}[-/.]\d{2}[T ,]{1,2}|\d{1,2}[/.-](?:\d{2}|\p{L}{3})[/.-]\d{4}[ :]|\p{L}{3} \p{L}{3} {1,2}\d{1,2} |\p{L}{3} {1,2}\d{1,2} )?\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,6})?(?:Z| ?[+-]\d{2}:?\d{2}| \d{4})?[\])]?[ \t:|-]+/u
/** The weight of a report, which stands at its head or behind the time. */
const LEVEL = /(?:^|[\s[(|:-])(?:INFO|WARN(?:ING)?|DEBUG|ERROR|CRITICAL|FATAL|TRACE|NOTICE)(?=[\s\])|:-])/
const LEVEL_FIRST = once(
  () =>
    /^(?:(?:INFO|DEBUG|TRACE|WARN(?:ING)?|ERROR|CRITICAL):[\w.]+:|[[(<](?:INFO|DEBUG|TRACE|WARN(?:ING)?|ERROR|CRITICAL)[\])>]|DEBUG[: -])/,
)
/** The same in words that articles shout too. */
const SHOUTED = /^(?:INFO|TRACE|WARN(?:ING)?|ERROR|CRITICAL)(?::| -| \|)? /
/** What a program fetched, and how it went. */
const WHAT =
  /https?:\/\/|\b(?:GET|POST|HEAD) \/|\b(?:[245]\d\d)\b|\b\d+(?:\.\d+)? ?(?:ms|s|[kKM]i?B|bytes)\b|\p{L}\w*=\S/u
/** "[3/47] fetching https://…", "Scraping page 3 of 47": what a scraper is at. */
const AT_WORK = once(
  () =>
    /^(?:[[(]\d+ ?(?:\/|of) ?\d+[\])]|\d+\/\d+)?[\s:>-]*(?:[✓✔✅✗×+*>-]+ ?)?(?:fetch|download|crawl|scrap|pars|process|visit|request|retriev|extract|load|sav|open|get|writ)(?:e[ds]?|p?ing|p?ed|t?ing|ten|l?ing)?\b/i,
)
/** What shows that such a line speaks of a file or a page, not of people. */
const OF_PAGES = once(
  () =>
    /https?:\/\/|\b(?:url|page|article|file|item)s? ?(?:#|no\.? ?)?\d|\.(?:html?|json|txt|csv|xml|php)\b|(?:\.{3}|…|->|:) ?(?:ok|done|200|failed|error)\b/i,
)
/** What `wget`, servers and archives of the web print around a page. */
const PRINTED = once(
  () =>
    /^(?:--\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}--|HTTP request sent|HTTP\/\d|WARC\/\d|WARC-[A-Z][\w-]*: |(?:Content-(?:Type|Length|Encoding|Language)|Last-Modified|Transfer-Encoding|Cache-Control|Set-Cookie|User-Agent|Accept-Ranges|ETag|X-[A-Z][\w-]+): |Saving to: |Length: \d+ \(|Resolving \S+ \(|Connecting to \S+\|?)/,
)

/**
 * Whether a line is a program's report of what it did: a log line with its time and its weight, the progress that a scraper
 * shows, the lines that a server or an archive of the web puts before a page.
 */
export function isMachineLine({source, start, end, text, shape}: Block): boolean {
  if (end - start > LONGEST || !mayBe(source, start, Math.min(end, start + REACH))) return false
  if (PRINTED().test(text) || LEVEL_FIRST().test(text)) return true
  const stamp = STAMP.exec(text)
  if (stamp) {
    const rest = text.slice(stamp[0].length)
    return LEVEL.test(rest.slice(0, 60)) || (stamp[0].length > TIME_ONLY && WHAT.test(rest) && AT_WORK().test(rest))
  }
  if (SHOUTED.test(text)) return WHAT.test(text)
  return (
    AT_WORK().test(text) &&
    OF_PAGES().test(text) &&
    shape.words <= MOST_WORDS &&
    (!shape.endsSentence || DOTS.test(text))
  )
}

/** Words of what a scraper shows of its progress; an address counts each of its own. */
const MOST_WORDS = 20
const DOTS = /\.{3}$|…$/

/** The length of a time without a date and the space behind it. */
const TIME_ONLY = 10
const REACH = 24

/** What is quick to see: a digit, a bracket or two capitals near the head, or a verb of the scraper's. */
function mayBe(text: string, start: number, end: number): boolean {
  if ('[(<-'.includes(text[start]!)) return true
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (isDigit(unit)) return true
    if (
      at > start &&
      unit >= 0x41 &&
      unit <= 0x5a &&
      text.charCodeAt(at - 1) >= 0x41 &&
      text.charCodeAt(at - 1) <= 0x5a
    )
      return true
  }
  return VERBS.has(text.slice(start, start + 3).toLowerCase())
}

const VERBS = new Set(
  'fet dow cra scr par pro vis req ret ext loa sav ope get wri con res len las tra use cac acc eta'.split(' '),
)
