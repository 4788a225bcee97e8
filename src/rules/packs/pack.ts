import type {Category} from '../../category.ts'

/**
 * # How to read and extend a language pack
 *
 * A pack is one file per language: for each category, lists of phrases by how far the noise reaches. Case, kind of quotes
 * and dashes, odd spaces and line breaks inside a phrase do not matter. Write a phrase as a page shows it, and only what no
 * author would write as a line or sentence of an article.
 *
 * | list        | the phrase …                                     | what goes                                                       |
 * |-------------|--------------------------------------------------|-----------------------------------------------------------------|
 * | `lines`     | is a whole line; bullets, arrows, a colon, counts at its edges aside | the line                                     |
 * | `headers`   | is a whole line that heads a list                | the line, and the short lines below it, never prose            |
 * | `starts`    | begins a line                                    | that line, if it is not a paragraph                             |
 * | `labels`    | begins a line or a sentence, a headline follows  | the label and the headline                                      |
 * | `sentences` | begins a sentence                                | the sentence                                                    |
 * | `says`      | stands anywhere in a sentence                    | the sentence                                                    |
 * | `words`     | stands anywhere, glued on or not                 | the words themselves                                            |
 *
 * Notation: `{this|that}` for alternatives, `{|the }` for something optional, `…` for up to some eighty characters of
 * anything inside the sentence, up to the start of a word (`lines` may not hold one), `¤` for a number with its sign of money
 * or percent (`lines` know no number at either edge of a line), `*` at the end of a phrase where its
 * last word may go on. A phrase that starts with `?` is doubtful: it goes only with further evidence (its place, its
 * neighbours), or when the user asks for a thorough cleaning.
 */
export interface Phrases {
  readonly lines?: readonly string[]
  readonly headers?: readonly string[]
  readonly starts?: readonly string[]
  readonly labels?: readonly string[]
  readonly sentences?: readonly string[]
  readonly says?: readonly string[]
  readonly words?: readonly string[]
}

/** The phrases of one language. */
export interface Pack {
  /** ISO 639-1. */
  readonly language: string
  readonly phrases: Partial<Readonly<Record<Category, Phrases>>>
}

/** Checks nothing at run time; gives a pack its type. */
export function definePack(pack: Pack): Pack {
  return pack
}
