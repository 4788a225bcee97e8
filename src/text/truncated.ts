import type {Block} from './block.ts'

/** Placeholder until the repair work lands. */
export function isTruncated(_text: string, _blocks: readonly Block[]): boolean {
  return false
}
