import {Concepts, type Lexicon} from '../../rule/concepts.ts'
import type {Idea} from './lexicon.ts'

/** Languages that have a lexicon, in the order in which they are asked. */
const LANGUAGES = 'ar cs da de en es fi fr it ja ko nl no pl pt ru sv tr uk vi zh'.split(' ')

let source: ((language: string) => Lexicon<Idea> | undefined) | undefined

/**
 * Says where the lexicons come from: the data file of the build, or the modules that it was made of. They hold the same, so it
 * does not matter who says so last; without a word from anybody a rule that asks for a lexicon throws.
 */
export function readLexiconsFrom(read: (language: string) => Lexicon<Idea> | undefined): void {
  source = read
}

function lexiconOf(language: string): Lexicon<Idea> {
  const lexicon = source?.(language)
  if (!lexicon) throw new Error(`No lexicon of ${language} was loaded.`)
  return lexicon
}

/** Scripts by language, of those that write in one of their own. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ar: /\p{sc=Arabic}/u,
  ja: /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u,
  ko: /\p{sc=Hangul}/u,
  ru: /\p{sc=Cyrillic}/u,
  uk: /\p{sc=Cyrillic}/u,
  zh: /\p{sc=Han}/u,
}

/** What pages say to their readers, in each language that has a lexicon. */
export const CONCEPTS: readonly Concepts<Idea>[] = LANGUAGES.map(
  (language) => new Concepts(language, () => lexiconOf(language), SCRIPTS[language]),
)
