import type {RecordedRepair, Removal} from '../document.ts'
import {offsetConverter} from '../text/offsets.ts'
import type {Rewrite} from '../text/rewrite.ts'
import type {Span} from '../text/span.ts'
import type {SourceBytes} from './source-bytes.ts'

/** First line of a document's part of a ledger (ledgerHeaderSchema). */
export interface LedgerHeader {
  readonly version: 1
  readonly tool: {readonly version: string; readonly rules: string}
  readonly path: string
  /** Of a source that is the text of a record: its number in the file, from 0. */
  readonly record?: number
  readonly part?: number
  readonly outputs: readonly LedgerOutput[]
  readonly source: {readonly bytes: number; readonly sha256: string; readonly encoding: string}
}

/**
 * Where copied bytes come from: a file, or the text of the article with that number in a JSON output. `start` and `end`
 * stand where the file holds more than this document; the digest is of that part, offsets of operations count from its start.
 */
export interface LedgerOutput {
  readonly path: string
  readonly sha256: string
  readonly article?: number
  readonly start?: number
  readonly end?: number
}

/** Any other line of a document's part (ledgerOperationSchema): bytes of the source, copied from an output or held. */
export type LedgerOperation =
  | {readonly op: 'copy'; readonly output: number; readonly start: number; readonly end: number}
  | {
      readonly op: 'insert'
      readonly bytes: string
      readonly removal?: Omit<Removal, 'text'>
      readonly repair?: Omit<RecordedRepair, 'before'>
    }

/** A text that an output holds, and how it was made: the rewritings from the source to it, in order. */
export interface OutputText {
  /** Index in the header's outputs. */
  readonly output: number
  /** Where the text starts in the output, in bytes. */
  readonly offset: number
  readonly rewrites: readonly Rewrite[]
}

interface Copy {
  readonly start: number
  readonly end: number
  /** Where the copied text starts in the output text. */
  readonly at: number
}

const toBase64 = (bytes: Uint8Array): string => {
  let binary = ''
  for (let at = 0; at < bytes.length; at += 4096) binary += String.fromCharCode(...bytes.subarray(at, at + 4096))
  return btoa(binary)
}

/**
 * How to rebuild a source out of its outputs: copies of what they hold and, for everything else, the source's bytes with
 * the removal or repair that took them. In source order, without gaps.
 */
export function* ledgerOperations(
  source: SourceBytes,
  length: number,
  texts: readonly OutputText[],
  removals: readonly Removal[],
  repairs: readonly RecordedRepair[],
): Generator<LedgerOperation> {
  const gaps = new Gaps(source, editsOf(removals, repairs))
  let at = 0
  for (const text of texts) {
    const toBytes = offsetConverter(text.rewrites.at(-1)!.text, 'utf-8')
    for (const copy of copiesThrough(text.rewrites)) {
      for (const {start, end} of source.exact(copy)) {
        if (start > at || gaps.hasEditBefore(start)) yield* gaps.fill(at, start)
        const from = copy.at + (start - copy.start)
        yield {
          op: 'copy',
          output: text.output,
          start: text.offset + toBytes(from),
          end: text.offset + toBytes(from + end - start),
        }
        at = end
      }
    }
  }
  if (at < length || gaps.hasEdits) yield* gaps.fill(at, length)
}

/** A removal or repair as the ledger tells of it: why bytes are not in an output. */
interface Edit extends Span {
  readonly reason: Pick<Extract<LedgerOperation, {op: 'insert'}>, 'removal' | 'repair'>
}

function editsOf(removals: readonly Removal[], repairs: readonly RecordedRepair[]): Edit[] {
  const edits: Edit[] = []
  for (const {text: _, ...removal} of removals) edits.push({start: removal.start, end: removal.end, reason: {removal}})
  for (const {before: _, ...repair} of repairs) edits.push({start: repair.start, end: repair.end, reason: {repair}})
  return edits.sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Fills the gaps between copies, one after another in source order. */
class Gaps {
  readonly #source: SourceBytes
  readonly #edits: readonly Edit[]
  #next = 0

  constructor(source: SourceBytes, edits: readonly Edit[]) {
    this.#source = source
    this.#edits = edits
  }

  /** Whether edits are left that nothing was said of yet. */
  get hasEdits(): boolean {
    return this.#next < this.#edits.length
  }

  /** Whether one of these ends before `at`: it put something in where the source has nothing. */
  hasEditBefore(at: number): boolean {
    return this.hasEdits && this.#edits[this.#next]!.end <= at
  }

  /** The bytes of [start, end), cut where an edit begins or ends, each edit with its own. */
  *fill(start: number, end: number): Generator<LedgerOperation> {
    let at = start
    for (let edit = this.#edits[this.#next]; edit && startsIn(edit, end); edit = this.#edits[++this.#next]) {
      const from = Math.max(at, this.#source.address(Math.max(edit.start, start)))
      const to = Math.min(end, Math.max(from, this.#source.address(edit.end)))
      if (from > at) yield this.#insert(at, Math.min(from, end))
      if (to >= from) yield {...this.#insert(Math.min(from, end), to), ...edit.reason}
      at = Math.max(at, to)
      // The rest of it lies behind a copy inside its span; that cannot be, but the bytes must not be lost over it.
      if (edit.end > end) break
    }
    if (at < end) yield this.#insert(at, end)
  }

  #insert(start: number, end: number): Extract<LedgerOperation, {op: 'insert'}> {
    return {op: 'insert', bytes: toBase64(this.#source.slice({start, end}))}
  }
}

/** Whether an edit starts before `end`; one that only puts something in may also stand there. */
const startsIn = (edit: Span, end: number): boolean => edit.start < end || (edit.start === end && edit.end === end)

/** The stretches of the source that come through all rewritings unchanged. */
function copiesThrough(rewrites: readonly Rewrite[]): Copy[] {
  let copies: Copy[] = copiesOf(rewrites.at(-1)!)
  for (let k = rewrites.length - 2; k >= 0; k--) copies = throughOne(rewrites[k]!, copies)
  return copies
}

function copiesOf(rewrite: Rewrite): Copy[] {
  const copies: Copy[] = []
  rewrite.pieces.forEach((piece, k) => {
    if (piece.text === undefined && piece.end > piece.start)
      copies.push({start: piece.start, end: piece.end, at: rewrite.startOf(k)})
  })
  return copies
}

/** Copies out of a rewriting's output become copies out of its input, cut where the rewriting changed something. */
function throughOne(rewrite: Rewrite, copies: readonly Copy[]): Copy[] {
  if (rewrite.isIdentity) return [...copies]
  const through: Copy[] = []
  const inner = copiesOf(rewrite)
  let k = 0
  for (const copy of copies) {
    while (k < inner.length && inner[k]!.at + (inner[k]!.end - inner[k]!.start) <= copy.start) k++
    for (let j = k; j < inner.length && inner[j]!.at < copy.end; j++) {
      const piece = inner[j]!
      const start = Math.max(copy.start, piece.at)
      const end = Math.min(copy.end, piece.at + (piece.end - piece.start))
      if (start < end)
        through.push({
          start: piece.start + (start - piece.at),
          end: piece.start + (end - piece.at),
          at: copy.at + (start - copy.start),
        })
    }
  }
  return through
}
