/**
 * What stands in a paragraph as a line of its own would: what ends it without being a sentence, since a page had it below the
 * paragraph ("… came home. Filed under: piers, lamps"), and sentences that read like notices. It is read as the line that it was.
 */
import type {Category} from '../category.ts'
import type {Finding} from '../finding.ts'
import type {Block} from '../text/block.ts'
import {CASELESS, classOf, extentOf, finalMark, IDEOGRAPH, UPPER} from '../text/chars.ts'
import {sentenceStart} from '../text/sentence.ts'
import {bySpan, type Span} from '../text/span.ts'
import {continuesSentence} from '../text/wrapped-line.ts'
import {blockIndexAt, createView, type View} from '../view.ts'
import {isQuoted} from './reach.ts'
import {headlineRunOn} from './run-on.ts'

/** Characters of the paragraph before a fragment (ideographs twice), and the most of a fragment. */
const LEAST_BEFORE = 50
const MOST = 200
/** A question of so many characters and its answers make one fragment: "Was this helpful? Yes / No". */
const LONGEST_QUESTION = 60

/**
 * Where more paragraphs than this end without a mark, as verses do, that tells nothing, unless so many sentences of the
 * paragraph have one.
 */
const MOST_OPEN = 0.7
const MANY_SENTENCES = 4

/** Characters of the paragraph above and the line below that show a fragment's place. */
const CONTEXT = 300
/** Of what stands around a sentence inside a paragraph, as many tell that it is prose. */
const CONTEXT_INSIDE = 150

/** How sure a finding must be on a line of its own, and how sure it is then in a paragraph. */
const SURE_ALONE = 0.9
const IN_PARAGRAPH = 0.92
/** Fewer letters are what people say, too: "I agree.", "Read it here." */
const LEAST_INSIDE = 14

/** What authors leave behind a paragraph, too: who took the picture, where it stood first. */
const OF_ARTICLE: ReadonlySet<Category> = new Set([
  'author-bio',
  'byline',
  'caption',
  'category-label',
  'credit',
  'date-stamp',
  'duplicate',
  'read-time',
  'repeated',
  'separator',
  'url-line',
])
/** One word may be the beginning of a sentence that was cut off; so may four signs of a script that parts no words. */
const TELLING =
  /\p{L}.*\s.*\p{L}|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]{5}|^[^\p{L}]+\p{Lu}{5,}[^\p{L}]+$/u

/** Which fragments of a view are looked at. */
interface Sought {
  /** Sentences that read like notices, ascending. */
  readonly likely?: readonly Span[]
  /** Only those that touch one of these places; default all. */
  readonly places?: readonly Span[]
}

/** What `find` says of the fragments of a view, each read as a line of its own. */
export function findInFragments(
  view: View,
  find: (view: View) => readonly Finding[],
  {likely = [], places}: Sought = {},
): Finding[] {
  if (view.format === 'html') return []
  const all = withSentences(view, fragmentsOf(view), likely)
  const fragments = places ? touching(all, places) : all
  if (fragments.length === 0) return []
  const {text, lines} = apart(view, fragments)
  const numbers = new Map(lines.map(({start}, k) => [start, k]))
  const found: Finding[] = []
  const taken = new Set<number>()
  for (const finding of find(createView(text, view.format))) {
    const k = numbers.get(finding.start)
    if (k === undefined || finding.end !== lines[k]!.end || taken.has(k)) continue
    if (finding.confidence < SURE_ALONE || OF_ARTICLE.has(finding.category)) continue
    const {start, end} = fragments[k]!
    // A line ends with its headline; here a sentence may have run into that.
    if (finding.category === 'related' && headlineRunOn(view.text, start, end)) continue
    taken.add(k)
    found.push({...finding, start, end, confidence: IN_PARAGRAPH, evidence: `${finding.evidence}, in a paragraph`})
  }
  return found
}

