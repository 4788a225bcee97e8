import type {Finding} from '../finding.ts'
import {readDateline} from '../metadata/dateline.ts'
import {lineKey} from '../rule/line-key.ts'
import {type Block, isProse} from '../text/block.ts'
import {headingLike} from '../text/heading.ts'
import type {View} from '../view.ts'
import {blockIndexAt} from '../view.ts'
import type {Boundary} from './boundary.ts'

/**
 * Noise that a writer puts under a finished article and hardly anywhere else, with the prose that must stand above it, in
 * characters. A promise of updates opens an article about as often as it closes one.
 */
const CLOSING: Readonly<Record<string, number>> = {
  'call-to-action': 300,
  'promo-sentence': 700,
  'seo-notes': 300,
  'keyword-line': 300,
  'adblock-suffix': 300,
}
const LEAST_CONFIDENCE = 0.9

/** Rules whose noise passes over the writer's desk, and one that says what it parts. */
const DESK = new Set(['desk-notes', 'seo-notes', 'seo-meta', 'change-notes', 'counted-answer'])
const PARTS = 'counted-answer'
/** Lines of them. */
const LEAST_NOTES = 2

/** Prose before a seam, and after it, in characters: shorter pieces are no articles. */
const LEAST_BEFORE = 300
const LEAST_AFTER = 150
/** Two headings, a byline, a contents label: what may stand between a headline and its first paragraph. */
const LEAD_LINES = 3

/** Characters of text under a headline up to the next seam or the end: less is a teaser of another article. */
const LEAST_TEXT = 250
const CUT_OFF = /(?:\.{3}|…)$/

const CLOSED = {confidence: 0.94, cues: ['end-of-article', 'headline']}
const NOTED = {confidence: 0.94, cues: ['writer-notes', 'headline']}
const DATED = {confidence: 0.93, cues: ['headline', 'dateline']}

/** What speaks for an article that starts with the headline at `index`, given the prose since block `from`; undefined for nothing. */
type Evidence = (noise: Noise, index: number, from: number, prose: number, opening: Block) => typeof CLOSED | undefined

/**
 * Places where an article is plainly over and a headline follows: after the call to comment, the promise of updates or the
 * notes on search engines that close an article; and headlines whose first paragraph opens with a dateline. These hold
 * where both articles are about the same event, so that topic tells nothing. Headings that a table of contents lists are
 * sections.
 */
export function findSeams(view: View, findings: readonly Finding[]): Boundary[] {
  return seams(view, findings, (noise, index, from, prose, opening) =>
    noise.closes(prose, from, index) ? CLOSED : isDated(view.blocks, index, opening) ? DATED : undefined,
  )
}

/**
 * Headlines below notes of the writer's desk that take several lines: they stand under a finished article, and which
 * article follows is no matter of its topic. One line of them, a caption to be drawn say, may stand inside.
 */
export function findDeskSeams(view: View, findings: readonly Finding[]): Boundary[] {
  if (!findings.some(({rule}) => DESK.has(rule))) return []
  return seams(view, findings, (noise, index, from) => (noise.endsDesk(from, index) ? NOTED : undefined))
}

function seams(view: View, findings: readonly Finding[], evidenceOf: Evidence): Boundary[] {
  const noise = new Noise(view, findings)
  const found: Boundary[] = []
  let from = 0
  let before = 0
  for (let index = 0; index < view.blocks.length; index++) {
    const block = view.blocks[index]!
    if (before >= LEAST_BEFORE && isHeadline(block, noise)) {
      const opening = openingOf(view.blocks, index, noise)
      const evidence = opening && evidenceOf(noise, index, from, before, opening)
      if (evidence) {
        found.push({at: block.start, ...evidence})
        from = index
        before = 0
      }
    }
    if (isProse(block)) before += block.end - block.start
  }
  return found.filter(({at}, k) => proseIn(view, at, found[k + 1]?.at ?? view.text.length) >= LEAST_TEXT)
}

