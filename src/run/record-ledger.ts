import {createHash} from 'node:crypto'
import {type LedgerHeader, type LedgerOutput, ledgerOperations, type OutputText} from '../ledger/ledger.ts'
import {SourceBytes} from '../ledger/source-bytes.ts'
import type {CleanedPart} from './document-source.ts'

/** A text that was written, where, and how it was made out of the articles. */
export interface Written {
  readonly output: LedgerOutput
  readonly texts: readonly Omit<OutputText, 'output'>[]
}

export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')

/** The ledger's lines for one document, the header first. */
export function* ledgerLines(
  {input, window, cleaned, document}: CleanedPart,
  written: readonly Written[],
): Generator<string> {
  const header: LedgerHeader = {
    version: 1,
    tool: document.tool,
    path: input.relative,
    ...(window.part && {part: window.part.index}),
    outputs: written.map(({output}) => output),
    source: {bytes: window.bytes.length, sha256: sha256(window.bytes), encoding: window.encoding},
  }
  yield `${JSON.stringify(header)}\n`
  const texts = written.flatMap(({texts: own}, output) => own.map((text) => ({...text, output})))
  const bytes = new SourceBytes(window.bytes, window.text, window.encoding)
  for (const operation of ledgerOperations(bytes, window.text.length, texts, cleaned.removals, cleaned.repairs)) {
    yield `${JSON.stringify(operation)}\n`
  }
}
