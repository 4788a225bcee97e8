/**
 * Labels to the reader, known by holding nothing but words of one matter: marks on advertisements, share buttons, pointers
 * to other texts.
 */

import type {Category} from '../category.ts'
import {type Concepts, speakersOf, triggersOf} from '../rule/concepts.ts'
import {isListed} from '../rule/label-doubt.ts'
import {isItem, isProseBlock, zoneOf} from '../rule/layout.ts'
import {endsBefore, isGlued, startsLine} from '../rule/phrase-hit.ts'
import {partsOf, pattern, wordsOf} from '../rule/phrase-pattern.ts'
import {framedAt, isAbout} from '../rule/prompt-rule.ts'
import {headlineEnd, isAllCaps, isInsideSentence, isQuoted, itemsBelow, seamBefore, spanOf} from '../rule/reach.ts'
import {defineRule, type Hit, type Rule} from '../rule/rule.ts'
import {headlineRunOn} from '../rule/run-on.ts'
import {extentOf, isSpace} from '../text/chars.ts'
import {fold} from '../text/fold.ts'
import type {Span} from '../text/span.ts'
import {CONCEPTS} from './concepts/index.ts'
import type {Idea} from './concepts/lexicon.ts'
import {PROSE} from './example-prose.ts'
import {everydayWords} from './words/index.ts'

/** The languages that a line may be of. */
type Speaking = readonly Concepts<Idea>[]

const AD_ANCHORS: readonly Idea[] = ['ad', 'resumes']
const AD_IDEAS: readonly Idea[] = ['ad', 'adBeside', 'resumes']
const LONGEST_MARK = 80
/** "728 x 90", "300×250": the size of an advertisement. */
const SIZE = /\d{2,4} ?[x×] ?\d{2,4}/gi
const FRAME = /^[[(<{|–—【（〔［-].*[\])>}|–—】）〕］-]$|^[▼▾⬇↓_–—-]{2,}/u

const adMark = defineRule({
  name: 'ad-mark',
  category: 'ad-label',
  summary: 'A line or bracket whose words all mark an advertisement or lead around it.',
  get triggers() {
    return triggersOf(CONCEPTS, AD_ANCHORS)
  },
  *find(view, hit) {
    if (!hit || isQuoted(view.text, hit.block.start, hit.start)) return
    const {text} = view
    const {block} = hit
    const speaking = speakersOf(CONCEPTS, AD_ANCHORS, hit.trigger, block.text)
    const isMark = (line: string): boolean => marks(line, speaking)
    const frame = framedAt(text, hit)
    const isLine = block.end - block.start <= LONGEST_MARK
    const isFramed =
      frame !== undefined &&
      isMark(text.slice(frame.start, frame.end)) &&
      isSureFrame(text.slice(frame.start, frame.end))
    const span = isLine && isMark(block.text) ? block : isFramed ? frame : markInside(text, hit, speaking)
    if (!span || isListed(view, block) || isInsideSentence(view, block)) return
    yield {
      start: span.start,
      end: span.end,
      confidence: speaking.some((each) => isAbout(view, block, ['ad'], each)) ? 0.8 : span === block ? 0.95 : 0.92,
      evidence: `words that mark an advertisement: “${hit.trigger}”`,
    }
  },
  examples: [
    `${PROSE}\n⟦[Ad space – 728x90]⟧\n${PROSE}`,
    `${PROSE}\n⟦--- sponsored message ---⟧\n${PROSE}`,
    `I. Advertising\n${PROSE}\nII. Sponsors\n${PROSE}`,
    `${PROSE} ⟦[Advertisement]⟧ ${PROSE}`,
    `${PROSE}\n⟦Text resumes below the advert⟧\n${PROSE}`,
    `${PROSE} ⟦Advertisement – article continues below⟧\n${PROSE}`,
    `${PROSE}\nAdvertising in the harbour\n${PROSE}`,
    'The lamp was first lit by Ada (184-253AD) of the old town, and the shop by the quay (commercial) came later.',
    `${PROSE} ⟦ADVERTISEMENT⟧ “A beam broke,” the mayor said.`,
    `${PROSE} ⟦Sponsored content⟧\n${PROSE}`,
    `${PROSE} ⟦Reklamlänk⟧\n${PROSE}`,
    `${PROSE} ⟦PUBLICIDAD⟧ La lámpara se encendió en mayo.`,
    `${PROSE} ⟦На правах рекламы⟧ Маяк зажгли в мае.`,
    `${PROSE}⟦Advertisement – scroll to continue⟧The lamp was lit in May.`,
    `${PROSE} Advertising The Lamp was a play of hers. PUBLICIDAD was its name in Spanish.`,
    'The text resumes where the storm broke off, and the next page is blank.',
  ],
})

