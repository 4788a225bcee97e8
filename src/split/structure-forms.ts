import {dateAtStart, findDate, looksLikeDate} from '../metadata/dates.ts'
import type {Block} from '../text/block.ts'
import {isSpace, isWord} from '../text/chars.ts'
import {areHeaded, isHeadline, liftAsFirst, TIME} from './headlines.ts'
import {isPageTag} from './label.ts'
import {type Layout, SHORT} from './layout.ts'
import {areLevelAlike, levelledHash} from './levelled.ts'
import {articleLike, ITEM, type Proposal, startsOf} from './proposal.ts'
import {isSubheading} from './separator.ts'
import {isCloser, isEnd} from './signs.ts'

/** Characters between lines of one form that make articles, in the typical case. */
const TYPICAL = 300
/** Forms that are tried, those of the most lines first. */
const MOST_FORMS = 8
/** Share of a file's lines that may have a form which divides it. */
const MOST_LINES = 0.5
/** Characters above the first line of a form that closes articles. */
const BEFORE = 200
/** Share of a form's lines that must have a headline right above for articles to start there. */
const HEADED = 0.7

/** What makes lines alike, with whatever tells one such form from the other. */
type Kind = 'same' | 'frame' | 'date' | 'feed' | 'address' | 'number' | 'suffix' | 'note' | 'tail'

/** The lines of a form, ascending. */
interface Form {
  readonly kind: Kind
  readonly lines: number[]
}

/**
 * Divisions by lines that come back in one form, whatever it is: the same line, headlines between the same signs, lines that open
 * with a date or a number, a note in brackets behind the last sentence. Lines of a single article have forms too, so the topic has
 * to break at each of them, and a model that knows the language to see signs of articles there.
 */
export function* formProposals(layout: Layout): Generator<Proposal> {
  let tried = 0
  for (const {kind, lines} of formsOf(layout)) {
    const {starts, first} = startsOf(layout, placesOf(layout, kind, lines))
    if (starts.length < 2 || !articleLike(layout, starts, first, TYPICAL)) continue
    if (++tried > MOST_FORMS) return
    const like = likeOf(layout, kind, starts)
    const confidence = kind === 'address' && closesFile(layout, lines) ? SIGNED : 0.92
    yield {starts, first, cue: 'recurring-form', confidence, needs: 'sharp', ...(like && {like})}
  }
}

/** The forms that come back, but for those of every other line; the most frequent first. */
function formsOf(layout: Layout): Form[] {
  const {blocks} = layout
  const forms = new Map<string | number, Form>()
  for (const block of blocks) {
    for (const [kind, key] of formsAt(layout, block)) {
      const form = forms.get(key)
      if (form) form.lines.push(block.index)
      else forms.set(key, {kind, lines: [block.index]})
    }
  }
  return [...forms.values()]
    .filter(({lines}) => lines.length > 1 && lines.length <= blocks.length * MOST_LINES)
    .sort((a, b) => b.lines.length - a.lines.length)
}

/** The forms that a line has, each with the key that lines of the same form share. */
function* formsAt({blocks, view, markAt}: Layout, block: Block): Generator<readonly [Kind, string | number]> {
  const {text, index, start, end, shape} = block
  // Rules and tags of pages say what they part by themselves.
  if (shape.words === 0 || isPageTag(block)) return
  const tail = tailOf(block)
  if (tail && LETTER.test(tail))
    yield BRACKETS.test(tail) ? ['note', 'note'] : ['tail', `tail ${tail.replace(/\d+/g, '0')}`]
  if (end - start > SHORT || markAt.get(index)?.names === 'section' || ITEM.test(text)) return
  if (isStamp(block) && !COLUMNS.test(text)) {
    const dated = datedBy(text)
    if (dated) yield [dated[0], dated.join(' ')]
    return
  }
  if (isSubheading(blocks, index)) {
    const level = TOP_LEVELS.exec(text)?.[0]
    if (level && blocks[0]!.text.startsWith(level)) yield ['frame', level]
    return
  }
  if (isTitle(blocks, index) && isTitle(blocks, 0)) yield ['frame', 'title']
  yield ['same', levelledHash(view.text, block)]
  if (isDoubled(blocks, block)) yield ['frame', 'twice']
  for (const [kind, key] of signsOf(block)) yield [kind, `${kind} ${key}`]
}

/** Where articles start beside the lines of a form: below what closes them, else at the headline above or the line itself. */
function placesOf(layout: Layout, kind: Kind, lines: readonly number[]): readonly number[] {
  const {blocks} = layout
  if (kind === 'note' || kind === 'tail' || closesFile(layout, lines))
    return lines.map((index) => index + 1).filter((index) => index < blocks.length)
  const lifted = liftAsFirst(layout, lines)
  if (lifted) return lifted
  const isHeaded = (index: number): boolean => isHeadline(layout, index - 1) && layout.prose(index - 1, index) > 0
  if (lines.filter(isHeaded).length < lines.length * HEADED) return lines
  return lines.map((index) => (isHeaded(index) ? index - 1 : index))
}

/** Whether the last line of a form closes the file, and the first stands under the text of an article. */
function closesFile(layout: Layout, lines: readonly number[]): boolean {
  const {length} = layout.blocks
  const last = lines.at(-1)!
  return last >= length - 2 && layout.prose(0, lines[0]!) >= BEFORE && layout.prose(last + 1, length) < BEFORE / 2
}

/** The confidence in addresses of the reporters, each under a text of theirs: no sign at the start is needed then. */
const SIGNED = 0.94

/** Entries of listings, posts and comments have such lines; a note behind each text or a headline at each start they have not. */
function likeOf(layout: Layout, kind: Kind, starts: readonly number[]): Proposal['like'] {
  if (kind === 'feed') return 'feed'
  return kind === 'note' || (kind !== 'date' && areHeaded(layout, starts, 0.75)) ? undefined : 'listing'
}

