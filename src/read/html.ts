import type {Finding} from '../finding.ts'
import {isHidden, lettersOutsideTags, namesOf} from './html/attributes.ts'
import type {ElementTable, PageMarkup} from './html/elements.ts'
import {lineHints} from './html/line-hints.ts'
import {type Context, Edge, LineBuilder} from './html/lines.ts'
import {Metadata} from './html/metadata.ts'
import * as tags from './html/tags.ts'
import {type Attributes, tokenize} from './html/tokens.ts'
import type {Reading} from './reading.ts'

/**
 * Reads an HTML page as text: a line for each block-level text, with `- ` before list items and `| a | b |` for the rows
 * of tables, blocks apart by a blank line. No DOM is built: one pass over the tokens, a stack of what is open, and columns
 * of figures for the page model. Any input gives a reading, in linear time.
 */
export function readHtml(source: string): Reading {
  const passedOver = new Set<number>()
  for (;;) {
    const reader = new HtmlReader(source, passedOver)
    tokenize(source, reader)
    const open = reader.finish()
    // An element that is never text and never ends would take the rest of the page with it: read it as text then.
    if (open < 0 || passedOver.has(open)) return reader.reading()
    passedOver.add(open)
  }
}

/** How far an end tag looks up the stack for its element; more levels than any page has between an element and its end. */
const DEEPEST_SEARCH = 512
/** Requests to turn scripts on stay below. */
const FALLBACK_LETTERS = 300
/** How far an opening looks for what it ends. */
const NEAR_SEARCH = 64

class HtmlReader {
  readonly #source: string
  readonly #passedOver: ReadonlySet<number>
  readonly #lines: LineBuilder
  readonly #metadata = new Metadata()
  readonly #elements: ElementTable = {tag: [], parent: [], names: [], hidden: []}
  /** Open elements, outermost first, and how many of each tag are open. */
  readonly #stack: number[] = []
  readonly #openCount = new Int32Array(tags.TAG_COUNT)
  readonly #templates: {start: number; end: number; tag: number}[] = []
  /** Position in the stack of the element whose content is passed over, or -1. */
  #skip = -1
  #skipStart = 0
  #bodySeen = false
  #level = 0
  /** Where the fallback that is being read ends: what is nested in it is not measured again. */
  #fallbackEnd = 0
  /** False once no end tag of a noscript was found ahead. */
  #noscriptEnds = true
  #quotes = 0

  constructor(source: string, passedOver: ReadonlySet<number>) {
    this.#source = source
    this.#passedOver = passedOver
    this.#lines = new LineBuilder(source, () => this.#context())
  }

