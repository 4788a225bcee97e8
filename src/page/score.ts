import type {Columns} from './columns.ts'
import {firstColumns, type PageLines, secondColumns} from './features.ts'
import {markupScores, wordScores} from './linear.ts'
import type {FormModel, PageModel} from './model.ts'
import {scoreDoubtfulRows, scoreRowsInParts} from './trees.ts'

/** What the model thinks of each line, with the columns it was thought from: reasons are read off them. */
export interface PageScores {
  readonly columns: Columns
  readonly form: FormModel
  /** Log-odds of being main text, after each stage. */
  readonly first: Float32Array
  readonly second: Float32Array
  /** The mean of both, which is what counts: the stages err differently. Where the first is certain, it alone. */
  readonly scores: Float32Array
}

/** Log-odds beyond these say no more; training clips them likewise. */
const MOST = 8

/** Models that the first stage is the mean of. */
const FOLDS = 3
/**
 * Log-odds from which one of them is enough, and the first stage: the fate of such a line, seven in ten of them, does not
 * hang on what the others say. On unseen training sites it costs nothing.
 */
const CERTAIN = 3
/**
 * The first 40 of a model's trees settle six lines in ten, which are chrome: of 14,000 such lines of train pages all trees leave
 * three in ten thousand in doubt, and add up to half as much again. With markup only: whether a text is a page at all hangs on
 * what the scores of its lines are.
 */
const EARLY = {trees: 40, below: -3.5, growth: 1.47}

/** Runs both stages over a page's lines. */
export function scorePage(lines: PageLines, model: PageModel): PageScores {
  const form: FormModel = lines.markup && model.html.markup ? model.html : model.text
  const {facts, headings} = lines
  const markup = form.markup && lines.markup
  const used = markup ? lines : {...lines, markup: undefined}
  const lexical = clip(wordScores(facts, headings, form.words))
  const named = markup && clip(markupScores(markup.lines, markup.names, form.markup!))
  const columns = firstColumns(used, lexical, named, form.columns.length)
  const first = clip(scoreRowsInParts(form.first, columns, FOLDS, CERTAIN, markup ? EARLY : undefined))
  secondColumns(columns, used, first)
  checkColumns(columns, form)
  const second = scoreDoubtfulRows(form.second, columns, first, CERTAIN)
  return {columns, form, first, second, scores: second.map((score, line) => (score + first[line]!) / 2)}
}

function clip(scores: Float32Array): Float32Array {
  for (let line = 0; line < scores.length; line++) scores[line] = Math.max(-MOST, Math.min(MOST, scores[line]!))
  return scores
}

function checkColumns(columns: Columns, form: FormModel): void {
  if (columns.names.length === form.columns.length && columns.names.every((name, at) => name === form.columns[at]))
    return
  const at = form.columns.findIndex((name, index) => name !== columns.names[index])
  throw new Error(
    `The page model was trained on other features: column ${at} is ${columns.names[at]}, the model has ${form.columns[at]}`,
  )
}
