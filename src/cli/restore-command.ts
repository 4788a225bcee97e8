import {stat} from 'node:fs/promises'
import {basename} from 'node:path'
import {InputError, reasonOf, UsageError} from '../errors.ts'
import {restoredBytes} from '../ledger/restore.ts'
import {EXIT} from './exit.ts'
import {ledgerEntries} from './ledger-entries.ts'
import {CleanOutputs} from './restore-outputs.ts'
import {holdsRecords, type RecordFields, restoredRecords} from './restore-records.ts'
import {RestoreTarget} from './restore-target.ts'
import {isClosedPipe, type Streams} from './streams.ts'

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
  const target = new RestoreTarget(flags.out, streams)
  const isRecords = !isFolder && (await holdsRecords(clean, flags).catch(() => false))
  try {
    if (isRecords) await restoreRecords(clean, flags, target)
    else await restoreDocuments(new CleanOutputs(clean, isFolder), flags.ledger, target)
    await target.end()
    return EXIT.done
  } catch (error) {
    await target.abort()
    if (error instanceof UsageError || isClosedPipe(error)) throw error
    const path = error instanceof InputError ? error.path : (target.document ?? flags.ledger)
    streams.stderr.write(`winnow: ${path}: ${reasonOf(error)}\n`)
    return EXIT.inputsFailed
  }
}

async function restoreDocuments(outputs: CleanOutputs, ledger: string, target: RestoreTarget): Promise<void> {
  for await (const {header, operations} of ledgerEntries(ledger)) {
    await target.start(header)
    const bytes = await Promise.all(header.outputs.map((output) => outputs.read(output, header)))
    for (const operation of operations) await target.write(restoredBytes(header, operation, (index) => bytes[index]!))
  }
  await outputs.refuseAdditions()
}

async function restoreRecords(clean: string, flags: RestoreFlags, target: RestoreTarget): Promise<void> {
  await target.startFile(basename(clean))
  for await (const line of restoredRecords(clean, flags.ledger, flags)) await target.write(Buffer.from(`${line}\n`))
}
