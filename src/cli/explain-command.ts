import {stat} from 'node:fs/promises'
import type {Cleaned} from '../cleaned.ts'
import type {Cleaner} from '../create-cleaner.ts'
import {decode, encodingOf} from '../decode/decode.ts'
import {documentOf, spanMover} from '../document-of.ts'
import {InputError, UsageError} from '../errors.ts'
import {linesOf} from '../explain/annotate.ts'
import {verdictOn} from '../explain/line-verdict.ts'
import {createNodeCleaner} from '../node.ts'
import {type CleanOptions, PRESETS, type Preset} from '../options.ts'
import {openByteStream} from '../run/byte-stream.ts'
import {count} from '../run/count.ts'
import {detectEncoding} from '../run/detect-encoding.ts'
import {STDIN} from '../run/inputs.ts'
import {numberedLines} from '../run/numbered-lines.ts'
import {readRecord} from '../run/record.ts'
import {formatByName, formatOf, looksLikeJsonl, SNIFFED} from '../run/source-format.ts'
import type {OffsetUnit} from '../text/offsets.ts'
import type {SourceFormat} from '../view.ts'
import {cleanerOptions, type DecisionFlags} from './cleaner-options.ts'
import {EXIT} from './exit.ts'
import {summaryRows} from './explain-summary.ts'
import {explainRows} from './explain-view.ts'
import {lineRows} from './line-view.ts'
import {withPager} from './pager.ts'
import type {Streams} from './streams.ts'
import {outputColor, outputColumns, terminalOf} from './terminal.ts'

/** What the options of `winnow explain` are called once parsed. */
export interface ExplainFlags extends DecisionFlags {
  readonly line?: number
  readonly field: string
  readonly format?: 'text' | 'json'
  readonly inputFormat: SourceFormat | 'auto' | 'jsonl'
  readonly offsets: OffsetUnit
  readonly pager: boolean
  readonly verbose?: boolean
  readonly color?: 'auto' | 'always' | 'never'
}

/** A source to look at, as a whole. */
interface Source {
  readonly path: string
  readonly text: string
  readonly encoding: string
  readonly format: SourceFormat
  readonly bytes: number
}

/** What one can look at by eye has an end; larger files are for the batch. */
const MAX_BYTES = 64 * 1024 * 1024

/** Runs `winnow explain`. */
export async function explainCommand(
  input: string | undefined,
  flags: ExplainFlags,
  streams: Streams,
): Promise<number> {
  if (input === undefined && streams.stdin.isTTY)
    throw new UsageError('explain needs a file, or text on stdin: winnow explain article.txt')
  try {
    const {path, line, record} = await target(input ?? STDIN, flags.line)
    const source =
      record === undefined
        ? await readSource(path, flags.inputFormat)
        : await readRecordSource(path, record, flags.field)
    const options = {...(await cleanerOptions(flags)), considered: true, languages: flags.format === 'json'}
    const cleaner = await createNodeCleaner(options)
    const cleaned = cleaner.clean(source.text, source.format)
    const explanation = {source, cleaned, cleaner, flags, streams}
    if (line !== undefined) await explainLine(explanation, line, options)
    else if (flags.format === 'json') streams.stdout.write(`${JSON.stringify(asDocument(explanation), null, 2)}\n`)
    else await showAll(explanation)
    return EXIT.done
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    terminalOf(streams, flags.color).error(`${error.path}: ${error.message}`)
    return EXIT.inputsFailed
  }
}

interface Explanation {
  readonly source: Source
  readonly cleaned: Cleaned
  readonly cleaner: Cleaner
  readonly flags: ExplainFlags
  readonly streams: Streams
}

interface Target {
  readonly path: string
  readonly line: number | undefined
  /** From 1, of a file of records. */
  readonly record: number | undefined
}

