import {closeSync, fstatSync, openSync, readSync} from 'node:fs'
import {reasonOf} from '../errors.ts'
import {isBinary} from './binary.ts'
import {Cleaning} from './cleaning.ts'
import {sha256} from './digest.ts'
import type {Input} from './inputs.ts'
import {isJson} from './naming.ts'
import {produce} from './produce.ts'
import {type CleanedRecord, cleanRecord, failedRecord, type RecordLine, readRecord, recordLines} from './record.ts'
import type {PartReport} from './report.ts'
import type {
  Condemned,
  DocumentItem,
  DocumentLedger,
  FilesTask,
  Item,
  LinesTask,
  RecordFailure,
  RecordsItem,
  RunSettings,
  Task,
  TaskResult,
  WindowTask,
} from './task.ts'
import {windowOf} from './window-size.ts'
import {FIRST_WINDOW} from './windows.ts'

/** Cleans documents, and cleans records. Each loads only what it needs. */
export class Cleanings {
  readonly documents: Cleaning
  readonly records: Cleaning

  constructor(settings: RunSettings) {
    this.documents = new Cleaning(settings)
    this.records = settings.output.asRecords ? new Cleaning(settings, true) : this.documents
  }
}

/** Told which document of a task is next, so that one that hangs can be named. What it gives back is waited for. */
export type Progress = (index: number) => void | Promise<void>

/** Does a task. Condemned documents are reported as failed without being looked at. */
export function perform(
  task: Task,
  {documents, records}: Cleanings,
  condemned: Condemned,
  progress: Progress,
): Promise<TaskResult> {
  switch (task.kind) {
    case 'files':
      return performFiles(task, documents, condemned, progress)
    case 'window':
      return performWindow(task, documents, condemned, progress)
    case 'lines':
      return performLines(task, records, condemned, progress)
  }
}

async function performFiles(
  {inputs, known}: FilesTask,
  cleaning: Cleaning,
  condemned: Condemned,
  progress: Progress,
): Promise<TaskResult> {
  const items: Item[] = []
  for (const [index, input] of inputs.entries()) {
    const reason = condemned.get(index)
    if (reason !== undefined) {
      items.push({kind: 'failed', input: index, message: reason, isDocument: true})
      continue
    }
    await progress(index)
    items.push(...(await cleanFile(input, index, cleaning, known?.get(index))))
  }
  return {items}
}

async function cleanFile(input: Input, index: number, cleaning: Cleaning, known: string | undefined): Promise<Item[]> {
  let bytes: Uint8Array
  try {
    bytes = readWhole(input.path)
  } catch (error) {
    return [{kind: 'failed', input: index, message: reasonOf(error), isDocument: false}]
  }
  if (input.isFound && isBinary(bytes)) return [{kind: 'skipped', input: index}]
  const {output, unit} = cleaning.settings
  const window = windowOf(input, cleaning.settings)
  const isAsked = output.digests || isJson(output.format)
  const digest = isAsked ? {sha256: sha256(bytes)} : undefined
  if (known !== undefined && digest?.sha256 === known) return [{kind: 'unchanged', input: index}]
  const items: Item[] = []
  // A file that has grown since it was measured is cut like any other.
  for (let at = 0, state = FIRST_WINDOW; ; ) {
    const isLast = bytes.length - at <= window
    const rest = isLast ? bytes.subarray(at) : bytes.subarray(at, at + window)
    const cleaned = await cleaning.bytes(input, rest, isLast ? {bytes: bytes.length, ...digest} : undefined, state)
    const item = produce(cleaned.part, cleaned.bytes, index, output, unit)
    items.push(digest ? {...item, digest: digest.sha256} : item)
    if (!cleaned.next) return items
    at += cleaned.bytes.length
    state = cleaned.next
  }
}

function readWhole(path: string): Uint8Array {
  const file = openSync(path, 'r')
  try {
    const {size} = fstatSync(file)
    // One byte more tells whether it has grown.
    let bytes = Buffer.allocUnsafe(size + 1)
    let length = 0
    for (let read = -1; read !== 0; length += read) {
      if (length === bytes.length) bytes = Buffer.concat([bytes, Buffer.allocUnsafe(Math.max(size, 64 * 1024))])
      read = readSync(file, bytes, length, bytes.length - length, null)
    }
    return bytes.subarray(0, length)
  } finally {
    closeSync(file)
  }
}

