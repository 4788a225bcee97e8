import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {pageLines} from '../../src/page/features.ts'
import {judgePage} from '../../src/page/judge.ts'
import {loadPageModel} from '../../src/page/model.ts'
import {scorePage} from '../../src/page/score.ts'
import {withSequence} from '../../src/page/sequence.ts'
import {readHtml} from '../../src/read/html.ts'
import {createView, type View} from '../../src/view.ts'

const file = (name: string): URL => new URL(name, import.meta.url)
const model = loadPageModel(readFileSync(file('../../data/page-model.bin')))
const pages: {id: string; text: string; gold: string; html: string}[] = readFileSync(
  file('fixtures/pages.jsonl'),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
const textView = (text: string): View => createView(text, 'text')

function htmlView(html: string): View {
  const {rewrite, hints} = readHtml(html)
  return createView(rewrite.text, 'html', hints)
}

const lamp = pages.find(({id}) => id === 'lamp')!

/** The lines that a judgement leaves. */
function kept(view: View, options: Parameters<typeof judgePage>[2]): string[] {
  const gone = new Set(judgePage(view, model, options).findings.map(({start}) => start))
  return view.blocks.filter(({start}) => !gone.has(start)).map(({text}) => text)
}

function expectClose(own: readonly number[], expected: readonly number[]): void {
  expect(own).toHaveLength(expected.length)
  for (const [line, value] of own.entries()) expect(value).toBeCloseTo(expected[line]!, 3)
}

describe('scorePage', () => {
  const expected = JSON.parse(readFileSync(file('fixtures/scores.json'), 'utf8'))

  it.each(['text', 'html'] as const)('scores %s as the training library does', (form) => {
    const views = pages.map(({text, html}) => (form === 'text' ? textView(text) : htmlView(html)))
    const scores = views.map(({blocks}) => scorePage(pageLines(blocks), model))
    for (const stage of ['first', 'second'] as const)
      expectClose(
        scores.flatMap((score) => [...score[stage]]),
        expected[form][stage],
      )
    const {sequence, calibration} = model[form]
    const [slope, offset] = calibration
    const odds = (score: number): number => slope * score + offset
    if (sequence)
      expectClose(
        scores.flatMap(({columns, first, scores}) => [...withSequence(sequence, columns, first, scores.map(odds))]),
        expected[form].sequence,
      )
  })
})

describe('withSequence', () => {
  const {columns, first, scores} = scorePage(pageLines(textView(lamp.text).blocks), model)
  const whole = withSequence(model.text.sequence!, columns, first, scores)

  it('leaves lines alone that the first stage drops', () => {
    const dropped = [...first.keys()].filter((line) => first[line]! < -3)
    expect(dropped.length).toBeGreaterThan(0)
    expect(dropped.map((line) => whole[line])).toEqual(dropped.map((line) => scores[line]))
  })

  it('gives finite odds, and changes nothing where nothing is read', () => {
    expect(whole.every(Number.isFinite)).toBe(true)
    const none = first.map(() => -8)
    expect(withSequence(model.text.sequence!, columns, none, scores)).toEqual(scores)
  })
})

describe('judgePage', () => {
  it('keeps every sentence of what it takes for an article', () => {
    const last = 'On Tuesday they went out again.'
    const view = textView(
      `A Quiet Harbour\n\nThe boats stayed in on Monday, for the first time since the storm of 1987.\n\nShare this article\nFacebook\nTwitter\nWhatsApp\n\n${last}\n`,
    )
    expect(judgePage(view, model, {preset: 'balanced'}).mode).toBe('article')
    expect(kept(view, {preset: 'balanced'})).toContain(last)
  })

  it('takes books, and what was wrapped for a terminal, for no pages', () => {
    const wrapped =
      'The boats stayed in on Monday, for the first time since the\nstorm of 1987, and the men mended their nets in the long\nshed behind the quay until it was dark.\n\n'
    const mode = (text: string): string => judgePage(textView(text), model, {preset: 'balanced'}).mode
    const menu = 'Home\nNews\nSport\nWeather\nTraffic\nJobs\nLog in\nSign up\nSearch\nMost read\nVideo\nPhotos\n'
    const story =
      'The boats stayed in on Monday, for the first time since the storm of 1987, and the men mended their nets.\n'
    const foot =
      'More news\nPier closed until May\nFerry late again\nContact us\nAbout us\nPrivacy\nTerms of use\nHelp\n'
    const page = menu.repeat(2) + story.repeat(3) + foot.repeat(3)
    expect(mode(page)).toBe('page')
    expect(mode(page + wrapped.repeat(page.length / wrapped.length))).toBe('article')
    const long = (times: number): string => menu.repeat(2) + story.repeat(times) + foot.repeat(3)
    expect(mode(long(1300))).toBe('page')
    expect(mode(long(1600))).toBe('article')
  })

  it('keeps a page whole that is nothing but chrome, and says so', () => {
    const labels =
      'Home,News,Sport,Weather,Traffic,Jobs,Log in,Sign up,Search,Most read,Video,Photos,Contact us,About us,Privacy,Help'.split(
        ',',
      )
    const items = labels.map((label) => `<li><a href="/${label}">${label}</a></li>`).join('')
    const html = `<body><nav><ul>${items}</ul></nav><footer><ul>${items}</ul><p>© 2024</p></footer></body>`
    const whole = {mode: 'page', findings: [], isKeptWhole: true}
    expect(judgePage(htmlView(html), model, {preset: 'balanced'})).toMatchObject(whole)
    expect(judgePage(textView(labels.join('\n')), model, {preset: 'balanced', mode: 'page'})).toMatchObject(whole)
    expect(judgePage(htmlView(lamp.html), model, {preset: 'balanced'}).isKeptWhole).toBeUndefined()
  })

  it('keeps the rules under the headings of an article', () => {
    const part =
      'The boats stayed in on Monday, for the first time since the storm of 1987, and the men mended their nets.'
    const view = textView(`A Quiet Harbour\n===============\n\n${part}\n\nMonday\n------\n\n${part}\n\n${part}\n`)
    expect(judgePage(view, model, {preset: 'balanced'}).findings).toEqual([])
  })

  it.each([
    ['text', textView(lamp.text)],
    ['HTML', htmlView(lamp.html)],
  ])('keeps the story of a page in %s and drops what is around it', (_, view) => {
    const lines = kept(view, {mode: 'page', preset: 'balanced'})
    const story = lamp.gold.split('\n').filter((line) => line.length > 60)
    for (const line of story) expect(lines).toContain(line)
    for (const chrome of ['Sport', 'Weather', '© 2023 Harwick Post. All rights reserved.'])
      expect(lines.join('\n')).not.toContain(chrome)
  })

  it('gives each finding a probability and reasons', () => {
    const {findings} = judgePage(htmlView(lamp.html), model, {mode: 'page', preset: 'balanced'})
    expect(findings.length).toBeGreaterThan(0)
    for (const {confidence, evidence, category} of findings) {
      expect(category).toBe('chrome')
      expect(confidence).toBeGreaterThan(0)
      expect(confidence).toBeLessThan(1)
      expect(evidence).not.toBe('')
    }
  })

  it('leaves an article alone', () => {
    const article = textView([...Array(4)].map(() => lamp.gold).join('\n\n'))
    expect(judgePage(article, model, {preset: 'balanced'})).toMatchObject({mode: 'article', findings: []})
    expect(judgePage(textView(lamp.text), model, {mode: 'article', preset: 'balanced'}).findings).toEqual([])
  })

  it('removes no less with a bolder preset', () => {
    const counts = (['careful', 'balanced', 'thorough'] as const).map(
      (preset) => judgePage(textView(lamp.text), model, {mode: 'page', preset}).findings.length,
    )
    expect(counts).toEqual([...counts].sort((a, b) => a - b))
  })

  it('never takes everything', () => {
    const line = fc.constantFrom(
      'Home',
      'Login | Register',
      '© 2020',
      'A line of words that goes on for quite a while, as prose does.',
      '字字字。',
      '- ',
      '1',
    )
    fc.assert(
      fc.property(fc.array(line, {minLength: 1, maxLength: 40}), (lines) => {
        const view = textView(lines.join('\n'))
        expect(kept(view, {mode: 'page', preset: 'balanced'}).length).toBeGreaterThan(0)
      }),
    )
  })

  it('takes any text, the same way each time', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        const judge = (): unknown => judgePage(textView(text), model, {preset: 'balanced'})
        expect(judge()).toEqual(judge())
      }),
    )
  })

  it.each([
    ['a page of very many lines', 'Home\nA line of words.\n'.repeat(30_000)],
    ['one very long line', 'word, '.repeat(200_000)],
  ])(
    'judges %s',
    (_, text) => {
      expect(() => judgePage(textView(text), model, {mode: 'page', preset: 'balanced'})).not.toThrow()
    },
    60_000,
  )
})
