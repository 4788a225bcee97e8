/** Words about the article: byline, date, dateline. They fill its fields, and stay in the text unless asked for. */

import {readDateline} from '../metadata/dateline.ts'
import {findDate} from '../metadata/dates.ts'
import {isProseBlock, layoutOf} from '../rule/layout.ts'
import {defineRule, type Found} from '../rule/rule.ts'
import type {Block} from '../text/block.ts'
import {classOf, LETTER, LOWER} from '../text/chars.ts'
import {fold, foldUnit, SOFT_HYPHEN} from '../text/fold.ts'
import type {View} from '../view.ts'

/** How far behind "By" the date of a byline may stand. */
const BYLINE_REACH = 260
const LONGEST_NAMES = 120

const DONE = 'written posted reported edited words text story published reviewed submitted contributed compiled'

/** What stands before the names, folded, in the languages of the packs. */
const LABELS = [
  'by',
  ...DONE.split(' ').map((done) => `${done} by`),
  ...'authors?|von|ein gastbeitrag von|ein kommentar von|ein interview von|eine analyse von|autor|autorin|autorka'.split(
    '|',
  ),
  ...'autorzy|autore|autora|autores|autori|par|propos recueillis par|écrit par|auteur|por|escrito por|texto'.split('|'),
  ...'di|a cura di|scritto da|door|geschreven door|tekst|text|av|skriven av|skrevet av|af|skrevet af|teksti'.split('|'),
  ...'kirjoittaja|toimittaja|rozmawiała?|opracowanie|oprac\\.|автор|текст|подготовил[аи]?|беседовала?'.split('|'),
  ...'yazar|haber|muhabir|napsala?|tác giả|oleh|penulis|بقلم|كتب|كتبت|作者|記者|记者|文|取材・文|執筆|著者|글|글쓴이'.split(
    '|',
  ),
  'publisher: [^\\n]{1,60} author',
]
const LABEL = new RegExp(`^(?:${LABELS.join('|')})(?=[\\s:|/／=])[\\s:|/／=]*`, 'u')

/** No label is longer. */
const LABEL_REACH = 80

/** How labels begin, as numbers: by the first two units, or by the one they have. Nearly all lines fall out here, unfolded. */
const OPENINGS = new Set(
  LABELS.map((label) => opening(label.charCodeAt(0), label.length > 1 ? label.charCodeAt(1) : 0)),
)

function opening(first: number, second: number): number {
  return (first << 16) | second
}

function mayOpen(text: string, at: number): boolean {
  const first = foldUnit(text.charCodeAt(at))
  const second = at + 1 < text.length ? text.charCodeAt(at + 1) : 0
  // Letters behind a soft hyphen stand elsewhere in the folded line.
  if (second === SOFT_HYPHEN.charCodeAt(0)) return true
  return OPENINGS.has(opening(first, foldUnit(second))) || OPENINGS.has(opening(first, 0))
}

const byline = defineRule({
  name: 'byline',
  category: 'byline',
  summary: 'A line or opening that names the author, up to the date; it fills the fields `byline` and `published`.',
  *find(view) {
    for (const block of view.blocks) {
      if (!mayOpen(view.text, block.start)) continue
      const label = LABEL.exec(fold(view.text.slice(block.start, Math.min(block.end, block.start + LABEL_REACH))))
      if (label) yield* namesAt(view, block, label[0])
    }
  },
  examples: [
    'The pier broke\n⟦By Ada Reed⟧\nThe storm of March took forty planks and the lamp, and nobody has seen either of them since.',
    '⟦By Ada Reed, Harbour Desk May 3, 2031 09:30⟧ The storm of March took forty planks and the lamp.',
    'By noon the storm had gone, and the harbour counted what it had lost: forty planks and a lamp.',
    'By the residue theorem, the sum is zero.',
  ],
})