async function performWindow(
  {inputs, bytes, whole, state}: WindowTask,
  cleaning: Cleaning,
  condemned: Condemned,
  progress: Progress,
): Promise<TaskResult> {
  const reason = condemned.get(0)
  if (reason !== undefined) return {items: [{kind: 'failed', input: 0, message: reason, isDocument: true}]}
  await progress(0)
  const {output, unit} = cleaning.settings
  const cleaned = await cleaning.bytes(inputs[0], bytes, whole, state)
  const item = produce(cleaned.part, cleaned.bytes, 0, output, unit)
  return {items: [item], ...(cleaned.next && {next: {bytes: cleaned.bytes.length, state: cleaned.next}})}
}

async function performLines(
  task: LinesTask,
  cleaning: Cleaning,
  condemned: Condemned,
  progress: Progress,
): Promise<TaskResult> {
  const input = task.inputs[0]
  const {asRecords} = cleaning.settings.output
  await cleaning.prepare()
  const records = new RecordCollector()
  const items: Item[] = []
  const fail = (at: RecordLine, code: string, message: string): void => {
    const failed = failedRecord(at, {code, message}, cleaning)
    if (asRecords) records.add(failed)
    else items.push({kind: 'failed', input: 0, message: `line ${at.line}: ${message}`, isDocument: true})
  }
  const {maxRecord} = cleaning.settings.records
  const tooLarge = `it is longer than --max-record allows (${maxRecord} bytes)`
  if (task.tooLarge) fail({input, text: '', line: task.line, record: task.record}, 'too-large', tooLarge)
  for (const found of recordLines(task.bytes, task.line, task.record)) {
    const at = {input, ...found}
    const index = at.record - task.record
    const reason = condemned.get(index)
    if (reason !== undefined) fail(at, 'failed', reason)
    else if (isLonger(at.text, maxRecord)) fail(at, 'too-large', tooLarge)
    else if (at.bytes) fail(at, 'bad-utf8', 'it is not UTF-8')
    else {
      await progress(index)
      if (asRecords) records.add(await cleanRecord(at, cleaning))
      else items.push(...(await cleanAsDocument(at, cleaning)))
    }
  }
  return {items: asRecords ? [records.finish()] : items}
}

/** Whether a text is longer in UTF-8. */
const isLonger = (text: string, bytes: number): boolean => text.length * 3 > bytes && Buffer.byteLength(text) > bytes

/** Puts cleaned records behind one another, as bytes at once: their texts are many times as large. */
class RecordCollector {
  readonly #encoder = new TextEncoder()
  readonly #ledgers: DocumentLedger[] = []
  readonly #reports: PartReport[] = []
  readonly #failures: RecordFailure[] = []
  #bytes = new Uint8Array(256 * 1024)
  #length = 0

  add({lines, ledgers, reports, failure}: CleanedRecord): void {
    for (const line of lines) this.#write(`${line}\n`)
    this.#ledgers.push(...ledgers)
    this.#reports.push(...reports)
    if (failure) this.#failures.push(failure)
  }

  finish(): RecordsItem {
    return {
      kind: 'records',
      input: 0,
      bytes: this.#bytes.slice(0, this.#length),
      ledgers: this.#ledgers,
      reports: this.#reports,
      failures: this.#failures,
    }
  }

  #write(line: string): void {
    // A UTF-16 unit takes three bytes at most.
    const most = this.#length + 3 * line.length
    if (most > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(most, 2 * this.#bytes.length))
      larger.set(this.#bytes.subarray(0, this.#length))
      this.#bytes = larger
    }
    this.#length += this.#encoder.encodeInto(line, this.#bytes.subarray(this.#length)).written
  }
}

/** A record in another output format than records: its text is a document. */
async function cleanAsDocument(at: RecordLine, cleaning: Cleaning): Promise<Item[]> {
  const {records, output, unit} = cleaning.settings
  const read = readRecord(at.text, records.field)
  if ('code' in read) return [{kind: 'failed', input: 0, message: `line ${at.line}: ${read.message}`, isDocument: true}]
  const items: DocumentItem[] = []
  const joined = {...output, apart: false, spool: undefined}
  for await (const part of cleaning.text(at.input, read.text, {record: at.record, url: read.url}))
    items.push(produce(part, Buffer.from(part.window.text), 0, joined, unit, at.record))
  return items
}
