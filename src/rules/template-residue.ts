import {zoneOf} from '../rule/layout.ts'
import {defineRule} from '../rule/rule.ts'
import type {Block} from '../text/block.ts'
import type {View} from '../view.ts'

const RESIDUE =
  /^(?:\{\{ ?[\w.$ |'"?:()[\]-]{1,80}\}\}|\$\{[\w.]{1,60}\}|%[ds]|\[object object\]|\/?>|\*\/\?>|"\/?>|-->|\]\]>|undefined|nan|\[\/?\w{2,20}(?: [\w-]+=[^\]\n]{1,200})?\]|google\.com, ?pub-\d+[^\n]{0,80})$/

const templateResidue = defineRule({
  name: 'template-residue',
  category: 'template',
  summary: 'A line that is only a leftover of a program: an empty placeholder, the end of a tag, a shortcode.',
  triggers: [
    '{{',
    '$\u007b',
    '%d',
    '%s',
    '[object object]',
    '/>',
    '>',
    '*/?>',
    '"/>',
    '-->',
    ']]>',
    'undefined',
    'nan',
    '[*',
    'google.com, pub-*',
    'google.com,pub-*',
  ],
  *find(view, hit) {
    if (!hit || hit.start !== hit.block.start || hit.block.end - hit.block.start > 300) return
    if (!RESIDUE.test(hit.block.folded) || /^\[(?:\w+)\]$/.test(hit.block.folded)) return
    if (isQuoteMark(view, hit.block)) return
    // In a manual such lines are the subject: there are more of them.
    const isCode = hasCode(view)
    yield {
      start: hit.block.start,
      end: hit.block.end,
      confidence: isCode ? 0.6 : zoneOf(view, hit.block) === 'body' ? 0.91 : 0.96,
      evidence: 'a leftover of a template',
    }
  },
  examples: [
    '⟦/>⟧\nThe pier broke in March.\n⟦{{ article.dateHour }}⟧',
    'Write {{ name }} where the name shall stand, and the machine puts it in.',
    'name: "{{ user }}"\nhome: "/boats"',
    'The keeper wrote back:\n> The lamp is old.\n>\n> We light it all the same.\nNobody asked again.',
  ],
})

/** Whether a line is the empty line of a quotation that is marked line by line, as in mails and Markdown. */
function isQuoteMark({blocks}: View, block: Block): boolean {
  return block.text === '>' && [-1, 1].some((step) => blocks[block.index + step]?.text.startsWith('> '))
}

const codes = new WeakMap<View, boolean>()

/** Whether the view looks like a manual or program: braces, semicolons and tags in many lines. */
function hasCode(view: View): boolean {
  const known = codes.get(view)
  if (known !== undefined) return known
  const sample = view.blocks.slice(0, 400)
  const lines = sample.filter(
    (block) =>
      block.end - block.start < 400 &&
      /[{};]$|^<\/?\w|^\s*(?:\$|#!|import |def |function |const |var )/.test(block.text),
  ).length
  const found = lines >= 4
  codes.set(view, found)
  return found
}

const CALLS =
  /^(?:googletag\.|function gtag\(|gtag\(|dataLayer\.|_gaq\.|window\.|document\.|var |\(function|_taboola|adsbygoogle|ga\(|fbq\(|jQuery\(|\$\(|OBR\.)/

const scriptCall = defineRule({
  name: 'script-call',
  category: 'template',
  summary: 'A call of an advertising or counting script that the scraper took for text.',
  triggers: [
    'googletag.',
    'window._taboola',
    '_taboola',
    '(adsbygoogle',
    'adsbygoogle',
    'document.write(',
    'window.adsbygoogle',
    'window.datalayer',
    'window.yacontextcb',
    'function gtag(',
    'gtag(',
    'datalayer.push(',
    '_gaq.push(',
    'fbq(',
    'ga(',
    'jquery(',
    'var _',
    'window.__',
    'document.getelementbyid(',
  ],
  *find(view, hit) {
    if (!hit || hasCode(view)) return
    const tail = view.text.slice(hit.start, Math.min(hit.block.end, hit.start + 1500))
    if (!CALLS.test(tail) && !/^(?:window|document|\(?adsbygoogle|fbq|ga)\b/.test(tail)) return
    const end = statementEnd(tail)
    if (end > 0) yield {start: hit.start, end: hit.start + end, confidence: 0.95, evidence: 'a call of a script'}
  },
  examples: [
    "The pier broke in March. ⟦googletag.cmd.push(function() { googletag.display('ad-1'); });⟧ The vote was close.",
    "The vote was close.\n⟦window.yaContextCb.push(()=>{Ya.render({blockId:'R-A-12-3'})});⟧\nWork starts in May.",
    'The vote was close.\n⟦function gtag(){dataLayer.push(arguments);}⟧\nWork starts in May.',
    'The page says window.open() twice, and nobody knows why.',
  ],
})

/** Where a run of statements ends: behind the last semicolon or closing bracket that ends one, or 0. */
function statementEnd(code: string): number {
  let depth = 0
  let end = 0
  for (let at = 0; at < code.length; at++) {
    const sign = code[at]!
    if ('([{'.includes(sign)) depth++
    else if (')]}'.includes(sign)) depth--
    if (depth < 0) return end
    const isCalled = sign === ')' && !/^\s*[.;({]/.test(code.slice(at + 1, at + 4))
    if (depth === 0 && (sign === ';' || sign === '}' || isCalled)) {
      end = code[at + 1] === ';' ? at + 2 : at + 1
      if (!/^;?\s*(?:googletag|window\.|document\.|var |\(|fbq|ga\(|jQuery|\}|_)/.test(code.slice(at + 1, at + 20)))
        return end
    }
  }
  return depth === 0 ? end : 0
}

/** "(Editor: )": a label in brackets whose value is gone. */
const EMPTY_IN_BRACKETS = /^[（([【][^：:()（）[\]]{2,24}[：:]\s*[）)\]】]$/
/** A label that is the last line has nothing to introduce; longer is a sentence whose list is gone. */
const LABEL_LENGTH = 40
const LABEL_WORDS = 3

const emptyLabel = defineRule({
  name: 'empty-label',
  category: 'template',
  summary: 'A label of which the scraper lost the value: in brackets, or as the last line.',
  *find(view) {
    for (const block of view.blocks) {
      if (block.end - block.start > LABEL_LENGTH || !/[：:][）)\]】\s]*$/.test(block.text)) continue
      if (EMPTY_IN_BRACKETS.test(block.text))
        yield {start: block.start, end: block.end, confidence: 0.95, evidence: 'a label in brackets without a value'}
      else if (block.index === view.blocks.length - 1 && block.index > 0 && block.shape.words <= LABEL_WORDS)
        yield {start: block.start, end: block.end, confidence: 0.91, evidence: 'a label without a value at the end'}
    }
  },
  examples: [
    'The harbour council met on Tuesday and voted to repair the pier.\n⟦(Editor: )⟧',
    'The harbour council met on Tuesday and voted to repair the pier.\n⟦Managing editor:⟧',
    'The pier will need:\nOak\nTar\nNails',
    'The harbour council met on Tuesday and voted to repair the pier. This is what it will need:',
  ],
})

export const TEMPLATE_RESIDUE = [templateResidue, scriptCall, emptyLabel]
