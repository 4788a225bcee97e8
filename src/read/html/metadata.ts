import type {Fields} from '../../finding.ts'
import {dateOfField} from '../../metadata/dates.ts'
import * as tags from './tags.ts'
import type {Attributes} from './tokens.ts'

/** Meta names that tell the author, the best first; likewise for the others. */
const AUTHOR = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'citation_author',
]
const PUBLISHED = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dc.date.created',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'citation_publication_date',
]
const TITLE = ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title', 'citation_title']
const KEYWORDS = ['news_keywords', 'keywords', 'parsely-tags', 'sailthru.tags']
const DESCRIPTION = ['description', 'og:description', 'twitter:description']
const KIND = ['og:type']
const SITE = ['og:site_name', 'application-name']
const READ = new Set([...AUTHOR, ...PUBLISHED, ...TITLE, ...KEYWORDS, ...DESCRIPTION, ...KIND, ...SITE])

/** The longest JSON-LD that is read; longer ones are data, not metadata. */
const LONGEST_JSON = 500_000
const LONGEST_BYLINE = 120

/** What a page says about itself outside its text: gathered while it is read, judged at the end. */
export class Metadata {
  languageTag: string | null = null
  readonly #meta = new Map<string, string>()
  #title = ''
  #isJson = false
  #jsonTexts: string[] = []
  #time = ''

  language(lang: string): void {
    const tag = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.exec(lang.trim())
    if (tag && !this.languageTag) this.languageTag = tag[0].split(/[-_]/)[0]!.toLowerCase()
  }

  meta(attributes: Attributes): void {
    const name = (attributes.property || attributes.name || attributes.itemprop).trim().toLowerCase()
    if (attributes['http-equiv'].toLowerCase() === 'content-language') this.language(attributes.content)
    if (READ.has(name) && attributes.content.trim() && !this.#meta.has(name))
      this.#meta.set(name, attributes.content.trim())
  }

  /** An opened script; its text follows. */
  script(type: string): void {
    this.#isJson = /ld\+json/i.test(type)
  }

  element(name: string, attributes: Attributes): void {
    const isPublished =
      attributes.itemprop === 'datePublished' ||
      (name === 'time' &&
        attributes.datetime !== '' &&
        this.#time === '' &&
        /publi|entry-date/i.test(attributes.class + attributes.itemprop))
    if (isPublished) this.#time ||= attributes.datetime || attributes.content
  }

  /** Text of an element that is not shown. */
  text(source: string, tag: number, start: number, end: number): void {
    if (tag === tags.TITLE) this.#title += source.slice(start, end)
    else if (tag === tags.SCRIPT && this.#isJson && end - start < LONGEST_JSON)
      this.#jsonTexts.push(source.slice(start, end))
  }

  character(char: string, tag: number): void {
    if (tag === tags.TITLE) this.#title += char
  }

  /** All that the page calls itself, for comparison with its headings. */
  pageTitle(): string {
    return `${this.#title} ${this.#first(TITLE)}`.trim()
  }

  /** What the page says it is about: often the article's first sentence. */
  description(): string {
    return this.#first(DESCRIPTION)
  }

  /** 1 where the page calls itself an article, -1 where something else, 0 where it is silent. */
  isArticle(): number {
    const kind = this.#first(KIND).toLowerCase()
    if (kind.includes('article') || this.#first(PUBLISHED.slice(0, 3)) !== '') return 1
    return kind === '' ? 0 : -1
  }

  #first(names: readonly string[]): string {
    for (const name of names) {
      const value = this.#meta.get(name)
      if (value) return value
    }
    return ''
  }

  fields(): Fields {
    const article = this.#jsonTexts.map(articleOf).find((found) => found !== undefined)
    const site = this.#first(SITE)
    const title = withoutSite(plain(text(article?.headline) || this.#first(TITLE) || this.#title), site)
    const byline = bylineOf(authorNames(article?.author) || this.#first(AUTHOR))
    const published =
      dateOfField(text(article?.datePublished)) ?? dateOfField(this.#first(PUBLISHED)) ?? dateOfField(this.#time)
    const keywords = plain(this.#first(KEYWORDS))
      .split(/[,;]/)
      .map((word) => word.trim())
      .filter(Boolean)
    return {
      ...(title && {title}),
      ...(byline && {byline}),
      ...(published && {published}),
      ...(keywords.length > 0 && {keywords}),
    }
  }
}

interface JsonArticle {
  readonly headline?: unknown
  readonly author?: unknown
  readonly datePublished?: unknown
}

/** The article in a JSON-LD text: the first object whose type names one. */
function articleOf(json: string): JsonArticle | undefined {
  try {
    return findArticle(JSON.parse(json.trim().replace(/^<!--|-->$/g, '')), 0)
  } catch {
    return undefined // Half of the web's JSON-LD that does not parse is cut off: there is nothing to save.
  }
}

function findArticle(value: unknown, depth: number): JsonArticle | undefined {
  if (typeof value !== 'object' || value === null || depth > 4) return undefined
  const type = String((value as {'@type'?: unknown})['@type'] ?? '')
  if (/Article|Posting|Report|WebPage$/.test(type) && ('headline' in value || 'datePublished' in value)) return value
  const inner = Array.isArray(value)
    ? value
    : ['@graph', 'mainEntity', 'mainEntityOfPage'].map((key) => (value as Record<string, unknown>)[key])
  for (const item of inner.slice(0, 100)) {
    const found = findArticle(item, depth + 1)
    if (found) return found
  }
  return undefined
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function authorNames(value: unknown): string {
  const people = Array.isArray(value) ? value : [value]
  const names = people.map((person) =>
    typeof person === 'object' && person !== null ? text((person as {name?: unknown}).name) : text(person),
  )
  return names.filter(Boolean).slice(0, 8).join(', ')
}

function plain(value: string): string {
  return value.replace(/\s+/g, ' ').trim()
}

function bylineOf(value: string): string {
  const name = plain(value).replace(/^by\s+/i, '')
  return /^https?:|[<>@{}]|^\d*$/.test(name) || name.length > LONGEST_BYLINE ? '' : name
}

/** A title without the site's name at its end or start. */
function withoutSite(title: string, site: string): string {
  const parts = title.split(/\s+[|·•»«–—-]\s+|\s*\|\s*/)
  if (parts.length < 2) return title
  const first = parts[0]!
  const last = parts.at(-1)!
  const isSite = (part: string): boolean => site !== '' && part.toLowerCase() === site.toLowerCase()
  if (isSite(last)) return title.slice(0, title.lastIndexOf(last)).replace(/\s*[|·•»«–—-]\s*$/, '')
  if (isSite(first)) return title.slice(first.length).replace(/^\s*[|·•»«–—-]\s*/, '')
  // A bar sets off a site's name; a dash may belong to the headline, so the rest must be longer by far.
  const rest = title.slice(0, title.lastIndexOf(last)).replace(/\s*[|·•»«–—-]\s*$/, '')
  return rest.split(' ').length >= 3 && last.split(' ').length <= 4 && rest.length > 2 * last.length ? rest : title
}
