import {describe, expect, test} from 'vitest'
import {continuesSentence, wrappedShare} from '../../src/text/wrapped-line.ts'
import {createView} from '../../src/view.ts'

/** Whether the last line of a text goes on with the sentence above. */
function goesOn(text: string): boolean {
  const view = createView(text, 'text')
  return continuesSentence(view.blocks, view.blocks.at(-1)!)
}

describe('continuesSentence', () => {
  test.each([
    'Whoever wants to know when the ferry sails may write to the\nmailing list.',
    'The keeper of the lamp saw, when he had climbed the tower, an\nerror message where the name of the ship should have been',
    'Whoever wants to know more of the pier, of its lamp and its bell,\nmay subscribe.',
    'Wer wissen will, wie der Hafen im Winter aussah, findet hier viele\nVideos.',
    '港の灯台を守る人は、塔に登ったとき、船の名前があるはずのところに誤りを見つけ、そのことを\n報告しなければならなかった。',
  ])('%j', (text) => {
    expect(goesOn(text)).toBe(true)
  })
  test.each([
    ['a label below a teaser', 'Ten ways to mend a pier before the winter storms set in\nread more'],
    ['a label below a label', 'Share\nmailing list.'],
    ['a new sentence', 'Whoever wants to know when the ferry sails may write to us.\nsubscribe to the mailing list.'],
    ['a capital', 'Whoever wants to know when the ferry sails may write to the\nMailing list'],
    [
      'a label in Japanese',
      '港の灯台を守る人は、塔に登ったとき、船の名前があるはずのところに誤りを見つけた\n続きを読む',
    ],
    ['a blank line between', 'Whoever wants to know when the ferry sails may write to the\n\nmailing list.'],
    [
      'an address',
      'The pier in winter, and what the harbour council makes of it\nhttps://pier.example/winter/and-what-the-council',
    ],
    ['the first line', 'mailing list.'],
  ])('not %s', (_, text) => {
    expect(goesOn(text)).toBe(false)
  })
})

describe('wrappedShare', () => {
  const sentence =
    'The harbour council met on Tuesday evening and voted,\nafter two hours of debate, to repair the old pier before\nwinter comes and the ice with it.'
  test('of a text that was wrapped', () => {
    expect(wrappedShare(createView(`${sentence}\n\n${sentence}`, 'text').blocks)).toBeGreaterThan(0.5)
  })
  test.each([sentence.replaceAll('\n', ' '), 'Home\nNews\nharbour\nferry', ''])('not of %j', (text) => {
    expect(wrappedShare(createView(text, 'text').blocks)).toBe(0)
  })
})
