/** Citation marks of chat products. */
import {defineRule} from '../../rule/rule.ts'
import {fold} from '../../text/fold.ts'

const TOKENS =
  /^(?::?contentreference\[oaicite:\d+\](?:\{index=\d+\})?|\[?oaicite:\d+\]?(?:\{index=\d+\})?|【\d+(?::\d+)?†[^】]{0,60}】|(?:cite)?turn\d+(?:search|view|news|image|fetch)\d+(?:turn\d+(?:search|view|news|image|fetch)\d+)*|[?&]utm_source=(?:chatgpt\.com|openai|perplexity(?:\.ai)?|copilot\.com))/

export const citationToken = defineRule({
  name: 'citation-token',
  category: 'llm-leak',
  summary: 'A citation mark of a chat product that was copied along with its answer.',
  triggers: [
    ':contentreference[oaicite*',
    'contentreference[oaicite*',
    '[oaicite*',
    'oaicite:*',
    '【*',
    'turn0search*',
    'turn0news*',
    'turn0view*',
    'turn1search*',
    'turn1view*',
    'turn2search*',
    'turn2view*',
    'turn3search*',
    'turn0image*',
    'turn0fetch*',
    'citeturn*',
    '?utm_source=chatgpt.com',
    '&utm_source=chatgpt.com',
    '?utm_source=openai',
    '&utm_source=openai',
    '?utm_source=perplexity*',
  ],
  *find(view, hit) {
    if (!hit) return
    const found = TOKENS.exec(fold(view.text.slice(hit.start, hit.start + 120)))
    if (!found) return
    const {start, end} = withMarks(view.text, hit.start, hit.start + found[0].length)
    yield {start, end, confidence: 0.99, evidence: 'a citation mark of a chat product'}
  },
  examples: [
    'The pier broke in March⟦【4:0†source】⟧ and will open in May⟦:contentReference[oaicite:2]{index=2}⟧.',
    '【港町発】桟橋の修理は五月に終わる予定だと、町の役場は火曜日に発表した。',
  ],
})

/** A token with the private-use characters that fence it. */
function withMarks(text: string, start: number, end: number): {start: number; end: number} {
  while (start > 0 && /[\ue000-\uf8ff]/.test(text[start - 1]!)) start--
  while (end < text.length && /[\ue000-\uf8ff]/.test(text[end]!)) end++
  return {start, end}
}
