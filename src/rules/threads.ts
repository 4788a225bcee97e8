/** What goes on to the end of a page once it has begun: the readers' comments, and teasers that alternate with headlines. */
import {findDate} from '../metadata/dates.ts'
import {isItem, isProseBlock, labelOf} from '../rule/layout.ts'
import {partsOf, pattern, wordsOf} from '../rule/phrase-pattern.ts'
import {isBrokenText, spanOf} from '../rule/reach.ts'
import {defineRule} from '../rule/rule.ts'
import type {Block} from '../text/block.ts'
import type {View} from '../view.ts'
import {everydayWords} from './words/index.ts'

const SIGNED = pattern(() => {
  const ago = '\\b(?:\\d+|an?) (?:minute|hour|day|week|month|year)s? ago\\b'
  return `${wordsOf(everydayWords('signed'))}\\s?:?$|${ago}|^${partsOf(everydayWords('replies'))}$`
})

/** A byline is signed with a date and time too. */
const BYLINE = pattern(() => `^${partsOf(everydayWords('bylines'))} `)

/** Whether a short line signs a comment: a name with a date and time, "X says:", "2 hours ago", a reply button. */
function isSignature(block: Block): boolean {
  if (block.end - block.start > 90 || BYLINE().test(block.folded)) return false
  if (SIGNED().test(block.folded)) return true
  const date = findDate(block.text)
  return date?.iso.includes('T') === true && /\p{L}/u.test(block.text.slice(0, date.start))
}

const commentThread = defineRule({
  name: 'comment-thread',
  category: 'comments',
  summary:
    'The readers’ comments below an article, from the line that counts them on, where signed ones follow, to the end or to what is longer than comments are.',
  *find(view) {
    const start = firstBelowArticle(view, (block, index) => countsComments(view, block) && signedBelow(view, index))
    if (start < 0) return
    const thread = threadFrom(view, start)
    const signed = thread.filter(isSignature).length
    if (signed === 0) return
    const closes = thread.slice(1).some((block) => labelOf(view, block) === 'comments')
    const confidence = signed >= 3 || (signed >= 1 && closes) ? 0.92 : 0.75
    yield {...spanOf(thread), confidence, evidence: `${signed} signed comments below “${thread[0]!.text.slice(0, 40)}”`}
  },
  examples: [
    'The harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier before winter comes.\n⟦1 comment\nJon Salt May 3, 2031 - 1:01 pm\nI was there that night, and I tell you that the lamp was still burning when the pier went down into the dark water.\nReply\nLeave a comment⟧',
    'The town sent 300 comments\nThe harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier before winter comes.',
  ],
})

/** Readers write no more prose than this below one signature, in characters: a line before more of it signs an article. */
const LONGEST_COMMENT = 3000

/** The blocks from `start` on as far as readers write: what stands below a line that signs more than a comment is no part of it. */
function threadFrom(view: View, start: number): Block[] {
  const blocks = view.blocks.slice(start)
  let end = 1
  let prose = 0
  for (const [index, block] of blocks.entries()) {
    if (isSignature(block)) {
      end = index
      prose = 0
    }
    if (isProseBlock(view, block)) prose += block.end - block.start
    if (prose > LONGEST_COMMENT) return blocks.slice(0, end)
  }
  return blocks
}

function countsComments(view: View, block: Block): boolean {
  return block.end - block.start < 60 && labelOf(view, block) === 'comments'
}

function signedBelow(view: View, index: number): boolean {
  return view.blocks.slice(index + 1, index + 4).some(isSignature)
}

/** An article of at least so many characters of prose must stand above what goes on to the end, and outweigh it. */
const LEAST_PROSE = 100

/** The first block that `begins` what goes on to the end and has an article above it; -1 if none. */
function firstBelowArticle(view: View, begins: (block: Block, index: number) => boolean): number {
  // Where nothing begins, nothing need be measured.
  if (!view.blocks.some(begins)) return -1
  const lengths = view.blocks.map((block) => (isProseBlock(view, block) ? block.end - block.start : 0))
  const total = lengths.reduce((sum, length) => sum + length, 0)
  let above = 0
  return view.blocks.findIndex((block, index) => {
    const isBelow = above >= LEAST_PROSE && above * 2 > total && begins(block, index)
    above += lengths[index]!
    return isBelow
  })
}

/** A teaser is no longer than this. */
const LONGEST_TEASER = 260

const teaserTail = defineRule({
  name: 'teaser-tail',
  category: 'related',
  summary: 'Headlines and one-sentence teasers in turn, from a header such as “Related” to the end of the page.',
  *find(view) {
    const from = teasersFrom(view)
    if (from < 0) return
    const start = firstBelowArticle(view, (block, index) => index >= from && headsTeasers(view, block))
    if (start < 0 || view.blocks.slice(start).filter((block) => isProseBlock(view, block)).length < LEAST_TEASERS)
      return
    const tail = view.blocks.slice(start)
    if (isBrokenText(tail)) return
    yield {
      ...spanOf(tail),
      confidence: 0.92,
      evidence: `headlines and teasers in turn below “${tail[0]!.text.slice(0, 40)}”`,
    }
  },
  examples: [
    'The harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier before winter comes. The planks are bought, the men are hired, and the mayor has promised music. Nobody in the hall could say what it will cost in the end, though everybody tried. They went home at ten.\n⟦Related stories\nFerry to sail again\nThe old ferry will sail again in May, its owner said on Tuesday, with a new engine and an old captain.\nLighthouse goes dark\nThe lighthouse went dark on Monday for the first time in forty years, and nobody knows why it did.\nRope prices rise\nRope costs twice what it did a year ago, and the harbour blames the storm and the men who sell it.⟧',
    'Stories\nFerry to sail again\nThe harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier before winter comes. It was late.\nThe old ferry will sail again in May, its owner said on Tuesday, with a new engine and an old captain.',
  ],
})

/** A button such as “Learn more” heads nothing, “Tip” a remark. */
function headsTeasers(view: View, block: Block): boolean {
  return (
    labelOf(view, block) === 'related' &&
    !/^(?:(?:show|learn|read|see|view|load|discover|explore|continue|find|watch) |tips?$)/.test(block.folded)
  )
}

const LEAST_TEASERS = 3

/** The block from which on to the end all prose is teasers, each under a headline; -1 if they are too few. */
function teasersFrom(view: View): number {
  let teasers = 0
  for (let index = view.blocks.length - 1; index >= 0; index--) {
    const block = view.blocks[index]!
    if (!isProseBlock(view, block)) continue
    const above = view.blocks[index - 1]
    if (block.end - block.start > LONGEST_TEASER || !above || isProseBlock(view, above) || !isItem(above, 160))
      return teasers >= LEAST_TEASERS ? index + 1 : -1
    teasers++
  }
  return teasers >= LEAST_TEASERS ? 0 : -1
}

export const THREADS = [commentThread, teaserTail]
