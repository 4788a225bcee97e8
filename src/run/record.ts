import {decode} from '../decode/decode.ts'
import type {Document} from '../document.ts'
import {CONTRACT_VERSION} from '../document.ts'
import {joinArticles} from '../format/text.ts'
import {commonestLineEnd} from '../text/line-end.ts'
import {VERSION} from '../version.ts'
import {type CleanedPart, documentOfPart} from './cleaned-part.ts'
import type {Cleaning} from './cleaning.ts'
import type {Input} from './inputs.ts'
import {type JsonMember, jsonMembers} from './json-members.ts'
import {articlesOf, ledgerOf} from './produce.ts'
import {type PartReport, reportOf} from './report.ts'
import type {DocumentLedger, RecordFailure} from './task.ts'

/** A line of a JSONL source. */
export interface RecordLine {
  readonly input: Input
  readonly text: string
  /** 1-based. */
  readonly line: number
  /** 0-based. */
  readonly record: number
  /** Its bytes, where it is no UTF-8. */
  readonly bytes?: Uint8Array | undefined
}

/** What becomes of a record: lines of output, without their line ends. */
export interface CleanedRecord {
  readonly lines: readonly string[]
  readonly reports: readonly PartReport[]
  readonly ledgers: readonly DocumentLedger[]
  readonly failure?: RecordFailure
}

/** A record as it was read: its text, and where each of its members stands. */
export interface ReadRecord {
  readonly text: string
  readonly url: string | null
  readonly members: readonly JsonMember[]
}

/** Reads a line; gives the reason where it is no record with a text. */
export function readRecord(line: string, field: string): ReadRecord | Omit<RecordFailure, 'line' | 'source'> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return {code: 'bad-json', message: `it is not JSON: ${(error as Error).message}`}
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return {code: 'bad-json', message: 'it is JSON but no object'}
  const text = Object.hasOwn(value, field) ? (value as Record<string, unknown>)[field] : undefined
  if (typeof text !== 'string') {
    const names = Object.keys(value).slice(0, 8).join(', ')
    return {code: 'no-text', message: `it has no text in the field "${field}" (--field names it; it has: ${names})`}
  }
  const {url} = value as {url?: unknown}
  return {text, url: typeof url === 'string' ? url : null, members: jsonMembers(line)}
}

/** Cleans one record: the record comes out per article, or once, with the contract object in the result field. */
export async function cleanRecord(at: RecordLine, cleaning: Cleaning): Promise<CleanedRecord> {
  const {field} = cleaning.settings.records
  const read = readRecord(at.text, field)
  if ('code' in read) return failedRecord(at, read, cleaning)
  const lines: string[] = []
  const reports: PartReport[] = []
  const ledgers: DocumentLedger[] = []
  for await (const part of cleaning.text(at.input, read.text, {record: at.record, url: read.url})) {
    lines.push(...linesOf(at.text, read, part, cleaning))
    reports.push(reportOf(part, at.record))
    if (cleaning.settings.output.ledger) ledgers.push(ledgerOfText(part, at.record))
  }
  return {lines, reports, ledgers}
}

/** The ledger of a text that has no bytes of its own: those of UTF-8, or of UTF-16 where it holds half a surrogate pair. */
function ledgerOfText(part: CleanedPart, record: number): DocumentLedger {
  const {window} = part
  const isUtf8 = window.text.isWellFormed()
  const bytes = Buffer.from(window.text, isUtf8 ? 'utf8' : 'utf16le')
  const encoding = isUtf8 ? 'utf-8' : 'utf-16le'
  return ledgerOf({...part, window: {...window, encoding}}, bytes, articlesOf(part), record)
}

/** The output records of one part of a record's text. */
function linesOf(line: string, read: ReadRecord, part: CleanedPart, {settings}: Cleaning): string[] {
  const {field, resultField, oneToOne} = settings.records
  const document = documentOfPart(part, settings.unit)
  const write = (text: string, result: Document): string =>
    writeRecord(line, read.members, [
      // An untouched text keeps its spelling too.
      ...(text === read.text ? [] : [{name: field, json: JSON.stringify(text)}]),
      {name: resultField, json: JSON.stringify(result)},
    ])
  if (oneToOne || document.articles.length < 2) {
    const joined = joinArticles(part.cleaned.articles, settings.output.separator, commonestLineEnd(read.text))
    return [write(joined.pieces.join(''), document)]
  }
  return perArticle(document).map((own) => write(own.articles[0]!.text, own))
}

