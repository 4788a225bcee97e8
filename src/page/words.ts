import type {Block} from '../text/block.ts'
import {classOf, DIGIT, IDEOGRAPH, LETTER, MARK, SYMBOL} from '../text/chars.ts'
import {foldUnit, SOFT_HYPHEN} from '../text/fold.ts'
import {mix, SEED, spread} from '../text/hash.ts'

/**
 * The words of the lines as hashes, all lines in one array. Digits count as one sign, Han and kana are words of one
 * character. Of a long line only the first words are taken: what kind of line it is shows there.
 */
export interface LineWords {
  readonly hashes: Int32Array
  /** Letters per word: short words carry no topic. */
  readonly sizes: Uint8Array
  /** Line `i` has the words from `starts[i]` to `starts[i + 1]`. */
  readonly starts: Int32Array
  /** The last word of each line, 0 where there is none. */
  readonly last: Int32Array
}

const READ = 500
const TAIL = 48
const WORDISH = LETTER | DIGIT | MARK

function hashOf(text: string): number {
  let hash = SEED
  for (let at = 0; at < text.length; at++) hash = mix(hash, text.charCodeAt(at))
  return hash
}

/** The words of each line as hashes of their folded text; of a long line only its beginning is read. */
export function lineWords(blocks: readonly Block[]): LineWords {
  const starts = new Int32Array(blocks.length + 1)
  const last = new Int32Array(blocks.length)
  let room = 0
  for (const block of blocks) room += Math.min(block.end - block.start, READ)
  const hashes = new Int32Array(room)
  const sizes = new Uint8Array(room)
  let count = 0
  for (const [line, block] of blocks.entries()) {
    const text = block.text.includes(SOFT_HYPHEN) ? block.folded : block.text
    count = scan(text, 0, Math.min(text.length, READ), hashes, sizes, count)
    starts[line + 1] = count
    if (text.length > READ) last[line] = lastWord(text)
    else if (count > starts[line]!) last[line] = hashes[count - 1]!
  }
  return {hashes: hashes.subarray(0, count), sizes: sizes.subarray(0, count), starts, last}
}

/** Folds unit by unit on the way: folding the lines first costs as much as all else here. */
function scan(text: string, from: number, to: number, hashes: Int32Array, sizes: Uint8Array, known: number): number {
  let count = known
  let hash = SEED
  let size = 0
  for (let at = from; at <= to; at++) {
    const unit = at < to ? foldUnit(text.charCodeAt(at)) : 32
    const kind = unit > 96 && unit < 123 ? LETTER : at < to ? classOf(unit) : SYMBOL
    if (kind === IDEOGRAPH || !(kind & WORDISH)) {
      if (size > 0) {
        hashes[count] = hash
        sizes[count++] = size
        hash = SEED
        size = 0
      }
      if (kind === IDEOGRAPH) {
        hashes[count] = mix(SEED, unit)
        sizes[count++] = 1
      }
    } else {
      hash = mix(hash, kind === DIGIT ? 48 : unit)
      if (size < 255) size++
    }
  }
  return count
}

const tailHashes = new Int32Array(TAIL)
const tailSizes = new Uint8Array(TAIL)

function lastWord(text: string): number {
  const count = scan(text, text.length - TAIL + 1, text.length, tailHashes, tailSizes, 0)
  return count > 0 ? tailHashes[count - 1]! : 0
}

/**
 * The commonest words of languages with much text on the web. They only tell prose from labels, so that a word which two
 * languages share counts for both, and a language that is missing has to do with the other figures.
 */
const STOPWORDS =
  'the of and to in a is that it was for on with as he be at by i this are his from not but have had they you which or we an were their been has will there would so if can all more when her she what who my about its them your than then into out up do no some just like ' +
  'de la le les des et en un une du que est pour dans qui par sur pas plus il au ne se ce avec sont mais nous vous je on ' +
  'der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über so zum war haben nur oder aber vor zur bis mehr durch ' +
  'el los las y que del se por con para una su al lo como más o pero sus le ya este sí porque esta entre cuando muy sin sobre ' +
  'il di che è per non una sono con da si come più dei nel della le gli alla anche ha ma lo ' +
  'o e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito ' +
  'het een van en is dat op te zijn met voor niet aan er om ook als dan maar bij nog uit ' +
  'i w na z do się nie to jest że o za po jak od przez dla ale są co oraz ' +
  'и в не на я что с он как по это она но его к а из у за от то все так был для мы же бы вы ' +
  'και το να του η της με που την από για τα είναι των σε ο οι στο θα τη στην τον τους στη ότι δεν ' +
  'och att det som en på är av för med den till inte om ett har de jag var ' +
  'og at det er en til på som af for de med den ikke et han var jeg ' +
  've bir bu da de için ile olarak çok daha olan gibi ne kadar ' +
  'a je na se v že s to z do o i ve jako za pro by ale si ' +
  'az és hogy nem is egy ez meg de csak már ' +
  'yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke karena ' +
  'và của là có không được cho các một trong người những ' +
  'في من على أن إلى عن مع هذا التي الذي هذه كان لا ما ' +
  'של את על לא זה הוא עם כי גם או אם היא ' +
  'के में की है से को का और पर ने कि यह भी ' +
  '的 是 在 了 不 有 和 这 我 他 也 就 人 都 而 及 与 着 这 个 上 中 大 为 到 以 们 会 の は を に が で と も し た て な い る だ か ら れ'

const stopTable = new Uint8Array(65536)
for (const word of STOPWORDS.split(' ')) stopTable[spread(hashOf(word)) & 0xffff] = 1

/** Whether a word, by its hash, is a stopword in one of the languages; a rare word may share that of one. */
export function isStopword(hash: number): boolean {
  return stopTable[spread(hash) & 0xffff] === 1
}
