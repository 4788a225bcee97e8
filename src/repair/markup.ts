import type {HintedSpan} from '../text/block.ts'
import {isSpace} from '../text/chars.ts'
import {aboutSubject, CODE} from './about.ts'
import type {Repair} from './repair.ts'
import {isVerbatim} from './verbatim.ts'

const INLINE =
  'a abbr acronym b bdi bdo big cite em embed font i img ins kbd label mark noscript nobr object picture q ruby s small source span strike strong sub sup time tt u var wbr'
const BLOCK =
  'address article aside blockquote body br button center dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html iframe input legend li link main meta nav ol option p section select summary table tbody td textarea tfoot th thead title tr ul video audio svg path'

const inline = new Set(INLINE.split(' '))
const block = new Set(BLOCK.split(' '))

/**
 * Finds tags and comments of HTML that were left in text and drops them; where they divided blocks, a newline takes their
 * place. Only whole tags with names that HTML has are meant: "a < b" and "Map<Key>" are none. Texts about markup keep them.
 */
export function findMarkup(text: string, hints: readonly HintedSpan[]): Repair[] {
  if (!text.includes('<')) return []
  const runs = runsOfTags(text)
  if (runs.length === 0) return []
  const isAbout = aboutSubject(text, CODE)
  return runs.filter(({start}) => !isAbout(start) && !isVerbatim(hints, start)).map((run) => repairOf(text, run))
}

/** A tag or a comment. */
interface Tag {
  readonly start: number
  readonly end: number
  /** In small letters; empty for a comment. */
  readonly name: string
  readonly isEnd: boolean
  readonly hasAttributes: boolean
}

/** Tags side by side, or with only blanks between. */
interface Tags {
  readonly start: number
  readonly end: number
  /** Whether one of them begins or ends a block. */
  readonly divides: boolean
}

/** Elements whose end HTML lets one leave out. Of the others a bare start tag without an end is a name one talks about. */
const OPEN = new Set(['p', 'br', 'li', 'hr'])

/** Text that is struck out; an end without any start is how corpora for language models end a text, which the splitter reads. */
const STRUCK = 's'

function runsOfTags(text: string): Tags[] {
  const tags = tagsOf(text)
  const closed = new Set(tags.filter(({isEnd}) => isEnd).map(({name}) => name))
  const opened = new Set(tags.filter(({isEnd}) => !isEnd).map(({name}) => name))
  const runs: Tags[] = []
  for (const {start, end, name, isEnd, hasAttributes} of tags) {
    if (name !== '' && !isEnd && !hasAttributes && !OPEN.has(name) && !closed.has(name)) continue
    if (name === STRUCK && !opened.has(name)) continue
    const last = runs.at(-1)
    const divides = block.has(name)
    if (last && isBlank(text, last.end, start))
      runs[runs.length - 1] = {start: last.start, end, divides: last.divides || divides}
    else runs.push({start, end, divides})
  }
  return runs
}

function tagsOf(text: string): Tag[] {
  const tags: Tag[] = []
  let isDangling = false
  const nextClose = forward(text, '>')
  const nextComment = forward(text, '-->')
  for (let at = text.indexOf('<'); at >= 0; ) {
    const next = text.indexOf('<', at + 1)
    const tag = text.startsWith('<!--', at) ? commentAt(at, nextComment) : tagAt(text, at, nextClose(at), next)
    // Dropping a tag inside "<b<i>>" would make another.
    if (tag && !isDangling && text[at - 1] !== '<') tags.push(tag)
    else if (!tag)
      isDangling = next >= 0 && next - at < MAX_TAG && /[a-zA-Z/!]/.test(text[at + 1] ?? '') && nextClose(at) > next
    at = tag ? text.indexOf('<', tag.end) : next
  }
  return tags
}

/** Searching ahead again and again for what is not there would cost the square of the text. */
function forward(text: string, what: string): (from: number) => number {
  let found = -2
  return (from) => {
    if (found !== -1 && found < from) found = text.indexOf(what, from)
    return found
  }
}

const MAX_COMMENT = 10_000

function commentAt(start: number, nextComment: (from: number) => number): Tag | undefined {
  const close = nextComment(start + 4)
  if (close < 0 || close - start > MAX_COMMENT) return undefined
  return {start, end: close + 3, name: '', isEnd: false, hasAttributes: false}
}

/** Tags with data in an attribute are longer; they are left alone. */
const MAX_TAG = 2000
const TAG = /^<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:\s[^<>]*)?)\/?>$/
/** "x <a and y >" is no tag: what follows the name must be attributes. */
const ATTRIBUTES = /^\s*(?:\/|[\w:@.-]+(?:\s*=|\s*\/?$|\s+[\w:-]+\s*=)[\s\S]*)?$/

function tagAt(text: string, start: number, close: number, next: number): Tag | undefined {
  if (close < 0 || close - start > MAX_TAG || (next >= 0 && next < close)) return undefined
  const [whole, slash, written = '', attributes = ''] = TAG.exec(text.slice(start, close + 1)) ?? []
  const name = written.toLowerCase()
  if (!whole || (!inline.has(name) && !block.has(name))) return undefined
  // Braces among the attributes make it code.
  if (attributes.includes('{') || !ATTRIBUTES.test(attributes)) return undefined
  return {start, end: close + 1, name, isEnd: slash === '/', hasAttributes: attributes !== ''}
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isSpace(text.charCodeAt(at)) || text.charCodeAt(at) === 10) return false
  return true
}

function repairOf(text: string, {start, end, divides}: Tags): Repair {
  if (!divides)
    return {
      start,
      end,
      kind: 'markup',
      after: text.slice(start, end).includes('> <') && !isSpace(text.charCodeAt(start - 1)) ? ' ' : '',
    }
  let from = start
  let to = end
  while (from > 0 && isSpace(text.charCodeAt(from - 1)) && text.charCodeAt(from - 1) !== 10) from--
  while (to < text.length && isSpace(text.charCodeAt(to)) && text.charCodeAt(to) !== 10) to++
  const isInside = from > 0 && to < text.length && text.charCodeAt(from - 1) !== 10 && text.charCodeAt(to) !== 10
  return isInside ? {start: from, end: to, kind: 'markup', after: '\n'} : {start, end, kind: 'markup', after: ''}
}
