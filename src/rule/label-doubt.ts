/** What speaks against a line being the label that a pack takes it for: it heads a paragraph, counts in a table, names a column. */
import type {Category} from '../category.ts'
import type {Block} from '../text/block.ts'
import type {View} from '../view.ts'
import {isProseBlock, labelOf, layoutOf, zoneOf} from './layout.ts'
import {lineKey} from './line-key.ts'
import {isBrokenText} from './reach.ts'
import type {Hit} from './rule.ts'

const ITEM = /^[-*•▪●·–]\s|^\d{1,3}[.)]\s/

/** Whether a line is an item of a bulleted or numbered list inside the article: lists name buttons and networks too. */
export function isListed(view: View, block: Block): boolean {
  if (!ITEM.test(block.text)) return false
  const isMenu = layoutOf(view).first >= 0 && zoneOf(view, block) !== 'body' && !/^\d/.test(block.text)
  if (isMenu) return false
  return [view.blocks[block.index - 1], view.blocks[block.index + 1]].some((other) => other && ITEM.test(other.text))
}

/** Labels that are headings of articles as well: where prose follows at once, they head it. */
const HEADINGS = new Set(
  [
    'stay connected|stay in touch|stay up to date|stay informed|keep in touch|keep up to date|keep informed|get in touch',
    'contact us|get started|get started today|join us|join the conversation|join the discussion|become a member',
    'useful links|quick links|get the app|download the app|next up|up next|next|request a quote|book a call',
    'video|audio|featured|latest|trending|popular|recommended|hot topics|related|further reading|further topics',
    'email|e-mail|captions|subtitles|transcript|accessibility|legal|terms of use|terms of service|privacy',
    "privacy policy|disclaimer|terms and conditions|copyright|sponsors|our picks|what's next|related products",
    'get started now|contact us today|call us today|our standards|how we work|support us|donate|donate now|get the report|try it now',
    'quote',
  ].flatMap((line) => line.split('|')),
)

/** What an author's page says of itself under headings that menus have too: in the body they head it, whatever follows. */
const OF_ITSELF = new Set(
  'who we are|what we do|about us|meet the team|our team|our mission|our story|our history'.split('|'),
)

/** Whether a label is a heading of articles as well. */
export function isHeading(label: string): boolean {
  const key = lineKey(label)
  return HEADINGS.has(key) || OF_ITSELF.has(key)
}

/** Labels of these categories stand in the middle of anything. */
const ANYWHERE = new Set<Category>(['ad-label', 'share', 'subscribe', 'read-time'])

/** Whether its surroundings tell that a line is a heading, a piece of a broken sentence, or a word of the text's own language. */
export function contradicted(view: View, hit: Hit, category: Category): boolean {
  return (
    headsProse(view, hit.block) ||
    headsBody(view, hit.block) ||
    (!ANYWHERE.has(category) && isTerm(view, hit.block)) ||
    isOfPrice(view, hit) ||
    isForeign(view, hit) ||
    (!ANYWHERE.has(category) && isPiece(view, hit.block))
  )
}

/** A mail address or a telephone number and little else: "Get in touch" over it says what it is for. */
const ADDRESS = /^(?:\p{L}+: ?)?(?:[\w.+-]+@[\w-]+\.[\w.-]+|\+?[\d ()/-]{7,})$/u

function headsProse(view: View, block: Block): boolean {
  const below = view.blocks[block.index + 1]
  const above = view.blocks[block.index - 1]
  if (!below || !(isProseBlock(view, below) || isSentence(below) || ITEM.test(below.text) || ADDRESS.test(below.text)))
    return false
  if (!isHeading(block.text)) return false
  // Known labels above it: the foot of a page, not a heading, unless the label above is a heading itself.
  if (!above || labelOf(view, above) === undefined) return true
  const before = view.blocks[above.index - 1]
  return before !== undefined && isProseBlock(view, before) && isProseBlock(view, below) && isHeading(above.text)
}

/** Whether a line heads what an author says of itself: in the body, and in no row of labels. */
function headsBody(view: View, block: Block): boolean {
  if (!OF_ITSELF.has(lineKey(block.text)) || zoneOf(view, block) !== 'body') return false
  return [view.blocks[block.index - 1], view.blocks[block.index + 1]].every(
    (other) => !other || labelOf(view, other) === undefined,
  )
}

