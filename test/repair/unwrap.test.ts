import {describe, expect, test} from 'vitest'
import {findWrapping} from '../../src/repair/unwrap.ts'
import {repairWith} from './apply.ts'

/** Cuts a text at the width, as editors do. */
function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = []
  let line = indent
  for (const word of text.split(' ')) {
    if (line.length + 1 + word.length > width && line.trim() !== '') {
      lines.push(line)
      line = indent
    }
    line += (line.trim() === '' ? '' : ' ') + word
  }
  return [...lines, line].join('\n')
}

const FIRST =
  'The harbour had been closed since the storm, and nobody could say when the first of the boats would go out again. Along the wall the nets hung dry, and the men who owned them sat in the only café that was open, where they spoke of other winters. None of them had been as long, they said, or as quiet.'
const SECOND = 'In March the council sent two engineers, who measured the cracks and left without a word to anyone.'

describe('findWrapping', () => {
  test.each([60, 72, 79, 90])('joins paragraphs cut at %i characters', (width) => {
    const wrapped = `${wrap(FIRST, width)}\n\n${wrap(SECOND, width)}\n\n${wrap(FIRST, width)}`
    expect(repairWith(findWrapping, wrapped)).toBe(`${FIRST}\n\n${SECOND}\n\n${FIRST}`)
  })

  test('joins indented lines and keeps the newline of a cut word', () => {
    const wrapped = wrap(FIRST, 66, '  ')
    expect(repairWith(findWrapping, wrapped)).toBe(`  ${FIRST}`)
    const hyphenated = wrapped.replace(/(\w{3})(\w*,?)\n/, '$1-\n$2')
    if (hyphenated.includes('-\n')) expect(repairWith(findWrapping, hyphenated)).toContain('-\n')
  })

  test('joins paragraphs whose first lines nothing but an indent tells', () => {
    const indented = (text: string): string => wrap(`____${text}`, 72).replace('____', '    ')
    const wrapped = `${wrap(FIRST, 72)}\n${indented(SECOND)}\n${indented(FIRST)}\n${indented(SECOND)}`
    expect(repairWith(findWrapping, wrapped)).toBe(`${FIRST}\n    ${SECOND}\n    ${FIRST}\n    ${SECOND}`)
  })

  test('proposes nothing for what it made', () => {
    const made = repairWith(findWrapping, `${wrap(FIRST, 72)}\n\n${wrap(SECOND, 72)}`)
    expect(findWrapping(made, [])).toEqual([])
  })

  test('keeps headings, items and the last short line apart', () => {
    const text = `A Quiet Winter\n${wrap(FIRST, 72)}\n- One item of a list that is long enough to be taken for a line of prose\n- Another item of it\n`
    const repaired = repairWith(findWrapping, text)
    expect(repaired).toContain('A Quiet Winter\n')
    expect(repaired).toContain('\n- One item')
    expect(repaired).toContain('\n- Another')
  })

  test.each([
    // Verse, a list of names, one sentence a line, a table, code.
    'Along the wall the nets hung dry all day,\nand no one came to ask what had been lost,\nthe boats lay still, the water had gone grey,\nand every man could tell you what it cost,\nbut none would say.\n',
    'Port authority of the northern coast\nFishermen of the lower bay\nThe old customs house and its museum\nHarbour school\nCafé at the wall\n',
    'The harbour had been closed since the storm of last November.\nNobody could say when it would open.\nAlong the wall the nets hung dry, and men sat in the café.\nThey spoke of other winters.\nNone had been as long.\n',
    'Name of the boat        Owner of the boat       Year it was built in\nMarlene of the bay      Holt and Daughters      nineteen hundred six\nOld Customs House       The port authority      eighteen ninety-nine\nThe Lower Bay Queen     nobody knows its owner  nineteen hundred two\n',
    'const harbour = await openTheHarbour(season, boats, nets, {wall: true});\nconst boats = harbour.boats.filter((boat) => boat.owner !== undefined);\nconst owners = boats.map((boat) => boat.owner).filter((owner) => owner);\nconst names = owners.map((owner) => owner.name).sort((a, b) => a < b ? 1);\n',
  ])('leaves %j', (text) => expect(findWrapping(text, [])).toEqual([]))
})
