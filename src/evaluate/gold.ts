import * as z from 'zod'
import {CATEGORIES} from '../category.ts'

const TIERS = ['core', 'meta', 'damage', 'mask', 'ambiguous'] as const

/** The categories that labels may carry. */
export const GOLD_CATEGORIES: readonly string[] = [...Object.keys(CATEGORIES), 'ambiguous']

/** Labels carry categories that winnow does not know. */
export class UnknownCategoryError extends Error {
  override readonly name = 'UnknownCategoryError'
}

const goldRemovalSchema = z
  .object({
    start: z.int().nonnegative().optional().describe('in code points, a byte order mark counted'),
    end: z.int().nonnegative().optional(),
    text: z.string().min(1).optional().describe('stands for start and end: the next place where it occurs'),
    category: z.string(),
    tier: z.enum(TIERS).default('core').describe('core counts; the others count neither way'),
  })
  .refine(({start, end, text}) => (start !== undefined && end !== undefined) || text !== undefined, {
    message: 'a removal needs start and end, or text',
  })

const goldRowSchema = z.object({
  id: z.string().optional(),
  lang: z.string().default('?'),
  kind: z.string().default('all'),
  text: z.string(),
  removals: z.array(goldRemovalSchema),
})

/** What should go, in UTF-16 units of its text. */
export interface GoldRemoval {
  readonly start: number
  readonly end: number
  readonly category: string
  readonly tier: (typeof TIERS)[number]
}

/** A document that somebody labelled by hand. */
export interface GoldDocument {
  readonly id: string
  readonly lang: string
  /** A group of documents that is counted apart. */
  readonly kind: string
  readonly text: string
  readonly removals: readonly GoldRemoval[]
}

/**
 * Checks one row of labels; throws an Error that names what is wrong, an UnknownCategoryError for categories. `id` stands for
 * a row that has none.
 */
export function readGold(row: unknown, id: string): GoldDocument {
  const result = goldRowSchema.safeParse(row)
  if (!result.success) {
    const issue = result.error.issues[0]!
    throw new Error(`${[...issue.path, issue.message].join(': ')}`)
  }
  const {text, removals} = result.data
  checkCategories(removals)
  const toUnits = codePointConverter(text)
  let searched = 0
  const placed = removals.map(({start, end, text: words, category, tier}): GoldRemoval => {
    if (start !== undefined && end !== undefined) {
      if (end < start || toUnits(end) === undefined)
        throw new Error(`a removal lies outside of the text: ${start}–${end}`)
      searched = toUnits(end)!
      return {start: toUnits(start)!, end: searched, category, tier}
    }
    const at = text.indexOf(words!, searched)
    if (at < 0)
      throw new Error(`the text does not hold ${JSON.stringify(words!.slice(0, 60))} (behind the removal before it)`)
    searched = at + words!.length
    return {start: at, end: searched, category, tier}
  })
  return {...result.data, id: result.data.id ?? id, removals: placed}
}

function checkCategories(removals: readonly {readonly category: string}[]): void {
  const unknown = removals.flatMap(({category}, k) =>
    GOLD_CATEGORIES.includes(category) ? [] : [`removals: ${k}: ${JSON.stringify(category)} is no category`],
  )
  if (unknown.length > 0) throw new UnknownCategoryError(unknown.join('; '))
}

/** Offsets in code points → in UTF-16 units; undefined beyond the end. */
function codePointConverter(text: string): (points: number) => number | undefined {
  const units: number[] = []
  let at = 0
  for (const char of text) {
    units.push(at)
    at += char.length
  }
  units.push(at)
  return (points) => units[points]
}
