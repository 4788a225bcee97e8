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

interface Tags {
  readonly start: number
  readonly end: number
  /** Whether one of them begins or ends a block. */
  readonly divides: boolean
}

/** Tags side by side, or with only blanks between, are one run. */
function runsOfTags(text: string): Tags[] {
  const runs: Tags[] = []
  let isDangling = false
  const nextClose = forward(text, '>')
  const nextComment = forward(text, '-->')
  const isClosed = closedNames(text)
  for (let at = text.indexOf('<'); at >= 0; ) {
    const next = text.indexOf('<', at + 1)
    const tag = text.startsWith('<!--', at)
      ? commentAt(at, nextComment)
      : tagAt(text, at, nextClose(at), next, isClosed)
    const follows = text.charCodeAt(at - 1) === 60
    // Dropping a tag inside "<b<i>>" would make another.
    if (tag && !isDangling && !follows) add(runs, text, tag)
    else if (!tag)
      isDangling = next >= 0 && next - at < MAX_TAG && /[a-zA-Z/!]/.test(text[at + 1] ?? '') && nextClose(at) > next
    at = tag ? text.indexOf('<', tag.end) : next
  }
  return runs
}

/** Searching ahead again and again for what is not there would cost the square of the text. */
function forward(text: string, what: string): (from: number) => number {
  let found = -2
  return (from) => {
    if (found !== -1 && found < from) found = text.indexOf(what, from)
    return found
  }
}

/** Elements whose end HTML lets one leave out. Of the others a bare start tag without an end is a name one talks about. */
const OPEN = new Set(['p', 'br', 'li', 'hr'])

function closedNames(text: string): (name: string) => boolean {
  const known = new Map<string, boolean>()
  return (name) => {
    let isClosed = known.get(name)
    if (isClosed === undefined) {
      isClosed = text.includes(`</${name}>`) || text.includes(`</${name.toUpperCase()}>`)
      known.set(name, isClosed)
    }
    return isClosed
  }
}

const MAX_COMMENT = 10_000

function commentAt(start: number, nextComment: (from: number) => number): Tags | undefined {
  const close = nextComment(start + 4)
  return close < 0 || close - start > MAX_COMMENT ? undefined : {start, end: close + 3, divides: false}
}

/** Tags with data in an attribute are longer; they are left alone. */
const MAX_TAG = 2000
const TAG = /^<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:\s[^<>]*)?)\/?>$/

function tagAt(
  text: string,
  start: number,
  close: number,
  next: number,
  isClosed: (name: string) => boolean,
): Tags | undefined {
  if (close < 0 || close - start > MAX_TAG || (next >= 0 && next < close)) return undefined
  const [whole, slash, name, attributes] = TAG.exec(text.slice(start, close + 1)) ?? []
  if (!whole) return undefined
  const lower = name!.toLowerCase()
  if (!inline.has(lower) && !block.has(lower)) return undefined
  if (!slash && !attributes && !OPEN.has(lower) && !isClosed(lower)) return undefined
  // "x <a and y >" is no tag: what follows the name must be attributes, and braces make it code.
  if (
    attributes &&
    (attributes.includes('{') || !/^\s*(?:\/|[\w:@.-]+(?:\s*=|\s*\/?$|\s+[\w:-]+\s*=)[\s\S]*)?$/.test(attributes))
  )
    return undefined
  return {start, end: close + 1, divides: block.has(lower)}
}

function add(runs: Tags[], text: string, tag: Tags): void {
  const last = runs.at(-1)
  if (last && isBlank(text, last.end, tag.start))
    runs[runs.length - 1] = {start: last.start, end: tag.end, divides: last.divides || tag.divides}
  else runs.push(tag)
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