/** FILE#R is record R of FILE, FILE:N its line N, FILE#R:N both; where no file has that very name. */
async function target(input: string, line: number | undefined): Promise<Target> {
  const parts = /^(.+?)(?:#(\d+))?(?::(\d+))?$/.exec(input)
  if (!parts || (await stat(input).catch(() => undefined))) return {path: input, line, record: undefined}
  const [, path, record, place] = parts
  return {
    path: path!,
    line: line ?? (place === undefined ? undefined : Number(place)),
    record: record === undefined ? undefined : Number(record),
  }
}

async function readSource(path: string, wanted: ExplainFlags['inputFormat']): Promise<Source> {
  const {head, isShort, chunks} = await openByteStream({path, relative: path}, SNIFFED)
  const named = wanted === 'auto' ? formatByName(path) : wanted
  if (named === 'jsonl' || (named === undefined && looksLikeJsonl(head, isShort)))
    throw new UsageError(
      `${path} holds records; name one of them: winnow explain ${path === STDIN ? '-- ' : ''}'${path}#1'`,
    )
  const bytes = await readAll(path, chunks)
  const encoding = encodingOf(bytes, detectEncoding)
  const text = decode(bytes, encoding)
  const format = wanted === 'auto' || wanted === 'jsonl' ? formatOf(path, text) : wanted
  return {path, text, encoding, format, bytes: bytes.length}
}

async function readAll(path: string, chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const read: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    read.push(chunk)
    length += chunk.length
    if (length > MAX_BYTES) throw new InputError(path, 'it is too large to look at (above 64 MB); cut out a part of it')
  }
  return Buffer.concat(read)
}

/** The text of one record. */
async function readRecordSource(path: string, number: number, field: string): Promise<Source> {
  if (number < 1) throw new UsageError(`${path}#${number}: records are counted from 1`)
  let left = number
  for await (const [line, row] of numberedLines(path)) {
    if (--left > 0) continue
    const read = readRecord(row, field)
    if ('code' in read) throw new InputError(path, `line ${line}: ${read.message}`)
    const bytes = Buffer.byteLength(read.text)
    return {path: `${path}#${number}`, text: read.text, encoding: 'utf-8', format: formatOf('', read.text), bytes}
  }
  throw new UsageError(`${path} has ${count(number - left, 'record')}; there is no record ${number}`)
}

function asDocument({source, cleaned, cleaner, flags}: Explanation): object {
  const {path, text, format, encoding, bytes} = source
  const facts = {path, record: 0, url: null, format, encoding, bytes, part: null}
  // What went and what stayed, one below the other.
  const {removals, ...document} = documentOf(cleaned, text, facts, cleaner.rules, flags.offsets)
  return {...document, removals, considered: cleaned.considered?.map(spanMover(text, flags.offsets))}
}

async function showAll(explanation: Explanation): Promise<void> {
  const {source, cleaned, flags, streams} = explanation
  const chalk = outputColor(streams, flags.color)
  const columns = outputColumns(streams)
  await withPager(streams, flags.pager, async (write) => {
    const path = source.path === STDIN ? 'stdin' : source.path
    for (const row of summaryRows(path, source.text, cleaned, {chalk, columns})) await write(row)
    const settings = {chalk, columns, preset: flags.preset, verbose: flags.verbose === true}
    for (const row of explainRows(source.text, cleaned, settings)) await write(row)
  })
}

async function explainLine(explanation: Explanation, number: number, options: CleanOptions): Promise<void> {
  const {source, cleaned, cleaner, flags, streams} = explanation
  const lines = linesOf(source.text)
  const span = lines[number - 1]
  if (!span) throw new UsageError(`${source.path} has ${count(lines.length, 'line')}; there is no line ${number}`)
  const presets: Partial<Record<Preset, Cleaned>> = {[flags.preset]: cleaned}
  for (const preset of PRESETS)
    presets[preset] ??= (await createNodeCleaner({...options, preset})).clean(source.text, source.format)
  const looks = cleaner.looksAt(source.text.slice(span.start, span.end))
  const verdict = verdictOn(source.text, span, number, cleaned, presets as Record<Preset, Cleaned>, looks)
  if (flags.format === 'json') streams.stdout.write(`${JSON.stringify({path: source.path, ...verdict}, null, 2)}\n`)
  else {
    const settings = {chalk: outputColor(streams, flags.color), columns: outputColumns(streams), preset: flags.preset}
    for (const row of lineRows(source.path, verdict, settings)) streams.stdout.write(`${row}\n`)
  }
}
