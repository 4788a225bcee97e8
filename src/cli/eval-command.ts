import {readdir, readFile, stat} from 'node:fs/promises'
import {basename, join} from 'node:path'
import type {Cleaner} from '../create-cleaner.ts'
import {asInputError, InputError, reasonOf, UsageError} from '../errors.ts'
import {GOLD_CATEGORIES, type GoldDocument, readGold, UnknownCategoryError} from '../evaluate/gold.ts'
import {type DocumentScore, type Evaluation, evaluate, type GroupScore, scoreDocument} from '../evaluate/score.ts'
import {createNodeCleaner} from '../node.ts'
import {numberedLines} from '../run/numbered-lines.ts'
import {formatOf, withoutCompression} from '../run/source-format.ts'
import {wrap} from './cells.ts'
import {cleanerOptions, type DecisionFlags} from './cleaner-options.ts'
import {EXIT} from './exit.ts'
import type {Streams} from './streams.ts'
import {tableRows} from './table.ts'
import {outputColumns, terminalOf} from './terminal.ts'
import {visible} from './visible.ts'

/** What the options of `winnow eval` are called once parsed. */
export interface EvalFlags extends DecisionFlags {
  readonly gold: string
  readonly format?: 'text' | 'json'
  readonly verbose?: boolean
}

/** Runs `winnow eval`: cleans labelled documents and holds what went beside the labels. */
export async function evalCommand(flags: EvalFlags, streams: Streams): Promise<number> {
  const terminal = terminalOf(streams)
  const cleaner = await createNodeCleaner({...(await cleanerOptions(flags)), languages: false})
  const scores: DocumentScore[] = []
  let failed = 0
  let lacksCategory = false
  for await (const document of readGoldDocuments(flags.gold)) {
    if (document instanceof InputError) {
      failed++
      lacksCategory ||= document.cause instanceof UnknownCategoryError
      terminal.error(`${document.path}: ${document.message}`)
    } else scores.push(score(document, cleaner))
  }
  if (lacksCategory) terminal.say(`Categories are ${GOLD_CATEGORIES.join(', ')}.`)
  if (scores.length === 0) throw new UsageError(`${flags.gold} holds no labelled documents; see docs/EVALUATION.md`)
  const evaluation = evaluate(scores)
  const rows =
    flags.format === 'json'
      ? [JSON.stringify({...evaluation, documents: scores.map(({spans: _, ...one}) => one)}, null, 2)]
      : [...figureRows(evaluation), ...(flags.verbose ? worstRows(scores, outputColumns(streams)) : [])]
  for (const row of rows) streams.stdout.write(`${row}\n`)
  return failed > 0 ? EXIT.inputsFailed : EXIT.done
}

function score(document: GoldDocument, cleaner: Cleaner): DocumentScore {
  const {removals} = cleaner.clean(document.text, formatOf(document.id, document.text))
  return scoreDocument(document, removals)
}

type GoldOrError = GoldDocument | InputError

/** Labelled documents of a JSONL file, or of all files of a folder. */
async function* readGoldDocuments(path: string): AsyncGenerator<GoldOrError> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    (error) => {
      throw new UsageError(`${path}: ${reasonOf(error)}`)
    },
  )
  if (!isFolder) return yield* readGoldFile(path)
  const names = (await readdir(path, {recursive: true})).filter((name) => /\.jsonl?$/.test(withoutCompression(name)))
  for (const name of names.sort()) yield* readGoldFile(join(path, name))
}

/** FILE.jsonl holds a row per line, NAME.json one row; its text may stand in NAME beside it. */
async function* readGoldFile(path: string): AsyncGenerator<GoldOrError> {
  try {
    if (!withoutCompression(path).endsWith('.jsonl')) {
      const content = await readFile(path, 'utf8')
      yield await goldOf(path, basename(path), () => JSON.parse(content), path)
      return
    }
    for await (const [number, line] of numberedLines(path))
      yield await goldOf(`${path}:${number}`, `${basename(path)}:${number}`, () => JSON.parse(line))
  } catch (error) {
    yield asInputError(path, error)
  }
}

async function goldOf(place: string, id: string, parse: () => unknown, path?: string): Promise<GoldOrError> {
  try {
    const row = parse() as {text?: unknown}
    const source = path?.replace(/(?:\.gold)?\.json$/, '')
    const needsText = source !== undefined && row !== null && typeof row === 'object' && row.text === undefined
    return readGold(needsText ? {...row, text: await readSource(source, id)} : row, needsText ? basename(source) : id)
  } catch (error) {
    return new InputError(place, reasonOf(error), {cause: error})
  }
}

/** a.txt.gold.json labels a.txt; a.gold.json does too. */
async function readSource(source: string, id: string): Promise<string> {
  for (const path of [source, `${source}.txt`, `${source}.html`, `${source}.md`]) {
    const text = await readFile(path, 'utf8').catch(() => undefined)
    if (text !== undefined) return text
  }
  throw new Error(`${id} has no text, and there is no ${basename(source)} or ${basename(source)}.txt beside it`)
}

const share = (value: number): string => value.toFixed(3)

function figureRows(evaluation: Evaluation): string[] {
  const head = ['', 'documents', 'precision', 'recall', 'F1', 'content lost', 'hurt']
  const row = (name: string, group: GroupScore): string[] => [
    name,
    String(group.documents),
    share(group.precision),
    share(group.recall),
    share(group.f1),
    `${(100 * group.falseRemovalRate).toFixed(3)} %`,
    String(group.hurt),
  ]
  const groups = (title: string, own: Readonly<Record<string, GroupScore>>): string[][] =>
    Object.keys(own).length > 1 ? Object.entries(own).map(([name, group]) => row(`${title} ${name}`, group)) : []
  const spans = evaluation.categories.map(({category, isCore, spans: all, found}) => [
    isCore ? category : `${category} (optional)`,
    String(found),
    String(all),
    all > 0 ? share(found / all) : '',
  ])
  return [
    ...tableRows([
      head,
      row('all', evaluation.all),
      ...groups('kind', evaluation.kinds),
      ...groups('language', evaluation.languages),
    ]),
    '',
    ...tableRows([['spans found, by category', 'found', 'of', 'recall'], ...spans]),
    '',
    `Of the spans found, ${(100 * evaluation.categoryAgreement).toFixed(1)} % carry the labelled category.`,
  ]
}

/** So many documents are worth a look at a time. */
const WORST = 20

function worstRows(scores: readonly DocumentScore[], columns: number): string[] {
  const badness = ({lost, left}: DocumentScore): number => 3 * lost + left
  const worst = scores.filter((one) => badness(one) > 0).sort((a, b) => badness(b) - badness(a))
  return worst
    .slice(0, WORST)
    .flatMap(({id, lost, left, lostPassages, leftPassages}) => [
      '',
      `${visible(id)}: ${lost} characters of content lost, ${left} of noise left`,
      ...lostPassages.flatMap((text) => passageRows('lost', text, columns)),
      ...leftPassages.flatMap((text) => passageRows('left', text, columns)),
    ])
}

const passageRows = (title: string, text: string, columns: number): string[] =>
  wrap([{text: visible(text)}], columns - 8).map((row, k) => `  ${k === 0 ? title : '    '}  ${row}`)
