import type {Tokens} from './tokens.ts'

/** Tokens in a row that are taken for a passage when they come twice. */
const PASSAGE = 6
/** The factor of their rolling hash, and what the first of them was multiplied by. */
const ROLL = 0x01000193
const FIRST_ROLL = Math.imul(Math.imul(Math.imul(ROLL, ROLL), Math.imul(ROLL, ROLL)), ROLL)

/** A headline that the text under it repeats is no passage of that kind: what comes twice within this many tokens. */
const NEAR = 120

/** Slots that are read ahead: the memory answers many questions at once, but not while each waits for the one before. */
const AHEAD = 64
const slots = new Uint32Array(AHEAD)

/** Marks the tokens of passages that occur more than once: frames, notices and repeated articles say nothing about topic. */
export function repeatedTokens({count, ids}: Tokens): Uint8Array {
  const marked = new Uint8Array(count)
  if (count < PASSAGE * 2) return marked
  const bits = Math.min(26, 33 - Math.clz32(count))
  const shift = 32 - bits
  /** One more than where a passage was last; 0 for nowhere. */
  const seen = new Int32Array(1 << bits)
  let touched = 0
  let hash = 0
  for (let at = 0; at < PASSAGE - 1; at++) hash = (Math.imul(hash, ROLL) + ids[at]!) | 0
  for (let start = 0; start + PASSAGE <= count; start += AHEAD) {
    const end = Math.min(start + AHEAD, count - PASSAGE + 1)
    for (let at = start; at < end; at++) {
      hash = (Math.imul(hash, ROLL) + ids[at + PASSAGE - 1]!) | 0
      const slot = Math.imul(hash, 0x9e3779b1) >>> shift
      slots[at - start] = slot
      touched |= seen[slot]!
      hash = (hash - Math.imul(ids[at]!, FIRST_ROLL)) | 0
    }
    for (let at = start; at < end; at++) {
      const slot = slots[at - start]!
      const earlier = seen[slot]! - 1
      if (earlier >= 0 && at - earlier <= NEAR) continue
      seen[slot] = at + 1
      if (earlier >= 0 && same(ids, earlier, at)) marked[at] = marked[earlier] = 1
    }
  }
  if (touched > 0) markWhole(marked)
  return marked
}

/** Marks all tokens of the passages whose first one is marked. */
function markWhole(marked: Uint8Array): void {
  let left = 0
  for (let at = 0; at < marked.length; at++) {
    if (marked[at]) left = PASSAGE
    if (left === 0) continue
    marked[at] = 1
    left--
  }
}

function same(ids: Uint16Array, a: number, b: number): boolean {
  for (let k = 0; k < PASSAGE; k++) if (ids[a + k] !== ids[b + k]) return false
  return true
}
