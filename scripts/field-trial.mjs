// Draws removals to be judged by hand: node scripts/field-trial.mjs FILE.jsonl[.gz]… [--seed N] [--size 300] [--field gold]
//   [--share 1] [--preset balanced]
// FILE holds rows {id, lang, text, gold}: whole-page text and the article in it. `--field` says which of the two is cleaned
// (`both` by default); `--share` cleans that share of the rows, drawn with the same seed. Everything is cleaned in article
// mode, so the page model takes no part: each removal is a rule's or the splitter's. All removals are gathered, then drawn in turn from the strata
// (category × language), each in random order, until the sample is full: rare categories and languages are judged too.
// Prints the seed, the numbers per stratum, and each drawn removal between »« with 120 characters of context on each side,
// its rule, confidence and evidence. The same files, seed and build give the same sample.
import {readFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {gunzipSync} from 'node:zlib'
import {createNodeCleaner} from '../dist/src/node.js'

const CONTEXT = 120
const LONGEST_SHOWN = 400

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    seed: {type: 'string', default: String(Date.now() % 2 ** 32)},
    size: {type: 'string', default: '300'},
    field: {type: 'string', default: 'both'},
    share: {type: 'string', default: '1'},
    preset: {type: 'string', default: 'balanced'},
  },
})
if (positionals.length === 0) throw new Error('Name at least one .jsonl or .jsonl.gz file')

const random = mulberry32(Number(values.seed))
const cleaner = await createNodeCleaner({mode: 'article', preset: values.preset})
const fields = values.field === 'both' ? ['gold', 'text'] : [values.field]
const strata = new Map()
let documents = 0
let removals = 0

for (const path of positionals) {
  for (const row of rows(path)) {
    if (random() >= Number(values.share)) continue
    for (const field of fields) {
      if (row[field]) gather(row, field, row[field])
    }
  }
}

const sample = draw([...strata.keys()].sort(), Number(values.size))
console.log(
  `seed ${values.seed} · ${documents} documents · ${removals} removals · ${strata.size} strata · ${sample.length} drawn`,
)
sample.forEach(show)

/** The rows of a file, one at a time: the text of all pages at once would not fit in one string. */
function* rows(path) {
  const bytes = readFileSync(path)
  const plain = path.endsWith('.gz') ? gunzipSync(bytes) : bytes
  for (let start = 0, end; start < plain.length; start = end + 1) {
    end = plain.indexOf(10, start)
    if (end < 0) end = plain.length
    if (end > start) yield JSON.parse(plain.toString('utf8', start, end))
  }
}

function gather({id, lang}, field, text) {
  documents++
  for (const removal of cleaner.clean(text).removals) {
    removals++
    const stratum = `${removal.category} ${lang}`
    const {start, end} = removal
    const context = [text.slice(Math.max(0, start - CONTEXT), start), text.slice(end, end + CONTEXT)]
    if (!strata.has(stratum)) strata.set(stratum, [])
    strata.get(stratum).push({...removal, id, field, stratum, context})
  }
}

/** One of each stratum in turn, until there are `size` or none is left. */
function draw(names, size) {
  for (const name of names) shuffle(strata.get(name))
  const drawn = []
  for (let turn = 0; drawn.length < size; turn++) {
    const left = shuffle(names.filter((name) => strata.get(name).length > turn))
    if (left.length === 0) break
    drawn.push(...left.slice(0, size - drawn.length).map((name) => strata.get(name)[turn]))
  }
  return drawn.sort((a, b) => (a.stratum < b.stratum ? -1 : a.stratum > b.stratum ? 1 : 0))
}

function show({id, field, stratum, rule, confidence, evidence, text, context}, k) {
  const shown =
    text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN / 2)} […] ${text.slice(-LONGEST_SHOWN / 2)}` : text
  const line = (string) => string.replace(/\s*\n\s*/g, ' ⏎ ')
  console.log(`\n${k + 1}. ${stratum} · ${rule} ${confidence} · ${line(evidence)} · ${id} ${field}`)
  console.log(`   ${line(context[0])}»${line(shown)}«${line(context[1])}`)
}

function shuffle(list) {
  for (let k = list.length - 1; k > 0; k--) {
    const other = Math.floor(random() * (k + 1))
    ;[list[k], list[other]] = [list[other], list[k]]
  }
  return list
}

/** Tommy Ettinger's mulberry32: small, and good enough to draw a sample. */
function mulberry32(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
