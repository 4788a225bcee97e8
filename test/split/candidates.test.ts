import {describe, expect, it} from 'vitest'
import {findCandidates} from '../../src/split/candidates.ts'
import {tokenize} from '../../src/split/tokens.ts'
import {createView} from '../../src/view.ts'

/** The first words of the candidates of a text, by its tokens. */
function wordsAt(text: string): string[] {
  const tokens = tokenize(text)
  const {count, token} = findCandidates(createView(text, 'text'), tokens)
  return Array.from(token.subarray(0, count), (index) => /^\p{L}+/u.exec(text.slice(tokens.at[index]))?.[0] ?? '')
}

describe('candidates', () => {
  it.each([['-----'], ['-'.repeat(60)], ['-'.repeat(60), '='.repeat(60)]])(
    'below rules start with the first word of their line: %s',
    (...rules) => {
      const below = ['Goat farm wins prize', 'Judges praised its flavour of hazelnut and hay.']
      const text = ['Dredging will pause until spring.', ...rules, ...below].join('\n')
      expect(wordsAt(text)).toEqual([...rules.map(() => 'Goat'), 'Goat', 'Judges'])
    },
  )
})
