/** Tables of contents: with items, without, glued to a title. Their entries come back as headings, which tells them from lists. */
import {isItem, isProseBlock} from '../rule/layout.ts'
import {lineKey, lineKeyOffset, MAX_LINE_KEY} from '../rule/line-key.ts'
import {partsOf, pattern, termsIn} from '../rule/phrase-pattern.ts'
import {defineRule, type Found, type Hit} from '../rule/rule.ts'
import type {Block} from '../text/block.ts'
import {classOf, isSpace, LETTER, LOWER} from '../text/chars.ts'
import {foldUnit} from '../text/fold.ts'
import type {View} from '../view.ts'
import {everydayWords} from './words/index.ts'

const MOST_ITEMS = 120
const MARKED = /^(?:[-*•▪●·–]|\(?\d{1,2}(?:\.\d{1,2})*[.):]?\s)/

export const tableOfContents = defineRule({
  name: 'table-of-contents',
  category: 'table-of-contents',
  summary: 'A table of contents: its header, and the entries below it, which name the sections of the article.',
  phrases: {category: 'table-of-contents', shape: 'headers'},
  *find(view, hit) {
    if (hit && !/^\d/.test(hit.block.text)) yield* contentsAt(view, hit)
  },
  examples: [
    'Harbour in winter\n⟦Table of Contents\n- 1. Why the pier broke\n- 2. Who pays for it⟧\nWhy the pier broke\nThe storm of March took forty planks and the lamp, and nobody has seen either of them since.',
    '⟦In This Article\nWhen to paint a boat\nWhat to paint it with⟧\nWhen to paint a boat\nPaint it in May, when the wood is dry and the days are long enough to finish both sides.',
    'Harbour in winter\n⟦In this article\n1. The vote\n2. The storm\n3. The lamp⟧\nThe storm of March took forty planks and the lamp, and nobody has seen either of them since. The fishermen land elsewhere.',
    'Contents\n* Masts\n* Ropes\nBoats and Harbours\nTitles of this week\n* Friday\n* Thursday\nAll of 40 entries\nFriday\n[1] Ropes for old boats\nFriday\n[2] Tar for new ones',
    'Harbour in winter\nTable of contents\nAll about piers\nIntroduction\nThe storm of March took forty planks and the lamp, and nobody has seen either of them since. The fishermen land elsewhere.\nAll about piers\nIntroduction\nThe storm came back in April, and the harbour council met again to vote on what was left of the old pier.',
    'Contents:\nHarbour Songs by Ada Reed\nThe Tar Book by Jon Salt\nAll of these are reviewed below, each by a reader who knows more about boats than about books, as it should be.',
  ],
})

export const tableOfContentsSuffix = defineRule({
  name: 'table-of-contents-suffix',
  category: 'table-of-contents',
  summary: 'The words “Table of Contents” glued to the end of a title.',
  get triggers() {
    return termsIn(everydayWords('contentsGlued'))
  },
  *find(_view, hit) {
    if (!hit || hit.end !== hit.block.end || hit.start === hit.block.start) return
    const {text} = hit.block
    const before = text.charCodeAt(hit.start - hit.block.start - 1)
    if (isSpace(before)) return
    if (classOf(before) !== LOWER && !'?!.”"’»)'.includes(String.fromCharCode(before))) return
    yield {start: hit.start, end: hit.end, confidence: 0.98, evidence: 'glued to the end of the line before it'}
  },
  examples: [
    'Should the Harbour Pay for the Pier?⟦Table of Contents⟧\nThe storm of March took forty planks and the lamp.',
    'A book without a table of contents\nis a harbour without a lamp.',
  ],
})

/** Numbered or bulleted entries that do not come back. */
const LISTED = 0.88

/** Headers that head nothing else: several words, or the word for it in languages that have one. */
const UNMISTAKABLE = pattern(() => ` |${partsOf(everydayWords('contentsTitles'))}`)

