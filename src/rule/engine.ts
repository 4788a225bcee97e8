import type {Category} from '../category.ts'
import type {Finding} from '../finding.ts'
import type {Block} from '../text/block.ts'
import {fold} from '../text/fold.ts'
import {behindSectionNumber} from '../text/heading.ts'
import {bySpan, type Span} from '../text/span.ts'
import {continuesSentence} from '../text/wrapped-line.ts'
import {blockIndexAt, type View} from '../view.ts'
import {type KnownLabel, labelRowOf, setLabelRows} from './label-rows.ts'
import {type FindLabel, labelSentencesOf, setLabelSentences} from './label-sentences.ts'
import {markTaken, setLabel} from './layout.ts'
import {lineKey, lineKeyOffset, MAX_LINE_KEY, withoutMarks} from './line-key.ts'
import {namesSection} from './own-section.ts'
import {mayGoOn, type Phrase, type PhraseBook, type PhraseList} from './phrase.ts'
import {NO_PHRASES, type PhrasesAt} from './phrase-table.ts'
import type {Found, Hit, Rule} from './rule.ts'
import {askersOf, buildRuleTable, type RuleTable} from './rule-table.ts'
import {isMember, standsInCode} from './shattered-code.ts'
import {matchTail} from './tail.ts'
import {Triggers, withoutSoftHyphens} from './triggers.ts'

/** Rules made ready: one scan finds the literals of all of them. */
export interface RuleSet {
  readonly rules: readonly Rule[]
  readonly table: RuleTable
  /** The literals that rules ask for wherever a word starts, and those that they ask for where a line does. */
  readonly triggers: Triggers
  readonly lineTriggers: Triggers
  /** The phrases of a rule that begin with a literal, both by their numbers; none for a rule that is not made of phrases. */
  readonly phrasesOf: (rule: number, literal: number) => readonly Phrase[]
  /** Numbers of the rules that see the whole view. */
  readonly whole: readonly number[]
}

/** Prepares rules for `findNoise`. Two rules of one name are an error. */
export function compileRules(rules: readonly Rule[], book: PhraseBook): RuleSet {
  const names = new Set(rules.map((rule) => rule.name))
  if (names.size < rules.length) throw new Error('Two rules share a name.')
  const table = buildRuleTable(rules, book)
  return ruleSetOf(rules, table, (list) => {
    const phrases = book(list)
    return (literal) => phrases.get(table.literals.text(literal)) ?? NO_PHRASES
  })
}

/** Rules with a table that was built from them before, and the phrases that were stored with it. */
export function ruleSetOf(rules: readonly Rule[], table: RuleTable, phrases: (list: PhraseList) => PhrasesAt): RuleSet {
  // Not by their values: a rule may write its triggers out only for the table.
  const whole = rules.flatMap((rule, number) =>
    'triggers' in rule || 'lines' in rule || 'phrases' in rule ? [] : [number],
  )
  // Asked at every hit: by number, not by the list's name.
  const byRule: (PhrasesAt | undefined)[] = []
  return {
    rules,
    table,
    triggers: new Triggers(table.literals, table.index),
    lineTriggers: new Triggers(table.literals, table.lineIndex),
    phrasesOf(rule, literal) {
      const list = rules[rule]!.phrases
      if (!list) return NO_PHRASES
      byRule[rule] ??= phrases(list)
      return byRule[rule]!(literal)
    },
    whole,
  }
}

/** Rules with others behind them that see whole views. */
export function withWholeRules(set: RuleSet, rules: readonly Rule[]): RuleSet {
  return {
    ...set,
    rules: [...set.rules, ...rules],
    whole: [...set.whole, ...rules.map((_, k) => set.rules.length + k)],
  }
}

/**
 * What the rules see in a view, ascending. A rule is not asked again inside a span it has found: a line of a
 * thousand repeated labels costs a thousand hits, not a thousand looks.
 */
export function findNoise(view: View, set: RuleSet, places?: readonly Span[]): Finding[] {
  const asker = new Asker(view, set)
  asker.askAtTriggers(places)
  asker.askAtLines()
  if (!places) asker.askOnce()
  return asker.findings.sort(bySpan)
}

