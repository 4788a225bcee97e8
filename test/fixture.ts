import {readdirSync, readFileSync} from 'node:fs'
import type {Cleaned} from '../src/index.ts'

/** What should become of a fixture, by hand. Fields that are not named are null, or [] for keywords. */
export interface Gold {
  readonly articles: readonly {
    readonly title: string
    readonly byline?: string
    readonly published?: string
    readonly dateline?: {readonly place: string; readonly date: string | null}
    readonly keywords?: readonly string[]
    readonly truncated: boolean
  }[]
  readonly removals: readonly {readonly category: string; readonly text: string}[]
  readonly headings: readonly string[]
}

export interface ArticleFixture {
  readonly name: string
  readonly input: string
  readonly expected: string
  readonly gold: Gold
}

const FOLDER = new URL('../fixtures/', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, FOLDER), 'utf8')

/** fixtures/articles: noisy texts, with what should come out of them. */
export const articleFixtures: readonly ArticleFixture[] = readdirSync(new URL('articles', FOLDER))
  .sort()
  .map((name) => ({
    name,
    input: read(`articles/${name}/input.txt`),
    expected: read(`articles/${name}/expected.txt`),
    gold: JSON.parse(read(`articles/${name}/gold.json`)) as Gold,
  }))

/** fixtures/clean: texts that look noisy and must come through as they are. */
export const cleanFixtures: readonly {readonly name: string; readonly input: string}[] = readdirSync(
  new URL('clean', FOLDER),
)
  .sort()
  .map((name) => ({name, input: read(`clean/${name}/input.txt`)}))

/** The articles as `--format text` prints them. */
export function textOutput({articles}: Pick<Cleaned, 'articles'>): string {
  return articles.map(({text}, index) => (index < articles.length - 1 ? text.trimEnd() : text)).join('\n\n---\n\n')
}
