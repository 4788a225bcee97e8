/** What a writing machine hands over beside the text: what it would illustrate and link, and what it changed. */

import {blocksWhile} from '../rule/engine.ts'
import {isProseBlock, layoutOf, zoneOf} from '../rule/layout.ts'
import {PhraseGroup} from '../rule/phrase.ts'
import {startsLine} from '../rule/phrase-hit.ts'
import {pattern, wordsOf} from '../rule/phrase-pattern.ts'
import {isQuoted, spanOf} from '../rule/reach.ts'
import {defineRule} from '../rule/rule.ts'
import type {Block} from '../text/block.ts'
import {deskLists} from './desk/words/index.ts'
import {BULLET} from './seo-notes.ts'

const SUGGESTIONS = new PhraseGroup([
  '{suggested|recommended|proposed} {image|images|photo|photos|featured image|visual|visuals|infographic|graphic|chart|video|illustration|pull quote|pull quotes|image caption|caption|alt text|internal link|internal links|external link|external links|links|internal linking|anchor text|headlines|headline options|subheadings|hashtags|social media post|social media caption|call to action|schema|schema markup}{ idea| ideas|}{ |}:',
  '{image|photo|featured image|visual|infographic|video|illustration|image caption|caption|internal link|internal linking|external link|headline|title|hashtag|social media|pull quote} {suggestion|suggestions|prompt|prompts|idea|ideas|recommendation|recommendations|opportunities|opportunity}{ |}:',
  '{featured image|image|photo} caption {suggestion|suggestions|idea}{ |}:',
])

const SHORT = 200

const writerSuggestion = defineRule({
  name: 'writer-suggestion',
  category: 'seo-notes',
  summary: 'A line that suggests images, links or headlines for the article, with the bullets below it.',
  get triggers() {
    return SUGGESTIONS.triggers
  },
  *find(view, hit) {
    if (!hit || !startsLine(hit) || isQuoted(view.text, hit.block.start, hit.start)) return
    const {block} = hit
    const end = SUGGESTIONS.endOf(hit.trigger, view.text, hit.end, block.end)
    if (end < 0 || block.end - block.start > SHORT) return
    const isHeader = block.end - end < 4
    const items = isHeader ? blocksWhile(view, block.index + 1, (next) => BULLET.test(next.text), 12) : []
    yield {
      ...spanOf([block, ...items]),
      confidence: 0.93,
      evidence: `suggests something for the text: “${hit.trigger}”`,
    }
  },
  examples: [
    'The pier broke in March.\n⟦Suggested image: an aerial view of the harbour⟧\nWork starts in May.',
    'The pier broke in March.\n⟦Internal link suggestions:\n- The storm of 1911\n- Who pays for the lamp⟧\nWork starts in May.',
    'The suggested image of the pier hung upside down in the town hall, and nobody noticed for a year.',
  ],
})

const CHANGES = [
  'changes made',
  'changes i made',
  'key changes',
  'key changes made',
  'summary of changes',
  'explanation of changes',
  'what i changed',
  'what changed',
  'revision notes',
  'edits made',
  'revisions made',
  'what i improved',
  'what was changed',
  'what was improved',
  'changes to the text',
  'improvements made',
  'key improvements',
  'notes on the rewrite',
  'rewrite notes',
]

/** What is changed in a text and in nothing else. */
const OF_TEXT = pattern(() => wordsOf(deskLists('trade')('changed')), 'gu')

const changeNotes = defineRule({
  name: 'change-notes',
  category: 'llm-leak',
  summary: 'A list of what was changed in the text, as a language model hands it over with its answer.',
  triggers: CHANGES.map((change) => `${change}:`),
  *find(view, hit) {
    if (!hit || !startsLine(hit) || isQuoted(view.text, hit.block.start, hit.start)) return
    const {block} = hit
    const items = blocksWhile(view, block.index + 1, (next) => BULLET.test(next.text), 20)
    // It stands below the text, or is the last line that reads like prose.
    const isLast = zoneOf(view, block) === 'tail' || block.index === layoutOf(view).last || endsIn(view.blocks, items)
    const told = [block, ...items].map(({folded}) => folded).join(' ')
    const named = new Set(told.match(OF_TEXT())).size
    if (!isLast || named < 2 || (items.length === 0 && isProseBlock(view, block) && block.shape.sentences > 2)) return
    yield {
      ...spanOf([block, ...items]),
      confidence: 0.94,
      evidence: `tells what was changed in the text: “${hit.trigger}”`,
    }
  },
  examples: [
    'The harbour council met on Tuesday evening and voted to repair the old pier.\n⟦Changes made:\n- Shortened the sentences\n- Rewrote the headline⟧',
    'The harbour council met on Tuesday evening and voted to repair the old pier.\nChanges made:\n- The lamp is lit at six\n- The gate is locked at ten',
  ],
})

function endsIn(blocks: readonly Block[], items: readonly Block[]): boolean {
  return items.length > 0 && items.at(-1)!.index === blocks.length - 1
}

export const WRITER_NOTES = [writerSuggestion, changeNotes]
