/** JSONL in and out, through the command as it is built. */
import {gzipSync} from 'node:zlib'
import {afterAll, describe, expect, test} from 'vitest'
import type {Document} from '../../src/document.ts'
import {documentSchema} from '../../src/schema.ts'
import {Workspace} from '../command.ts'

const space = new Workspace()
afterAll(() => space.remove())

const NOISY =
  'A Quiet Harbour\n\nThe boats stayed in on Monday, for the first time since the storm of 1987.\n\nShare this article\n'
const CLEAN = 'A Quiet Harbour\n\nThe boats stayed in on Monday, for the first time since the storm of 1987.\n'
const row = (fields: object): string => `${JSON.stringify(fields)}\n`
interface Row {
  readonly [field: string]: unknown
  // biome-ignore lint/suspicious/noExplicitAny: output, looked at field by field.
  readonly winnow: any
}

const parse = (jsonl: string): Row[] =>
  jsonl
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

/** A frame of zstd that stores up to 255 bytes as they are (RFC 8878: single segment, one raw block). */
function storedZstd(text: string): Buffer {
  const bytes = Buffer.from(text)
  const block = (bytes.length << 3) | 1
  return Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x20, bytes.length, block & 0xff, (block >> 8) & 0xff, 0, ...bytes])
}

describe('records', () => {
  test('come out with their fields as they are written, in order, and the result behind them', () => {
    const line =
      '{ "id": 1.0,"n":12345678901234567890, "é":"\\u00e9", "text":"Plain \\u00e9.\\n" , "o": {"a":[1, 2 ,{"b":"]"}]}, "t":1e5 }\n'
    const {stdout, stderr, code} = space.winnow(['--input-format', 'jsonl'], line)
    expect({stderr, code}).toEqual({stderr: '', code: 0})
    const at = stdout.indexOf(',"winnow":')
    expect(stdout.slice(0, at)).toBe(line.slice(0, line.lastIndexOf(' }')))
    const [record] = parse(stdout)
    expect(Object.keys(record!)).toEqual(['id', 'n', 'é', 'text', 'o', 't', 'winnow'])
    expect(documentSchema.safeParse(record!.winnow).error).toBeUndefined()
    expect(record!.winnow.source).toMatchObject({path: '-', record: 0, bytes: 10, format: 'text', encoding: 'utf-8'})
  })

  test('hold the clean text, and in their result what went and why', () => {
    const [record] = parse(space.winnow([], row({text: NOISY, id: 7})).stdout)
    expect(record!.text).toBe(CLEAN)
    expect(record!.id).toBe(7)
    expect(record!.winnow.removals).toMatchObject([{category: 'share', text: 'Share this article'}])
    expect(record!.winnow.articles[0].language).toBe('en')
  })

  test('--field and --result-field name the fields; a result that is there is replaced', () => {
    const {stdout} = space.winnow(['--field', 'body', '--result-field', 'w'], row({w: 1, body: NOISY, text: 'x'}))
    const [record] = parse(stdout)
    expect(record).toMatchObject({body: CLEAN, text: 'x', w: {version: 1}})
    expect(Object.keys(record!)).toEqual(['w', 'body', 'text'])
  })

  test('a bad line becomes an error record and a message with its number; the rest is done', () => {
    const input = `${row({text: 'One.'})}{"text": tru}\n\n[1]\n${row({id: 3})}${row({text: 'Two.'})}`
    space.write({'bad.jsonl': input})
    const {stdout, stderr, code} = space.winnow(['bad.jsonl'])
    const records = parse(stdout)
    expect(code).toBe(1)
    expect(records.map(({winnow}) => winnow.error?.line)).toEqual([undefined, 2, 4, 5, undefined])
    expect(records.map(({winnow}) => winnow.source.record)).toEqual([0, 1, 2, 3, 4])
    expect(Object.keys(records[1]!)).toEqual(['winnow'])
    expect(records[3]).toMatchObject({id: 3, winnow: {error: {code: 'no-text'}}})
    for (const {winnow} of records) expect(documentSchema.safeParse(winnow).error).toBeUndefined()
    expect(stderr).toMatch(/bad\.jsonl: line 2: .*\n.*bad\.jsonl: line 4: .*\n.*bad\.jsonl: line 5: /)
  })

  test('a line that is no UTF-8, and one above --max-record, are bad lines', () => {
    const long = row({text: 'word '.repeat(50_000)})
    const input = Buffer.concat([
      Buffer.from('{"text":"\xff"}\n', 'latin1'),
      Buffer.from(long),
      Buffer.from(row({text: 'End.'})),
    ])
    for (const args of [
      ['-j', '1'],
      ['-j', '2'],
    ]) {
      const {stdout, code} = space.winnow(['--input-format', 'jsonl', '--max-record', '100K', ...args], input)
      expect(code).toBe(1)
      expect(parse(stdout).map(({winnow}) => winnow.error?.code)).toEqual(['bad-utf8', 'too-large', undefined])
    }
  })

  test('--quarantine keeps bad lines byte for byte', () => {
    const bad = Buffer.from('{"text":"caf\xe9"}\n{"text": tru}\n', 'latin1')
    space.write({'lines.jsonl': Buffer.concat([Buffer.from(row({text: 'One.'})), bad])})
    expect(space.winnow(['lines.jsonl', '--quarantine', 'kept']).code).toBe(1)
    expect(space.bytes('kept/lines.jsonl')).toEqual(bad)
  })

  test('a text that is all noise gives one record without articles', () => {
    const [record, ...others] = parse(space.winnow([], row({id: 1, text: 'Share this article\n'})).stdout)
    expect(record).toMatchObject({id: 1, text: '', winnow: {articles: []}})
    expect(others).toEqual([])
  })

  test('gzip and zstd are read, gzip by its content even under another name', () => {
    const input = row({text: NOISY}).repeat(3)
    const zstd = storedZstd(row({text: 'A sentence.'}))
    space.write({
      'a.jsonl.gz': gzipSync(input),
      'b.jsonl': gzipSync(input),
      'a.txt.gz': gzipSync(NOISY),
      'c.jsonl.zst': zstd,
    })
    const plain = space.winnow(['--input-format', 'jsonl'], input).stdout
    const named = plain.replaceAll('"path":"-"', '"path":"a.jsonl.gz"')
    expect(space.winnow(['a.jsonl.gz']).stdout).toBe(named)
    expect(space.winnow(['b.jsonl']).stdout).toBe(named.replaceAll('a.jsonl.gz', 'b.jsonl'))
    expect(space.winnow(['a.txt.gz']).stdout).toBe(CLEAN)
    expect(parse(space.winnow(['c.jsonl.zst']).stdout)[0]!.text).toBe('A sentence.')
    space.winnow(['a.txt.gz', 'a.jsonl.gz', '-o', 'out/'])
    expect(space.read('out/a.txt')).toBe(CLEAN)
    expect(space.read('out/a.jsonl')).toBe(named)
  })

  test('what only starts like zstd is reported', () => {
    const {code, stderr} = space.winnow(
      [],
      Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd]), Buffer.from('junk junk')]),
    )
    expect({code, stderr}).toEqual({code: 1, stderr: expect.stringMatching(/^winnow: stdin: .*zstd.*\n$/)})
  })

  test('a gzip that breaks off is reported, and what came before is done', () => {
    space.write({'torn.jsonl.gz': gzipSync(row({text: NOISY}).repeat(2000)).subarray(0, 900), 'ok.txt': NOISY})
    const {code, stderr, stdout} = space.winnow(['torn.jsonl.gz', 'ok.txt'])
    expect(code).toBe(1)
    expect(stderr).toContain('torn.jsonl.gz: ')
    expect(stdout.endsWith(CLEAN)).toBe(true)
  })

  test('other formats take each record for a document', () => {
    const input = row({text: 'One.'}) + row({text: 'Two.'})
    const run = (format: string): string => space.winnow(['--input-format', 'jsonl', '-f', format], input).stdout
    expect(run('text')).toBe('One.\n\n---\n\nTwo.')
    expect(JSON.parse(run('json')).map((document: Document) => document.source.record)).toEqual([0, 1])
  })

  test('what is JSONL is told by the name, or by the content', () => {
    const input = row({text: NOISY}).repeat(2)
    space.write({'x.ndjson': input, noname: input, 'x.txt': input})
    expect(space.winnow(['x.ndjson']).stdout).toContain('"winnow":')
    expect(space.winnow(['noname']).stdout).toContain('"winnow":')
    expect(space.winnow(['x.txt']).stdout).not.toContain('"winnow":')
  })
})