  #context(): Context {
    const element = this.#stack.at(-1) ?? -1
    if (this.#level > 0) return {element, type: 'heading', level: this.#level}
    if (this.#lines.preformatted) return {element, type: 'code', level: 0}
    if (this.#quotes > 0) return {element, type: 'quote', level: 0}
    return {element, type: 'paragraph', level: 0}
  }

  openTag(name: string, attributes: Attributes, start: number, end: number, selfClosing: boolean): void {
    const tag = tags.tagId(name)
    const bits = tags.tagBits(tag)
    if (tag === tags.META) this.#metadata.meta(attributes)
    else if (tag === tags.HTML) this.#metadata.language(attributes.lang)
    if (this.#skip >= 0) {
      if (this.#leavesHead(tag)) this.#popTo(this.#skip, start)
      else {
        if (!(bits & tags.VOID) && !selfClosing) this.#push(tag, '', 0)
        if (tag === tags.SCRIPT) this.#metadata.script(attributes.type)
        return
      }
    }
    if (tag === tags.HTML || tag === tags.BODY) {
      if (tag === tags.BODY) this.#bodySeen = true
      if (this.#openCount[tag]! > 0) return
    }
    if (tag === tags.HEAD && this.#bodySeen) return
    this.#closeImplied(tag, bits, start)
    if (bits & tags.VOID) {
      this.#void(tag)
      return
    }
    const skipped = (bits & tags.SKIPPED) !== 0 && !this.#passedOver.has(tag) && !this.#isFallbackPage(tag, end)
    if (skipped && selfClosing && !(bits & tags.RAW)) return
    this.#push(tag, namesOf(attributes), isHidden(attributes) ? 1 : 0)
    this.#metadata.element(name, attributes)
    if (skipped) {
      this.#skip = this.#stack.length - 1
      this.#skipStart = start
      if (tag === tags.SCRIPT) this.#metadata.script(attributes.type)
      if (bits & tags.BLOCK) this.#lines.break(Edge.Block)
      return
    }
    this.#enter(tag, bits, attributes, start)
  }

  /** Whether a `noscript` holds what readers without scripts get instead of an empty page, not just a request or a picture. */
  #isFallbackPage(tag: number, start: number): boolean {
    if (tag !== tags.NOSCRIPT || !this.#noscriptEnds) return false
    if (start < this.#fallbackEnd) return true
    const end = this.#source.indexOf('</noscript', start)
    if (end < 0) {
      this.#noscriptEnds = false
      return false
    }
    const isFallback = lettersOutsideTags(this.#source, start, end, FALLBACK_LETTERS) >= FALLBACK_LETTERS
    if (isFallback) this.#fallbackEnd = end
    return isFallback
  }

  /** Whether the tag shows that the head, though not closed, is over. */
  #leavesHead(tag: number): boolean {
    if (this.#elements.tag[this.#stack[this.#skip]!] !== tags.HEAD || this.#stack.length - 1 > this.#skip) return false
    return tag === tags.BODY || (tags.tagBits(tag) & tags.BLOCK) !== 0 || tag === tags.A || tag === tags.IMG
  }

  #void(tag: number): void {
    if (tag === tags.BR) this.#lines.break(Edge.Line)
    else if (tag === tags.IMG) this.#lines.image()
    else if (tag === tags.HR) this.#lines.break(Edge.Block)
  }

  #push(tag: number, names: string, hidden: number): void {
    const elements = this.#elements
    const parent = this.#stack.at(-1) ?? -1
    this.#stack.push(elements.tag.length)
    this.#openCount[tag] = this.#openCount[tag]! + 1
    elements.tag.push(tag)
    elements.parent.push(parent)
    elements.names.push(names)
    elements.hidden.push(hidden)
  }

  #enter(tag: number, bits: number, attributes: Attributes, start: number): void {
    const lines = this.#lines
    if (bits & tags.BLOCK) lines.break(Edge.Block)
    if (tag === tags.LI) lines.item(start)
    else if (tag === tags.TABLE) lines.openTable()
    else if (tag === tags.TR) lines.openRow()
    else if (tag === tags.TD || tag === tags.TH) lines.openCell()
    else if (tag === tags.PRE) lines.preformatted = true
    else if (tag === tags.BLOCKQUOTE) this.#quotes++
    else if (tag === tags.A && attributes.href) {
      lines.linked = true
      lines.link()
    } else if (bits & tags.HEADING) this.#level = Number(tags.tagName(tag)[1])
    else if (bits & tags.BOLD) lines.bold = true
  }

  #leave(tag: number, bits: number): void {
    const lines = this.#lines
    if (tag === tags.TR) lines.closeRow()
    if (bits & tags.BLOCK) lines.break(Edge.Block)
    if (tag === tags.LI) lines.item(-1)
    else if (tag === tags.PRE) lines.preformatted = this.#openCount[tags.PRE]! > 0
    else if (tag === tags.BLOCKQUOTE) this.#quotes--
    else if (tag === tags.A) lines.linked = false
    else if (bits & tags.HEADING) this.#level = 0
    else if (bits & tags.BOLD) lines.bold = this.#openCount[tag]! > 0
  }

  #pop(at: number): void {
    const element = this.#stack.pop()!
    const tag = this.#elements.tag[element]!
    this.#openCount[tag] = this.#openCount[tag]! - 1
    if (this.#skip < 0) this.#leave(tag, tags.tagBits(tag))
    else if (this.#stack.length === this.#skip) {
      this.#skip = -1
      this.#templates.push({start: this.#skipStart, end: this.#tagEnd(at), tag})
    }
  }

  /** Behind the end tag at `at`, or `at` itself where another tag stands there. */
  #tagEnd(at: number): number {
    if (!this.#source.startsWith('</', at)) return at
    const close = this.#source.indexOf('>', at)
    return close < 0 ? this.#source.length : close + 1
  }

  #popTo(position: number, at: number): void {
    while (this.#stack.length > position) this.#pop(at)
  }

  closeTag(name: string, start: number): void {
    const tag = tags.tagId(name)
    const bits = tags.tagBits(tag)
    if (tag === tags.BR) this.#lines.break(Edge.Line)
    if (tag === tags.BODY || tag === tags.HTML || bits & tags.VOID) return
    if (this.#openCount[tag] === 0) {
      if (bits & tags.BLOCK && this.#skip < 0) this.#lines.break(Edge.Block)
      return
    }
    // A link or bold text ends where it says so, even where its elements cross.
    if (tag === tags.A) this.#lines.linked = false
    const found = this.#findOpen(tag, bits)
    if (found >= 0) this.#popTo(found, start)
  }

  /** Where in the stack the element is that an end tag ends, or -1: inline ones end nothing across a block, none a cell. */
  #findOpen(tag: number, bits: number): number {
    const inline = (bits & (tags.BLOCK | tags.SKIPPED)) === 0
    const inTable = tag === tags.TABLE || tag === tags.TR || tag === tags.TD || tag === tags.TH
    const lowest = Math.max(0, this.#stack.length - DEEPEST_SEARCH)
    for (let position = this.#stack.length - 1; position >= lowest; position--) {
      const open = this.#elements.tag[this.#stack[position]!]!
      if (open === tag) return position
      const openBits = tags.tagBits(open)
      if (inline && openBits & tags.BLOCK) return -1
      if (openBits & tags.BARRIER && (!inTable || open === tags.TABLE) && this.#skip < 0) return -1
    }
    return -1
  }

  /** Ends what the opening of `tag` ends without an end tag. */
  #closeImplied(tag: number, bits: number, at: number): void {
    if (bits & tags.ENDS_PARAGRAPH && this.#openCount[tags.P]! > 0) this.#closeNearest([tags.P], tags.BLOCK, at)
    if (bits & tags.HEADING && this.#level > 0) this.#closeHeading(at)
    if (tag === tags.LI) this.#closeNearest([tags.LI], tags.LIST | tags.BARRIER, at)
    else if (tag === tags.DD || tag === tags.DT)
      this.#closeNearest([tags.DD, tags.DT], tags.LIST | tags.BARRIER, at, tags.DL)
    else if (tag === tags.OPTION) this.#closeNearest([tags.OPTION], tags.BARRIER | tags.CONTROL, at)
    else if (tag === tags.TD || tag === tags.TH) this.#closeNearest([tags.TD, tags.TH], 0, at, tags.TABLE)
    else if (tag === tags.TR) this.#closeNearest([tags.TR], 0, at, tags.TABLE)
    else if (tag === tags.TBODY || tag === tags.THEAD || tag === tags.TFOOT)
      this.#closeNearest([tags.TBODY, tags.THEAD, tags.TFOOT], 0, at, tags.TABLE)
    else if (tag === tags.A && this.#lines.linked) this.#lines.linked = false
  }

  #closeHeading(at: number): void {
    const top = this.#stack.at(-1)
    if (top !== undefined && tags.tagBits(this.#elements.tag[top]!) & tags.HEADING)
      this.#popTo(this.#stack.length - 1, at)
  }

  #closeNearest(wanted: readonly number[], stops: number, at: number, stopTag = -1): void {
    const lowest = Math.max(0, this.#stack.length - NEAR_SEARCH)
    for (let position = this.#stack.length - 1; position >= lowest; position--) {
      const open = this.#elements.tag[this.#stack[position]!]!
      if (wanted.includes(open)) {
        this.#popTo(position, at)
        return
      }
      if (open === stopTag || tags.tagBits(open) & stops) return
    }
  }

  text(start: number, end: number): void {
    if (this.#skip >= 0) {
      if (!this.#textEndsHead(start, end)) {
        this.#metadata.text(this.#source, this.#skippedTag(), start, end)
        return
      }
      this.#popTo(this.#skip, start)
    }
    this.#lines.text(start, end)
  }

  /** Words that stand in a head itself show that it is over. */
  #textEndsHead(start: number, end: number): boolean {
    const isHead = this.#stack.length - 1 === this.#skip && this.#skippedTag() === tags.HEAD
    return isHead && this.#source.slice(start, end).trim() !== ''
  }

  #skippedTag(): number {
    return this.#elements.tag[this.#stack.at(-1)!]!
  }

  character(char: string, start: number, end: number): void {
    if (this.#skip < 0) this.#lines.character(char, start, end)
    else this.#metadata.character(char, this.#skippedTag())
  }

  /** Ends the reading; tells which skipped element was never closed, or -1. */
  finish(): number {
    const tag = this.#skip < 0 ? -1 : this.#elements.tag[this.#stack[this.#skip]!]!
    const swallows = tag >= 0 && (tags.tagBits(tag) & tags.RAW) === 0
    this.#popTo(0, this.#source.length)
    return swallows ? tag : -1
  }

  reading(): Reading {
    const rewrite = this.#lines.rewrite()
    const fields = this.#metadata.fields()
    const page: PageMarkup = {
      elements: this.#elements,
      title: this.#metadata.pageTitle(),
      description: this.#metadata.description(),
      isArticle: this.#metadata.isArticle(),
    }
    return {
      format: 'html',
      rewrite,
      hints: lineHints(this.#lines, rewrite, page),
      templates: this.#templates.map(({start, end, tag}) => templateFinding(start, end, tags.tagName(tag))),
      fields,
      language: this.#metadata.languageTag,
    }
  }
}

function templateFinding(start: number, end: number, name: string): Finding {
  return {start, end, rule: 'html-template', category: 'template', confidence: 1, evidence: `<${name}> is not shown`}
}
