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

const tools = [
  {name: 'winnow, HTML', key: 'winnow-html', task: 'html'},
  {name: 'winnow, text only', key: 'winnow-text', task: 'pages'},
  {name: 'Readability.js + linkedom, HTML', key: 'readability', task: 'html'},
  {name: 'defuddle + linkedom, HTML', key: 'defuddle', task: 'html'},
]

const folder = mkdtempSync(join(tmpdir(), 'winnow-pages-'))
const gold = join(folder, 'pages.jsonl')
writeFileSync(gold, `${pages.map((page) => JSON.stringify(page)).join('\n')}\n`)
for (const tool of tools) {
  // Each in a process of its own: what one leaves in memory would slow the next one down.
  tool.predictions = join(folder, `${tool.key}.jsonl`)
  const extracted = spawnSync(
    process.execPath,
    [join(root, 'bench/pages/extract.mjs'), tool.key, gold, tool.predictions],
    {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 24},
  )
  if (extracted.status !== 0) throw new Error(`${tool.name} ended with ${extracted.status}`)
  Object.assign(tool, JSON.parse(extracted.stdout))
}

for (const tool of tools) {
  const figures = join(folder, 'figures.json')
  const scored = spawnSync(
    'python3',
    [join(bench, 'score.py'), tool.task, gold, '--pred', tool.predictions, '--json', figures],
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
pages, as in the article-extraction benchmark. CORE are the pages whose main text a human marked. Speed is CPU time in one run on the same pages, one tool after the other, each in its own process, after a few pages to warm up: from the string to the main text, for winnow with all its rules and the ledger. Pages that failed: ${tools.map((tool) => `${tool.name} ${tool.failed}`).join(', ')}.

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
