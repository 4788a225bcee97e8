/** Menus, buttons and footers that stand in one line. */
import type {Category} from '../category.ts'
import {type Joint, type LabelRow, labelRows} from '../rule/label-rows.ts'
import {zoneOf} from '../rule/layout.ts'
import {defineRule} from '../rule/rule.ts'

/** How many of a row's labels must be known, and what share of them: the less the joint tells, the more. */
const KNOWN: Readonly<Record<Joint, {readonly count: number; readonly share: number}>> = {
  sign: {count: 2, share: 0.5},
  gap: {count: 2, share: 0.5},
  glue: {count: 2, share: 0.25},
  space: {count: 3, share: 0.6},
}
/** A long row above or below the article is a menu if this share is known. */
const LONG = 5
const SHARE_OUTSIDE = 0.3

/** What stands in the lines of an article too, side by side. */
const OF_ARTICLE: ReadonlySet<Category> = new Set(['byline', 'date-stamp', 'caption', 'credit'])

export const labelRow = defineRule({
  name: 'label-row',
  category: 'nav',
  summary: 'Labels of menus, buttons or footers side by side in one line, most of them known.',
  *find(view) {
    for (const row of labelRows(view)) {
      const known = row.cells.flatMap(({category}) => (category && !OF_ARTICLE.has(category) ? [category] : []))
      if (!isMenu(row, known.length, zoneOf(view, row.block) !== 'body')) continue
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
    'The harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier before winter comes.\nOak | Tar | Nails | Rope | Paint\nWork is to start in May, when the storms are over.',
    'The paper has four parts, and the clerk reads them all.\nNews | Harbour | Tides | Ships\nHe begins with the tides, since they are the shortest.',
    'Name  Boat  Years\nAlva  Gull  12\nBrodd  Tern  9',
    'JavaScript TypeScript CoffeeScript PureScript\nThe harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier before winter comes.',
  ],
})

function isMenu({joint, cells}: LabelRow, known: number, isOutside: boolean): boolean {
  const {count, share} = KNOWN[joint]
  if (known < count) return false
  const least = isOutside && joint !== 'space' && cells.length >= LONG ? Math.min(share, SHARE_OUTSIDE) : share
  return known >= cells.length * least
}

/** What more than half of the labels are known as; else it is a menu. */
function commonest(categories: readonly Category[]): Category {
  return (
    categories.find((category) => categories.filter((other) => other === category).length * 2 > categories.length) ??
    'nav'
  )
}
