import type {Mode} from '../document.ts'
import type {Finding} from '../finding.ts'
import type {Preset} from '../options.ts'
import {sigmoid} from '../sigmoid.ts'
import type {Block} from '../text/block.ts'
import {wrappedShare} from '../text/wrapped-line.ts'
import {blockIndexAt, type View} from '../view.ts'
import {bestKept} from './decode.ts'
import {type PageLines, pageLines} from './features.ts'
import {chanceFigures, shapeFigures} from './figures.ts'
import {keepDoubtful, keepHeadings} from './headlines.ts'
import {keepLooser} from './looseness.ts'
import type {PageModel} from './model.ts'
import {reasoner} from './reasons.ts'
import {type PageScores, scorePage} from './score.ts'
import {withSequence} from './sequence.ts'
import {scoreRows} from './trees.ts'

/** What is decided before the model speaks. */
export interface PageOptions {
  /** What the document is taken for; decided by the model when absent. */
  readonly mode?: Mode | undefined
  readonly preset: Preset
}

/** What the page model says of a document. */
export interface PageJudgement {
  readonly mode: Mode
  /** Probability that the mode is right; 1 where it was given. */
  readonly confidence: number
  /** Of category `chrome`; none in article mode. */
  readonly findings: readonly Finding[]
  /** Set where none of the lines looks like main text, so that all of them stay. */
  readonly isKeptWhole?: true
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
  const parts = scoreParts(blocks, model)
  if (shapes) {
    const trees = parts.map(treeChances)
    chanceFigures(shapes, joined(trees), joined(parts.map(({lines}) => lines.facts.wordCount)))
    const score = scoreRows(model.decision, shapes)[0]!
    // An article, or a page with little chrome: only what is chrome beyond doubt goes.
    if (score < model.pageFrom)
      return {
        mode: 'article',
        confidence: sigmoid(-score),
        findings: lookForChrome(parts, trees, preset).findings.filter(
          (finding) =>
            finding.confidence > 1 - model.carefulBelow && mayBeChrome(blocks[blockIndexAt(blocks, finding.start)]!),
        ),
      }
    return {mode: 'page', confidence: sigmoid(score), ...lookForChrome(parts, parts.map(pageChances), preset)}
  }
  const chances = parts.map(pageChances)
  const look = lookForChrome(parts, chances, preset)
  if (mode === 'page') return {mode, confidence: 1, ...look}
  // A page in HTML is a page if anything on it is chrome, or all of it.
  const surest = look.findings.reduce((most, {confidence}) => Math.max(most, confidence), 0)
  if (surest > 0) return {mode: 'page', confidence: surest, ...look}
  const mean = joined(chances).reduce((sum, chance) => sum + chance, 0) / blocks.length
  return look.isKeptWhole ? {mode: 'page', confidence: 1 - mean, ...look} : {mode: 'article', confidence: mean, ...look}
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

/** Lines that are judged together, with what the trees say of them. */
interface ScoredPart extends PageScores {
  readonly blocks: readonly Block[]
  readonly lines: PageLines
}

function scoreParts(blocks: readonly Block[], model: PageModel): ScoredPart[] {
  const parts: ScoredPart[] = []
  for (let from = 0; from < blocks.length; from += MOST_LINES) {
    const part = blocks.slice(from, from + MOST_LINES)
    const lines = pageLines(part)
    parts.push({blocks: part, lines, ...scorePage(lines, model)})
  }
  return parts
}

/** The lines' chances of being main text, for the question whether it is a page at all. */
function treeChances(part: ScoredPart): Float32Array {
  return treeOdds(part).map(sigmoid)
}

/** The same of what is a page: then the network that reads pages as a whole is asked too. */
function pageChances(part: ScoredPart): Float32Array {
  const {columns, form, first} = part
  const odds = treeOdds(part)
  return (form.sequence ? withSequence(form.sequence, columns, first, odds) : odds).map(sigmoid)
}

/** Calibrated log-odds. */
function treeOdds({scores, form}: ScoredPart): Float32Array {
  const [slope, offset] = form.calibration
  return scores.map((score) => slope * score + offset)
}

function lookForChrome(
  parts: readonly ScoredPart[],
  chances: readonly Float32Array[],
  preset: Preset,
): Pick<PageJudgement, 'findings' | 'isKeptWhole'> {
  const looks = parts.map((part, at) => chromeOf(part, chances[at]!, preset))
  const findings = looks.flatMap((look) => look ?? [])
  return looks.some((look) => look) ? {findings} : {findings, isKeptWhole: true}
}

/** Undefined where no main text is found. */
function chromeOf(
  {blocks, lines, columns, form}: ScoredPart,
  chances: Float32Array,
  preset: Preset,
): Finding[] | undefined {
  let keep = bestKept(chances, lines.facts.wordCount, preset)
  if (!keep) return undefined
  if (form.looser && preset !== 'thorough') keep = keepLooser(columns, lines.facts, chances, keep, form.looser)
  keepHeadings(lines, chances, columns.named(lines.markup ? 'title-overlap' : 'headline'), keep)
  if (!lines.markup) keepDoubtful(lines, chances, keep)
  const reasonOf = reasoner(columns, form.reasons)
  const findings: Finding[] = []
  for (const [line, block] of blocks.entries())
    if (!keep[line]) findings.push(chrome(block, 1 - chances[line]!, reasonOf(line)))
  return findings
}

function joined(parts: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(parts.reduce((size, {length}) => size + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** A sentence of an article is never chrome beyond doubt, and neither are the rules and figures that its signs draw. */
function mayBeChrome({shape: {words, endsSentence}}: Block): boolean {
  return words > 0 && !(endsSentence && words >= SENTENCE_WORDS)
}

function chrome({start, end}: Block, confidence: number, evidence: string): Finding {
  return {start, end, rule: 'page-model', category: 'chrome', confidence, evidence}
}
