/** Rules made out of phrase lists: one per category and reach. */
import type {Category} from '../category.ts'
import type {Block} from '../text/block.ts'
import {CASELESS, classOf, IDEOGRAPH, isSpace, LETTER, LOWER} from '../text/chars.ts'
import {fold} from '../text/fold.ts'
import {SENTENCE_REACH, sentenceStart} from '../text/sentence.ts'
import type {View} from '../view.ts'
import {contradicted, isForeign, isListed, isTabular, standsInForm} from './label-doubt.ts'
import {isItem, isProseBlock, labelOf, layoutOf, zoneOf} from './layout.ts'
import type {Phrase, Shape} from './phrase.ts'
import {
  headlineEnd,
  isAllCaps,
  isInsideSentence,
  isQuoted,
  itemsBelow,
  labelledNeighbours,
  noiseSentenceEnd,
  spanOf,
} from './reach.ts'
import type {Found, Hit, Rule} from './rule.ts'
import {matchTail} from './tail.ts'

/** What a phrase rule needs beside its phrases. */
export interface PhraseRule {
  readonly name: string
  readonly category: Category
  readonly summary: string
  readonly examples: readonly string[]
  /** Confidence of a phrase that is not doubtful. */
  readonly confidence?: number
}

const SURE = 0.98
const DOUBTFUL = 0.75

