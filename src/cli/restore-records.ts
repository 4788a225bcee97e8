import type {Document} from '../document.ts'
import {InputError} from '../errors.ts'
import type {LedgerHeader} from '../ledger/ledger.ts'
import {restoredBytes} from '../ledger/restore.ts'
import {sha256} from '../run/digest.ts'
import {STDIN} from '../run/inputs.ts'
import {type JsonMember, jsonMembers} from '../run/json-members.ts'
import {numberedLines} from '../run/numbered-lines.ts'
import {writeRecord} from '../run/record.ts'
import {withoutCompression} from '../run/source-format.ts'
import type {LedgerCursor, LedgerEntry} from './ledger-entries.ts'
import {changed} from './restore-outputs.ts'

/** The fields of a record that hold its text, and what winnow added. */
export interface RecordFields {
  readonly field: string
  readonly resultField: string
}

type Result = Pick<Document, 'articles' | 'source'> & {readonly error?: object}

/** Whether a file is there and holds records that winnow cleaned, by its first line; other outputs hold documents or text. */
export async function holdsRecords(path: string, {resultField}: RecordFields): Promise<boolean> {
  try {
    for await (const [, line] of numberedLines(path)) return resultOf(line, resultField) !== undefined
  } catch {
    // Why it can't be read is told by who needs it.
  }
  return false
}

/**
 * Rebuilds the records that those of a clean file were made of: their own text in its field, the result field gone, all else
 * as it is written. Both files are read side by side, so that no more than one record is held. What was no record comes back
 * as {}. The ledger is left behind what it says of the file.
 */
export async function* restoredRecords(
  clean: string,
  ledger: LedgerCursor,
  fields: RecordFields,
): AsyncGenerator<string> {
  for await (const {line, result, texts} of recordsOf(clean, fields)) {
    let text: string | undefined
    if (result.error === undefined) {
      const parts: string[] = []
      // A long text was cleaned in parts, each with a header of its own; their articles stand one after another.
      for (let first = 0; ledger.entry && isOf(ledger.entry.header, result); await ledger.advance()) {
        parts.push(restoredText(clean, ledger, ledger.entry, texts.slice(first)))
        first += ledger.entry.header.outputs.length
      }
      if (parts.length === 0) throw new InputError(ledger.path, `it says nothing of record ${result.source.record}`)
      text = parts.join('')
    }
    yield withoutResult(line, text, fields)
  }
}

function restoredText(
  clean: string,
  ledger: LedgerCursor,
  {header, operations}: LedgerEntry,
  texts: readonly string[],
): string {
  const outputs = header.outputs.map(({sha256: digest}, k) => {
    const bytes = Buffer.from(texts[k] ?? '')
    if (texts[k] === undefined || sha256(bytes) !== digest) throw changed(clean)
    return bytes
  })
  const bytes = Buffer.concat(
    operations.map((operation) => restoredBytes(header, operation, (index) => outputs[index]!)),
  )
  if (sha256(bytes) !== header.source.sha256) throw ledger.damagedAt(header)
  // Not by TextDecoder: half a surrogate pair has to come through.
  return bytes.toString(header.source.encoding === 'utf-8' ? 'utf8' : 'utf16le')
}

/** Ledgers name a source by its path below the folder that was cleaned, decompressed; stdin by what it was to be called. */
function isOf({path, record = 0}: LedgerHeader, {source}: Result): boolean {
  if (record !== source.record) return false
  const own = withoutCompression(source.path)
  return own === path || own === STDIN || own.endsWith(`/${path}`) || own.endsWith(`\\${path}`)
}

interface CleanRecord {
  /** The first of its lines: they differ in the text and in the result only. */
  readonly line: string
  readonly result: Result
  /** Of all its articles. */
  readonly texts: readonly string[]
}

/** The records of a clean file, each made of one line per article. */
async function* recordsOf(path: string, {resultField}: RecordFields): AsyncGenerator<CleanRecord> {
  let open: (CleanRecord & {texts: string[]}) | undefined
  for await (const [number, line] of numberedLines(path)) {
    const result = resultOf(line, resultField)
    if (!result) throw new InputError(path, `line ${number} has no field "${resultField}" (--result-field names it)`)
    const texts = result.articles.map(({text}) => text)
    if (open && open.result.source.record === result.source.record && open.result.source.path === result.source.path) {
      open.texts.push(...texts)
      continue
    }
    if (open) yield open
    open = {line, result, texts}
  }
  if (open) yield open
}

function resultOf(line: string, resultField: string): Result | undefined {
  try {
    const result = (JSON.parse(line) as Record<string, unknown>)[resultField] as Result | undefined
    return Array.isArray(result?.articles) && result.source ? result : undefined
  } catch {
    return undefined
  }
}

function withoutResult(line: string, text: string | undefined, {field, resultField}: RecordFields): string {
  const members = jsonMembers(line)
  const result = members.findLast(({name}) => name === resultField)!
  const changes = text === undefined ? [] : [{name: field, json: JSON.stringify(text)}]
  const written = writeRecord(line, members, changes)
  // Winnow adds its field behind all others, or replaces one of that name.
  const now = jsonMembers(written)
  return cut(written, now, now[members.indexOf(result)]!)
}

/** An object without one of its members, with the comma that divides it from the next one or the last. */
function cut(object: string, members: readonly JsonMember[], member: JsonMember): string {
  const index = members.indexOf(member)
  const before = members[index - 1]
  if (before) return object.slice(0, before.end) + object.slice(member.end)
  const next = object.indexOf(',', member.end)
  return (
    object.slice(0, object.indexOf('{') + 1) + (members.length > 1 ? object.slice(next + 1) : object.slice(member.end))
  )
}
