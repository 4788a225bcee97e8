/** What of a text may be a notice: its lines and sentences with their scores, but for those that are something else by where they stand. */
import {isProseBlock, isTaken, sureFindings, zoneOf} from '../rule/layout.ts'
import {standsInCode} from '../rule/shattered-code.ts'
import type {Block} from '../text/block.ts'
import {lowerBound, type Span} from '../text/span.ts'
import type {View} from '../view.ts'
import {featuresOf, type Kind, kindOf} from './features.ts'
import {type Bounds, type NoticeModel, scoreOf} from './model.ts'
import {lineOf, type Stretch, sentencesOf} from './stretches.ts'
import {readTokens} from './tokens.ts'

/** A stretch with its score, and whether it stands at an edge of the text or of its paragraph. */
export interface Candidate {
  readonly stretch: Stretch
  readonly block: Block
  readonly kind: Kind
  readonly score: number
  readonly isAtEdge: boolean
  /** Whether it may be the heading of what follows. */
  readonly isHeading: boolean
}

/** Gives a text's language, ISO 639-1, or null. */
export type LanguageOf = (text: string) => string | null

/** A view's stretches with their scores, and the bounds of its language. */
export interface Reading {
  readonly bounds: Bounds
  readonly candidates: readonly Candidate[]
}

// Asked for twice: by the rule, and for sentences that are read as lines.
const readings = new WeakMap<View, Reading | undefined>()

/** Reads a view; undefined where the model does not know its language. */
export function readingOf(view: View, model: NoticeModel, languageOf: LanguageOf): Reading | undefined {
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

/** Languages that are written in no Latin letters. */
const OTHER_SCRIPT: ReadonlySet<string> = new Set(['ar', 'ja', 'ko', 'ru', 'uk', 'zh'])
const OTHER_LETTER = /[\p{sc=Arabic}\p{sc=Cyrillic}\p{sc=Han}\p{sc=Hangul}\p{sc=Hebrew}\p{sc=Hiragana}\p{sc=Katakana}]/u

/** Whether a stretch is written as the text's language is: bounds say nothing of another one. */
function isInLanguage(text: string, {start, end}: Span, language: string): boolean {
  return OTHER_SCRIPT.has(language) || !OTHER_LETTER.test(text.slice(start, end))
}

/** How much a stretch reads like a notice, and what that is measured with. */
export function scoreAt(
  text: string,
  stretch: Stretch,
  model: NoticeModel,
): {readonly score: number; readonly kind: Kind} {
  const tokens = readTokens(text, stretch)
  return {score: scoreOf(model, featuresOf(tokens, stretch.place)), kind: kindOf(tokens, stretch.place)}
}

/** The line, and then its sentences. */
function candidatesIn(view: View, block: Block, model: NoticeModel): Candidate[] {
  if (isTaken(view, block) || isSet(view, block) || isOneOfSeveral(view, block) || isTitle(block)) return []
  const candidates = (stretch: Stretch, isAtEdge: boolean): Candidate[] => {
    if (isPartFound(view, stretch)) return []
    const isHeading = stretch.place === 'line' && headsProse(view, block)
    return [{stretch, block, ...scoreAt(view.text, stretch, model), isAtEdge, isHeading}]
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
