import {expect, test} from 'vitest'
import {compileRules, findNoise, type RuleSet} from '../../src/rule/engine.ts'
import {bookOf} from '../../src/rule/phrase.ts'
import {loadLexicons, RULES} from '../../src/rules/index.ts'
import {PACKS} from '../../src/rules/packs/index.ts'
import {unite} from '../../src/text/span.ts'
import {createView} from '../../src/view.ts'

await loadLexicons()

let rules: RuleSet | undefined

/** Runs all rules over texts in which `⟦…⟧` marks what must go by default; a text without marks must come through whole. */
export function testMarked(texts: readonly string[]): void {
  test.each(texts)('%s', (marked) => {
    rules ??= compileRules(RULES, bookOf(PACKS))
    const text = marked.replace(/[⟦⟧]/g, '')
    const found = findNoise(createView(text, 'text'), rules).filter(({confidence}) => confidence >= 0.9)
    let shown = ''
    let at = 0
    for (const {start, end} of unite(found)) {
      shown += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`
      at = end
    }
    const joined = (shown + text.slice(at)).replace(/⟧(\s*)⟦/g, '$1')
    expect(joined).toBe(marked)
  })
}
