import type {Article, ArticleBlock, Dateline} from './document.ts'
import type {Fields, Finding} from './finding.ts'
import type {Boundary} from './split/boundary.ts'
import {type Block, type BlockType, type HintedSpan, segment} from './text/block.ts'
import {headingLike} from './text/heading.ts'
import {moveHints} from './text/move-hints.ts'
import type {Rewrite} from './text/rewrite.ts'
import type {Span} from './text/span.ts'
import {isTruncated} from './text/truncated.ts'

/** All an article is made of, once it is decided what stays. */
export interface ArticleParts {
  readonly span: Span
  /** Text the finders read → the article's text. */
  readonly rewrite: Rewrite
  readonly boundary: Boundary | null
  readonly findings: readonly Finding[]
  /** What record labels or the format say; wins over what the text says. */
  readonly fields: Fields
  readonly hints: readonly HintedSpan[]
  readonly toSource: (span: Span) => Span
  readonly language: () => string | null
}

/**
 * Describes a cleaned article as the contract wants it. What takes a look at every line (blocks, title, whether it breaks
 * off) is made out when first asked for: who wants the text only does not pay for it.
 */
export function describeArticle(parts: ArticleParts): Article {
  const {rewrite} = parts
  const fields = collectFields(parts.findings, parts.fields)
  const lines = lazily(() => segment(rewrite.text, moveHints(parts.hints, rewrite, parts.span)))
  const blocks = lazily(() => lines().map((block, k) => describeBlock(block, lines()[k + 1], parts)))
  const language = lazily(parts.language)
  const isMarked = parts.findings.some(({category}) => category === 'truncated')
  const truncated = lazily(() => isMarked || isTruncated(lines()))
  return {
    span: parts.toSource(parts.span),
    get title() {
      return fields.title ?? titleOf(lines())
    },
    url: fields.url ?? null,
    byline: fields.byline ?? null,
    published: fields.published ?? null,
    dateline: (fields.dateline as Dateline | undefined) ?? null,
    keywords: fields.keywords ?? [],
    get language() {
      return language()
    },
    get truncated() {
      return truncated()
    },
    boundary: parts.boundary && {confidence: parts.boundary.confidence, cues: parts.boundary.cues},
    get blocks() {
      return blocks()
    },
    text: rewrite.text,
  }
}

function lazily<T>(make: () => T): () => T {
  let made: {readonly value: T} | undefined
  return () => {
    made ??= {value: make()}
    return made.value
  }
}

/** The first value that the findings give for each field, what the format or a record label says going first. */
function collectFields(findings: readonly Finding[], known: Fields): Fields {
  const fields: {-readonly [Name in keyof Fields]: Fields[Name]} = {...known}
  for (const finding of findings) {
    if (!finding.fields) continue
    for (const name of Object.keys(finding.fields) as (keyof Fields)[]) {
      if (fields[name] === undefined) Object.assign(fields, {[name]: finding.fields[name]})
    }
  }
  return fields
}

/** The first line, where it is a headline: one further down may be that of a section. */
function titleOf([first]: readonly Block[]): string | null {
  if (!first || (first.hints?.type !== 'heading' && !headingLike(first.text))) return null
  return first.text.replace(/^#{1,6}\s+/, '')
}

function describeBlock(block: Block, next: Block | undefined, {rewrite, toSource}: ArticleParts): ArticleBlock {
  const span = toSource(rewrite.toInput(block))
  const type = typeOf(block, next)
  const level = block.hints?.level
  return type === 'heading'
    ? {type, level: level ?? (block.index === 0 ? 1 : 2), text: block.text, span}
    : {type, text: block.text, span}
}

function typeOf(block: Block, next: Block | undefined): BlockType {
  if (block.hints?.type) return block.hints.type
  const {text} = block
  if (/^(?:[*\-•·●▪◦‣–]|\d{1,3}[.)])\s/.test(text)) return 'list-item'
  if (/^\|.*\S/.test(text) && text.indexOf('|', 1) > 0) return 'table'
  if (/^>\s/.test(text)) return 'quote'
  return headingLike(text) && (next !== undefined || block.index === 0) ? 'heading' : 'paragraph'
}
