/**
 * Writes what the page models are trained from: the project's own features, as matrices.
 *
 *   node scripts/run.mjs page/export slots  PAGES.jsonl.gz OUT text|html|gold   lines, labels, hashed slots of the linear models
 *   node scripts/run.mjs page/export first  PAGES.jsonl.gz OUT text|html|gold   first-stage columns; reads OUT/linear.f32
 *   node scripts/run.mjs page/export second PAGES.jsonl.gz OUT text|html|gold   second-stage columns; reads OUT/linear.f32, OUT/scores.f32
 *   node scripts/run.mjs page/export figures PAGES.jsonl.gz OUT text|gold|kept  figures for the question page or article; reads OUT/final.f32
 *   node scripts/run.mjs page/export looser PAGES.jsonl.gz OUT html             figures of pages with lower bounds; reads OUT/linear.f32, OUT/chances.f32
 *
 * The form `kept` needs a further argument: the final.f32 of the text.
 */
import {closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync} from 'node:fs'
import {join} from 'node:path'
import type {Columns} from '../../src/page/columns.ts'
import {bestKept} from '../../src/page/decode.ts'
import {firstColumns, type PageLines, pageLines, secondColumns} from '../../src/page/features.ts'
import {chanceFigures, shapeFigures} from '../../src/page/figures.ts'
import {markupSlots, wordSlots} from '../../src/page/linear.ts'
import {looserChoices} from '../../src/page/looseness.ts'
import {readHtml} from '../../src/read/html.ts'
import {type Block, segment} from '../../src/text/block.ts'
import {labelLines} from './labels.ts'
import {type PageRow, readRows, siteOf} from './rows.ts'

/** `gold`: the main text alone, an article that is clean already; `kept`: what the text model keeps of the page. */
type Form = 'text' | 'html' | 'gold' | 'kept'

/** A page's lines in the form they are judged in. */
function linesOf(row: PageRow, form: Form): Block[] {
  if (form === 'kept') return segment(keptText(row))
  if (form !== 'html') return segment(form === 'gold' ? row.gold : row.text)
  const reading = readHtml(row.html)
  return segment(reading.rewrite.text, reading.hints)
}

/** Where in the text's scores the next page starts. */
let keptAt = 0

function keptText(row: PageRow): string {
  const blocks = segment(row.text)
  const chances = keptScores!.subarray(keptAt, keptAt + blocks.length).map((score) => 1 / (1 + Math.exp(-score)))
  keptAt += blocks.length
  const keep = bestKept(
    chances,
    Float32Array.from(blocks, ({shape}) => shape.words + 0.5),
    'balanced',
  )
  return blocks
    .filter((_, line) => keep?.[line] ?? true)
    .map(({text}) => text)
    .join('\n')
}

