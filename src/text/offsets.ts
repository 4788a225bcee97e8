import {lowerBound} from './span.ts'

/** The units in which offsets may be told, by the names of the Language Server Protocol. */
export const OFFSET_UNITS = ['utf-16', 'utf-32', 'utf-8'] as const
/** One of `OFFSET_UNITS`. */
export type OffsetUnit = (typeof OFFSET_UNITS)[number]

/**
 * A function from UTF-16 offsets in `text` to offsets in `unit`: code points for utf-32, bytes of the text in UTF-8 for
 * utf-8 (a lone surrogate counts three). Logarithmic per call after one pass over the text.
 */
export function offsetConverter(text: string, unit: OffsetUnit): (at: number) => number {
  if (unit === 'utf-16') return (at) => at
  const shrink = unit === 'utf-32'
  // Where a unit does not count as one: the offset after it, and by how much the count is off from there on.
  const places: number[] = []
  const shifts: number[] = []
  let shift = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x80) continue
    const isPair = (code & 0xfc00) === 0xd800 && at + 1 < text.length && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00
    if (shrink && !isPair) continue
    if (isPair) at++
    shift += isPair ? (shrink ? -1 : 2) : code < 0x800 ? 1 : 2
    places.push(at + 1)
    shifts.push(shift)
  }
  if (places.length === 0) return (at) => at
  return (at) => {
    const index = lowerBound(places, (place) => place > at) - 1
    return index < 0 ? at : at + shifts[index]!
  }
}
