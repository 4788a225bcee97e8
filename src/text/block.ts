import type {LineMarkup} from '../read/html/elements.ts'
import {CASED, CASELESS, classOf, DIGIT, finalMark, IDEOGRAPH, isSpace, MARK, SPACE, UPPER} from './chars.ts'
import {fold} from './fold.ts'
import type {Span} from './span.ts'

/** What a line is. */
export type BlockType = 'heading' | 'paragraph' | 'list-item' | 'table' | 'quote' | 'code'

/** What a reader knows of a line beyond its characters. Plain text gives none. */
export interface Hints {
  readonly type?: BlockType
  /** Of a heading, 1 to 6. */
  readonly level?: number
  /** How the line was marked up on a page: for the page model. */
  readonly page?: LineMarkup
}

/** A stretch of the reading's text that shares hints. Stretches ascend; a line takes those of the stretch it starts in. */
export interface HintedSpan extends Span {
  readonly hints: Hints
}

/** Counts over one block, all from one pass over its characters. */
export interface Shape {
  /** Runs of letters and digits; a Han or kana character counts as half a word, which are some two characters long. */
  readonly words: number
  readonly letters: number
  readonly digits: number
  readonly ideographs: number
  /** Words that start with a capital. */
  readonly capitalized: number
  /** Words of two letters or more without a small letter. */
  readonly allCaps: number
  readonly commas: number
  /** Sentence-final marks that are followed by white space, a closing quote or the end. */
  readonly sentences: number
  /** Whether the block ends like a sentence, closing quotes and brackets passed over. */
  readonly endsSentence: boolean
}

/**
 * One line of the text that the finders read, without its white space at both ends: the unit that rules and models judge.
 * Lines are the unit since scraped text has no other that holds: one text node, one paragraph or one whole article a line.
 */
export class Block implements Span {
  readonly index: number
  readonly start: number
  readonly end: number
  /** The line with its indentation and its terminator: lines and blank lines tile the text. */
  readonly lineStart: number
  readonly lineEnd: number
  /** Blank lines directly above. */
  readonly blankBefore: number
  readonly hints: Hints | undefined
  /** The text the block is a line of: what its offsets point into. */
  readonly source: string
  #text: string | undefined
  #folded: string | undefined
  #shape: Shape | undefined

  constructor(
    source: string,
    index: number,
    start: number,
    end: number,
    lineStart: number,
    lineEnd: number,
    blankBefore: number,
    hints: Hints | undefined,
  ) {
    this.source = source
    this.index = index
    this.start = start
    this.end = end
    this.lineStart = lineStart
    this.lineEnd = lineEnd
    this.blankBefore = blankBefore
    this.hints = hints
  }

  get text(): string {
    this.#text ??= this.source.slice(this.start, this.end)
    return this.#text
  }

  /** `text` folded (see fold.ts): as long as `text`, so offsets hold for both. */
  get folded(): string {
    this.#folded ??= fold(this.text)
    return this.#folded
  }

  get shape(): Shape {
    this.#shape ??= shapeOf(this.text)
    return this.#shape
  }
}

/** Cuts a text into its non-blank lines. Line ends are LF, CR LF and a lone CR. */
export function segment(text: string, hints: readonly HintedSpan[] = []): Block[] {
  const blocks: Block[] = []
  const nextTerminator = text.includes('\r') ? anyTerminator(text) : lineFeed(text)
  let blank = 0
  let hint = 0
  for (let lineStart = 0; lineStart < text.length; ) {
    const terminator = nextTerminator(lineStart)
    let start = lineStart
    let end = terminator.start
    while (start < end && isSpace(text.charCodeAt(start))) start++
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--
    if (start === end) blank++
    else {
      while (hint < hints.length && hints[hint]!.end <= start) hint++
      const known = hint < hints.length && hints[hint]!.start <= start ? hints[hint]!.hints : undefined
      blocks.push(new Block(text, blocks.length, start, end, lineStart, terminator.end, blank, known))
      blank = 0
    }
    lineStart = terminator.end
  }
  return blocks
}

function lineFeed(text: string): (from: number) => Span {
  return (from) => {
    const at = text.indexOf('\n', from)
    return at < 0 ? {start: text.length, end: text.length} : {start: at, end: at + 1}
  }
}

function anyTerminator(text: string): (from: number) => Span {
  const terminator = /\r\n?|\n/g
  return (from) => {
    terminator.lastIndex = from
    const found = terminator.exec(text)
    return found ? {start: found.index, end: terminator.lastIndex} : {start: text.length, end: text.length}
  }
}

/** Beside the comma and the semicolon of ASCII. */
const COMMAS = '，、،；'

/** Counts the characters and words of a line. */
export function shapeOf(text: string): Shape {
  let words = 0
  let letters = 0
  let digits = 0
  let ideographs = 0
  let capitalized = 0
  let allCaps = 0
  let commas = 0
  let sentences = 0
  let wordLetters = 0 // cased letters in the current word
  let wordUppers = 0
  let inWord = false
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 32
    const kind = classOf(unit)
    if (kind & (CASED | CASELESS | DIGIT | MARK)) {
      if (!inWord) {
        inWord = true
        words++
        if (kind === UPPER) capitalized++
      }
      if (kind & (CASED | CASELESS)) letters++
      if (kind & CASED) wordLetters++
      if (kind === UPPER) wordUppers++
      if (kind === DIGIT) digits++
      continue
    }
    if (inWord) {
      if (wordLetters > 1 && wordUppers === wordLetters) allCaps++
      inWord = false
      wordLetters = wordUppers = 0
    }
    if (kind === IDEOGRAPH) {
      ideographs++
      letters++
    } else if (kind !== SPACE) {
      if (unit === 0x2c || unit === 0x3b || (unit > 0x7f && COMMAS.includes(text[at]!))) commas++
      else if (endsSentenceAt(text, at, unit)) sentences++
    }
  }
  const count = words + ideographs / 2
  return {
    words: count,
    letters,
    digits,
    ideographs,
    capitalized,
    allCaps,
    commas,
    sentences,
    endsSentence: finalMark(text) >= 0,
  }
}

function endsSentenceAt(text: string, at: number, unit: number): boolean {
  // Ideographic and other full stops need no space after them.
  if (unit > 0x7f) return '。！？｡؟۔।॥։።…'.includes(text[at]!)
  if (unit !== 0x2e && unit !== 0x21 && unit !== 0x3f) return false
  if (at + 1 >= text.length) return true
  const next = text.charCodeAt(at + 1)
  return next === 0x20 || isSpace(next) || '"”’»)]'.includes(text[at + 1]!)
}

/** The length from which a line with sentence marks counts as prose. */
const PROSE_LENGTH = 80
/** For Han and kana, where a sentence needs half the characters. */
const PROSE_IDEOGRAPHS = 40

/**
 * Whether a block reads as prose: long enough, with sentence marks, and not a run of capitalised labels. Scripts without
 * spaces count by their characters.
 */
export function isProse(block: {readonly text: string; readonly shape: Shape}): boolean {
  const {shape, text} = block
  if (shape.ideographs >= PROSE_IDEOGRAPHS) return shape.sentences > 0
  return text.length >= PROSE_LENGTH && shape.sentences > 0 && shape.capitalized <= shape.words * 0.7
}

/** Whether a capital letter stands at `at`. */
export function isUpperAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && classOf(text.charCodeAt(at)) === UPPER
}