/** Characters of prose between two offsets. */
function proseIn({blocks}: View, from: number, to: number): number {
  let length = 0
  for (let index = blockIndexAt(blocks, from); index < blocks.length && blocks[index]!.start < to; index++) {
    const block = blocks[index]!
    if (isProse(block)) length += block.end - block.start
  }
  return length
}

/** Whether the text under a headline opens with a dateline. Under a byline it is the head of the same article. */
function isDated(blocks: readonly Block[], headline: number, opening: Block): boolean {
  const above = blocks[headline - 1]
  const isName = blocks[headline]!.shape.words < NAME_WORDS
  return !isName && readDateline(opening.text) !== undefined && (!above || !BYLINE.test(above.text))
}

/** Lines of fewer words are names: who posted what follows. */
const NAME_WORDS = 3

const BYLINE = /^(?:by|von|par|por|di) \p{L}/iu

function isHeadline(block: Block, noise: Noise): boolean {
  const length = block.end - block.start
  return length >= 12 && length <= 200 && !noise.covers(block) && headingLike(block.text) && !noise.isSection(block)
}

/** The paragraph that a headline stands over, if an article follows it. */
function openingOf(blocks: readonly Block[], headline: number, noise: Noise): Block | undefined {
  for (let index = headline + 1, lines = 0; index < blocks.length && lines <= LEAD_LINES; index++) {
    const block = blocks[index]!
    if (noise.covers(block)) continue
    if (isProse(block) && block.end - block.start >= LEAST_AFTER) return CUT_OFF.test(block.text) ? undefined : block
    lines++
  }
  return undefined
}

/** What the rules found in a view, asked by block. */
class Noise {
  readonly #view: View
  /** Per block: whether findings hold all of it. */
  readonly #covered: Uint8Array
  /** Per block: the prose wanted above the closing noise that ends in it; 0 without any. */
  readonly #closing: Uint16Array
  /** Per block: the lines that noise of the desk which holds it stands for. */
  readonly #desk: Uint8Array
  readonly #sections = new Set<string>()

  constructor(view: View, findings: readonly Finding[]) {
    this.#view = view
    this.#covered = new Uint8Array(view.blocks.length)
    this.#closing = new Uint16Array(view.blocks.length)
    this.#desk = new Uint8Array(view.blocks.length)
    for (const finding of findings) this.#add(finding)
  }

  covers(block: Block): boolean {
    return this.#covered[block.index] === 1
  }

  /** Whether a table of contents of the text lists the line. */
  isSection(block: Block): boolean {
    return this.#sections.size > 0 && this.#sections.has(lineKey(block.text))
  }

  /** Whether closing noise is the last thing before block `index`, other noise aside, with enough prose above it. */
  closes(prose: number, from: number, index: number): boolean {
    for (let above = index - 1; above >= from; above--) {
      if (this.#closing[above]! > 0) return prose >= this.#closing[above]!
      if (this.#covered[above] !== 1) return false
    }
    return false
  }

  /** Whether notes of the desk stand right above block `index`, other noise aside. */
  endsDesk(from: number, index: number): boolean {
    let notes = 0
    for (let above = index - 1; above >= from && this.#covered[above] === 1; above--) notes += this.#desk[above]!
    return notes >= LEAST_NOTES
  }

  #add({start, end, rule, category, confidence}: Finding): void {
    const {blocks} = this.#view
    if (confidence < LEAST_CONFIDENCE) return
    for (let index = blockIndexAt(blocks, start); index < blocks.length && blocks[index]!.start < end; index++) {
      const block = blocks[index]!
      if (start <= block.start && block.end <= end) {
        this.#covered[index] = 1
        if (DESK.has(rule)) this.#desk[index] = rule === PARTS ? LEAST_NOTES : 1
      }
      const wanted = CLOSING[rule]
      if (wanted && end >= block.end - 1) this.#closing[index] = Math.min(wanted, this.#closing[index] || wanted)
      if (category === 'table-of-contents') this.#sections.add(lineKey(block.text))
    }
  }
}
