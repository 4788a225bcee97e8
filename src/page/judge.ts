import type {Mode} from '../document.ts'
import type {Finding} from '../finding.ts'
import type {Preset} from '../options.ts'
import type {Block} from '../text/block.ts'
import {wrappedShare} from '../text/wrapped-line.ts'
import {blockIndexAt, type View} from '../view.ts'
import {bestKept} from './decode.ts'
import {pageLines} from './features.ts'
import {chanceFigures, shapeFigures} from './figures.ts'
import {keepDoubtful, keepHeadings} from './headlines.ts'
import {keepLooser} from './looseness.ts'
import type {PageModel} from './model.ts'
import {reasoner} from './reasons.ts'
import {scorePage} from './score.ts'
import {scoreRows} from './trees.ts'

export interface PageOptions {
  /** What the document is taken for; decided by the model when absent. */
  readonly mode?: Mode | undefined
  readonly preset: Preset
}

export interface PageJudgement {
  readonly mode: Mode
  /** Probability that the mode is right; 1 where it was given. */
  readonly confidence: number
  /** Of category `chrome`; none in article mode. */
  readonly findings: readonly Finding[]
}

/** Lines judged as one page. Beyond, a text is no page but a pile of them, and the columns would not fit into memory. */
const MOST_LINES = 20_000

/**
 * Decides whether a document is a whole page or an article, and of a page which lines are chrome. An article is recognised
 * by the shapes of its lines alone, as a rule; only doubtful documents are read by the model before the mode is settled.
 */
export function judgePage(view: View, model: PageModel, {mode, preset}: PageOptions): PageJudgement {
  const {blocks} = view
  if (mode === 'article' || blocks.length === 0) return {mode: 'article', confidence: 1, findings: []}
  const isMarkedUp = blocks.some(({hints}) => hints?.page)
  const asks = mode === undefined && !isMarkedUp
  if (asks && isUnlikePages(view)) return {mode: 'article', confidence: NO_PAGE, findings: []}
  const shapes = asks ? shapeFigures(blocks) : undefined
  if (shapes) {
    const score = scoreRows(model.gate, shapes)[0]!
    if (score < model.gateBelow) return {mode: 'article', confidence: sigmoid(-score), findings: []}
  }
  const judged = judgeLines(blocks, model, preset)
  if (shapes) {
    chanceFigures(shapes, judged.chances, judged.words)
    const score = scoreRows(model.decision, shapes)[0]!
    // An article, or a page with little chrome: only what is chrome beyond doubt goes.
    if (score < model.pageFrom)
      return {
        mode: 'article',
        confidence: sigmoid(-score),
        findings: judged.findings.filter(
          (finding) =>
            finding.confidence > 1 - model.carefulBelow && mayBeChrome(blocks[blockIndexAt(blocks, finding.start)]!),
        ),
      }
    return {mode: 'page', confidence: sigmoid(score), findings: judged.findings}
  }
  if (mode === 'page') return {mode, confidence: 1, findings: judged.findings}
  // A page in HTML is a page if anything on it is chrome.
  const surest = judged.findings.reduce((most, {confidence}) => Math.max(most, confidence), 0)
  return surest > 0
    ? {mode: 'page', confidence: surest, findings: judged.findings}
    : {
        mode: 'article',
        confidence: judged.chances.reduce((sum, chance) => sum + chance, 0) / blocks.length,
        findings: [],
      }
}

/**
 * From this share on a text was wrapped for a terminal: manuals, letters, licences. Its lines are no lines of a page, so the
 * model, which judges lines, knows nothing of it. Of 3,513 pages of the train set ten have more.
 */
const WRAPPED = 0.2
/** In UTF-16 units; longer are books and collections. Of the train pages four are. */
const LONGEST_PAGE = 160_000
/** How sure it is that such a text is no page. */
const NO_PAGE = 0.9

/** Whether a text is of a kind that the model has hardly met among pages, so that its word is not worth much. */
function isUnlikePages({text, blocks}: View): boolean {
  return text.length > LONGEST_PAGE || wrappedShare(blocks) > WRAPPED
}

/** Fewer words that end in a full stop may be a label too. */
const SENTENCE_WORDS = 5

interface JudgedLines {
  readonly chances: Float32Array
  readonly words: Float32Array
  readonly findings: readonly Finding[]
}

function judgeLines(blocks: readonly Block[], model: PageModel, preset: Preset): JudgedLines {
  const chances = new Float32Array(blocks.length)
  const words = new Float32Array(blocks.length)
  const findings: Finding[] = []
  for (let from = 0; from < blocks.length; from += MOST_LINES) {
    const part = blocks.slice(from, from + MOST_LINES)
    const lines = pageLines(part)
    const {scores, columns, form} = scorePage(lines, model)
    const [slope, offset] = form.calibration
    const partChances = scores.map((score) => sigmoid(slope * score + offset))
    let keep = bestKept(partChances, lines.facts.wordCount, preset)
    if (form.looser && preset !== 'thorough') keep = keepLooser(columns, lines.facts, partChances, keep, form.looser)
    keepHeadings(lines, partChances, columns.named(lines.markup ? 'title-overlap' : 'headline'), keep)
    if (!lines.markup) keepDoubtful(lines, partChances, keep)
    const reasonOf = reasoner(columns, form.reasons)
    for (let line = 0; line < part.length; line++) {
      if (!keep[line]) findings.push(chrome(part[line]!, 1 - partChances[line]!, reasonOf(line)))
    }
    chances.set(partChances, from)
    words.set(lines.facts.wordCount, from)
  }
  return {chances, words, findings}
}

/** A sentence of an article is never chrome beyond doubt, and neither are the rules and figures that its signs draw. */
function mayBeChrome({shape: {words, endsSentence}}: Block): boolean {
  return words > 0 && !(endsSentence && words >= SENTENCE_WORDS)
}

function chrome({start, end}: Block, confidence: number, evidence: string): Finding {
  return {start, end, rule: 'page-model', category: 'chrome', confidence, evidence}
}

function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score))
}
