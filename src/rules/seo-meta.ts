import {once} from '../once.ts'
import {zoneOf} from '../rule/layout.ts'
import {startsLine} from '../rule/phrase-hit.ts'
import {pattern, termsIn, wordsOf} from '../rule/phrase-pattern.ts'
import {defineRule} from '../rule/rule.ts'
import type {Block} from '../text/block.ts'
import {fold} from '../text/fold.ts'
import type {View} from '../view.ts'
import {isInSample} from './desk/list.ts'
import {isSubject} from './desk/subject.ts'
import {deskLists} from './desk/words/index.ts'

const labels = deskLists('labels')
const SURE = pattern(() => `^${wordsOf(labels('sureFields'))}`)

export const seoMeta = defineRule({
  name: 'seo-meta',
  category: 'seo-meta',
  summary: 'Lines such as “Meta description: …” and “Focus keyphrase: …” that belong into the head of a page.',
  get triggers() {
    return termsIn(labels('fields'))
  },
  *find(view, hit) {
    if (!hit || !startsLine(hit)) return
    const {block} = hit
    const behind = view.text.slice(hit.end, hit.end + 60)
    const mark = /^\*{0,2}\s*(?:\([^)\n]{1,45}\))?\s*\*{0,2}:\*{0,2}/.exec(behind)
    if (!mark) return
    const siblings = labelsNear(view, block)
    const isMeasured = /^\*{0,2}\s*\(\d+ ?(?:char|zeichen|caract)/.test(behind)
    const isAlone = SURE().test(hit.trigger) && zoneOf(view, block) !== 'body' && !isSpokenOf(view, hit.trigger, block)
    const confidence =
      isSubject(view, [block]) || isInSample(view, block)
        ? 0.6
        : siblings > 0
          ? 0.97
          : isMeasured
            ? 0.93
            : isAlone
              ? 0.92
              : SURE().test(hit.trigger)
                ? 0.85
                : 0.5
    if (hit.end + mark[0].length < block.end) {
      yield {start: block.start, end: block.end, confidence, evidence: `the label “${hit.trigger}”`}
      return
    }
    const value = view.blocks[block.index + 1]
    const takesValue = value !== undefined && value.end - value.start < 260 && !startsLabel(value)
    yield {
      start: block.start,
      end: takesValue ? value.end : block.end,
      confidence,
      evidence: `the label “${hit.trigger}” and its value`,
    }
  },
  examples: [
    '⟦Meta description: How the old pier broke and who will mend it.\nFocus keyphrase: old pier⟧\nThe pier broke in March, and the town has talked of little else since.',
    '⟦Meta description: How the old pier broke and who will mend it.⟧\nThe pier broke in March, and the town has talked of little else since. Nobody knows who will pay for it.',
    'Meta description: Write one for each page.\nA meta description tells readers what they will find, and search engines show it below the title of the page.',
    'Meta Description\nThe meta description is one of the things that a page says of itself, and the one that readers see first.',
    'slug: String!\ntitle: String!',
  ],
})

const LABEL_SET = once(() => new Set(termsIn(labels('fields'))))

function startsLabel(block: Block): boolean {
  const label = block.folded
    .replace(/^[^\p{L}]+/u, '')
    .split(/[*:(]/)[0]!
    .trim()
  return LABEL_SET().has(label) && /[:*(]/.test(block.text)
}

/** Whether the words of a label stand elsewhere too: a text about search engines speaks of them. */
function isSpokenOf({text}: View, label: string, {start, end}: Block): boolean {
  const folded = fold(text.slice(0, start)) + fold(text.slice(end))
  return folded.includes(label)
}

/** How many other labelled lines stand within four lines: one of the two labels must be a sure one. */
function labelsNear(view: View, block: Block): number {
  let count = 0
  const isSure = isSureLabel(block)
  for (let index = Math.max(0, block.index - 4); index <= block.index + 4 && index < view.blocks.length; index++) {
    const other = view.blocks[index]!
    if (other !== block && startsLabel(other) && (isSure || isSureLabel(other))) count++
  }
  return count
}

function isSureLabel(block: Block): boolean {
  return SURE().test(block.folded.replace(/^[^\p{L}]+/u, ''))
}
