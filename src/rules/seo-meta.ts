import {startsLine} from '../rule/phrase-rules.ts'
import {defineRule} from '../rule/rule.ts'
import type {Block} from '../text/block.ts'
import type {View} from '../view.ts'

const LABELS = [
  'meta description',
  'meta title',
  'meta keywords',
  'focus keyphrase',
  'focus keyword',
  'focus keywords',
  'focus key phrase',
  'seo title',
  'seo keywords',
  'seo description',
  'seo slug',
  'url slug',
  'slug',
  'suggested slug',
  'permalink',
  'title tag',
  'primary keyword',
  'primary keywords',
  'secondary keyword',
  'secondary keywords',
  'target keyword',
  'target keywords',
  'lsi keywords',
  'long-tail keywords',
  'related keywords',
  'excerpt',
  'image alt text',
  'alt text',
  'featured image alt text',
  'search intent',
  'word count',
  'keyphrase',
  'og title',
  'og description',
  'social media caption',
  'schema markup',
  'meta beschreibung',
  'fokus-keyphrase',
  'fokus-keyword',
  'meta descrição',
  'palavra-chave foco',
  'palavra-chave principal',
  'meta descripción',
  'palabra clave principal',
  'frase clave objetivo',
  'méta description',
  'mot-clé principal',
  'meta descrizione',
  'parola chiave principale',
]
const SURE =
  /^(?:meta |focus |seo |fokus|url slug|suggested slug|primary key|secondary key|lsi|long-tail|target key|palavra-chave|palabra clave|frase clave|méta|mot-clé|parola chiave|og )/

export const seoMeta = defineRule({
  name: 'seo-meta',
  category: 'seo-meta',
  summary: 'Lines such as “Meta description: …” and “Focus keyphrase: …” that belong into the head of a page.',
  triggers: LABELS,
  *find(view, hit) {
    if (!hit || !startsLine(hit)) return
    const {block} = hit
    const behind = view.text.slice(hit.end, hit.end + 60)
    const mark = /^\*{0,2}\s*(?:\([^)\n]{1,45}\))?\s*\*{0,2}:\*{0,2}/.exec(behind)
    if (!mark) return
    const siblings = labelsNear(view, block)
    const isMeasured = /^\*{0,2}\s*\(\d+ ?(?:char|zeichen|caract)/.test(behind)
    const confidence = siblings > 0 ? 0.97 : isMeasured ? 0.93 : SURE.test(hit.trigger) ? 0.85 : 0.5
    if (hit.end + mark[0].length < block.end) {
      yield {start: block.start, end: block.end, confidence, evidence: `the label “${hit.trigger}”`}
      return
    }
    const value = view.blocks[block.index + 1]
    const takesValue = value !== undefined && value.end - value.start < 260 && !startsLabel(value)
    yield {
      start: block.start,
      end: takesValue ? value.end : block.end,
      confidence,
      evidence: `the label “${hit.trigger}” and its value`,
    }
  },
  examples: [
    '⟦Meta description: How the old pier broke and who will mend it.\nFocus keyphrase: old pier⟧\nThe pier broke in March, and the town has talked of little else since.',
    'Meta Description\nThe meta description is one of the things that a page says of itself, and the one that readers see first.',
    'slug: String!\ntitle: String!',
  ],
})

const LABEL_SET = new Set(LABELS)

function startsLabel(block: Block): boolean {
  const label = block.folded
    .replace(/^[^\p{L}]+/u, '')
    .split(/[*:(]/)[0]!
    .trim()
  return LABEL_SET.has(label) && /[:*(]/.test(block.text)
}

/** How many other labelled lines with a sure label stand within four lines. */
function labelsNear(view: View, block: Block): number {
  let count = 0
  for (let index = Math.max(0, block.index - 4); index <= block.index + 4 && index < view.blocks.length; index++) {
    const other = view.blocks[index]!
    if (other !== block && startsLabel(other) && SURE.test(other.folded.replace(/^[^\p{L}]+/u, ''))) count++
  }
  return count
}
