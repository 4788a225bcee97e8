import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {loadSplitModel} from '../../src/split/model.ts'
import {type SplitOptions, splitArticles} from '../../src/split/split.ts'
import {createView} from '../../src/view.ts'

const model = loadSplitModel(new Uint8Array(readFileSync(new URL('../../data/split-model.bin', import.meta.url))))

const HARBOUR = [
  'Dredging in the northern harbour basin will pause until spring after divers found a sunken barge beneath the quay.',
  'The harbour authority said the barge carried gravel and went down in a storm some ninety years ago. Two tugs will lift the wreck once the tide tables allow it, the authority added, and ferries keep to the southern pier of the harbour.',
  'Fishing crews were told to moor beyond the lighthouse until the basin is clear. A spokesman for the crews called the order fair, but asked the harbour authority to waive the mooring fee while the tugs are at work on the barge.',
  'The wreck lies across the channel that the ferries use at low tide. Divers will measure its hull this week, and the authority wants to know by the end of the month whether the barge can be raised in one piece.',
]
const CHEESE = [
  'A dairy in the upper valley has won this year’s national prize for hard cheese with a wheel that ripened for thirty months.',
  'Judges praised its flavour of hazelnut and hay. The cheesemaker, who learnt the craft from her grandmother, keeps forty goats and sells every wheel of cheese at the farm gate. The prize comes with a medal and a year of free advertising in the trade’s magazine.',
  'She plans a second cellar under the old chapel, where the air stays cool and damp all summer and the wheels need turning only twice a week. The goats spend the summer above the tree line, which the judges said could be tasted in the cheese.',
  'Milk prices in the valley have fallen for three years. Of the sixty dairies that once made cheese there, eleven are left, and only two of them still work without a machine to stir the curd.',
]
const TWO_ARTICLES = [
  'Wreck stops work in harbour basin',
  ...HARBOUR,
  'Goat farm wins national prize for hard cheese',
  ...CHEESE,
]
const shared = (text: string, options: SplitOptions = {model}) => splitArticles(createView(text, 'text'), [], options)

describe('boundaries that no structure gives', () => {
  it('a headline on a line', () => {
    const text = TWO_ARTICLES.join('\n')
    expect(shared(text).boundaries.map(({at}) => at)).toEqual([text.indexOf('Goat farm')])
  })
  it('says how sure it is, and why', () => {
    const text = TWO_ARTICLES.join('\n\n')
    const [boundary] = shared(text).boundaries
    expect(boundary!.confidence).toBeGreaterThan(0.5)
    expect(boundary!.cues).toContain('headline')
  })
  it('one article stays one', () => {
    expect(shared(['Wreck stops work in harbour basin', ...HARBOUR].join('\n\n')).boundaries).toEqual([])
  })
  it('needs a model', () => {
    const text = TWO_ARTICLES.join('\n')
    expect(shared(text, {}).boundaries).toEqual([])
  })
  it('weighs findings whatever their order: several finders give them, one after the other', () => {
    const text = ['Wreck stops work', ...HARBOUR, 'Read more', 'Share this', ...CHEESE, 'Follow us'].join('\n')
    const findings = ['Read more', 'Share this', 'Follow us'].map((line) => {
      const start = text.indexOf(line)
      return {rule: 'line', category: 'share', confidence: 0.95, start, end: start + line.length, evidence: ''} as const
    })
    const split = (found: typeof findings) => splitArticles(createView(text, 'text'), found, {model})
    expect(split(findings).boundaries).toHaveLength(1)
    expect(split(findings.toReversed())).toEqual(split(findings))
  })
  it('cuts less with a higher threshold', () => {
    const text = [...HARBOUR, ...CHEESE].join('\n')
    const counts = [0.1, 0.5, 0.97].map((threshold) => shared(text, {model, threshold}).boundaries.length)
    expect(counts[0]).toBeGreaterThanOrEqual(counts[1]!)
    expect(counts[1]).toBeGreaterThanOrEqual(counts[2]!)
  })
})

describe('any text', () => {
  it('boundaries ascend, lie in range and depend on nothing but the text', () => {
    const parts = fc.constantFrom(
      ...HARBOUR,
      ...CHEESE,
      'Wreck stops work',
      'By Vera Lund',
      '',
      '***',
      'a',
      '\ud800',
      '漢字。漢字',
      '(Reuters)',
    )
    fc.assert(
      fc.property(fc.array(parts, {maxLength: 24}), fc.constantFrom('\n', ' ', '\n\n', ''), (lines, joint) => {
        const text = lines.join(joint)
        const {boundaries, doubtful} = shared(text)
        expect(shared(text)).toEqual({...shared(text), boundaries, doubtful})
        let last = 0
        for (const {at} of boundaries) {
          expect(at).toBeGreaterThan(last)
          expect(at).toBeLessThan(text.length)
          last = at
        }
      }),
      {numRuns: 60},
    )
  })
})

describe('the model file', () => {
  it('is refused when it was made for other cues', () => {
    const bytes = new Uint8Array(readFileSync(new URL('../../data/split-model.bin', import.meta.url)))
    const broken = new TextDecoder('latin1').decode(bytes).replace('topic-30', 'topic-31')
    expect(() => loadSplitModel(Uint8Array.from(broken, (char) => char.charCodeAt(0)))).toThrow('another version')
  })
})
