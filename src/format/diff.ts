/**
 * The change from a source to its clean text as a unified diff. Which lines stayed need not be searched for, as a diff
 * usually must: the clean text knows where each of its lines came from, so this is linear whatever the change.
 */
import {FILE_HEADERS_ONLY, formatPatch, OMIT_HEADERS, type StructuredPatchHunk} from 'diff'

/** Unchanged lines shown around a change, as `diff -u` does. */
const CONTEXT = 3

/** One of the two texts of a diff. */
export interface Side {
  /** As it stands in the header. */
  readonly name: string
  readonly text: string
}

/**
 * The diff of two texts, "" if they are equal. `toSource` gives the place in `source` that a place of `clean` came from, or
 * -1; places ascend. `withHeader`: whether the two header lines stand above.
 */
export function unifiedDiff(source: Side, clean: Side, toSource: (at: number) => number, withHeader = true): string {
  if (source.text === clean.text) return ''
  const before = cutLines(source.text)
  const after = cutLines(clean.text)
  const hunks = hunksOf(before.lines, after.lines, commonLines(before, after, toSource))
  return formatPatch(
    {oldFileName: source.name, newFileName: clean.name, oldHeader: undefined, newHeader: undefined, hunks},
    withHeader ? FILE_HEADERS_ONLY : OMIT_HEADERS,
  )
}

interface Lines {
  /** With their line feeds. */
  readonly lines: readonly string[]
  readonly starts: readonly number[]
}

function cutLines(text: string): Lines {
  const lines = text.split(/(?<=\n)/)
  if (lines[0] === '') return {lines: [], starts: []}
  const starts: number[] = []
  let at = 0
  for (const line of lines) {
    starts.push(at)
    at += line.length
  }
  return {lines, starts}
}

/** How many lines a text has, as a diff counts them. */
export function countLines(text: string): number {
  return cutLines(text).lines.length
}

type Pair = readonly [before: number, after: number]

/** Lines that are the same on both sides, ascending on both. */
function commonLines(before: Lines, after: Lines, toSource: (at: number) => number): Pair[] {
  const pairs: Pair[] = []
  let line = 0
  for (const [k, start] of after.starts.entries()) {
    const from = toSource(start)
    if (from < 0) continue
    while (line + 1 < before.starts.length && before.starts[line + 1]! <= from) line++
    const isLater = pairs.length === 0 || line > pairs.at(-1)![0]
    if (isLater && before.starts[line]! <= from && before.lines[line] === after.lines[k]) pairs.push([line, k])
  }
  return pairs
}

/** Groups the changes between common lines into hunks with context. */
function hunksOf(before: readonly string[], after: readonly string[], pairs: readonly Pair[]): StructuredPatchHunk[] {
  const hunks: StructuredPatchHunk[] = []
  let open: {oldStart: number; newStart: number; lines: string[]} | undefined
  let kept = 0
  const close = (): void => {
    if (!open) return
    // Common lines beyond the context belong to no hunk.
    const lines = kept > CONTEXT ? open.lines.slice(0, open.lines.length - (kept - CONTEXT)) : open.lines
    hunks.push(hunkOf(open.oldStart, open.newStart, lines))
    open = undefined
  }
  let i = 0
  let j = 0
  for (const [nextI, nextJ] of [...pairs, [before.length, after.length] as const]) {
    if (i < nextI || j < nextJ) {
      if (open && kept > 2 * CONTEXT) close()
      if (!open) {
        const context = before.slice(Math.max(0, i - CONTEXT), i)
        // The context is common to both sides only as far as common lines stand directly above.
        const common = Math.min(context.length, kept)
        open = {
          oldStart: i - common,
          newStart: j - common,
          lines: context.slice(context.length - common).map((line) => ` ${line}`),
        }
      }
      for (; i < nextI; i++) open.lines.push(`-${before[i]!}`)
      for (; j < nextJ; j++) open.lines.push(`+${after[j]!}`)
      kept = 0
    }
    if (i < before.length && j < after.length) {
      open?.lines.push(` ${before[i]!}`)
      kept++
      i++
      j++
    }
  }
  close()
  return hunks
}

const NO_LINE_FEED = '\\ No newline at end of file'

function hunkOf(oldStart: number, newStart: number, lines: readonly string[]): StructuredPatchHunk {
  const oldLines = lines.filter((line) => line[0] !== '+').length
  const newLines = lines.filter((line) => line[0] !== '-').length
  return {
    oldStart: oldStart + 1,
    newStart: newStart + 1,
    oldLines,
    newLines,
    lines: lines.flatMap((line) => (line.endsWith('\n') ? [line.slice(0, -1)] : [line, NO_LINE_FEED])),
  }
}

/** Moves the hunks of a part of a text to where the part stands in the whole. */
export function shiftHunks(diff: string, source: number, clean: number): string {
  if (source === 0 && clean === 0) return diff
  return diff.replace(
    /^@@ -(\d+)((?:,\d+)?) \+(\d+)((?:,\d+)?) @@/gm,
    (_, from: string, old: string, to: string, fresh: string) =>
      `@@ -${Number(from) + source}${old} +${Number(to) + clean}${fresh} @@`,
  )
}
