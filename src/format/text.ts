import type {Article} from '../document.ts'
import {Rewrite} from '../text/rewrite.ts'

/** How articles are told apart where several stand in one text. */
export interface Separator {
  /** What stands between two articles, alone on its line between blank lines. */
  readonly mark: string
  /** Each article ends with this instead, when given: NUL for `-0`. */
  readonly terminator?: string
}

/** What stands between articles unless something else is asked for. */
export const DEFAULT_SEPARATOR: Separator = {mark: '---'}

/** The texts of some articles as one, and where each of them stands in it. */
export interface Joined {
  /** The text, in pieces: of a long source a second copy would be large. */
  readonly pieces: readonly string[]
  /** Per article: where it starts in `text`, and how much of the article's own text is there. */
  readonly places: readonly {readonly start: number; readonly rewrite: Rewrite}[]
}

/** Puts articles behind one another. The last keeps its final line end; the others give theirs up for the separator. */
export function joinArticles(articles: readonly Pick<Article, 'text'>[], separator: Separator, eol: string): Joined {
  const places: {start: number; rewrite: Rewrite}[] = []
  const parts: string[] = []
  let length = 0
  const put = (part: string): void => {
    parts.push(part)
    length += part.length
  }
  articles.forEach(({text}, k) => {
    const isLast = k === articles.length - 1
    const end = isLast || separator.terminator !== undefined ? text.length : text.trimEnd().length
    places.push({start: length, rewrite: new Rewrite(text, [{start: 0, end}])})
    put(text.slice(0, end))
    if (separator.terminator !== undefined) put(separator.terminator)
    else if (!isLast) put(betweenArticles(separator, eol))
  })
  return {pieces: parts, places}
}

/** What stands between two articles, the line end of the first included. */
export function betweenArticles({mark}: Separator, eol: string): string {
  return `${eol}${eol}${mark}${eol}${eol}`
}
