import {readDateline} from '../metadata/dateline.ts'
import type {Block} from '../text/block.ts'
import {median} from './contrast.ts'
import {isFullHeadline} from './headlines.ts'
import type {Layout} from './layout.ts'
import {mostAre} from './most.ts'
import {articleLike, type Proposal} from './proposal.ts'

/** Characters of a line that may be all the text under a headline, and of the typical one. */
const BODY = 250
const TYPICAL_BODY = 1000
/** And of one where the topic has to break at every headline. */
const SHORT_BODY = 400

/** A headline over each line of text, through the whole file: bodies of one line, as exports and tables hold them. */
export function* headlineProposals(layout: Layout): Generator<Proposal> {
  const lines = layout.blocks.filter((block) => !layout.isNoise(block.index))
  const isEnough = (heads: number): boolean => heads >= 3 && heads * 2 >= lines.length * 0.9
  const first = lines[0]
  // What is quick to see first: few files have a headline on top, and a long line under every other one.
  const over = lines.filter((_, k) => {
    const body = lines[k + 1]
    return body !== undefined && layout.prose(body.index, body.index + 1) >= BODY
  })
  if (!isEnough(over.length) || over[0] !== first || !isFullHeadline(layout, first!.index)) return
  const heads = over.filter((block) => isFullHeadline(layout, block.index))
  if (!isEnough(heads.length)) return
  const starts = heads.slice(1).map((head) => head.index)
  const proposal = {starts, first: 0, cue: 'headline', confidence: 0.93}
  if (articleLike(layout, starts, 0, TYPICAL_BODY)) yield {...proposal, needs: 'strict'}
  else if (articleLike(layout, starts, 0, SHORT_BODY)) yield {...proposal, needs: 'sharp'}
}

/** Characters of a line that may be an article where the file says so, and where only its topics can. */
const ROW = 150
const LONG_ROW = 900

/**
 * Every line an article: quoted or tabulated like records, headlines glued to their texts, or long lines whose topics differ
 * more than their halves do. The first line may name the columns or the channel.
 */
export function* rowProposals(layout: Layout): Generator<Proposal> {
  const {blocks} = layout
  if (blocks.length < 2) return
  const rows = blocks.filter((block) => layout.prose(block.index, block.index + 1) >= ROW)
  if (rows.length < 2 || rows.length < blocks.length * 0.7 || areItems(layout, rows)) return
  const opening = rows[0]!.index
  // What looks like the frame of a page may be a row as well.
  const isRow = blocks[0]!.end - blocks[0]!.start >= ROW
  const first = opening === 1 && !isRow ? 1 : 0
  const starts = rows.map((block) => block.index).filter((index) => index > first)
  const typical = typicalRow(layout, starts)
  const heads = classesOf(rows)
  const proposal = {starts, first, cue: 'line', confidence: 0.93, ...(heads && {heads})}
  const isTable = haveColumns(rows)
  if (areCounted(rows)) {
    if (articleLike(layout, starts, first, ROW)) yield {...proposal, confidence: COUNTED, needs: 'form'}
  } else if (isTable || areRecords(rows) || areMarked(rows) || areCutOff(rows)) {
    const confidence = isTable || heads || areIndexed(rows) ? TELLING : proposal.confidence
    if (articleLike(layout, starts, first, ROW * 1.5))
      yield {...proposal, confidence, needs: rows.length > 3 ? 'topic' : 'strict'}
  } else if (rows.length > 3 && areGlued(rows)) {
    if (articleLike(layout, starts, first, ROW * 1.5)) yield {...proposal, confidence: TELLING, needs: 'apart'}
  } else if (typical >= LONG_ROW && rows.length >= blocks.length * 0.9) yield {...proposal, needs: 'strict'}
  else if (typical >= MEDIUM_ROW && rows.length >= blocks.length * 0.9 && starts.length > 1)
    yield {...proposal, needs: 'sharp'}
}

/** Characters of rows that only a topic which breaks at all of them makes articles. */
const MEDIUM_ROW = 500

