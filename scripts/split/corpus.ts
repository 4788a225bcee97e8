import {clean} from '../../src/cleaner.ts'
import type {Finding} from '../../src/finding.ts'
import {resolveOptions} from '../../src/options.ts'
import {readText} from '../../src/read/reading.ts'
import {repairPhases} from '../../src/repair/index.ts'
import {findNoise} from '../../src/rule/engine.ts'
import {compileBuiltInRules} from '../../src/rules/index.ts'
import {WHOLE} from '../../src/split/boundary.ts'
import {isSpace} from '../../src/text/chars.ts'
import type {View} from '../../src/view.ts'

/** A document of the bench's format for merged articles. */
export interface MergedDocument {
  readonly id: string
  readonly text: string
  readonly lang: string
  readonly k: number
  readonly sources: readonly string[]
  /** Names of the articles, so that one that comes in two documents can be kept out of its own test. */
  readonly articles?: readonly string[]
  /** Code points. */
  readonly boundaries: readonly number[]
  readonly zones?: readonly (readonly [number, number])[]
  /** How each boundary was made. */
  readonly join?: readonly string[]
}

/** A document as the splitter sees it; offsets point into the repaired text. */
export interface SeenDocument {
  readonly id: string
  readonly lang: string
  readonly k: number
  readonly articles: readonly string[]
  readonly sources: readonly string[]
  readonly join: readonly string[]
  readonly ships: boolean
  /** Whether the file's own structure decides, so that the detector never sees it. */
  readonly structured: boolean
  readonly gold: readonly number[]
  /** Per boundary where the separator before it starts. */
  readonly zone: readonly number[]
  readonly findings: readonly Finding[]
  readonly text: string
}

/** Sources whose terms allow research only: nothing that ships may rest on them. */
const RESEARCH_ONLY = new Set(['bbc2004', 'reuters1987', 'fakenewsnet', 'celebrity'])

/** Whether a shipped model may be trained on a document. */
export function mayShip(document: {readonly sources?: readonly string[]}): boolean {
  return !(document.sources ?? []).some((source) => RESEARCH_ONLY.has(source))
}

const rules = await compileBuiltInRules()

/** What the splitter gets to see of a text: repaired, with what the noise rules found. */
export function viewOf(text: string): {readonly view: View; readonly findings: readonly Finding[]} {
  const options = resolveOptions({})
  let seen: {view: View; findings: readonly Finding[]} | undefined
  clean(
    text,
    readText(text),
    {
      repairs: repairPhases(options.repairs),
      noise: (view) => (seen ? [] : findNoise(view, rules)),
      split: (view, findings) => {
        // The first look: what is left is split again.
        seen ??= {view, findings: [...findings].sort((a, b) => a.start - b.start)}
        return WHOLE
      },
    },
    options,
  )
  return seen!
}

/** Finds offsets of `source` (code points) in its repaired text: repairs hardly change what is no white space. */
export function mapOffsets(source: string, repaired: string, offsets: readonly number[]): number[] {
  const units = toUnits(source, offsets)
  const result: number[] = []
  let from = 0
  let to = 0
  for (const unit of units) {
    while (from < unit) {
      if (isSpace(source.charCodeAt(from))) from++
      else {
        to = follow(source, from, repaired, to)
        from++
      }
    }
    let at = to
    while (at < repaired.length && isSpace(repaired.charCodeAt(at))) at++
    result.push(at)
  }
  return result
}

/** The place in `repaired` after the character that source[from] became. */
function follow(source: string, from: number, repaired: string, to: number): number {
  let at = to
  while (at < repaired.length && isSpace(repaired.charCodeAt(at))) at++
  if (repaired[at] === source[from]) return at + 1
  for (let skip = 1; skip < 12; skip++)
    if (repaired[at + skip] === source[from] && repaired[at + skip + 1] === source[from + 1]) return at + skip + 1
  return to
}

function toUnits(text: string, offsets: readonly number[]): number[] {
  const wanted = new Set(offsets)
  const found = new Map<number, number>()
  let point = 0
  for (let unit = 0; unit <= text.length; point++) {
    if (wanted.has(point)) found.set(point, unit)
    const code = text.codePointAt(unit)
    unit += code !== undefined && code > 0xffff ? 2 : 1
  }
  return offsets.map((offset) => found.get(offset) ?? text.length)
}
