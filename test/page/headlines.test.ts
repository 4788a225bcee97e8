import {describe, expect, it} from 'vitest'
import {pageLines} from '../../src/page/features.ts'
import {keepDoubtful, keepHeadings} from '../../src/page/headlines.ts'
import {readHtml} from '../../src/read/html.ts'
import {createView} from '../../src/view.ts'

const PROSE = 'The harbour was quiet when the last of the boats came in, and nobody on the quay said a word.'

/** What stays of lines of text, each with its chance and whether it was chosen; `shared` as the headline column has it. */
function kept(
  lines: readonly (readonly [text: string, chance: number, isChosen: 0 | 1])[],
  how: 'headings' | 'prose',
  shared: readonly number[] = lines.map(() => 0),
): number[] {
  const page = pageLines(createView(lines.map(([text]) => text).join('\n'), 'text').blocks)
  const chances = Float32Array.from(lines, ([, chance]) => chance)
  const keep = Uint8Array.from(lines, ([, , isChosen]) => isChosen)
  if (how === 'headings') keepHeadings(page, chances, Float32Array.from(shared), keep)
  else keepDoubtful(page, chances, keep)
  return [...keep]
}

describe('keepHeadings', () => {
  it('keeps a heading between two paragraphs', () => {
    expect(
      kept(
        [
          [PROSE, 0.9, 1],
          ['What came later', 0.2, 0],
          [PROSE, 0.9, 1],
        ],
        'headings',
      ),
    ).toEqual([1, 1, 1])
  })

  it('drops it where it is chrome almost for certain, or no paragraph follows', () => {
    expect(
      kept(
        [
          [PROSE, 0.9, 1],
          ['Advertising', 0.1, 0],
          [PROSE, 0.9, 1],
          ['Most read', 0.2, 0],
          ['Sport', 0.1, 0],
        ],
        'headings',
      ),
    ).toEqual([1, 0, 1, 0, 0])
  })

  it('keeps the line above the text that shares its words', () => {
    expect(
      kept(
        [
          ['Home', 0.1, 0],
          ['A quiet night in the harbour', 0.3, 0],
          ['Published on Monday', 0.4, 0],
          [PROSE, 0.9, 1],
        ],
        'headings',
        [0, 0.6, 0.1, 0],
      ),
    ).toEqual([0, 1, 0, 1])
  })
})

describe('keepHeadings of HTML', () => {
  const html = `<h2>Weather today</h2><h1>The harbour of old boats</h1><p>${PROSE}</p>`
  const {rewrite, hints} = readHtml(html)
  const page = pageLines(createView(rewrite.text, 'html', hints).blocks)
  const keptOf = (chances: number[], shared: number[]): number[] => {
    const keep = Uint8Array.of(0, 0, 1)
    keepHeadings(page, Float32Array.from(chances), Float32Array.from(shared), keep)
    return [...keep]
  }

  it('keeps the heading that is in the title, though the model doubts it', () => {
    expect(keptOf([0.3, 0.06, 0.9], [0, 0.6, 0])).toEqual([0, 1, 1])
  })

  it('keeps none that is neither likely nor in the title', () => {
    expect(keptOf([0.2, 0.06, 0.9], [0, 0, 0])).toEqual([0, 0, 1])
  })
})

describe('keepDoubtful', () => {
  it('keeps doubtful paragraphs beside kept ones, and no others', () => {
    expect(
      kept(
        [
          [PROSE, 0.35, 0],
          ['Share', 0.35, 0],
          [PROSE, 0.9, 1],
          [PROSE, 0.2, 0],
          ['Share', 0.1, 0],
          ['Tweet', 0.1, 0],
          [PROSE, 0.35, 0],
        ],
        'prose',
      ),
    ).toEqual([1, 0, 1, 0, 0, 0, 0])
  })

  it('keeps one three lines off only if it is likelier', () => {
    const threeOff = (chance: number): number[] =>
      kept(
        [
          [PROSE, 0.9, 1],
          ['Share', 0.1, 0],
          ['Tweet', 0.1, 0],
          [PROSE, chance, 0],
        ],
        'prose',
      )
    expect(threeOff(0.35)).toEqual([1, 0, 0, 1])
    expect(threeOff(0.25)).toEqual([1, 0, 0, 0])
  })
})
