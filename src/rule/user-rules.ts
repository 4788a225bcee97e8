/** Rules that users write as data: phrases or patterns, and how far what they find reaches. They feed the same engine. */
import type {Category} from '../category.ts'
import type {Block} from '../text/block.ts'
import {isSpace} from '../text/chars.ts'
import {fold} from '../text/fold.ts'
import {sentenceEnd, sentenceStart} from '../text/sentence.ts'
import type {Span} from '../text/span.ts'
import type {View} from '../view.ts'
import {lineKey} from './line-key.ts'
import {Literals} from './literals.ts'
import {type Anchor, anchored, type Pattern, readPattern} from './pattern.ts'
import {type Phrase, readPhrase} from './phrase.ts'
import {itemsBelow} from './reach.ts'
import type {Found, Hit, Rule} from './rule.ts'
import {matchTail} from './tail.ts'
import {Triggers} from './triggers.ts'

/** How far a rule of the user reaches; `SCOPE_DESCRIPTIONS` says each in words. */
export const SCOPES = ['line', 'sentence', 'prefix', 'suffix', 'block'] as const
/** One of `SCOPES`. */
export type Scope = (typeof SCOPES)[number]

export const SCOPE_DESCRIPTIONS: Readonly<Record<Scope, string>> = {
  line: 'the phrase or pattern is a whole line; the line goes',
  sentence: 'it stands anywhere in a sentence; the sentence goes',
  prefix: 'it starts a line; only it goes, the rest of the line stays',
  suffix: 'it ends a line; only it goes',
  block: 'it starts a line; that line and the short lines below it go, up to prose or a gap',
}

/** A rule that a user writes as data: what it looks for, and how far what it finds reaches. It needs phrases or patterns. */
export interface UserRule {
  /** Its name in reports; no other rule may have it. */
  readonly name: string
  /** Default "custom". */
  readonly category?: Category
  /** One sentence: what it removes, and why that is noise. */
  readonly summary?: string
  /** Default "line". */
  readonly scope?: Scope
  /** ISO 639-1; the rule holds where the text around it is in one of them. Default: any. */
  readonly languages?: readonly string[]
  /** As a page shows them; `{a|b}` for alternatives, `…` or `...` for up to 90 characters of anything. */
  readonly phrases?: readonly string[]
  /** Regular expressions, bare or as /…/i; each is tried on one line. */
  readonly patterns?: readonly string[]
  /** Default .98: the user is sure. */
  readonly confidence?: number
  /** What goes stands in ⟦…⟧; without marks all of it goes. */
  readonly examples?: readonly string[]
  /** What must come through whole. */
  readonly counterExamples?: readonly string[]
}

const SURE = 0.98

/** Characters around a finding that its language is guessed from, on either side. */
const LANGUAGE_CONTEXT = 1000

/** What follows a phrase's gaps is looked for this far. */
const REST = 2000

/** Bullets, quotes' marks and counts at the edge of a line are never longer. */
const EDGE = 40

const ANCHORS: Readonly<Record<Scope, Anchor>> = {
  line: 'whole',
  sentence: 'none',
  prefix: 'start',
  suffix: 'end',
  block: 'start',
}

/** The patterns of a rule as they are run. Throws a SyntaxError for one that is no regular expression. */
export function patternsOf(rule: UserRule): Pattern[] {
  return (rule.patterns ?? []).map((written) => anchored(readPattern(written), ANCHORS[rule.scope ?? 'line']))
}

/** An example in the notation of built-in rules: what goes stands in ⟦…⟧. */
function markedExample(example: string): string {
  return example.includes('⟦') ? example : `⟦${example}⟧`
}

/** Makes rules of the engine out of the user's. `languageOf` is asked only where a rule names languages and has found something. */
export function compileUserRules(
  rules: readonly UserRule[],
  languageOf?: (text: string) => string | null,
): readonly Rule[] {
  return rules.map((rule) => compile(rule, languageOf))
}

function compile(user: UserRule, languageOf: ((text: string) => string | null) | undefined): Rule {
  const {name, category = 'custom', summary = 'A rule of your own.', scope = 'line', languages} = user
  const phrases = new PhraseMatcher(user.phrases ?? [], scope)
  const patterns = patternsOf(user).map(({source, flags}) => new RegExp(source, `${flags}g`))
  const find = function* (view: View, hit: Hit | undefined): Generator<Found> {
    const matches = hit ? phrases.at(hit) : [...phrases.within(view), ...patternMatches(view, patterns)]
    for (const match of matches) {
      const reach = reachOf(scope, view, match)
      if (languages && !isIn(languages, view.text, reach, languageOf)) continue
      yield {...reach, confidence: user.confidence ?? SURE, evidence: match.evidence}
    }
  }
  return {
    name,
    category,
    summary,
    examples: [...(user.examples ?? []).map(markedExample), ...(user.counterExamples ?? [])],
    // A rule with patterns has to see every line anyway.
    ...(patterns.length === 0 && {triggers: phrases.literals}),
    find,
  }
}