/** Each article with what was removed and repaired in its span; what lies between two goes to the next, at the end to the last. */
export function perArticle(document: Document): Document[] {
  const {articles, removals, repairs, warnings} = document
  const next = {removals: 0, repairs: 0, warnings: 0}
  const take = <T extends {readonly start?: number}>(name: keyof typeof next, all: readonly T[], end: number): T[] => {
    const first = next[name]
    while (next[name] < all.length && (all[next[name]]!.start ?? 0) < end) next[name]++
    return all.slice(first, next[name])
  }
  const ordered = [...warnings].sort((a, b) => (a.start ?? 0) - (b.start ?? 0))
  return articles.map((article, k) => {
    const end = k === articles.length - 1 ? Number.POSITIVE_INFINITY : article.span.end
    return {
      ...document,
      articles: [article],
      removals: take('removals', removals, end),
      repairs: take('repairs', repairs, end),
      warnings: take('warnings', ordered, end),
    }
  })
}

/** A record's text with some members replaced, or added at the end; all else stays as it is written. */
export function writeRecord(
  line: string,
  members: readonly JsonMember[],
  changes: readonly {readonly name: string; readonly json: string}[],
): string {
  const placed: {start: number; end: number; json: string}[] = []
  for (const {name, json} of changes) {
    // Of members with one name the last is the one that readers take.
    const member = members.findLast((one) => one.name === name)
    const end = members.at(-1)?.end ?? line.indexOf('{') + 1
    placed.push(
      member
        ? {start: member.start, end: member.end, json}
        : {start: end, end, json: `${members.length > 0 ? ',' : ''}${JSON.stringify(name)}:${json}`},
    )
  }
  placed.sort((a, b) => a.start - b.start)
  let at = 0
  let written = ''
  for (const {start, end, json} of placed) {
    written += line.slice(at, start) + json
    at = end
  }
  return written + line.slice(at)
}

/** A record that could not be cleaned: as it came, or {} where it is none, with the error in its result field. */
export function failedRecord(
  {input, text, line, record, bytes}: RecordLine,
  {code, message}: Pick<RecordFailure, 'code' | 'message'>,
  {settings, rules}: Pick<Cleaning, 'settings' | 'rules'>,
): CleanedRecord {
  const result = {
    version: CONTRACT_VERSION,
    tool: {version: VERSION, rules},
    source: {
      path: input.path,
      record,
      url: null,
      format: 'text',
      encoding: 'utf-8',
      mode: settings.cleaner.mode ?? 'article',
      modeConfidence: 0,
      part: null,
    },
    articles: [],
    removals: [],
    repairs: [],
    warnings: [],
    error: {code, message, line},
  }
  const isRecord = code !== 'bad-json' && code !== 'too-large' && code !== 'bad-utf8'
  const source = isRecord ? text : '{}'
  const change = {name: settings.records.resultField, json: JSON.stringify(result)}
  return {
    lines: [writeRecord(source, jsonMembers(source), [change])],
    reports: [],
    ledgers: [],
    failure: {code, message, line, source: code === 'too-large' ? undefined : (bytes ?? text)},
  }
}

const utf8 = new TextDecoder('utf-8', {fatal: true})

/** The lines of some bytes that are not blank. */
export function* recordLines(bytes: Uint8Array, line: number, record: number): Generator<Omit<RecordLine, 'input'>> {
  let lineNumber = line
  let recordNumber = record
  const all = decodeWhole(bytes)
  if (all !== undefined) {
    for (let start = 0; start < all.length; lineNumber++) {
      const stop = all.indexOf('\n', start)
      const end = stop < 0 ? all.length : stop
      const text = trimLine(all.slice(start, end))
      if (text !== '') yield {text, line: lineNumber, record: recordNumber++}
      start = end + 1
    }
    return
  }
  for (let start = 0; start < bytes.length; lineNumber++) {
    const stop = bytes.indexOf(10, start)
    const end = stop < 0 ? bytes.length : stop
    const own = bytes.subarray(start, end)
    const known = decodeWhole(own)
    const text = trimLine(known ?? decode(own, 'utf-8'))
    if (text !== '')
      yield {text, line: lineNumber, record: recordNumber++, bytes: known === undefined ? own : undefined}
    start = end + 1
  }
}

/** Less the white space of ASCII at both ends, and no other: batches count lines by it. */
function trimLine(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return text.slice(start, end)
}

const isBlank = (unit: number): boolean => unit === 0x20 || (unit >= 9 && unit <= 13)

function decodeWhole(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes)
  } catch {
    return undefined
  }
}