/** So many short lines over prose that no rule knows are the terms of a reference, which explains what is named like a button. */
const TERMS = 4
/** No term has more words. */
const LONGEST_TERM = 3

const terms = new WeakMap<View, number>()

/** Whether a line is a term over what explains it, in a text that explains several: "Close", "Zoom", "Next page" of a program. */
function isTerm(view: View, block: Block): boolean {
  if (!isOverProse(view, block)) return false
  let count = terms.get(view)
  if (count === undefined) {
    count = view.blocks.filter((other) => isOverProse(view, other) && labelOf(view, other) === undefined).length
    terms.set(view, count)
  }
  return count >= TERMS
}

function isOverProse({blocks}: View, block: Block): boolean {
  const below = blocks[block.index + 1]
  return (
    below !== undefined &&
    isSentence(below) &&
    block.shape.words <= LONGEST_TERM &&
    !block.shape.endsSentence &&
    !/\d/.test(block.text)
  )
}

/** "Save" over "$50.00": a word of a shop's list. */
function isOfPrice({blocks}: View, {block, trigger}: Hit): boolean {
  const below = blocks[block.index + 1]
  return below !== undefined && !trigger.includes(' ') && /^[$€£¥]\s?\d/.test(below.text)
}

/** A sentence too short to be called prose. */
function isSentence(block: Block): boolean {
  return block.shape.endsSentence && block.shape.words >= 6
}

/** How many lines around a line tell whether a text is broken at its links. */
const AROUND = 5

function isPiece(view: View, block: Block): boolean {
  const around = view.blocks.slice(Math.max(0, block.index - AROUND), block.index + AROUND + 1)
  return around.length > AROUND && isBrokenText(around)
}

/** How many lines apart the rows of a table repeat their labels. */
const ROW = 8

/** Whether a label with a number comes back close by, without prose between: the rows of a table, such as a list of threads. */
export function isTabular(view: View, block: Block): boolean {
  // Of one reply and of several the word begins alike.
  const key = lineKey(block.text).slice(0, 4)
  for (const step of [-1, 1]) {
    for (let index = block.index + step; Math.abs(index - block.index) <= ROW; index += step) {
      const other = view.blocks[index]
      if (!other || isProseBlock(view, other)) break
      if (other.end - other.start < 40 && /\d/.test(other.text) && lineKey(other.text).startsWith(key)) return true
    }
  }
  return false
}

/** Words by which a text is known to be English. */
const ENGLISH = /\b(?:the|and|of|with|that|from)\b/g
const SAMPLE = 1500
const ENOUGH = 8

const english = new WeakMap<View, boolean>()

/** Whether a label of one plain word is of another language than the English text that it stands in: "Suite", "Lecture". */
export function isForeign(view: View, {trigger, phrases}: Hit): boolean {
  return /^[a-z]+:?$/.test(trigger) && phrases.every(({language}) => language !== 'en') && isEnglish(view)
}

function isEnglish(view: View): boolean {
  const known = english.get(view)
  if (known !== undefined) return known
  let sample = ''
  for (const block of view.blocks) {
    if (sample.length >= SAMPLE) break
    if (isProseBlock(view, block))
      sample += `${view.text.slice(block.start, Math.min(block.end, block.start + SAMPLE))} `
  }
  const found = (sample.match(ENGLISH) ?? []).length >= Math.min(ENOUGH, sample.length / 60)
  english.set(view, found && sample !== '')
  return english.get(view)!
}

/** How many lines around a field name show whether it stands in a form. */
const FORM = 6

/**
 * Whether the name of a field stands in a form: marked as required, or among other fields. "Name" and "Company" head
 * columns of tables as well.
 */
export function standsInForm(view: View, {block, trigger}: Hit): boolean {
  if (trigger.split(' ').length > 2 || isMarked(block)) return true
  const around = view.blocks.slice(Math.max(0, block.index - FORM), block.index + FORM + 1)
  const fields = around.filter((other) => other !== block && FIELDS.has(labelOf(view, other)!)).length
  return fields > 0 && (around.some(isMarked) || (fields > 1 && zoneOf(view, block) === 'tail'))
}

const FIELDS = new Set<Category>(['form', 'subscribe', 'comments'])

function isMarked({text}: Block): boolean {
  return (
    text.length < 80 && /\*$|^\*|\((?:required|optional|erforderlich|obligatoire|obligatorio|pflichtfeld)/i.test(text)
  )
}
