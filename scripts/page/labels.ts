import type {Block} from '../../src/text/block.ts'
import type {PageRow} from './rows.ts'

/** A label for each line: 1 main text, 0 chrome; 2 or 3 the same where the gold standards disagree; 4 unknown. */
export function labelLines(row: PageRow, blocks: readonly Block[], isRendered: boolean): Float32Array {
  const lines = row.text.split(/\n/)
  const neutral = new Set(row.neutral)
  const label = (line: number): number => (row.labels[line] ? 1 : 0) + (neutral.has(line) ? 2 : 0)
  if (!isRendered) return labelText(row, blocks, label)
  const keys = lines.map(keyOf)
  const places = new Map<string, number[]>()
  for (const [line, key] of keys.entries()) places.set(key, [...(places.get(key) ?? []), line])
  const shingles = new Set(shinglesOf(row.gold))
  const found = new Float32Array(blocks.length)
  let next = 0
  for (const [index, block] of blocks.entries()) {
    const at = places.get(keyOf(block.text))
    const line = at?.find((place) => place >= next) ?? at?.at(-1)
    if (line === undefined) found[index] = byShingles(block.text, shingles)
    else {
      found[index] = label(line)
      // A far jump is most likely a repeated line: do not follow it.
      if (line >= next && line - next < 60) next = line + 1
    }
  }
  return found
}

/** Blocks of the very text that the labels count lines of. */
function labelText(row: PageRow, blocks: readonly Block[], label: (line: number) => number): Float32Array {
  const found = new Float32Array(blocks.length)
  let line = 0
  let end = row.text.indexOf('\n')
  for (const [index, block] of blocks.entries()) {
    while (end >= 0 && end < block.start) {
      end = row.text.indexOf('\n', end + 1)
      line++
    }
    found[index] = label(line)
  }
  return found
}

function keyOf(text: string): string {
  return wordsOf(text).join(' ').toLowerCase()
}

function wordsOf(text: string): string[] {
  return text.match(/[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]|[\p{L}\p{N}_]+/gu) ?? []
}

function shinglesOf(text: string): string[] {
  const words = wordsOf(text)
  return words.slice(0, Math.max(1, words.length - 3)).map((_, at) => words.slice(at, at + 4).join(' '))
}

function byShingles(text: string, gold: ReadonlySet<string>): number {
  const own = shinglesOf(text)
  if (own.length < 3) return 4
  return own.filter((shingle) => gold.has(shingle)).length > own.length / 2 ? 1 : 0
}
