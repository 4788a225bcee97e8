/** What a writer, or a writing machine, notes down about search engines and forgets to take out. */

import {blocksWhile} from '../rule/engine.ts'
import {isItem} from '../rule/layout.ts'
import {PhraseGroup} from '../rule/phrase.ts'
import {pattern, wordsOf} from '../rule/phrase-pattern.ts'
import {isQuoted, spanOf} from '../rule/reach.ts'
import {defineRule} from '../rule/rule.ts'
import type {Block} from '../text/block.ts'
import {fold} from '../text/fold.ts'
import {sentenceAt} from '../text/sentence.ts'
import {ADVISES} from './desk/terms.ts'
import {deskLists} from './desk/words/index.ts'

/** "SEO analysis", "Content optimization checklist": what such notes are called, out of two halves. */
const SUBJECTS = [
  'seo',
  'seo optimization',
  'seo optimisation',
  'on-page seo',
  'article seo',
  'additional seo',
  'key seo',
  'seo keyword',
  'technical seo',
  'optimization',
  'optimisation',
  'article optimization',
  'content optimization',
  'seo & readability',
  'seo and readability',
  'readability',
  'keyword',
  'seo & content',
  'e-e-a-t',
  'google news',
]
const KINDS = [
  'notes',
  'analysis',
  'summary',
  'checklist',
  'elements',
  'considerations',
  'review',
  'breakdown',
  'strategy',
  'recommendations',
  'report',
  'overview',
  'features',
  'techniques',
  'improvements',
  'enhancements',
  'audit',
  'suggestions',
  'information',
  'remarks',
  'highlights',
]

const HEADERS = [
  ...SUBJECTS.flatMap((subject) => KINDS.map((kind) => `${subject} ${kind}`)),
  'notes for editor',
  'notes to editor',
  'editor notes',
  'why this works',
  'why this version works',
  'why this article works',
  'how this article is optimized',
  'why this article is optimized for google news',
  'why this article is optimized for seo',
  'why this article is seo-friendly',
  'how this article is optimized for seo',
  'seo best practices',
  'seo note',
  'notes on seo',
  'notes for seo',
  'seo strategy notes',
  'seo & e-e-a-t notes',
  'editor notes seo',
  'seo details',
  'seo best practices applied',
  'seo/google news notes',
  'seo explanation',
  'notes for the editor',
  'content notes',
  'writer notes',
  'explanation of seo choices',
  'seo optimization',
  'seo optimisation',
  'seo comments',
  'on-page seo',
  'seo and content notes',
  'article notes',
  'editorial notes',
  'notes on optimization',
  'notes on optimisation',
  'notes on the article',
  'search engine optimization notes',
  'search engine optimisation notes',
  'seo techniques used',
  'e-e-a-t',
  'ai detection avoidance',
]

/** What a note's bullet speaks of. */
const META = pattern(() => wordsOf(deskLists('trade')('notes')))
/** What it says of the text: what was done, or a measure. */
const CLAIMS = pattern(() => `${wordsOf(deskLists('trade')('noteClaims'))}|\\d(?:\\.\\d)? ?%|\\d characters`)
/** What opens an item of a list. */
export const BULLET = /^(?:[-*•▪●·–]|\d{1,2}[.)])\s*/

