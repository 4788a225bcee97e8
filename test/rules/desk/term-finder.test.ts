import {describe, expect, test} from 'vitest'
import {TermFinder} from '../../../src/rules/desk/term-finder.ts'

function found(terms: readonly string[], folded: string): string[] {
  return [...new TermFinder(terms).find(folded)].map(({start, end}) => folded.slice(start, end))
}

describe('TermFinder', () => {
  test('finds whole words, and the words that begin with a stem', () => {
    expect(found(['slug', 'optimi*'], 'the slug is optimised; sluggish, reoptimised')).toEqual(['slug', 'optimised'])
  })

  test('of terms that start at one place takes the longest that ends with a word', () => {
    expect(found(['meta', 'meta tag*', 'meta tags of'], 'meta tags often, meta tag, meta')).toEqual([
      'meta tags',
      'meta tag',
      'meta',
    ])
  })

  test('letters, digits and underlines before a term, letters and digits behind it make it another word', () => {
    expect(found(['seo', 'h2'], 'seo_ _seo 2seo seo2 h2s 𝒶seo (seo) h2')).toEqual(['seo', 'seo', 'h2'])
  })

  test('leaves a space for each term', () => {
    const finder = new TermFinder(['slug', 'title'])
    expect(finder.without('title and slug.')).toBe('  and  .')
    expect(finder.without('lamp')).toBe('lamp')
    expect([finder.isIn('a slug'), finder.isIn('slugs')]).toEqual([true, false])
  })
})
