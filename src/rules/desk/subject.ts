/** Whether a text is about the matters of the desk: then its notes are examples, and nothing of them goes. */
import {foldedHead, isProseBlock} from '../../rule/layout.ts'
import {pattern, wordsOf} from '../../rule/phrase-pattern.ts'
import type {Block} from '../../text/block.ts'
import {extentOf} from '../../text/chars.ts'
import type {View} from '../../view.ts'
import {MARK} from './list.ts'
import {isDeskLabel, tradeWords} from './terms.ts'
import {deskLists} from './words/index.ts'

/** A paragraph that speaks of the trade. */
interface Speaking {
  readonly block: Block
  /** The words of the trade in it. */
  readonly words: ReadonlySet<string>
  /** Whether it speaks of what only texts on these matters do. */
  readonly isTelling: boolean
}

const known = new WeakMap<View, readonly Speaking[]>()

/** Paragraphs other than the given ones that speak of the same; two make it the subject. */
const SUBJECT = 2
/** What only a text on these matters speaks of at length. */
const MATTERS = pattern(() => wordsOf(deskLists('trade')('matters')))
/** A remark on the very text, which may have slipped into a paragraph. */
const OF_THIS_TEXT = pattern(() => wordsOf(deskLists('trade')('thisText')))
/** So many paragraphs are read. */
const READ = 60

/** Whether paragraphs outside of a note use its words of the trade, or others that tell what the text is about. */
export function isSubject(view: View, note: readonly Block[]): boolean {
  const speaking = known.get(view) ?? speakingIn(view)
  known.set(view, speaking)
  if (speaking.length < SUBJECT) return false
  const own = note.flatMap(({folded}) => [...tradeWords(folded)])
  const alike = speaking.filter(
    ({block, words, isTelling}) => !note.includes(block) && (isTelling || own.some((word) => words.has(word))),
  )
  return alike.length >= SUBJECT
}

/** Sentences of some length that are no label and no bracket: a shorter paragraph than `isProseBlock` asks for will do. */
const SENTENCES = 70
const ASIDE = /^[[(（【〔<{←→※*]|^[^.!?。！？]{2,24}[:：]/u

/** Notes stand in paragraphs too, in brackets. */
const BRACKETS = /[([（【][^()[\]（）【】]*[)\]）】]/gu

/** A line that is labelled as a publishing form is, is a note itself. */
function isDeskLabelled({folded}: Block): boolean {
  const label = /^[^.!?。！？:：]{2,40}(?=[:：])/u.exec(folded)?.[0]
  return label !== undefined && tradeWords(label).size > 0 && isDeskLabel(label)
}

function isSpeaking(view: View, block: Block): boolean {
  if (isDeskLabelled(block)) return false
  if (isProseBlock(view, block)) return true
  return extentOf(view.text, block) >= SENTENCES && block.shape.sentences > 0 && !ASIDE.test(block.text)
}

/** The title tells what a text is about as well as a paragraph does. */
function isTitle(view: View, block: Block): boolean {
  return (
    block.index === 0 &&
    !block.shape.endsSentence &&
    !/[:：]$/.test(block.text) &&
    !ASIDE.test(block.text) &&
    !MARK.test(block.text) &&
    view.blocks.length > 3
  )
}

function speakingIn(view: View): Speaking[] {
  return view.blocks
    .filter((block) => isTitle(view, block) || isSpeaking(view, block))
    .slice(0, READ)
    .map((block) => ({block, folded: foldedHead(block).replace(BRACKETS, ' ')}))
    .filter(({folded}) => !OF_THIS_TEXT().test(folded))
    .map(({block, folded}) => ({block, words: tradeWords(folded), isTelling: MATTERS().test(folded)}))
    .filter(({words}) => words.size > 0)
}
