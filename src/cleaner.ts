import {describeArticle, moveHints} from './article.ts'
import {type Considered, fatesOf} from './considered.ts'
import type {Article, Mode, RecordedRepair, Removal, Warning} from './document.ts'
import {type Draft, divideDraft, joinDrafts, lengthOf} from './draft.ts'
import {type Edit, Edits, isRemoval, type RemovalEdit, type RepairEdit, toEdit} from './edits.ts'
import type {Finding} from './finding.ts'
import {withoutHollow} from './hollow.ts'
import {judge, ProseAccount} from './judge.ts'
import type {ResolvedOptions} from './options.ts'
import type {Reading} from './read/reading.ts'
import {render} from './render.ts'
import type {Repair, RepairFinder} from './repair/repair.ts'
import {unprotected} from './rule/protect.ts'
import {lookAgain} from './second-look.ts'
import {type Split, WHOLE} from './split/boundary.ts'
import type {HintedSpan} from './text/block.ts'
import {commonestLineEnd} from './text/line-end.ts'
import {Rewrite} from './text/rewrite.ts'
import {type Span, unite} from './text/span.ts'
import {blockIndexAt, createView, type View} from './view.ts'

/** The finders a cleaner is made of. Each only proposes; see ARCHITECTURE.md for the order they speak in. */
export interface Finders {
  /** Read in order; each phase sees the text that the one before repaired. */
  readonly repairs: readonly RepairFinder[]
  /** With `places`: only what stands at these, of a view that was judged before. */
  readonly noise: (view: View, places?: readonly Span[]) => readonly Finding[]
  /** The page model: judges on the source, and once more what is left of it. Absent with `model: false`. */
  readonly page?: (
    view: View,
    forced: Mode | undefined,
  ) => {readonly mode: Mode; readonly confidence: number; readonly findings: readonly Finding[]}
  readonly split?: (view: View, findings: readonly Finding[]) => Split
  readonly language?: (text: string) => string | null
}

/** What became of one text. Spans point into the source, in UTF-16 units. */
export interface Cleaned {
  readonly mode: Mode
  readonly modeConfidence: number
  readonly articles: readonly Article[]
  readonly removals: readonly Removal[]
  readonly repairs: readonly RecordedRepair[]
  readonly warnings: readonly Warning[]
  /** Every finding of every round with what became of it, by place; only with the option `considered`. */
  readonly considered?: readonly Considered[]
  /** How each article's text was made: source → text that finders read → text of the article. The ledger is written from it. */
  readonly trace: {readonly reading: Rewrite; readonly articles: readonly Rewrite[]}
}

/**
 * Rounds in which a cut may expose the next one. Real texts need two or three; the bound keeps hostile ones linear. Short
 * ones may have more, as many as look at this many UTF-16 units: a line that stands a hundred times can take a hundred.
 */
const MAX_ROUNDS = 12
const ROUND_UNITS = 1_000_000

/** Texts up to this length are looked at again as a whole, longer ones and, after a first look, pages where something was cut; in UTF-16 units. */
const LOOK_AGAIN_WHOLE = 200_000

/**
 * Where the splitter gave no place of a text a score of this much and less than three tenths of the text went, it finds
 * nothing in what is left: so in all labelled texts of both kinds, merged and noisy.
 */
const HIDES_NOTHING = 0.05
const MOST_LEFT = 0.7

/** How often what is left is split again; twice is rare. */
const MAX_LOOKS = 3

/** How often the page model is asked about what is left; most often once, a tail of labels may go by and by. */
const MAX_PAGE_LOOKS = 10

/** How far the neighbourhood of a cut reaches on either side. */
const NEIGHBOURHOOD = 400

/** Runs the stages over one window of a source: repair, find, split, judge, render, and look again at what a cut exposed. */
export function clean(source: string, reading: Reading, finders: Finders, options: ResolvedOptions): Cleaned {
  return new Cleaning(source, reading, finders, options).run()
}

