import {classOf, DIGIT, LOWER} from '../text/chars.ts'
import type {Columns} from './columns.ts'
import type {LineFacts} from './facts.ts'

const log1p = Math.log1p

/** Columns of a line by itself that others are made of. */
export interface OwnColumns {
  readonly words: Float32Array
  readonly ends: Float32Array
  readonly caps: Float32Array
  readonly bullet: Float32Array
  readonly commas: Float32Array
  readonly digits: Float32Array
  readonly good: Float32Array
  readonly stop: Float32Array
  readonly date: Float32Array
}

/** Signs that open an item. */
export const BULLETS = '-*•·●▪◦‣■○∙►▸–—»›+'
const OPENERS = '"\'“‘«„「『('

/** What a line's own characters show. */
export function addOwnColumns(columns: Columns, facts: LineFacts): OwnColumns {
  const add = (name: string): Float32Array => columns.add(name)
  const words = add('words')
  const length = add('length')
  const wordLength = add('word-length')
  const stop = add('stop')
  const sentences = add('sentences')
  const commas = add('commas')
  const ends = add('ends-sentence')
  const caps = add('capitalized')
  const shouting = add('all-caps')
  const digits = add('digits')
  const symbols = add('symbols')
  const bullet = add('bullet')
  const bars = add('bars')
  const lower = add('starts-lower')
  const digitStart = add('starts-digit')
  const quoteStart = add('starts-quote')
  const colon = add('ends-colon')
  const question = add('ends-question')
  const ellipsis = add('ends-ellipsis')
  const special = add('special-sign')
  const date = add('year-or-time')
  const ideographs = add('ideographs')
  const good = add('good')
  const heading = add('heading-like')
  const wordsPerSentence = add('words-per-sentence')
  for (let line = 0; line < facts.count; line++) {
    const {shape, text} = facts.blocks[line]!
    const signs = glance(text)
    words[line] = log1p(shape.words)
    length[line] = log1p(text.length)
    wordLength[line] = shape.words > 0 ? (shape.letters + shape.digits) / shape.words : 0
    stop[line] = facts.stop[line]!
    sentences[line] = Math.min(shape.sentences, 12)
    commas[line] = shape.commas / (shape.words + 4)
    ends[line] = shape.endsSentence ? 1 : 0
    caps[line] = shape.capitalized / (shape.words + 1)
    shouting[line] = shape.allCaps / (shape.words + 1)
    digits[line] = shape.digits / text.length
    symbols[line] = 1 - (shape.letters + shape.digits) / text.length
    bullet[line] = BULLETS.includes(text[0]!) ? 1 : 0
    bars[line] = signs.bars
    const first = classOf(text.charCodeAt(bullet[line] === 1 ? Math.min(2, text.length - 1) : 0))
    lower[line] = first === LOWER ? 1 : 0
    digitStart[line] = first === DIGIT ? 1 : 0
    quoteStart[line] = OPENERS.includes(text[0]!) ? 1 : 0
    const final = text[text.length - 1]!
    colon[line] = final === ':' || final === '：' ? 1 : 0
    question[line] = final === '?' || final === '？' ? 1 : 0
    ellipsis[line] = final === '…' || text.endsWith('...') || text.endsWith('[…]') ? 1 : 0
    special[line] = signs.special
    date[line] = signs.date
    ideographs[line] = shape.ideographs / text.length
    good[line] = facts.isGood[line]!
    heading[line] = facts.isHeadingLike[line]!
    wordsPerSentence[line] = shape.words / (shape.sentences + 1)
  }
  return {words, ends, caps, bullet, commas, digits, good, stop, date}
}

const GLANCE = 300

/** Bars, then signs of furniture (©, @, //), then a year or a time of day, within the first characters. */
function glance(text: string): {bars: number; special: number; date: number} {
  let bars = 0
  let special = 0
  let run = 0
  let date = 0
  const end = Math.min(text.length, GLANCE)
  for (let at = 0; at <= end; at++) {
    const unit = at < end ? text.charCodeAt(at) : 32
    if (unit > 47 && unit < 58) {
      run++
      continue
    }
    if (run === 4 && (text.startsWith('19', at - 4) || text.startsWith('20', at - 4))) date |= 1
    if (run > 0 && run < 3 && unit === 58) date |= 2
    run = 0
    if (unit === 124) bars++
    else if (unit === 0xa9) special |= 1
    else if (unit === 64) special |= 2
    else if (unit === 47 && text.charCodeAt(at + 1) === 47) special |= 4
    else if (unit === 36 || unit === 0x20ac || unit === 0xa3) special |= 8
  }
  return {bars: Math.min(bars, 20), special, date}
}
