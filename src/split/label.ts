import type {Block} from '../text/block.ts'
import {isWord} from '../text/chars.ts'
import {fold} from '../text/fold.ts'
import {knownRole, type Role} from './label-words.ts'

/** A field label at the head of a line: `Title: …`, `URL - …`, `<JUDUL>…`, `$$title:::…`, `标题：…`. */
export interface Label {
  readonly block: Block
  /** The label's words, folded. */
  readonly key: string
  /** Undefined where the words are none of a scraper's known ones. */
  readonly role: Role | undefined
  readonly valueAt: number
  /** Where the value ends: before a closing tag or quote of the record's notation. */
  readonly valueEnd: number
  /** Tags and the like are never prose. */
  readonly markup: boolean
}

const LABEL =
  /^["'[{(*#•\->\s]{0,6}([\p{L}\p{M}][\p{L}\p{M}\p{N} ._/'-]{0,30}?|#)["'\]*]{0,3} ?(?::+|=(?![=>])|\t| - | \| )["'[*\s]{0,4}/u
/** Signs that part a known label from its value and stand in prose too: `head > …`, `title => …`. */
const POINTED = /^[-*•\s]{0,4}([\p{L}\p{M}][\p{L}\p{M}\p{N} ._/'-]{0,30}?) ?(?:[=-]?>{1,2}|[»→¦;]|::) */u
/** A known label behind a sign of its own: `@title …`, `__author__ …`. */
const SIGNED = /^(?:[@%\\]|_{1,2})([\p{L}\p{M}]{2,20})_{0,2}[ :=]+/u
/** Labels in brackets: `【标题】…`, `[제목] …`. */
const BRACKETED = /^[[【〔［<〈《({]{1,2}([\p{L}\p{M}][\p{L}\p{M}\p{N} ._/'-]{0,24})[\]】〕］>〉》)}]{1,2} ?:? */u
/** Words at the end of a longer label that tell its role: "Spanish Title", "News Headline". */
const LAST_WORD =
  /(?:^|[ _])(title|headline|url|link|author|date|content|text|body|source|judul|titel|titre|título|titulo)$/
/** The same in one word, "newstitle", where it is short. */
const LAST_PART = /(title|headline)$/
const SHORT_KEY = 16
const TAG = /^<(\/?)([\p{L}_][\p{L}\p{N}_.-]{0,20})(?: [^<>]{0,400})?>/u
const DOLLAR = /^\$\$([\p{L}_]{2,20}):{1,4}/u
const HEAD = 64
/** How long a tag with what it says of an article may be: its address, its title. */
const TAG_REACH = 440

/** Lines up to this length may be a label as a whole. */
const BARE_LENGTH = 24

/** The label that a block starts with, or is. Folded quotes, dashes and full-width colons count as their ASCII kin. */
export function labelOf(block: Block): Label | undefined {
  const {source, start, end} = block
  const first = source.charCodeAt(start)
  const isTag = first === 0x3c || first === 0x24
  if (!isTag && !mayBeLabel(source, start, end)) return undefined
  const reach = isTag ? TAG_REACH : HEAD * 2
  const text = end - start > reach ? block.text.slice(0, reach) : block.text
  if (isTag) return tagOf(block, text)
  const head = fold(text.slice(0, HEAD))
  const bracketed = BRACKETED.exec(head)
  if (bracketed) return knownLabel(block, bracketed[1]!.trim(), bracketed[0].length)
  const tab = text.indexOf('\t')
  // A row of a table has cells, not a label.
  if (/\|.*\|/.test(text) || (tab >= 0 && text.indexOf('\t', tab + 1) >= 0)) return undefined
  if (tab > 0 && tab < HEAD / 2) return knownLabel(block, head.slice(0, tab).trim(), tab + 1)
  const found = LABEL.exec(head)
  if (found) {
    // A program's `title = …` is no label; a record's is a known word.
    const isAssignment = found[0].trimEnd().endsWith('=')
    return isAssignment
      ? knownLabel(block, found[1]!.trim(), found[0].length)
      : labelled(block, found[1]!.trim(), found[0].length)
  }
  const signed = SIGNED.exec(head) ?? POINTED.exec(head)
  if (signed) return knownLabel(block, signed[1]!.trim(), signed[0].length)
  return text.length <= BARE_LENGTH ? bareLabel(block, fold(text)) : undefined
}

/** A label whose words a scraper is known to use: without them the notation says too little. */
function knownLabel(block: Block, key: string, length: number): Label | undefined {
  return knownRole(key.replace(/[_\s]+/g, ' ')) ? labelled(block, key, length) : undefined
}

/** By unit: whether it parts a label from its value, in a short line only or in any. */
const parting = new Uint8Array(65536)
const IN_SHORT = 1
const IN_ANY = 2
// All kinds of dashes among the first of them.
for (const sign of '｜-‐‑‒–—―−﹘﹣－') parting[sign.charCodeAt(0)] = IN_SHORT
for (const sign of ':：=\t|>»→¦;') parting[sign.charCodeAt(0)] = IN_ANY

/** A label needs a sign after it near the head of the line, or is the one word of the line. */
function mayBeLabel(text: string, start: number, end: number): boolean {
  if ('[【〔［〈《({@%_\\'.includes(text[start]!)) return true
  if (end - start <= BARE_LENGTH) {
    let words = 0
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at)
      if (parting[unit]! >= IN_SHORT) return true
      if (isWord(unit) && !(at > start && isWord(text.charCodeAt(at - 1)))) words++
    }
    return words < 2
  }
  for (let at = start; at < start + 40 && at < end; at++) {
    const unit = text.charCodeAt(at)
    if (parting[unit] === IN_ANY) return true
    if (unit === 0x20 && '-–—'.includes(text[at + 1]!) && text.charCodeAt(at + 2) === 0x20) return true
  }
  return false
}

function labelled(block: Block, key: string, length: number): Label {
  return {
    block,
    key,
    role: roleOf(key),
    valueAt: Math.min(block.end, block.start + length),
    valueEnd: block.end,
    markup: false,
  }
}

/** Labels that stand alone above their value, without a colon. */
const BARE =
  /^(?:title|headline|titel|titre|título|titolo|заголовок|tytuł|başlık|judul|标题|標題|タイトル|제목|body|text|content|texte|texto|contenu|contenido|inhalt|текст|isi|正文|本文|내용|본문|chapo|chapô)$/

function bareLabel(block: Block, folded: string): Label | undefined {
  const key = folded.replace(/^[\s"'[*#]+|[\s"'\]*:]+$/g, '')
  // "News" and "Categories" on a line of their own are menus.
  const role = BARE.test(key) ? knownRole(key) : undefined
  return role ? {block, key, role, valueAt: block.end, valueEnd: block.end, markup: false} : undefined
}

/** The role of a label's words; digits and a leading number do not matter. */
function roleOf(key: string): Role | undefined {
  const plain = key
    .replace(/[_\s]+/g, ' ')
    .replace(/ ?\d+$/, '')
    .trim()
  const exact = knownRole(plain)
  if (exact) return exact
  const last = LAST_WORD.exec(key) ?? (plain.length < SHORT_KEY ? LAST_PART.exec(plain) : null)
  return last ? knownRole(last[1]!) : undefined
}

/** Tags that a page is built of, and no scraper puts around a field. */
const ELEMENTS = new Set(
  'aside button div footer form header input label li main nav ol option section select span style table td tr ul'.split(
    ' ',
  ),
)

/** Tags inside texts, which name no field. */
const FORMATTING = new Set('a b br center code details em hr i img kbd p picture pre strong sub summary sup'.split(' '))

/** Whether a label is a tag of HTML that shows how a page is made. */
export function isElement({key}: Label): boolean {
  return key.startsWith('<') && ELEMENTS.has(key.replace(/[</>]/g, ''))
}

/** Whether a line is, or starts with, a tag of HTML that pages are made of. */
export function isPageTag({source, start, text}: Block): boolean {
  if (source.charCodeAt(start) !== 0x3c) return false
  const name = TAG.exec(text)?.[2]?.toLowerCase()
  return name !== undefined && (ELEMENTS.has(name) || FORMATTING.has(name))
}

function tagOf(block: Block, text: string): Label | undefined {
  const dollar = DOLLAR.exec(text)
  if (dollar) {
    const closed = block.text.endsWith('$$') ? block.end - 2 : block.end
    return {
      block,
      key: `$${dollar[1]!.toLowerCase()}`,
      role: roleOf(dollar[1]!.toLowerCase()),
      valueAt: block.start + dollar[0].length,
      valueEnd: closed,
      markup: true,
    }
  }
  const tag = TAG.exec(text)
  if (!tag) return undefined
  const name = tag[2]!.toLowerCase()
  if (FORMATTING.has(name)) return undefined
  const close = block.text.lastIndexOf('</')
  const end = close > tag[0].length && block.end - block.start - close < 30 ? block.start + close : block.end
  return {
    block,
    key: `<${tag[1]}${name}>`,
    role: tag[1] ? undefined : roleOf(name),
    valueAt: Math.min(end, block.start + tag[0].length),
    valueEnd: end,
    markup: true,
  }
}
