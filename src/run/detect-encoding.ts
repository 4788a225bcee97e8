import {createRequire} from 'node:module'
import type {DetectEncoding} from '../decode/decode.ts'

type Detector = {detect(bytes: Buffer): {encoding: string | null; confidence: number}}

let detector: Detector | undefined

/** Below this the library guesses among relatives; windows-1252 is then the likelier answer. */
const LEAST_CONFIDENCE = 0.3

/** jschardet's guess; loaded when the first file that is not UTF-8 asks for it. */
export const detectEncoding: DetectEncoding = (bytes) => {
  detector ??= createRequire(import.meta.url)('jschardet') as Detector
  const {encoding, confidence} = detector.detect(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))
  if (!encoding || confidence < LEAST_CONFIDENCE) return null
  return ALIASES[encoding.toLowerCase()] ?? encoding
}

/** What the library calls otherwise than the WHATWG labels do. */
const ALIASES: Readonly<Record<string, string>> = {
  maccyrillic: 'x-mac-cyrillic',
  macroman: 'macintosh',
  'iso-8859-1': 'windows-1252',
  cp949: 'euc-kr',
  uhc: 'euc-kr',
  gb2312: 'gb18030',
  ascii: 'windows-1252',
}
