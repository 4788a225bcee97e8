import {applyRepairs} from './apply-repairs.ts'
import {type Considered, fatesOf} from './considered.ts'
import type {Draft} from './draft.ts'
import {type Edit, isRemoval, type RemovalEdit} from './edits.ts'
import type {Finders} from './finders.ts'
import type {Finding} from './finding.ts'
import {judge, ProseAccount} from './judge.ts'
import {neighbourhoods} from './neighbourhoods.ts'
import type {ResolvedOptions} from './options.ts'
import type {Reading} from './read/reading.ts'
import {render} from './render.ts'
import {unprotected} from './rule/protect.ts'
import {commonestLineEnd} from './text/line-end.ts'
import {Rewrite} from './text/rewrite.ts'
import type {Span} from './text/span.ts'
import {createView, type View} from './view.ts'
import type {Warnings} from './warnings.ts'

/**
 * Rounds in which a cut may expose the next one. Real texts need two or three; the bound keeps hostile ones linear. Short
 * ones may have more, as many as look at this many UTF-16 units: a line that stands a hundred times can take a hundred.
 */
const MAX_ROUNDS = 12
const ROUND_UNITS = 1_000_000

/** Texts up to this length are looked at again as a whole, longer ones and, after a first look, pages where something was cut; in UTF-16 units. */
export const LOOK_AGAIN_WHOLE = 200_000

/** Findings that are to be decided, and the text they stand in. */
export interface Case {
  /** The article, in that text. */
  readonly article: Span
  readonly blocks: View['blocks']
  readonly findings: readonly Finding[]
  /** The text that the finders read first → the text that these findings stand in. */
  readonly rewrite: Rewrite
}

/** Cleans the articles of one source, each by itself: has findings judged, makes the text, and looks again at what a cut exposed. */
export class DraftCleaner {
  /** What became of the findings, in the order of their decision; empty unless the options ask for it. */
  readonly considered: Considered[] = []
  readonly #reading: Reading
  /** The text that finders read first; all edits are kept in its offsets. */
  readonly #text: string
  readonly #finders: Finders
  readonly #options: ResolvedOptions
  readonly #warnings: Warnings
  readonly #eol: string

  constructor(reading: Reading, finders: Finders, options: ResolvedOptions, warnings: Warnings) {
    this.#reading = reading
    this.#text = reading.rewrite.text
    this.#finders = finders
    this.#options = options
    this.#warnings = warnings
    this.#eol = commonestLineEnd(this.#text)
  }

  /**
   * Lets the judge decide what findings in a text take of an article, and notes it among the draft's edits; gives the number
   * of removals.
   */
  judge({account, edits}: Pick<Draft, 'account' | 'edits'>, {article, blocks, findings, rewrite}: Case): number {
    if (findings.length === 0) return 0
    const open = this.#unprotected(blocks, findings)
    const {removals, spared} = judge(article, blocks, open, account, this.#options)
    if (this.#options.considered) this.#consider(findings, open, spared, rewrite)
    if (spared.length > 0) {
      const {start} = this.#toSource(rewrite.toInput(spared[0]!))
      const {end} = this.#toSource(rewrite.toInput(spared.at(-1)!))
      const rules = [...new Set(spared.map(({rule}) => rule))].join(', ')
      this.#warnings.add({
        code: 'kept-prose',
        message: `kept: less than certain findings (${rules}) would have taken most of the prose`,
        start,
        end: Math.max(start, end),
      })
    }
    // Written out: a page has hundreds, and objects spread out of others are slow to make.
    return edits.addRemovals(
      removals.map((removal): RemovalEdit => {
        const {start, end} = rewrite.toInput(removal)
        const {category, rule, confidence, evidence} = removal
        return {kind: 'removal', start, end, category, rule, confidence, evidence}
      }),
    )
  }

  /** Judges findings in an article's text as it is; gives the number of removals. */
  judgeWhole(draft: Draft, findings: readonly Finding[]): number {
    const {blocks, text} = createView(draft.rewrite.text, 'text')
    const article = {start: 0, end: text.length}
    return this.judge(draft, {article, blocks, findings, rewrite: draft.rewrite})
  }

