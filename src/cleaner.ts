import {applyRepairs} from './apply-repairs.ts'
import {describeArticle} from './article.ts'
import type {Cleaned} from './cleaned.ts'
import type {Mode} from './document.ts'
import {type Draft, divideDraft, joinDrafts, lengthOf} from './draft.ts'
import {DraftCleaner, LOOK_AGAIN_WHOLE} from './draft-cleaner.ts'
import {Edits} from './edits.ts'
import type {Finders} from './finders.ts'
import type {Finding} from './finding.ts'
import {withoutHollow} from './hollow.ts'
import {ProseAccount} from './judge.ts'
import type {ResolvedOptions} from './options.ts'
import type {PageJudgement} from './page/judge.ts'
import type {Reading} from './read/reading.ts'
import {recordEdits} from './recorded.ts'
import {render} from './render.ts'
import {lookAgain} from './second-look.ts'
import {type Split, WHOLE} from './split/boundary.ts'
import {commonestLineEnd} from './text/line-end.ts'
import {moveHints} from './text/move-hints.ts'
import {Rewrite} from './text/rewrite.ts'
import {blockIndexAt, createView, type View} from './view.ts'
import {Warnings} from './warnings.ts'

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

/** Runs the stages over one window of a source: repair, find, split, judge, render, and look again at what a cut exposed. */
export function clean(source: string, reading: Reading, finders: Finders, options: ResolvedOptions): Cleaned {
  return new Cleaning(source, reading, finders, options).run()
}

/** What the finders saw in the source as a whole, its repairs applied. */
interface FirstLook {
  /** The text that is read → the text with its repairs, which findings and boundaries count in. */
  readonly repaired: Rewrite
  readonly view: View
  /** Ascending. */
  readonly findings: readonly Finding[]
  readonly split: Split
  /** The text, where the splitter knew what the rules found in it and nothing else, and found nothing: it would do so again. */
  readonly settledText: string | undefined
  readonly mode: Mode
  readonly modeConfidence: number
}

class Cleaning {
  readonly #source: string
  readonly #reading: Reading
  readonly #finders: Finders
  readonly #options: ResolvedOptions
  /** The text that finders read; all edits are kept in its offsets. */
  readonly #text: string
  readonly #eol: string
  /** Repairs of the whole text; each article takes over its own. */
  readonly #repairs = new Edits()
  readonly #warnings = new Warnings()
  readonly #drafts: DraftCleaner

  constructor(source: string, reading: Reading, finders: Finders, options: ResolvedOptions) {
    this.#source = source
    this.#reading = reading
    this.#finders = finders
    this.#options = options
    this.#text = reading.rewrite.text
    this.#eol = commonestLineEnd(this.#text)
    this.#drafts = new DraftCleaner(reading, finders, options, this.#warnings)
  }

