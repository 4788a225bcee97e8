import {describe, expect, it} from 'vitest'
import {markOf} from '../../src/split/mark.ts'
import {createView} from '../../src/view.ts'

const mark = (line: string) => markOf(createView(line, 'text').blocks[0]!)

describe('a number at the head of a line', () => {
  it.each(['Story 3. The pier is open again', 'Story 3: The pier is open again', 'Meldung #12 - Die Mole ist offen'])(
    'counts: %s',
    (line) => expect(mark(line)?.kind).toBe('count'),
  )
  it.each(['Roughly 0.3 per cent of it was lost.', '面積は0.3平方キロで、'])('is a decimal: %s', (line) =>
    expect(mark(line)).toBeUndefined(),
  )
})
