import {statSync} from 'node:fs'
import {type InputList, STDIN} from './inputs.ts'

/** Below this a worker takes longer to start than the work does. */
const MUCH_BYTES = 2 * 1024 * 1024

/** Whether there is enough to do for more than one core; asks no more files for their size than it must. */
export function isMuchWork(inputs: InputList): boolean {
  let bytes = 0
  for (const {path} of inputs) {
    // What comes through a pipe can't be known.
    if (path === STDIN) return true
    const facts = statSync(path, {throwIfNoEntry: false})
    if (!facts) continue
    if (!facts.isFile()) return true
    bytes += facts.size * (path.endsWith('.gz') || path.endsWith('.zst') ? 3 : 1)
    if (bytes > MUCH_BYTES) return true
  }
  return false
}
