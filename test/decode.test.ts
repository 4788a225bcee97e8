import {describe, expect, test} from 'vitest'
import {decode, encodingOf} from '../src/decode/decode.ts'
import {encoderFor} from '../src/decode/encode.ts'

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('the encoding of some bytes', () => {
  test.each([
    ['nothing', bytes(), 'utf-8'],
    ['ASCII', utf8('plain words'), 'utf-8'],
    ['UTF-8', utf8('Straße nach Ærø'), 'utf-8'],
    ['UTF-8 with a mark', utf8('\ufeffwords'), 'utf-8'],
    ['UTF-8 that breaks off', utf8('grüne Bäume, süße Äpfel, schöne Tage').subarray(0, 33), 'utf-8'],
    ['UTF-16 with a mark, little end first', Buffer.from('\ufeffwords', 'utf16le'), 'utf-16le'],
    ['UTF-16 with a mark, big end first', Buffer.from('\ufeffwords', 'utf16le').swap16(), 'utf-16be'],
    ['UTF-16 without a mark', Buffer.from('some words', 'utf16le'), 'utf-16le'],
    ['neither', bytes(0x93, 0x71, 0x94), 'windows-1252'],
  ])('%s', (_, source, encoding) => {
    expect(encodingOf(source)).toBe(encoding)
  })

  test('a detector is asked only where nothing else tells', () => {
    const asked: number[] = []
    const detect = (sample: Uint8Array): string => {
      asked.push(sample.length)
      return 'Windows-1251'
    }
    expect(encodingOf(utf8('слова'), detect)).toBe('utf-8')
    expect(encodingOf(bytes(0xf1, 0xeb, 0xee, 0xe2, 0xe0), detect)).toBe('windows-1251')
    expect(encodingOf(bytes(0xe9, 0x20), () => 'x-unheard-of')).toBe('windows-1252')
    expect(asked).toEqual([5])
  })
})

describe('decoding', () => {
  test('windows-1252 has quotes and dashes', () => {
    expect(decode(bytes(0x93, 0xe9, 0x94, 0x96, 0x80, 0x85, 0x81), 'windows-1252')).toBe('“é”–€…\u0081')
  })

  test('a first byte is not taken for a mark', () => {
    expect(decode(bytes(0xff), 'windows-1252')).toBe('ÿ')
    expect(decode(bytes(0xff, 0xfe), 'utf-16le')).toBe('\ufeff')
  })

  test.each(['windows-1252', 'windows-1251', 'koi8-r', 'iso-8859-2', 'macintosh'])(
    'all of %s is encoded again',
    (encoding) => {
      const all = Uint8Array.from({length: 256}, (_, byte) => byte)
      const text = decode(all, encoding)
      expect(text).toHaveLength(256)
      if (!text.includes('\ufffd')) expect([...encoderFor(encoding)!(text)!]).toEqual([...all])
    },
  )
})
