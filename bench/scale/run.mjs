// Speed and memory of whole runs, as ratios within one run, since machines differ:
//
//   node bench/scale/run.mjs MERGED.jsonl[.gz] [--megabytes 60] [--pairs 3]
//
// MERGED holds records {text, lang, k}; the English single articles (lang en, k 1) are repeated to the size. Build first.
import {spawnSync} from 'node:child_process'
import {closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync} from 'node:fs'
import {availableParallelism, tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {gunzipSync} from 'node:zlib'

const WINNOW = fileURLToPath(new URL('../../dist/bin/winnow.js', import.meta.url))
const {positionals, values} = parseArgs({
  allowPositionals: true,
  options: {megabytes: {type: 'string', default: '60'}, pairs: {type: 'string', default: '3'}},
})
if (positionals.length !== 1)
  throw new Error('usage: node bench/scale/run.mjs MERGED.jsonl[.gz] [--megabytes 60] [--pairs 3]')
const megabytes = Number(values.megabytes)
const pairs = Number(values.pairs)
const folder = mkdtempSync(join(tmpdir(), 'winnow-scale-'))

const texts = readTexts(positionals[0])
const jsonl = writeJsonl('news.jsonl', megabytes)
const quarter = writeJsonl('quarter.jsonl', megabytes / 4)
const large = writeJsonl('large.jsonl', megabytes * 4)
const text = writeText('news.txt', megabytes)
const files = writeFolder('files', megabytes / 4)

try {
  const words = median(repeat(() => time(['wc', '-lw', jsonl], {LC_ALL: 'C.UTF-8'})))
  // One job and two by turns: a machine that others use is not as fast in every minute.
  const one = []
  const two = []
  const oneFolder = []
  const twoFolder = []
  for (let k = 0; k < pairs; k++) {
    one.push(winnow([jsonl, '--article', '-j', '1']))
    two.push(winnow([jsonl, '--article', '-j', '2']))
    oneFolder.push(winnow([files, '-o', join(folder, 'one/'), '-q', '-j', '1']))
    twoFolder.push(winnow([files, '-o', join(folder, 'two/'), '-q', '-j', '2']))
  }
  const plain = winnow([text, '--article', '-j', '1'])
  const small = winnow([quarter, '--article', '-j', '1'])
  const big = winnow([large, '--article', '-j', '1'])
  const seconds = median(one.map(({seconds}) => seconds))
  const rate = (size, {seconds}) => size / seconds
  const lines = [
    ['cores', availableParallelism()],
    ['wc -lw, MB/s', megabytes / words],
    ['JSONL one job, MB/s', megabytes / seconds],
    ['one text file, MB/s', rate(megabytes, plain)],
    ['JSONL one job : wc -lw (at least 1/12)', `1/${(seconds / words).toFixed(1)}`],
    ['JSONL two jobs : one (at least 1.8)', median(one.map((run, k) => run.seconds / two[k].seconds))],
    ['folder two jobs : one (at least 1.8)', median(oneFolder.map((run, k) => run.seconds / twoFolder[k].seconds))],
    [
      'rate at 1/4 : 1 : 4 of the input',
      [rate(megabytes / 4, small), megabytes / seconds, rate(4 * megabytes, big)].map(short).join(' : '),
    ],
    ['peak memory at 1/4 : 1 : 4, MB (at most 256)', [small, one[0], big].map(({rss}) => short(rss)).join(' : ')],
    ['peak memory of two jobs, MB (at most 352)', Math.max(...two.map(({rss}) => rss))],
    ['peak memory of one text file, MB (at most 256)', plain.rss],
  ]
  for (const [name, value] of lines)
    console.log(`${name.padEnd(50)} ${typeof value === 'number' ? short(value) : value}`)
} finally {
  rmSync(folder, {recursive: true, force: true})
}

function short(value) {
  return value >= 100 ? value.toFixed(0) : value.toFixed(2)
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1]
}

function repeat(action) {
  return Array.from({length: Math.max(3, pairs)}, action)
}

function time([command, ...args], env) {
  const start = performance.now()
  const {status, stderr} = spawnSync(command, args, {
    env: {...process.env, ...env},
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  if (status !== 0) throw new Error(`${command}: ${stderr}`)
  return (performance.now() - start) / 1000
}

/** Seconds and the most memory, in MB, of a run whose output goes nowhere. */
function winnow(args) {
  const report = join(folder, 'rss')
  // The process tells its own peak: there is no portable way to ask for it from outside.
  const tell = `data:text/javascript,import {writeFileSync} from 'node:fs'; process.on('exit', () => writeFileSync(${JSON.stringify(report)}, String(process.resourceUsage().maxRSS)))`
  const seconds = time([process.execPath, '--import', tell, WINNOW, ...args])
  return {seconds, rss: Number(readFileSync(report, 'utf8')) / 1024}
}

function readTexts(path) {
  const bytes = readFileSync(path)
  const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().split('\n')
  const rows = lines.filter((line) => line !== '').map((line) => JSON.parse(line))
  return rows.filter(({lang, k}) => lang === 'en' && k === 1).map(({text}) => text)
}

function writeJsonl(name, size) {
  return write(name, size, (text, id) => `${JSON.stringify({id, text})}\n`)
}

function writeText(name, size) {
  return write(name, size, (text) => `${text.trimEnd()}\n\n`)
}

function write(name, size, show) {
  const path = join(folder, name)
  const file = openSync(path, 'w')
  for (let bytes = 0, k = 0; bytes < size * 1e6; k++) bytes += writeSync(file, show(texts[k % texts.length], k))
  closeSync(file)
  return path
}

function writeFolder(name, size) {
  const path = join(folder, name)
  for (let bytes = 0, k = 0; bytes < size * 1e6; k++) {
    const below = join(path, String(k % 50))
    if (k < 50) mkdirSync(below, {recursive: true})
    const text = texts[k % texts.length]
    writeFileSync(join(below, `${k}.txt`), text)
    bytes += Buffer.byteLength(text)
  }
  return path
}
