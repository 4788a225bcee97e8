/** Runs of lines that share a shape, and that no article holds: months, numbered links, headlines with dates, prices. */
import {findDate} from '../metadata/dates.ts'
import {isProseBlock, isTaken, layoutOf, proseFollows, zoneOf} from '../rule/layout.ts'
import {spanOf} from '../rule/reach.ts'
import {defineRule, type Found} from '../rule/rule.ts'
import type {Block} from '../text/block.ts'
import {isDigit} from '../text/digits.ts'
import type {View} from '../view.ts'

/** The runs of at least `least` blocks that all pass `accepts`. */
function* runsOf(view: View, least: number, accepts: (block: Block) => boolean): Generator<Block[]> {
  let run: Block[] = []
  for (const block of view.blocks) {
    if (accepts(block)) {
      run.push(block)
      continue
    }
    if (run.length >= least) yield run
    run = []
  }
  if (run.length >= least) yield run
}

// Lines are many, and their last sign tells most of them apart.
const endsInBracket = ({source, end}: Block): boolean => source[end - 1] === ')' || source[end - 1] === '）'
const endsInDigit = ({source, end}: Block): boolean => isDigit(source.charCodeAt(end - 1))

const MONTH_YEAR =
  /^(?:\p{L}{3,12}\.? (?:de )?(?:19|20)\d{2}|(?:19|20)\d{2}[年년] ?\d{1,2}[月월])(?: ?[(（]\d{1,4}[)）])?$/u

const archiveMonths = defineRule({
  name: 'archive-months',
  category: 'nav',
  summary: 'Months with their years, one a line: the archive of a blog.',
  *find(view) {
    for (const run of runsOf(view, 4, (block) => block.end - block.start < 26 && MONTH_YEAR.test(block.text))) {
      yield {...spanOf(run), confidence: 0.97, evidence: `${run.length} months in a row`}
    }
  },
  examples: [
    'The pier broke.\n⟦May 2031\nApril 2031\nMarch 2031\nFebruary 2031⟧',
    'March 2031\nThe pier breaks.\nMay 2031\nIt opens again.',
  ],
})

const COUNTED = /^.{1,60}[(（]\d{1,5}[)）]$/u
/** A year in brackets: a list of books or films. */
const OF_YEAR = /[(（](?:1[5-9]|20)\d\d[)）]$/

const countedCategories = defineRule({
  name: 'counted-categories',
  category: 'nav',
  summary: 'Labels with a number in brackets, one a line: the categories of a blog and how many posts each holds.',
  *find(view) {
    for (const run of runsOf(
      view,
      5,
      (block) =>
        block.end - block.start < 64 && endsInBracket(block) && COUNTED.test(block.text) && block.shape.words <= 7,
    )) {
      if (run.filter(({text}) => OF_YEAR.test(text)).length > run.length / 2) continue
      // Where there is no prose, the list is what somebody wrote.
      const isTail = layoutOf(view).first >= 0 && !proseFollows(view, run[0]!)
      yield {
        ...spanOf(run),
        confidence: isTail && run.length >= 8 ? 0.96 : isTail ? 0.92 : 0.8,
        evidence: `${run.length} labels with counts`,
      }
    }
  },
  examples: [
    'The harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier before winter comes.\n⟦Ships(12)\nRopes (3)\nTar(7)\nLamps(1)\nStorms(40)⟧',
    `The harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier before winter comes.\nHarbour Days (1981)\nThe Pier and the Critic (1983)\nAfter the Last Boat (1986)\nSongs of Rope (1991)\nCulture and Tar (1993)`,
    'Lamps of the north pier (12)\nLamps of the south pier (9)\nBoats (7)\nRopes (5)\nNails (3)\nTar (40)\nSand (2)\nOak (1)',
    'Oak (12)\nTar (9)\nRope (7)\nSand (5)\nNails (3)\nThe harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier before winter comes.',
  ],
})

const DATED = /^.{12,160}\(\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}\)$/

const datedHeadlines = defineRule({
  name: 'dated-headlines',
  category: 'related',
  summary: 'Headlines that each end with a date in brackets: links to older articles.',
  *find(view) {
    for (const run of runsOf(
      view,
      2,
      (block) => block.end - block.start < 180 && endsInBracket(block) && DATED.test(block.text),
    )) {
      yield {
        ...spanOf(run),
        confidence: zoneOf(view, run[0]!) === 'tail' ? 0.95 : 0.8,
        evidence: `${run.length} headlines with dates`,
      }
    }
  },
  examples: [
    'The harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier before winter comes.\n⟦Why the lighthouse went dark(03/06/2031)\nFerry to sail again in May (26/05/2031)⟧',
    'The storms of that year (03/06/2031) and of the next (04/07/2032) are still talked about.',
  ],
})

const NUMBERED = /(\p{Lu}?\p{L}+) \d{1,3}(?:[-–]\d{1,3})?$/u

const numberedLinks = defineRule({
  name: 'numbered-links',
  category: 'pagination',
  summary: 'The same word with counting numbers, one a line, below the article: links to its parts.',
  *find(view) {
    for (const run of runsOf(
      view,
      5,
      (block) => block.end - block.start < 32 && endsInDigit(block) && NUMBERED.test(block.text),
    )) {
      const words = new Set(run.map((block) => lastWord(NUMBERED.exec(block.text)![1]!)))
      if (words.size === 1 && zoneOf(view, run[0]!) === 'tail')
        yield {...spanOf(run), confidence: 0.93, evidence: `${run.length} numbered links`}
    }
  },
  examples: [
    'The harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier before winter comes.\n⟦Part 1\nPart 2\nPart 3\nPart 4\nPart 5⟧',
    'Part 1\nThe harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier before winter comes.',
  ],
})

