/** Judges labelled pages and writes what is kept: node scripts/run.mjs page/predict PAGES.jsonl.gz MODEL.bin text|html OUT.jsonl [EVERY] */
import {readFileSync, writeFileSync} from 'node:fs'
import {judgePage} from '../../src/page/judge.ts'
import {loadPageModel} from '../../src/page/model.ts'
import {readHtml} from '../../src/read/html.ts'
import {createView} from '../../src/view.ts'
import {readRows} from './rows.ts'

const [pages, model, form, out, every] = process.argv.slice(2) as [
  string,
  string,
  'text' | 'html' | 'gold',
  string,
  string | undefined,
]
const loaded = loadPageModel(readFileSync(model))
const results: string[] = []
let time = 0
let number = 0
for (const row of readRows(pages)) {
  if (number++ % Number(every ?? 1) !== 0) continue
  const start = performance.now()
  const reading = form === 'html' ? readHtml(row.html) : undefined
  const view = reading
    ? createView(reading.rewrite.text, 'html', reading.hints)
    : createView(row[form as 'text' | 'gold'], 'text')
  const {mode, confidence, findings} = judgePage(view, loaded, {preset: 'balanced'})
  time += performance.now() - start
  const starts = new Set(findings.map((finding) => finding.start))
  const kept = view.blocks.filter((block) => !starts.has(block.start))
  results.push(
    JSON.stringify({
      id: row.id,
      text: kept.map((block) => block.text).join('\n'),
      mode,
      confidence,
      removed: view.blocks.length - kept.length,
    }),
  )
}
writeFileSync(out, `${results.join('\n')}\n`)
console.log(`${results.length} pages, ${(time / results.length).toFixed(2)} ms a page`)
