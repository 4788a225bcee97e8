import type {Finding} from '../finding.ts'
import type {Block} from '../text/block.ts'
import type {View} from '../view.ts'
import {lineKey, MAX_LINE_KEY} from './line-key.ts'
import type {Found, Hit, Rule} from './rule.ts'
import {Triggers} from './triggers.ts'

/** Rules made ready: one scan finds the literals of all of them. */
export interface RuleSet {
  readonly rules: readonly Rule[]
  readonly triggers: Triggers
  /** Per literal of `triggers`: what it says and the numbers of the rules that asked for it. */
  readonly literals: readonly {readonly text: string; readonly rules: readonly number[]}[]
  readonly lines: ReadonlyMap<string, readonly number[]>
  /** Numbers of the rules that see the whole view. */
  readonly whole: readonly number[]
}

/** Prepares rules for `findNoise`. Two rules of one name are an error. */
export function compileRules(rules: readonly Rule[]): RuleSet {
  const names = new Set(rules.map((rule) => rule.name))
  if (names.size < rules.length) throw new Error('Two rules share a name.')
  const literals = new Map<string, number[]>()
  const lines = new Map<string, number[]>()
  rules.forEach((rule, number) => {
    for (const trigger of rule.triggers ?? []) add(literals, trigger, number)
    for (const line of rule.lines ?? []) add(lines, line, number)
  })
  const list = [...literals].map(([text, askers]) => ({text, rules: askers}))
  const whole = rules.flatMap((rule, number) => (rule.triggers || rule.lines ? [] : [number]))
  return {rules, triggers: new Triggers(list.map(({text}) => text)), literals: list, lines, whole}
}

function add(map: Map<string, number[]>, key: string, number: number): void {
  const known = map.get(key)
  if (!known) map.set(key, [number])
  else if (known.at(-1) !== number) known.push(number)
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
    let current = 0
    this.#set.triggers.scan(text, (literal, start, end) => {
      while (current < blocks.length && blocks[current]!.end <= start) current++
      const block = blocks[current]
      if (block)
        this.#askAll(this.#set.literals[literal]!.rules, {
          start,
          end,
          trigger: this.#set.literals[literal]!.text,
          block,
        })
    })
  }

  askAtLines(): void {
    if (this.#set.lines.size === 0) return
    this.#done = new Int32Array(this.#set.rules.length)
    for (const block of this.#view.blocks) {
      if (block.end - block.start > MAX_LINE_KEY) continue
      const key = lineKey(block.text)
      const askers = this.#set.lines.get(key)
      if (askers) this.#askAll(askers, {start: block.start, end: block.end, trigger: key, block})
    }
  }

  #askAll(numbers: readonly number[], hit: Hit): void {
    for (const number of numbers) if (hit.start >= this.#done[number]!) this.ask(number, hit)
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
