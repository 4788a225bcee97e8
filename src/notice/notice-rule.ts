import type {Category} from '../category.ts'
import {announcementEnd, isQuoted} from '../rule/reach.ts'
import type {Found, Rule} from '../rule/rule.ts'
import type {Span} from '../text/span.ts'
import type {View} from '../view.ts'
import {type Candidate, type LanguageOf, readingOf, scoreAt} from './candidates.ts'
import {featuresOf} from './features.ts'
import {type Bounds, boundOf, categoryOf, type NoticeModel, tellingTokens} from './model.ts'
import {type Stretch, sentencesOf} from './stretches.ts'
import {Strictness} from './strictness.ts'
import {readTokens, type Tokens} from './tokens.ts'

/**
 * What either half of a notice must reach, as one in so many stretches of articles does, and each of its sentences: one that ran into
 * a sentence of the article takes half of it along.
 */
const HALF = 2
const SENTENCE = 10

/** What only one in so many sentences of articles scores is worth a rule's look; where the model knows little that keeps nearly all. */
const ASKED = 30

const SURE = 0.9
/** For the preset that takes more. */
const LIKELY = 0.75

/** What may announce the text that follows behind a colon; so many signs there may be its beginning. */
const OF_DRAFTS: ReadonlySet<Category> = new Set(['llm-leak', 'seo-notes', 'placeholder'])
const LEAST_TEXT = 60

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

/** Sentences with these are told by somebody, not by the site. */
const SPEECH = /^["“„«‘「『—–]|["”»」』]$/

/** The end of a sentence that a line or an abbreviation broke. */
const BROKEN_OFF = /^(?:[,;、，；。]|\p{Ll}.*[.!?]$)/su
/** A bracket that the next sentence closes: an abbreviation ended this one. */
const OPEN = /[([][^)\]]*$/
/** An address, a number to call, a page: what is told, and not what the site says about it. */
const ADDRESS = /https?:\/\/|^[^\p{L}]*(?:\p{L}+[.:]?\s*){0,2}(?:[+(]?\d[\d ()/.-]{6,}|\S+@\S+)\s*$/u
/** The year, volume and page of a journal. */
const REFERENCE = /\b(?:19|20)\d\d\b[^.]{0,12};\s?\d+/
/** A tag by itself: what a text about tags names. */
const TAG = /^<\/?[a-z][a-z\d-]*>$/i
/** One word that is an address in a file system. */
const PATH = /^[^\s\p{sc=Han}]*\/[^\s\p{sc=Han}]*$/u

/** Marks of what is told to the reader, or but a part of it. */
const TOLD = [BROKEN_OFF, OPEN, ADDRESS, REFERENCE, TAG, PATH]

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
      const strictness = new Strictness(view, read, model)
      let taken = -1
      for (const candidate of read.candidates) {
        if (candidate.stretch.start < taken || !strictness.isLikely(candidate)) continue
        const found = noticeAt(candidate, model, read.bounds, strictness.isSure(candidate) ? SURE : LIKELY)
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
  if (TOLD.some((mark) => mark.test(written))) return undefined
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
    parts.every((part) => {
      const {score, kind} = scoreAt(text, part, model)
      return score >= boundOf(model, bounds, kind, many)
    })
  if (!reach(halves, HALF) || (place === 'line' && !reach(sentencesOf(block), SENTENCE))) return undefined
  // What an assistant hands over is the text, if it is long enough to tell that it reads like one.
  const announced = OF_DRAFTS.has(category) ? announcementEnd(text, start, end) : end
  const isText = end - announced >= LEAST_TEXT && !reach([{start: announced, end, place: 'sentence'}], SENTENCE)
  return {start, end: isText ? announced : end, category, confidence, evidence}
}

function halvesOf({count, starts, ends}: Tokens, {start, end, place}: Stretch): Stretch[] {
  const middle = count >> 1
  return [
    {start, end: ends[middle - 1]!, place},
    {start: starts[middle]!, end, place},
  ]
}
