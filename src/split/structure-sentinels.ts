import {CERTAIN, type Finding} from '../finding.ts'
import {once} from '../once.ts'
import {behindSpace} from '../text/chars.ts'
import type {Span} from '../text/span.ts'
import {blockIndexAt, type View} from '../view.ts'
import {type Boundary, type Split, WHOLE} from './boundary.ts'
import {Contrast, topicStays} from './contrast.ts'
import type {Layout} from './layout.ts'
import {mostAre} from './most.ts'
import {endingBefore} from './signs.ts'
import {edgesAt} from './tokens.ts'

/**
 * The tokens by which corpora for language models tell where a text starts or ends: "<|endoftext|>", "</s>", "[SEP]". Those of
 * chats part turns, not texts.
 */
const SENTINEL = once(
  () =>
    /<\|(?!im_|start_header|end_header|user|assistant|system|eot_id)[a-z][a-z_ ]{1,24}\|>|<\/?(?:s|eos|bos|sep|eod|eot|eop|eoa|cls|pad|endoftext|end_of_text|endofdoc)>|\[(?:SEP|CLS|EOS|BOS|EOT|EOD|EOP|EOA|DOC|PAD)\]/giu,
)

/** Characters between sentinels that make an article, and the share of the stretches that must have them. */
const ARTICLE = 150
const MOST = 0.75

/**
 * Divides a file at the sentinels of a corpus, wherever on a line they stand: each has to stand at the start or the end of a line or
 * behind the end of a sentence, for a text on language models shows some in its midst.
 */
export function divideAtSentinels({view, cohesion}: Layout): Split | undefined {
  const {text} = view
  const sentinels = sentinelsOf(text)
  if (sentinels.length === 0 || !sentinels.every((sentinel) => isAtSeam(view, sentinel))) return undefined
  const starts = sentinels.map(({end}) => end).filter((end) => end < text.length)
  if (sentinels[0]!.start === 0) starts.shift()
  if (starts.length === 0) return undefined
  const stretches = [0, ...starts].map((start, k) => (starts[k] ?? text.length) - start)
  if (!mostAre(stretches, MOST, (length) => length >= ARTICLE)) return undefined
  if (topicStays(new Contrast(cohesion, edgesAt(cohesion.tokens, starts)))) return undefined
  const boundaries: Boundary[] = starts.map((at) => ({at, confidence: 0.98, cues: ['separator']}))
  return {...WHOLE, boundaries, findings: sentinels.map((sentinel) => mark(text, sentinel))}
}

/** Sentinels, those with nothing but space between them as one; each reaches to the text behind it. */
function sentinelsOf(text: string): Span[] {
  const found: {start: number; end: number}[] = []
  for (const {0: token, index} of text.matchAll(SENTINEL())) {
    const end = behindSpace(text, index + token.length, text.length)
    const last = found.at(-1)
    if (last && last.end === index) last.end = end
    else found.push({start: index, end})
  }
  return found
}

/** Whether a line or a sentence ends before a span, or a line behind it. */
function isAtSeam({text, blocks}: View, {start, end}: Span): boolean {
  const line = blocks[blockIndexAt(blocks, start)]!
  return line.start === start || line.end <= end || endingBefore(text, start) === 1
}

function mark(text: string, {start, end}: Span): Finding {
  const evidence = text.slice(start, end).trimEnd()
  const span = {start, end: start + evidence.length}
  return {rule: 'article-mark', category: 'separator', confidence: CERTAIN + 0.01, ...span, evidence}
}
