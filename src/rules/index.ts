import {compileRules, type RuleSet, ruleSetOf} from '../rule/engine.ts'
import {bookOf} from '../rule/phrase.ts'
import type {Rule} from '../rule/rule.ts'
import {readRuleTable, storeRuleTable} from '../rule/rule-table.ts'
import {EVERYDAY} from './everyday.ts'

/** All built-in rules. */
export const RULES: readonly Rule[] = [...EVERYDAY]

/** The data file that the build makes of the rules and packs. */
export const RULE_TABLE = 'rules.tsv'

/** The built-in rules with their stored table. */
export function loadRules(stored: string): RuleSet {
  const {table, book} = readRuleTable(stored)
  return ruleSetOf(RULES, table, book)
}

/** The built-in rules, made ready out of the packs: what the build stores, and what works without a build. */
export async function compileBuiltInRules(): Promise<RuleSet> {
  const {PACKS} = await import('./packs/index.ts')
  return compileRules(RULES, bookOf(PACKS))
}

/** The text of the data file. */
export async function storeBuiltInRules(): Promise<string> {
  const {table, rules, book} = await compileBuiltInRules()
  return storeRuleTable(table, rules, book)
}
