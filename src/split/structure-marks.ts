import type {Block} from '../text/block.ts'
import {headingLike} from '../text/heading.ts'
import {goesOnOver} from './goes-on.ts'
import {groupBy} from './group.ts'
import {TIME} from './headlines.ts'
import type {Layout} from './layout.ts'
import {type Mark, RELEASE_END} from './mark.ts'
import {mostAre} from './most.ts'
import {articleLike, type Proposal, startsOf} from './proposal.ts'
import {isMarkdownDocument} from './separator.ts'

/** Series that are tried, and as many of rules that drift: each look at one reads the whole text. */
const MOST_SERIES = 12

/** Divisions by marks: rules, end marks, numbers that count up; surest first. */
export function* markProposals(layout: Layout): Generator<Proposal> {
  const series = groupBy(layout.marks, ({key}) => key)
  const ranked = [...series.values()].sort((a, b) => rank(a[0]!) - rank(b[0]!) || b.length - a.length)
  for (const members of [...ranked.slice(0, MOST_SERIES), ...drifting(ranked)]) {
    const {kind} = members[0]!
    const proposal =
      kind === 'count' ? counted(layout, members) : kind === 'log' ? logged(layout, members) : ruled(layout, members)
    if (proposal) yield proposal
  }
}

/** Rules of the same signs whose length drifts, and rules of all kinds, as one series. */
function drifting(ranked: readonly Mark[][]): Mark[][] {
  const rules = ranked.filter(([mark]) => mark!.kind === 'rule')
  if (rules.length < 2) return []
  const byOrder = (series: readonly Mark[][]): Mark[] => series.flat().sort((a, b) => a.block.index - b.block.index)
  const bySign = groupBy(rules, ([mark]) => signsOf(mark!.key))
  const drifted = [...bySign.values()].filter(({length}) => length > 1)
  const same = drifted.slice(0, MOST_SERIES).map(byOrder)
  return bySign.size > 1 ? [...same, byOrder(rules)] : same
}

/** The signs of a rule, without how many they are; a dash is one however long. */
const signsOf = (key: string): string => [...new Set(key.replace(/\d$/, '').replace(/[‐‑–—―─━]/g, '-'))].join('')

function rank(mark: Mark): number {
  if (mark.kind === 'end' || mark.kind === 'log') return 0
  if (mark.kind === 'rule') return 2
  return mark.names === 'article' ? 1 : 3
}

/** Characters below an end mark that are no article. */
const FOOT = 100
/** Characters of the typical article above end marks, and between rules. */
const ENDED = 150
const RULED = 250

function ruled(layout: Layout, members: readonly Mark[]): Proposal | undefined {
  const {kind} = members[0]!
  const {starts, first} = startsOf(
    layout,
    members.map((mark) => mark.block.index),
  )
  // Below the last end mark there may be the foot of a page or of the file.
  if (kind === 'end' && starts.length > 0 && layout.prose(starts.at(-1)!, layout.blocks.length) < FOOT) starts.pop()
  if (members[0]!.key === RELEASE_END && (starts.length < 2 || !headlinesBelow(layout, starts))) return undefined
  if (kind === 'end')
    return articleLike(layout, starts, first, ENDED)
      ? {starts, first, cue: 'separator', confidence: 0.99, needs: starts.length > 1 ? 'nothing' : 'topic'}
      : undefined
  // One rule may stand anywhere; that is for the detector that weighs other evidence.
  if (starts.length < 2 && members.length < 2) return undefined
  if (STROKE.test(members[0]!.block.text) || mostStandInLines(layout, members)) return undefined
  if (
    isMarkdownDocument(
      layout.blocks,
      starts.map((start) => start + 1),
    ) ||
    !articleLike(layout, starts, first, RULED)
  )
    return undefined
  if (areOverSections(layout, starts) || goesOnOver(layout, starts)) return undefined
  const proposal = {starts, first, cue: 'separator', confidence: 0.97}
  if (!headlinesBelow(layout, starts)) return {...proposal, needs: 'strict', like: 'listing'}
  const areMixed = members.some(({key}) => signsOf(key) !== signsOf(members[0]!.key))
  const isSceneBreak = SCENE_BREAK.test(layout.blocks[starts[0]!]!.text)
  return {...proposal, needs: starts.length > 1 && !isSceneBreak && !areMixed ? 'topic' : 'strict'}
}

