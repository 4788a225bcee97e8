/**
 * What winnow removes, as a closed list. The tier decides what a preset does with a category: `core` goes when the
 * finding is sure enough for the preset; `meta` (words about the article) fills the article's fields and leaves the text
 * only with `thorough`; `damage` is repaired, or cut where it can't be.
 */
export const CATEGORIES = {
  'seo-notes': 'core',
  keywords: 'core',
  'seo-meta': 'core',
  'llm-leak': 'core',
  placeholder: 'core',
  'table-of-contents': 'core',
  adblock: 'core',
  cookie: 'core',
  subscribe: 'core',
  share: 'core',
  related: 'core',
  'ad-label': 'core',
  paywall: 'core',
  comments: 'core',
  'call-to-action': 'core',
  embed: 'core',
  template: 'core',
  'url-line': 'core',
  nav: 'core',
  pagination: 'core',
  tools: 'core',
  widget: 'core',
  copyright: 'core',
  promo: 'core',
  disclosure: 'core',
  form: 'core',
  duplicate: 'core',
  separator: 'core',
  chrome: 'core',
  repeated: 'core',
  custom: 'core',
  invisible: 'damage',
  truncated: 'damage',
  byline: 'meta',
  'author-bio': 'meta',
  'date-stamp': 'meta',
  'read-time': 'meta',
  caption: 'meta',
  credit: 'meta',
  'category-label': 'meta',
} as const satisfies Record<string, 'core' | 'meta' | 'damage'>

/** What a removal takes away, by name. */
export type Category = keyof typeof CATEGORIES
/** How presets treat a category: see `CATEGORIES`. */
export type Tier = (typeof CATEGORIES)[Category]

/** Whether there is a category of this name. */
export function isCategory(name: string): name is Category {
  return Object.hasOwn(CATEGORIES, name)
}
