import type {Columns} from './columns.ts'

/**
 * How much a figure speaks for chrome by itself: the log-odds of chrome among training lines whose figure falls between
 * two edges, less the log-odds of all lines. `odds` has one entry more than `edges`.
 */
export interface ReasonTable {
  readonly column: string
  readonly edges: readonly number[]
  readonly odds: readonly number[]
}

const percent = (share: number): string => `${Math.round(100 * share)} %`
const times = (logarithm: number): number => Math.round(Math.expm1(logarithm))

/** What a figure that speaks for chrome is in words. The columns named here are those that the trainer weighs. */
const WORDS: Readonly<Record<string, (value: number) => string>> = {
  'link-density': (value) => (value > 0 ? `links ${percent(value)}` : 'no prose without links'),
  'link-density ±3': (value) => `links around it ${percent(value)}`,
  lexical: () => 'words of menus and labels',
  names: () => 'class names of page furniture',
  'lines-since-good': () => 'far below prose',
  'lines-until-good': () => 'far above prose',
  'mass 0.9': () => 'far from prose',
  'words ±3': () => 'among short lines',
  words: (value) => (value < 2.3 ? `only ${times(value)} words` : `${times(value)} words`),
  'same-lines': (value) => `stands ${times(value)} times`,
  coherence: () => 'shares few words with the prose',
  'bullet ±6': () => 'in a list of short items',
  'special-sign': () => 'a sign of small print',
  capitalized: () => 'capitalised like a label',
  'chance ±3': () => 'chrome on both sides',
  'kind score by words': () => 'its kind of element holds chrome',
  'container 1 score': () => 'its container holds chrome',
  'best-node levels': () => 'outside the main element',
  cards: (value) => `one of ${times(value)} alike`,
  hidden: () => 'not shown',
  'in nav': () => 'inside nav',
  'in aside': () => 'inside aside',
  'in footer': () => 'inside footer',
  'in header': () => 'inside header',
  'in form': () => 'inside a form',
}

const MOST_REASONS = 3
/** Log-odds below which a figure is no reason. */
const LEAST_ODDS = 0.4

interface Reason {
  readonly values: Float32Array
  readonly table: ReasonTable
  readonly say: (value: number) => string
}

/** Tells, for any line, which figures speak most for chrome, the strongest first. */
export function reasoner(columns: Columns, tables: readonly ReasonTable[]): (line: number) => string {
  const reasons: Reason[] = []
  for (const table of tables) {
    const index = columns.names.indexOf(table.column)
    const say = WORDS[table.column]
    if (index >= 0 && say) reasons.push({values: columns.column(index), table, say})
  }
  // The best so far, kept from line to line: this runs for most lines of a page.
  const odds = new Float64Array(MOST_REASONS)
  const best = new Int32Array(MOST_REASONS)
  return (line) => {
    odds.fill(0)
    for (let k = 0; k < reasons.length; k++) {
      const {values, table} = reasons[k]!
      const own = table.odds[binOf(table.edges, values[line]!)]!
      if (own < LEAST_ODDS || own <= odds[MOST_REASONS - 1]!) continue
      let place = MOST_REASONS - 1
      for (; place > 0 && odds[place - 1]! < own; place--) {
        odds[place] = odds[place - 1]!
        best[place] = best[place - 1]!
      }
      odds[place] = own
      best[place] = k
    }
    if (odds[0] === 0) return 'the figures taken together'
    let text = ''
    for (let place = 0; place < MOST_REASONS && odds[place]! > 0; place++) {
      const {values, say} = reasons[best[place]!]!
      text += (place > 0 ? ', ' : '') + say(values[line]!)
    }
    return text
  }
}

function binOf(edges: readonly number[], value: number): number {
  let bin = 0
  while (bin < edges.length && value > edges[bin]!) bin++
  return bin
}
