/**
 * Writes documents in the bench's format as the splitter sees them, so that the later steps need not read them again:
 * repaired text, what the noise rules found, where the boundaries lie in it, and whether the file's own structure decides.
 * usage: node views.mjs OUT.jsonl docs.jsonl[.gz] …
 */
import {closeSync, openSync, writeSync} from 'node:fs'
import {Layout} from '../../src/split/layout.ts'
import {divideByStructure} from '../../src/split/structure.ts'
import {divideInline} from '../../src/split/structure-inline.ts'
import {readJsonLines} from '../json-lines.ts'
import {type MergedDocument, mapOffsets, mayShip, type SeenDocument, viewOf} from './corpus.ts'

const [, , out = '', ...inputs] = process.argv
const file = openSync(out, 'w')
for (const input of inputs) {
  for (const document of readJsonLines<MergedDocument>(input)) {
    const {view, findings} = viewOf(document.text)
    const layout = new Layout(view)
    const zones = document.zones ?? document.boundaries.map((at) => [at, at] as const)
    const seen: SeenDocument = {
      id: document.id,
      lang: document.lang,
      k: document.k,
      articles: document.articles ?? [],
      sources: document.sources ?? [],
      join: document.join ?? [],
      ships: mayShip(document),
      structured: divideByStructure(layout) !== undefined || divideInline(layout).length > 0,
      gold: mapOffsets(document.text, view.text, document.boundaries),
      zone: mapOffsets(
        document.text,
        view.text,
        zones.map(([start]) => start),
      ),
      findings: findings.map(({start, end, rule, category, confidence}) => ({
        start,
        end,
        rule,
        category,
        confidence,
        evidence: '',
      })),
      text: view.text,
    }
    writeSync(file, `${JSON.stringify(seen)}\n`)
  }
}
closeSync(file)
