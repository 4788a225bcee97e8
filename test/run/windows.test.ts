import {afterAll, describe, expect, test} from 'vitest'
import type {Document} from '../../src/document.ts'
import {edgeOf} from '../../src/run/edge.ts'
import {Workspace} from '../command.ts'

const space = new Workspace()
afterAll(() => space.remove())

describe('the edge of a window', () => {
  test.each([
    ['after the last blank line', `${'a'.repeat(20)}\nb\n\nc\nd`, 'c\nd'],
    ['of white space too', `${'a'.repeat(20)}\nb\r\n \r\nc\nd`, 'c\nd'],
    ['else after the last line', `${'a'.repeat(20)}\nb\nc. d`, 'c. d'],
    ['else after the last sentence', `${'a'.repeat(20)} b. c d`, 'c d'],
    ['else after the last word', `${'a'.repeat(20)} b c`, 'c'],
    ['else between two characters', `${'a'.repeat(20)}😀b`, '😀b'],
  ])('%s', (_, text, rest) => {
    expect(text.slice(edgeOf(text))).toBe(rest)
  })

  test('is found in a long line, and in a text of line ends, in one go', () => {
    for (const char of ['x', '\n', ' ', '\r', '.', '😀']) expect(edgeOf(char.repeat(500_000))).toBeGreaterThan(0)
  })
})

const paragraph = (k: number): string =>
  `Paragraph ${k} tells how the boats stayed in on Monday, for the first time since the storm of 1987, and why.\n\n`

describe('a source larger than the window', () => {
  const source = Array.from({length: 200}, (_, k) => paragraph(k)).join('')
  const parts = (args: readonly string[], input: string | Uint8Array = source): Document[] =>
    space
      .winnow(['-f', 'jsonl', '--window', '4K', ...args], input)
      .stdout.split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))

  test('gives parts that tile it, with what is known of the whole in the last', () => {
    const documents = parts([])
    expect(documents.length).toBeGreaterThan(4)
    let at = 0
    documents.forEach(({source: {part, bytes, sha256}, articles, warnings}, k) => {
      const isLast = k === documents.length - 1
      expect(part).toMatchObject({index: k, start: at, last: isLast})
      expect([bytes !== undefined, sha256 !== undefined]).toEqual([isLast, isLast])
      expect(articles[0]).toMatchObject({boundary: null, span: {start: at}})
      expect(warnings.some(({code}) => code === 'continued')).toBe(k > 0)
      at = part!.end
    })
    expect(at).toBe(source.length)
    expect(documents.map(({articles}) => articles[0]!.text).join('')).toBe(source)
  })

  test('is cut by its content, whatever feeds it', () => {
    space.write({'long.txt': source})
    const named = parts(['long.txt'])
    expect(named.map(({source: {part}}) => part)).toEqual(parts([]).map(({source: {part}}) => part))
    expect(space.winnow(['--window', '4K', 'long.txt']).stdout).toBe(source)
  })

  test('counts in the unit that was asked for', () => {
    const input = source.replaceAll('boats', '⛵😀')
    const ends = (unit: string) => parts(['--offsets', unit], input).at(-1)!.source.part!.end
    expect(ends('utf-16')).toBe(input.length)
    expect(ends('utf-32')).toBe([...input].length)
    expect(ends('utf-8')).toBe(Buffer.byteLength(input))
  })

  test.each(['utf16le', 'latin1'] as const)('is cut right in %s', (encoding) => {
    const input = Buffer.from(
      `${encoding === 'utf16le' ? '\ufeff' : ''}${source.replaceAll('storm', 'Sturm über')}`,
      encoding,
    )
    const documents = parts([], input)
    expect(documents.length).toBeGreaterThan(4)
    expect(documents.map(({articles}) => articles[0]!.text).join('')).toBe(
      input.toString(encoding).replace('\ufeff', ''),
    )
  })

  test('of which the ledger restores every byte', () => {
    space.write({'long.txt': source.replaceAll('Paragraph 77 ', 'Share this article\n\nParagraph 77 ')})
    space.winnow(['long.txt', '--window', '4K', '-o', 'clean.txt', '--ledger', 'L'])
    space.winnow(['restore', 'clean.txt', '--ledger', 'L', '-o', 'back.txt'])
    expect(space.read('back.txt')).toBe(space.read('long.txt'))
  })

  test('in one record gives several records', () => {
    const {stdout} = space.winnow(
      ['--input-format', 'jsonl', '--window', '4K'],
      `${JSON.stringify({id: 1, text: source})}\n`,
    )
    const records = stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
    expect(records.map(({text}) => text).join('')).toBe(source)
    expect(records.at(-1).winnow.source.part.last).toBe(true)
  })
})
