import {describe, expect, test} from 'vitest'
import {createCleaner} from '../src/create-cleaner.ts'
import {compileUserRules, type UserRule} from '../src/rule/user-rules.ts'

const PROSE =
  'The ferry left at six with forty sheep on the upper deck, and nobody aboard could say who had paid for them. It came back empty.'

async function cleaned(text: string, rules: readonly UserRule[], more: object = {}): Promise<string> {
  const cleaner = await createCleaner({rules, mode: 'article', languages: false, considered: true, ...more})
  return cleaner
    .clean(text)
    .articles.map((article) => article.text)
    .join('\n---\n')
}

describe('rules of the user', () => {
  test.each<[string, UserRule, string, string]>([
    [
      'a line by a phrase, whatever its bullet, case and quotes',
      {name: 'own', phrases: ["The Gull's letter"]},
      `${PROSE}\n• THE GULL’S LETTER:\n${PROSE}\n`,
      `${PROSE}\n${PROSE}\n`,
    ],
    [
      'never a line that only holds the phrase',
      {name: 'own', phrases: ['The Gull']},
      `${PROSE}\nThe Gull came in late that night, said the pilot.\n`,
      `${PROSE}\nThe Gull came in late that night, said the pilot.\n`,
    ],
    [
      'a line with a gap and an open end',
      {name: 'own', phrases: ['Filed under … by ...']},
      `${PROSE}\nFiled under Harbours by Ola Quist at noon\n`,
      `${PROSE}\n`,
    ],
    [
      'a sentence',
      {name: 'own', scope: 'sentence', phrases: ['the Gull Daily app']},
      `${PROSE} Get it first in the Gull Daily app today! ${PROSE}\n`,
      `${PROSE} ${PROSE}\n`,
    ],
    [
      'a prefix with its dash',
      {name: 'own', scope: 'prefix', phrases: ['GULL WIRE']},
      `GULL WIRE — ${PROSE}\n`,
      `${PROSE}\n`,
    ],
    [
      'a suffix with its bar',
      {name: 'own', scope: 'suffix', phrases: ['Gull Daily']},
      `Ferry sinks | Gull Daily\n${PROSE}\n`,
      `Ferry sinks\n${PROSE}\n`,
    ],
    [
      'a block with its items',
      {name: 'own', scope: 'block', phrases: ['From our shop']},
      `${PROSE}\n\nFrom our shop\nRope, 3 m\nTar, 1 kg\n\n${PROSE}\n`,
      `${PROSE}\n\n${PROSE}\n`,
    ],
    ['a line by a pattern', {name: 'own', patterns: ['GD-\\d+ .*']}, `${PROSE}\nGD-4411 proof 3\n`, `${PROSE}\n`],
    ['a pattern with a flag', {name: 'own', patterns: ['/gd-\\d+/i']}, `${PROSE}\nGD-4411\n`, `${PROSE}\n`],
    [
      'phrases and patterns in one rule',
      {name: 'own', patterns: ['GD-\\d+'], phrases: ['Gull proof']},
      `${PROSE}\nGull proof\nGD-4411\n`,
      `${PROSE}\n`,
    ],
  ])('%s', async (_name, rule, text, expected) => {
    expect(await cleaned(text, [rule])).toBe(expected)
  })

  test('a rule for some languages needs to know the language', async () => {
    const rules = [{name: 'own', languages: ['de'], phrases: ['Mehr vom Hafen']}]
    expect(await cleaned(`${PROSE}\nMehr vom Hafen\n`, rules)).toBe(`${PROSE}\nMehr vom Hafen\n`)
    expect(await cleaned(`${PROSE}\nMehr vom Hafen\n`, rules, {language: 'de'})).toBe(`${PROSE}\n`)
  })

  test('examples carry their marks over', () => {
    const [rule] = compileUserRules([{name: 'own', phrases: ['x'], examples: ['x', 'a ⟦x⟧'], counterExamples: ['y']}])
    expect(rule!.examples).toEqual(['⟦x⟧', 'a ⟦x⟧', 'y'])
  })

  test('the hash of the rules tells cleaners with other rules apart', async () => {
    const hashes = await Promise.all(
      [[], [{name: 'own', patterns: ['a']}], [{name: 'own', patterns: ['b']}]].map(
        async (rules) => (await createCleaner({rules})).rules,
      ),
    )
    expect(new Set(hashes).size).toBe(3)
  })
})

describe('protected phrases', () => {
  const rules: UserRule[] = [
    {name: 'own', scope: 'block', phrases: ['From our shop']},
    {name: 'said', scope: 'sentence', phrases: ['call now']},
  ]

  test('keep their line out of a larger removal', async () => {
    const text = `${PROSE}\n\nFrom our shop\nRope, 3 m\nTar, 1 kg\n`
    expect(await cleaned(text, rules, {protect: ['tar, 1 KG']})).toBe(`${PROSE}\n\nTar, 1 kg\n`)
    expect(await cleaned(text, rules, {protect: ['/^Rope/']})).toBe(`${PROSE}\n\nRope, 3 m\n`)
  })

  test('leave the rest of a long line to the rules', async () => {
    const text = `${PROSE} Call now for rope! ${PROSE} Call now for tar! ${PROSE}\n`
    expect(await cleaned(text, rules, {protect: ['tar']})).toBe(`${PROSE} ${PROSE} Call now for tar! ${PROSE}\n`)
  })
})

describe('what was considered', () => {
  test('tells the fate of each finding', async () => {
    const rules: UserRule[] = [
      {name: 'sure', phrases: ['Gull proof']},
      {name: 'unsure', phrases: ['Gull rumour'], confidence: 0.8},
      {name: 'meta', phrases: ['By the Gull'], category: 'byline'},
      {name: 'kept', phrases: ['Gull pride']},
    ]
    const cleaner = await createCleaner({rules, mode: 'article', considered: true, protect: ['gull pride']})
    const text = `By the Gull\n${PROSE}\nGull proof\nGull rumour\nGull pride\n`
    const {considered} = cleaner.clean(text)
    const fates = Object.fromEntries(considered!.map(({rule, fate}) => [rule, fate]))
    expect(fates).toMatchObject({sure: 'removed', unsure: 'unsure', meta: 'not-asked', kept: 'protected'})
    const unsure = considered!.find(({rule}) => rule === 'unsure')!
    expect(text.slice(unsure.start, unsure.end)).toBe('Gull rumour')
  })
})
