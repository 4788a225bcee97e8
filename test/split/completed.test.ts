import {describe, expect, it} from 'vitest'
import {Layout} from '../../src/split/layout.ts'
import {completed} from '../../src/split/structure.ts'
import {createView} from '../../src/view.ts'
import {SAMPLES} from './articles.ts'

/** Paragraphs between blank lines; between articles a newline only. */
const ARTICLES = [...SAMPLES.en!, SAMPLES.de![0]!].map(({paragraphs: [first, second]}) =>
  [first!, second!, `${second!.replaceAll(' the ', ' a ')} ${first!.replaceAll(' the ', ' a ')}`].join('\n\n'),
)
const boundary = (at: number) => ({at, confidence: 0.9, cues: ['topic']})
const startOf = (index: number): number => ARTICLES.slice(0, index).join('\n').length + 1

describe('boundaries that a structure adds to those of the detector', () => {
  const layout = new Layout(createView(ARTICLES.join('\n'), 'text'))
  const [first, second, third, fourth] = [1, 2, 3, 4].map(startOf)

  it('are the others of a form that holds all that was detected', () => {
    const added = completed(layout, [boundary(first!), boundary(second!), boundary(fourth!)])
    expect(added.map(({at}) => at)).toEqual([third])
  })
  it('are none where a detected boundary has no such form, or hardly any is known', () => {
    expect(completed(layout, [boundary(first!), boundary(second!), boundary(fourth! + 300)])).toEqual([])
    expect(completed(layout, [boundary(first!), boundary(fourth!)])).toEqual([])
  })
})