/** Without what is glued before it ("prevEpisodes") and without a plural's ending. */
function lastWord(word: string): string {
  return word
    .replace(/^.*\p{Ll}(?=\p{Lu})/u, '')
    .toLowerCase()
    .replace(/s$/, '')
}

const PRICE = /^[+-−]?[$€£¥]?\d[\d.,]*\s?%?$/

const ticker = defineRule({
  name: 'ticker',
  category: 'widget',
  summary: 'Names, prices and changes in per cent, one a line: a table of the stock market that follows its own clock.',
  *find(view) {
    for (const run of runsOf(view, 6, (block) => block.end - block.start < 42 && !isProseBlock(view, block)))
      yield* tickerIn(run)
  },
  examples: [
    'The shares fell.\n⟦Ticker\nLast\nChange\nChange %\nPIER\n225.86\n-12.99\n-5.44%⟧\nThe harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier before winter comes.',
    'Results\nOak 12\nTar 9\nRope 7\nSand 5\nNails 3\nPaint 1',
  ],
})

function* tickerIn(run: readonly Block[]): Generator<Found> {
  const from = run.findIndex((block) =>
    /^(?:ticker|security|symbol|last|change|change %|kurs|index|indices)$/.test(block.folded),
  )
  if (from < 0) return
  const rest = run.slice(from)
  const prices = rest.filter((block) => PRICE.test(block.text)).length
  const changes = rest.filter((block) => /%$/.test(block.text)).length
  if (prices >= 3 && changes >= 2 && prices >= rest.length * 0.3)
    yield {...spanOf(rest), confidence: 0.95, evidence: `${prices} prices among ${rest.length} short lines`}
}

const HASHTAGS = /^(?:#[\p{L}\p{N}_]{2,40}[\s,]*){2,}$/u
const SPONSORED =
  /(?:^|\s)((?:#[\p{L}\p{N}_]{2,40}\s+)*#(?:ad|sponsored|werbung|anzeige|publi|pub|gifted|partner)(?:\s+#[\p{L}\p{N}_]{2,40})*)\s*$/iu

const hashtags = defineRule({
  name: 'hashtags',
  category: 'keywords',
  summary: 'A line of hashtags, or those at its end that mark it as paid for.',
  triggers: ['#*'],
  *find(_view, hit) {
    if (!hit) return
    const {block} = hit
    if (hit.start === block.start && block.end - block.start < 600 && HASHTAGS.test(block.text)) {
      yield {start: block.start, end: block.end, confidence: 0.93, evidence: 'a line of hashtags'}
      return
    }
    if (block.end - hit.start > 200) return
    const tail = SPONSORED.exec(block.text.slice(-200))
    if (tail)
      yield {
        start: block.end - tail[1]!.length,
        end: block.end,
        confidence: 0.93,
        evidence: 'hashtags of an advertisement',
        category: 'disclosure',
      }
  },
  examples: [
    'The pier broke.\n⟦#pier #harbour #storm⟧',
    'The pier broke, and #pier was the word of the day in the town.',
    'I love my new rope. ⟦#RopeLife #ad⟧',
  ],
})

/** Labels that stand in a row below everything else are tags or links, though nothing says so. */
const trailingLabels = defineRule({
  name: 'trailing-labels',
  category: 'keywords',
  summary: 'A few lines of one to three words below the last sentence: tags without a header.',
  *find(view) {
    const tail: Block[] = []
    for (let index = view.blocks.length - 1; index >= 0; index--) {
      const block = view.blocks[index]!
      if (tail.length === 0 && isTaken(view, block)) continue
      if (!isBareLabel(block) || proseFollows(view, block)) break
      tail.unshift(block)
    }
    const above = tail[0] && view.blocks[tail[0].index - 1]
    if (tail.length < 3 || tail.length > 30 || !above || above.text.endsWith(':')) return
    const isBelowText = isProseBlock(view, above) || (above.shape.endsSentence && above.shape.words >= 6)
    const named = isBelowText ? namedAbove(view, tail) : 0
    const isSubject = named >= 2 && named * 2 >= tail.length && tail.every(isName)
    yield {
      ...spanOf(tail),
      confidence: isSubject ? 0.91 : isProseBlock(view, above) ? 0.78 : 0.72,
      evidence: `${tail.length} bare labels at the end, ${named} of them words of the article`,
    }
  },
  examples: [
    'The harbour council met on Tuesday evening and voted to repair the old pier before winter comes. The storm of March had taken forty planks.\n⟦Harbour\nStorm\nCouncil⟧',
    'The pier will need:\nOak\nTar\nNails',
  ],
})

/** So much of the article, from its end, is searched for the labels. */
const SEARCHED = 20_000

/** How many of the labels stand in the article above them. */
function namedAbove(view: View, labels: readonly Block[]): number {
  const until = labels[0]!.start
  const article = view.text.slice(Math.max(0, until - SEARCHED), until).toLowerCase()
  return labels.filter(({text}) => text.length > 2 && article.includes(text.toLowerCase())).length
}

function isName({text, shape}: Block): boolean {
  return /^[\p{Lu}\p{Lo}][^,&:]*$/u.test(text) && shape.words <= 3
}

const LONGEST_LABEL = 40

function isBareLabel(block: Block): boolean {
  // The last line of most texts is a paragraph, which need not be measured.
  if (block.end - block.start > LONGEST_LABEL) return false
  const {shape, text} = block
  return (
    shape.words <= 4 &&
    shape.digits === 0 &&
    !shape.endsSentence &&
    !/^[-*•▪●]|[\\{}<>=]/.test(text) &&
    findDate(text) === undefined
  )
}

export const LISTS = [countedCategories, archiveMonths, datedHeadlines, numberedLinks, ticker, hashtags, trailingLabels]
