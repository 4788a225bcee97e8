// Speed of cleaning plain text, as ratios within one run.
//
//   node bench/speed.mjs MERGED.jsonl.gz [megabytes]
//
// MERGED: labelled merges ({text, lang, k}); its English single articles, repeated to the size asked for (60 MB), are the
// text. Reference: `wc -lw` on the same bytes. Then, in this process: how the scan takes to many phrases, and to long lines.
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {gunzipSync} from 'node:zlib'

const root = fileURLToPath(new URL('..', import.meta.url))
const command = join(root, 'dist/bin/winnow.js')
const [data, megabytes = '60'] = process.argv.slice(2)
if (!data) {
  console.error('usage: node bench/speed.mjs MERGED.jsonl.gz [megabytes]')
  process.exit(2)
}

const folder = mkdtempSync(join(tmpdir(), 'winnow-speed-'))
const text = englishArticles(data)
const file = join(folder, 'articles.txt')
writeFileSync(file, text.repeat(Math.ceil((Number(megabytes) * 1e6) / Buffer.byteLength(text))))
const bytes = readFileSync(file).length

try {
  commands()
  await phrases()
  await lineLengths()
} finally {
  rmSync(folder, {recursive: true})
}

function commands() {
  const reference = cpuSeconds('wc', ['-lw', file], {LC_ALL: 'C.UTF-8'})
  console.log(`wc -lw: ${(bytes / 1e6 / reference).toFixed(0)} MB per CPU second`)
  const winnow = ['--jobs', '1', '-q', '-o', join(folder, 'out.txt')]
  const cases = {
    'rules and repairs': ['--article', '--no-model', '--no-split'],
    'with splitting': ['--article'],
    'with the page model': [],
  }
  for (const [name, args] of Object.entries(cases)) {
    const seconds = cpuSeconds(process.execPath, [command, file, ...winnow, ...args], {})
    console.log(
      `${name}: ${(bytes / 1e6 / seconds).toFixed(1)} MB per CPU second, 1/${(seconds / reference).toFixed(1)} of wc`,
    )
  }
}

async function phrases() {
  const {Triggers} = await import(join(root, 'dist/src/rule/triggers.js'))
  const {Literals} = await import(join(root, 'dist/src/rule/literals.js'))
  const dummies = (count) => Array.from({length: count}, (_, k) => `${letters(k * 7919)} ${letters(k * 104729)} phrase`)
  const seconds = (literals) => inProcess(() => new Triggers(Literals.of(literals)).scan(text, () => {}))
  const few = seconds(dummies(30))
  const many = seconds(dummies(3000))
  console.log(`3,000 phrases cost ${(many / few).toFixed(2)} × what 30 do`)
  const stored = readFileSync(join(root, 'dist/data/rules.bin'))
  const {loadRules, RULES} = await import(join(root, 'dist/src/rules/index.js'))
  const {findNoise, compileRules} = await import(join(root, 'dist/src/rule/engine.js'))
  const {bookOf} = await import(join(root, 'dist/src/rule/phrase.js'))
  const {PACKS} = await import(join(root, 'dist/src/rules/packs/index.js'))
  const {createView} = await import(join(root, 'dist/src/view.js'))
  const all = loadRules(stored)
  const english = compileRules(RULES, bookOf(PACKS.filter(({language}) => language === 'en')))
  // What the scan found in the text before is not looked for again: another text stands between two runs.
  const cost = (rules) =>
    inProcess(() => {
      findNoise(createView('', 'text'), rules)
      findNoise(createView(text, 'text'), rules)
    })
  console.log(`all ${PACKS.length} packs cost ${(cost(all) / cost(english)).toFixed(2)} × what English alone does`)
}

async function lineLengths() {
  const {createCleaner} = await import(join(root, 'dist/src/index.js'))
  const cleaner = await createCleaner({model: false, mode: 'article'})
  const line = text.replace(/\s+/g, ' ')
  const rates = []
  for (let size = 250_000; size <= 4_000_000; size *= 2) {
    const piece = line.repeat(Math.ceil(size / line.length)).slice(0, size)
    rates.push(`${size / 1000} KB: ${(size / 1e6 / inProcess(() => cleaner.clean(piece), 1)).toFixed(1)} MB/s`)
  }
  console.log(`one line of ${rates.join(', ')}`)
}

function englishArticles(path) {
  const raw = readFileSync(path)
  const lines = (path.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8').split('\n')
  const rows = lines.filter((line) => line.trim()).map((line) => JSON.parse(line))
  return rows
    .filter(({lang, k}) => lang === 'en' && k === 1)
    .map((row) => `${row.text.trim()}\n\n`)
    .join('')
}

/** CPU seconds of a command, the least of three runs. */
function cpuSeconds(program, args, env) {
  const runs = Array.from({length: 3}, () => {
    const {stderr, status} = spawnSync(
      'bash',
      ['-c', 'TIMEFORMAT="%U %S"; time "$@" >/dev/null', 'bash', program, ...args],
      {env: {...process.env, ...env}, encoding: 'utf8'},
    )
    if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`)
    const [user, system] = stderr.trim().split('\n').at(-1).split(' ').map(Number)
    return user + system
  })
  return Math.min(...runs)
}

function inProcess(work, warmUps = 1) {
  for (let k = 0; k < warmUps; k++) work()
  const runs = Array.from({length: 3}, () => {
    const start = process.cpuUsage()
    work()
    const {user, system} = process.cpuUsage(start)
    return (user + system) / 1e6
  })
  return Math.min(...runs)
}

function letters(number) {
  let word = ''
  for (let rest = number % 456_976, k = 0; k < 4; k++, rest = Math.floor(rest / 26))
    word += String.fromCharCode(97 + (rest % 26))
  return word
}