/** The same for a view that is looked at between two looks at another one, of which the scan remembers most. */
export function findNoiseAside(view: View, set: RuleSet): Finding[] {
  const asker = new Asker(view, set)
  asker.askAtTriggers([{start: 0, end: view.text.length}])
  asker.askAtLines()
  asker.askOnce()
  return asker.findings.sort(bySpan)
}

/** A rule that looks at a text because of a literal in it, whether or not it then finds noise. */
export interface Look {
  readonly rule: string
  readonly trigger: string
}

/** Literals may be the mere beginning of phrases; shorter ones say nothing to a reader. */
const TELLING = 5

/** Which rules the literals of a text make look: what came near where nothing was found. Each rule once, the longest literal first. */
export function looksAt(text: string, {rules, table, triggers, lineTriggers}: RuleSet): Look[] {
  const looks = new Map<number, string>()
  const note = (literal: number, askers: readonly number[]): void => {
    const trigger = table.literals.text(literal)
    if (trigger.length >= TELLING) for (const number of askers) if (!looks.has(number)) looks.set(number, trigger)
  }
  const line = lineKeyOffset(text)
  if (line <= MAX_LINE_KEY)
    lineTriggers.visitAt(withoutSoftHyphens(text), line, (literal) =>
      note(literal, askersOf(table.lineAskers, literal)),
    )
  triggers.scan(text, (literal) => note(literal, askersOf(table.askers, literal)))
  return [...looks]
    .map(([number, trigger]) => ({rule: rules[number]!.name, trigger}))
    .sort((a, b) => b.trigger.length - a.trigger.length)
}

class Asker {
  readonly findings: Finding[] = []
  readonly #view: View
  readonly #set: RuleSet
  /** Per rule: the end of what it found so far; hits before it are inside. */
  readonly #done: number[]
  readonly #matched = new Map<string, readonly Phrase[]>()
  readonly #lines: {readonly number: number; readonly hit: Hit}[] = []

  constructor(view: View, set: RuleSet) {
    this.#view = view
    this.#set = set
    this.#done = set.rules.map(() => 0)
  }

