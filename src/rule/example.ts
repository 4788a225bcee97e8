/** Examples of rules: text in which ⟦…⟧ marks what must go, and which must come through whole where nothing is marked. */
import {isSpace} from '../text/chars.ts'
import {type Span, unite} from '../text/span.ts'
import {createView} from '../view.ts'
import {findNoise, type RuleSet} from './engine.ts'

/** The text of an example, and what is marked in it. */
export function readExample(example: string): {readonly text: string; readonly marked: readonly Span[]} {
  const marked: Span[] = []
  let text = ''
  let open: number | undefined
  for (const part of example.split(/([⟦⟧])/)) {
    if (part === '⟦') open = text.length
    else if (part === '⟧') {
      if (open === undefined) throw new Error('An example closes a mark that it did not open.')
      marked.push({start: open, end: text.length})
      open = undefined
    } else text += part
  }
  if (open !== undefined) throw new Error('An example opens a mark and does not close it.')
  return {text, marked}
}

/** Puts marks around spans, white space at their ends aside. */
function markExample(text: string, spans: readonly Span[]): string {
  let marked = ''
  let at = 0
  for (const {start, end} of unite(spans.map((span) => tight(text, span)).filter(({start, end}) => start < end))) {
    marked += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`
    at = end
  }
  return marked + text.slice(at)
}

function tight(text: string, {start, end}: Span): Span {
  let from = start
  let to = end
  while (from < to && isSpace(text.charCodeAt(from))) from++
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--
  return {start: from, end: to}
}

export interface ExampleResult {
  readonly passed: boolean
  readonly expected: string
  readonly got: string
}

/** Runs rules on an example and compares what they find, sure or not, with its marks. White space does not count. */
export function testExample(example: string, set: RuleSet): ExampleResult {
  const {text, marked} = readExample(example)
  const found = findNoise(createView(text, 'text'), set)
  return {
    passed: lettersIn(text, found) === lettersIn(text, marked),
    expected: markExample(text, marked),
    got: markExample(text, found),
  }
}

/** Which characters that can be seen the spans hold, as a comparable string. */
function lettersIn(text: string, spans: readonly Span[]): string {
  const places: number[] = []
  for (const {start, end} of unite(spans)) {
    for (let at = start; at < end; at++) if (!isSpace(text.charCodeAt(at))) places.push(at)
  }
  return places.join(',')
}
