import type {Category} from '../category.ts'
import {isProseBlock, isTaken, type Layout, layoutOf, sureFindings, zoneOf} from '../rule/layout.ts'
import {isQuoted} from '../rule/reach.ts'
import type {Found, Rule} from '../rule/rule.ts'
import {standsInCode} from '../rule/shattered-code.ts'
import type {Block} from '../text/block.ts'
import {lowerBound, type Span} from '../text/span.ts'
import type {View} from '../view.ts'
import {featuresOf} from './features.ts'
import {type Bounds, boundOf, categoryOf, type NoticeModel, scoreOf, tellingTokens} from './model.ts'
import {lineOf, type Stretch, sentencesOf} from './stretches.ts'
import {readTokens, type Tokens} from './tokens.ts'

/**
 * What either half of a notice must reach, as one in so many stretches of articles does, and each of its sentences: one that ran into
 * a sentence of the article takes half of it along.
 */
const HALF = 2
const SENTENCE = 10

/**
 * Of how many stretches of articles one may score as much as a notice, by how much of a text other rules know for noise: of what
 * scores as much, nearly all is noise where one stretch in ten is, and half where one in a thousand is. Lines are notices more often
 * than sentences are, and both at an edge, of the text or of a paragraph.
 */
const STRICTNESS = [
  {from: 0.08, atLeast: 3, line: {inBody: 100, atEdge: 30}, sentence: {inBody: 300, atEdge: 300}},
  {from: 0.02, atLeast: 2, line: {inBody: 300, atEdge: 100}, sentence: {inBody: 1000, atEdge: 300}},
  {from: 0, atLeast: 0, line: {inBody: 10000, atEdge: 3000}, sentence: {inBody: 10000, atEdge: 3000}},
] as const

type Strictness = (typeof STRICTNESS)[number]

/** Where a heading would stand, as one in so many stretches. */
const LIKE_HEADING = 3000

/** What scores as only one in so many stretches of articles does tells of a text, too, that it holds notices. */
const TELLING = 1000

/** What is likely, but not sure, scores as much as one in so many times as many. */
const LIKELIER = {30: 10, 100: 30, 300: 100, 1000: 300, 3000: 1000, 10000: 3000} as const

/** What only one in so many sentences of articles scores is worth a rule's look; where the model knows little that keeps nearly all. */
const ASKED = 30

const SURE = 0.9
/** For the preset that takes more. */
const LIKELY = 0.75

/** What names texts and their parts: on the first line it is this text that is named. */
const OF_TITLES: ReadonlySet<Category> = new Set([
  'template',
  'related',
  'nav',
  'keywords',
  'table-of-contents',
  'embed',
])

/** Shorter stretches have no halves. */
const HALVED = 10

/** Of fewer sentences none tells what the text is about. */
const LEAST_SENTENCES = 6

/** Sentences with these are told by somebody, not by the site. */
const SPEECH = /^["“„«‘「『—–]|["”»」』]$/

/** The end of a sentence that a line or an abbreviation broke. */
const BROKEN_OFF = /^(?:[,;、，；。]|\p{Ll}.*[.!?]$)/su
/** The year, volume and page of a journal. */
const REFERENCE = /\b(?:19|20)\d\d\b[^.]{0,12};\s?\d+/
/** One word that is an address in a file system. */
const PATH = /^[^\s\p{sc=Han}]*\/[^\s\p{sc=Han}]*$/u

/** Gives a text's language, ISO 639-1, or null. */
export type LanguageOf = (text: string) => string | null

/**
 * Finds notices by how they are worded, where no rule knows the wording: lines, and sentences of paragraphs, that read like what
 * sites, writers of search texts and assistants say beside articles and like nothing that articles say.
 */
export function noticeRule(model: NoticeModel, languageOf: LanguageOf): Rule {
  return {
    name: 'notice-model',
    category: 'promo',
    summary: 'Lines and sentences that are worded like the notices of sites and like nothing in articles.',
    *find(view) {
      const read = readingOf(view, model, languageOf)
      if (!read) return
      const {bounds, candidates} = read
      const stricter = subjectShift(candidates, model)
      const reaches = ({stretch: {place}, score}: Candidate, many: number): boolean =>
        score - stricter >= boundOf(model, bounds, place, many)
      const tells = (candidate: Candidate): boolean => reaches(candidate, TELLING)
      const {noise} = sureFindings(view)
      const atAll = strictnessIn({start: 0, end: Infinity}, noise, candidates, tells)
      const inProse = strictnessIn(proseOf(view, layoutOf(view)), noise, candidates, tells)
      let taken = -1
      for (const candidate of candidates) {
        const {stretch} = candidate
        const strictness = stretch.place === 'line' && candidate.isAtEdge ? atAll : inProse
        const usual = strictness[stretch.place][candidate.isAtEdge ? 'atEdge' : 'inBody']
        const many = candidate.isHeading ? LIKE_HEADING : usual
        if (stretch.start < taken || !reaches(candidate, LIKELIER[many])) continue
        const found = noticeAt(candidate, model, bounds, reaches(candidate, many) ? SURE : LIKELY)
        if (!found) continue
        taken = found.end
        yield found
      }
    },
    examples: [],
  }
}

