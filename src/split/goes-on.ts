import type {Block} from '../text/block.ts'
import {isRoman} from './counter.ts'
import {groupBy} from './group.ts'
import {knownRole} from './label-words.ts'
import type {Layout} from './layout.ts'

/**
 * Whether what stands between rules is one text all the same: a conversation that goes on over them, letters to one person which
 * the text before them introduces, what that text announces, or its sections by their numbers.
 */
export function goesOnOver({blocks, markAt}: Layout, starts: readonly number[]): boolean {
  const edges = [0, ...starts, blocks.length]
  const isText = ({index}: Block): boolean => markAt.get(index)?.kind !== 'rule'
  const parts = starts.map((start, k) => blocks.slice(start, edges[k + 2]).filter(isText))
  const opening = blocks.slice(0, starts[0]).filter(isText)
  return (
    isAnnounced(opening) ||
    areNumbered(opening, parts) ||
    areLetters(opening, parts) ||
    isConversation([opening, ...parts])
  )
}

/** Words of a sentence that announces what follows: "Articles:" is a label. */
const ANNOUNCING = 6

/** Whether the text before the first rule ends with a colon: what it announces comes between the rules. */
function isAnnounced(opening: readonly Block[]): boolean {
  const last = opening.at(-1)
  return last !== undefined && last.shape.words >= ANNOUNCING && /[:：]$/.test(last.text)
}

/** The share of the parts that a number opens. */
const NUMBERED = 0.75

/**
 * Whether parts are opened by numbers that count sections: Roman ones alone on a line, or plain ones before headings where an
 * introduction stands before the first.
 */
function areNumbered(opening: readonly Block[], parts: readonly (readonly Block[])[]): boolean {
  const least = parts.length * NUMBERED
  const heads = parts.flatMap((part) => part.slice(0, 1))
  if (heads.filter(({text}) => isRoman(text.replace(/[.)]$/, ''))).length >= Math.max(2, least)) return true
  const numbers = heads.flatMap(({text}) => NUMBER.exec(text)?.[1] ?? []).map(Number)
  const rise = numbers.filter((number, k) => k === 0 || number === numbers[k - 1]! + 1).length
  if (rise < Math.max(2, least) || numbers[0]! > 2) return false
  const first = numbers[0] === 1 ? opening.length : opening.findIndex(({text}) => NUMBER.exec(text)?.[1] === '1')
  return opening.slice(0, Math.max(0, first)).reduce((sum, {shape}) => sum + shape.words, 0) >= INTRODUCING
}

/** A number before a heading. */
const NUMBER = /^(\d{1,2})[.)]\s+\p{L}/u
/** Words before the first number that make an introduction; a headline alone has fewer. */
const INTRODUCING = 25

/** Lines at the head of a part among which one addresses somebody. */
const HEAD = 4
/** "Dear Ada," and "Liebe Ada!": a few words without a figure, and a sign that calls. */
const ADDRESSES = /^[\p{Lu}\p{Lo}][^\p{N}.:;?]{2,40}[,!:，：、،]$/u
const MOST_WORDS = 5
/** Letters that a text quotes, at least. */
const LETTERS = 2

function areLetters(opening: readonly Block[], parts: readonly (readonly Block[])[]): boolean {
  if (opening.some(addresses)) return false
  const called = parts.flatMap((part) => part.slice(0, HEAD).filter(addresses).slice(0, 1))
  return [...groupBy(called, ({folded}) => folded).values()].some(({length}) => length >= LETTERS)
}

const addresses = ({text, shape}: Block): boolean => shape.words <= MOST_WORDS && ADDRESSES.test(text)

/** A speaker at the head of what is said, behind a time code or without one. */
const TURN =
  /^(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?\s*[-–—]?\s*)?([\p{Lu}\p{Lo}][\p{L}\p{M}.' -]{0,24}?)\s?(?::\s|：)/u
/** The share of the parts that somebody speaks in who goes on speaking, and of the lines that are turns of such people. */
const MOST_PARTS = 0.75
const TURNS = 0.4
/** A conversation has that many speakers. */
const SPEAKERS = 2

function isConversation(parts: readonly (readonly Block[])[]): boolean {
  const turns = parts.flatMap((lines, part) =>
    lines.flatMap((line) => {
      const name = speakerOf(line)
      return name === undefined ? [] : [{name, part}]
    }),
  )
  const speakers = [...groupBy(turns, ({name}) => name).values()].filter(
    (own) => new Set(own.map(({part}) => part)).size >= parts.length * MOST_PARTS,
  )
  const lines = parts.reduce((sum, {length}) => sum + length, 0)
  return speakers.length >= SPEAKERS && speakers.flat().length >= lines * TURNS
}

/** Who speaks on a line; the fields of a record are no people. */
function speakerOf({text, folded}: Block): string | undefined {
  const name = TURN.exec(text.slice(0, 60))?.[1]?.toLowerCase()
  return name === undefined || knownRole(name) || folded.startsWith('http') ? undefined : name
}
