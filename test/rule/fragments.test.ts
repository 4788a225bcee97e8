import {describe, expect, test} from 'vitest'
import {createNodeCleaner} from '../../src/node.ts'

const cleaner = await createNodeCleaner({model: false})

const PROSE =
  'The harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier before winter comes. Nobody had asked for the lamp, but the ferry came in on time and the mayor was pleased.'
const MORE = PROSE.replace('mayor', 'keeper')

const cleaned = (text: string): string => cleaner.clean(text, 'text', 'article').articles[0]!.text

describe('a line of a page at the end of a paragraph goes like the line', () => {
  test.each([
    'Filed under: piers, lamps, ferries, winter',
    'Was this helpful? Yes / No',
    '—— ADVERT ——',
    '[quote from the keeper tbc]',
    'Sponsored by Reed Lines',
  ])('%s', (line) => {
    expect(cleaned(`${PROSE} ${line}\n\n${MORE}`)).toBe(`${PROSE}\n\n${MORE}`)
    expect(cleaned(`${PROSE}\n\n${MORE} ${line}`)).toBe(`${PROSE}\n\n${MORE}`)
  })

  test('glued to the last sentence too', () => {
    expect(cleaned(`${PROSE}Tags: piers, lamps, ferries\n\n${MORE}`)).toBe(`${PROSE}\n\n${MORE}`)
  })
})

describe('a sentence that reads like a notice goes like a line of its own', () => {
  test.each(['Using an ad blocker? Tap here to allow ads.', 'Tell us in the comments which lamp you would light.'])(
    '%s',
    async (line) => {
      const withModel = await createNodeCleaner()
      const [article] = withModel.clean(`${PROSE} ${line} ${MORE}\n\n${PROSE}`, 'text', 'article').articles
      expect(article!.text).toBe(`${PROSE} ${MORE}\n\n${PROSE}`)
    },
  )

  test('and one that does not is not asked about', () => {
    const text = `${PROSE} “I agree,” he said. I agree. ${MORE}\n\n${PROSE}`
    expect(cleaned(text)).toBe(text)
  })
})

describe('what ends a paragraph otherwise stays', () => {
  test.each([
    'By Ada Reed, Tarr Point',
    'Sponsored by Reed Lines, the ferry sails again.',
    'He read what was filed under: piers, lamps, ferries',
    'The Lamp of the North',
  ])('%s', (end) => {
    const text = `${PROSE} ${end}\n\n${MORE}`
    expect(cleaned(text)).toBe(text)
  })

  test('where no line of the text has a mark at its end', () => {
    const verses = [
      'The lamp is lit. The boats are out',
      'The wind is cold. The sea is wide',
      'The keeper sleeps. Sponsored by the tide',
    ]
    const text = verses
      .map((verse) => `${verse} and so it goes for all of us who wait upon the pier at night`)
      .join('\n')
    expect(cleaned(text)).toBe(text)
  })
})
