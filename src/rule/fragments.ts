/**
 * What ends a paragraph without being a sentence: a line that a page had below the paragraph, run together with it ("… came
 * home. Filed under: piers, lamps"). It is read as the line that it was.
 */
import type {Category} from '../category.ts'
import type {Finding} from '../finding.ts'
import type {Block} from '../text/block.ts'
import {CASELESS, classOf, extentOf, finalMark, IDEOGRAPH, UPPER} from '../text/chars.ts'
import {sentenceStart} from '../text/sentence.ts'
import type {Span} from '../text/span.ts'
import {continuesSentence} from '../text/wrapped-line.ts'
import {createView, type View} from '../view.ts'
import {isQuoted} from './reach.ts'

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

/** How sure a finding must be on a line of its own, and how sure it is then at the end of a paragraph. */
const SURE_ALONE = 0.9
const AT_END = 0.92

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

/** What `find` says of the fragments of a view, each read as a line of its own; with `places`, of those that touch one. */
export function findInFragments(
  view: View,
  find: (view: View) => readonly Finding[],
  places?: readonly Span[],
): Finding[] {
  if (view.format === 'html') return []
  const fragments = places ? touching(fragmentsOf(view), places) : fragmentsOf(view)
  if (fragments.length === 0) return []
  const {text, lines} = apart(view, fragments)
  const numbers = new Map(lines.map(({start}, k) => [start, k]))
  const found: Finding[] = []
  const taken = new Set<number>()
  for (const finding of find(createView(text, view.format))) {
    const k = numbers.get(finding.start)
    if (k === undefined || finding.end !== lines[k]!.end || taken.has(k)) continue
    if (finding.confidence < SURE_ALONE || OF_ARTICLE.has(finding.category)) continue
    taken.add(k)
    const {start, end} = fragments[k]!
    found.push({...finding, start, end, confidence: AT_END, evidence: `${finding.evidence}, at the end of a paragraph`})
  }
  return found
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
  /** The paragraph that it ends. */
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
    add(text.slice(Math.max(block.start, start - CONTEXT), start).trimEnd())
    lines.push({start: length, end: length + end - start})
    add(text.slice(start, end))
    const below = blocks[block.index + 1]
    if (below) add(below.text.slice(0, CONTEXT))
  }
  return {text: parts.join(''), lines}
}
