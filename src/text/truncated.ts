import {type Block, isProse} from './block.ts'
import {CASELESS, classOf, finalMark, IDEOGRAPH, isSpace, LOWER, SENTENCE_END, UPPER} from './chars.ts'

/**
 * Whether an article breaks off: its last sentence or list item has no end, a bracket inside stays open at the end of a
 * paragraph, or a table row lacks its last cells. Precision first: headings, captions, bylines, verse, lists without full
 * stops and authors who write none don't count.
 */
export function isTruncated(blocks: readonly Block[]): boolean {
  const last = blocks.at(-1)
  return (
    last !== undefined &&
    (TAIL_MARK.test(last.text) || breaksOff(blocks, last) || hasCutRow(blocks) || hasOpenBracket(blocks))
  )
}

/** What feeds and readers write where they cut: "[…]", "[+2345 chars]". */
const TAIL_MARK = /(?:\[(?:…|\.{3})\]|\[\+\d+ (?:chars|characters|words)\])$/

const ITEM = /^(?:[*•·▪◦‣–-]|\d{1,3}[.)])\s/

/** Shares of blocks that must end like sentences before one that does not means anything. */
const PUNCTUATED = 0.8

function breaksOff(blocks: readonly Block[], last: Block): boolean {
  if (last.hints?.type === 'heading' || last.hints?.type === 'code' || !endsOpen(last.text)) return false
  if (ITEM.test(last.text)) return isPunctuated(itemsBefore(blocks)) && last.shape.words >= 6
  const sentence = lastSentence(last.text)
  const prose = blocks.slice(0, -1).filter(isProse)
  const isNeat = prose.length >= 4 && prose.every(({shape}) => shape.endsSentence)
  const least = isNeat ? SENTENCE : LONG_SENTENCE
  if (sentence === last.text ? last.shape.words < least : !isFragment(sentence)) return false
  return isPunctuated(prose) || (prose.length < 2 && last.shape.sentences >= 3)
}

/** A single sentence without an end is a heading, a caption or a name, unless it has so many words. */
const LONG_SENTENCE = 25
/** The same where all paragraphs end as they should. On whole articles of the training pages 1 % are marked with it. */
const SENTENCE = 12

/** Whether the text ends in a small letter, a comma or an ideograph, where a sentence would go on. */
function endsOpen(text: string): boolean {
  if (finalMark(text) >= 0) return false
  const last = text[text.length - 1]!
  const word = text.slice(text.lastIndexOf(' ') + 1)
  if (/[@#/_|:]|\.\w|\d/.test(word)) return false
  return (
    last === ',' ||
    last === '，' ||
    last === '、' ||
    (classOf(word.charCodeAt(0)) & (LOWER | CASELESS | IDEOGRAPH)) !== 0
  )
}

/** What stands behind the last sentence end inside a block; the whole block if there is none. */
function lastSentence(text: string): string {
  for (let at = text.length - 2; at > 0; at--) {
    if (!SENTENCE_END.test(text[at]!)) continue
    const isWide = text.charCodeAt(at) > 0x2fff
    let next = at + 1
    while (next < text.length && '”"’\'»)）」』'.includes(text[next]!)) next++
    if (isWide || isSpace(text.charCodeAt(next))) return text.slice(next).trimStart()
  }
  return text
}

/** Whether the rest behind the last full stop is the start of a sentence: no signature, agency or label. */
function isFragment(rest: string): boolean {
  if (/[:：|()（）©]/.test(rest)) return false
  const first = classOf(rest.charCodeAt(0))
  if (first === IDEOGRAPH) return rest.length >= 12
  const words = rest.split(/\s+/)
  const small = words.filter(
    (word) => classOf(word.charCodeAt(0)) === LOWER || classOf(word.charCodeAt(0)) === CASELESS,
  ).length
  return (
    words.length >= 4 &&
    small * 2 >= words.length &&
    (first === UPPER || first === CASELESS || '“"‘«'.includes(rest[0]!))
  )
}

function isPunctuated(blocks: readonly Block[]): boolean {
  const ended = blocks.filter(({shape}) => shape.endsSentence).length
  return blocks.length >= 2 && ended >= blocks.length * PUNCTUATED
}

/** The items of the list that the last block belongs to. */
function itemsBefore(blocks: readonly Block[]): Block[] {
  const items: Block[] = []
  for (let k = blocks.length - 2; k >= 0 && ITEM.test(blocks[k]!.text); k--) items.push(blocks[k]!)
  return items
}

/** Whether a row lacks the closing bar that the rows above it have. */
function hasCutRow(blocks: readonly Block[]): boolean {
  let rows = 0
  for (const {text} of blocks) {
    if (text[0] !== '|') rows = 0
    else if (text.endsWith('|')) rows++
    else if (rows >= 2) return true
  }
  return false
}

/** How far before the end of its paragraph a bracket may have been opened. */
const OPENED = 60

/** Whether a paragraph ends inside a bracket that the next ones don't close. */
function hasOpenBracket(blocks: readonly Block[]): boolean {
  return blocks.some(({text, hints}, k) => {
    if (hints?.type === 'code' || finalMark(text) >= 0) return false
    const open = text.lastIndexOf('(')
    if (open < 1 || text.length - open > OPENED || text.includes(')', open) || !isSpace(text.charCodeAt(open - 1)))
      return false
    if (!/^\([\p{L}\p{N}]/u.test(text.slice(open))) return false
    return !blocks
      .slice(k + 1, k + 6)
      .some((next) => next.text.includes(')') && !next.text.slice(0, next.text.indexOf(')')).includes('('))
  })
}
