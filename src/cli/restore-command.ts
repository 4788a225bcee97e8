import {createHash} from 'node:crypto'
import {stat} from 'node:fs/promises'
import {basename, resolve} from 'node:path'
import {InputError, reasonOf, UsageError} from '../errors.ts'
import {restoredBytes} from '../ledger/restore.ts'
import {interruptible} from '../run/interrupt.ts'
import {EXIT} from './exit.ts'
import {LedgerCursor} from './ledger-entries.ts'
import {CleanOutputs, changed} from './restore-outputs.ts'
import {holdsRecords, type RecordFields, restoredRecords} from './restore-records.ts'
import {RestoreTarget} from './restore-target.ts'
import {isClosedPipe, type Streams} from './streams.ts'
import {terminalOf} from './terminal.ts'

/** What the options of `winnow restore` are called once parsed. */
export interface RestoreFlags extends RecordFields {
  readonly ledger: string
  readonly out?: string
}

/** Runs `winnow restore`: rebuilds the sources out of the clean output and the ledger. */
export async function restoreCommand(clean: string, flags: RestoreFlags, streams: Streams): Promise<number> {
  const isFolder = (
    await stat(clean).catch((error) => {
      throw new UsageError(`${clean}: ${reasonOf(error)}`)
    })
  ).isDirectory()
  if (flags.out !== undefined && resolve(flags.out) === resolve(flags.ledger))
    throw new UsageError(`${flags.out} is the ledger and would be overwritten; choose another --out`)
  const target = new RestoreTarget(flags.out, streams)
  try {
    await interruptible(() => restore(clean, isFolder, flags, target))
    return EXIT.done
  } catch (error) {
    await target.abort()
    if (error instanceof UsageError || isClosedPipe(error)) throw error
    const path = error instanceof InputError ? error.path : (target.document ?? flags.ledger)
    terminalOf(streams).error(`${path}: ${reasonOf(error)}`)
    return EXIT.inputsFailed
  }
}

async function restore(clean: string, isFolder: boolean, flags: RestoreFlags, target: RestoreTarget): Promise<void> {
  const ledger = await LedgerCursor.open(flags.ledger)
  if (!isFolder && (await holdsRecords(clean, flags)))
    await restoreRecords(clean, basename(clean), ledger, flags, target)
  else await restoreDocuments(new CleanOutputs(clean, isFolder), ledger, flags, target)
  await target.end()
}

async function restoreDocuments(
  outputs: CleanOutputs,
  ledger: LedgerCursor,
  flags: RestoreFlags,
  target: RestoreTarget,
): Promise<void> {
  while (ledger.entry) {
    const {entry} = ledger
    const {header, operations} = entry
    const records = outputs.recordsOf(header)
    if (records !== undefined && (await holdsRecords(records, flags))) {
      await restoreRecords(records, header.path, ledger, flags, target)
      if (ledger.entry === entry) throw changed(records)
      continue
    }
    await target.start(header)
    const bytes = await Promise.all(header.outputs.map((output) => outputs.read(output, header)))
    const digest = createHash('sha256')
    for (const operation of operations) {
      const restored = restoredBytes(header, operation, (index) => bytes[index]!)
      digest.update(restored)
      await target.write(restored)
    }
    if (digest.digest('hex') !== header.source.sha256) throw ledger.damagedAt(header)
    await ledger.advance()
  }
  await outputs.refuseAdditions()
}

async function restoreRecords(
  clean: string,
  name: string,
  ledger: LedgerCursor,
  flags: RestoreFlags,
  target: RestoreTarget,
): Promise<void> {
  await target.startFile(name)
  for await (const line of restoredRecords(clean, ledger, flags)) await target.write(Buffer.from(`${line}\n`))
}
