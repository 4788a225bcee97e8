import {describe, expect, test} from 'vitest'
import {compileRules, findNoise} from '../src/rule/engine.ts'
import {readExample} from '../src/rule/example.ts'
import {bookOf} from '../src/rule/phrase.ts'
import {askersOf} from '../src/rule/rule-table.ts'
import {loadLexicons, RULES} from '../src/rules/index.ts'
import {PACKS} from '../src/rules/packs/index.ts'
import {type Span, unite} from '../src/text/span.ts'
import {createView} from '../src/view.ts'

await loadLexicons()

/** The texts of spans, those that only white space parts taken as one. */
function joined(text: string, spans: readonly Span[]): string[] {
  const all: {start: number; end: number}[] = []
  for (const {start, end} of unite(spans)) {
    const last = all.at(-1)
    if (last && text.slice(last.end, start).trim() === '') last.end = end
    else all.push({start, end})
  }
  return all.map(({start, end}) => text.slice(start, end))
}

/** All rules: what one finds may rest on the labels that others know. */
const set = compileRules(RULES, bookOf(PACKS))

describe.each(RULES.map((rule) => ({rule, name: rule.name})))('$name', ({rule}) => {
  test('has a removing and a keeping example', () => {
    // A dateline only fills its field; bare labels go only when asked for.
    if (!['dateline', 'trailing-labels'].includes(rule.name))
      expect(rule.examples.some((example) => example.includes('⟦'))).toBe(true)
    expect(rule.examples.some((example) => !example.includes('⟦'))).toBe(true)
  })
  test.each(rule.examples)('%s', (example) => {
    const {text, marked} = readExample(example)
    const found = findNoise(createView(text, 'text'), set).filter(
      (found) => found.rule === rule.name && found.confidence >= 0.9,
    )
    const taken = joined(text, found)
    expect(taken).toEqual(joined(text, marked))
  })
})

test('every list of the packs has a rule that asks for it', () => {
  const asked = new Set(RULES.map(({phrases}) => phrases && `${phrases.category}/${phrases.shape}`))
  const idle = PACKS.flatMap(({language, phrases}) =>
    Object.entries(phrases).flatMap(([category, lists]) =>
      Object.keys(lists)
        .filter((shape) => !asked.has(`${category}/${shape}`))
        .map((shape) => `${language}: ${category}/${shape}`),
    ),
  )
  expect(idle).toEqual([])
})

test('no rule harms the keeping examples of another', () => {
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

/** By frequency in any English text; a rule that is asked at one of them is asked every few words. */
const COMMON =
  'the of and a to in is was for on that with as it by are be at from or an have will what how which would do did this not but they his her we you i'.split(
    ' ',
  )

test('no rule is asked at one of the commonest words', () => {
  const {table} = compileRules(RULES, bookOf(PACKS))
  const asked = Array.from({length: table.literals.count}, (_, k) => k)
    .filter((k) => askersOf(table.askers, k).length > 0)
    .map((k) => table.literals.text(k))
    .filter((literal) => COMMON.includes(literal))
  expect(asked).toEqual([])
})
