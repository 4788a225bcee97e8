import type {Block} from '../text/block.ts'
import {median} from './contrast.ts'
import {isFullHeadline} from './headlines.ts'
import type {Layout} from './layout.ts'
import {articleLike, type Proposal} from './proposal.ts'

/** Characters of a line that may be all the text under a headline, and of the typical one. */
const BODY = 250
const TYPICAL_BODY = 1000

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
  if (articleLike(layout, starts, 0, TYPICAL_BODY))
    yield {starts, first: 0, cue: 'headline', confidence: 0.93, needs: 'strict'}
}

/** Characters of a line that may be an article where the file says so, and where only its topics can. */
const ROW = 150
const LONG_ROW = 900

/** Every line an article: quoted or tabulated like records, or long lines whose topics differ more than their halves do. */
export function* rowProposals(layout: Layout): Generator<Proposal> {
  const {blocks} = layout
  if (blocks.length < 2) return
  const rows = blocks.filter((block) => layout.prose(block.index, block.index + 1) >= ROW)
  if (rows.length < 2 || rows.length < blocks.length * 0.7 || areItems(layout, rows)) return
  const starts = rows.map((block) => block.index).filter((index) => index > 0)
  const typical = typicalRow(layout, starts)
  const proposal = {starts, first: 0, cue: 'line', confidence: 0.93}
  if (areRecords(rows)) {
    if (articleLike(layout, starts, 0, ROW * 1.5)) yield {...proposal, needs: rows.length > 3 ? 'topic' : 'strict'}
  } else if (typical >= LONG_ROW && rows.length >= blocks.length * 0.9) yield {...proposal, needs: 'strict'}
}

/** The share of lines with a number that makes them items. */
const ITEMS = 0.6

/** Whether most lines are numbered below one that is not: what it introduces. */
function areItems({markAt}: Layout, [opening, ...rows]: readonly Block[]): boolean {
  return !markAt.has(opening!.index) && rows.filter(({index}) => markAt.has(index)).length >= rows.length * ITEMS
}

/** Whether nearly all lines are quoted as a whole, or hold the same number of tabs. */
function areRecords(rows: readonly Block[]): boolean {
  const quoted = rows.filter((row) => /^["'[{(]/.test(row.text) && /["'\]}),]$/.test(row.text)).length
  const tabs = rows.map((row) => row.text.split('\t').length - 1)
  const columns = median(tabs)
  return (
    quoted >= rows.length * 0.75 ||
    (columns > 0 && tabs.filter((count) => count === columns).length >= rows.length * 0.9)
  )
}

function typicalRow(layout: Layout, starts: readonly number[]): number {
  return median(starts.map((start) => layout.prose(start, start + 1)))
}
