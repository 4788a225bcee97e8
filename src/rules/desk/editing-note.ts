/** Brackets in which an editor orders what should still be done with a term: "(repeat the keyword here once more)". */
import {defineRule, type Hit} from '../../rule/rule.ts'
import type {Block} from '../../text/block.ts'
import {extentOf} from '../../text/chars.ts'
import {fold} from '../../text/fold.ts'
import type {Span} from '../../text/span.ts'
import {isSubject} from './subject.ts'
import {ordersEdit, partTerms, tradeTerms} from './terms.ts'

/** The longest such note, as `extentOf` counts. */
const LONGEST = 240

export const editingNote = defineRule({
  name: 'editing-note',
  category: 'seo-notes',
  summary: 'Brackets, or a line behind an arrow, that order a term to be put into the text, and where.',
  get triggers() {
    return [...tradeTerms(), ...partTerms()]
  },
  *find(view, hit) {
    if (!hit) return
    const {text} = view
    const span = isPointed(hit.block) ? hit.block : asideAt(text, hit)
    if (!span || extentOf(text, span) > LONGEST || !ordersEdit(fold(text.slice(span.start, span.end)))) return
    yield {
      start: span.start,
      end: span.end,
      confidence: isSubject(view, [hit.block]) ? 0.6 : 0.94,
      evidence: `an editor's order about “${hit.trigger}”`,
    }
  },
  examples: [
    'The pier broke in March.\n⟦(Repeat the keyword “old pier” here once more.)⟧\nWork starts in May.',
    'Molen brast i marts.\n⟦(husk at nævne »fyret« i dette afsnit)⟧\nArbejdet begynder i maj.',
    '码头在三月断了。\n⟦（注：此处再自然加入关键词“旧码头”两次）⟧\n五月开工。',
    '桟橋は三月に壊れた。\n⟦（※「古い桟橋」をこの段落にもう一度入れる）⟧\n工事は五月に始まる。',
    '桥在三月断了，市长说五月开工。⟦（注：本段可再加入关键词“旧码头”一次）⟧\n五月开工。',
    'Sing the chorus twice.\n(Repeat the word “ahoy” here, and the choir answers.)\nHaul away.',
    'She tells how she was paid.\n(The keyword stood in the headline, and nobody read further.)\nIt was a living.',
  ],
})

/** Whether an arrow at the start of a line points from it at the text. */
function isPointed({text}: Block): boolean {
  return /^[←→↑↓※]/u.test(text)
}

/** The brackets around a place in a line. */
function asideAt(text: string, {start, end, block}: Hit): Span | undefined {
  const opened = /[([（【〔][^()[\]（）【】〔〕]*$/u.exec(text.slice(Math.max(block.start, start - LONGEST), start))
  const closed = /^[^()[\]（）【】〔〕]*[)\]）】〕]/u.exec(text.slice(end, Math.min(block.end, end + LONGEST)))
  return opened && closed ? {start: start - opened[0].length, end: end + closed[0].length} : undefined
}
