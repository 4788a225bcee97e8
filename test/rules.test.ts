import {describe, expect, test} from 'vitest'
import {compileRules, findNoise} from '../src/rule/engine.ts'
import {bookOf} from '../src/rule/phrase.ts'
import {RULES} from '../src/rules/index.ts'
import {PACKS} from '../src/rules/packs/index.ts'
import {unite} from '../src/text/span.ts'
import {createView} from '../src/view.ts'

/** An example without its marks, and the spans that they marked. */
function readExample(example: string): {text: string; spans: {start: number; end: number}[]} {
  const spans: {start: number; end: number}[] = []
  let text = ''
  let open = -1
  for (const sign of example) {
    if (sign === '⟦') open = text.length
    else if (sign === '⟧') spans.push({start: open, end: text.length})
    else text += sign
  }
  return {text, spans}
}

describe.each(RULES.map((rule) => ({rule, name: rule.name})))('$name', ({rule}) => {
  const set = compileRules([rule], bookOf(PACKS))
  test('has a removing and a keeping example', () => {
    expect(rule.examples.some((example) => example.includes('⟦'))).toBe(true)
    expect(rule.examples.some((example) => !example.includes('⟦'))).toBe(true)
  })
  test.each(rule.examples)('%s', (example) => {
    const {text, spans} = readExample(example)
    const found = findNoise(createView(text, 'text'), set).filter(({confidence}) => confidence >= 0.9)
    const taken = unite(found).map(({start, end}) => text.slice(start, end))
    expect(taken).toEqual(unite(spans).map(({start, end}) => text.slice(start, end)))
  })
})

test('no rule harms the keeping examples of another', () => {
  const set = compileRules(RULES, bookOf(PACKS))
  const harmed = RULES.flatMap(({name, examples}) =>
    examples
      .filter((example) => !example.includes('⟦'))
      .flatMap((text) =>
        findNoise(createView(text, 'text'), set)
          .filter(({confidence}) => confidence >= 0.9)
          .map((found) => `${name}: ${found.rule}: ${text.slice(found.start, found.end)}`),
      ),
  )
  expect(harmed).toEqual([])
})
