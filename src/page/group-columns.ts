import type {Columns} from './columns.ts'
import type {LineFacts} from './facts.ts'
import type {Markup} from './markup.ts'

const log1p = Math.log1p

/** Lines in elements of the same tag, names and parent are of a kind: their figures together. */
export function addGroupColumns(
  columns: Columns,
  facts: LineFacts,
  markup: Markup,
  lexical: Float32Array,
  named: Float32Array,
): void {
  for (const [label, keys] of [
    ['kind', markup.kinds],
    ['path', markup.paths],
  ] as const) {
    addGroups(columns, label, facts, keys, lexical, named)
  }
}

function addGroups(
  columns: Columns,
  label: string,
  facts: LineFacts,
  group: Int32Array,
  lexical: Float32Array,
  named: Float32Array,
): void {
  const {count} = facts
  const lines = new Float32Array(count)
  const words = new Float64Array(count)
  const goods = new Float64Array(count)
  const links = new Float64Array(count)
  const texts = new Float64Array(count)
  const scores = new Float64Array(count)
  let allGood = 0
  for (let line = 0; line < count; line++) {
    const at = group[line]!
    lines[at]!++
    words[at] = words[at]! + facts.wordCount[line]!
    goods[at] = goods[at]! + facts.goodWords[line]!
    links[at] = links[at]! + facts.linkDensity[line]!
    texts[at] = texts[at]! + lexical[line]!
    scores[at] = scores[at]! + named[line]!
    allGood += facts.goodWords[line]!
  }
  const size = columns.add(`${label} lines`)
  const mean = columns.add(`${label} words`)
  const good = columns.add(`${label} good`)
  const share = columns.add(`${label} page-good`)
  const density = columns.add(`${label} link-density`)
  const text = columns.add(`${label} lexical`)
  const name = columns.add(`${label} names`)
  for (let line = 0; line < count; line++) {
    const at = group[line]!
    const members = lines[at]!
    size[line] = log1p(members)
    mean[line] = log1p(words[at]! / members)
    good[line] = goods[at]! / (words[at]! + 1)
    share[line] = goods[at]! / (allGood || 1)
    density[line] = links[at]! / members
    text[line] = texts[at]! / members
    name[line] = scores[at]! / members
  }
}