class Cleaning {
  readonly #source: string
  readonly #reading: Reading
  readonly #finders: Finders
  readonly #options: ResolvedOptions
  /** The text that finders read; all edits are kept in its offsets. */
  readonly #text: string
  /** Repairs of the whole text; each article takes over its own. */
  readonly #repairs = new Edits()
  readonly #warnings: Warning[] = []
  readonly #warned = new Set<string>()
  readonly #considered: Considered[] = []
  readonly #eol: string

  constructor(source: string, reading: Reading, finders: Finders, options: ResolvedOptions) {
    this.#source = source
    this.#reading = reading
    this.#finders = finders
    this.#options = options
    this.#text = reading.rewrite.text
    this.#eol = commonestLineEnd(this.#text)
  }

  run(): Cleaned {
    const {hints, format} = this.#reading
    const repaired = this.#repair(Rewrite.identity(this.#text), hints, this.#repairs, () => this.#rewriteRepairs())
    const view = createView(repaired.text, format, moveHints(hints, repaired))
    const page = this.#finders.page?.(view, this.#options.mode)
    let found = [...this.#noise(view, page), ...(page?.findings ?? [])]
    const told = this.#finders.split?.(view, found) ?? WHOLE
    // Text that is divided the way winnow divides it was cleaned before: articles, not a page.
    const isOutput = told.boundaries.length > 0 && told.boundaries.every(({cues}) => cues.includes('separator'))
    if (isOutput && !this.#options.mode) found = [...this.#finders.noise(view)]
    const mode = this.#options.mode ?? (isOutput ? 'article' : (page?.mode ?? 'article'))
    const findings = [...found, ...told.findings].sort((a, b) => a.start - b.start)
    const split = withoutHollow(told, view, findings, this.#options)
    let drafts = this.#judgeDrafts(view, repaired, findings, split)
    for (const draft of drafts) this.#finish(draft)
    if (format === 'text' && this.#finders.split && this.#mayHideBoundaries(split, drafts))
      drafts = this.#lookAgain(drafts)
    if (format === 'text' && !this.#options.mode) this.#judgePageAgain(drafts)
    for (const {at, confidence, cues} of split.doubtful) {
      const {start, end} = this.#toSource(repaired.toInput({start: at, end: Math.min(at + 1, view.text.length)}))
      this.#warn({
        code: 'doubtful-boundary',
        message: `an article may start here (${Math.round(confidence * 100)} %: ${cues.join(', ')})`,
        start,
        end,
      })
    }
    return this.#describe(drafts, split, repaired, mode, page?.confidence ?? (this.#options.mode ? 1 : 0.5))
  }

  /**
   * What the rules see in a view. A page with markup they see when the model has taken its chrome: that is most of it, and
   * the rules' names for it would cost more than all else.
   */
  #noise(view: View, page: ReturnType<NonNullable<Finders['page']>> | undefined): readonly Finding[] {
    const {format} = this.#reading
    const isLeftToModel = format !== 'text' && page?.mode === 'page' && this.#options.takes('chrome')
    return isLeftToModel ? [] : this.#finders.noise(view)
  }

  /** Whether what was cut may have hidden where an article starts: something must have spoken for it, or much have gone. */
  #mayHideBoundaries({boundaries, doubtful, findings, peak = 1}: Split, drafts: readonly Draft[]): boolean {
    return (
      boundaries.length + doubtful.length + findings.length > 0 ||
      peak >= HIDES_NOTHING ||
      lengthOf(drafts) < this.#text.length * MOST_LEFT
    )
  }

  /** Splits what is left once more, until that finds nothing new. Long texts are left as they are: it costs a second run. */
  #lookAgain(drafts: Draft[]): Draft[] {
    for (let look = 0; look < MAX_LOOKS; look++) {
      const isUntouched = drafts.length === 1 && drafts[0]!.edits.all.length === 0
      if (isUntouched || lengthOf(drafts) > LOOK_AGAIN_WHOLE) break
      const {findings, boundaries, doubtful} = lookAgain(drafts, this.#finders, this.#eol)
      const changed = new Set<Draft>()
      for (const [draft, own] of findings) if (this.#judgeWhole(draft, own) > 0) changed.add(draft)
      if (changed.size + boundaries.length + doubtful.length === 0) break
      const replace = (first: number, count: number, ...fresh: readonly Draft[]): void => {
        const renewed = fresh.map((draft) => this.#renew(draft))
        for (const draft of renewed) changed.add(draft)
        drafts = drafts.toSpliced(first, count, ...renewed)
      }
      for (const {at, draft, boundary} of boundaries.toReversed()) {
        const k = drafts.findIndex(({span}) => span.start < at && at < span.end)
        if (k >= 0 && drafts[k]!.span.start === draft.span.start)
          replace(k, 1, ...divideDraft(drafts[k]!, at, boundary))
      }
      for (const draft of doubtful.toReversed()) {
        const k = drafts.indexOf(draft)
        if (k > 0) replace(k - 1, 2, joinDrafts(drafts[k - 1]!, draft))
      }
      for (const draft of drafts) if (changed.has(draft)) this.#finish(draft)
    }
    return drafts
  }

  /** Asks the page model about what is left, as whoever pipes it into winnow again would, until it finds no more. */
  #judgePageAgain(drafts: readonly Draft[]): void {
    const [draft, ...others] = drafts.filter(({rewrite}) => rewrite.text.trim() !== '')
    if (!draft || others.length > 0 || draft.edits.all.length === 0) return
    for (let look = 0; look < MAX_PAGE_LOOKS; look++) {
      const found = this.#finders.page?.(createView(draft.rewrite.text, 'text'), undefined).findings ?? []
      if (found.length === 0 || this.#judgeWhole(draft, found) === 0) return
      this.#finish(draft)
    }
  }

  /** Judges findings in an article's text as it is. */
  #judgeWhole(draft: Draft, findings: readonly Finding[]): number {
    const {blocks, text} = createView(draft.rewrite.text, 'text')
    return this.#judge({start: 0, end: text.length}, blocks, findings, draft.account, draft.rewrite, draft.edits)
  }

  /** A draft that was cut or joined, with what is found in it and its prose measured. */
  #renew(draft: Draft): Draft {
    const view = createView(this.#render(draft).text, 'text')
    return {...draft, findings: [...this.#finders.noise(view)], account: new ProseAccount(view.blocks)}
  }

  /** Judges each article of the first view by itself. */
  #judgeDrafts(view: View, repaired: Rewrite, findings: readonly Finding[], split: Split): Draft[] {
    const starts = [0, ...split.boundaries.map(({at}) => at)]
    const drafts: Draft[] = []
    let next = 0
    let carried: Finding[] = []
    for (let k = 0; k < starts.length; k++) {
      const span = {start: starts[k]!, end: starts[k + 1] ?? view.text.length}
      const own = carried.filter(({end}) => end > span.start)
      while (next < findings.length && findings[next]!.start < span.end) own.push(findings[next++]!)
      carried = own.filter(({end}) => end > span.end)
      const blocks = view.blocks.slice(
        blockIndexAt(view.blocks, span.start),
        blockIndexAt(view.blocks, span.end - 1) + 1,
      )
      const account = new ProseAccount(blocks)
      const start = k === 0 ? 0 : repaired.startToInput(span.start)
      const end = k === starts.length - 1 ? this.#text.length : repaired.startToInput(span.end)
      const edits = new Edits(this.#repairs.within({start, end}))
      this.#judge(span, blocks, own, account, repaired, edits)
      drafts.push({
        edits,
        span: {start, end},
        boundary: k === 0 ? null : split.boundaries[k - 1]!,
        findings: own,
        account,
        rewrite: Rewrite.identity(''),
      })
    }
    return drafts
  }

  /** Looks at an article again until what is left of it is judged clean. */
  #finish(draft: Draft): void {
    const render = () => this.#render(draft)
    draft.rewrite = render()
    // A boundary cuts too: what stood in mid-document or mid-line then starts or ends an article. Repairs that expose no
    // others expose nothing: the rules saw the repaired text. Lines of other formats lose the hints that went with them.
    const isWhole = draft.span.start === 0 && draft.span.end === this.#text.length
    if (isWhole && this.#reading.format === 'text' && !draft.edits.all.some(isRemoval)) {
      if (draft.edits.all.length === 0) return
      const settled = this.#repair(draft.rewrite, [], draft.edits, render)
      if (settled === draft.rewrite) return
      draft.rewrite = settled
    }
    const rounds = Math.max(MAX_ROUNDS, ROUND_UNITS / draft.rewrite.text.length)
    let fresh: readonly Edit[] = draft.edits.takeFresh().filter(isRemoval)
    for (let round = 0; round < rounds; round++) {
      const before = draft.rewrite
      const isPartial = before.text.length > LOOK_AGAIN_WHOLE || (round > 0 && this.#reading.format !== 'text')
      const repaired = this.#repair(
        before,
        [],
        draft.edits,
        render,
        isPartial ? neighbourhoods(before, fresh) : undefined,
      )
      const view = createView(repaired.text, 'text')
      const findings = this.#finders.noise(view, isPartial ? neighbourhoods(repaired, fresh) : undefined)
      const whole = {start: 0, end: view.text.length}
      const taken = this.#judge(whole, view.blocks, findings, draft.account, repaired, draft.edits)
      if (taken > 0) draft.findings.push(...findings.filter(({fields}) => fields !== undefined))
      draft.rewrite = taken > 0 ? render() : repaired
      if (draft.rewrite === before) {
        if (!isPartial) draft.settled = {view, findings}
        return
      }
      fresh = draft.edits.takeFresh()
    }
  }

  /** Runs the repair phases on a text, or on some places of it; gives the rewriting that has them applied. */
  #repair(
    current: Rewrite,
    hints: readonly HintedSpan[],
    edits: Edits,
    rebuild: () => Rewrite,
    places?: readonly Span[],
  ): Rewrite {
    for (const phase of this.#finders.repairs) {
      const {text} = current
      const proposed = places
        ? places.flatMap(({start, end}) =>
            Array.from(phase(text.slice(start, end), []), (repair) => shift(repair, start)),
          )
        : phase(text, hints.length > 0 ? moveHints(hints, current) : hints)
      const repairs: RepairEdit[] = []
      for (const repair of proposed) {
        const edit = toEdit(repair, current, edits)
        if (edit) repairs.push(edit)
      }
      if (repairs.length === 0 || edits.addRepairs(repairs) === 0) continue
      current = rebuild()
      // The places lie elsewhere now; the next round looks there.
      if (places) break
    }
    return current
  }

  #rewriteRepairs(): Rewrite {
    return render(this.#text, {start: 0, end: this.#text.length}, this.#repairs.all, this.#eol)
  }

  #judge(
    article: Span,
    blocks: View['blocks'],
    findings: readonly Finding[],
    account: ProseAccount,
    rewrite: Rewrite,
    edits: Edits,
  ): number {
    if (findings.length === 0) return 0
    const open = this.#unprotected(blocks, findings)
    const {removals, spared} = judge(article, blocks, open, account, this.#options)
    if (this.#options.considered) this.#consider(findings, open, spared, rewrite)
    if (spared.length > 0) {
      const {start} = this.#toSource(rewrite.toInput(spared[0]!))
      const {end} = this.#toSource(rewrite.toInput(spared.at(-1)!))
      const rules = [...new Set(spared.map(({rule}) => rule))].join(', ')
      this.#warn({
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
      this.#considered.push({...one, ...this.#toSource(rewrite.toInput(one))})
  }

  #render({span, edits: {all: edits}}: Draft): Rewrite {
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

  #describe(drafts: readonly Draft[], split: Split, repaired: Rewrite, mode: Mode, modeConfidence: number): Cleaned {
    const kept = drafts.filter(
      ({rewrite, span}) => rewrite.text.trim() !== '' || (drafts.length === 1 && rewrite.text !== '' && span.end > 0),
    )
    const articles = kept.map((draft, k) =>
      describeArticle({
        span: draft.span,
        rewrite: draft.rewrite,
        boundary: k === 0 ? null : draft.boundary,
        findings: draft.findings,
        fields: fieldsOf(draft, split, repaired, k === 0 ? this.#reading.fields : {}),
        hints: this.#reading.hints,
        toSource: this.#toSource,
        language: () =>
          this.#options.language ?? this.#reading.language ?? this.#finders.language?.(draft.rewrite.text) ?? null,
      }),
    )
    if (articles.length === 0 && this.#source.trim() !== '')
      this.#warn({code: 'no-article', message: 'nothing is left: all of it was recognised as noise'})
    return {
      mode,
      modeConfidence,
      articles,
      ...this.#record(drafts),
      warnings: this.#warnings,
      ...(this.#options.considered && {considered: this.#considered.sort((a, b) => a.start - b.start)}),
      trace: {reading: this.#reading.rewrite, articles: kept.map(({rewrite}) => rewrite)},
    }
  }

  /** The edits as the contract records them, in source offsets. */
  #record(drafts: readonly Draft[]): {removals: Removal[]; repairs: RecordedRepair[]} {
    const removals: Removal[] = []
    const repairs: RecordedRepair[] = []
    for (const {start, end, category, rule, confidence, evidence} of this.#reading.templates) {
      removals.push({start, end, category, rule, confidence, text: this.#source.slice(start, end), evidence})
    }
    for (const edit of drafts.flatMap(({edits}) => edits.all)) {
      const {start, end} = this.#toSource(edit)
      const text = this.#source.slice(start, end)
      if (edit.kind === 'removal')
        removals.push({
          start,
          end,
          category: edit.category,
          rule: edit.rule,
          confidence: edit.confidence,
          text,
          evidence: edit.evidence,
        })
      else repairs.push({start, end, kind: edit.kind, before: text, after: edit.after})
    }
    return {removals: removals.sort((a, b) => a.start - b.start), repairs}
  }

  readonly #toSource = (span: Span): Span => this.#reading.rewrite.toInput(span)

  /** Says a thing once: what the guard spares is found again in every round. */
  #warn(warning: Warning): void {
    const key = `${warning.code} ${warning.start} ${warning.end}`
    if (this.#warned.has(key)) return
    this.#warned.add(key)
    this.#warnings.push(warning)
  }
}

/** Where edits left their traces in an output, with whole lines around, ascending and apart. */
function neighbourhoods(rewrite: Rewrite, edits: readonly Edit[]): Span[] {
  const {text} = rewrite
  const places = edits.map((edit) => {
    const at = rewrite.toOutput(edit.start)
    const start = text.lastIndexOf('\n', Math.max(0, at - NEIGHBOURHOOD)) + 1
    const next = text.indexOf('\n', at + NEIGHBOURHOOD)
    return {
      start: Math.max(start, at - 2 * NEIGHBOURHOOD),
      end: Math.min(next < 0 ? text.length : next + 1, at + 2 * NEIGHBOURHOOD),
    }
  })
  return unite(places)
}

const shift = (repair: Repair, by: number): Repair => ({...repair, start: repair.start + by, end: repair.end + by})

function fieldsOf(draft: Draft, split: Split, repaired: Rewrite, known: Reading['fields']): Reading['fields'] {
  const own = split.fields.filter(({at}) => {
    const start = repaired.startToInput(at)
    return start >= draft.span.start && start < draft.span.end
  })
  return Object.assign({}, known, ...own.map(({fields}) => fields))
}
