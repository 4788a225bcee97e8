/**
 * # The words of everyday rules, language by language
 *
 * Rules with a shape need words beside those of the packs: how a site's first page is called, how a press release is headed. Each
 * language has one file, and a list that a language needs no words for is an empty text. Phrases stand between commas, in small letters;
 * rule/phrase-pattern.ts tells what `*`, `{a|b}`, `…` and `¤` mean.
 */
export interface EverydayWords {
  /** ISO 639-1. */
  readonly language: string
  /** What stands before a path of the site: "You are here:". */
  readonly here: string
  /** How the first page of a site is called, as such a path begins (breadcrumb.ts). */
  readonly home: string
  /** What a header of contents speaks of: the text, what is in it, finding one's way (outline.ts). */
  readonly contents: string
  /**
   * A table of contents by the one word that heads nothing else, and what is glued to the end of a title
   * (table-of-contents.ts).
   */
  readonly contentsTitles: string
  readonly contentsGlued: string
  /** How senders head a press release, and what they write under it (press-release.ts). */
  readonly press: string
  readonly pressEnds: string
}

/** Checks nothing at run time; gives the words of a language their type. */
export function defineWords(words: EverydayWords): EverydayWords {
  return words
}
