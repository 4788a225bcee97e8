import {describe, expect, it} from 'vitest'
import {counterOf} from '../../src/split/counter.ts'

describe('the counter at the head of a line', () => {
  it.each([
    ['Bài 1: Chợ nổi mở lại', 'bai', 1, 'Chợ nổi mở lại'],
    ['BAI 2 - Chợ nổi mở lại', 'bai', 2, 'Chợ nổi mở lại'],
    ['bài số 4 Chợ nổi mở lại', 'bai', 4, 'Chợ nổi mở lại'],
    ['IV. Headline', 'I', 4, 'Headline'],
    ['B) Headline', 'A', 2, 'Headline'],
    ['② 見出し', '①', 2, '見出し'],
    ['第三篇：标题', '一', 3, '标题'],
    ['Second story: Headline', 'story', 2, 'Headline'],
    ['— Dritte Meldung —', 'meldung', 3, ''],
    ['الخبر الثاني - عنوان', 'الخبر', 2, 'عنوان'],
    ['ข่าวที่ ๒ หัวข้อ', 'ขาวท', 2, 'หัวข้อ'],
  ])('%s', (line, key, value, rest) => {
    const counter = counterOf(line)
    expect(counter?.value).toBe(value)
    expect(counter && line.slice(counter.length)).toBe(rest)
    if (!/[ก-๙]/.test(line)) expect(counter?.key).toBe(key)
  })

  it.each([
    'I grew up under the cranes and could see four of them from our kitchen.',
    'A new study of nurses finds what they ate at night.',
    'First, take a picture of it: you will forget how it went.',
    'Two of them came back in the evening with a barbecue and a toddler.',
    'In 2019 the harbour was closed.',
  ])('is none in a sentence: %s', (line) => {
    const counter = counterOf(line)
    expect(counter === undefined || counter.word === '').toBe(true)
    if (counter) expect(counter.length).toBeLessThan(3)
  })
})