function* contentsAt(view: View, hit: Hit): Generator<Found> {
  const {block} = hit
  const isDoubtful = hit.phrases.every((phrase) => phrase.isDoubtful)
  const items = entriesBelow(view, block)
  const below = view.blocks[block.index + 1]
  if (items && items.blocks.length > 0) {
    const isListed =
      items.confidence === LISTED && items.blocks.length >= 3 && !isDoubtful && UNMISTAKABLE().test(hit.trigger)
    const sure = isListed ? 0.92 : items.confidence - (isDoubtful && items.confidence < 0.96 ? 0.1 : 0)
    yield {start: block.start, end: items.blocks.at(-1)!.end, confidence: sure, evidence: items.evidence}
    return
  }
  const isBare = below !== undefined && isProseBlock(view, below)
  if (!isDoubtful)
    yield {
      start: block.start,
      end: block.end,
      confidence: isBare ? 0.96 : 0.9,
      evidence: `the header “${hit.trigger}” without entries`,
    }
}

interface Entries {
  readonly blocks: readonly Block[]
  readonly confidence: number
  readonly evidence: string
}

function entriesBelow(view: View, header: Block): Entries | undefined {
  const taken: Block[] = []
  const keys = new Set<string>()
  for (let index = header.index + 1; index < view.blocks.length && taken.length < MOST_ITEMS; index++) {
    const block = view.blocks[index]!
    const isMarked = MARKED.test(block.text)
    if (!isMarked && (isProseBlock(view, block) || !isItem(block, MAX_LINE_KEY))) break
    const key = entryKey(block)
    // An entry comes back as a line: the real heading, where the text starts.
    if (taken.length > 1 && keys.has(key))
      return {blocks: taken, confidence: 0.98, evidence: `${taken.length} entries; the line after them repeats one`}
    if (endsMarked(view, taken, block)) break
    keys.add(key)
    taken.push(block)
  }
  if (taken.length < 2) return undefined
  return withoutRepeat(view, taken)
}

/** Whether marked entries are over: below them two lines without a mark begin what the entries lead to, or something else. */
function endsMarked({blocks}: View, taken: readonly Block[], block: Block): boolean {
  const next = blocks[block.index + 1]
  return (
    taken.length > 1 &&
    taken.every(({text}) => MARKED.test(text)) &&
    !MARKED.test(block.text) &&
    next !== undefined &&
    !MARKED.test(next.text)
  )
}

function withoutRepeat(view: View, taken: Block[]): Entries | undefined {
  const marked = taken.filter((block) => MARKED.test(block.text)).length
  // Entries with marks end where the marks end.
  const run =
    marked >= 2 && MARKED.test(taken[0]!.text)
      ? taken.slice(0, taken.findIndex((block) => !MARKED.test(block.text)) >>> 0)
      : taken
  const again = repeatedBelow(view, run)
  // Two lines without marks over a paragraph are a label and the paragraph's heading as well.
  if (again >= (marked >= 2 ? 2 : 3) && again >= run.length * 0.5)
    return {blocks: run, confidence: 0.97, evidence: `${again} of ${run.length} entries come back as headings`}
  if (run.length < taken.length || (marked === taken.length && marked >= 2))
    return {blocks: run, confidence: LISTED, evidence: `${run.length} numbered or bulleted entries`}
  return {blocks: taken, confidence: 0.8, evidence: `${taken.length} short lines below it`}
}

/** Without its number or bullet, as a heading repeats it. */
function entryKey(block: Block): string {
  return lineKey(block.text)
}

const MOST_LATER = 2000

/** How many entries stand again as lines below the last. */
function repeatedBelow(view: View, entries: readonly Block[]): number {
  const keys = entries.map(entryKey)
  const wanted = new Set(keys)
  const initials = new Set(keys.map((key) => initialsOf(key, 0)))
  const met = new Set<string>()
  const from = entries.at(-1)!.index + 1
  for (const block of view.blocks.slice(from, from + MOST_LATER)) {
    if (block.end - block.start > MAX_LINE_KEY) continue
    // Making the key of every line would take longer than all else.
    if (!initials.has(initialsOf(view.text, lineKeyOffset(view.text, block.start, block.end)))) continue
    const key = entryKey(block)
    if (wanted.has(key)) met.add(key)
  }
  return keys.filter((key) => met.has(key)).length
}

/** The first unit of a key, or of the line that it is made of, and the second if it is a letter, as a number. */
function initialsOf(text: string, at: number): number {
  const second = text.charCodeAt(at + 1)
  return foldUnit(text.charCodeAt(at)) * 65536 + (classOf(second) & LETTER ? foldUnit(second) : 0)
}
