import {repairPhases} from '../../src/repair/index.ts'
import {DEFAULT_REPAIRS, type Repair, type RepairFinder, type RepairKind} from '../../src/repair/repair.ts'

/** The text with the repairs made. They must ascend without overlap. */
export function apply(text: string, repairs: Iterable<Repair>): string {
  let repaired = ''
  let at = 0
  for (const {start, end, after} of repairs) {
    if (start < at || end < start) throw new RangeError(`repairs out of order at ${start}`)
    repaired += text.slice(at, start) + after
    at = end
  }
  return repaired + text.slice(at)
}

/** What one finder makes of a text. */
export function repairWith(find: RepairFinder, text: string): string {
  return apply(text, find(text, []))
}

/** What all phases make of a text, one after the other. */
export function repairAll(text: string, kinds: readonly RepairKind[] = DEFAULT_REPAIRS): string {
  return repairPhases(kinds).reduce((current, find) => repairWith(find, current), text)
}
