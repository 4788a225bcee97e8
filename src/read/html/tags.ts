/**
 * What winnow knows of HTML's tags, as bits. Names that are not listed are inline without effect, as browsers have it.
 */
/** Stands on lines of its own. */
export const BLOCK = 1
/** Has no content and no end tag. */
export const VOID = 2
/** Its content is never text for the reader. */
export const SKIPPED = 4
/** A choice or an input of a form: words, but not the page's. */
export const CONTROL = 8
/** Its opening ends an open paragraph. */
export const ENDS_PARAGRAPH = 16
/** End tags inside do not reach what is open outside. */
export const BARRIER = 32
/** A list: its items end here. */
export const LIST = 64
export const BOLD = 128
export const HEADING = 256
/** Content is read as raw text up to the end tag. */
export const RAW = 512

const flags = new Map<string, number>()
const mark = (names: string, bits: number): void => {
  for (const name of names.split(' ')) flags.set(name, (flags.get(name) ?? 0) | bits)
}
mark(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form',
  BLOCK,
)
mark(
  'frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section',
  BLOCK,
)
mark('summary table caption colgroup tbody thead tfoot tr td th ul select xmp listing plaintext', BLOCK)
mark('area base basefont bgsound br col embed frame hr img input isindex keygen link meta param source track wbr', VOID)
mark(
  'script style template svg noscript noembed noframes iframe object applet audio video canvas head title rp',
  SKIPPED,
)
mark('select textarea datalist', CONTROL)
mark(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form',
  ENDS_PARAGRAPH,
)
mark(
  'h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre search section summary table ul li dd dt',
  ENDS_PARAGRAPH,
)
mark('table td th caption', BARRIER)
mark('ul ol menu dir', LIST)
mark('b strong', BOLD)
mark('h1 h2 h3 h4 h5 h6', HEADING)
mark('script style title textarea iframe noembed noframes xmp', RAW)

const ids = new Map<string, number>()
const known: string[] = []
const bits: number[] = []
for (const [name, value] of flags) intern(name, value)
for (const name of [
  'a',
  'em',
  'i',
  'span',
  'font',
  'label',
  'button',
  'code',
  'time',
  'small',
  'sup',
  'sub',
  'cite',
  'u',
  'image',
])
  intern(name, 0)

function intern(name: string, value: number): number {
  ids.set(name, known.length)
  known.push(name)
  bits.push(value)
  return known.length - 1
}

/** The id that all unlisted names share. */
export const OTHER = intern('', 0)
export const TAG_COUNT = known.length

export function tagId(name: string): number {
  return ids.get(name) ?? OTHER
}

export function tagName(id: number): string {
  return known[id]!
}

export function tagBits(id: number): number {
  return bits[id]!
}

export const A = tagId('a')
export const BODY = tagId('body')
export const BR = tagId('br')
export const DD = tagId('dd')
export const DT = tagId('dt')
export const DL = tagId('dl')
export const HR = tagId('hr')
export const HEAD = tagId('head')
export const HTML = tagId('html')
export const IMG = tagId('img')
export const LI = tagId('li')
export const META = tagId('meta')
export const NOSCRIPT = tagId('noscript')
export const OPTION = tagId('option')
export const P = tagId('p')
export const PRE = tagId('pre')
export const SCRIPT = tagId('script')
export const TABLE = tagId('table')
export const TD = tagId('td')
export const TH = tagId('th')
export const TITLE = tagId('title')
export const TR = tagId('tr')
export const TBODY = tagId('tbody')
export const THEAD = tagId('thead')
export const TFOOT = tagId('tfoot')
export const BLOCKQUOTE = tagId('blockquote')
