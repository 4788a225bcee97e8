import type {RecordedRepair, Removal} from '../document.ts'
import {offsetConverter} from '../text/offsets.ts'
import type {Rewrite} from '../text/rewrite.ts'
import type {SourceBytes} from './source-bytes.ts'

/** First line of a document's part of a ledger (ledgerHeaderSchema). */
export interface LedgerHeader {
  readonly version: 1
  readonly tool: {readonly version: string; readonly rules: string}
  readonly path: string
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
  const edits: {
    start: number
    end: number
    removal?: Omit<Removal, 'text'>
    repair?: Omit<RecordedRepair, 'before'>
  }[] = []
  for (const {text: _, ...removal} of removals) edits.push({start: removal.start, end: removal.end, removal})
  for (const {before: _, ...repair} of repairs) edits.push({start: repair.start, end: repair.end, repair})
  edits.sort((a, b) => a.start - b.start || a.end - b.end)
  let next = 0

  function* insert(start: number, end: number): Generator<LedgerOperation> {
    let at = start
    while (
      next < edits.length &&
      (edits[next]!.start < end || (edits[next]!.start === end && edits[next]!.end === end))
    ) {
      const edit = edits[next]!
      const from = Math.max(at, source.address(Math.max(edit.start, start)))
      const to = Math.min(end, Math.max(from, source.address(edit.end)))
      if (from > at) yield plain(at, Math.min(from, end))
      const {start: _s, end: _e, ...reason} = edit
      if (to >= from) yield {...plain(Math.min(from, end), to), ...reason}
      at = Math.max(at, to)
      if (edit.end > end) {
        // The rest of it lies behind a copy inside its span; that cannot be, but the bytes must not be lost over it.
        break
      }
      next++
    }
    if (at < end) yield plain(at, end)
  }
  const plain = (start: number, end: number) => ({op: 'insert' as const, bytes: toBase64(source.slice({start, end}))})

  let at = 0
  for (const text of texts) {
    const toBytes = offsetConverter(text.rewrites.at(-1)!.text, 'utf-8')
    for (const copy of copiesThrough(text.rewrites)) {
      for (const part of source.exact(copy)) {
        if (
          part.start > at ||
          (next < edits.length && edits[next]!.end <= part.start && edits[next]!.start <= part.start)
        )
          yield* insert(at, part.start)
        const from = copy.at + (part.start - copy.start)
        yield {
          op: 'copy',
          output: text.output,
          start: text.offset + toBytes(from),
          end: text.offset + toBytes(from + part.end - part.start),
        }
        at = part.end
      }
    }
  }
  if (at < length || next < edits.length) yield* insert(at, length)
}

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