/** Whether the lines right below rules open like others that have no rule above: "Case No. 3", "Chapter 4", "Day two". */
function areOverSections({blocks, markAt}: Layout, places: readonly number[]): boolean {
  const opening = (index: number): string | undefined => OPENING_WORDS.exec(blocks[index]?.folded ?? '')?.[0]
  const below = places.map((place) => opening(place + 1))
  const [first] = below
  if (first === undefined || below.some((one) => one !== first)) return false
  return blocks.some(
    ({index, folded}) => index > 0 && !markAt.has(index - 1) && folded.startsWith(first) && opening(index) === first,
  )
}

/** The first two words of a line, with the signs behind them, where a number follows. */
const OPENING_WORDS = /^\p{L}[\p{L}\p{M}]*[^\p{L}\p{N}]{1,3}(?:\p{L}[\p{L}\p{M}]*[^\p{L}\p{N}]{1,3})?(?=\p{N})/u

/** A few asterisks part scenes. */
const SCENE_BREAK = /^[*\s]{1,9}$/
/** A short stroke parts the sections of a news agency's report. */
const STROKE = /^_{2,4}$/

/** Characters of the typical article between reports. */
const LOGGED = 200

/** Reports of a scraper's run, several lines or one between two articles: nobody writes them, but texts on programs show some. */
function logged(layout: Layout, members: readonly Mark[]): Proposal | undefined {
  const {starts, first} = startsOf(
    layout,
    members.map((mark) => mark.block.index),
  )
  if (starts.length < 2 || !articleLike(layout, starts, first, LOGGED)) return undefined
  // A scraper starts or ends with a report; a question about a program shows one in its midst.
  const isFramed =
    layout.prose(0, members[0]!.block.index) < FOOT ||
    layout.prose(members.at(-1)!.block.index, layout.blocks.length) < FOOT
  return isFramed ? {starts, first, cue: 'log-line', confidence: 0.98, needs: 'topic'} : undefined
}

/** Signs of which a row at the end of a line of text is a rule, and how long that is. */
const RULE_SIGNS = '_=*#~-'
const RULE_LENGTH = 5

/** The sign of the rule that a line ends with; undefined without one. */
function signOfEnd({source, start, end}: Block): string | undefined {
  const sign = source[end - 1]!
  const isRule =
    RULE_SIGNS.includes(sign) && end - start >= RULE_LENGTH && source.endsWith(sign.repeat(RULE_LENGTH), end)
  return isRule ? sign : undefined
}

/** Whether more rules of the same sign end lines of text than stand by themselves: those part entries, all of them alike. */
function mostStandInLines({blocks, markAt}: Layout, members: readonly Mark[]): boolean {
  const sign = signOfEnd(members[0]!.block)
  if (!sign) return false
  return blocks.filter((block) => !markAt.has(block.index) && signOfEnd(block) === sign).length > members.length
}

/** Characters of a headline below a mark. */
const LONGEST_HEADLINE = 150

/** Whether most marks have a headline below: a short line that ends no sentence and shows no time, over a longer one. */
function headlinesBelow(layout: Layout, places: readonly number[]): boolean {
  return mostAre(places, MOST, (place) => {
    const head = layout.blocks[place + 1]
    const body = layout.blocks[place + 2]
    return (
      head !== undefined &&
      body !== undefined &&
      head.end - head.start < LONGEST_HEADLINE &&
      !head.shape.endsSentence &&
      !TIME.test(head.text) &&
      body.end - body.start > head.end - head.start
    )
  })
}

const LEGAL = /art|статья|стаття|条|條/

