/** Writes each line's chance, words and text, for experiments with decoding: node scripts/run.mjs page/scores PAGES MODEL text|html|gold OUT.jsonl */
import {readFileSync, writeFileSync} from 'node:fs'
import {pageLines} from '../../src/page/features.ts'
import {loadPageModel} from '../../src/page/model.ts'
import {scorePage} from '../../src/page/score.ts'
import {readHtml} from '../../src/read/html.ts'
import {segment} from '../../src/text/block.ts'
import {readRows} from './rows.ts'

const [pages, model, form, out] = process.argv.slice(2) as [string, string, 'text' | 'html' | 'gold', string]
const loaded = loadPageModel(readFileSync(model))
const results: string[] = []
for (const row of readRows(pages)) {
  const reading = form === 'html' ? readHtml(row.html) : undefined
  const blocks = reading ? segment(reading.rewrite.text, reading.hints) : segment(row[form as 'text' | 'gold'])
  if (blocks.length === 0) continue
  const lines = pageLines(blocks)
  const {first, scores: second} = scorePage(lines, loaded)
  results.push(
    JSON.stringify({
      id: row.id,
      first: [...first].map((x) => Math.round(x * 1000) / 1000),
      second: [...second].map((x) => Math.round(x * 1000) / 1000),
      words: [...lines.facts.wordCount],
      text: blocks.map((block) => block.text),
    }),
  )
}
writeFileSync(out, `${results.join('\n')}\n`)
