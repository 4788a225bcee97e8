/**
 * Run-ons: a headline or a plea without a full stop, and the next sentence right behind it ("Read next: Why the road was never
 * finished The council has …"). The full stop at the end is that sentence's, so it tells nothing about the headline's.
 */
import {ADVERBS, OPENERS, SMALL_WORDS} from '../language/openers.ts'
import {once} from '../once.ts'
import {isSpace} from '../text/chars.ts'
import {fold} from '../text/fold.ts'

/** Where a sentence starts that ran into the text before it. */
export interface RunOn {
  readonly at: number
  /**
   * `opens`: a small word with a capital starts it. `named`: it may as well be a name ("L'Opéra …", "Le Monde"), or a
   * quotation. `unclear`: any capital, or several that may be one: here it can't be told.
   */
  readonly kind: 'opens' | 'named' | 'unclear'
}

/** So many words make a headline. */
const LEAST_WORDS = 3
/** So many words make a sentence. */
const LEAST_SENTENCE = 3

/** A capital, perhaps in quotes, behind a word that no mark parts from it. */
const CAPITAL = /(?<=[\p{L}\p{N}\p{M}%)\]”"»’!?] )["“„«‘]?\p{Lu}[\p{L}\p{M}]*['’]?/gu
/** A sentence goes on in small letters. */
const GOES_ON = /^\s+(?:\p{Ll}|\p{N})/u
const QUOTE = /^["“„«‘]/

/** What is spoken ends in a mark inside its quotes, and somebody says it: “… that,” she said. Titles of books have none. */
const SPOKEN = /^[^"”“»«]+[,.!?…]["”“»]\s*[—–-]?\s?\p{Ll}/u

/** Words of each kind of opener: those of languages whose nouns have capitals too are followed by one as often as not. */
const openers = once(() => {
  const wordsOf = (written: string): string[] => fold(written).split(' ')
  const {de, ...others} = OPENERS
  return {
    beforeNouns: new Set(wordsOf(de!)),
    beforeSmall: new Set(Object.values(others).flatMap(wordsOf)),
  }
})

/**
 * Where a headline in [from, to) may have run into a sentence; undefined where no capital allows for it. In Title Case a
 * capital tells nothing: words must go before that have none, or none but capitals.
 */
export function headlineRunOn(text: string, from: number, to: number): RunOn | undefined {
  let named: RunOn | undefined
  let unclear: RunOn | undefined
  for (const found of runOnsIn(text, from, to)) {
    if (found.kind === 'unclear') unclear ??= found
    else if (named) return {...named, kind: 'unclear'}
    else if (found.kind === 'opens') return found
    else named = found
  }
  return named ?? unclear
}

/**
 * Polite forms that end a sentence in Japanese and Korean: what follows is the next one, be it Japanese that goes on with no
 * particle, or Korean behind a space.
 */
const POLITE = once(
  () =>
    /(?:(?<!ます)ます|ません|ました|です|でした|ください|下さい|ましょう)(?=[\p{sc=Han}\p{sc=Katakana}「『（【])|(?:니다|[가-힣](?:세요|어요|아요|에요|예요|해요)|십시오)(?=\s+["“‘「(]?[\p{sc=Hangul}\p{N}])/gu,
)
const KANA_OR_HANGUL = /[\u3040-\u30ff\uac00-\ud7a3]/

/** Where the sentence starts that follows the first polite form in [from, to) that ends at `least` or behind it. */
export function sentenceBehindPolite(text: string, from: number, least: number, to: number): number | undefined {
  const stretch = text.slice(from, to)
  if (!KANA_OR_HANGUL.test(stretch)) return undefined
  for (const {0: form, index} of stretch.matchAll(POLITE())) {
    let at = from + index + form.length
    if (at < least) continue
    while (at < to && isSpace(text.charCodeAt(at))) at++
    return at
  }
  return undefined
}

/**
 * Where a sentence that nothing but a small word with a capital tells, or a polite form before it, starts in [from, to), at
 * `least` or behind it.
 */
export function openedSentence(text: string, from: number, least: number, to: number): number | undefined {
  const behindPolite = sentenceBehindPolite(text, from, least, to)
  if (behindPolite !== undefined) return behindPolite
  const stretch = text.slice(from, to)
  for (const {word, at, behind} of capitalsIn(stretch, least - from))
    if (kindOf(word, behind) === 'opens' && isHeadline(stretch.slice(0, at))) return from + at
  return undefined
}

/** A word that no sentence ends in: "of", "på", "в". */
const SMALL = /(?<!\p{L})\p{Ll}{1,2} $/u
/** The least that a sentence which ran in is taken for one, in UTF-16 units. */
const LEAST_RAN_IN = 25

/**
 * Where in [from, to) a sentence may start that ran in behind a plea: at each capital that no mark parts from the word before, if
 * enough stands behind it and ends like a sentence. Names have capitals too: who asks must know what else the rest says.
 */
export function mayOpenIn(text: string, from: number, to: number): number[] {
  // With the last sign of the plea and the space behind it, behind which a capital may stand.
  const before = Math.max(0, from - 2)
  const stretch = text.slice(before, to)
  if (!/[.!?…]["“”»’)]*\s*$/.test(stretch)) return []
  CAPITAL.lastIndex = 0
  return [...stretch.matchAll(CAPITAL)]
    .filter(({0: word, index}) => {
      const ahead = stretch.slice(0, index)
      return !SMALL.test(ahead) && !mustGoOn(ahead) && (isOpener(word) || !NAME.test(ahead))
    })
    .map(({index}) => before + index)
    .filter((at) => to - at >= LEAST_RAN_IN)
}

/** A word with a capital, or a number: with the next one it makes a name. */
const NAME = /(?<!\p{L})(?:\p{Lu}[\p{L}\p{M}]*|\p{N}+) $/u

/** Whether a stretch ends with a word that others must follow: "our review of the". */
function mustGoOn(stretch: string): boolean {
  const last = MAY_END.exec(stretch)?.[1]
  return last !== undefined && (isOpener(last) || SMALL_WORDS.has(last)) && !ENDS.has(last)
}

/** What may stand before a sentence that ran into a few words of noise: a word that no other must follow. */
const MAY_END = /(\p{L}[\p{L}\p{M}]*|\p{N})[%)\]”"»’]? $/u

/** What the Italian article "I" stands before. */
const PLURAL = /^ \p{Ll}{3,}i(?!\p{L})/u

/** Of the words that others must follow, those that end an order. */
const ENDS = new Set('now here today jetzt hier ici maintenant aquí ahora qui ora aqui agora nu'.split(' '))

/**
 * The same where the words before are known for noise: they may be few, and names. Only a small word with small letters behind it opens
 * a sentence then.
 */
export function openedBehindNoise(text: string, from: number, least: number, to: number): number | undefined {
  const stretch = text.slice(from, to)
  for (const {word, at, behind} of capitalsIn(stretch, least - from)) {
    // Of words of one letter "I" and "A" stand in the middle of English sentences and names.
    if (
      (/^[IA]$/.test(word) && !PLURAL.test(behind)) ||
      !isOpener(word.replace(/['’]$/, '')) ||
      !(/['’]$/.test(word) ? /^\p{Ll}/u : GOES_ON).test(behind)
    )
      continue
    const before = stretch.slice(0, at)
    if (at >= 8 && MAY_END.test(before) && !mustGoOn(before)) return from + at
  }
  return undefined
}

/** A capital or a full name behind a small word, and nothing but small words from there to the full stop. */
const BARE = /(?<= (\p{Ll}{4,}) )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2} \p{Ll}\S* [^\p{Lu}]*\.$/u

/** Small words of German, where a capital behind a plain word is any noun's. */
const GERMAN = once(
  () =>
    /(?<!\p{L})(?:der|das|und|zu|den|dem|ist|für|sie|wir|um|nicht|uns|unser\p{L}*|ihr\p{L}*|auf|mit|von)(?!\p{L})/iu,
)

/** A quotation of several words behind a word, and who says it: … «Ya veremos», dijo. */
const QUOTED = /(?<=[\p{L}\p{N}] )["“„«]\p{Lu}[^"”“»«]* \p{Ll}[^"”“»«]*["”“»],?\s(?:[—–-]\s)?\p{Ll}[^"”“»«]*\.$/u

/**
 * Where in [from, to) a sentence may start that ran into a plea and opens with any word ("… 10 % off Repeat this four
 * times.") or a quotation: a name is as likely, but seldom follows a plain word and has no other name behind it. From
 * `least` on.
 */
export function bareSentence(text: string, from: number, least: number, to: number): number | undefined {
  if (text[to - 1] !== '.') return undefined
  const stretch = text.slice(from, to)
  const bare = GERMAN().test(stretch) ? null : BARE.exec(stretch)
  if (bare && from + bare.index >= least && isPlainWord(bare[1]!)) return from + bare.index
  const quoted = QUOTED.exec(stretch)
  return quoted && from + quoted.index >= least ? from + quoted.index : undefined
}

function* runOnsIn(text: string, from: number, to: number): Generator<RunOn> {
  const stretch = text.slice(from, to)
  for (const {word, at, behind} of capitalsIn(stretch)) {
    if (!isHeadline(stretch.slice(0, at))) continue
    const kind = kindOf(word, behind)
    if (kind !== 'unclear' || isSentence(word + behind)) yield {at: from + at, kind}
  }
}

interface Capital {
  /** With a quotation mark before it or an apostrophe behind it. */
  readonly word: string
  readonly at: number
  readonly behind: string
}

/** The words of a stretch, from `from` on, that a sentence may start with. */
function* capitalsIn(stretch: string, from = 0): Generator<Capital> {
  CAPITAL.lastIndex = from
  for (const {0: word, index} of stretch.matchAll(CAPITAL))
    yield {word, at: index, behind: stretch.slice(index + word.length)}
}

/** Whether a word with a capital is one of those small ones that open sentences. */
export function isOpener(word: string): boolean {
  const {beforeNouns, beforeSmall} = openers()
  const folded = fold(word)
  return beforeSmall.has(folded) || beforeNouns.has(folded) || ADVERBS.has(folded)
}

function kindOf(word: string, behind: string): RunOn['kind'] {
  const {beforeNouns, beforeSmall} = openers()
  const quoted = QUOTE.test(word)
  const folded = fold(quoted ? word.slice(1) : word)
  const isElided = /['’]$/.test(folded)
  // One letter is a grade or a number too: "Serie A", "Vitamin C"; capitals are an abbreviation.
  const isShort = word.length === 1 && /[A-Z]/.test(word)
  if (/^\p{Lu}{2,}/u.test(word)) return 'unclear'
  if (quoted) return SPOKEN.test(behind) ? 'opens' : /^\S*(?:\s+\S+){2}/u.test(behind) ? 'named' : 'unclear'
  if (!isElided && beforeNouns.has(folded) && /^\s+[\p{L}\p{N}]/u.test(behind)) return 'opens'
  const known = beforeSmall.has(folded) || (isElided && beforeSmall.has(folded.slice(0, -1)))
  if (!known) return 'unclear'
  if (isElided) return /^\p{Ll}/u.test(behind) ? 'opens' : 'named'
  return GOES_ON.test(behind) && !isShort ? 'opens' : 'named'
}

/** Whether enough words for a headline stand before: some of them small, so that a capital tells something. */
function isHeadline(before: string): boolean {
  const words = before.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  if (words.length < LEAST_WORDS) return false
  return words.some(isPlainWord) || !/\p{Ll}/u.test(before)
}

/** Whether a word is in small letters, and none of those that stay small in Title Case. */
function isPlainWord(word: string): boolean {
  const {beforeNouns, beforeSmall} = openers()
  return /^\p{Ll}{3}/u.test(word) && !SMALL_WORDS.has(word) && !beforeSmall.has(word) && !beforeNouns.has(word)
}

/** Whether a stretch could be a sentence: several words, some of them small, up to a full stop. */
function isSentence(stretch: string): boolean {
  return (
    (stretch.match(/\S+/g)?.length ?? 0) >= LEAST_SENTENCE && /\s\p{Ll}/u.test(stretch) && /[.…]["”»’)]?$/.test(stretch)
  )
}
