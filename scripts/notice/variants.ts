/**
 * Labelled lines are written with alternatives, "‹For more|Want more› on ‹boats|ferries›", which may nest: a few ways through are
 * drawn, and a model that meets them learns which of the words matter. The same line gives the same ways each time.
 */
import {mix, SEED, spread} from '../../src/text/hash.ts'

/** So many ways through a line are drawn, if it has as many; one that has only few says little more with all of them. */
const MOST = 4

/** A line without alternatives, in some of the ways it can be read. */
export function variantsOf(written: string): string[] {
  if (!written.includes('‹')) return [written]
  let state = [...written].reduce((hash, sign) => mix(hash, sign.codePointAt(0)!), SEED)
  const draw = (many: number): number => {
    state = mix(state, 1)
    return (spread(state) >>> 1) % many
  }
  const drawn = new Set<string>()
  for (let round = 0; round < 2 * MOST && drawn.size < MOST; round++) drawn.add(wayThrough(written, draw))
  return [...drawn]
}

/** One way through, an alternative drawn at each place. */
function wayThrough(written: string, draw: (many: number) => number): string {
  const innermost = /‹([^‹›]*)›/
  let way = written
  for (let found = innermost.exec(way); found; found = innermost.exec(way)) {
    const choices = found[1]!.split('|')
    way = way.slice(0, found.index) + choices[draw(choices.length)]! + way.slice(found.index + found[0].length)
  }
  return way
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=[,.](?:\s|$))/g, '')
    .trim()
}
