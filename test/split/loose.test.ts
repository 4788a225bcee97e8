/**
 * Structures whose form says little (gaps, lines of one shape, headlines) stand inside articles too: what the model makes of
 * their places bears them out, thins them, or leaves them alone.
 */
import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {loadSplitModel} from '../../src/split/model.ts'
import {type SplitOptions, splitArticles} from '../../src/split/split.ts'
import {createView} from '../../src/view.ts'
import {BODIES, TITLES} from './four-articles.ts'

const model = loadSplitModel(new Uint8Array(readFileSync(new URL('../../data/split-model.bin', import.meta.url))))

const GAP = '\n\n\n\n'

/** A paragraph that goes on as none that opens an article does. */
const goesOn = (paragraph: string): string => `and ${paragraph[0]!.toLowerCase()}${paragraph.slice(1)}`
const HEADED = BODIES.map((body, k) => `${TITLES[k]}\n\n${body}`)
const HALF_HEADED = BODIES.map((body, k) => (k % 2 === 0 ? goesOn(body) : HEADED[k]!))

/** The first words of all articles but the first. */
function startsOf(text: string, options: SplitOptions): string[] {
  return splitArticles(createView(text, 'text'), [], options).boundaries.map(({at}) =>
    text.slice(at).split(' ').slice(0, 2).join(' '),
  )
}

describe('gaps that a model looks at', () => {
  it('stay where articles start', () => {
    const text = HEADED.join(GAP)
    expect(startsOf(text, {})).toEqual(['Goat farm', 'Youngest player', 'Line seven'])
    expect(startsOf(text, {model})).toEqual(startsOf(text, {}))
  })

  it('fall where the text goes on, if others are plain', () => {
    const text = HALF_HEADED.join(GAP)
    expect(startsOf(text, {})).toEqual(['Goat farm', 'and the', 'Line seven'])
    expect(startsOf(text, {model})).toEqual(['Goat farm', 'Line seven'])
  })

  it('stay in a language that the model does not know: its silence says nothing', () => {
    const strange = HALF_HEADED.map((text) => text.replace(/\p{L}+/gu, cipher)).join(GAP)
    expect(startsOf(strange, {})).toHaveLength(3)
    expect(startsOf(strange, {model})).toEqual(startsOf(strange, {}))
  })
})

/** A word of no language, the same for the same word. */
function cipher(word: string): string {
  const turned = word.toLowerCase().replace(/[a-z]/g, (letter) => LETTERS[letter.charCodeAt(0) - 97]!)
  return word[0] === word[0]!.toLowerCase() ? turned : turned[0]!.toUpperCase() + turned.slice(1)
}

const LETTERS = 'ukzvodwhajqmpxyeltgibcfnrs'
