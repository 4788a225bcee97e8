import {open} from 'node:fs/promises'
import {InputError, reasonOf} from '../errors.ts'
import {isBinary} from './binary.ts'
import {type CleanedPart, cleanInput, type DocumentSettings} from './document-source.ts'
import {type Inputs, STDIN} from './inputs.ts'
import {ledgerLines} from './record-ledger.ts'
import type {Channel, Sink} from './sinks.ts'
import {Summary} from './summary.ts'

export interface Run {
  readonly inputs: Inputs
  readonly documents: DocumentSettings
  readonly sink: Sink
  readonly ledger: Channel | undefined
  /** Told of each failure and warning as it happens. */
  readonly report: {failure(error: InputError): void; part(part: CleanedPart): void}
}

/** Cleans the inputs one after another; a failing one is reported and the rest are done. */
export async function run({inputs, documents, sink, ledger, report}: Run): Promise<Summary> {
  const summary = new Summary()
  const fail = (error: InputError): void => {
    summary.failed++
    report.failure(error)
  }
  const failUnlessBug = (error: unknown): void => {
    if (!(error instanceof InputError)) throw error
    fail(error)
  }
  summary.skipped = inputs.skipped
  inputs.failures.forEach(fail)
  try {
    for (const input of inputs.inputs) {
      try {
        if (input.isFound && (await looksBinary(input.path))) {
          summary.skipped++
          continue
        }
        for await (const part of cleanInput(input, documents)) {
          const written = await sink.write(part)
          if (ledger) for (const line of ledgerLines(part, written)) await ledger.write(line)
          summary.add(part)
          report.part(part)
        }
        await sink.endInput?.()
      } catch (error) {
        if (!isInputFailure(error)) throw error
        fail(error instanceof InputError ? error : new InputError(input.path, reasonOf(error), {cause: error}))
      }
    }
    await sink.end().catch(failUnlessBug)
    await ledger?.end().catch(failUnlessBug)
  } catch (error) {
    await sink.abort()
    await ledger?.abort()
    throw error
  }
  return summary
}

/** A file that can't be read or written fails by itself; a closed pipe and our own mistakes end the run. */
function isInputFailure(error: unknown): boolean {
  const code = (error as {code?: unknown})?.code
  return error instanceof InputError || (typeof code === 'string' && code !== 'EPIPE' && 'syscall' in (error as object))
}

async function looksBinary(path: string): Promise<boolean> {
  if (path === STDIN) return false
  const handle = await open(path)
  try {
    const {buffer, bytesRead} = await handle.read(Buffer.alloc(512), 0, 512, 0)
    return isBinary(buffer.subarray(0, bytesRead))
  } finally {
    await handle.close()
  }
}