/**
 * The sentences of a view's paragraphs that read enough like notices to be asked about as if they stood on lines of their own,
 * ascending; none in languages that the model does not know.
 */
export function likelySentences(view: View, model: NoticeModel, languageOf: LanguageOf): Span[] {
  const read = readingOf(view, model, languageOf)
  if (!read) return []
  const least = boundOf(model, read.bounds, 'sentence', ASKED)
  return read.candidates.flatMap(({stretch, score}) =>
    stretch.place === 'sentence' && score >= least ? [stretch] : [],
  )
}

/** Languages that are written in no Latin letters. */
const OTHER_SCRIPT: ReadonlySet<string> = new Set(['ar', 'ja', 'ko', 'ru', 'uk', 'zh'])
const OTHER_LETTER = /[\p{sc=Arabic}\p{sc=Cyrillic}\p{sc=Han}\p{sc=Hangul}\p{sc=Hebrew}\p{sc=Hiragana}\p{sc=Katakana}]/u

/** Whether a stretch is written as the text's language is: bounds say nothing of another one. */
function isInLanguage(text: string, {start, end}: Span, language: string): boolean {
  return OTHER_SCRIPT.has(language) || !OTHER_LETTER.test(text.slice(start, end))
}

/** A view's stretches with their scores, and the bounds of its language. */
interface Read {
  readonly bounds: Bounds
  readonly candidates: readonly Candidate[]
}

// Asked for twice: by the rule, and for sentences that are read as lines.
const readings = new WeakMap<View, Read | undefined>()

function readingOf(view: View, model: NoticeModel, languageOf: LanguageOf): Read | undefined {
  if (readings.has(view)) return readings.get(view)
  const language = languageOf(view.text) ?? ''
  const bounds = model.bounds[language]
  const read = bounds && {
    bounds,
    candidates: view.blocks
      .flatMap((block) => candidatesIn(view, block, model))
      .filter(({stretch}) => isInLanguage(view.text, stretch, language)),
  }
  readings.set(view, read)
  return read
}

/** A stretch with its score, and whether it stands at an edge of the text or of its paragraph. */
interface Candidate {
  readonly stretch: Stretch
  readonly block: Block
  readonly score: number
  readonly isAtEdge: boolean
  /** Whether it may be the heading of what follows. */
  readonly isHeading: boolean
}

/** From the first paragraph of a view to the last: what a page has above and below says nothing of what stands between them. */
function proseOf({blocks}: View, {first, last}: Layout): Span {
  return first < 0 ? {start: 0, end: Infinity} : {start: blocks[first]!.start, end: blocks[last]!.end}
}

/**
 * As strict as a part of a text reads clean: by what rules know for noise in it, and what scores as hardly a stretch of an article
 * does.
 */
function strictnessIn(
  {start, end}: Span,
  noise: readonly Span[],
  candidates: readonly Candidate[],
  tells: (candidate: Candidate) => boolean,
): Strictness {
  const isIn = (span: Span): boolean => span.start < end && span.end > start
  const own = candidates.filter(({stretch}) => isIn(stretch))
  const known = noise.filter(isIn).length + own.filter(tells).length
  return STRICTNESS.find(({from, atLeast}) => known >= atLeast && known >= from * own.length)!
}

/** The line, and then its sentences. */
function candidatesIn(view: View, block: Block, model: NoticeModel): Candidate[] {
  if (isTaken(view, block) || isSet(view, block) || isOneOfSeveral(view, block) || isTitle(block)) return []
  const candidates = (stretch: Stretch, isAtEdge: boolean): Candidate[] => {
    if (isPartFound(view, stretch)) return []
    const isHeading = stretch.place === 'line' && headsProse(view, block)
    return [{stretch, block, score: scoreAt(view.text, stretch, model), isAtEdge, isHeading}]
  }
  const line = lineOf(block)
  const sentences = sentencesOf(block)
  return [
    ...(line ? candidates(line, zoneOf(view, block) !== 'body') : []),
    ...sentences.flatMap((sentence, k) => candidates(sentence, k === 0 || k === sentences.length - 1)),
  ]
}

