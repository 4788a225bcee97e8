/** Menus, buttons and footers that stand in one line. */
import type {Category} from '../category.ts'
import {type Cell, type Joint, type LabelRow, labelRows} from '../rule/label-rows.ts'
import {zoneOf} from '../rule/layout.ts'
import {defineRule} from '../rule/rule.ts'

/** What share of a row's labels must be known: the less the joint tells, the more. */
const KNOWN: Readonly<Record<Joint, number>> = {sign: 0.5, gap: 0.5, glue: 0.25, space: 0.75}
/** A row between paragraphs may be the head of a table, a long one above or below the article is a menu. */
const KNOWN_INSIDE = 0.75
const LONG = 5
const KNOWN_OUTSIDE = 0.3
/** An unknown label of more words is the article's own, a byline for instance. */
const MOST_WORDS = 4

/** What stands in the lines of an article too, side by side. */
const OF_ARTICLE: ReadonlySet<Category> = new Set(['byline', 'date-stamp', 'caption', 'credit'])

export const labelRow = defineRule({
  name: 'label-row',
  category: 'nav',
  summary: 'Labels of menus, buttons or footers side by side in one line, most of them known.',
  *find(view) {
    for (const row of labelRows(view)) {
      const known = row.cells.flatMap(({category}) => (category && !OF_ARTICLE.has(category) ? [category] : []))
      if (!isMenu(row, known.length, zoneOf(view, row.block) === 'body')) continue
      const {start, end} = row.block
      yield {
        start,
        end,
        category: commonest(known),
        confidence: known.length > 2 || known.length === row.cells.length ? 0.96 : 0.92,
        evidence: `${row.cells.length} labels in one line, ${known.length} of them known`,
      }
    }
  },
  examples: [
    '⟦Home | News | Sport | Weather | Contact us | Privacy policy⟧\nThe pier is broken\nThe harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier before winter comes.',
    'The harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier before winter comes.\n⟦Share · Print · E-mail⟧\nWork is to start in May, when the storms are over.',
    '⟦HomeNewsSportHarbourOpinionObituariesContact usLog in⟧\nThe harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier before winter comes.',
    'Der Rat des Hafens tagte am Dienstag und beschloss nach zwei Stunden, den alten Steg noch vor dem Winter zu erneuern.\n⟦Impressum   Datenschutz   AGB   Kontakt⟧',
    'The harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier before winter comes.\n⟦Share on Facebook Share on LinkedIn Print⟧',
    'The harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier before winter comes.\nOak | Tar | Nails | Rope | Paint\nWork is to start in May, when the storms are over.',
    'The paper has four parts, and the clerk reads them all.\nNews | Harbour | Tides | Ships\nHe begins with the tides, since they are the shortest.',
    'Video Games\nThe harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier before winter comes.',
    'The harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier before winter comes.\nBreaking News English - Latest News\nWork is to start in May, when the storms are over, and whoever has a boat there is to move it.',
    'Name  Boat  Years\nAlva  Gull  12\nBrodd  Tern  9',
    'JavaScript TypeScript CoffeeScript PureScript\nThe harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier before winter comes.',
  ],
})

function isMenu({block, joint, cells}: LabelRow, known: number, isInside: boolean): boolean {
  if (known < 2) return false
  const words = ({start, end}: Cell): number =>
    block.text.slice(start - block.start, end - block.start).split(/\s+/).length
  if (cells.some((cell) => !cell.category && words(cell) > MOST_WORDS)) return false
  // "Video Games": words one space apart are labels side by side only where there are many of them, or longer ones.
  if (joint === 'space' && cells.length < LONG && cells.filter((cell) => cell.category && words(cell) > 1).length < 2) {
    // "Menu Search Log in": three, all known, one of them no word of the menu itself.
    const isAll = cells.length > 2 && known === cells.length
    if (isInside || !isAll || !cells.some(({category}) => category === 'paywall')) return false
  }
  const isLong = cells.length >= LONG && joint !== 'space'
  const share = isInside
    ? Math.max(KNOWN[joint], joint === 'glue' ? 0 : KNOWN_INSIDE)
    : isLong
      ? KNOWN_OUTSIDE
      : KNOWN[joint]
  return known >= cells.length * share
}

/** What more than half of the labels are known as; else it is a menu. */
function commonest(categories: readonly Category[]): Category {
  return (
    categories.find((category) => categories.filter((other) => other === category).length * 2 > categories.length) ??
    'nav'
  )
}
