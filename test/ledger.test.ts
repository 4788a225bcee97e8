/** `restore`, without files: outputs and ledger rebuild the bytes of any source. */
import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Cleaned} from '../src/cleaned.ts'
import {decode, encodingOf} from '../src/decode/decode.ts'
import {createCleaner} from '../src/index.ts'
import {type LedgerHeader, type LedgerOperation, ledgerOperations} from '../src/ledger/ledger.ts'
import {restoredBytes} from '../src/ledger/restore.ts'
import {SourceBytes} from '../src/ledger/source-bytes.ts'
import {ledgerOperationSchema} from '../src/schema.ts'
import {scrapedText, unicodeText} from './arbitrary-text.ts'
import {articleFixtures} from './fixture.ts'
import {cleanWithStubs, stubTexts} from './stub-finders.ts'

const cleaner = await createCleaner()
const parameters = {seed: Number(process.env.WINNOW_SEED ?? 1), numRuns: Number(process.env.WINNOW_RUNS ?? 200)}

/** Cleans bytes into one output per article, writes the ledger as JSON and reads it back. */
function roundTrip(bytes: Uint8Array, cleanText: (text: string) => Cleaned, encoding = encodingOf(bytes)): Uint8Array {
  const text = decode(bytes, encoding)
  const {articles, removals, repairs, trace} = cleanText(text)
  const outputs = articles.map((article) => new TextEncoder().encode(article.text))
  const texts = trace.articles.map((article, output) => ({output, offset: 0, rewrites: [trace.reading, article]}))
  const lines = [
    ...ledgerOperations(new SourceBytes(bytes, text, encoding), text.length, texts, removals, repairs),
  ].map((operation) => JSON.stringify(operation))
  const header = {source: {encoding}} as LedgerHeader
  return Buffer.concat(lines.map((line) => restoredBytes(header, operationOf(line), (output) => outputs[output]!)))
}

function operationOf(line: string): LedgerOperation {
  const operation = JSON.parse(line) as LedgerOperation
  expect(ledgerOperationSchema.safeParse(operation).error).toBeUndefined()
  return operation
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le')
const utf16be = (text: string): Uint8Array => Buffer.from(utf16(text)).swap16()
const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const encodings = [utf8, utf16, utf16be, latin]

const check = (texts: fc.Arbitrary<string>, cleanText: (text: string) => Cleaned) =>
  fc.assert(
    fc.property(texts, fc.constantFrom(...encodings), (text, encode) => {
      const bytes = encode(text)
      expect(Buffer.compare(roundTrip(bytes, cleanText), bytes)).toBe(0)
    }),
    parameters,
  )

test('arbitrary text in any encoding', () => check(unicodeText, cleaner.clean))
test('lines of fixtures and noise in any encoding', () => check(scrapedText, cleaner.clean))
test('finders that cut and repair everywhere', () => check(stubTexts, cleanWithStubs))

test('arbitrary bytes', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({maxLength: 300}),
      (bytes) => void expect(Buffer.compare(roundTrip(bytes, cleaner.clean), bytes)).toBe(0),
    ),
    parameters,
  )
})

test.each([
  'windows-1251',
  'windows-1252',
  'iso-8859-2',
  'koi8-r',
  'macintosh',
  'x-mac-cyrillic',
  'euc-kr',
  'shift_jis',
  'euc-jp',
  'gb18030',
  'big5',
  'iso-2022-jp',
  'utf-16le',
  'utf-16be',
])('arbitrary bytes taken for %s', (encoding) => {
  const bytes = fc.oneof(fc.uint8Array({maxLength: 60}), stubTexts.map(latin))
  fc.assert(
    fc.property(
      bytes,
      (bytes) => void expect(Buffer.compare(roundTrip(bytes, cleanWithStubs, encoding), bytes)).toBe(0),
    ),
    parameters,
  )
})

test('text with broken sequences between its noise', () => {
  const broken = fc.array(
    fc.oneof(
      stubTexts.map(utf8),
      fc
        .constantFrom([0xff], [0xc3], [0xe2, 0x80], [0xed, 0xa0, 0x80], [0xf0, 0x9f, 0x98], [0x80, 0x0a], [0])
        .map((bytes) => Uint8Array.from(bytes)),
    ),
    {maxLength: 8},
  )
  fc.assert(
    fc.property(broken, (parts) => {
      const bytes = Buffer.concat(parts)
      expect(Buffer.compare(roundTrip(bytes, cleanWithStubs), bytes)).toBe(0)
    }),
    parameters,
  )
})

test.each(articleFixtures)('$name', ({input}) => {
  for (const encode of [utf8, utf16, utf16be])
    expect(Buffer.compare(roundTrip(encode(input), cleaner.clean), encode(input))).toBe(0)
})
