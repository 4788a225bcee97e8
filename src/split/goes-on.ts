import type {Block} from '../text/block.ts'
import {groupBy} from './group.ts'
import {knownRole} from './label-words.ts'
import type {Layout} from './layout.ts'

/**
 * Whether what stands between rules is one text all the same: a conversation that goes on over them, or letters to one person which
 * the text before them introduces.
 */
export function goesOnOver({blocks}: Layout, starts: readonly number[]): boolean {
  const edges = [0, ...starts, blocks.length]
  const parts = starts.map((start, k) => blocks.slice(start, edges[k + 2]))
  const opening = blocks.slice(0, starts[0])
  return areLetters(opening, parts) || isConversation([opening, ...parts])
}

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
