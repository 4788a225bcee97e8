import {Tokenizer, type TokenizerCallbacks} from 'htmlparser2'

/** The attributes that the reader looks at; all others are passed over unread. '' where absent. */
export interface Attributes {
  class: string
  id: string
  role: string
  itemprop: string
  rel: string
  type: string
  name: string
  property: string
  content: string
  datetime: string
  lang: string
  href: string
  style: string
  hidden: string
  'aria-hidden': string
  'http-equiv': string
}

/** What the tokenizer tells. Offsets point into the source; `end` of a tag is behind its `>`. */
export interface TokenSink {
  openTag(name: string, attributes: Attributes, start: number, end: number, selfClosing: boolean): void
  closeTag(name: string, start: number): void
  text(start: number, end: number): void
  /** A character written as an entity. Entities of two characters come as two calls, the second with an empty range. */
  character(char: string, start: number, end: number): void
}

const BLANK: Attributes = {
  class: '',
  id: '',
  role: '',
  itemprop: '',
  rel: '',
  type: '',
  name: '',
  property: '',
  content: '',
  datetime: '',
  lang: '',
  href: '',
  style: '',
  hidden: '',
  'aria-hidden': '',
  'http-equiv': '',
}
const LONGEST_NAME = 11
const READ = new Set(Object.keys(BLANK))

/** How often a source may be taken up again after something in it was never closed: once for each kind, and some. */
const MOST_RESTARTS = 16

/**
 * Tokenises HTML. What is opened and never closed would swallow the rest of the page by the letter of the standard: a
 * comment, a raw element such as `title`, a quoted attribute. Here such an opening is passed over and reading goes on
 * behind it. Each restart rules out one kind of opening for the rest of the source, so the time stays linear.
 */
export function tokenize(source: string, sink: TokenSink): void {
  let text = maskComments(source)
  let from = 0
  for (let restarts = 0; restarts <= MOST_RESTARTS; restarts++) {
    const open = tokenizeOnce(text, from, sink, restarts < MOST_RESTARTS)
    if (!open) return
    from = open.resume
    if (open.rawName) text = text.slice(0, from) + maskTags(text.slice(from), open.rawName)
  }
}

/** An opening that the end of the source left open, and where to go on reading. */
interface Unclosed {
  readonly resume: number
  /** The raw element whose start tags no longer count: they have no end in the rest of the source. */
  readonly rawName: string | undefined
}

function maskTags(text: string, name: string): string {
  return text.replace(new RegExp(`<${name}`, 'gi'), (found) => `<x${found.slice(2)}`)
}

const COMMENT = '<!--'
/** From this length on, a comment that holds the opening of another was left open by mistake. Longest honest one met: 3,100. */
const LONGEST_NESTING = 4000

/**
 * The source with the openings of comments that never end, or end only with a later comment, made harmless: `<!__` opens
 * what the next `>` ends. The length stays.
 */
function maskComments(source: string): string {
  const masked: number[] = []
  for (let open = source.indexOf(COMMENT); open >= 0; ) {
    const close = source.indexOf('-->', open + 2)
    const end = close < 0 ? source.length : close
    const last = close < 0 ? end : source.lastIndexOf(COMMENT, end - 1)
    const isOpen = close < 0 || (last > open && isLeftOpen(source.slice(open + COMMENT.length, last)))
    if (isOpen) for (let at = open; at >= 0 && at < last; at = source.indexOf(COMMENT, at + 1)) masked.push(at)
    open = close < 0 ? -1 : source.indexOf(COMMENT, end + 2)
  }
  if (masked.length === 0) return source
  const parts: string[] = []
  let from = 0
  for (const at of masked) {
    parts.push(source.slice(from, at), '<!__')
    from = at + COMMENT.length
  }
  return parts.join('') + source.slice(from)
}

/** Whether a comment's text, up to the next comment inside, shows that its end was lost. */
function isLeftOpen(text: string): boolean {
  if (text.startsWith('[if') && text.length > 40 && !text.includes('<![endif]')) return true
  return text.length > LONGEST_NESTING || text.includes('<body')
}

/** Raw elements that an unclosed start tag does not let swallow the rest of the page. */
const RECOVERED = new Set(['title', 'textarea', 'iframe', 'noembed', 'noframes', 'xmp', 'script', 'style'])

/** Where reading goes on in an unclosed raw element. What follows an unclosed script is script, unless the page's body, or the end of its head, is in it. */
function resumeIn(source: string, name: string, start: number): number {
  if (name !== 'script' && name !== 'style') return start
  for (const mark of ['<body', '</head']) {
    const at = source.indexOf(mark, start)
    if (at >= 0) return at
  }
  return source.length
}

function tokenizeOnce(source: string, from: number, sink: TokenSink, recover: boolean): Unclosed | undefined {
  const size = source.length
  let attributes = {...BLANK}
  let dirty = false
  let slot: keyof Attributes | undefined
  let name = ''
  let tagStart = -1 // of the tag being read, or -1
  let rawStart = -1 // where the content of the raw element being read starts, or -1
  let rawName = ''
  let unclosed: Unclosed | undefined

  const endOpenTag = (end: number, selfClosing: boolean): void => {
    const start = tagStart
    tagStart = -1
    if (RECOVERED.has(name)) {
      rawName = name
      rawStart = end
    }
    sink.openTag(name, attributes, start, end, selfClosing)
    if (dirty) {
      attributes = {...BLANK}
      dirty = false
    }
  }
  const callbacks: TokenizerCallbacks = {
    onopentagname(start, end) {
      tagStart = from + start - 1
      rawStart = -1
      name = source.slice(from + start, from + end).toLowerCase()
    },
    onattribname(start, end) {
      slot = undefined
      if (end - start > LONGEST_NAME) return
      const read = source.slice(from + start, from + end).toLowerCase()
      if (!READ.has(read)) return
      slot = read as keyof Attributes
      // A boolean attribute has no value but is there.
      if (slot === 'hidden') attributes.hidden = ' '
      dirty = true
    },
    onattribdata(start, end) {
      if (slot) attributes[slot] += source.slice(from + start, from + end)
    },
    onattribentity(code) {
      if (slot) attributes[slot] += String.fromCodePoint(code)
    },
    onattribend() {},
    onopentagend(end) {
      endOpenTag(from + end + 1, false)
    },
    onselfclosingtag(end) {
      endOpenTag(from + end + 1, true)
    },
    onclosetag(start, end) {
      rawStart = -1
      sink.closeTag(source.slice(from + start, from + end).toLowerCase(), from + start - 2)
    },
    ontext(start, end) {
      if (recover && rawStart >= 0 && from + end >= size) {
        unclosed = {resume: resumeIn(source, rawName, rawStart), rawName}
        sink.closeTag(rawName, rawStart)
      } else sink.text(from + start, from + end)
    },
    ontextentity(code, end) {
      const start = source.lastIndexOf('&', from + end - 1)
      sink.character(String.fromCodePoint(code), start, from + end)
    },
    oncomment() {},
    oncdata() {},
    ondeclaration() {},
    onprocessinginstruction() {},
    onend() {
      if (!recover || unclosed || tagStart < 0) return
      // A tag that never ends, mostly for a quote that is never closed.
      const close = source.indexOf('>', tagStart)
      if (close >= 0 && close + 1 < size) unclosed = {resume: close + 1, rawName: undefined}
    },
  }
  const tokenizer = new Tokenizer({}, callbacks)
  tokenizer.write(from === 0 ? source : source.slice(from))
  tokenizer.end()
  return unclosed
}
