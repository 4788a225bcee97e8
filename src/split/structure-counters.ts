import {dateAtStart} from '../metadata/dates.ts'
import {headingLike} from '../text/heading.ts'
import {type Counter, counterOf} from './counter.ts'
import {groupBy} from './group.ts'
import {isHeadline} from './headlines.ts'
import type {Layout} from './layout.ts'
import {isArticleWord, isSectionWord} from './mark.ts'
import {mostAre} from './most.ts'
import {articleLike, type Proposal, startsOf} from './proposal.ts'
import {COUNTING, LEGAL_LENGTH, LONG, NAMED, OPENING, UNNAMED} from './structure-marks.ts'

/** The counter of a line. */
interface Counted {
  readonly block: number
  readonly counter: Counter
}

/** The longest line on which a counter may stand before a headline. */
const HEADLINE = 180
/** Words that number the articles of laws. */
const LEGAL = /^(?:art|стат)/
/** The share of counters that must have a headline. */
const MOST = 0.6
/** Series that are tried. */
const MOST_SERIES = 8

/**
 * Divisions by numbers that count on from article to article in whatever notation, in words and in letters too, upwards or
 * down to one, with a word before or behind them whose case and marks may drift. What marks (mark.ts) tell needs none of this.
 */
export function* counterProposals(layout: Layout): Generator<Proposal> {
  const series = groupBy(countedLines(layout), ({counter}) => counter.key)
  const several = [...series.values()].filter(({length}) => length > 1).sort((a, b) => b.length - a.length)
  for (const members of several.slice(0, MOST_SERIES)) {
    const proposal = proposalOf(layout, members)
    if (proposal) yield proposal
  }
}

function* countedLines({blocks}: Layout): Generator<Counted> {
  for (const {index, start, end, source} of blocks) {
    const head = source.slice(start, Math.min(end, start + HEADLINE))
    const counter = counterOf(head)
    // "May 1, 2021" counts no May.
    if (counter && (counter.word === '' || dateAtStart(head) === undefined)) yield {block: index, counter}
  }
}

function proposalOf(layout: Layout, members: readonly Counted[]): Proposal | undefined {
  const {word} = members[0]!.counter
  const words = word.split(' ')
  if (words.some(isSectionWord)) return undefined
  const isNamed = words.some(isArticleWord)
  const step = stepOf(members.map(({counter}) => counter.value))
  if (step === undefined) return undefined
  const places = members.map(({block}) => block)
  const {starts, first} = startsOf(layout, places)
  if (!articleLike(layout, starts, first, isNamed ? NAMED : UNNAMED)) return undefined
  // What is introduced before the first of it are parts of one text: tips, rules, trends.
  if (!isNamed && members[0]!.counter.value === 1 && layout.prose(0, places[0]!) > OPENING) return undefined
  if (word === '' && !haveHeadlines(layout, members)) return undefined
  if (words.some((one) => LEGAL.test(one)) && isLaw(layout, members, articleLike(layout, starts, first, LEGAL_LENGTH)))
    return undefined
  const isLong = isNamed || articleLike(layout, starts, first, LONG)
  const needs = word === '' ? 'sharp' : starts.length > 1 && isLong ? 'topic' : 'strict'
  const confidence = isNamed ? 0.98 : word === '' ? 0.92 : 0.95
  const heads = new Map(members.map(({block, counter}) => [block, layout.blocks[block]!.start + counter.length]))
  return {starts, first, cue: 'counter', confidence, needs, heads}
}

/** Whether the articles are those of a law, which are short or have numbered parts. */
function isLaw(layout: Layout, members: readonly Counted[], areLong: boolean): boolean {
  const parts = layout.marks.filter(({kind, names}) => kind === 'count' && names !== 'article').length
  return parts * 2 >= members.length || (!areLong && !haveHeadlines(layout, members))
}

/** 1 where the values count up from the first article or the second, -1 where they count down to one, undefined for neither. */
function stepOf(numbers: readonly number[]): 1 | -1 | undefined {
  const steps = (by: number): number => numbers.slice(1).filter((value, k) => value === numbers[k]! + by).length
  const least = Math.max(1, (numbers.length - 1) * COUNTING)
  if (steps(1) >= least && numbers[0]! <= 2) return 1
  return steps(-1) >= least && numbers.at(-1) === 1 && numbers.length > 2 ? -1 : undefined
}

/** Whether most counters have a headline on their line or, where they stand alone, below. */
function haveHeadlines(layout: Layout, members: readonly Counted[]): boolean {
  return mostAre(members, MOST, ({block, counter}) => {
    const {start, end, source} = layout.blocks[block]!
    const rest = start + counter.length
    return rest < end ? end - rest < HEADLINE && headingLike(source.slice(rest, end)) : isHeadline(layout, block + 1)
  })
}