/** The share of steps by which a number must go up by one to be counting. */
export const COUNTING = 0.8
/** Characters between numbers that make articles, of what says that it counts articles. */
export const NAMED = 150
/** The same of what does not say so. */
export const UNNAMED = 250
/** And from which what does not say it needs less of a turn of topic. */
export const LONG = 700
/** The typical length from which articles are none of a law's. */
export const LEGAL_LENGTH = 900
/** Characters of text before the first number that introduce what is counted; where headlines stand beside the numbers, fewer do. */
export const OPENING = 150
const SHORT_OPENING = 40
/** The highest number with which a series may start: what came before was cut off. */
const HIGHEST_FIRST = 3
/** Characters of the typical article where only the second has a number. */
const PAIR = 300
/** Characters of a headline behind a number, and the share of the marks that must have one. */
const HEADLINE = 160
const MOST = 0.6

function counted(layout: Layout, members: readonly Mark[]): Proposal | undefined {
  const {names, key} = members[0]!
  if (names === 'section') return undefined
  const known = names === 'article'
  const alone = members[0]!.restAt === members[0]!.block.end
  const rising = members.filter((mark, k) => k === 0 || mark.number! > members[k - 1]!.number! || key.includes('第'))
  const steps = rising.slice(1).filter((mark, k) => mark.number === rising[k]!.number! + 1 || key.includes('第')).length
  if (rising.length < 2) return known && rising[0]!.number === 2 ? single(layout, rising[0]!) : undefined
  if (steps < (rising.length - 1) * COUNTING || rising[0]!.number! > HIGHEST_FIRST) return undefined
  if (startsAnew(rising) || (!known && hasSections(layout))) return undefined
  const places = rising.map((mark) => mark.block.index)
  const {starts, first} = startsOf(layout, places)
  if (!articleLike(layout, starts, first, known ? NAMED : UNNAMED)) return undefined
  // Laws count their articles too; they are short.
  const legal = LEGAL.test(key) && !articleLike(layout, starts, first, LEGAL_LENGTH)
  if (legal && !headlinesBelow(layout, starts)) return undefined
  if (known) return {starts, first, cue: 'counter', confidence: 0.98, needs: legal ? 'topic' : 'form'}
  // Numbered parts of one article look the same, but it has a headline and an introduction before part 1; readers' comments
  // are numbered too, but have no headlines.
  const opening = layout.prose(0, places[0]!)
  if (alone ? opening > OPENING && rising[0]!.number === 1 : opening > SHORT_OPENING || rising[0]!.number! > 1)
    return undefined
  if (alone ? !headlinesBelow(layout, starts) : !areHeadlines(rising)) return undefined
  const isLong = alone || articleLike(layout, starts, first, LONG)
  return {starts, first, cue: 'counter', confidence: 0.95, needs: members.length > 2 && isLong ? 'topic' : 'strict'}
}

/** Whether the numbers fall back again and again: they count the pictures of one set after the other, say. */
function startsAnew(rising: readonly Mark[]): boolean {
  const highest = rising.reduce((most, {number}) => Math.max(most, number!), 0)
  return highest > 0 && highest - rising[0]!.number! + 1 < rising.length * COUNTING
}

const SECTION = /^\d{1,2}(?:\.\d{1,2})+\.?\s+\p{L}/u

/** Whether lines have numbers of several parts: then numbers of one part are those of a document's sections. */
function hasSections({blocks}: Layout): boolean {
  return blocks.filter(({text}) => SECTION.test(text)).length > 1
}

/** Whether most numbers have a headline on their line, and nothing else. */
function areHeadlines(marks: readonly Mark[]): boolean {
  return mostAre(
    marks,
    MOST,
    ({block, restAt}) => block.end - restAt < HEADLINE && headingLike(block.source.slice(restAt, block.end)),
  )
}

/** "Website 2: …" where the first of the series has no mark. */
function single(layout: Layout, mark: Mark): Proposal | undefined {
  const starts = [mark.block.index]
  return mark.block.index > 0 && articleLike(layout, starts, 0, PAIR)
    ? {starts, first: 0, cue: 'counter', confidence: 0.95, needs: 'topic'}
    : undefined
}