function* namesAt(view: View, block: Block, label: string): Generator<Found> {
  const from = block.start + label.length
  const text = view.text.slice(from, Math.min(block.end, from + BYLINE_REACH))
  const date = findDate(text)
  const names = namesIn(date ? text.slice(0, date.start) : text)
  const isShort = block.end - from <= LONGEST_NAMES && !isProseBlock(view, block)
  if (!(isShort || date) || !readsAsNames(names, label, date !== undefined)) return
  yield {
    start: block.start,
    end: date ? from + date.end : block.end,
    confidence: isShort ? 0.92 : 0.9,
    evidence: `names the author: “${names.slice(0, 60)}”`,
    fields: {byline: names, ...(date ? {published: date.iso} : {})},
  }
}

function namesIn(text: string): string {
  return text
    .replace(/[\s,;|•·–—-]+$/u, '')
    .replace(/^[\s:|]+/u, '')
    .replace(/\s+/g, ' ')
}

/** Names are mostly capitalised and no sentence; where no date follows, strictly so. */
function readsAsNames(names: string, label: string, hasDate: boolean): boolean {
  if (/[!?;]|[.]\s\p{Ll}|["“”„]/u.test(names) || names.length < 3) return false
  const words = names.split(/[\s,]+/).filter((word) => /\p{L}/u.test(word))
  const small = words.filter((word) => classOf(word.replace(/^[^\p{L}]+/u, '').charCodeAt(0)) & LOWER).length
  const isCaseless = words.every((word) => !/\p{Lu}|\p{Ll}/u.test(word))
  if (isCaseless) return /[:/／]/.test(label) || names.length <= 12
  if (hasDate) return small <= words.length * 0.4
  return words.length <= 10 && small <= words.length * 0.3 && !/[.]$/.test(names) && startsUpper(names)
}

function startsUpper(names: string): boolean {
  const kind = classOf(names.charCodeAt(0))
  return (kind & LETTER) !== 0 && !(kind & LOWER)
}

const STAMP_LENGTH = 90

const dateStamp = defineRule({
  name: 'date-stamp',
  category: 'date-stamp',
  summary: 'A line that is a date of publication or update and nothing else.',
  *find(view) {
    const {first} = layoutOf(view)
    for (const block of view.blocks) {
      if (block.end - block.start > STAMP_LENGTH || block.end - block.start < 8 || !/\d/.test(block.text)) continue
      const date = findDate(block.text)
      if (!date || !isOnlyDate(block, date.start, date.end)) continue
      const isHead = block.index < Math.max(first, 1) || block.index < 6
      const fields =
        isHead && !/updat|aktualis|mis à jour|actualiz|aggiorn|atualiz|обновл|bijgewerkt|zuletzt/.test(block.folded)
          ? {fields: {published: date.iso}}
          : {}
      yield {
        start: block.start,
        end: block.end,
        confidence: isHead ? 0.92 : 0.8,
        evidence: `the date ${date.iso}`,
        ...fields,
      }
    }
  },
  examples: [
    'The pier broke\n⟦Published: May 3, 2031⟧\nThe storm of March took forty planks and the lamp, and nobody has seen either of them since.',
    'The storm of May 3, 2031 took forty planks and the lamp.',
  ],
})

/** Whether a few words at most stand beside the date: a label, a weekday, a zone. */
function isOnlyDate(block: Block, start: number, end: number): boolean {
  const rest = `${block.text.slice(0, start)} ${block.text.slice(end)}`
  return rest.length <= 42 && (rest.match(/\p{L}+/gu) ?? []).length <= 5 && !/[.!?]\s*$/.test(rest.trim())
}

const dateline = defineRule({
  name: 'dateline',
  category: 'date-stamp',
  summary: 'The place and date that open a report; they stay, and fill the field `dateline`.',
  *find(view) {
    for (const block of view.blocks) {
      if (block.end - block.start < 60) continue
      const found = readDateline(block.text)
      if (!found) continue
      const {place, date, end} = found
      // Confidence 0: the dateline belongs to the sentence, whatever the preset.
      yield {
        start: block.start,
        end: block.start + end,
        confidence: 0,
        evidence: `the place ${place}`,
        fields: {dateline: {place, date}},
      }
    }
  },
  examples: [
    'HARBOUR TOWN (AP) — The storm of March took forty planks and the lamp, and nobody has seen either of them since.',
  ],
})

export const METADATA = [byline, dateStamp, dateline]