export const seoNotesBlock = defineRule({
  name: 'seo-notes',
  category: 'seo-notes',
  summary: 'A header such as “SEO Notes:” and the notes on keywords, authority and the like below it.',
  lines: HEADERS,
  *find(view, hit) {
    if (!hit) return
    const notes = blocksWhile(view, hit.block.index + 1, (block) => BULLET.test(block.text) || isLabelled(block), 40)
    const meta = notes.filter(speaksOfMeta).length
    const own = notes.filter(({folded}) => CLAIMS().test(folded)).length
    if (meta < 2 || (own < 1 && notes.filter(isStatement).length < 2)) return
    yield {
      ...spanOf([hit.block, ...notes]),
      confidence: 0.99,
      evidence: `the header “${hit.trigger}” and ${meta} notes on optimisation`,
    }
  },
  examples: [
    'The pier will open in May.\n⟦SEO Notes:\n* Target Keywords: This piece is written for searches about piers and harbours.\n* Readability: Short sentences keep the text easy.\n- Internal linking: Included a link to the ferry timetable.⟧\nA second report follows.',
    'The pier will open in May.\n⟦SEO Notes:\n* Keyword density: “Pier” stands in the headline and twice below it.\n* Readability: Short paragraphs keep the bounce rate low.⟧\nA second report follows.',
    'The pier will open in May.\n⟦SEO & Readability Analysis:\n- Primary keyword: pier\n- Keyword density: 1.5%\n- Readability: Grade 8⟧',
    'SEO Notes:\n* Keywords: Choose three and put the first in the title.\n* Readability: Write short sentences, and read them aloud.\nThe chapter ends with a test.',
    'SEO Notes:\n* Title tags matter most, so write them first.\n* Use the same words in the address of the page.\nThe chapter ends with a test.',
  ],
})

function isLabelled(block: Block): boolean {
  const colon = block.folded.indexOf(':')
  // A keywords line may follow the notes; it is a thing of its own.
  if (/^(?:keywords?|tags?):/.test(block.folded)) return false
  return colon > 2 && colon < 50 && META().test(block.folded.slice(0, colon)) && !isItem(block, 30)
}

const IMPERATIVE = new RegExp(`^(?:${ADVISES})\\b`)

/** Whether a note tells what was done, under a label such as “Readability:”; advice is in the imperative. */
function isStatement(block: Block): boolean {
  const colon = block.folded.indexOf(':')
  return (
    colon > 2 &&
    colon < 50 &&
    META().test(block.folded.slice(0, colon)) &&
    !IMPERATIVE.test(block.folded.slice(colon + 1).trimStart())
  )
}

function speaksOfMeta(block: Block): boolean {
  const label = block.folded.slice(0, 60).split(':')[0]!
  return META().test(label)
}