/** Whether rules are sure of a part of a stretch: that says nothing of the rest, which may be what a label names. */
function isPartFound(view: View, stretch: Stretch): boolean {
  const {spans} = sureFindings(view)
  const first = spans[lowerBound(spans, ({end}) => end > stretch.start)]
  return first !== undefined && first.start < stretch.end
}

/** A command of TeX or a macro of troff, as a line of a program in a text without marks for code. */
const COMMAND = /^(?:\\[a-z]+[{[\s]|\.[A-Z]{2}\b)/i

/** Headings, code and cells are no notices, and worded like them. */
function isSet(view: View, block: Block): boolean {
  const type = block.hints?.type
  return (
    type === 'heading' || type === 'code' || type === 'table' || COMMAND.test(block.text) || standsInCode(view, block)
  )
}

/** Titles and headings hold words and little else, in two parts at times. */
const TITLE = /^[\p{L}\p{M}\p{N} ,'’"“”„«»–:-]+[\p{L}\p{M}\p{N}?”"’»]$/u

/** What opens a text and holds words alone is its title, whatever it is about. */
function isTitle({index, text}: Block): boolean {
  return index === 0 && TITLE.test(text)
}

/** Whether a line stands where a heading would: right above prose. */
function headsProse(view: View, {index, text}: Block): boolean {
  const below = view.blocks[index + 1]
  return below !== undefined && TITLE.test(text) && isProseBlock(view, below)
}

/** Lines of a table have cells, lines of a listing of HTML open or close with a tag. */
const OF_SEVERAL = [/\|[^|]+\|/, /^<[/!]?[a-z][^<>]*>|<\/[a-z][a-z0-9]*>$/i]

/** Whether a line is one of a table's or listing's, as the next to it tells: cells are short, and worded like labels. */
function isOneOfSeveral({blocks}: View, {index, text}: Block): boolean {
  const next = [blocks[index - 1]?.text ?? '', blocks[index + 1]?.text ?? '']
  return OF_SEVERAL.some((mark) => mark.test(text) && next.some((line) => mark.test(line)))
}

/** How much more than most articles this one speaks of what notices speak of: it may be about that. */
function subjectShift(candidates: readonly Candidate[], {usual}: NoticeModel): number {
  const scores = candidates.filter(({stretch}) => stretch.place === 'sentence').map(({score}) => score)
  if (scores.length < LEAST_SENTENCES) return 0
  scores.sort((a, b) => a - b)
  return Math.max(0, scores[scores.length >> 1]! - usual)
}

function scoreAt(text: string, stretch: Stretch, model: NoticeModel): number {
  return scoreOf(model, featuresOf(readTokens(text, stretch), stretch.place))
}

/** A candidate as a finding, unless somebody says it or but half of it reads like a notice. */
function noticeAt(
  {stretch, block}: Candidate,
  model: NoticeModel,
  bounds: Bounds,
  confidence: number,
): Found | undefined {
  const {source: text} = block
  const {start, end, place} = stretch
  const written = text.slice(start, end)
  if (BROKEN_OFF.test(written) || PATH.test(written) || REFERENCE.test(written)) return undefined
  if (place === 'sentence' && (SPEECH.test(written) || isQuoted(text, block.start, start))) return undefined
  const tokens = readTokens(text, stretch)
  const features = featuresOf(tokens, place)
  const {first, last} = tellingTokens(model, features)
  const category = categoryOf(model, features)
  if (block.index === 0 && OF_TITLES.has(category)) return undefined
  // What announces something else goes with that, but for the names of parts that an assistant was asked for.
  if (category !== 'llm-leak' && /[:：][·•\s-]*$/.test(written)) return undefined
  const evidence = `worded like a notice: “${text.slice(tokens.starts[first], tokens.ends[last])}”`
  // Last, for reading a part reads over the tokens.
  const halves = tokens.count < HALVED ? [] : halvesOf(tokens, stretch)
  const reach = (parts: readonly Stretch[], many: number): boolean =>
    parts.every((part) => scoreAt(text, part, model) >= boundOf(model, bounds, part.place, many))
  if (!reach(halves, HALF) || (place === 'line' && !reach(sentencesOf(block), SENTENCE))) return undefined
  return {start, end, category, confidence, evidence}
}

function halvesOf({count, starts, ends}: Tokens, {start, end, place}: Stretch): Stretch[] {
  const middle = count >> 1
  return [
    {start, end: ends[middle - 1]!, place},
    {start: starts[middle]!, end, place},
  ]
}
