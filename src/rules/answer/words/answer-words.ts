/**
 * What a language model says around the text that it was asked for, in one language. Phrases in arrays are in the notation of
 * packs/pack.ts, and all of one must be met; lists between commas are in that of rule/phrase-pattern.ts.
 */
export interface AnswerWords {
  /** ISO 639-1. */
  readonly language: string
  /** Refusals and requests for the text; what may stand before one in its line. */
  readonly refusals: readonly string[]
  readonly beforeRefusals: string
  /** How further lines of a refusal begin. */
  readonly goesOn: string
  /** Announcements of the text. */
  readonly preambles: readonly string[]
  /** That an order was carried out: no author announces a story so. */
  readonly carriedOut: string
  /** Questions whether the user is content. */
  readonly closings: readonly string[]
  /** What only one speaks of who was asked to write; and what makes a closing line sure, at the end of a text. */
  readonly ofTheText: string
  readonly toWriter: string
  /** Remarks on how the text was written, or on what the model can't know. */
  readonly notes: readonly string[]
  /** Labels of the prompt. */
  readonly echoes: string
}

/** Checks nothing at run time; gives the words of a language their type. */
export function defineAnswerWords(words: AnswerWords): AnswerWords {
  return words
}