/** Fragments with some sentences of paragraphs among them, ascending. */
function withSentences(view: View, fragments: readonly Fragment[], sentences: readonly Span[]): readonly Fragment[] {
  const {text, blocks} = view
  const ends = new Map(fragments.map((fragment) => [fragment.block, fragment.start]))
  const inside = sentences.flatMap(({start, end}) => {
    const block = blocks[blockIndexAt(blocks, start)]!
    if (extentOf(text, {start, end}) < LEAST_INSIDE || end - start > MOST) return []
    if (end > (ends.get(block) ?? block.end)) return []
    if (!opensLine(text, start) || isQuoted(text, block.start, start)) return []
    // "Using an ad blocker? Allow us." may be one line as well as two.
    const asked = questionBefore(text, start, block.start)
    return [...(asked === undefined ? [] : [{block, start: asked, end}]), {block, start, end}]
  })
  return inside.length === 0 ? fragments : [...fragments, ...inside].sort(bySpan)
}

/** The spans that touch one of the places; both ascend. */
function touching<S extends Span>(spans: readonly S[], places: readonly Span[]): S[] {
  let next = 0
  return spans.filter(({start, end}) => {
    while (next < places.length && places[next]!.end < start) next++
    return next < places.length && places[next]!.start <= end
  })
}

interface Fragment extends Span {
  /** The paragraph that it stands in. */
  readonly block: Block
}

/** The fragments at the ends of a view's paragraphs, ascending. */
function fragmentsOf({text, blocks}: View): Fragment[] {
  const paragraphs = blocks.filter(
    (block) => extentOf(text, block) >= LEAST_BEFORE && block.hints?.type !== 'table' && block.hints?.type !== 'code',
  )
  const open = paragraphs.filter((block) => finalMark(block.text) < 0)
  const isClosing = open.length <= paragraphs.length * MOST_OPEN
  return open.flatMap((block) => {
    if (!isClosing && block.shape.sentences < MANY_SENTENCES) return []
    const next = blocks[block.index + 1]
    if (next && continuesSentence(blocks, next)) return []
    const last = sentenceStart(text, block.end, block.start)
    const start = questionBefore(text, last, block.start) ?? last
    if (extentOf(text, {start: block.start, end: start}) < LEAST_BEFORE || block.end - start > MOST) return []
    if (!TELLING.test(text.slice(start, block.end)) || isQuoted(text, block.start, start)) return []
    return opensLine(text, start) && !/[:;,]$/.test(block.text) ? [{block, start, end: block.end}] : []
  })
}

/** Where the short question starts that stands right before `at`. */
function questionBefore(text: string, at: number, from: number): number | undefined {
  const mark = text.slice(from, at).trimEnd()
  if (!mark.endsWith('?')) return undefined
  const start = sentenceStart(text, from + mark.length - 1, from)
  return at - start <= LONGEST_QUESTION ? start : undefined
}

/** Whether a line may start like this: a small letter goes on with a sentence. */
function opensLine(text: string, at: number): boolean {
  return (
    (classOf(text.charCodeAt(at)) & (UPPER | CASELESS | IDEOGRAPH)) !== 0 ||
    /[[(【［（—–\-*#@→►▶>¡¿"“«]/.test(text[at]!)
  )
}

/** A text of nothing but fragments, each on a line of its own between what stands around it; and where they stand in it. */
function apart(
  {text, blocks}: View,
  fragments: readonly Fragment[],
): {readonly text: string; readonly lines: readonly Span[]} {
  const parts: string[] = []
  const lines: Span[] = []
  let length = 0
  const add = (part: string): void => {
    parts.push(part, '\n\n')
    length += part.length + 2
  }
  for (const {block, start, end} of fragments) {
    const isInside = end < block.end
    const before = isInside ? CONTEXT_INSIDE : CONTEXT
    add(text.slice(Math.max(block.start, start - before), start).trimEnd())
    lines.push({start: length, end: length + end - start})
    add(text.slice(start, end))
    const below = blocks[block.index + 1]
    if (isInside) add(text.slice(end, Math.min(block.end, end + CONTEXT_INSIDE)).trimStart())
    else if (below) add(below.text.slice(0, CONTEXT))
  }
  return {text: parts.join(''), lines}
}