  askAtTriggers(places: readonly Span[] | undefined): void {
    const {blocks, text} = this.#view
    const {table, triggers} = this.#set
    const meetLinesBefore = this.#lineMeeter(places ?? [{start: 0, end: text.length}])
    let current = 0
    const visit = (literal: number, start: number, end: number): void => {
      while (current < blocks.length && blocks[current]!.end <= start) current++
      const block = blocks[current]
      if (!block) return
      // A rule sees the labels of the lines above.
      meetLinesBefore(start)
      for (const number of askersOf(table.askers, literal)) {
        if (start < this.#done[number]!) continue
        const phrases = this.#set.phrasesOf(number, literal)
        // Of all questions the cheapest, which nearly all hits of a rule that is made of phrases fall out at.
        if (this.#set.rules[number]!.phrases && !mayGoOn(phrases, text, end)) continue
        this.ask(number, {start, end, trigger: table.literals.text(literal), block, phrases})
      }
    }
    triggers.scan(text, visit, places)
    meetLinesBefore(text.length)
  }

  /** Gives what looks up the lines that start at one of the places, from one call to the next in order of the text. */
  #lineMeeter(places: readonly Span[]): (before: number) => void {
    const {blocks, text} = this.#view
    const {table, lineTriggers} = this.#set
    const source = withoutSoftHyphens(text)
    let block: Block
    let key: string | undefined
    const visit = (literal: number): void => {
      key ??= lineKey(block.text)
      for (const number of askersOf(table.lineAskers, literal)) this.#meetLine(number, literal, block, key)
    }
    let next = 0
    let place = 0
    return (before) => {
      for (; next < blocks.length && blocks[next]!.start < before; next++) {
        block = blocks[next]!
        if (block.end - block.start > MAX_LINE_KEY) continue
        const start = lineKeyOffset(text, block.start, block.end)
        if (start >= before) return
        while (place < places.length && places[place]!.end <= start) place++
        if (place === places.length || start < places[place]!.start || start === block.end) continue
        key = undefined
        lineTriggers.visitAt(source, start, visit)
      }
    }
  }

  /** Asks for the whole lines that were met: once all are known, since rules look at the labels around. */
  askAtLines(): void {
    this.#done.fill(0)
    for (const {number, hit} of this.#lines) if (hit.start >= this.#done[number]!) this.ask(number, hit)
  }

  /** Asks the rules that see the whole view, once all literals were looked at. */
  askOnce(): void {
    markTaken(this.#view, this.findings)
    this.#labelRows()
    this.#labelSentences()
    for (const number of this.#set.whole) this.ask(number, undefined)
  }

  /** Looks up the labels of lines that hold several. */
  #labelRows(): void {
    const {text, blocks} = this.#view
    const source = withoutSoftHyphens(text)
    // Of a row one stretch after another is asked about that starts at a word: most words start nothing that any rule knows.
    let unknown = -1
    const known: KnownLabel = ({start, end}) => {
      const at = lineKeyOffset(source, start, end)
      if (at === unknown) return undefined
      const literals = this.#lineLiteralsAt(source, at)
      if (literals.length === 0) unknown = at
      return this.#categoryOfLabel(source.slice(start, end), end, literals)
    }
    setLabelRows(
      this.#view,
      blocks.flatMap((block) => labelRowOf(block, known) ?? []),
    )
  }

  /** Looks up the labels that stand in paragraphs. */
  #labelSentences(): void {
    const {text} = this.#view
    const source = withoutSoftHyphens(text)
    const find: FindLabel = (at, limit, accepts) => this.#labelAt(source, at, limit, accepts)
    setLabelSentences(this.#view, labelSentencesOf(this.#view, find))
  }

  /** The label of a pack that starts at a place and ends where `accepts` lets it. */
  #labelAt(
    source: string,
    at: number,
    limit: number,
    accepts: (end: number) => boolean,
  ): {end: number; category: Category} | undefined {
    const {table, lineTriggers, rules, phrasesOf} = this.#set
    let found: {end: number; category: Category} | undefined
    lineTriggers.visitAt(source, at, (literal, _, literalEnd) => {
      if (found || literalEnd > limit) return
      let behind: string | undefined
      for (const number of askersOf(table.lineAskers, literal)) {
        const {phrases, category} = rules[number]!
        if (phrases?.shape !== 'lines') continue
        for (const {tail, isDoubtful} of phrasesOf(number, literal)) {
          if (isDoubtful || found) continue
          behind ??= fold(source.slice(literalEnd, limit))
          const length = tail === '' ? 0 : matchTail(tail, behind, 0, (end) => accepts(literalEnd + end))
          // The last to be asked is the one that ends it.
          if (length >= 0 && accepts(literalEnd + length)) found = {end: literalEnd + length, category}
        }
      }
    })
    return found
  }

  /** The literals of lines that stand at a place. */
  #lineLiteralsAt(source: string, at: number): readonly LineLiteral[] {
    const literals: LineLiteral[] = []
    this.#set.lineTriggers.visitAt(source, at, (literal, _, end) => literals.push({literal, end}))
    return literals
  }

  /** The category of the rule that knows a label which ends at `end`, given the literals that stand at its start. */
  #categoryOfLabel(label: string, end: number, literals: readonly LineLiteral[]): Category | undefined {
    const {table, rules} = this.#set
    let key: string | undefined
    for (const {literal, end: literalEnd} of literals) {
      if (literalEnd > end) continue
      key ??= lineKey(label)
      for (const number of askersOf(table.lineAskers, literal))
        if (this.#isWholeLine(number, literal, key)) return rules[number]!.category
    }
    return undefined
  }

  /** Whether a rule knows a line with this key. */
  #isWholeLine(number: number, literal: number, key: string): boolean {
    if (!this.#set.rules[number]!.phrases) return key === this.#set.table.literals.text(literal)
    return this.#wholeLines(number, literal, key).length > 0
  }

  #meetLine(number: number, literal: number, block: Block, key: string): void {
    const rule = this.#set.rules[number]!
    if (TABLE_ROW.test(block.text) || !this.#isWholeLine(number, literal, key)) return
    const phrases = this.#wholeLines(number, literal, key)
    this.#lines.push({number, hit: {start: block.start, end: block.end, trigger: key, block, phrases}})
    setLabel(this.#view, block, rule.category)
  }

  /** The rule's phrases that make up the whole line. Menus say the same line often, so it is worked out once. */
  #wholeLines(number: number, literal: number, key: string): readonly Phrase[] {
    const all = this.#set.phrasesOf(number, literal)
    const {length} = withoutMarks(this.#set.table.literals.text(literal))
    if (!mayGoOn(all, key, length)) return NO_PHRASES
    if (all.every(({tail}) => tail === '')) return isWhole(length, key) ? all : NO_PHRASES
    const name = `${number}\t${literal}\t${key}`
    const known = this.#matched.get(name)
    if (known) return known
    const phrases = all.filter(({tail}) => matchTail(tail, key, length, (end) => isWhole(end, key)) >= 0)
    this.#matched.set(name, phrases)
    return phrases
  }

  ask(number: number, hit: Hit | undefined): void {
    const rule = this.#set.rules[number]!
    for (const found of rule.find(this.#view, hit)) {
      if (found.end <= found.start || this.#isPartOfMore(found, found.category ?? rule.category)) continue
      this.findings.push(named(rule, found))
      this.#done[number] = Math.max(this.#done[number]!, found.end)
    }
  }

  /**
   * Whether what was found starts with a line that is part of a program, starts or ends inside a wrapped sentence, is a
   * heading but for its number, or points to a section of the text that it stands in.
   */
  #isPartOfMore({start, end}: Found, category: Category): boolean {
    const {blocks, text} = this.#view
    if (category === 'related' && end - start <= LONGEST_POINTER && namesSection(text.slice(start, end))) return true
    const index = blockIndexAt(blocks, start)
    const block = blocks[index]
    if (block?.start === start) {
      if (isMember(block) || continuesSentence(blocks, block)) return true
      // What a page's own scripts left is code too.
      if (category !== 'template' && standsInCode(this.#view, block)) return true
      if (isSection(block) && !OF_SECTIONS.has(category)) return true
      if (end === block.end && QUOTATION.test(block.text)) return true
    }
    if (block && end >= block.end && start > block.start && OUTLINE_NUMBER.test(text.slice(block.start, start)))
      return true
    // A notice or a list of names is one however it goes on.
    if (!INVITING.has(category)) return false
    const last = block && end > block.end ? blockIndexAt(blocks, end - 1) : index
    const next = blocks[last + 1]
    return next !== undefined && blocks[last]!.end === end && continuesSentence(blocks, next)
  }
}

/** A literal of lines, and where it ends in the text. */
interface LineLiteral {
  readonly literal: number
  readonly end: number
}

const LONGEST_POINTER = 300
/** A label with one count is a label; with several sums it is a row of a table, with a telephone number an address. */
const TABLE_ROW = /\d{3}-\d{3,4}|\d[.,]\d+ +[^\d\s]?\d+[.,]\d+$/
/** A line that is a quotation from its first sign to its last: somebody shows what others write. Labels with space between are none. */
const QUOTATION = /^(?!.*(?:\s{2}|\s\|\s))(?:"[^"]{12,}"|“[^“”]{12,}”|„[^„“”]{12,}[“”]|«[^«»]{12,}»)[.,]?$/
/** All that stands before the words of a heading such as "IV. Advertising". */
const OUTLINE_NUMBER = /^(?:[IVXivx]{1,5}|[A-Za-z]|\d{1,2}(?:\.\d{1,2})*)[.)]\s+$/
/** What may hold the headings of sections. */
const OF_SECTIONS: ReadonlySet<Category> = new Set(['table-of-contents', 'nav', 'duplicate', 'repeated'])
/** What authors write too. */
const INVITING: ReadonlySet<Category> = new Set(['call-to-action', 'comments', 'cookie', 'promo', 'related', 'share'])

/** Whether a line is the heading of a section, whatever it is about. */
function isSection({text}: Block): boolean {
  const words = behindSectionNumber(text)
  return words > 0 && /^\p{L}/u.test(text.slice(words))
}

/** Whether a match that ended at `end` took in the whole key, but for marks at its end. */
function isWhole(end: number, key: string): boolean {
  // A label that is broken over two lines ends behind the first.
  return end >= key.length || (end >= 0 && lineKeyOffset(key, end) === key.length)
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
