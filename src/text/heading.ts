import {finalMark} from './chars.ts'

/** Placeholder until the repair work lands: short, and not a sentence. */
export function headingLike(text: string): boolean {
  return text.length <= 160 && !/^[*\-•|]/.test(text) && (finalMark(text) < 0 || text.endsWith('?'))
}
