import type {Finding} from '../finding.ts'
import type {Block} from '../text/block.ts'
import type {View} from '../view.ts'
import {lineKey, MAX_LINE_KEY} from './line-key.ts'
import type {PhraseBook, Phrases} from './phrase.ts'
import type {Found, Hit, Rule} from './rule.ts'
import {askersOf, buildRuleTable, type RuleTable} from './rule-table.ts'
import {Triggers} from './triggers.ts'

/** Rules made ready: one scan finds the literals of all of them. */
export interface RuleSet {
  readonly rules: readonly Rule[]
  readonly table: RuleTable
  readonly triggers: Triggers
  readonly book: PhraseBook
  /** Numbers of the rules that see the whole view. */
  readonly whole: readonly number[]
}

/** Prepares rules for `findNoise`. Two rules of one name are an error. */
export function compileRules(rules: readonly Rule[], book: PhraseBook): RuleSet {
  const names = new Set(rules.map((rule) => rule.name))
  if (names.size < rules.length) throw new Error('Two rules share a name.')
  return ruleSetOf(rules, buildRuleTable(rules, book), book)
}

/** Rules with a table that was built from them before. */
export function ruleSetOf(rules: readonly Rule[], table: RuleTable, book: PhraseBook): RuleSet {
  const whole = rules.flatMap(({triggers, lines, phrases}, number) => (triggers || lines || phrases ? [] : [number]))
  const known = new Map<string, Phrases>()
  const remember: PhraseBook = (list) => {
    const name = `${list.category}/${list.shape}`
    const phrases = known.get(name) ?? book(list)
    known.set(name, phrases)
    return phrases
  }
  return {rules, table, triggers: new Triggers(table.literals), book: remember, whole}
}

/**
 * What the rules see in a view, in no particular order. A rule is not asked again inside a span it has found: a line of a
 * thousand repeated labels costs a thousand hits, not a thousand looks.
 */
export function findNoise(view: View, set: RuleSet): Finding[] {
  const asker = new Asker(view, set)
  asker.askAtTriggers()
  asker.askAtLines()
  for (const number of set.whole) asker.ask(number, undefined)
  return asker.findings
}

class Asker {
  readonly findings: Finding[] = []
  readonly #view: View
  readonly #set: RuleSet
  /** Per rule: the end of what it found so far; hits before it are inside. Triggers and lines each ascend. */
  #done: Int32Array

  constructor(view: View, set: RuleSet) {
    this.#view = view
    this.#set = set
    this.#done = new Int32Array(set.rules.length)
  }

  askAtTriggers(): void {
    const {blocks, text} = this.#view
    const {table} = this.#set
    let current = 0
    this.#set.triggers.scan(text, (literal, start, end) => {
      while (current < blocks.length && blocks[current]!.end <= start) current++
      const block = blocks[current]
      if (block) this.#askAll(askersOf(table.literalAskers, literal), start, end, table.literals[literal]!, block)
    })
  }

  askAtLines(): void {
    const {table} = this.#set
    if (table.lines.size === 0) return
    this.#done = new Int32Array(this.#set.rules.length)
    for (const block of this.#view.blocks) {
      if (block.end - block.start > MAX_LINE_KEY) continue
      const key = lineKey(block.text)
      const line = table.lines.get(key)
      if (line !== undefined) this.#askAll(askersOf(table.lineAskers, line), block.start, block.end, key, block)
    }
  }

  #askAll(numbers: readonly number[], start: number, end: number, trigger: string, block: Block): void {
    for (const number of numbers) {
      if (start < this.#done[number]!) continue
      const list = this.#set.rules[number]!.phrases
      const phrases = (list && this.#set.book(list).get(trigger)) ?? []
      this.ask(number, {start, end, trigger, block, phrases})
    }
  }

  ask(number: number, hit: Hit | undefined): void {
    const rule = this.#set.rules[number]!
    for (const found of rule.find(this.#view, hit)) {
      if (found.end <= found.start) continue
      this.findings.push(named(rule, found))
      this.#done[number] = Math.max(this.#done[number]!, found.end)
    }
  }
}

function named(rule: Rule, found: Found): Finding {
  return {...found, rule: rule.name, category: found.category ?? rule.category}
}

/** The blocks of a view from `from` on, as long as `holds`; at most `atMost`. */
export function blocksWhile(view: View, from: number, holds: (block: Block) => boolean, atMost = 400): Block[] {
  const taken: Block[] = []
  for (let index = from; index < view.blocks.length && taken.length < atMost; index++) {
    const block = view.blocks[index]!
    if (!holds(block)) break
    taken.push(block)
  }
  return taken
}