/** A headline without a full stop and the first word of its text, run together: "…for nowThe work…", also twice in a row. */
const GLUE = /^[^.!?]{20,160}?(?:\p{Ll}{3}|[\p{Ll}\p{N}][?!"”»)])\p{Lu}[\p{Ll}\s]/u

/** Whether nearly all lines start with a headline that is glued to what follows. */
const areGlued = (rows: readonly Block[]): boolean => nearlyAll(rows, (row) => GLUE.test(headOf(row)))

/** Characters of a line that are read for what it starts with. */
const HEAD = 200

const headOf = ({source, start, end}: Block): string => source.slice(start, Math.min(end, start + HEAD))

/** The share of lines with a number that makes them items. */
const ITEMS = 0.6

/** Whether most lines are numbered below one that is not: what it introduces. */
function areItems({markAt}: Layout, [opening, ...rows]: readonly Block[]): boolean {
  return !markAt.has(opening!.index) && mostAre(rows, ITEMS, ({index}) => markAt.has(index))
}

const nearlyAll = (rows: readonly Block[], is: (row: Block, index: number) => boolean): boolean =>
  mostAre(rows, NEARLY_ALL, is)
const NEARLY_ALL = 0.8

/** How much of an article an interface for news left out, as it says behind each: "[+2410 chars]". */
const LEFT_OUT = /[[(]\+ ?\d{1,6} ?\p{L}{2,12}\.?[\])]$/u
const COUNTED = 0.98

/** Whether nearly all lines end with the number of characters that were left out. */
const areCounted = (rows: readonly Block[]): boolean => nearlyAll(rows, ({text}) => LEFT_OUT.test(text.slice(-24)))

/** Dots where a text was cut off. */
const CUT_OFF = /(?:\p{L}|\s)(?:…|\.{3}|\[(?:…|\.{3})\])$/u

/** Whether nearly all lines were cut off, in mid-sentence. */
const areCutOff = (rows: readonly Block[]): boolean =>
  rows.length > 2 && nearlyAll(rows, ({text}) => CUT_OFF.test(text.slice(-8)))

/** A number behind a sign, an identity or a time at the head of a line. */
const MARKED =
  /^(?:__label__\S{1,40}|(?:[#№@]|\p{L}{0,3}[-_:])?\d{3,}|\d{4}-\d{2}-\d{2}[T ]\d|\[[^\]]{2,24}\]|<[^>]{2,24}>)(?=[\s\]>:.,;|-])/u
/** A headline of four words or more before a dash or a colon, and the text behind it. */
const HEADED = /^(?:[^\s.!?。]+[ \u3000]){3,22}[^\s.!?。]+(?: [—–-] |: )\S|^[^\s.!?。]{8,50}(?:[—–：]|[ ]-[ ])\S/u

/** The classes of a text, as the training files of a classifier print them before it. */
const CLASSES = /^(?:__label__\S{1,40}\s+)+/

/** By row: where the text starts behind its classes; undefined where rows have none. */
function classesOf(rows: readonly Block[]): ReadonlyMap<number, number> | undefined {
  if (!nearlyAll(rows, (row) => CLASSES.test(headOf(row)))) return undefined
  return new Map(rows.map((row) => [row.index, row.start + (CLASSES.exec(headOf(row))?.[0].length ?? 0)]))
}

/** Whether nearly all lines start with a number or a bracket of one kind, a headline that a dash parts from the text, or a dateline. */
function areMarked(rows: readonly Block[]): boolean {
  if (rows.length < 3) return false
  return (
    nearlyAll(rows, (row) => MARKED.test(headOf(row))) ||
    nearlyAll(rows, (row) => HEADED.test(headOf(row))) ||
    nearlyAll(rows, (row) => readDateline(headOf(row)) !== undefined)
  )
}

/** Whether most lines are quoted as a whole. */
const areRecords = (rows: readonly Block[]): boolean =>
  mostAre(rows, QUOTED, (row) => OPENING.test(headOf(row)) && CLOSING.test(row.text.slice(-CELLS)))
const QUOTED = 0.75
/** The quote before a record, behind its index where it has one; and the quote behind it, before short cells where there are some. */
const OPENING = /^(?:\d{1,9}[,;\t|] ?)?["'[{(]/
const CLOSING = /["'\]}),](?:[,;\t|][^\s"',;.!?]{0,24}){0,3}$/
const CELLS = 80

/** Whether the records of a table count up, as its index does. */
function areIndexed(rows: readonly Block[]): boolean {
  const indices = rows.map((row) => Number(INDEX.exec(headOf(row))?.[1] ?? Number.NaN))
  return nearlyAll(rows, (_, k) => k === 0 || indices[k] === indices[k - 1]! + 1)
}
const INDEX = /^(\d{1,9})[,;\t|] ?["'[{(]/

/** Fields between the delimiters of tables; a quoted one may hold them and doubled quotes. */
const DELIMITERS = ['\t', '";"', '","', "','", '|', '¦']

/** The share of the rows of a table that have as many fields as the typical one. */
const FULL = 0.9

/** Whether nearly all lines have the same number of fields, two or more. */
function haveColumns(rows: readonly Block[]): boolean {
  return DELIMITERS.some((delimiter) => {
    // Few texts have such signs at all, and counting takes its time.
    if (!mostAre(rows, FULL, ({text}) => text.includes(delimiter))) return false
    const counts = rows.map((row) => row.text.split(delimiter).length - 1)
    const columns = median(counts)
    return columns > 0 && mostAre(counts, FULL, (count) => count === columns)
  })
}

/** The confidence in rows whose form says that they are records. */
const TELLING = 0.95

function typicalRow(layout: Layout, starts: readonly number[]): number {
  return median(starts.map((start) => layout.prose(start, start + 1)))
}