const REMARKS = new PhraseGroup([
  'this {article|post|piece|content|story|report|text|blog post} {is|has been|was} … {optimized|optimised} for',
  'this {article|post|piece|content|story|report|text|blog post} {is|has been|was} {optimized|optimised}',
  'this {article|post|piece|content|story|report} {is|has been|was} {structured|written|designed|crafted|formatted|created} {for|to|with|in} … {seo|search engine|search engines|search intent|user intent|google news|google discover|keywords|ai detection}',
  'the {article|content|text|post} {is|has been|was} {optimized|optimised} for',
  "{we've|we have|i've|i have} {structured|optimized|optimised|written|crafted|designed|formatted|built} {this|the} {article|post|piece|content|story|report} …",
  'seo {optimization|optimisation} for {searches|queries|keywords|search terms|terms|phrases} …',
  '{optimized|optimised} for {searches|search queries|search terms|keywords|queries} {related|about|like|such|on|around} …',
  'google news {indexing|optimization|optimisation|inclusion|ranking|visibility} {is|requires|was|and|,}',
  '{utilizing|using|incorporating|including|with} relevant keywords and …',
  'for {seo|search engine optimization|search engine optimisation} purposes',
  'to {rank|perform} {well|higher} {in|on|for} {search|google} … {article|post|piece|content} …',
  'target{ing|ed|} {keywords|the keyword|the keywords|search terms} {such as|like|include|related|including} …',
  'keywords {used|included|targeted|integrated} in this {article|post|piece}',
  'this {article|piece|post|story|report|text} {targets|uses|incorporates|integrates|includes} … keywords …',
  "{we've|we have|i've|i have} {used|included|integrated|woven in|incorporated} {related|relevant|target|targeted|trending|long-tail} keywords …",
  'seo keywords {for|about|on|around} … {been|are|were} {woven|integrated|incorporated|included|worked|placed|used} …',
  'for {maximum|better|optimal|best|improved|enhanced} seo {impact|performance|results|visibility|value}',
  'keywords {such as|like|including} … {woven|integrated|incorporated|included|placed|used|sprinkled|naturally} … {search|seo|visibility|ranking|rankings}',
  '{the |this |}{headline|title|meta description|introduction|conclusion} {is|was|has been} {optimized|optimised|crafted|designed} {for|to} …',
  '{relevant|related|target|targeted|long-tail|lsi} keywords {are|were|have been} {used|included|integrated|incorporated|woven|placed|added} …',
  'this {article|post|piece|content|story} {aims|is designed|is intended|is crafted} to {rank|perform} …',
  "{we've|we have|i've|i have} {crafted|written|optimized|designed|created} this {article|post|piece|content|story} to {rank|perform|appear} …",
  '{internal|external} links {to|have been|were|are} … {added|included|improve|boost|strengthen} …{seo|authority|search}',
  'seo {keywords|optimization|optimisation} {is|are|includes|include} … {article|crucial|topic|story}',
  '{this|the} {article|content|post|piece|text} {has been|is|was} {structured|written|crafted|designed|created|formatted} {to meet|to satisfy|to align with|in line with|with} … {e-e-a-t|seo|search intent|google|search engines}',
  '{this|the} {article|content|post|piece|text} {follows|adheres to|applies|meets} … {seo|e-e-a-t|search engine} {best practices|guidelines|standards|principles} …',
  'this {article|piece|post|text|content} uses natural keyword …',
  'keywords {like|such as} … {integrated|woven|incorporated|included|placed|used} {throughout|naturally|in} …',
  'the {headline|title|introduction|lead} {includes|contains|features|uses} the {primary|main|target|focus} {keyword|keyphrase} …',
  'for seo, {we|i|the article|this article} …',
  'the keyword … appears {naturally|in the headline|in the title|in the first} …',
  'this {content|article|post|piece|text} is seo-friendly …',
  'by using these keywords, …',
  'to {improve|boost|increase|enhance} {discoverability|search visibility|visibility in search|search rankings|its ranking} … {article|post|piece|content|keywords|search terms} …',
])

export const seoRemark = defineRule({
  name: 'seo-remark',
  category: 'seo-notes',
  summary: 'A sentence in which the text speaks of its own optimisation for search engines.',
  get triggers() {
    return REMARKS.triggers
  },
  *find(view, hit) {
    if (!hit || !REMARKS.mayGoOn(hit.trigger, view.text, hit.end)) return
    if (isQuoted(view.text, hit.block.start, hit.start)) return
    const sentence = sentenceAt(view.text, hit.start, hit.block)
    if (REMARKS.endOf(hit.trigger, view.text, hit.end, sentence.end) < 0) return
    yield {
      ...sentence,
      confidence: isAdvice(view.text, sentence.start) ? 0.7 : 0.97,
      evidence: `the text speaks of its own optimisation: “${hit.trigger}”`,
    }
  },
  examples: [
    'The vote was close. ⟦This article is optimized for searches about piers.⟧ Work starts in May.',
    'The vote was close. ⟦We’ve structured this piece with short paragraphs and relevant keywords.⟧',
    'The vote was close. ⟦This article follows SEO best practices, with short paragraphs and clear headings.⟧ Work starts in May.',
    'How your article is optimized for search engines decides who reads it, and nobody knows the rules.',
    'An editor asked whether “this article is optimized for searches” and got no answer.',
  ],
})

/** Sentences that teach optimisation speak to the reader. */
function isAdvice(text: string, start: number): boolean {
  return /^(?:you|your|if you|make sure|ensure|always|how|why|when|what)\b/.test(fold(text.slice(start, start + 20)))
}