class Output {
  readonly #file: number
  length = 0
  constructor(path: string) {
    this.#file = openSync(path, 'w')
  }
  write(values: Float32Array | Int32Array | Uint16Array | Uint8Array): void {
    writeSync(this.#file, new Uint8Array(values.buffer, values.byteOffset, values.byteLength))
    this.length += values.length
  }
  close(): void {
    closeSync(this.#file)
  }
}

function exportSlots(rows: Iterable<PageRow>, out: string, form: Form): void {
  const pages: unknown[] = []
  const files = Object.fromEntries(
    ['labels', 'wordCount', 'wordSlots', 'wordEnds', 'markupSlots', 'markupEnds'].map((name) => [
      name,
      new Output(join(out, name)),
    ]),
  ) as Record<string, Output>
  for (const row of rows) {
    const blocks = linesOf(row, form)
    const lines = pageLines(blocks)
    const labels =
      form === 'gold' || form === 'kept'
        ? new Float32Array(blocks.length).fill(1)
        : labelLines(row, blocks, form === 'html')
    files.labels!.write(labels)
    files.wordCount!.write(lines.facts.wordCount)
    writeSlots(files, lines)
    const {id, source, lang, type, gold_by} = row
    pages.push({id, source, lang, type, gold_by, site: siteOf(row), lines: blocks.length})
  }
  for (const file of Object.values(files)) file.close()
  writeFileSync(join(out, 'pages.json'), JSON.stringify(pages))
}

function writeSlots(files: Record<string, Output>, {facts, headings, markup}: PageLines): void {
  for (let line = 0; line < facts.count; line++) {
    const words: number[] = []
    wordSlots(facts, line, headings[line]!, (slot) => words.push(slot))
    files.wordSlots!.write(Int32Array.from(words))
    files.wordEnds!.write(Int32Array.of(files.wordSlots!.length))
    if (!markup) continue
    const names: number[] = []
    markupSlots(markup.elements, markup.names, markup.lines[line]!.element, (slot) => names.push(slot))
    files.markupSlots!.write(Int32Array.from(names))
    files.markupEnds!.write(Int32Array.of(files.markupSlots!.length))
  }
}

/** The columns from `from` on, turned into rows. */
function rowsOf(columns: Columns, from: number): Float32Array {
  const width = columns.names.length - from
  const rows = new Float32Array(columns.rows * width)
  for (let column = 0; column < width; column++) {
    const values = columns.column(from + column)
    for (let row = 0; row < columns.rows; row++) rows[row * width + column] = values[row]!
  }
  return rows
}

function readFloats(path: string): Float32Array {
  const bytes = readFileSync(path)
  return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4)
}

/** The pages that have lines, with the first stage's columns. `linear.f32` holds two scores a line for HTML (words, markup), else one. */
function* withColumns(rows: Iterable<PageRow>, out: string, form: Form) {
  const linear = readFloats(join(out, 'linear.f32'))
  const width = form === 'html' ? 2 : 1
  let line = 0
  for (const row of rows) {
    const lines = pageLines(linesOf(row, form))
    const {count} = lines.facts
    if (count === 0) continue
    const part = (offset: number): Float32Array =>
      Float32Array.from({length: count}, (_, at) => linear[(line + at) * width + offset]!)
    /** The figures of the page's lines out of those of all lines. */
    const own = (all: Float32Array): Float32Array => all.subarray(line, line + count)
    yield {lines, columns: firstColumns(lines, part(0), width === 2 ? part(1) : undefined), own}
    line += count
  }
}

function exportColumns(rows: Iterable<PageRow>, out: string, form: Form, stage: 'first' | 'second'): void {
  const scores = stage === 'second' ? readFloats(join(out, 'scores.f32')) : undefined
  const file = new Output(join(out, `${stage}.f32`))
  let names: readonly string[] = []
  for (const {lines, columns, own} of withColumns(rows, out, form)) {
    const known = columns.names.length
    if (scores) secondColumns(columns, lines, own(scores))
    const from = stage === 'first' ? 0 : known
    file.write(rowsOf(columns, from))
    names = columns.names.slice(from)
  }
  file.close()
  writeFileSync(join(out, `${stage}.json`), JSON.stringify(names))
}

function exportFigures(rows: Iterable<PageRow>, out: string, form: Form): void {
  const scores = readFloats(join(out, 'final.f32'))
  const file = new Output(join(out, 'figures.f32'))
  let line = 0
  let names: readonly string[] = []
  for (const row of rows) {
    const blocks = linesOf(row, form)
    if (blocks.length === 0) continue
    const figures = shapeFigures(blocks)
    const shapes = figures.names.length
    const chances = scores.subarray(line, line + blocks.length).map((score) => 1 / (1 + Math.exp(-score)))
    chanceFigures(
      figures,
      chances,
      Float32Array.from(blocks, ({shape}) => shape.words),
    )
    file.write(rowsOf(figures, 0))
    names = figures.names
    writeFileSync(join(out, 'figures.json'), JSON.stringify({names, shapes}))
    line += blocks.length
  }
  file.close()
}

/** Each row holds the page's number and the gain in F-score, by words, before the figures. */
function exportLooser(rows: Iterable<PageRow>, out: string, form: Form): void {
  const chances = readFloats(join(out, 'chances.f32'))
  const labels = readFloats(join(out, 'labels'))
  const file = new Output(join(out, 'looser.f32'))
  let names: readonly string[] = []
  let page = 0
  for (const {lines, columns, own} of withColumns(rows, out, form)) {
    const {wordCount} = lines.facts
    const keep = bestKept(own(chances), wordCount, 'balanced') ?? new Uint8Array(wordCount.length).fill(1)
    const choices = looserChoices(columns, lines.facts, own(chances), keep)
    if (choices) {
      const before = scoreOf(keep, own(labels), wordCount)
      const figures = rowsOf(choices.figures, 0)
      const size = choices.figures.names.length
      for (const [at, kept] of choices.kept.entries()) {
        file.write(Float32Array.of(page, scoreOf(kept, own(labels), wordCount) - before))
        file.write(figures.subarray(at * size, (at + 1) * size))
      }
      names = choices.figures.names
    }
    page++
  }
  file.close()
  writeFileSync(join(out, 'looser.json'), JSON.stringify(names))
}

/** F-score by words; lines on which the gold standards disagree count neither way. */
function scoreOf(keep: Uint8Array, labels: Float32Array, words: Float32Array): number {
  let hits = 0
  let all = 0
  for (const [line, label] of labels.entries()) {
    if (label >= 2) continue
    hits += label * keep[line]! * words[line]!
    all += (label + keep[line]!) * words[line]!
  }
  return all > 0 ? (2 * hits) / all : 0
}

const [stage, pages, out, form, keptFrom] = process.argv.slice(2) as [string, string, string, Form, string]
const keptScores = keptFrom ? readFloats(keptFrom) : undefined
mkdirSync(out, {recursive: true})
if (stage === 'slots') exportSlots(readRows(pages), out, form)
else if (stage === 'looser') exportLooser(readRows(pages), out, form)
else if (stage === 'figures') exportFigures(readRows(pages), out, form)
else exportColumns(readRows(pages), out, form, stage as 'first' | 'second')
