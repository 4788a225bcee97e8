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
  /** Words that speak to the reader, of which a question to be answered in the comments has one (call-to-action.ts). */
  readonly reader: string
  /**
   * Between the name of who wrote a comment and its end, the button below it, and what begins a byline, which is no such name
   * (threads.ts).
   */
  readonly signed: string
  readonly replies: string
  readonly bylines: string
  /**
   * Behind a number and before the text's title, what a blog's remarks are headed by; the same behind the title, with the
   * number (reader-labels.ts).
   */
  readonly remarksOn: string
  readonly remarksBehind: string
  /**
   * The label of a second list behind "Category: Harbour |", and how labels begin that hold keywords rather than tags
   * (keywords.ts).
   */
  readonly tags: string
  readonly keywords: string
  /** Orders to share that stand before a row of networks (share-row.ts). */
  readonly shareLabels: string
  /** Names that make words of sharing a button: "Share on Facebook" (reader-labels.ts). */
  readonly shareNames: string
  /**
   * What share rows name: networks and buttons (networks.ts); and such as are words of the language too, which alone say
   * nothing.
   */
  readonly networks: string
  readonly shareWords: string
  /**
   * What a site's appeal for money speaks of: who asks, for what work, what it lacks, what is asked; its heading; and orders
   * to give at once (appeal.ts).
   */
  readonly appealWe: string
  readonly appealWork: string
  readonly appealLacks: string
  readonly appealGives: string
  readonly appealHeads: string
  readonly appealOrders: string
}

/** Checks nothing at run time; gives the words of a language their type. */
export function defineWords(words: EverydayWords): EverydayWords {
  return words
}
