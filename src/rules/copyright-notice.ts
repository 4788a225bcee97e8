/** What looks like a notice of copyright and is none: credits of photos, headings, items of lists, collections of licences. */
import {zoneOf} from '../rule/layout.ts'
import type {Rule} from '../rule/rule.ts'
import type {Block} from '../text/block.ts'
import {sentenceBefore} from '../text/sentence.ts'
import {blockIndexAt, type View} from '../view.ts'

/** Who took a photo: a credit, whatever sign it begins with. */
const PHOTO = /^[([]?\s*(?:©|\(c\))\s*(?:photos?|fotos?|fot|фото|bild|image)(?!\p{L})/iu

/** The word alone may open a heading: a year, a sign or a reservation makes a notice of it. */
const WORD = /^\W{0,3}copyright\b/i
const NOTICE =
  /©|\([cс]\)|\b(?:1[89]|20)\d\d\b(?!, \p{Ll})|reserved|copyright (?:by|notice|info)|vorbehalten|saklıdır/iu

/** Where a text stood first: noise at its end; before it, or between its paragraphs, it tells of this text or of another. */
const FIRST_PUBLISHED =
  /^\W{0,3}(?:originally published|this \w+ (?:was |first |originally )*(?:published|appeared|ran|came out)) /i
/** So near to the end, in UTF-16 units, a sentence stands at it. */
const AT_END = 400

/** The third item of a list that counts in letters. */
const THIRD_ITEM = /^\(c\)\s/i
const SECOND_ITEM = /(?:^|\s)\(b\)\s/i
/** Lines above in which the second item stands: those of laws and licences are long. */
const ITEM_REACH = 30
/** No holder of a copyright goes on in small letters, or is a sentence of several words. */
const CLAUSE = /^\([cC]\)\s+(?:\p{Ll}|(?:\S+\s+){5,}\S+\.$)/u
const HOLDS = /\d{4}|reserved|copyright/i

function isListItem({blocks}: View, {index, text}: Block): boolean {
  if (!THIRD_ITEM.test(text)) return false
  return (
    (CLAUSE.test(text) && !HOLDS.test(text)) ||
    blocks.slice(Math.max(0, index - ITEM_REACH), index).some(({text}) => SECOND_ITEM.test(text))
  )
}

const HOLDER = /^\W{0,4}(?:copyright\b|©|\(c\))/i
/** So many holders are named where the text is about them: in a collection of licences. */
const MANY_HOLDERS = 6
const inventories = new WeakMap<View, boolean>()

/** Whether a text lists the copyrights of many. */
function isInventory(view: View): boolean {
  const known = inventories.get(view)
  if (known !== undefined) return known
  const holders = new Set<string>()
  for (const {text, start, end} of view.blocks)
    if (end - start <= 160 && HOLDER.test(text)) holders.add(text.replace(/\d+/g, '0'))
  inventories.set(view, holders.size >= MANY_HOLDERS)
  return holders.size >= MANY_HOLDERS
}

/**
 * The rule, but for lines that credit a photo, for headings about copyright, for items of lists, in lists of copyrights, and
 * for sources that are named before the end.
 */
export function onlyNotices(rule: Rule): Rule {
  return {
    ...rule,
    *find(view, hit) {
      if (hit && (isListItem(view, hit.block) || isInventory(view))) return
      if (hit && PHOTO.test(hit.block.text.slice(0, 20))) return
      if (hit && WORD.test(hit.block.text) && !NOTICE.test(hit.block.text.slice(0, 300))) return
      const isEarly = hit && view.text.length - hit.block.end > AT_END && zoneOf(view, hit.block) !== 'tail'
      if (isEarly && FIRST_PUBLISHED.test(hit.block.text.slice(0, 80))) return
      yield* rule.find(view, hit)
    },
  }
}

/** "© 2031 Harbour Daily.": who holds the rights that the next sentence reserves. In UTF-16 units. */
const LONGEST_HOLDER = 80
const HOLDER_SENTENCE = /^(?:copyright\b|©|\(c\)).*(?:1[89]|20)\d\d/i

/** The rule for sentences, with the sentence before that names the holder of the rights. */
export function withHolder(rule: Rule): Rule {
  return {
    ...rule,
    *find(view, hit) {
      for (const found of rule.find(view, hit)) {
        const block = view.blocks[blockIndexAt(view.blocks, found.start)]
        const before = block && sentenceBefore(view.text, found.start, block.start)
        const isHolder =
          before !== undefined &&
          before.end - before.start <= LONGEST_HOLDER &&
          HOLDER_SENTENCE.test(view.text.slice(before.start, before.end))
        yield isHolder ? {...found, start: before.start} : found
      }
    },
  }
}
