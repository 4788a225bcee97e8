/**
 * Writes what stands in articles, for training: node scripts/run.mjs notice/content OUT.jsonl FILE.jsonl.gz …
 *
 * The files hold labelled pages (their main text is taken, where people marked it) or merged articles (single ones are taken).
 * winnow's rules clean them first: golds hold notices too. Each stretch comes out once, with the name of its document, but for
 * those that a reader of the most suspicious ones took for notices (kept-notices.txt).
 */
import {createHash} from 'node:crypto'
import {createWriteStream, readFileSync} from 'node:fs'
import {createCleaner} from '../../src/create-cleaner.ts'
import {lineOf, sentencesOf} from '../../src/notice/stretches.ts'
import {createView} from '../../src/view.ts'
import {readJsonLines} from '../json-lines.ts'

interface Row {
  readonly id: string
  readonly lang: string
  readonly text: string
  readonly gold?: string
  readonly gold_by?: string
  readonly type?: string | null
  readonly k?: number
}

/** Kinds of pages whose main text is what somebody wrote: lists and products are made of labels. */
const WRITTEN = new Set([undefined, null, 'article', 'documentation', 'forum'])

const [out, ...files] = process.argv.slice(2) as [string, ...string[]]
/** Hashes of stretches, one a line: what they say is other people's. */
const notices = new Set(readFileSync('scripts/notice/kept-notices.txt', 'utf8').trim().split('\n'))
const hashOf = (stretch: string): string => createHash('sha1').update(stretch).digest('hex').slice(0, 12)

const cleaner = await createCleaner({model: false, split: false, mode: 'article', preset: 'thorough'})
const output = createWriteStream(out)
const seen = new Set<string>()
for (const file of files)
  for (const row of readJsonLines<Row>(file)) {
    const text = articleOf(row)
    if (text === undefined) continue
    for (const article of cleaner.clean(text).articles)
      for (const block of createView(article.text, 'text').blocks)
        for (const {start, end, place} of [lineOf(block) ?? [], sentencesOf(block)].flat()) {
          const t = block.source.slice(start, end)
          if (seen.has(place + t) || notices.has(hashOf(t))) continue
          seen.add(place + t)
          output.write(`${JSON.stringify({t, k: place, lang: row.lang, doc: row.id})}\n`)
        }
  }

function articleOf({text, gold, gold_by, type, k}: Row): string | undefined {
  if (gold === undefined) return k === 1 ? text : undefined
  return gold_by !== 'extractor' && WRITTEN.has(type) ? gold : undefined
}
