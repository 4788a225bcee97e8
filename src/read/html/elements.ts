/** The elements of a page as columns: no objects, since a page has thousands and the model asks only for a few figures. */
export interface ElementTable {
  readonly tag: number[]
  /** Index of the parent, -1 for the outermost. A parent's index is smaller than its children's. */
  readonly parent: number[]
  /** Words of class, id, role and itemprop as they stand, '' where there are none. */
  readonly names: string[]
  /** 1 where the element is not shown: the hidden attribute, display none, aria-hidden. Descendants are not marked. */
  readonly hidden: number[]
}

/** What the whole page says about itself, for the model: shared by all lines. */
export interface PageMarkup {
  readonly elements: ElementTable
  /** The page's title element and its headline as metadata, '' where it has none. */
  readonly title: string
  readonly description: string
  /** 1: it calls itself an article, -1: something else, 0: nothing. */
  readonly isArticle: number
}

/** How one line was marked up: what the page model reads beside the characters. */
export interface LineMarkup {
  readonly page: PageMarkup
  /** Index of the innermost element that holds the line's first character. */
  readonly element: number
  /** Characters, without white space: all, inside links, in bold. */
  readonly size: number
  readonly linked: number
  readonly bold: number
  readonly links: number
  /** Images since the line before. */
  readonly images: number
  /** Line breaks and block edges since the line before. */
  readonly breaks: number
  /** Cells of a table row, 0 elsewhere. */
  readonly cells: number
}
