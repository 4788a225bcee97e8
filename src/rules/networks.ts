import {once} from '../once.ts'
import {termsIn} from '../rule/phrase-pattern.ts'
import {classOf, LETTER} from '../text/chars.ts'
import {foldUnit} from '../text/fold.ts'
import {everydayWords} from './words/index.ts'

/** Names that are also common words: alone they say nothing. */
const weak = once((): ReadonlySet<string> => new Set(termsIn(everydayWords('shareWords'))))

/** All names that share rows hold, folded, by their first unit; longer ones first. */
const byFirst = once((): ReadonlyMap<number, readonly string[]> => {
  const lists = new Map<number, string[]>()
  const names = new Set([...termsIn(everydayWords('networks')), ...weak()])
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const list = lists.get(name.charCodeAt(0))
    if (list) list.push(name)
    else lists.set(name.charCodeAt(0), [name])
  }
  return lists
})

/** How many networks a short line names when it names nothing else (counts and signs aside), and how many of them surely. */
export interface NetworkLine {
  readonly names: number
  readonly sure: number
}

/** Whether the first word of the line at [from, to) may be the name of a network: most lines fall out here, unfolded. */
export function mayNameNetwork(text: string, from: number, to: number): boolean {
  let at = from
  while (at < to && !isLetter(text.charCodeAt(at))) at++
  if (at === to) return false
  const names = byFirst().get(foldUnit(text.charCodeAt(at)))
  return names?.some((name) => mayStandAt(name, text, at)) ?? false
}

function mayStandAt(name: string, text: string, at: number): boolean {
  for (let k = 1; k < name.length; k++) {
    const unit = text.charCodeAt(at + k)
    // Letters behind a soft hyphen stand elsewhere in the folded line.
    if (unit === SOFT_HYPHEN) return true
    if (foldUnit(unit) !== name.charCodeAt(k)) return false
  }
  return true
}

const SOFT_HYPHEN = 0xad

const isLetter = (unit: number): boolean => (classOf(unit) & LETTER) !== 0

/** What a row of networks has none of, but for their names. */
export const NAMES_MORE = /[\p{L}$€£¥%]/u

/** Reads a line as a row of networks, set apart or glued together; undefined if it holds any other word. */
export function readNetworks(folded: string): NetworkLine | undefined {
  let names = 0
  let sure = 0
  for (let at = 0; at < folded.length; ) {
    const candidates = byFirst().get(folded.charCodeAt(at))
    const name = candidates?.find((candidate) => folded.startsWith(candidate, at))
    if (name) {
      names++
      if (!weak().has(name)) sure++
      at += name.length
    } else if (NAMES_MORE.test(folded[at]!)) return undefined
    else at++
  }
  return names > 0 ? {names, sure} : undefined
}
