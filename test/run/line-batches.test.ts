import fc from 'fast-check'
import {expect, test} from 'vitest'
import {type LineBatch, lineBatches} from '../../src/run/line-batches.ts'
import {recordLines} from '../../src/run/record.ts'

async function collect(bytes: Uint8Array, chunk: number, size: number, max: number): Promise<LineBatch[]> {
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk)
  }
  const batches: LineBatch[] = []
  for await (const batch of lineBatches(chunks(), size, max)) batches.push(batch)
  return batches
}

interface Numbered {
  readonly line: number
  readonly record: number
  readonly text: string | undefined
}

const number = (batches: readonly LineBatch[]): Numbered[] =>
  batches.flatMap(({bytes, line, record, tooLarge}): Numbered[] =>
    tooLarge
      ? [{line, record, text: undefined}]
      : [...recordLines(bytes, line, record)].map((found) => ({
          line: found.line,
          record: found.record,
          text: found.text,
        })),
  )

const lines = fc.array(fc.constantFrom('', ' ', '\r', '{"a":1}', '{"b":2}\r', 'ü'.repeat(9)), {maxLength: 30})

test('records and their numbers do not depend on how a stream is cut', async () => {
  await fc.assert(
    fc.asyncProperty(lines, fc.integer({min: 1, max: 40}), fc.integer({min: 1, max: 60}), async (all, chunk, size) => {
      const bytes = Buffer.from(all.join('\n'))
      const whole = number(await collect(bytes, 1 << 20, 1 << 20, 1 << 20))
      expect(number(await collect(bytes, chunk, size, 1 << 20))).toEqual(whole)
      const kept = all.map((text, k) => ({line: k + 1, text: text.trim()})).filter(({text}) => text !== '')
      expect(whole).toEqual(kept.map(({line, text}, record) => ({line, record, text})))
    }),
    {seed: 1},
  )
})

test('a line above the limit is passed over without being held', async () => {
  const bytes = Buffer.from(`{}\n${'x'.repeat(1000)}\n{}\n${'y'.repeat(1000)}`)
  const found = number(await collect(bytes, 7, 10, 100))
  expect(found.map(({line, text}) => [line, text])).toEqual([
    [1, '{}'],
    [2, undefined],
    [3, '{}'],
    [4, undefined],
  ])
})
