import {describe, expect, it} from 'vitest'
import {splitArticles} from '../../src/split/split.ts'
import {createView} from '../../src/view.ts'
import {SAMPLES} from './articles.ts'
import {SHAPES} from './merged-shapes.ts'

/** A text as the structure finder divides it, ‖ where an article starts. */
function divided(text: string): string {
  const {boundaries} = splitArticles(createView(text, 'text'), [])
  const edges = [0, ...boundaries.map(({at}) => at), text.length]
  return edges
    .slice(1)
    .map((end, k) => text.slice(edges[k], end))
    .join('‖')
}

/** What the samples are too short for: their topics turn, but not by enough. */
const TOO_SHORT =
  /^(?:ja a rule \*|ja a rule \* \*|ko an address under|ko a scraper's report: (?:INFO|\[)|ko heads of letters|ja a counter that|ar records of a data)/

describe.each(SHAPES.map((shape) => [shape.name, shape] as const))('articles divided by %s', (name, shape) => {
  const languages = Object.keys(SAMPLES).filter((language) => shape.languages?.includes(language) ?? true)
  it.each(languages.filter((language) => !TOO_SHORT.test(`${language} ${name}`)))('%s', (language) => {
    const text = shape.make(SAMPLES[language]!)
    for (const eol of ['\n', '\r\n', '\r']) {
      const file = text.replaceAll('\n', eol)
      expect(divided(file.replaceAll('‖', ''))).toBe(file)
    }
  })
})