/** At the end of a paragraph a compound is a mark by itself. */
const LONG_WORD = 9

/** "… a beam. ADVERTISEMENT The mayor …": a mark between two sentences; undefined where none stands at the hit. */
function markInside(text: string, hit: Hit, speaking: Speaking): Span | undefined {
  const {start, block} = hit
  if (start > block.start && !endsBefore(text, start) && !isGlued(text, start)) return undefined
  const limit = seamBefore(text, start, Math.min(block.end, start + LONGEST_MARK))
  const isAll = limit === block.end
  const isCapital = isAllCaps(text, start, hit.end)
  const next = (isCapital ? AFTER_CAPITALS : AFTER_MARK).exec(text.slice(start, limit))
  if (!next && !isAll && isSpace(text.charCodeAt(limit))) return undefined
  const isLast = isAll && !next
  const mark = text.slice(start, next ? start + next.index : limit).trimEnd()
  if (/[.!?…,;:]/.test(mark) || (!isCapital && !TWO_WORDS.test(mark) && !(isLast && mark.length >= LONG_WORD)))
    return undefined
  const folded = fold(mark)
  const isMark = speaking.some(
    (concepts) =>
      concepts.consistsOf(folded, AD_IDEAS) &&
      concepts.touches(folded, ['ad']) &&
      (isCapital || isLast || concepts.touches(folded, ['resumes'])),
  )
  return isMark ? {start, end: start + mark.length} : undefined
}