/** Whole lines (`lines` of the packs). */
export function lineRule(rule: PhraseRule): Rule {
  return {
    ...declared(rule, 'lines'),
    *find(view, hit) {
      if (!hit || isInsideSentence(view, hit.block) || isCode(hit) || isEnumerated(view, hit.block)) return
      const isDoubtful = first(hit).isDoubtful
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

/** "Volume 1": players show times and shares beside their words, no plain numbers. */
function isVolume({block, trigger}: Hit, {category}: PhraseRule): boolean {
  return category === 'embed' && !trigger.includes(' ') && !/\d:\d\d|%/.test(block.text)
}

/** Labels of one word that no text breaks off to a line of its own, wherever they stand. */
const SELF_EVIDENT = new Set<Category>(['ad-label', 'share', 'subscribe', 'related'])

/** One word between paragraphs may be a piece of a text that was broken at its links, a heading, or code. */
function sureLine(view: View, hit: Hit, rule: PhraseRule): number {
  const sure = rule.confidence ?? SURE
  if (isListed(view, hit.block) || contradicted(view, hit, rule.category)) return DOUBTFUL
  if (rule.category === 'form' && !standsInForm(view, hit)) return DOUBTFUL
  // "12 comments": a count makes a label of a word.
  const isCounted = /\d/.test(hit.block.text)
  if (isCounted && (!COUNTED.has(rule.category) || isTabular(view, hit.block) || isVolume(hit, rule))) return DOUBTFUL
  const stands = layoutOf(view).first < 0 ? 'body' : zoneOf(view, hit.block)
  if (hit.trigger.includes(' ') || isCounted || stands !== 'body') return sure
  const isSmall = (classOf(hit.block.text.charCodeAt(0)) & LOWER) !== 0
  // Beside another label it is one: the button under a field.
  if (!isSmall && labelledNeighbours(view, hit.block) > 0) return Math.min(sure, 0.92)
  return !isSmall && (SELF_EVIDENT.has(rule.category) || /[^ -~]/.test(hit.trigger)) ? sure : DOUBTFUL
}

/** A doubtful label counts for more away from prose and beside other labels. */
function doubtfulLine(view: View, block: Block): number {
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
      const isDoubtful = first(hit).isDoubtful
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

/** A line by its first words (`starts` of the packs). */
export function startRule(rule: PhraseRule): Rule {
  return {
    ...declared(rule, 'starts'),
    *find(view, hit) {
      if (!hit) return
      if (!startsLine(hit)) {
        yield* insideParagraph(view, hit, rule)
        return
      }
      const {block} = hit
      const match = matching(view.text, hit, block.end)
      if (!match || isRemark(block) || block.end - block.start < 5) return
      const isParagraph = block.end - block.start > 300 || (isProseBlock(view, block) && block.shape.sentences > 2)
      if (isParagraph && !isFixedText(match, hit)) return
      const isWeak =
        (isProseBlock(view, block) && isWeakStart(match, hit)) ||
        announces(view, hit, match.end, rule.category) ||
        (rule.category !== 'template' && isListed(view, block)) ||
        isForeign(view, hit)
      const sure = isWeak ? 0.8 : (rule.confidence ?? SURE)
      const confidence = match.phrase.isDoubtful ? doubtfulLine(view, block) : sure
      yield {
        start: block.start,
        end: block.end,
        confidence,
        evidence: `a line that begins ${quoted(view.text, hit, match.end)}`,
      }
    },
  }
}

/** Categories whose lines are sentences, and as such stand in paragraphs too. */
const SENTENCES = new Set<Category>([
  'subscribe',
  'promo',
  'paywall',
  'adblock',
  'cookie',
  'copyright',
  'disclosure',
  'comments',
  'widget',
  'template',
])
/** So many signs of a sentence must be fixed words. */
const FIXED = 22

/** The same words at the start of a sentence inside a paragraph, where they are so many that they are no chance. */
function* insideParagraph(view: View, hit: Hit, {category}: PhraseRule): Generator<Found> {
  const {text} = view
  const {block, start} = hit
  if (!SENTENCES.has(category) || !endsBefore(text, start) || isQuoted(text, block.start, start)) return
  const end = noiseSentenceEnd(text, start, hit.end, block.end)
  const match = matching(text, hit, end)
  if (!match || match.phrase.isDoubtful || match.end - start < FIXED || end - start > SENTENCE_REACH) return
  yield {start, end, confidence: 0.93, evidence: `a sentence that begins ${quoted(text, hit, match.end)}`}
}

/** Whether a sentence ended right before. */
export function endsBefore(text: string, start: number): boolean {
  let before = start
  while (before > 0 && start - before < 4 && isSpace(text.charCodeAt(before - 1))) before--
  return before > 0 && '.!?…。！？”"’»'.includes(text[before - 1]!)
}

/** Programs are written in short lines; a longer one that begins with an asterisk is an item of a list. */
const LONGEST_REMARK = 120

/** A paragraph goes only where the words that open it are so many that they are a fixed text, such as a consent notice. */
function isFixedText({end}: Match, {start, block}: Hit): boolean {
  return end - start >= 32 && block.end - block.start <= 1500
}

/** A remark in a program's text belongs to the program. */
function isRemark(block: Block): boolean {
  return block.end - block.start <= LONGEST_REMARK && /^(?:<[!/a-z]|\/\/|\/\*|\* |# |;;|--\s)/.test(block.text)
}

/** A long line that ends in a colon introduces what stands below it, and so does a shorter one above prose. */
function announces(view: View, {start, block}: Hit, end: number, category: Category): boolean {
  if (!/[:：]$/.test(block.text)) return false
  // More words than a few are no coincidence.
  if (end - start > 15 && block.end - block.start < 80 && category !== 'promo') return false
  const below = view.blocks[block.index + 1]
  const headsProse = below !== undefined && (isProseBlock(view, below) || /^[-*•▪●·–]\s/.test(below.text))
  return block.end - block.start > 60 || (headsProse && category !== 'copyright')
}

/** A few plain words may open a paragraph of an article too. */
function isWeakStart({phrase, end}: Match, hit: Hit): boolean {
  return end - hit.start < 26 && !phrase.literal.includes('©')
}

/** A label with the headline behind it (`labels` of the packs): a line of its own, or inside a line. */
export function labelRule(rule: PhraseRule): Rule {
  return {
    ...declared(rule, 'labels'),
    *find(view, hit) {
      const {text} = view
      if (!hit || isQuoted(text, hit.block.start, hit.start)) return
      const match = matching(text, hit, hit.block.end)
      if (!match) return
      const label = text.slice(hit.start, match.end)
      const sure = match.phrase.isDoubtful ? doubtfulLabel(view, hit, label) : (rule.confidence ?? SURE)
      const evidence = `the label ${quoted(text, hit, match.end)}`
      if (startsLine(hit)) {
        const {block} = hit
        const fits = block.end - block.start <= 260 && block.shape.sentences <= 2
        const end = fits ? block.end : headlineEnd(text, match.end, block.end)
        const isNone = isAdvice(label, text, end, block.start) || isKicker(label, block) || isListed(view, block)
        const most = isNone ? DOUBTFUL : fits ? sure : Math.min(sure, 0.92)
        if (end - block.start <= 260) yield {start: block.start, end, confidence: most, evidence}
      } else if (opensSentence(text, hit) && !(isOneWord(label) && isGlued(text, hit.start))) {
        const end = headlineEnd(text, match.end, hit.block.end)
        const most = isAdvice(label, text, end) ? DOUBTFUL : Math.min(sure, 0.93)
        if (end - hit.start <= 220) yield {start: hit.start, end, confidence: most, evidence}
      }
    },
  }
}

/** A doubtful label with a headline between two paragraphs, the label in capitals or of two words, is a link. */
function doubtfulLabel(view: View, {block}: Hit, label: string): number {
  const above = view.blocks[block.index - 1]
  const below = view.blocks[block.index + 1]
  const isBetween =
    above !== undefined && isProseBlock(view, above) && (below === undefined || isProseBlock(view, below))
  const isShort = block.end - block.start <= 120 && !/[;@#]/.test(block.text)
  const isHeadline = isShort && block.shape.words >= 6 && !isProseBlock(view, block) && !block.shape.endsSentence
  const isTelling = isAllCaps(label, 0, label.length) || !isOneWord(label)
  return isBetween && isHeadline && isTelling && !isTabular(view, block) ? 0.91 : 0.8
}

/** One word over the title of an article is its kicker. */
function isKicker(label: string, block: Block): boolean {
  return block.index === 0 && isOneWord(label)
}

function isOneWord(label: string): boolean {
  return /^\S+ ?:$/.test(label.trim())
}

/** What is longer and ends in a full stop is a sentence. */
const LONGEST_HEADLINE = 150

/** One word and a colon before a full sentence ("Tip: …", "Watch: …") opens advice as often as it links: headlines end without a stop. */
function isAdvice(label: string, text: string, end: number, start = end): boolean {
  if (end - start > LONGEST_HEADLINE && text[end - 1] === '.') return true
  return /^\p{Lu}?\p{Ll}+:?$/u.test(label.trim()) && /[\p{L})”"]\.$/u.test(text.slice(Math.max(0, end - 3), end))
}

/** A sentence by its first words (`sentences` of the packs). */
export function sentenceRule(rule: PhraseRule): Rule {
  return inSentence(rule, true)
}

/** A sentence by any of its words (`says` of the packs). */
export function saysRule(rule: PhraseRule): Rule {
  return inSentence(rule, false)
}

function inSentence(rule: PhraseRule, atStart: boolean): Rule {
  return {
    ...declared(rule, atStart ? 'sentences' : 'says'),
    *find(view, hit) {
      if (!hit) return
      const {text} = view
      const {block} = hit
      const start = sentenceStart(text, hit.start, block.start)
      if (atStart && !isOnlySigns(text, start, hit.start) && !isGlued(text, hit.start)) return
      if (isQuoted(text, block.start, hit.start) || isRemark(block)) return
      const end = noiseSentenceEnd(text, hit.start, hit.end, Math.max(block.end, hit.end))
      if (end - start > SENTENCE_REACH) return
      const match = matching(text, hit, end)
      if (!match) return
      const confidence = match.phrase.isDoubtful ? doubtfulSentence(view, block, end) : (rule.confidence ?? SURE)
      const from = atStart && isGlued(text, hit.start) ? hit.start : start
      yield {start: from, end, confidence, evidence: `a sentence that says ${quoted(text, hit, match.end)}`}
    },
  }
}

/** The doubtful sentence counts for more at the very end or on a line of its own. */
function doubtfulSentence(view: View, block: Block, end: number): number {
  const isLast = view.text.length - end < 400 || zoneOf(view, block) === 'tail'
  return isLast ? 0.91 : DOUBTFUL
}

/** Small letters behind a word, a space between: "It asks you to subscribe now" has no button in it. */
function isInMidSentence(text: string, start: number): boolean {
  return (
    (classOf(text.charCodeAt(start)) & LOWER) !== 0 &&
    text[start - 1] === ' ' &&
    (classOf(text.charCodeAt(start - 2)) & LOWER) !== 0
  )
}

/** Fixed words wherever they stand (`words` of the packs). */
export function wordsRule(rule: PhraseRule): Rule {
  return {
    ...declared(rule, 'words'),
    *find(view, hit) {
      if (!hit || isQuoted(view.text, hit.block.start, hit.start)) return
      const limit = Math.min(view.text.length, hit.end + 200)
      const behind = hit.phrases.some(({tail}) => tail !== '') ? fold(view.text.slice(hit.end, limit)) : ''
      for (const phrase of hit.phrases) {
        const end = matchTail(phrase.tail, behind, 0)
        if (end < 0) continue
        const isWord = phrase.isDoubtful || isInMidSentence(view.text, hit.start)
        const confidence = isWord ? DOUBTFUL : (rule.confidence ?? SURE)
        yield {
          start: hit.start,
          end: hit.end + end,
          confidence,
          evidence: `the words ${quoted(view.text, hit, hit.end + end)}`,
        }
        return
      }
    },
  }
}

function declared(
  {name, category, summary, examples}: PhraseRule,
  shape: Shape,
): Pick<Rule, 'name' | 'category' | 'summary' | 'examples' | 'phrases'> {
  return {name, category, summary, examples, phrases: {category, shape}}
}

/** The phrase that the line hit stands for: a sure one before a doubtful one. */
function first(hit: Hit): Phrase {
  const {phrases} = hit
  return phrases.find(({isDoubtful}) => !isDoubtful) ?? phrases[0]!
}

interface Match {
  readonly phrase: Phrase
  /** Where the phrase ends in the view's text. */
  readonly end: number
}

/** The phrase that stands at the hit and ends before `limit`: a sure one before a doubtful one. */
function matching(text: string, hit: Hit, limit: number): Match | undefined {
  let doubtful: Match | undefined
  let behind: string | undefined
  for (const phrase of hit.phrases) {
    let end = hit.end
    if (phrase.tail !== '') {
      behind ??= fold(text.slice(hit.end, Math.min(limit, hit.end + SENTENCE_REACH)))
      const matched = matchTail(phrase.tail, behind, 0)
      if (matched < 0) continue
      end += matched
    }
    if (!phrase.isDoubtful) return {phrase, end}
    doubtful ??= {phrase, end}
  }
  return doubtful
}

/** What was matched, as evidence that fits on a line. */
function quoted(text: string, {start}: Hit, end: number): string {
  return `“${text.slice(start, Math.min(end, start + 80)).replace(/\s+/g, ' ')}”`
}

/** Whether nothing but bullets and the like stands between the line's start and the hit. */
export function startsLine(hit: Hit): boolean {
  return isOnlySigns(hit.block.text, 0, hit.start - hit.block.start)
}

function isOnlySigns(text: string, from: number, to: number): boolean {
  if (to - from > 12) return false
  for (let at = from; at < to; at++) if (classOf(text.charCodeAt(at)) & LETTER) return false
  return true
}

/** Whether the hit follows a letter without a space, as noise does that was glued on; in scripts without case, a letter of another script. */
function isGlued(text: string, start: number): boolean {
  if (start === 0) return false
  const before = classOf(text.charCodeAt(start - 1))
  const kind = classOf(text.charCodeAt(start))
  return (before & LETTER) !== 0 && (kind & (CASELESS | IDEOGRAPH) & before) === 0
}

/** Whether a sentence starts at the hit: after an end mark, a closing quote, a double space, or glued on. */
function opensSentence(text: string, hit: Hit): boolean {
  const {start} = hit
  if (isGlued(text, start)) return true
  let before = start
  while (before > 0 && start - before < 80 && isSpace(text.charCodeAt(before - 1))) before--
  if (start - before >= 2) return true
  // A name of several parts, as programs have them: "pier:watch:drained".
  if (start === before && text[start - 1] === ':' && classOf(text.charCodeAt(start)) === LOWER) return false
  return before > 0 && '.!?…。！？"”’»)]:;|'.includes(text[before - 1]!)
}
