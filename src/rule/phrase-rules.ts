/** Rules of phrases that stand in a line: at its start, as a label before a headline, or anywhere in a sentence. */
import type {Category} from '../category.ts'
import type {Block} from '../text/block.ts'
import {classOf, isSpace, LOWER} from '../text/chars.ts'
import {fold} from '../text/fold.ts'
import {SENTENCE_REACH, sentenceEnd, sentenceStart} from '../text/sentence.ts'
import type {Span} from '../text/span.ts'
import type {View} from '../view.ts'
import {isForeign, isListed, isTabular} from './label-doubt.ts'
import {isProseBlock, zoneOf} from './layout.ts'
import {doubtfulLine} from './line-rules.ts'
import {narrates, tellsWhoSaid} from './narration.ts'
import {
  endsBefore,
  followsWord,
  isGlued,
  isOnlySigns,
  type Match,
  matching,
  mayMatchBefore,
  opensSentence,
  quoted,
  startsLine,
} from './phrase-hit.ts'
import {DOUBTFUL, declared, type PhraseRule, SURE} from './phrase-rule.ts'
import {announcementEnd, beforeSpace, bracketEnd, headlineEnd, isAllCaps, isQuoted, noiseSentenceEnd} from './reach.ts'
import type {Found, Hit, Rule} from './rule.ts'
import {bareSentence, headlineRunOn, mayOpenIn, openedSentence, sentenceBehindPolite} from './run-on.ts'
import {matchTail} from './tail.ts'

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
        (rule.category === 'related' && isWeakStart(match, hit) && isSentenceOf(view, hit, match)) ||
        announces(view, hit, match.end, rule.category) ||
        (rule.category !== 'template' && isListed(view, block)) ||
        (block.shape.endsSentence && narrates(block.folded)) ||
        isForeign(view, hit)
      const isHeaded = rule.category === 'ad-label' && HEADING_BEHIND.test(view.text.slice(match.end, block.end))
      const end = isHeaded ? match.end : noticeEnd(view, block, match.end, rule)
      const isBare = rule.goesOn !== undefined && bareSentence(view.text, block.start, match.end, end) !== undefined
      const sure = isWeak || isBare ? 0.8 : (rule.confidence ?? SURE)
      const confidence = match.phrase.isDoubtful ? doubtfulLine(view, block) : sure
      yield {
        start: block.start,
        end,
        confidence,
        evidence: `a line that begins ${quoted(view.text, hit, match.end)}`,
      }
    },
  }
}

/** A line's rest that ends without a full stop is a button's. */
const LONGEST_BUTTON = 60

/**
 * Where a notice ends that opens a line: behind the sentences that go on with it. Lines without a full stop, and those of one
 * sentence, are its own.
 */
function noticeEnd({text}: View, block: Block, from: number, {goesOn}: PhraseRule): number {
  const closed = bracketEnd(text, block.start, from, block.end)
  if (closed < block.end || !block.shape.endsSentence) return closed
  if (!goesOn) return beforeSpace(text, from, sentenceBehindPolite(text, block.start, from, block.end) ?? block.end)
  let sentence: Span = {start: block.start, end: sentenceEnd(text, from, block.end)}
  for (;;) {
    const opened = openedSentence(text, sentence.start, Math.max(from, sentence.start), sentence.end)
    if (opened !== undefined) return beforeSpace(text, from, opened)
    const {end} = sentence
    if (end >= block.end) return block.end
    let start = end
    while (start < block.end && isSpace(text.charCodeAt(start))) start++
    const next = {start, end: sentenceEnd(text, start, block.end)}
    const rest = text.slice(start, next.end)
    // "Found an error? Write to us."
    const isAnswer = text[end - 1] === '?'
    const isButton = rest.length <= LONGEST_BUTTON && (isAnswer || !/\p{L}.*\.$/u.test(rest))
    if (!isButton && !goesOn(fold(rest))) return end
    sentence = next
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
  'share',
  'call-to-action',
  'tools',
  'ad-label',
])
/** So many signs of a sentence must be fixed words. */
const FIXED = 22