interface Match extends Span {
  readonly block: Block
  readonly evidence: string
}

/** Finds the phrases of one rule where its scope wants them. */
class PhraseMatcher {
  readonly #scope: Scope
  readonly #phrases = new Map<string, Phrase[]>()

  constructor(written: readonly string[], scope: Scope) {
    this.#scope = scope
    for (const phrase of written.flatMap((one) => readPhrase(one.replaceAll('...', '…'), 'und'))) {
      this.#phrases.set(phrase.literal, [...(this.#phrases.get(phrase.literal) ?? []), phrase])
    }
  }

  get literals(): string[] {
    return [...this.#phrases.keys()]
  }

  *at({start, end, trigger, block}: Hit): Generator<Match> {
    for (const phrase of this.#phrases.get(trigger) ?? []) {
      const rest = matchTail(phrase.tail, fold(block.source.slice(end, Math.min(block.end, end + REST))), 0)
      if (rest < 0) continue
      const isOpen = phrase.tail.trimEnd().endsWith('…')
      const match = {start, end: isOpen ? block.end : end + rest, block, evidence: `the phrase “${trigger}”`}
      if (!this.#fits(match)) continue
      yield match
      return
    }
  }

  /** All matches in a view, where the engine does not look for the literals. */
  *within(view: View): Generator<Match> {
    if (this.#phrases.size === 0) return
    const {literals} = this
    const hits: Hit[] = []
    let current = 0
    new Triggers(Literals.of(literals)).scan(view.text, (literal, start, end) => {
      while (view.blocks[current]!.end <= start) current++
      hits.push({start, end, trigger: literals[literal]!, block: view.blocks[current]!, phrases: []})
    })
    for (const hit of hits) yield* this.at(hit)
  }

  #fits({start, end, block}: Match): boolean {
    const {source} = block
    if (this.#scope === 'sentence') return true
    if (this.#scope !== 'suffix' && !isDecoration(source, block.start, start)) return false
    return this.#scope === 'prefix' || this.#scope === 'block' || isDecoration(source, end, block.end)
  }
}

function isDecoration(text: string, start: number, end: number): boolean {
  return end - start <= EDGE && lineKey(text.slice(start, Math.max(start, end))) === ''
}

function* patternMatches(view: View, patterns: readonly RegExp[]): Generator<Match> {
  for (const block of view.blocks) {
    for (const pattern of patterns) {
      for (const {index, 0: match} of block.text.matchAll(pattern)) {
        if (match === '') continue
        const start = block.start + index
        yield {start, end: start + match.length, block, evidence: `the pattern ${pattern.source}`.slice(0, 120)}
      }
    }
  }
}

function reachOf(scope: Scope, view: View, {start, end, block}: Match): Span {
  const {text} = view
  if (scope === 'line') return {start: block.start, end: Math.max(block.end, end)}
  if (scope === 'sentence') {
    const limit = Math.max(block.end, end)
    return {start: sentenceStart(text, start, block.start), end: sentenceEnd(text, Math.max(start, end - 1), limit)}
  }
  if (scope === 'prefix') return {start: block.start, end: pastDivider(text, end, block.end)}
  if (scope === 'suffix') return {start: beforeDivider(text, start, block.start), end: block.end}
  const items = itemsBelow(view, block).blocks
  return {start: block.start, end: items.at(-1)?.end ?? block.end}
}

const DIVIDERS = ':|–—-·•'

/** A label's colon, bar or dash goes with it. */
function pastDivider(text: string, at: number, limit: number): number {
  let end = at
  while (end < limit && isSpace(text.charCodeAt(end))) end++
  return end < limit && DIVIDERS.includes(text[end]!) ? end + 1 : at
}

function beforeDivider(text: string, at: number, limit: number): number {
  let start = at
  while (start > limit && isSpace(text.charCodeAt(start - 1))) start--
  return start > limit && DIVIDERS.includes(text[start - 1]!) ? start - 1 : at
}

function isIn(
  languages: readonly string[],
  text: string,
  {start, end}: Span,
  languageOf: ((text: string) => string | null) | undefined,
): boolean {
  const language = languageOf?.(text.slice(Math.max(0, start - LANGUAGE_CONTEXT), end + LANGUAGE_CONTEXT)) ?? null
  return language !== null && languages.includes(language)
}
