import {InputError} from '../errors.ts'
import type {LedgerHeader, LedgerOperation} from '../ledger/ledger.ts'
import {numberedLines} from '../run/numbered-lines.ts'

/** What a ledger says of one document, or of one part of it. */
export interface LedgerEntry {
  readonly header: LedgerHeader
  readonly operations: readonly LedgerOperation[]
}

/** The entries of a ledger, in its order; no more than one is held. */
async function* ledgerEntries(path: string): AsyncGenerator<LedgerEntry> {
  let open: {readonly header: LedgerHeader; readonly operations: LedgerOperation[]} | undefined
  for await (const [number, line] of numberedLines(path)) {
    const row = readRow(path, number, line)
    if ('op' in row) {
      if (!open) throw new InputError(path, 'it starts without a header; is it a ledger?')
      open.operations.push(row)
      continue
    }
    if (open) yield open
    open = {header: row, operations: []}
  }
  if (open) yield open
}

/** A place in a ledger, from which its readers go on: the entry there, undefined behind the last. */
export class LedgerCursor {
  readonly path: string
  entry: LedgerEntry | undefined
  readonly #entries: AsyncGenerator<LedgerEntry>

  private constructor(path: string) {
    this.path = path
    this.#entries = ledgerEntries(path)
  }

  /** At the first entry of a ledger. */
  static async open(path: string): Promise<LedgerCursor> {
    const cursor = new LedgerCursor(path)
    await cursor.advance()
    return cursor
  }

  async advance(): Promise<void> {
    const {value} = await this.#entries.next()
    this.entry = value as LedgerEntry | undefined
  }

  /** The error of an entry that gives other bytes than those it was written for. */
  damagedAt({path}: LedgerHeader): InputError {
    return new InputError(this.path, `what it says of ${path} is incomplete or was changed, so that cannot be restored`)
  }
}

function readRow(path: string, number: number, line: string): LedgerHeader | LedgerOperation {
  let row: unknown
  try {
    row = JSON.parse(line)
  } catch {
    // It is told below.
  }
  if (typeof row === 'object' && row !== null && ('op' in row || 'outputs' in row))
    return row as LedgerHeader | LedgerOperation
  throw new InputError(path, `line ${number} is no line of a ledger; give the file that --ledger wrote`)
}
