import {mix, SEED, spread} from '../text/hash.ts'
import {MOST_TOKENS, type Tokens} from './tokens.ts'

/** Whether a stretch is a line of its own or a sentence of a paragraph. */
export type Place = 'line' | 'sentence'

/** What a stretch is measured with: a line of a few words is a label or a word of code as often as not. */
export type Kind = 'label' | Place

/** So many words make a label. */
const LABEL = 3

/** What a stretch with these tokens is measured with. */
export function kindOf({count, words}: Tokens, place: Place): Kind {
  if (place === 'sentence') return place
  let several = 0
  for (let token = 0; token < count; token++) several += words[token]!
  return several <= LABEL ? 'label' : 'line'
}

/** Slots of the model's table; a power of two. */
export const SLOTS = 1 << 20

/** The features of a stretch as slots of the table, and which token each is about; -1 for what the whole stretch looks like. */
export interface Features {
  readonly count: number
  readonly slots: Int32Array
  readonly tokens: Int8Array
}

/** A token gives a word, its stem, a pair, a triple and a pair around another word; the look of the whole comes to a few more. */
const PER_TOKEN = 5
const MOST = MOST_TOKENS * PER_TOKEN + 16

const made = {count: 0, slots: new Int32Array(MOST), tokens: new Int8Array(MOST)}

/** The features of a stretch by its tokens; they hold until the next ones are made. */
export function featuresOf(tokens: Tokens, place: Place): Features {
  made.count = 0
  const {hashes, stems, words, count} = tokens
  let before = SEED
  let twoBefore = SEED
  let word = SEED
  let wordBefore = SEED
  for (let token = 0; token < count; token++) {
    const hash = hashes[token]!
    add(1, hash, token)
    if (stems[token] !== 0) add(2, stems[token]!, token)
    add(3, mix(before, hash), token)
    add(4, mix(mix(twoBefore, before), hash), token)
    if (words[token] === 1) {
      add(5, mix(wordBefore, hash), token)
      wordBefore = word
      word = hash
    }
    twoBefore = before
    before = hash
  }
  add(3, mix(before, SEED), count - 1)
  add(4, mix(mix(twoBefore, before), SEED), count - 1)
  addLook(tokens, place)
  return made
}

/** How long the stretch is, how it begins and ends, how many capitals it has: by itself, and for its place. */
function addLook({count, hashes, words, capitals, shouts}: Tokens, place: Place): void {
  let wordCount = 0
  for (let token = 0; token < count; token++) wordCount += words[token]!
  const looks = [
    wordCount < 8 ? wordCount : 8 + Math.floor(wordCount / 5),
    count > 0 && words[count - 1] === 0 ? hashes[count - 1]! : 1,
    count > 0 && words[0] === 0 ? hashes[0]! : 1,
    Math.round((10 * capitals) / Math.max(1, wordCount)),
    Math.min(3, shouts),
  ]
  for (const [k, look] of looks.entries()) add((place === 'line' ? 10 : 20) + k, look, -1)
}

function add(kind: number, hash: number, token: number): void {
  made.slots[made.count] = spread(mix(mix(SEED, kind), hash)) & (SLOTS - 1)
  made.tokens[made.count++] = token
}
