import {describe, expect, test} from 'vitest'
import {sentenceAt, sentenceBefore} from '../../src/text/sentence.ts'

/** The sentence around the first "|", which is taken out. */
function around(marked: string): string {
  const at = marked.indexOf('|')
  const text = marked.replace('|', '')
  const {start, end} = sentenceAt(text, at, {start: 0, end: text.length})
  return text.slice(start, end)
}

describe('sentenceAt', () => {
  test.each([
    ['The pier broke. It was |old. Nobody cried.', 'It was old.'],
    ['“It broke.” She |laughed. The end.', 'She laughed.'],
    ['It cost 3.50 |crowns a plank.', 'It cost 3.50 crowns a plank.'],
    ['Dr. Reed |saw it. He left.', 'Dr. Reed saw it.'],
    ['The U.S. fleet |came. It left.', 'The U.S. fleet came.'],
    ['Visit harbour.example |for more. Or not.', 'Visit harbour.example for more.'],
    ['The pier broke.The |vote was close.It rained.', 'The vote was close.'],
    ['桟橋が壊れた。修理は|五月だ。町は静かだ。', '修理は五月だ。'],
    ['Who pays? The |council! And when?', 'The council!'],
  ])('%s', (marked, sentence) => {
    expect(around(marked)).toBe(sentence)
  })
})

test('sentenceBefore gives the sentence that ends right before', () => {
  const text = 'The pier broke. What do you think? Tell us.'
  const before = sentenceBefore(text, text.indexOf('Tell'), 0)!
  expect(text.slice(before.start, before.end)).toBe('What do you think?')
})