/** Where a sentence starts behind a mark: a capital, perhaps in quotes; behind one in capitals, one that goes on in small letters. */
const AFTER_MARK = /(?<=\S)\s+["“„«‘]?\p{Lu}/u
const AFTER_CAPITALS = /(?<=\S)\s+["“„«‘]?\p{Lu}(?:\p{Ll}|['’]?\s\p{Ll}|['’]\p{L})/u

/** Inside a line one word in parentheses or between dashes is an aside. */
function isSureFrame(frame: string): boolean {
  return /^[[【]/.test(frame) || TWO_WORDS.test(frame)
}

/** A mark needs a frame, a size, or to tell where the text goes on: a heading has none. A number is a year as well. */
function marks(line: string, speaking: Speaking): boolean {
  const folded = fold(line.replace(SIZE, ' '))
  if (/\d/.test(folded)) return false
  const isTelling = FRAME.test(line) || line.search(SIZE) >= 0
  return speaking.some(
    (concepts) =>
      concepts.consistsOf(folded, AD_IDEAS) &&
      (concepts.touches(folded, ['resumes']) || (isTelling && concepts.touches(folded, ['ad']))),
  )
}

const SHARE_ANCHORS: readonly Idea[] = ['shareVerb']
const SHARE_IDEAS: readonly Idea[] = ['shareVerb', 'shareBeside', 'network']
const LONGEST_BUTTONS = 90
/** Names that are no words: an e-mail is sent for other reasons too. */
const NETWORK = pattern(() => `${wordsOf(everydayWords('shareNames'))}|(?<!\\p{L})line(?=で|に|へ)`)
/** Or four signs of a script that parts no words. */
const TWO_WORDS = /\p{L}\s(?:.*\s)?\p{L}|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]{4}/u

const shareButtons = defineRule({
  name: 'share-buttons',
  category: 'share',
  summary: 'A line whose words all say to share and where.',
  get triggers() {
    return triggersOf(CONCEPTS, SHARE_ANCHORS)
  },
  *find(view, hit) {
    if (!hit || hit.block.end - hit.block.start > LONGEST_BUTTONS) return
    const {block} = hit
    const folded = fold(block.text.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '))
    const isButtons = speakersOf(CONCEPTS, SHARE_ANCHORS, hit.trigger, block.text).some(
      (concepts) =>
        concepts.consistsOf(folded, SHARE_IDEAS) &&
        (NETWORK().test(folded) || concepts.touches(folded, ['shared'])) &&
        !isAbout(view, block, ['network'], concepts),
    )
    if (!isButtons || !TWO_WORDS.test(folded) || isListed(view, block) || isInsideSentence(view, block)) return
    yield {start: block.start, end: block.end, confidence: 0.94, evidence: `share buttons: “${hit.trigger}”`}
  },
  examples: [
    `${PROSE}\n⟦Spread the word → fb / tg / wa⟧\n${PROSE}`,
    `${PROSE}\n⟦Share on Bluesky⟧\n⟦Send this story by mail⟧\n${PROSE}`,
    `${PROSE}\nSend an email\n${PROSE}`,
    'Post it on the door, he told them, and save the mail for Monday, when the clerk is back.',
  ],
})

const POINTER_ANCHORS: readonly Idea[] = ['pointer']
const POINTER_IDEAS: readonly Idea[] = ['pointer', 'pointerBeside']
const LONGEST_POINTER = 60
const LONGEST_LINK = 220
/** What parts a label from the headline behind it. */
const PART = /\s?[:：→»>＞|｜▸►】]\s?|\s[-–—]\s/
/** A headline begins with a capital, a number or a quotation, and has more words than one or two; in scripts without spaces, more signs than a word. */
const HEADLINE =
  /^["'“‘«„¿¡]?[\p{Lu}\p{Lo}\p{N}]\S*(?:\s+\S+){2}|^["“「『《【]?(?:[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー\p{N}\p{P}]\s?){8}/u
/** A label that names its matter: "More from Health: …". */
const OF_MATTER = /^(\S+ (?:from|on|in|about)) (?:\S+ ?){1,3}$/

function isPointer(label: string, trigger: string): boolean {
  const plain = OF_MATTER.exec(label)?.[1]
  return speakersOf(CONCEPTS, POINTER_ANCHORS, trigger, label).some(
    (concepts) =>
      concepts.touches(label, ['pointer']) &&
      (concepts.consistsOf(label, POINTER_IDEAS) || (plain !== undefined && concepts.touches(plain, ['pointer']))),
  )
}

const pointerLabel = defineRule({
  name: 'pointer-label',
  category: 'related',
  summary: 'A label whose words all point the reader to another text, with the headline behind it.',
  get triggers() {
    return triggersOf(CONCEPTS, POINTER_ANCHORS)
  },
  *find(view, hit) {
    const {text} = view
    if (!hit || isQuoted(text, hit.block.start, hit.start)) return
    const {block} = hit
    const isStart = startsLine(hit)
    if (!isStart && !endsBefore(text, hit.start)) return
    const reach = text.slice(hit.start, Math.min(block.end, hit.start + LONGEST_POINTER))
    const part = PART.exec(reach)
    if (!part) return
    const label = fold(reach.slice(0, part.index))
    const from = hit.start + part.index + part[0].length
    if (!HEADLINE.test(text.slice(from, block.end))) return
    if (!TWO_WORDS.test(label) || !isPointer(label, hit.trigger)) return
    const fits =
      isStart &&
      block.end - block.start <= LONGEST_LINK &&
      block.shape.sentences <= 1 &&
      headlineRunOn(text, from, block.end)?.kind !== 'opens'
    const {end, isSure} = fits ? {end: block.end, isSure: true} : headlineEnd(text, from, block.end)
    const start = isStart ? block.start : hit.start
    if (end - start > LONGEST_LINK) return
    const isDoubtful =
      !isSure || isListed(view, block) || (fits && isProseBlock(view, block) && /[^.]\.$/.test(block.text))
    yield {
      start,
      end,
      confidence: isDoubtful ? 0.8 : isStart ? 0.94 : 0.92,
      evidence: `points to another text: “${label}”`,
    }
  },
  examples: [
    `${PROSE}\n⟦More from this week: The night the lamp went out⟧\n${PROSE}`,
    `${PROSE} ⟦Next for you: Ten Piers You Must See Before They Fall⟧ Nobody spoke against it.`,
    `${PROSE} ⟦You might like: Six piers with a lamp of their own⟧ The vote was close, and nobody spoke against it.`,
    'More on the pier: it was built in 1904, of oak, by people who had never seen the sea and did not care to.',
  ],
})

const pointerBlock = defineRule({
  name: 'pointer-block',
  category: 'related',
  summary: 'A header whose words all point to other texts, with their headlines below it.',
  get triggers() {
    return triggersOf(CONCEPTS, POINTER_ANCHORS)
  },
  *find(view, hit) {
    if (!hit || !startsLine(hit) || hit.block.end - hit.block.start > LONGEST_POINTER) return
    const {block} = hit
    const label = fold(block.text)
    if (
      !TWO_WORDS.test(label) ||
      !isPointer(label, hit.trigger) ||
      isInsideSentence(view, block) ||
      isListed(view, block)
    )
      return
    const items = itemsBelow(
      view,
      block,
      (other) => isItem(other) && other.shape.words >= 3 && !/^[-*•▪]/.test(other.text),
    )
    const speaking = speakersOf(CONCEPTS, POINTER_ANCHORS, hit.trigger, label)
    if (speaking.some((concepts) => concepts.consistsOf(label, ['section']))) return
    // A section's heading stands over prose; a header of links over several headlines, and for certain only below the text.
    if (items.blocks.length < 2) return
    const confidence = zoneOf(view, block) === 'tail' ? Math.min(items.confidence, 0.93) : 0.8
    yield {
      ...spanOf([block, ...items.blocks]),
      confidence,
      evidence: `points to other texts: “${label}”, and ${items.blocks.length} lines below it`,
    }
  },
  examples: [
    `${PROSE}\n⟦Readers also liked\nThe night the lamp went out\nSix piers with a lamp of their own⟧`,
    `${PROSE}\nMore on the pier\n${PROSE}`,
  ],
})

interface MatterRule {
  readonly name: string
  readonly category: Category
  readonly summary: string
  /** Words of the matter, and what may stand beside them. */
  readonly idea: Idea
  readonly beside: Idea
  readonly examples: readonly string[]
}

/** Lines whose words all are of one matter; in the middle of the text, above a paragraph, they may head it. */
function matterRule({name, category, summary, idea, beside, examples}: MatterRule): Rule {
  const anchors = [idea]
  return defineRule({
    name,
    category,
    summary,
    get triggers() {
      return triggersOf(CONCEPTS, anchors)
    },
    *find(view, hit) {
      if (!hit || extentOf(view.text, hit.block) > LONGEST_BUTTONS) return
      const {block} = hit
      if (!TWO_WORDS.test(block.text) || FIGURE.test(block.text) || isListed(view, block)) return
      const speaking = speakersOf(CONCEPTS, anchors, hit.trigger, block.text).filter((concepts) =>
        concepts.consistsOf(block.folded, [idea, beside]),
      )
      if (speaking.length === 0 || isInsideSentence(view, block)) return
      const below = view.blocks[block.index + 1]
      const mayHead =
        below !== undefined && isProseBlock(view, below) && zoneOf(view, block) === 'body' && !COUNTED.test(block.text)
      const isDoubtful = mayHead || speaking.some((concepts) => isAbout(view, block, [idea], concepts))
      yield {
        start: block.start,
        end: block.end,
        confidence: isDoubtful ? 0.8 : 0.93,
        evidence: `words of one matter: “${hit.trigger}”`,
      }
    },
    examples,
  })
}

/** A share behind a colon is an answer in a poll. */
const FIGURE = /[:：]\s*\d+(?:[.,]\d+)?\s*[%％]/
/** What headings have none of: counts, marks of buttons, arrows. */
const COUNTED = /[\d|·•←→«»‹›▼▸►/]|\s{2}|[.!。！]$|(?<!\p{L})[AА][+-]? [AА][+-]?(?!\p{L})/u

const remarkLabel = matterRule({
  name: 'remark-label',
  category: 'comments',
  summary: 'A line whose words all are about the remarks of readers.',
  idea: 'remark',
  beside: 'remarkBeside',
  examples: [
    `${PROSE}\n⟦Log in to leave a comment⟧\n⟦View all 14 comments⟧`,
    `${PROSE}\n⟦Vis alle 14 kommentarer⟧\n${PROSE}`,
    `${PROSE}\n⟦すべてのコメントを見る⟧`,
    `${PROSE}\nA first comment\n${PROSE}`,
    'The comment was read aloud, and the discussion that followed it is said to have lasted until the ferry came.',
  ],
})

/** "14 replies to “…”": what a blog's remarks are headed by, in front of the text's title. */
const REMARKS_ON = pattern(() => {
  const title = '["\'].+["\']'
  return `^(?:\\p{N}{1,4} ${partsOf(everydayWords('remarksOn'))} ${title}|${title} ${partsOf(everydayWords('remarksBehind'))})`
})
const LONGEST_REMARKS = 160

const remarkCount = defineRule({
  name: 'remark-count',
  category: 'comments',
  summary: 'How many remarks there are on the text, with its title.',
  *find(view) {
    for (const block of view.blocks) {
      if (!/^\p{N}|^["“„”«»‘'].*\p{N}/u.test(block.text) || block.text.length > LONGEST_REMARKS) continue
      if (!REMARKS_ON().test(block.folded) || /[.!?]$/.test(block.text)) continue
      yield {start: block.start, end: block.end, confidence: 0.93, evidence: `counts remarks: ${block.text}`}
    }
  },
  examples: [
    `${PROSE}\n⟦14 thoughts on “The night the lamp went out”⟧`,
    `${PROSE}\n⟦27 svar på ”Natten då lyktan slocknade”⟧\n${PROSE}`,
    `${PROSE}\n⟦“İskelede gece” yazısına 12 yorum⟧`,
    `${PROSE}\n40 answers to “How are you?” stood on the wall of the pier, and none of them was true.\n${PROSE}`,
  ],
})

const toolLabel = matterRule({
  name: 'tool-label',
  category: 'tools',
  summary: 'A line of buttons that print, enlarge, read aloud or keep the text.',
  idea: 'tool',
  beside: 'toolBeside',
  examples: [
    `Harbour in winter\n⟦Print this article | Text size: A A+ | Save for later⟧\n${PROSE}`,
    `Havnen om vinteren\n⟦Udskriv artiklen   Større tekst   Mindre tekst⟧\n${PROSE}`,
    'Larger text, the board says, helps those who come to the quay without their glasses, and there are many.',
  ],
})

const turnLabel = matterRule({
  name: 'turn-label',
  category: 'pagination',
  summary: 'A line that leads to the texts before and after this one, and names nothing else.',
  idea: 'turn',
  beside: 'path',
  examples: [
    `${PROSE}\n⟦« Older posts   Newer posts »⟧`,
    `${PROSE}\n⟦← Äldre inlägg / Startsida⟧`,
    'The next article of the treaty names the pier, and the previous one the lamp that stood on it.',
  ],
})

export const READER_LABELS = [
  adMark,
  shareButtons,
  pointerLabel,
  pointerBlock,
  remarkCount,
  remarkLabel,
  toolLabel,
  turnLabel,
]
