import type {Finding} from '../finding.ts'
import type {Block} from '../text/block.ts'
import {fold} from '../text/fold.ts'
import {lowerBound, type Span, subtract} from '../text/span.ts'
import {Literals} from './literals.ts'
import {readPattern} from './pattern.ts'
import {Triggers} from './triggers.ts'

/** A place that the user wants to keep, and the line it stands in. */
interface Place extends Span {
  readonly line: Span
}

/** Gives the places in some lines of one text, ascending. */
export type Protection = (blocks: readonly Block[]) => readonly Place[]

/** Makes a protection out of phrases (any case, any quotes) and patterns between slashes. */
export function compileProtection(entries: readonly string[]): Protection {
  const isPattern = (entry: string): boolean => /^\/.+\/[a-z]*$/s.test(entry)
  const literals = entries
    .filter((entry) => !isPattern(entry))
    .map((entry) => fold(entry.trim()).replace(/ {2,}/g, ' '))
  const phrases = new Triggers(Literals.of(literals))
  const patterns = entries.filter(isPattern).map((entry) => {
    const {source, flags} = readPattern(entry)
    return new RegExp(source, `${flags}g`)
  })
  return (blocks) => {
    if (blocks.length === 0) return []
    const places = phrasePlaces(blocks, phrases)
    for (const block of blocks) for (const pattern of patterns) places.push(...patternPlaces(block, pattern))
    return patterns.length > 0 ? places.sort((a, b) => a.start - b.start) : places
  }
}

function phrasePlaces(blocks: readonly Block[], phrases: Triggers): Place[] {
  const places: Place[] = []
  const from = blocks[0]!.start
  let current = 0
  phrases.scan(blocks[0]!.source.slice(from, blocks.at(-1)!.end), (_literal, start, end) => {
    while (blocks[current]!.end <= from + start) current++
    let last = current
    while (last + 1 < blocks.length && blocks[last + 1]!.start < from + end) last++
    places.push({
      start: from + start,
      end: from + end,
      line: {start: blocks[current]!.start, end: blocks[last]!.end},
    })
  })
  return places
}

function* patternPlaces(block: Block, pattern: RegExp): Generator<Place> {
  for (const {index, 0: match} of block.text.matchAll(pattern)) {
    if (match !== '') yield {start: block.start + index, end: block.start + index + match.length, line: block}
  }
}

/**
 * What is left of a finding beside the lines whose protected places it meets: a finding inside such a line goes whole,
 * another one of the same line stays.
 */
export function unprotected(finding: Finding, places: readonly Place[]): Finding[] {
  const holes: Span[] = []
  for (let k = lowerBound(places, ({end}) => end > finding.start); k < places.length; k++) {
    const place = places[k]!
    if (place.start >= finding.end) break
    if (holes.at(-1)?.start !== place.line.start) holes.push(place.line)
  }
  return holes.length === 0 ? [finding] : subtract(finding, holes).map((rest) => ({...finding, ...rest}))
}
