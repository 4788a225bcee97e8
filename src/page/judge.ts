import type {Mode} from '../document.ts'
import type {Finding} from '../finding.ts'
import type {View} from '../view.ts'
import {bestKept, type Preset} from './decode.ts'
import {pageLines} from './features.ts'
import type {PageModel} from './model.ts'
import {scorePage} from './score.ts'

export interface PageOptions {
  readonly mode?: Mode | undefined
  readonly preset: Preset
}

export interface PageJudgement {
  readonly mode: Mode
  readonly confidence: number
  readonly findings: readonly Finding[]
}

export function judgePage(view: View, model: PageModel, options: PageOptions): PageJudgement {
  const lines = pageLines(view.blocks)
  const {second} = scorePage(lines, model)
  const chances = second.map((score) => 1 / (1 + Math.exp(-score)))
  const weights = lines.facts.wordCount.map((words) => words + 0.5)
  const keep = bestKept(chances, weights, options.preset)
  const findings: Finding[] = []
  for (const [line, block] of view.blocks.entries()) {
    if (keep[line]) continue
    findings.push({
      start: block.start,
      end: block.end,
      rule: 'page-model',
      category: 'chrome',
      confidence: 1 - chances[line]!,
      evidence: '',
    })
  }
  return {mode: 'page', confidence: 1, findings}
}
