import {once} from '../once.ts'
import {FUNCTION_WORDS, SCRIPTS} from './function-words.ts'

/** Letters that are looked at, in three stretches: enough for some hundred words, whatever the text's length. */
const STRETCH = 600
/** Below this share of function words a text is no running text of a language known here. News has 0.25 to 0.45. */
const LEAST_SHARE = 0.08
/** Fewer words than this prove nothing by their share. */
const LEAST_WORDS = 4
/** Of the letters, the share that a script needs to decide: articles in other scripts quote Latin names. */
const LEAST_SCRIPT = 0.3

/** The language of a text, ISO 639-1; null where it can't be told. Looks at a bounded part of the text. */
export function guessLanguage(text: string): string | null {
  const words = new WordCount()
  for (const stretch of stretchesOf(text)) {
    const sample = stretch.toLowerCase()
    const language = byScript(sample)
    if (language) return language
    words.add(sample)
    // Most texts are plain after the first stretch.
    if (words.isClear) break
  }
  return words.language
}

/** The middle first: a head holds names, dates and labels. */
function stretchesOf(text: string): string[] {
  if (text.length <= 3 * STRETCH) return [text]
  const starts = [(text.length - STRETCH) >>> 1, Math.floor((text.length - STRETCH) * 0.8), 0]
  return starts.map((start) => text.slice(start, start + STRETCH))
}

/** The language that is alone with the script of the text. Kana make Japanese of Han, however few they are. */
function byScript(sample: string): string | null {
  let counts: Map<string, number> | undefined
  let letters = 0
  let script: (typeof SCRIPTS)[number] | undefined
  for (let at = 0; at < sample.length; at++) {
    const unit = sample.charCodeAt(at)
    if (unit < 0x61) continue
    letters++
    if (unit < 0x370 || (unit >= 0x2000 && unit < 0x3040)) continue
    if (!script || unit < script[0] || unit > script[1])
      script = SCRIPTS.find(([first, last]) => unit >= first && unit <= last)
    if (!script) continue
    counts ??= new Map()
    counts.set(script[2], (counts.get(script[2]) ?? 0) + 1)
  }
  if (!counts) return null
  const kana = counts.get('ja') ?? 0
  const han = counts.get('zh') ?? 0
  if (kana > 0.05 * (kana + han) && kana + han > LEAST_SCRIPT * letters) return 'ja'
  for (const [language, count] of counts) if (count > LEAST_SCRIPT * letters) return language
  return null
}

const LANGUAGES = Object.keys(FUNCTION_WORDS)

/** Of each word, the languages it is a function word of, by their places in `LANGUAGES`. */
const wordTable = once((): ReadonlyMap<string, readonly number[]> => {
  const table = new Map<string, number[]>()
  for (const [language, words] of Object.values(FUNCTION_WORDS).entries()) {
    for (const word of new Set(words.split(' '))) {
      const languages = table.get(word)
      if (languages) languages.push(language)
      else table.set(word, [language])
    }
  }
  return table
})

/** What stands between white space, digits and marks; no class of letters, which would take ten times as long. */
const WORD = /[^\s\d!-/:-@[-`{-~«»“”„‘’…–—।۔،؛]+/g

/** By how much the first language must lead, in words, and relative to the second, for no more to be looked at. */
const CLEAR_LEAD = 16
const CLEAR_RATIO = 2.5

/** Counts the function words of all languages; one that several languages have counts less. */
class WordCount {
  /** By the languages' places in `LANGUAGES`. */
  readonly #scores = LANGUAGES.map(() => 0)
  /** The languages that have a score, in the order in which they got it. */
  readonly #scored: number[] = []
  #words = 0
  #known = 0

  add(sample: string): void {
    const table = wordTable()
    for (const word of sample.match(WORD) ?? []) {
      this.#words++
      const languages = table.get(word)
      if (!languages) continue
      this.#known++
      // Between relatives the words that they do not share decide.
      const weight = 1 + 1 / languages.length
      for (const language of languages) {
        if (this.#scores[language] === 0) this.#scored.push(language)
        this.#scores[language]! += weight
      }
    }
  }

  get isClear(): boolean {
    let first = 0
    let second = 0
    for (const language of this.#scored) {
      const score = this.#scores[language]!
      if (score > first) [first, second] = [score, first]
      else if (score > second) second = score
    }
    return this.language !== null && first - second >= CLEAR_LEAD && first >= CLEAR_RATIO * second
  }

  /** The language whose function words stand most often. */
  get language(): string | null {
    if (this.#words < LEAST_WORDS || this.#known < LEAST_SHARE * this.#words) return null
    let best: string | null = null
    let most = 0
    for (const language of this.#scored) {
      const score = this.#scores[language]!
      if (score > most) {
        best = LANGUAGES[language]!
        most = score
      }
    }
    return best
  }
}