/** The same words at the start of a sentence inside a paragraph, where they are so many that they are no chance. */
function* insideParagraph(view: View, hit: Hit, {category}: PhraseRule): Generator<Found> {
  const {text} = view
  const {block, start} = hit
  if (!SENTENCES.has(category) || !endsBefore(text, start)) return
  if (isQuoted(text, block.start, start)) return
  const matched = matchedSentence(text, hit, block.end)
  if (!matched || matched.match.phrase.isDoubtful) return
  const {match} = matched
  // A mark on an advertisement holds no names: a capital opens what ran into it.
  const opened = category === 'ad-label' ? ranInBehindMark(text, hit.end, matched) : undefined
  const end = opened === undefined ? matched.end : beforeSpace(text, hit.end, opened)
  if (match.end > end || end - start > SENTENCE_REACH) return
  if (match.end - start < FIXED) return
  const isDoubted =
    isStep(view, block) ||
    bareSentence(text, start, match.end, end) !== undefined ||
    tellsWhoSaid(fold(text.slice(start, end)))
  const confidence = isDoubted ? DOUBTFUL : 0.93
  yield {start, end, confidence, evidence: `a sentence that begins ${quoted(text, hit, match.end)}`}
}

/** A capital behind the words of a mark on an advertisement. */
const CAPITAL_BEHIND = /^\s+["“„«‘]?\p{Lu}\p{Ll}/u

/** So many words in capitals are a heading, where fewer may be the name of who pays. */
const HEADING_BEHIND = /^\s+(?:\p{Lu}[\p{L}'’-]+\s+){2,}(?:[\p{L}'’-]+\s+)*\p{Lu}[\p{L}'’-]+[?!]?$/u

/** Where a heading or sentence starts that ran in behind a mark on an advertisement; undefined where none did. */
function ranInBehindMark(text: string, from: number, {match, end}: MatchedSentence): number | undefined {
  const behind = text.slice(match.end, end)
  return CAPITAL_BEHIND.test(behind) ? match.end : mayOpenIn(text, from, end)[0]
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

function isSentenceOf({text}: View, {start, block}: Hit, {end}: Match): boolean {
  return goesOnSmall(text.slice(start, end), text, end, block.end)
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
        const fits = block.end - block.start <= 260 && isHeadlineAlone(view, block, match.end)
        const {end, isSure} = fits ? {end: block.end, isSure: true} : headlineEnd(text, match.end, block.end)
        const isNone =
          !isSure ||
          goesOnSmall(label, text, match.end, end) ||
          isAdvice(label, text, end, block.start) ||
          isKicker(label, block) ||
          isListed(view, block)
        const most = isNone ? DOUBTFUL : fits ? sure : Math.min(sure, 0.92)
        if (end - block.start <= 260) yield {start: block.start, end, confidence: most, evidence}
      } else if (opensSentence(text, hit) && !(isOneWord(label) && isGlued(text, hit.start))) {
        const {end, isSure} = headlineEnd(text, match.end, hit.block.end)
        const most =
          !isSure || goesOnSmall(label, text, match.end, end) || isAdvice(label, text, end)
            ? DOUBTFUL
            : Math.min(sure, 0.93)
        if (end - hit.start <= 220) yield {start: hit.start, end, confidence: most, evidence}
      }
    },
  }
}

/** A second sentence this long is no part of a headline. */
const LONG_SENTENCE = 60

