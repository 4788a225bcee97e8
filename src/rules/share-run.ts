/** Share buttons that were run into a line of text, or stand behind its last sentence: "Tweet Pin Email". */
import {triggersOf} from '../rule/concepts.ts'
import {isListed} from '../rule/label-doubt.ts'
import {endsBefore, isGlued, startsLine} from '../rule/phrase-hit.ts'
import {isQuoted} from '../rule/reach.ts'
import {defineRule, type Hit} from '../rule/rule.ts'
import {isSpace} from '../text/chars.ts'
import {fold} from '../text/fold.ts'
import type {Span} from '../text/span.ts'
import type {View} from '../view.ts'
import {CONCEPTS} from './concepts/index.ts'
import type {Idea} from './concepts/lexicon.ts'
import {PROSE} from './example-prose.ts'

const BUTTON: readonly Idea[] = ['shareVerb', 'network']
const OF_BUTTONS: readonly Idea[] = ['shareVerb', 'network', 'shareBeside']
/** No row that was run into a text is longer. */
const LONGEST = 120
/** So many buttons in a row are no chance; where they end a paragraph and name a network, one fewer. */
const LEAST = 3
/** Networks whose names are no words. */
const NETWORK =
  /facebook|twitter|linkedin|whatsapp|mastodon|bluesky|pinterest|telegram|вконтакте|одноклассник|телеграм/u
/** A word, and the signs between buttons behind it; a comma parts the things that a sentence names. */
const TOKEN = /[\p{L}\p{M}'’-]+(?:[ \t]*[·|/•–—-]?[ \t]*)/uy
/** "3 shares", before the buttons. */
const COUNT = /(?<!\S)\d[\d.,]*[kK]? (?:shares?|partages?|compartidos?|condivisioni|udostępnień)\s+$/u
/** What the first button of a row may say beside it. */
const BEFORE = /^[\p{L} ]{2,30}[·|/•–—-]\s*$/u

export const shareRun = defineRule({
  name: 'share-run',
  category: 'share',
  summary: 'Several share buttons in a row inside a line of text or behind its last sentence.',
  get triggers() {
    return triggersOf(CONCEPTS, ['shareVerb'])
  },
  *find(view, hit) {
    if (!hit || !/\p{Lu}/u.test(view.text[hit.start]!) || isQuoted(view.text, hit.block.start, hit.start)) return
    const span = runAt(view, hit)
    if (!span || isListed(view, hit.block)) return
    yield {...span, confidence: 0.93, evidence: `share buttons: ${view.text.slice(span.start, span.end)}`}
  },
  examples: [
    `How the pier broke ⟦12 shares Tweet Pin Email⟧ The council met on Tuesday and voted, after two hours of debate.`,
    `Perché il molo cedette ⟦Condividi Invia Stampa⟧ Chi lo ha visto lo sa: il vento durò due ore.`,
    `${PROSE}⟦Поделиться ВКонтакте Одноклассники⟧`,
    `${PROSE}\n⟦Artikel verschicken · Teilen · Twittern · Drucken⟧\n${PROSE}`,
    `${PROSE} ⟦Partager l'article sur Facebook Partager l'article sur Bluesky⟧`,
    'The menu of the lamp has Save, Print and Share, and a fourth that nobody dares to press.',
    `${PROSE} Share what you have. Print Copy is what the sign says. Post Office clerks know why.`,
  ],
})

function runAt({text}: View, hit: Hit): Span | undefined {
  const {block, start} = hit
  const opens = startsLine(hit) || endsBefore(text, start) || isGlued(text, start)
  const limit = Math.min(block.end, start + LONGEST)
  const first = fold(tokenAt(text, start).word)
  for (const concepts of CONCEPTS) {
    // Most languages have no button that begins so.
    if (first === '' || !concepts.consistsOf(first, OF_BUTTONS)) continue
    let end = start
    let buttons = 0
    for (let at = start; at < limit; ) {
      const {word, length} = tokenAt(text, at)
      if (length === 0) break
      // Small words stand between the parts of a button only, and a capital opens a button or the next sentence.
      if (!concepts.consistsOf(fold(text.slice(start, at + word.length)), OF_BUTTONS)) break
      if (concepts.consistsOf(fold(word), BUTTON)) {
        if (/^\p{Lu}/u.test(word)) buttons++
        end = at + word.length
      }
      at += length
    }
    const isEnd = text.slice(end, block.end).trim() === ''
    const run = text.slice(start, end)
    const isEnough = buttons >= LEAST || (buttons >= LEAST - 1 && isEnd && opens && NETWORK.test(fold(run)))
    if (isEnough && (isEnd ? opens || startsRow(text, block, start) : isSentence(text, end)))
      return {start: rowStart(text, block, start), end}
  }
  return undefined
}

/** The word that starts at `at`, and how long it is with the signs behind it; none where no word starts. */
function tokenAt(text: string, at: number): {readonly word: string; readonly length: number} {
  TOKEN.lastIndex = at
  const token = TOKEN.exec(text)?.[0] ?? ''
  const word = token
    .trimEnd()
    .replace(/[·|/•–—-]+$/u, '')
    .trimEnd()
  return {word, length: token.length}
}

/** Behind the buttons a sentence must start. */
function isSentence(text: string, end: number): boolean {
  return (
    isSpace(text.charCodeAt(end)) &&
    /^\s+["“„«]?\p{Lu}[\p{L}'’]*,? (?:\p{Ll}|\p{N}|\p{Lu}\p{Ll}+ \p{Ll})/u.test(text.slice(end, end + 60))
  )
}

function startsRow(text: string, block: Span, start: number): boolean {
  return BEFORE.test(text.slice(block.start, start))
}

/** The count of shares before the buttons belongs to them, and so do the words of the row's first one. */
function rowStart(text: string, block: Span, start: number): number {
  if (start - block.start <= 34 && startsRow(text, block, start)) return block.start
  const before = text.slice(Math.max(block.start, start - 24), start)
  const count = COUNT.exec(before)
  return count ? start - before.length + count.index : start
}
