import {describe, expect, test} from 'vitest'
import {findEntities} from '../../src/repair/entities.ts'
import {findEscapes} from '../../src/repair/escapes.ts'
import {repairWith} from './apply.ts'

describe('findEntities', () => {
  test.each([
    ['Salt &amp; Pepper', 'Salt & Pepper'],
    ['It isn&#8217;t &ldquo;over&rdquo; &mdash; yet&hellip;', 'It isn’t “over” — yet…'],
    ['It isn&#146;t, &#x2019; either', 'It isn’t, ’ either'],
    ['twice&amp;nbsp;over &amp;amp;amp; more &amp;#8217;', 'twice\u00a0over & more ’'],
    ['bare &nbsp | &quot and &copy 2031', 'bare \u00a0 | " and © 2031'],
    ['caf&eacute;&#8203; &shy;bar', 'café bar'],
    ['5 &lt; 6 &gt; 4', '5 < 6 > 4'],
  ])('decodes %j', (broken, made) => {
    expect(repairWith(findEntities, broken)).toBe(made)
    expect(findEntities(made, [])).toEqual([])
  })

  test.each([
    'Q&A, R&D, AT&T; Dolce & Gabbana; salt &c.',
    'https://example.org/?a=1&copy=2&lt=3',
    'https://example.org/?a=1&copy',
    'In HTML, &amp; stands for an ampersand.',
    'written &lt;b&gt;so&lt;/b&gt; and &amp;lt;i&amp;gt;',
    '&unknown; &#xd800; &#99999999; &;',
    'caf&Atilde;&copy; at the corner',
  ])('leaves %j', (text) => expect(findEntities(text, [])).toEqual([]))
})

describe('findEscapes', () => {
  test.each([
    ['First line.\\n\\nSecond line\\xa0here.\\nThird.', 'First line.\n\nSecond line\u00a0here.\nThird.'],
    ["It isn\\'t, she didn\\'t say\\u2019 or\\ud83d\\ude00.", "It isn't, she didn't say’ or😀."],
    ['right\\u202b and \\ufeffleft', 'right\u202b and left'],
  ])('undoes %j', (broken, made) => expect(repairWith(findEscapes, broken)).toBe(made))

  test.each([
    'C:\\new\\temp and \\\\Server\\Name',
    'the term $\\nu \\times \\rho$ and \\begin{x} \\n \\n',
    'Type \\n for a newline and \\t for a tab in Python.',
    'One \\n only',
    'bytes \\xe2\\x80\\x99 as printed \\n\\n',
    'a tag \\u003cb\\u003e',
  ])('leaves %j', (text) => expect(findEscapes(text, [])).toEqual([]))
})
