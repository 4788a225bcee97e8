import {isProseBlock, isTaken, layoutOf} from '../rule/layout.ts'
import {lineKey, MAX_LINE_KEY} from '../rule/line-key.ts'
import {defineRule} from '../rule/rule.ts'
import type {Block} from '../text/block.ts'
import type {View} from '../view.ts'
import {headsContents} from './outline.ts'

/** A title has at least so many units; shorter lines repeat by chance. */
const SHORTEST_TITLE = 20
/** How many lines a title's double may stand below it. */
const DISTANCE = 3
/** From this length on, in units, a line with a full stop at its end is a sentence of its own. */
const LONG_TITLE = 30

export const duplicateTitle = defineRule({
  name: 'duplicate-title',
  category: 'duplicate',
  summary: 'A title that is printed twice: the first of the two goes, the one beside the byline stays.',
  *find(view) {
    const {first} = layoutOf(view)
    const limit = Math.min(view.blocks.length, first < 0 ? 12 : first)
    for (let index = 0; index < limit; index++) {
      const block = view.blocks[index]!
      if (!isTitle(block) || isListed(block) || isProseBlock(view, block)) continue
      const key = lineKey(block.text)
      const below = view.blocks.slice(index + 1, index + 1 + DISTANCE)
      const at = below.findIndex(
        (other) => isTitle(other) && !isListed(other) && !isTaken(view, other) && lineKey(other.text) === key,
      )
      if (at < 0 || isSentence(block) || digitsOf(block) !== digitsOf(below[at]!) || isField(view, index)) continue
      if (isRefrain(view, key)) continue
      const between = below.slice(0, at)
      // The double is an entry of the table of contents.
      if (between.some(headsContents)) continue
      const prose = between.filter((other) => isProseBlock(view, other))
      if (prose.length > 0 && !isTeaser(prose, block)) continue
      // "Place:" between them: the name of an entry, and its place of the same name.
      if (between.some(({text}) => text.endsWith(':')) || isPeriodic(view, index, between)) continue
      const [teaser] = prose
      if (!teaser) {
        yield {start: block.start, end: block.end, confidence: 0.91, evidence: 'the same title follows'}
        continue
      }
      // The byline stands below the first of them, or it stands below neither.
      const double = below[at]!
      yield {start: double.start, end: double.end, confidence: 0.91, evidence: 'the title again, below its teaser'}
      if (comesBack(view, teaser, double.index + 1))
        yield {
          start: teaser.start,
          end: teaser.end,
          confidence: 0.93,
          category: 'related',
          evidence: 'the teaser of the article that follows with the same words',
        }
    }
  },
  examples: [
    '⟦The pier will be mended before winter⟧\nThe pier will be mended before winter\nBy Ada Reed\nThe harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier before winter comes.',
    'The pier will be mended before winter comes\n⟦The harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier...\nThe pier will be mended before winter comes⟧\nThe harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier before winter comes. Nobody could say what it will cost.',
    'The pier will be mended before winter\nThe pier will be mended, says the council\nThe harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier before winter comes.',
    'The lamp went out, and nobody saw it.\nThe lamp went out, and nobody saw it.\nThe harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier before winter comes.',
    'Who lights the lamp tonight, my love?\nHaul in, haul in the line.\nThe man who has no boat to love.\nHaul in, haul in the line.\nThe harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier before winter comes.',
    'The pier will be mended before winter\nWhat this article covers\nThe pier will be mended before winter\nWho pays for it\nThe harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier before winter comes.',
    'Who of you has ever seen the lamp go out\nThe gulls have seen it, and the ferry\nWho of you has ever seen the lamp go out\nThe keeper slept, the wind did not\nWho of you has ever seen the lamp go out\nThe boats came home without a light\nWho of you has ever seen the lamp go out',
    'Re: Who lit the lamp on the pier?\nNobody knows.\nRe: Who lit the lamp on the pier?\nThe harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier before winter comes.',
    'Reports: 2031, Ada Reed of the ferry\nReports: 2032, Ada Reed of the ferry\nThe harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier before winter comes.',
    'Place: the pier\nTerms: free for all who fish\nPlace: the quay\nTerms: free for all who fish\nThe harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier before winter comes.',
    'Deckhand on the ferry\nReed Lines\nNorth Quay, three days a week\nDeckhand on the ferry\nTarr and Sons\nNorth Quay, three days a week\nThe harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier before winter comes.',
  ],
})

