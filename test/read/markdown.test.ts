import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readMarkdown} from '../../src/read/markdown.ts'
import {segment} from '../../src/text/block.ts'

function typesOf(source: string): (string | undefined)[] {
  const {rewrite, hints} = readMarkdown(source)
  return segment(rewrite.text, hints).map(({hints}) => (hints?.level ? `${hints.type} ${hints.level}` : hints?.type))
}

describe('readMarkdown', () => {
  it.each([
    ['headings', '# One\n\n### Three ###\n#not one', ['heading 1', 'heading 3', 'paragraph']],
    ['underlined headings', 'Tides\n=====\n\nMoon\n---', ['heading 1', 'heading 1', 'heading 2', 'heading 2']],
    ['lists', '- rope\n* lamp\n1. oil\n  - thin', ['list-item', 'list-item', 'list-item', 'list-item']],
    ['quotes', '> said\n> again', ['quote', 'quote']],
    ['fenced code', '```js\n# no heading\n```\ntext', ['code', 'code', 'code', 'paragraph']],
    ['an unclosed fence', '~~~\n- no item', ['code', 'code']],
    ['tables', 'Port | Tons\n--- | ---\nEllery | 40\n\nText | more', ['table', 'table', 'table', 'paragraph']],
    ['paragraphs', 'One line\nand one more.', ['paragraph', 'paragraph']],
  ])('knows %s', (_, source, types) => {
    expect(typesOf(source)).toEqual(types)
  })

  it('takes front matter for metadata', () => {
    const {fields, templates, hints} = readMarkdown(
      '---\ntitle: "The Lamp"\nauthor: Ada Quill\ndate: 2022-05-06\n---\nText.\n',
    )
    expect(fields).toEqual({title: 'The Lamp', byline: 'Ada Quill', published: '2022-05-06'})
    expect(templates).toMatchObject([{start: 0, end: 61, category: 'template'}])
    expect(hints).toHaveLength(1)
  })

  it('takes a rule at the start for a rule', () => {
    expect(readMarkdown('---\nText.\n---\n').templates).toEqual([])
  })

  it('never throws, and its hints ascend', () => {
    const piece = fc.constantFrom(
      '# ',
      '- ',
      '> ',
      '```',
      '| a | b |',
      '|--|--|',
      '---',
      '===',
      '\n',
      '\n\n',
      'word',
      '    ',
      '\r\n',
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        let end = 0
        for (const hint of readMarkdown(pieces.join('')).hints) {
          expect(hint.start).toBeGreaterThanOrEqual(end)
          end = hint.end
        }
      }),
    )
  })
})
