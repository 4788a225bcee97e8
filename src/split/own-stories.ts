import {isFullHeadline} from './headlines.ts'
import type {Layout} from './layout.ts'
import type {Division} from './proposal.ts'
import {CAPITAL} from './tokens.ts'

/** Of the words of headlines that come back in the text below, the share that comes back there only. */
const OWN = 0.7
/** What of it the first must have: what the headline of a single article names comes back below each of its sub-headings. */
const OF_FIRST = 0.8
/** Words of that kind that tell enough. */
const FEW = 4
/** Lines of an article among which its headline is. */
const REACH = 5
/** The share of articles that must have one. */
const HEADED = 0.75
const SEVERAL = -1

/**
 * Whether the headlines of a division speak of different things: their words come back in the text right below them, and
 * nowhere else. Words of a single article's headline and sub-headings come back all through it. Of single texts whose
 * headings pass for a turn of topic one in a thousand passes this, of short merged articles four in five. Linear in the text.
 */
export function tellOwnStories(layout: Layout, division: Division): boolean {
  const share = ownShare(layout, division)
  return share !== undefined && share >= OWN
}

/**
 * Of the words of headlines that come back below, the share that does so in their own article only, or what the first of them
 * has of that if it has far less; undefined where too few come back, or articles have no headline.
 */
export function ownShare(layout: Layout, {starts, first}: Division): number | undefined {
  const {terms, tokens} = layout.cohesion
  const tops = [first, ...starts]
  const edges = [...tops.map((top) => layout.token(top)), tokens.count]
  const homes = homesOf(terms, edges)
  let own = 0
  let all = 0
  let headed = 0
  let most = 1
  for (const [k, top] of tops.entries()) {
    const head = headlineFrom(layout, top, tops[k + 1] ?? layout.blocks.length)
    if (head === undefined) continue
    headed++
    const body = layout.token(head + 1)
    const below = new Set(terms.subarray(body, edges[k + 1]))
    const words = new Set<number>()
    for (let at = layout.token(head); at < body; at++) if (tells(layout, at)) words.add(terms[at]!)
    const returning = [...words].filter((term) => below.has(term))
    const alone = returning.filter((term) => homes.get(term) === k).length
    if (k === 0 && returning.length > 0) most = alone / returning.length / OF_FIRST
    own += alone
    all += returning.length
  }
  return headed >= tops.length * HEADED && all >= FEW ? Math.min(most, own / all) : undefined
}

/** Letters of words that name something, in scripts that part words and write vowels. */
const LETTERS = 4
const ALPHABETS = 0x0e00

/** Whether a token is more than an article or a preposition. */
function tells({view, cohesion: {tokens}}: Layout, token: number): boolean {
  return view.text.charCodeAt(tokens.at[token]!) >= ALPHABETS || (tokens.forms[token]! & ~CAPITAL) >= LETTERS
}

/** By term the one article that holds it; `SEVERAL` for more. */
function homesOf(terms: Uint16Array, edges: readonly number[]): ReadonlyMap<number, number> {
  const homes = new Map<number, number>()
  for (let k = 0; k + 1 < edges.length; k++)
    for (let at = edges[k]!; at < edges[k + 1]!; at++) {
      const home = homes.get(terms[at]!)
      if (home === undefined) homes.set(terms[at]!, k)
      else if (home !== k) homes.set(terms[at]!, SEVERAL)
    }
  return homes
}

/** The first headline among the first lines of an article. */
function headlineFrom(layout: Layout, from: number, to: number): number | undefined {
  for (let index = from; index < Math.min(to, from + REACH); index++) if (isFullHeadline(layout, index)) return index
  return undefined
}