/** So often no title stands on its page. */
const REFRAIN = 4

/** Whether a line comes back again and again, as a refrain does. */
function isRefrain({blocks}: View, key: string): boolean {
  let count = 0
  for (const {start, end, text} of blocks) {
    if (end - start > MAX_LINE_KEY || lineKey(text) !== key) continue
    if (++count === REFRAIN) return true
  }
  return false
}

/** Answers in a forum all bear the title of the first; facts between bullets belong to the entry of a list. */
const NO_TITLE = /^(?:re|aw|fwd?|antw|sv|vs)\s?:|\s[•·|]\s.*(?:20|19)\d\d/i
/** A tag, a directive, a key with its value. */
const MARKUP = /^(?:<|\.\. |[a-z-]+:\s)/
/** "License: …", with other fields of its record above or below. */
const FIELD = /^\p{Lu}[\p{L}-]{2,20}: \S/u

/** A teaser is one paragraph, and not a long one. */
const LONGEST_TEASER = 360

/** Whether what stands between a title and its double is the teaser of the article. */
function isTeaser(prose: readonly Block[], title: Block): boolean {
  const [teaser] = prose
  return prose.length === 1 && teaser!.end - teaser!.start <= LONGEST_TEASER && title.end - title.start >= LONG_TITLE
}

/** How many signs of a teaser must come back at the start of a paragraph. */
const SAME = 60

/** Whether the article below begins as its teaser did. */
function comesBack(view: View, teaser: Block, from: number): boolean {
  const opening = teaser.text.replace(/^\p{Lu}[\p{L} ]{2,20}: /u, '').slice(0, SAME)
  return opening.length === SAME && view.blocks.slice(from, from + 6).some(({text}) => text.startsWith(opening))
}

function isTitle(block: Block): boolean {
  const length = block.end - block.start
  return (
    length >= SHORTEST_TITLE &&
    length <= MAX_LINE_KEY &&
    block.shape.letters > 3 * block.shape.digits &&
    block.shape.words >= 3 &&
    !NO_TITLE.test(block.text) &&
    !MARKUP.test(block.text)
  )
}

/** The years of two lines of one wording differ in a list; the number of a heading does not count. */
const digitsOf = ({text}: Block): string =>
  text
    .replace(/^\d{1,2}(?!\d)/, '')
    .match(/\d+/g)
    ?.join(' ') ?? ''

function isField({blocks}: View, index: number): boolean {
  const beside = [blocks[index - 1], blocks[index + 1]]
  return FIELD.test(blocks[index]!.text) && beside.some((block) => block && FIELD.test(block.text))
}

/** A short paragraph is no title, and the refrain of a song is none: an author may say it twice. */
function isSentence({text}: Block): boolean {
  return /[.。]["”’」]?$/.test(text)
}

/** In a list of records what stands between two lines of one wording stands there again: two jobs of one name. */
function isPeriodic(view: View, index: number, between: readonly Block[]): boolean {
  const keys = new Set(between.map(({text}) => lineKey(text)))
  const after = index + between.length + 2
  const around = [
    ...view.blocks.slice(Math.max(0, index - DISTANCE), index),
    ...view.blocks.slice(after, after + DISTANCE),
  ]
  return around.some(({text}) => text.length <= MAX_LINE_KEY && keys.has(lineKey(text)))
}

/** An entry of a list, such as a table of contents, is no title. */
function isListed(block: Block): boolean {
  return /^(?:[-*•▪●·–]|\d{1,2}[.)])\s/.test(block.text)
}
