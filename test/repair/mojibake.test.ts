import {describe, expect, test} from 'vitest'
import {findMojibake} from '../../src/repair/mojibake.ts'
import {repairWith} from './apply.ts'

const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** UTF-8 read as another charset. Node's decoder takes Windows-1252 for Latin-1. */
function misread(text: string, label: string): string {
  if (label === 'windows-1252')
    return misreadLatin1(text).replace(/[\x80-\x9f]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80]!)
  return new TextDecoder(label).decode(new TextEncoder().encode(text))
}

/** UTF-8 read as Latin-1, byte for byte. */
function misreadLatin1(text: string): string {
  return String.fromCharCode(...new TextEncoder().encode(text))
}

const SENTENCES = [
  'The harbour’s “new” wall – forty metres – isn’t finished…',
  'Käufer zählen die Türen, größer als früher.',
  'Il a été décidé que le marché rouvrirait, à l’évidence.',
  'El año que viene habrá más niños en la función.',
  'Żółw powoli szedł wzdłuż ścieżki, a gęś za nim.',
  'Старый мост закрыли на ремонт.',
  '古い橋は閉鎖された。',
  'A pound (£) and a euro (€), 20 °C, ½ off, Shop™ and Brand®.',
]

describe('findMojibake', () => {
  test.each(SENTENCES)('reads %j again that was read as Windows-1252', (text) => {
    expect(repairWith(findMojibake, misread(text, 'windows-1252'))).toBe(text)
    expect(repairWith(findMojibake, misreadLatin1(text))).toBe(text)
    expect(findMojibake(text)).toEqual([])
  })

  test('reads other charsets again', () => {
    expect(repairWith(findMojibake, misread('It isn’t – she said – “over”.', 'windows-1251'))).toBe(
      'It isn’t – she said – “over”.',
    )
    expect(repairWith(findMojibake, misread('Старый мост закрыли на ремонт', 'windows-1251'))).toBe(
      'Старый мост закрыли на ремонт',
    )
    expect(repairWith(findMojibake, misread('It isn’t “over” at the café.', 'macintosh'))).toBe(
      'It isn’t “over” at the café.',
    )
    expect(repairWith(findMojibake, misread('Żółw powoli szedł, a gęś za nim.', 'windows-1250'))).toBe(
      'Żółw powoli szedł, a gęś za nim.',
    )
    expect(repairWith(findMojibake, 'It isnΓÇÖt the caf├⌐.')).toBe('It isn’t the café.')
    expect(repairWith(findMojibake, 'It isnÔÇÖt the caf├®.')).toBe('It isn’t the café.')
  })

  test('undoes two layers, leaves three', () => {
    const twice = misread(misread('isn’t', 'windows-1252'), 'windows-1252')
    expect(repairWith(findMojibake, twice)).toBe('isn’t')
    expect(findMojibake(misread(twice, 'windows-1252'))).toEqual([])
  })

  test('gives controls the characters that Windows has for them', () => {
    expect(repairWith(findMojibake, 'It isn\x92t \x93over\x94 \x96 yet')).toBe('It isn’t “over” – yet')
    expect(findMojibake('漢字\x92漢字')).toEqual([])
  })

  test('fills in what lost its last byte where the text tells', () => {
    expect(repairWith(findMojibake, 'â€œWe knew,â€ he said. voilÃ  tout')).toBe('“We knew,” he said. voilà tout')
  })

  test.each([
    'ESTA É A MANHÔ, disse. “VOCÊ”, “NÃO”, “CORAÇÃO”.',
    'Il dit « voilà », « déjà ». L’été… é’ è” ê»',
    'Σήμερα, ο δήμος είπε «ναι». Câinele în grădină. Đi về nhà, cô ấy nói “không”.',
    'В «Сёстрах» Рёв и В 2020 году. Січень, Рівне.',
    '“‚Ämter‘, sagte er.” √2 ≈ 1,41; ¬A; 50 °C; “50”®',
    'Old pages show â€™ for an apostrophe when UTF-8 is read wrongly.',
  ])('leaves %j', (text) => expect(findMojibake(text)).toEqual([]))
})