/** The sign that underlines the title of a document, which has one. */
const TITLE_RULE = /^={4,}$/

/** Whether a line is underlined as titles are. */
function isTitle(blocks: readonly Block[], index: number): boolean {
  const below = blocks[index + 1]
  return below !== undefined && below.blankBefore === 0 && TITLE_RULE.test(below.text)
}

/** Whether a headline stands twice, on two lines. */
function isDoubled(blocks: readonly Block[], block: Block): boolean {
  const below = blocks[block.index + 1]
  return block.shape.words >= HEADLINE && below !== undefined && areLevelAlike(block.source, block, below)
}

/** Headings that may be headlines where the file opens with one. */
const TOP_LEVELS = /^#{2,3} /
const LETTER = /\p{L}/u

/** Signs around words: "◆ Headline", "[Headline]", "=== Headline ===". */
const FRAME =
  /^([^\p{L}\p{M}\p{N}\s"'“”‘’«»„(¿¡]{1,12})\s?[\p{L}\p{M}\p{N}"'“‘«„(¿¡].*?([^\p{L}\p{M}\p{N}\s"'“”‘’«»„()?!.。！？…%]{0,12})$/u
/** An address, of a page or for mail, or a path. */
const ADDRESS = /:\/\/|\S@\S+\.\S|^\/?[\p{L}\d._-]+\/[\p{L}\d._/-]+$/u
/** Words before a number, two at most; numbers without any are marks (mark.ts). */
const NUMBERED = /^([^\p{L}\p{N}]*(?:\p{L}[^\s\p{N}]*\s?){0,2}[^\s\p{L}\p{N}]*\s?)\p{N}/u
/** Words that make a headline. */
const HEADLINE = 4
/** How far the number may stand from the head of the line. */
const NUMBER_REACH = 24
/** Three fields or more on one line, with the same sign between them: "Region | Desk | 10:40". */
const COLUMNS = /^[^|¦·•‖]{2,40}( ?[|¦·•‖] ?)[^|¦·•‖]{2,40}\1[^|¦·•‖]{2,60}$/u
const COLUMN_SIGN = /[|¦·•‖]/
/** The name of a site or a paper behind a headline. */
const SUFFIX = /\s[|–-]\s[^|–-]{2,40}$/u

/** What a short line is like, by the signs and figures in it. */
function* signsOf({text, shape}: Block): Generator<readonly [Kind, string]> {
  const frame = isWord(text.charCodeAt(0)) ? null : FRAME.exec(text)
  // How long a row of signs is drifts.
  if (frame) yield ['frame', `${text[0]!} ${frame[2]?.[0] ?? ''}`]
  const columns = COLUMN_SIGN.test(text) ? COLUMNS.exec(text) : null
  if (columns) yield ['frame', columns[1]!.trim()]
  const suffix = SUFFIX.exec(text)
  if (suffix) yield ['suffix', suffix[0]]
  if (shape.endsSentence) return
  if (isAddress(text)) yield ['address', '']
  if (shape.digits === 0) return
  const numbered = NUMBERED.exec(text.slice(0, NUMBER_REACH))
  if (numbered && LETTER.test(numbered[1]!)) yield ['number', numbered[1]!.toLowerCase().trim()]
  const dated = datedBy(text)
  if (dated) yield dated
}

/** Whether a line holds an address: each has a slash or the sign of mail. */
const isAddress = (text: string): boolean => (text.includes('/') || text.includes('@')) && ADDRESS.test(text)

/** A time to the second, which nobody writes by hand. */
const STAMPED = /\d{1,2}:\d{2}:\d{2}/

/** Whether a line is a date or a time, as heads of a chronicle, of a diary and of posts are. */
function isStamp({text, shape}: Block): boolean {
  return shape.digits > 0 && !STAMPED.test(text) && (TIME.test(text) || looksLikeDate(text))
}

/** Letters beside a date that heads of a chronicle do not have. */
const BESIDE = 6

/** The form of a line with a date: one to the second, or with more than the date. */
function datedBy(text: string): readonly [Kind, string] | undefined {
  const found = findDate(text)
  if (!found) return undefined
  const rest = text.slice(0, found.start) + text.slice(found.end)
  if (!STAMPED.test(text) && (rest.match(/\p{L}/gu)?.length ?? 0) < BESIDE) return undefined
  if (dateAtStart(text.replace(/^[^\p{L}\p{N}]+/u, '')) === undefined) return ['date', 'inside']
  const behind = text.slice(found.end).match(/\p{L}{2,}/gu)?.length ?? 0
  return behind >= HEADLINE ? ['feed', ''] : ['date', '']
}

/** Characters of a note behind the last sentence. */
const NOTE = 60
/** A short note in brackets: an agency, a reporter's initials, "(end)". */
const BRACKETS = /^[([（【<][^()[\]（）【】<>]{1,24}[)\]）】>]$/u

/** What stands behind the last sentence end of a line, or its last sentence where that is short; undefined without sentences. */
function tailOf({source, start, end}: Block): string | undefined {
  let at = end - 1
  while (at > start && (isCloser(source.charCodeAt(at)) || isEnd(source.charCodeAt(at)))) at--
  const floor = Math.max(start, end - NOTE - 2)
  while (at > floor && !isEnd(source.charCodeAt(at))) at--
  if (at <= floor) return undefined
  let from = at + 1
  while (
    from < end &&
    (isCloser(source.charCodeAt(from)) || isSpace(source.charCodeAt(from))) &&
    !OPENING.includes(source[from]!)
  )
    from++
  return end - from >= 2 ? source.slice(from, end) : undefined
}

const OPENING = '([（【<'
