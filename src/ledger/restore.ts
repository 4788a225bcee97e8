import {encoderFor} from '../decode/encode.ts'
import type {LedgerHeader, LedgerOperation} from './ledger.ts'

/** The outputs of a document that is to be restored, by index in the header's outputs. */
export type ReadOutput = (index: number) => Uint8Array

const utf8 = new TextDecoder('utf-8', {ignoreBOM: true})

function fromBase64(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
}

/** The source's bytes behind one operation. Throws where an output does not hold what the ledger copies from it. */
export function restoredBytes(header: LedgerHeader, operation: LedgerOperation, output: ReadOutput): Uint8Array {
  if (operation.op === 'insert') return fromBase64(operation.bytes)
  const bytes = output(operation.output)
  if (operation.end > bytes.length)
    throw new RangeError(`the output ends at byte ${bytes.length}, the ledger copies up to ${operation.end}`)
  const copied = bytes.subarray(operation.start, operation.end)
  if (header.source.encoding === 'utf-8') return copied
  const encoded = encoderFor(header.source.encoding)?.(utf8.decode(copied))
  if (!encoded) throw new RangeError(`the output holds characters that ${header.source.encoding} has no bytes for`)
  return encoded
}