/** Whether a line that begins with a label holds nothing behind it but the headline. */
function isHeadlineAlone({text}: View, block: Block, from: number): boolean {
  const first = sentenceEnd(text, from, block.end)
  if (headlineRunOn(text, from, first)?.kind === 'opens') return false
  if (block.shape.sentences > 2) return false
  return block.end - first < LONG_SENTENCE || text[first - 1] !== '.' || text[block.end - 1] !== '.'
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

/**
 * Whether a label's words are those of a sentence that goes on in small letters: "Listen: the street …", "Read also what they
 * write, and learn." Links do that after longer labels only, and without a full stop.
 */
function goesOnSmall(label: string, text: string, from: number, end: number): boolean {
  const behind = text.slice(from, end)
  if (!/^[,\s]*\p{Ll}/u.test(behind)) return false
  if (label.trim().endsWith(':')) return isOneWord(label) || LISTS.test(behind)
  return /^\s*,/.test(behind) || /[^.]\.$/.test(behind)
}

/** Things that are named one after the other, a few words each: no headline. */
const LISTS = /^(?:[,\s]*(?:\p{L}[\p{L}\p{M}'’-]*\s?){1,4},){2}/u

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
      if (atStart && followsWord(text, hit)) return
      const start = sentenceStart(text, hit.start, block.start)
      if (atStart && !isOnlySigns(text, start, hit.start) && !isGlued(text, hit.start)) return
      if (isQuoted(text, block.start, hit.start) || isRemark(block)) return
      const matched = matchedSentence(text, hit, Math.max(block.end, hit.end))
      if (!matched) return
      const {match} = matched
      // An assistant announces what it has written.
      const end = rule.category === 'llm-leak' ? announcementEnd(text, match.end, matched.end) : matched.end
      if (end - start > SENTENCE_REACH) return
      const isBare = bareSentence(text, start, match.end, end) !== undefined
      // Who opens a text so is its author: "We'd love to hear your thoughts."
      const isOpening = rule.category === 'comments' && zoneOf(view, block) === 'head'
      const isSpoken = tellsWhoSaid(fold(text.slice(start, end)))
      // Headlines end without a full stop: this one's may be that of a sentence which ran in.
      const isRunOn =
        rule.category === 'related' && text[end - 1] === '.' && headlineRunOn(text, match.end, end) !== undefined
      const isDoubted = isBare || isOpening || isSpoken || isRunOn || isStep(view, block)
      const sure = isDoubted ? DOUBTFUL : (rule.confidence ?? SURE)
      const confidence = match.phrase.isDoubtful && !isSpoken ? doubtfulSentence(view, block, end) : sure
      const from = atStart && isGlued(text, hit.start) ? hit.start : start
      yield {start: from, end, confidence, evidence: `a sentence that says ${quoted(text, hit, match.end)}`}
    },
  }
}

const NUMBERED = /^\d{1,3}[.)]\s/

/** Whether a line is a step of instructions, which speak to their reader too. */
function isStep(view: View, block: Block): boolean {
  return NUMBERED.test(block.text) && isListed(view, block)
}

/** What a phrase matched of the sentence that a hit begins, and where that ends. */
interface MatchedSentence {
  readonly match: Match
  readonly end: number
}

function matchedSentence(text: string, hit: Hit, limit: number): MatchedSentence | undefined {
  // Where a sentence ends that is noise is dear to tell, and nearly all are none.
  if (!mayMatchBefore(text, hit, limit)) return undefined
  const end = noiseSentenceEnd(text, hit.start, hit.end, limit)
  const within = matching(text, hit, end)
  if (within) return {match: within, end}
  const match = matchingOn(text, hit, end, limit)
  return match && {match, end: noiseSentenceEnd(text, hit.start, match.end, limit)}
}

/** The mark of a sentence that a phrase goes on behind: "Spotted a mistake? Write to …". */
const HOLDS_MARK = /[?!.。！？] *[^ …]/
const SENTENCE_MARKS = '?!.。！？'
/** Several words behind a gap: by them a phrase is known on either side of it. */
const CLOSES_IN_WORDS = /…[^…]*[^ …] [^ …][^…]*(?:…|$)/

/**
 * The match of a phrase that goes on behind what seemed to end its sentence: the capital of a name in its gap ("The post The pier
 * appeared first on …"), or a mark that the phrase holds.
 */
function matchingOn(text: string, hit: Hit, end: number, limit: number): Match | undefined {
  const isEnded = SENTENCE_MARKS.includes(text[end - 1]!)
  const phrases = hit.phrases.filter(({tail}) => (isEnded ? HOLDS_MARK : CLOSES_IN_WORDS).test(tail))
  if (phrases.length === 0) return undefined
  let next = end
  while (isEnded && next < limit && isSpace(text.charCodeAt(next))) next++
  const reach = sentenceEnd(text, isEnded ? next : hit.end, limit)
  return reach > end ? matching(text, {...hit, phrases}, reach) : undefined
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
