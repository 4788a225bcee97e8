import {describe, expect, test} from 'vitest'
import {compileRules, findNoise, type RuleSet} from '../../src/rule/engine.ts'
import {bookOf} from '../../src/rule/phrase.ts'
import {loadLexicons, RULES} from '../../src/rules/index.ts'
import {PACKS} from '../../src/rules/packs/index.ts'
import {createView} from '../../src/view.ts'
import {WORDINGS} from './wordings.ts'

await loadLexicons()

let rules: RuleSet | undefined

/** For each letter of a text, whether a rule takes it by default. */
function taken(text: string): boolean[] {
  rules ??= compileRules(RULES, bookOf(PACKS))
  const marks = new Array<boolean>(text.length).fill(false)
  for (const {start, end, confidence} of findNoise(createView(text, 'text'), rules))
    if (confidence >= 0.9) marks.fill(true, start, end)
  return marks
}

const LEAST = 0.9

describe.each(Object.entries(WORDINGS))('%s', (_language, {article, noise, kept}) => {
  test('noise goes, the article stays', () => {
    const above = `${article.join('\n')}\n`
    const wrong = noise.filter((line) => {
      const marks = taken(above + line)
      const gone = [...line].filter((sign, k) => /\s/.test(sign) || marks[above.length + k]).length
      return gone < LEAST * [...line].length || marks.slice(0, above.length).includes(true)
    })
    expect(wrong).toEqual([])
  })

  test('the same words in an article stay', () => {
    const [first, ...rest] = article
    expect(kept.filter((line) => taken(`${first}\n${line}\n${rest.join('\n')}`).includes(true))).toEqual([])
  })
})