  /** A draft that was cut or joined, with what is found in it and its prose measured. */
  renew(draft: Draft): Draft {
    const view = createView(this.#render(draft).text, 'text')
    return {...draft, findings: [...this.#finders.noise(view)], account: new ProseAccount(view.blocks)}
  }

  /** Looks at an article again until what is left of it is judged clean. */
  finish(draft: Draft): void {
    draft.rewrite = this.#render(draft)
    // A boundary cuts too: what stood in mid-document or mid-line then starts or ends an article. Repairs that expose no
    // others expose nothing: the rules saw the repaired text. Lines of other formats lose the hints that went with them.
    const isWhole = draft.span.start === 0 && draft.span.end === this.#text.length
    if (isWhole && this.#reading.format === 'text' && !draft.edits.all.some(isRemoval)) {
      if (draft.edits.all.length === 0) return
      const settled = this.#repair(draft)
      if (settled === draft.rewrite) return
      draft.rewrite = settled
    }
    const rounds = Math.max(MAX_ROUNDS, ROUND_UNITS / draft.rewrite.text.length)
    let fresh: readonly Edit[] = draft.edits.takeFresh().filter(isRemoval)
    for (let round = 0; round < rounds; round++) {
      const before = draft.rewrite
      const isPartial = before.text.length > LOOK_AGAIN_WHOLE || (round > 0 && this.#reading.format !== 'text')
      const repaired = this.#repair(draft, isPartial ? neighbourhoods(before, fresh) : undefined)
      const view = createView(repaired.text, 'text')
      const findings = this.#finders.noise(view, isPartial ? neighbourhoods(repaired, fresh) : undefined)
      const whole = {start: 0, end: view.text.length}
      const taken = this.judge(draft, {article: whole, blocks: view.blocks, findings, rewrite: repaired})
      if (taken > 0) draft.findings.push(...findings.filter(({fields}) => fields !== undefined))
      draft.rewrite = taken > 0 ? this.#render(draft) : repaired
      if (draft.rewrite === before) {
        if (!isPartial) draft.settled = {view, findings}
        return
      }
      fresh = draft.edits.takeFresh()
    }
  }

  #repair(draft: Draft, places?: readonly Span[]): Rewrite {
    const {rewrite: current, edits} = draft
    return applyRepairs(this.#finders.repairs, {current, edits, rebuild: () => this.#render(draft)}, places)
  }

  #unprotected(blocks: View['blocks'], findings: readonly Finding[]): readonly Finding[] {
    const places = this.#options.protection?.(blocks) ?? []
    return places.length === 0 ? findings : findings.flatMap((finding) => unprotected(finding, places))
  }

  #consider(
    findings: readonly Finding[],
    open: readonly Finding[],
    spared: readonly Finding[],
    rewrite: Rewrite,
  ): void {
    const openOnes = new Set(open)
    const shut = new Set(open === findings ? [] : findings.filter((finding) => !openOnes.has(finding)))
    for (const one of fatesOf(findings, shut, spared, this.#options))
      this.considered.push({...one, ...this.#toSource(rewrite.toInput(one))})
  }

  #render({span, edits: {all: edits}}: Pick<Draft, 'span' | 'edits'>): Rewrite {
    if (edits.length === 0 && span.start === 0 && span.end === this.#text.length) return Rewrite.identity(this.#text)
    // What divides two articles is white space of neither; the line end of the last line stays with it.
    let end = span.end
    if (end < this.#text.length) {
      end = span.start + this.#text.slice(span.start, span.end).trimEnd().length
      if (this.#text[end] === '\r' && end < span.end) end++
      if (this.#text[end] === '\n' && end < span.end) end++
    }
    const rewrite = render(this.#text, {start: span.start, end}, edits, this.#eol)
    // A newline that was put before a glued headline stands at the start of its article now.
    return span.start > 0 ? rewrite.trimStart(this.#text) : rewrite
  }

  #toSource(span: Span): Span {
    return this.#reading.rewrite.toInput(span)
  }
}
