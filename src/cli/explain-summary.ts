import type {ChalkInstance} from 'chalk'
import type {Cleaned} from '../cleaned.ts'
import type {Removal} from '../document.ts'
import {percent} from '../explain/line-verdict.ts'
import {count} from '../run/count.ts'
import {categoryColor} from './category-colors.ts'
import {wrap} from './cells.ts'
import {visible} from './visible.ts'

/** What stands above the explained source: what it is, how much goes, and by which categories. */
export function summaryRows(
  path: string,
  source: string,
  cleaned: Cleaned,
  {chalk, columns}: {readonly chalk: ChalkInstance; readonly columns: number},
): string[] {
  const {mode, modeConfidence, articles, removals, repairs, warnings} = cleaned
  const removed = removals.reduce((sum, {start, end}) => sum + end - start, 0)
  const share = source.length > 0 ? (100 * removed) / source.length : 0
  const facts = [
    `${mode} (${percent(modeConfidence)} sure)`,
    count(articles.length, 'article'),
    `${count(removals.length, 'removal')}, ${share.toFixed(1)} % of characters`,
    ...(repairs.length > 0 ? [count(repairs.length, 'repair')] : []),
  ]
  const counts = [...byCategory(removals)]
  // The comma belongs to the word before it: no row begins with one.
  const categories = counts.flatMap(([category, number], k) => [
    {text: k === 0 ? 'removed: ' : ' '},
    {text: `${category} ${number}${k < counts.length - 1 ? ',' : ''}`, style: categoryColor(chalk, category)},
  ])
  return [
    ...wrap([{text: visible(path), style: chalk.bold}, {text: `: ${facts.join('; ')}`}], columns),
    ...(categories.length > 0 ? wrap(categories, columns) : []),
    ...warnings.flatMap(({message}) => wrap([{text: `warning: ${visible(message)}`, style: chalk.yellow}], columns)),
    '',
  ]
}

function byCategory(removals: readonly Removal[]): Map<Removal['category'], number> {
  const counts = new Map<Removal['category'], number>()
  for (const {category} of removals) counts.set(category, (counts.get(category) ?? 0) + 1)
  return new Map([...counts].sort((a, b) => b[1] - a[1]))
}
