import type {Finding} from '../finding.ts'
import type {View} from '../view.ts'
import {type Split, WHOLE} from './boundary.ts'
import type {TermWeights} from './cohesion.ts'
import {Layout} from './layout.ts'
import {readSingleRecord} from './record.ts'
import {divideByStructure} from './structure.ts'
import {divideInline} from './structure-inline.ts'

export interface SplitModel {
  readonly weights: TermWeights
}

export interface SplitOptions {
  readonly model?: SplitModel
  /** What a boundary must be worth to be cut, 0 to 1. */
  readonly threshold?: number
}

/** Finds where articles start in a view that holds a whole window. */
export function splitArticles(view: View, _findings: readonly Finding[], options: SplitOptions = {}): Split {
  const layout = new Layout(view, options.model?.weights)
  const divided = divideByStructure(layout)
  if (divided) return divided
  const boundaries = divideInline(layout)
  const record = readSingleRecord(layout)
  return {
    ...WHOLE,
    boundaries,
    findings: record?.findings ?? [],
    fields: record ? [{at: 0, fields: record.fields}] : [],
  }
}
