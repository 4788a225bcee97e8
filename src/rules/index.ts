import {compileRules, type RuleSet} from '../rule/engine.ts'
import type {Rule} from '../rule/rule.ts'
import {EVERYDAY} from './everyday.ts'

/** All built-in rules. */
export const RULES: readonly Rule[] = [...EVERYDAY]

let compiled: RuleSet | undefined

/** The built-in rules, compiled once. */
export function builtInRules(): RuleSet {
  compiled ??= compileRules(RULES)
  return compiled
}
