/** Text as terminals show it: how wide it is, and how it is wrapped. */
import stringWidth from 'string-width'

/** A stretch of text and how to colour it. */
export interface Styled {
  readonly text: string
  readonly style?: ((text: string) => string) | undefined
}

const widths = new Map<number, number>()

function widthOf(point: number): number {
  if (point < 0x7f) return 1
  let width = widths.get(point)
  if (width === undefined) {
    width = stringWidth(String.fromCodePoint(point))
    widths.set(point, width)
  }
  return width
}

/** The columns a text takes. */
export function columnsOf(text: string): number {
  let columns = 0
  for (const char of text) columns += widthOf(char.codePointAt(0)!)
  return columns
}

/** Wraps stretches into rows of at most `columns`, at spaces where there are any; each row is a string with its colours in. */
export function wrap(stretches: readonly Styled[], columns: number): string[] {
  const rows = new Rows(Math.max(columns, 8))
  for (const {text, style} of stretches)
    for (const word of text.match(/\s+|\S+(?: %\S*)?/g) ?? []) rows.add(word, style)
  return rows.end()
}

type Style = Styled['style']

class Rows {
  readonly #columns: number
  readonly #rows: string[] = []
  #row = ''
  #used = 0
  // Neighbouring words of one style are coloured together.
  #run = ''
  #style: Style

  constructor(columns: number) {
    this.#columns = columns
  }

  add(word: string, style: Style): void {
    const width = columnsOf(word)
    const isSpace = /^\s/.test(word)
    if (this.#used + width > this.#columns && (isSpace || width <= this.#columns)) this.#break()
    if (this.#used + width <= this.#columns) {
      if (!isSpace || this.#used > 0 || this.#rows.length === 0) this.#put(word, width, style)
      return
    }
    for (const char of word) {
      const own = widthOf(char.codePointAt(0)!)
      if (this.#used + own > this.#columns) this.#break()
      this.#put(char, own, style)
    }
  }

  end(): string[] {
    if (this.#used > 0 || this.#rows.length === 0) this.#break()
    return this.#rows
  }

  #put(text: string, width: number, style: Style): void {
    if (style !== this.#style) this.#flush()
    this.#style = style
    this.#run += text
    this.#used += width
  }

  #flush(): void {
    this.#row += this.#style && this.#run !== '' ? this.#style(this.#run) : this.#run
    this.#run = ''
  }

  #break(): void {
    this.#run = this.#run.trimEnd()
    this.#flush()
    this.#rows.push(this.#row)
    this.#row = ''
    this.#used = 0
  }
}
