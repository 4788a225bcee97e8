import {describe, expect, test} from 'vitest'
import {findInvisible} from '../../src/repair/whitespace.ts'
import {repairWith} from './apply.ts'

const DROPPED: [string, string][] = [
  ['\ufeffThe first line', 'The first line'],
  ['In\u00adhalts\u00adver\u00adzeich\u00adnis', 'Inhaltsverzeichnis'],
  ['two\u200bcents, a\u2060b, nul\0 and \x07bell', 'twocents, ab, nul and bell'],
  ['the \u200ciPhone\u200c and \u200dmore', 'the iPhone and more'],
  ['漢字\u200bと仮名', '漢字と仮名'],
]

const KEPT = [
  'می\u200cخواهم',
  'क्\u200dष और क्\u200cष',
  '👩\u200d👩\u200d👧 and ❤\ufe0f\u200d🔥',
  'ภาษา\u200bไทย',
  'hyphen\u00ad\nation',
  'no-break\u00a0space, thin\u2009space, tab\t, form\ffeed',
  'plain',
]

describe('findInvisible', () => {
  test.each(DROPPED)('drops from %j', (broken, made) => expect(repairWith(findInvisible, broken)).toBe(made))
  test.each(KEPT)('leaves %j', (text) => expect(findInvisible(text)).toEqual([]))
})
