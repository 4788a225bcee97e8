import type {Cleaned} from './cleaned.ts'
import {clean} from './cleaner.ts'
import type {Mode} from './document.ts'
import type {Finders} from './finders.ts'
import {type CleanOptions, type ResolvedOptions, resolveOptions} from './options.ts'
import {type Reading, readText} from './read/reading.ts'
import {repairPhases} from './repair/index.ts'
import {
  compileRules,
  findNoise,
  findNoiseAside,
  type Look,
  looksAt,
  type RuleSet,
  withWholeRules,
} from './rule/engine.ts'
import {findInFragments} from './rule/fragments.ts'
import {hashRules} from './rule/hash-rules.ts'
import type {Rule} from './rule/rule.ts'
import {compileUserRules} from './rule/user-rules.ts'
import {compileBuiltInRules, loadRules, RULE_TABLE} from './rules/index.ts'
import type {Span} from './text/span.ts'
import type {SourceFormat, View} from './view.ts'

/** Gives the bytes of one of winnow's data files: from disk in Node (see node.ts), by `fetch` in a browser. */
export type LoadData = (name: string) => Promise<Uint8Array>

/** What a cleaner is made for. */
export interface CleanerOptions extends CleanOptions {
  /** The formats that will be read; what reads the others is not loaded. Default: all. */
  readonly formats?: readonly SourceFormat[]
  /** Whether the language of articles is guessed; loading the guesser takes time. Default true. */
  readonly languages?: boolean
}

/** Cleans one text after another, all by the same options. Holds no state between two texts. */
export interface Cleaner {
  /** A hash of the rules and models in force: equal for cleaners that decide alike. */
  readonly rules: string
  /**
   * Cleans one text, or one window of a longer one, for which `mode` is as its first window had it. Synchronous, without
   * side effects, the same for the same text. Throws a TypeError for what is no string, a RangeError for a format that the
   * cleaner was not made for.
   */
  clean(text: string, format?: SourceFormat, mode?: Mode): Cleaned
  /** The rules that the words of a line make look, whether or not they then find noise. */
  looksAt(line: string): readonly Look[]
}

/**
 * Makes a cleaner: loads once what the options can need, so that cleaning itself is synchronous. `load` gives the data
 * files: "rules.bin", "notice-model.bin", "page-model.bin", "split-model.bin"; in Node, `createNodeCleaner` of
 * winnow-text/node reads them from the package. Without `load` it works by rules alone, and making it takes a second, since
 * the phrases of all languages are written out in memory. Rejects with a RangeError for options that have no
 * meaning, a SyntaxError for patterns that are none.
 */
export async function createCleaner(options: CleanerOptions = {}, load?: LoadData): Promise<Cleaner> {
  const resolved = resolveOptions(options)
  const {finders, rules, own, models} = await loadFinders(options, resolved, load)
  const readers = await loadReaders(options.formats ?? ['text', 'html', 'markdown'])
  const userRules = options.rules?.length ? JSON.stringify(options.rules) : ''
  return {
    rules: hashRules(rules, models, userRules),
    clean(text, format = 'text', mode = resolved.mode) {
      if (typeof text !== 'string') throw new TypeError('A cleaner cleans strings; decode bytes first.')
      const read = readers.get(format)
      if (!read) throw new RangeError(`This cleaner was not made to read ${format}.`)
      return clean(text, read(text), finders, mode === resolved.mode ? resolved : {...resolved, mode})
    },
    looksAt: (line) => [rules, ...(own ? [own] : [])].flatMap((set) => looksAt(line, set)),
  }
}

interface Loaded {
  readonly finders: Finders
  readonly rules: RuleSet
  /** The user's. */
  readonly own: RuleSet | undefined
  /** The bytes of the models in use, for the hash. */
  readonly models: readonly Uint8Array[]
}

