import {expect, test} from 'vitest'
import {PhraseGroup} from '../../src/rule/phrase.ts'

const ends = (phrase: string, text: string): boolean => {
  const group = new PhraseGroup([phrase])
  const [trigger] = group.triggers
  const at = text.indexOf(trigger!)
  return at >= 0 && group.endOf(trigger!, text, at + trigger!.length, text.length) >= 0
}

test.each([
  ['sign the … {lamp|pier}', 'sign the book on the pier', true],
  ['sign the … {lamp|pier}', 'sign the book of the headlamp', false],
  ['sign the … lamp*', 'sign the book of the headlamp, then the lamps', true],
  ['sign the … 灯', 'sign the book of 桟橋灯', true],
])('%s in %j: %s', (phrase, text, found) => {
  expect(ends(phrase, text)).toBe(found)
})
