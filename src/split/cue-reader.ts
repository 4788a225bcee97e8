import type {Finding} from '../finding.ts'
import {classOf, IDEOGRAPH} from '../text/chars.ts'
import {BodyCues} from './body-cues.ts'
import type {Candidates} from './candidates.ts'
import {COLUMN} from './cues.ts'
import type {Layout} from './layout.ts'
import {LineCues} from './line-cues.ts'
import {type Readers, readsLikeEnd, readsLikeStart} from './readers.ts'
import {ShapeCues} from './shape-cues.ts'
import {TopicCues} from './topic-cues.ts'
import {WordCues} from './word-cues.ts'

/** Beyond these more of them say no more: words before and after a place, lines and words of the text. */
const MANY_WORDS = 1500
const MANY_LINES = 300
const LONG_TEXT = 6000

/** Computes the cues of candidates of one view. A candidate costs a constant amount of work. */
export class CueReader {
  readonly #layout: Layout
  readonly #candidates: Candidates
  readonly #topic: TopicCues
  readonly #shape: ShapeCues
  readonly #words: WordCues
  readonly #lines: LineCues
  readonly #readers: Readers | undefined
  readonly #makeBody: () => BodyCues
  #body: BodyCues | undefined

  constructor(
    layout: Layout,
    candidates: Candidates,
    wide: Float32Array,
    findings: readonly Finding[],
    readers?: Readers,
    starters?: Int8Array,
  ) {
    this.#layout = layout
    this.#candidates = candidates
    this.#readers = readers
    this.#topic = new TopicCues(layout.cohesion, candidates, wide)
    this.#shape = new ShapeCues(layout, candidates, starters)
    this.#words = new WordCues(layout, candidates, findings)
    this.#lines = new LineCues(layout, candidates, starters)
    this.#makeBody = () => new BodyCues(layout, candidates, findings)
  }

  /** Writes the cues that cost next to nothing; the other columns keep what they hold. */
  readQuick(index: number, row: Float32Array, offset: number): void {
    this.#topic.readQuick(index, row, offset)
    this.#shape.readQuick(index, row, offset)
    this.#readPlace(index, row, offset)
  }

  /** Adds those that cost little. */
  readLikely(index: number, row: Float32Array, offset: number): void {
    this.#topic.readLikely(index, row, offset)
    this.#shape.readRest(index, row, offset)
    this.#words.readNoise(index, row, offset)
    this.#lines.readLikely(index, row, offset)
    this.#readWords(index, row, offset)
  }

  /** Adds all others. */
  readRest(index: number, row: Float32Array, offset: number): void {
    this.#topic.readRest(index, row, offset)
    this.#words.readWords(index, row, offset)
    this.#body ??= this.#makeBody()
    this.#body.read(index, row, offset)
    this.#lines.readRest(index, row, offset)
  }

  /** Writes all cues of candidate `index` to `row` from `offset` on. */
  read(index: number, row: Float32Array, offset: number): void {
    this.readQuick(index, row, offset)
    this.readLikely(index, row, offset)
    this.readRest(index, row, offset)
  }

  #readWords(index: number, row: Float32Array, o: number): void {
    const {tokens} = this.#layout.cohesion
    const token = this.#candidates.token[index]!
    row[o + COLUMN['reads-like-start']] = this.#readers ? readsLikeStart(this.#readers, tokens, token) : 0
    row[o + COLUMN['reads-like-end']] = this.#readers ? readsLikeEnd(this.#readers, tokens, token) : 0
  }

  #readPlace(index: number, row: Float32Array, o: number): void {
    const token = this.#candidates.token[index]!
    const {count, at} = this.#layout.cohesion.tokens
    row[o + COLUMN['tokens-before']] = Math.min(token, MANY_WORDS)
    row[o + COLUMN['tokens-after']] = Math.min(count - token, MANY_WORDS)
    row[o + COLUMN.position] = count > 0 ? token / count : 0
    row[o + COLUMN.lines] = Math.min(this.#layout.blocks.length, MANY_LINES)
    row[o + COLUMN.tokens] = Math.min(count, LONG_TEXT)
    row[o + COLUMN.cjk] = token < count && classOf(this.#layout.view.text.charCodeAt(at[token]!)) === IDEOGRAPH ? 1 : 0
  }
}