async function loadFinders(
  options: CleanerOptions,
  resolved: ResolvedOptions,
  load: LoadData | undefined,
): Promise<Loaded> {
  // Read at once: waiting for one file after another is a good part of a small run.
  const [stored, notice, page, splitModel] = await Promise.all([
    load?.(RULE_TABLE),
    load && resolved.model ? loadNotice(load) : undefined,
    load && resolved.model && resolved.mode !== 'article' ? loadPage(resolved, load) : undefined,
    load && resolved.split && resolved.model ? load(SPLIT_MODEL) : undefined,
  ])
  const rules = stored ? loadRules(stored) : await compileBuiltInRules()
  const all = notice ? withWholeRules(rules, [notice.rule]) : rules
  const own = ownRules(options, (text) => resolved.language ?? finders.language?.(text) ?? null)
  const finders: Finders = {
    ...(page && {page: page.judge}),
    repairs: repairPhases(resolved.repairs),
    noise: (view, places) => [
      ...findNoise(view, all, places),
      ...findInFragments(view, (other) => findNoiseAside(other, rules), {
        // A look at places asks about what a cut exposed: no sentence reads otherwise for that.
        ...(!places && notice && {likely: notice.likely(view)}),
        ...(places && {places}),
      }),
      ...(own ? findNoise(view, own, places) : []),
    ],
    ...(resolved.split && {split: await loadSplit(resolved, splitModel)}),
    ...(wantsLanguage(options) && {language: (await import('./language/guess-language.ts')).guessLanguage}),
  }
  return {
    finders,
    rules,
    own,
    models: [...(notice ? [notice.bytes] : []), ...(page ? [page.bytes] : []), ...(splitModel ? [splitModel] : [])],
  }
}

/** Rules of the user may be for texts of one language only. */
const wantsLanguage = ({languages, rules}: CleanerOptions): boolean => languages !== false || (rules?.length ?? 0) > 0

/** The article splitter's model, under this name among the data files. */
const SPLIT_MODEL = 'split-model.bin'

async function loadSplit(
  {splitThreshold}: ResolvedOptions,
  bytes: Uint8Array | undefined,
): Promise<NonNullable<Finders['split']>> {
  const [{splitArticles}, {loadSplitModel}] = await Promise.all([
    import('./split/split.ts'),
    import('./split/model.ts'),
  ])
  const options = {
    ...(bytes && {model: loadSplitModel(bytes)}),
    ...(splitThreshold !== undefined && {threshold: splitThreshold}),
  }
  return (view, findings) => splitArticles(view, findings, options)
}

const NOTICE_MODEL = 'notice-model.bin'

interface LoadedNotice {
  readonly bytes: Uint8Array
  readonly rule: Rule
  readonly likely: (view: View) => readonly Span[]
}

async function loadNotice(load: LoadData): Promise<LoadedNotice> {
  const [{loadNoticeModel}, {likelySentences, noticeRule}, {guessLanguage}, bytes] = await Promise.all([
    import('./notice/model.ts'),
    import('./notice/notice-rule.ts'),
    import('./language/guess-language.ts'),
    load(NOTICE_MODEL),
  ])
  const model = loadNoticeModel(bytes)
  return {
    bytes,
    rule: noticeRule(model, guessLanguage),
    likely: (view) => likelySentences(view, model, guessLanguage),
  }
}

const PAGE_MODEL = 'page-model.bin'

interface LoadedPage {
  readonly bytes: Uint8Array
  readonly judge: NonNullable<Finders['page']>
}

async function loadPage({preset}: ResolvedOptions, load: LoadData): Promise<LoadedPage> {
  const [{loadPageModel}, {judgePage}, bytes] = await Promise.all([
    import('./page/model.ts'),
    import('./page/judge.ts'),
    load(PAGE_MODEL),
  ])
  const model = loadPageModel(bytes)
  return {bytes, judge: (view, mode) => judgePage(view, model, {mode, preset})}
}

/** The user's rules, made ready like the built-in ones. */
function ownRules({rules}: CleanerOptions, languageOf: (text: string) => string | null): RuleSet | undefined {
  return rules?.length ? compileRules(compileUserRules(rules, languageOf), () => new Map()) : undefined
}

type Reader = (source: string) => Reading

async function loadReaders(formats: readonly SourceFormat[]): Promise<ReadonlyMap<SourceFormat, Reader>> {
  const readers = new Map<SourceFormat, Reader>([['text', readText]])
  if (formats.includes('html')) readers.set('html', (await import('./read/html.ts')).readHtml)
  if (formats.includes('markdown')) readers.set('markdown', (await import('./read/markdown.ts')).readMarkdown)
  return readers
}
