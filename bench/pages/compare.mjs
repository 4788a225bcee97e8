// Winnow beside Readability.js and defuddle on the same pages, with the same scorer, in one run.
//
//   npm run build && cd bench/pages && npm install && npm run compare -- BENCH_FOLDER [EVERY]
//
// BENCH_FOLDER holds score.py and pages/dev.jsonl.gz. Writes the section "Whole pages" of docs/EVALUATION.md and its chart.
// EVERY n takes each n-th page only.
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {gunzipSync} from 'node:zlib'
import {Readability} from '@mozilla/readability'
import {Defuddle} from 'defuddle/node'
import {parseHTML} from 'linkedom'
import {createNodeCleaner} from '../../dist/src/node.js'
import {readHtml} from '../../dist/src/read/html.js'
import {barChart} from './chart.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const [bench, every = '1'] = process.argv.slice(2)
if (!bench) throw new Error('Give the folder that holds score.py and pages/dev.jsonl.gz')
const file = join(bench, 'pages/dev.jsonl.gz')
const pages = gunzipSync(readFileSync(file))
  .toString()
  .split('\n')
  .filter((line, number) => line && number % Number(every) === 0)
  .map((line) => JSON.parse(line))

/** What an extractor leaves is HTML: put into lines by winnow's reader for all, outside the measured time. */
const textOf = (html) => (html ? readHtml(html).rewrite.text : '')
const joined = (articles) => articles.map(({text}) => text).join('\n')
const cleaner = await createNodeCleaner({formats: ['text', 'html']})

const tools = [
  {name: 'winnow, HTML', task: 'html', run: ({html}) => cleaner.clean(html, 'html').articles, text: joined},
  {
    name: 'winnow, text only',
    task: 'pages',
    run: ({text}) => cleaner.clean(text.replace(/^\ufeff/, ''), 'text').articles,
    text: joined,
  },
  {
    name: 'Readability.js + linkedom, HTML',
    task: 'html',
    run: ({html}) => new Readability(parseHTML(html).document).parse()?.content,
    text: textOf,
  },
  {
    name: 'defuddle + linkedom, HTML',
    task: 'html',
    run: async ({html}) =>
      (await Defuddle(parseHTML(html).document, 'https://example.org/', {url: 'https://example.org/'})).content,
    text: textOf,
  },
]

const folder = mkdtempSync(join(tmpdir(), 'winnow-pages-'))
for (const tool of tools) {
  // A few pages first, so that nobody pays for being compiled; one tool after the other, so that nobody sweeps up after another.
  for (const page of pages.slice(0, 20)) await attempt(tool, page)
  const start = process.cpuUsage()
  const results = []
  for (const page of pages) results.push(await attempt(tool, page))
  const {user, system} = process.cpuUsage(start)
  tool.speed = pages.length / ((user + system) / 1e6)
  tool.failed = results.filter((result) => result === undefined).length
  tool.lines = results.map((result, number) =>
    JSON.stringify({id: pages[number].id, text: result ? tool.text(result) : ''}),
  )
}

/** What the tool makes of a page; undefined where it throws. */
async function attempt(tool, page) {
  try {
    return await tool.run(page)
  } catch {
    return undefined
  }
}

const gold = join(folder, 'pages.jsonl')
writeFileSync(gold, `${pages.map((page) => JSON.stringify(page)).join('\n')}\n`)
for (const tool of tools) {
  const predictions = join(folder, 'predictions.jsonl')
  const figures = join(folder, 'figures.json')
  writeFileSync(predictions, `${tool.lines.join('\n')}\n`)
  const scored = spawnSync(
    'python3',
    [join(bench, 'score.py'), tool.task, gold, '--pred', predictions, '--json', figures],
    {encoding: 'utf8'},
  )
  if (scored.status !== 0) throw new Error(scored.stderr)
  tool.figures = JSON.parse(readFileSync(figures, 'utf8'))
}
rmSync(folder, {recursive: true})

const GROUPS = [
  'CORE',
  'aed',
  'cleaneval',
  'dragnet',
  'waddle',
  'wcxb',
  'lang:el',
  'lang:en',
  'lang:pl',
  'lang:ru',
  'lang:zh',
]
const f1 = (tool, group) => tool.figures[group]?.F1.toFixed(3) ?? ''
const table = [
  `| | ${GROUPS.map((group) => group.replace('lang:', '')).join(' | ')} | page F1 < .5 | pages per CPU-second |`,
  `|---|${'---|'.repeat(GROUPS.length + 2)}`,
  ...tools.map(
    (tool) =>
      `| ${tool.name} | ${GROUPS.map((group) => f1(tool, group)).join(' | ')} | ${(100 * tool.figures.low).toFixed(1)} % | ${tool.speed.toFixed(0)} |`,
  ),
]
const text = `## Whole pages

F1 over ${pages.length} labelled pages${every === '1' ? '' : ` (each ${every}th of the set)`} that no part of winnow was trained on, other sites than those it was: four-word shingles, the mean over
pages, as in the article-extraction benchmark. CORE are the pages whose main text a human marked. Speed is CPU time in one run on the same pages, one tool after the other, after a few pages to warm up: from the string to the main text, for winnow with all its rules and the ledger. Pages that failed: ${tools.map((tool) => `${tool.name} ${tool.failed}`).join(', ')}.

${table.join('\n')}

![F1 on CORE and wcxb](evaluation-pages.svg)

Regenerate: \`npm run build && cd bench/pages && npm install && npm run compare -- BENCH_FOLDER\`.
`
console.log(text)
writeFileSync(
  join(root, 'docs/evaluation-pages.svg'),
  barChart(tools.map(({name, figures}) => ({name, values: {CORE: figures.CORE.F1, wcxb: figures.wcxb.F1}}))),
)
replaceSection(join(root, 'docs/EVALUATION.md'), text)

/** Puts the section in the place of the one with the same heading, or at the end. */
function replaceSection(path, section) {
  let old = '# Evaluation\n'
  try {
    old = readFileSync(path, 'utf8')
  } catch {}
  const heading = section.split('\n', 1)[0]
  const start = old.indexOf(`${heading}\n`)
  if (start < 0) return writeFileSync(path, `${old.trimEnd()}\n\n${section}`)
  const next = old.indexOf('\n## ', start + 1)
  writeFileSync(path, old.slice(0, start) + section + (next < 0 ? '' : old.slice(next)))
}
