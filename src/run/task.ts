import type {CleanerOptions} from '../create-cleaner.ts'
import type {Separator} from '../format/text.ts'
import type {LedgerHeader} from '../ledger/ledger.ts'
import type {OffsetUnit} from '../text/offsets.ts'
import type {SourceFormat} from '../view.ts'
import type {Input} from './inputs.ts'
import type {Format} from './naming.ts'
import type {PartReport} from './report.ts'
import type {WindowState} from './windows.ts'

/** What every input of a run is read, cleaned and written by. Plain data: workers are sent it. */
export interface RunSettings {
  readonly cleaner: CleanerOptions
  /** UTF-16 units or bytes of source that are cleaned at a time; by the output where it was not asked for. */
  readonly window: number | undefined
  readonly unit: OffsetUnit
  readonly inputFormat: InputFormat
  /** Stands for the name of stdin where its ending tells the format. */
  readonly stdinName: string | undefined
  readonly records: RecordSettings
  readonly output: OutputSettings
}

/** What inputs are said to be; by name or content where nothing is said. */
export type InputFormat = SourceFormat | 'auto' | 'jsonl'

/** How records are read and written. */
export interface RecordSettings {
  /** The field that holds the text. */
  readonly field: string
  /** The field that is added. */
  readonly resultField: string
  readonly oneToOne: boolean
  /** Records above this many bytes become error records. */
  readonly maxRecord: number
}

/** What is written of a document, and where workers leave it. */
export interface OutputSettings {
  /** The run only looks: what is written is a diff of each document, or nothing. */
  readonly look?: 'diff' | 'nothing'
  readonly format: Format
  /** Whether records come out as records; else each is a document of its own. */
  readonly asRecords: boolean
  readonly separator: Separator
  /** Whether each article gets a file of its own. */
  readonly apart: boolean
  /** Whether JSON is spread over lines for people. */
  readonly pretty: boolean
  readonly ledger: boolean
  /** Whether digests of the inputs are asked for. */
  readonly digests: boolean
  /** Folder on the outputs' file system where workers leave whole texts, to be moved to their names. */
  readonly spool: string | undefined
}

/** A piece of work for one core. Plain data. */
export type Task = FilesTask | WindowTask | LinesTask

/** Small files, read by who cleans them. */
export interface FilesTask {
  readonly kind: 'files'
  readonly inputs: readonly Input[]
  /** By index, the digest that an input had when its outputs were made: it is unchanged if it has it still. */
  readonly known?: ReadonlyMap<number, string>
  /** Bytes of all files when they were listed. */
  readonly size: number
}

/** What a longer or piped source holds from where the part before ended. */
export interface WindowTask {
  readonly kind: 'window'
  readonly inputs: readonly [Input]
  readonly bytes: Uint8Array
  /** Absent while the source goes on behind `bytes`. */
  readonly whole: {readonly bytes: number; readonly sha256: string} | undefined
  readonly state: WindowState
}

/** Whole lines of a JSONL source. */
export interface LinesTask {
  readonly kind: 'lines'
  readonly inputs: readonly [Input]
  readonly bytes: Uint8Array
  /** 1-based number of the first line. */
  readonly line: number
  /** 0-based number of the first record. */
  readonly record: number
  /** The line is above the size limit; its bytes were passed over. */
  readonly tooLarge?: boolean
}

/** What became of a task, in the order of its inputs. */
export interface TaskResult {
  /** Whoever takes an item takes it out: texts are large, and the next are made meanwhile. */
  readonly items: Item[]
  /** Of a window: how many of its bytes are done, and where the next starts. */
  readonly next?: {readonly bytes: number; readonly state: WindowState}
}

/** What became of one input of a task, or of a part of it. */
export type Item = DocumentItem | RecordsItem | FailedItem | SkippedItem | UnchangedItem

/** A cleaned document, or part of one, ready to be written. */
export interface DocumentItem {
  readonly kind: 'document'
  /** Index in the task's inputs. */
  readonly input: number
  /** All of its input: neither cut into parts nor one record of many. */
  readonly isWhole: boolean
  /** Its first article goes on from the part before. */
  readonly isContinued: boolean
  readonly isLast: boolean
  /** Of all bytes of the input, where a cache asks for it. */
  readonly digest?: string
  /** The line end of the document, for what stands between two of them. */
  readonly lineEnd: string
  /** As they are written: all articles as one, one each, or the contract object. */
  readonly texts: readonly WrittenText[]
  /** Of a diff: by how many lines each side goes on behind it. */
  readonly lines?: {readonly source: number; readonly clean: number}
  readonly ledger: DocumentLedger | undefined
  readonly report: PartReport
}

/** A finished text on its way to the output. */
export interface WrittenText {
  /** The text, in pieces; absent where it lies in `spooled`. */
  readonly pieces?: readonly string[]
  /** A file that holds it. */
  readonly spooled?: string
}

/** A document's lines of the ledger, but for where its outputs are. */
export interface DocumentLedger {
  readonly header: Omit<LedgerHeader, 'outputs'>
  readonly operations: string
  /** Of the texts that operations copy from, by output index: the written texts, or with JSON the articles. */
  readonly digests: readonly string[]
}

/** Cleaned records, one a line. */
export interface RecordsItem {
  readonly kind: 'records'
  readonly input: number
  readonly bytes: Uint8Array
  readonly ledgers: readonly DocumentLedger[]
  readonly reports: readonly PartReport[]
  readonly failures: readonly RecordFailure[]
}

/** Why a record was not cleaned; `line` counts from 1. */
export interface RecordFailure {
  readonly code: string
  readonly message: string
  readonly line: number
  /** The line itself, for quarantine: its bytes where it is no UTF-8, nothing where it was not read. */
  readonly source: string | Uint8Array | undefined
}

/** An input that could not be done; the others of its task go on. */
export interface FailedItem {
  readonly kind: 'failed'
  readonly input: number
  readonly message: string
  /** Whether the document broke the cleaning, rather than the file system the reading. */
  readonly isDocument: boolean
}

/** A binary file that a folder held. */
export interface SkippedItem {
  readonly kind: 'skipped'
  readonly input: number
}

/** An input that a cache knows. */
export interface UnchangedItem {
  readonly kind: 'unchanged'
  readonly input: number
}

/** Why some documents of a task are not to be cleaned: they hung or killed the worker that tried. By index in the task. */
export type Condemned = ReadonlyMap<number, string>
