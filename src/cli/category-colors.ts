import type {ChalkInstance} from 'chalk'
import type {Category} from '../category.ts'

type Color = 'red' | 'magenta' | 'blue' | 'cyan' | 'yellow'

/** One colour per family of noise: walls and ads red, requests to the reader magenta, page furniture blue, words about the article cyan, the writer's own residue yellow. */
const COLORS: Readonly<Partial<Record<Category, Color>>> = {
  'seo-notes': 'yellow',
  keywords: 'yellow',
  'seo-meta': 'yellow',
  'llm-leak': 'yellow',
  placeholder: 'yellow',
  invisible: 'yellow',
  subscribe: 'magenta',
  share: 'magenta',
  comments: 'magenta',
  'call-to-action': 'magenta',
  form: 'magenta',
  related: 'blue',
  'table-of-contents': 'blue',
  nav: 'blue',
  pagination: 'blue',
  tools: 'blue',
  widget: 'blue',
  template: 'blue',
  chrome: 'blue',
  repeated: 'blue',
  duplicate: 'blue',
  separator: 'blue',
  'url-line': 'blue',
  byline: 'cyan',
  'author-bio': 'cyan',
  'date-stamp': 'cyan',
  'read-time': 'cyan',
  caption: 'cyan',
  credit: 'cyan',
  'category-label': 'cyan',
}

/** Colours a category's text. */
export function categoryColor(chalk: ChalkInstance, category: Category): ChalkInstance {
  return chalk[COLORS[category] ?? 'red']
}