  run(): Cleaned {
    const first = this.#find(this.#repair())
    let drafts = this.#judgeDrafts(first)
    for (const draft of drafts) this.#drafts.finish(draft)
    // Pages with markup are judged on their markup, which clean text has no more.
    if (this.#reading.format === 'text') {
      if (this.#finders.split && this.#mayHideBoundaries(first.split, drafts)) drafts = this.#lookAgain(drafts, first)
      if (!this.#options.mode) this.#judgePageAgain(drafts)
    }
    this.#warnOfBoundaries(first)
    return this.#describe(drafts, first)
  }

  #repair(): Rewrite {
    const whole = {start: 0, end: this.#text.length}
    return applyRepairs(this.#finders.repairs, {
      current: Rewrite.identity(this.#text),
      hints: this.#reading.hints,
      edits: this.#repairs,
      rebuild: () => render(this.#text, whole, this.#repairs.all, this.#eol),
    })
  }

  /** Asks all finders about the whole text. */
  #find(repaired: Rewrite): FirstLook {
    const {hints, format} = this.#reading
    const view = createView(repaired.text, format, moveHints(hints, repaired))
    const page = this.#finders.page?.(view, this.#options.mode)
    if (page?.isKeptWhole)
      this.#warnings.add({code: 'no-main-text', message: 'kept: nothing on this page looks like its main text'})
    const noise = this.#isLeftToModel(page) ? undefined : this.#finders.noise(view)
    let found = [...(noise ?? []), ...(page?.findings ?? [])]
    const told = this.#finders.split?.(view, found) ?? WHOLE
    // Text that is divided the way winnow divides it was cleaned before: articles, not a page.
    const isOutput = told.boundaries.length > 0 && told.boundaries.every(({cues}) => cues.includes('separator'))
    if (isOutput && !this.#options.mode) found = [...(noise ?? this.#finders.noise(view))]
    const findings = [...found, ...told.findings].sort((a, b) => a.start - b.start)
    const isSettled = told.boundaries.length + told.findings.length + (page?.findings.length ?? 0) === 0
    return {
      repaired,
      view,
      findings,
      split: withoutHollow(told, view, findings, this.#options),
      settledText: isSettled ? view.text : undefined,
      mode: this.#options.mode ?? (isOutput ? 'article' : (page?.mode ?? 'article')),
      modeConfidence: page?.confidence ?? (this.#options.mode ? 1 : 0.5),
    }
  }

  /**
   * Whether the rules look at a page only when the model has taken its chrome: of a page with markup that is most, and the
   * rules' names for it would cost more than all else.
   */
  #isLeftToModel(page: PageJudgement | undefined): boolean {
    return this.#reading.format !== 'text' && page?.mode === 'page' && this.#options.takes('chrome')
  }

  /** Judges each article of the first view by itself. */
  #judgeDrafts({repaired, view, findings, split}: FirstLook): Draft[] {
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
      this.#drafts.judge({account, edits}, {article: span, blocks, findings: own, rewrite: repaired})
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

  /** Whether what was cut may have hidden where an article starts: something must have spoken for it, or much have gone. */
  #mayHideBoundaries({boundaries, doubtful, findings, peak = 1}: Split, drafts: readonly Draft[]): boolean {
    return (
      boundaries.length + doubtful.length + findings.length > 0 ||
      peak >= HIDES_NOTHING ||
      lengthOf(drafts) < this.#text.length * MOST_LEFT
    )
  }

  /** Splits what is left once more, until that finds nothing new. Long texts are left as they are: it costs a second run. */
  #lookAgain(drafts: Draft[], {settledText}: FirstLook): Draft[] {
    for (let look = 0; look < MAX_LOOKS; look++) {
      const [only] = drafts.length === 1 ? drafts : []
      if (only && (only.edits.all.length === 0 || only.rewrite.text === settledText)) break
      if (lengthOf(drafts) > LOOK_AGAIN_WHOLE) break
      const {findings, boundaries, doubtful} = lookAgain(drafts, this.#finders, this.#eol)
      const changed = new Set<Draft>()
      for (const [draft, own] of findings) if (this.#drafts.judgeWhole(draft, own) > 0) changed.add(draft)
      if (changed.size + boundaries.length + doubtful.length === 0) break
      const replace = (first: number, count: number, ...fresh: readonly Draft[]): void => {
        const renewed = fresh.map((draft) => this.#drafts.renew(draft))
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
      for (const draft of drafts) if (changed.has(draft)) this.#drafts.finish(draft)
    }
    return drafts
  }

  /** Asks the page model about what is left, as whoever pipes it into winnow again would, until it finds no more. */
  #judgePageAgain(drafts: readonly Draft[]): void {
    const [draft, ...others] = drafts.filter(({rewrite}) => rewrite.text.trim() !== '')
    if (!draft || others.length > 0 || draft.edits.all.length === 0) return
    for (let look = 0; look < MAX_PAGE_LOOKS; look++) {
      const found = this.#finders.page?.(createView(draft.rewrite.text, 'text'), undefined).findings ?? []
      if (found.length === 0 || this.#drafts.judgeWhole(draft, found) === 0) return
      this.#drafts.finish(draft)
    }
  }

  #warnOfBoundaries({split, repaired, view}: FirstLook): void {
    for (const {at, confidence, cues} of split.doubtful) {
      const place = repaired.toInput({start: at, end: Math.min(at + 1, view.text.length)})
      this.#warnings.add({
        code: 'doubtful-boundary',
        message: `an article may start here (${Math.round(confidence * 100)} %: ${cues.join(', ')})`,
        ...this.#reading.rewrite.toInput(place),
      })
    }
  }

  #describe(drafts: readonly Draft[], {split, repaired, mode, modeConfidence}: FirstLook): Cleaned {
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
        toSource: (span) => this.#reading.rewrite.toInput(span),
        language: () =>
          this.#options.language ?? this.#reading.language ?? this.#finders.language?.(draft.rewrite.text) ?? null,
      }),
    )
    if (articles.length === 0 && this.#source.trim() !== '')
      this.#warnings.add({code: 'no-article', message: 'nothing is left: all of it was recognised as noise'})
    return {
      mode,
      modeConfidence,
      articles,
      ...recordEdits(
        this.#source,
        this.#reading,
        drafts.flatMap(({edits}) => edits.all),
      ),
      warnings: this.#warnings.all,
      ...(this.#options.considered && {considered: this.#drafts.considered.sort((a, b) => a.start - b.start)}),
      trace: {reading: this.#reading.rewrite, articles: kept.map(({rewrite}) => rewrite)},
    }
  }
}

function fieldsOf(draft: Draft, split: Split, repaired: Rewrite, known: Reading['fields']): Reading['fields'] {
  const own = split.fields.filter(({at}) => {
    const start = repaired.startToInput(at)
    return start >= draft.span.start && start < draft.span.end
  })
  return Object.assign({}, known, ...own.map(({fields}) => fields))
}
