/** Rules of phrases that are whole lines: a label by itself, and a header with the items below it. */
import type {Category} from '../category.ts'
import type {Block} from '../text/block.ts'
import {classOf, LOWER} from '../text/chars.ts'
import type {View} from '../view.ts'
import {contradicted, isForeign, isListed, isTabular, standsInForm} from './label-doubt.ts'
import {isItem, labelOf, layoutOf, zoneOf} from './layout.ts'
import {phraseOfLine} from './phrase-hit.ts'
import {DOUBTFUL, declared, type PhraseRule, SURE} from './phrase-rule.ts'
import {isInsideSentence, itemsBelow, labelledNeighbours, spanOf} from './reach.ts'
import type {Hit, Rule} from './rule.ts'

/** Whole lines (`lines` of the packs). */
export function lineRule(rule: PhraseRule): Rule {
  return {
    ...declared(rule, 'lines'),
    *find(view, hit) {
      if (!hit || isInsideSentence(view, hit.block) || isCode(hit) || isEnumerated(view, hit.block)) return
      const isDoubtful = phraseOfLine(hit).isDoubtful
      const confidence = !isDoubtful
        ? sureLine(view, hit, rule)
        : isForeign(view, hit)
          ? DOUBTFUL
          : doubtfulLine(view, hit.block)
      yield {start: hit.start, end: hit.end, confidence, evidence: `the line “${hit.trigger}”`}
    },
  }
}

/** A numbered heading, a name in a program ("__name__", "--edit"), a bracket to be filled in, a single letter. */
function isCode({block, trigger}: Hit): boolean {
  return /^(?:\d{1,2}[.)]\s|--\w|__|[.#$<]\w|\[\p{L}+ \p{L}+\]$)/u.test(block.text) || /^[\x20-\x7e]$/.test(trigger)
}

/** "- Google News,": an item of a list that goes on as a sentence. */
function isEnumerated(view: View, block: Block): boolean {
  return /[,;]$/.test(block.text) && isListed(view, block)
}

/** Labels that a number beside them may count: "12 comments", "Show all 14". */
const COUNTED = new Set<Category>([
  'comments',
  'share',
  'subscribe',
  'related',
  'widget',
  'read-time',
  'pagination',
  'embed',
  'tools',
  'nav',
  'keywords',
  'ad-label',
  'table-of-contents',
])

/** "Volume 1": players show times and shares beside their words, no plain numbers; "Photo gallery (12)" counts. */
function isVolume({block, trigger}: Hit, {category}: PhraseRule): boolean {
  return category === 'embed' && !trigger.includes(' ') && !/\d:\d\d|%|^\p{L}{8,} \(\d+\)$/u.test(block.text)
}

/** Labels of one word that no text breaks off to a line of its own, wherever they stand. */
const SELF_EVIDENT = new Set<Category>(['ad-label', 'share', 'subscribe', 'related'])

/** Whether the number in a line is part of the phrase: what a month costs. */
function holdsNumber(hit: Hit): boolean {
  return phraseOfLine(hit).tail.includes('¤')
}

/** One word between paragraphs may be a piece of a text that was broken at its links, a heading, or code. */
function sureLine(view: View, hit: Hit, rule: PhraseRule): number {
  const sure = rule.confidence ?? SURE
  if (isListed(view, hit.block) || contradicted(view, hit, rule.category)) return DOUBTFUL
  if (rule.category === 'form' && !standsInForm(view, hit)) return DOUBTFUL
  // "12 comments": a count makes a label of a word.
  const isCounted = /\d/.test(hit.block.text)
  if (
    isCounted &&
    !holdsNumber(hit) &&
    (!COUNTED.has(rule.category) || isTabular(view, hit.block) || isVolume(hit, rule))
  )
    return DOUBTFUL
  const stands = layoutOf(view).first < 0 ? 'body' : zoneOf(view, hit.block)
  if (hit.trigger.includes(' ') || isCounted || stands !== 'body') return sure
  const isSmall = (classOf(hit.block.text.charCodeAt(0)) & LOWER) !== 0
  // Beside another label it is one: the button under a field.
  if (!isSmall && labelledNeighbours(view, hit.block) > 0) return Math.min(sure, 0.92)
  return !isSmall && (SELF_EVIDENT.has(rule.category) || /[^ -~]/.test(hit.trigger)) ? sure : DOUBTFUL
}

/** A doubtful label counts for more away from prose and beside other labels. */
export function doubtfulLine(view: View, block: Block): number {
  // "Topics: 79" counts something.
  const neighbours = /\d/.test(block.text) ? 0 : labelledNeighbours(view, block)
  if (zoneOf(view, block) === 'body') return neighbours === 2 ? 0.85 : DOUBTFUL
  return neighbours === 2 ? 0.93 : neighbours === 1 ? 0.9 : 0.8
}

/** A header and its items (`headers` of the packs). */
export function headerRule(rule: PhraseRule): Rule {
  return {
    ...declared(rule, 'headers'),
    *find(view, hit) {
      if (!hit || isInsideSentence(view, hit.block) || isCode(hit)) return
      const isDoubtful = phraseOfLine(hit).isDoubtful
      const items = itemsBelow(view, hit.block, (block) => isItem(block) && !isField(view, block, rule.category))
      const evidence = `the header “${hit.trigger}” and ${items.blocks.length} lines below it`
      const sure = rule.confidence ?? SURE
      const zone = zoneOf(view, hit.block)
      const isNone = isListed(view, hit.block) || contradicted(view, hit, rule.category)
      const confidence =
        !isDoubtful && !isNone ? sure : zone === 'tail' && items.blocks.length > 1 && !isNone ? 0.92 : DOUBTFUL
      yield {start: hit.start, end: hit.end, confidence, evidence}
      if (items.blocks.length > 0)
        yield {...spanOf(items.blocks), confidence: Math.min(confidence, items.confidence), evidence}
    },
  }
}

/** A field of a form below links ends them. */
function isField(view: View, block: Block, category: Category): boolean {
  const known = labelOf(view, block)
  return category === 'related' && (known === 'form' || known === 'cookie' || known === 'paywall')
}
