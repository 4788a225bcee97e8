/** What a language model said to its user and nobody took out: refusals, preambles, closings, echoes of the prompt. */
import {once} from '../once.ts'
import {blocksWhile} from '../rule/engine.ts'
import {isProseBlock, layoutOf, zoneOf} from '../rule/layout.ts'
import {PhraseGroup} from '../rule/phrase.ts'
import {endsBefore, startsLine} from '../rule/phrase-hit.ts'
import {isQuoted, spanOf} from '../rule/reach.ts'
import {defineRule, type Hit} from '../rule/rule.ts'
import type {Block} from '../text/block.ts'
import {fold} from '../text/fold.ts'
import {sentenceAt, sentenceEnd, sentenceStart} from '../text/sentence.ts'
import type {View} from '../view.ts'

function holds(phrases: PhraseGroup, view: View, hit: Hit, end: number): boolean {
  return phrases.endOf(hit.trigger, view.text, hit.end, end) >= 0
}

const REFUSALS = new PhraseGroup([
  "as an ai {language model|model|assistant|}, i {can|cannot|can't|do not|don't|am|must|would|could|have|need}",
  'as a large language model, i',
  'as an ai language model {i|my}',
  "{i'm|i am} {sorry|afraid}, {but |}{as an ai|i can't|i cannot|i am unable|i'm unable|i won't be able|there is no|there's no|you haven't|you have not|no article|i don't have|i do not have} … {assist|help|write|generate|provide|create|rewrite|fulfill|request|text|article|content|access|comply|complete|browse}",
  "sorry, {but |}{as an ai|i can't|i cannot|i am unable|i'm unable} … {assist|help|write|generate|provide|create|rewrite|fulfill|request|text|article|content|access|comply|complete}",
  'i apologize, but {i|as|there|the} … {assist|help|write|generate|provide|create|rewrite|fulfill|request|text|article|content|access|unable|cannot}',
  "i {can't|cannot|couldn't|could not|am unable to|'m unable to|was unable to} {locate|find|see|access|open|read|rewrite|generate|write|create|produce|fulfill|complete|summarize|browse} … {article|text|content|request|link|url|source|source content}",
  "i'm unable to {locate|find|see|access|open|read|rewrite|generate|write|create|produce|fulfill|complete|summarize} … {article|text|content|request|link|url|source}",
  "i {don't|do not} {see|have|have access to} … {article text|the article|the text|the content|any text|any content|source text|article content} …",
  "please {provide|share|paste|send|supply} {me |}{with |}{the|a|your|me with the|me with a} … {text|article|title|content|topic|link|keywords|details|guidelines} … {i can|i'll|i will|so i|you would like|you'd like|you want|rewrite|summarize|to be rewritten|for me to|, and i}",
  'i need the {text|article|content|source|full text} … {to complete|in order to|before i can|so i can|your request}',
  "it {looks|seems|appears} like {you|your|the|there} … {didn't|haven't|did not|forgot|message|no text|wasn't|missing} … {article|text|content|source|message|paste|provide|include}",
  "the {text|article|content|source content|source|link} you {provided|shared|pasted} {is|does|doesn't|appears|seems|contains|only} …",
  'could you please {provide|share|paste|clarify|specify} … {text|article|title|content|topic|more information}',
  "i {don't|do not} have {enough|sufficient|any} {information|context|details|content|text|material} {to|about|on} … {write|create|generate|produce|rewrite|complete|article|content|summary}",
  "{unfortunately, |}i {can't|cannot|am unable to|'m unable to} {help|assist|comply} with {that|this|your|rewriting|writing|the request} …",
  "i'm {sorry|afraid}, {but |}i {can't|cannot|won't} {help|assist} with …",
  'i apologize for {the confusion|any confusion|the misunderstanding|the inconvenience} …',
  "{there is|there's|there was} no {article|text|content} {provided|included|attached|to rewrite|to summarize|in your message} …",
  "you {haven't|have not|didn't|did not} {provided|include|included|provide|share|shared|paste} … {article|text|content|source|link|topic}",
  "as an ai, i {don't|do not|can't|cannot|am|have no|lack|must|would} …",
  'as an ai {developed|created|trained|built} by …',
  "i {don't|do not} have {real-time|direct|internet|live} access …",
  '{it appears|it seems|it looks like} {that |}{no|there is no|the} {article|text|content|source} … {included|provided|missing|attached|incomplete|cut off|too short|message}',
  "{i'm|i am} sorry, but the {provided|supplied|source} {text|article|content} …",
  'the {provided|supplied|source} {text|article|content} {is|seems|appears} {too short|incomplete|to be incomplete|empty|cut off|unclear} …',
  'to proceed, please {provide|share|paste|send} …',
  "i {cannot|can't|am unable to} provide {real-time|up-to-date|current|live} …",
  "{i'm|i am} not able to {access|open|view|browse|read|retrieve|visit} …",
  'could you {please |}provide the {full |complete |original |}{text|article|content|source}',
  "as a {large |}language model, i {can't|cannot|don't|do not|am} …",
])

const CONTINUES = once(
  () =>
    /^(?:please (?:provide|share|paste|send|let)|once you|if you (?:can|could|have|provide|share|would|need|'d)|looking forward|thank you|thanks|let me know|you can (?:paste|share|provide)|alternatively|just paste|i(?:'ll| will| can| am| need|'m)\b|feel free|here(?:'s| is| are) (?:what|how|a|the)|what i need|options?:|could you|can you)/,
)

const llmRefusal = defineRule({
  name: 'llm-refusal',
  category: 'llm-leak',
  summary: 'A language model refuses, or asks its user for the text: an answer that was published by mistake.',
  get triggers() {
    return REFUSALS.triggers
  },
  *find(view, hit) {
    if (!hit || !REFUSALS.mayGoOn(hit.trigger, view.text, hit.end)) return
    if (isQuoted(view.text, hit.block.start, hit.start)) return
    const {block} = hit
    const sentence = sentenceAt(view.text, hit.start, block)
    if (!holds(REFUSALS, view, hit, Math.max(hit.end, sentence.end))) return
    const opens =
      startsLine(hit) ||
      isStamp(view.text.slice(block.start, hit.start)) ||
      /^(?:sorry|certainly|unfortunately|hello|hi|i see|thank you)[ ,!.]*$/.test(
        fold(view.text.slice(block.start, hit.start)).trim(),
      )
    if (opens) {
      const more = blocksWhile(view, block.index + 1, (next) => belongs(view, next), 12)
      yield {...spanOf([block, ...more]), confidence: 0.98, evidence: `an answer that begins “${hit.trigger}”`}
    } else if (sentenceStart(view.text, hit.start, block.start) >= hit.start - 3 && /\bi\b/.test(hit.trigger)) {
      const isPlain = /^as an? (?:ai|large) /.test(hit.trigger)
      yield {...sentence, confidence: isPlain ? 0.92 : 0.85, evidence: `a sentence that begins “${hit.trigger}”`}
    }
  },
  examples: [
    '⟦As an AI language model, I cannot write about the pier without more details. Please provide the title.\nThank you.⟧',
    '⟦I’m sorry, but I can’t rewrite the article, since no text was given.⟧\nThe harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier.',
    '“As an AI language model, I cannot swim,” the machine told the judge, and the whole court laughed.',
    'Please provide the harbour master with two copies of the plan, so he can keep one.',
  ],
})

/** Whether nothing but a time stamp stands before it. */
function isStamp(before: string): boolean {
  return before.length < 48 && /\d/.test(before) && /:\s*$/.test(before)
}

function belongs(view: View, block: Block): boolean {
  return (
    CONTINUES().test(block.folded) ||
    (!isProseBlock(view, block) && /^(?:[-*•]|\d{1,2}[.)])\s/.test(block.text)) ||
    block.text === '/>'
  )
}

const PREAMBLES = new PhraseGroup([
  "{here is|here's|here are} {the|a|an|your|my} {rewritten|revised|refined|polished|updated|edited|draft|complete|full|seo-optimized|seo-friendly|optimized|unique|humanized|human-like|news|paraphrased|improved|translated|final|short|concise|structured|engaging|comprehensive|detailed|requested|breaking-news|rephrased|sample|well-structured|blog|simplified} … {article|version|rewrite|draft|summary|post|story|text|content|piece|translation|headline|outline|response|html}",
  "{here is|here's} {the|your|a} {article|text|story|post|rewrite|draft} {you requested|you asked|based on|in the requested|rewritten|formatted|as requested|in html|in markdown|in point} …",
  'below is {the|a|an|your} {rewritten|revised|refined|polished|updated|edited|draft|complete|full|seo-optimized|seo-friendly|optimized|unique|humanized|human-like|news|paraphrased|improved|translated|final|short|concise|structured|engaging|comprehensive|detailed|requested|breaking-news|rephrased|sample|well-structured|blog|simplified} … {article|version|rewrite|draft|summary|post|story|text|content|piece|translation|headline|outline|response|html}',
  "{certainly|sure|absolutely|of course|sure thing|great}{!|,|.} {here|below|i'll|i can|let me|i'd be happy|i would be happy}",
  "{got it|understood|noted|no problem|great question|happy to help|i can help with that|i'd be happy to help|i would be happy to help}{!|,|.} {here|here's|below|let's} …",
  "{as requested|as you requested|per your request}, {here|here's|below} …",
  "{here is|here's} {a|an|the} … {article|post|story|piece|version|text|draft|rewrite|take|content} … {you shared|you provided|you requested|you asked|rewritten|optimized|in ap style|following your|that follows|with your changes|based on the details|based on the information|inspired by}",
  "here's {a|an|the} {fresh|human-sounding|natural|clean|journalistic|news-style|seo|professional|plagiarism-free|longer|shorter|condensed|expanded|breakdown|original} … {article|version|rewrite|draft|text|take|piece|story|guidelines}",
  "below you'll find {the|a|your} {rewritten|revised|article|updated|polished|requested} …",
  'here is your {article|text|draft|rewrite|post|content|story}',
  "{here is|here's} {a|an|the} … version of {your|the} {article|text|story|post|draft|content}",
  'the following is {a|an|the} {rewritten|revised|paraphrased|polished|improved|updated} …',
  '{title and article|headline and article|article and headline} below',
  "{okay|ok|alright|thanks for sharing|thank you for sharing|perfect|sounds good}{!|.|,} {here|here's|below|i'll} …",
  'here is the article{, rewritten|:| in markdown| in html}',
  'here are {two|three|four|five|six|ten|a few|some|several} … {headline|headlines|title|titles} …',
  'before i begin, i want to',
  "i've {rewritten|written|created|prepared|drafted|revised} {the|a|an|your|this} … {article|version|post|text|content|story|piece}",
  'i have {rewritten|written|created|prepared|drafted|revised} {the|a|an|your|this} … {article|version|post|text|content|story|piece}',
  'based on the {information|text|article|source|content|details} {you |}provided, …',
  "{okay|ok|alright}, {let's|i|so the user|the user} …",
  'let me {think|start by|begin by|write|draft|rewrite} …',
  "i'll {write|rewrite|create|draft|aim to} {a|an|the|this} … {article|piece|post|content|readers}",
  'the user {wants|asked|is asking|has asked|provided}',
])

/** An order that was carried out: no author announces a story so. */
const TOLD =
  /\b(?:re-?written|as requested|human-sounding|revised|polished|paraphrased|rephrased|humani[sz]ed|optimi[sz]ed|requested|asked for|seo|plagiarism|human-written|human-like|\d+[- ]words?|in markdown|in html)\b/

const llmPreamble = defineRule({
  name: 'llm-preamble',
  category: 'llm-leak',
  summary: 'The first line of an answer: a language model announces the text that it was asked for.',
  get triggers() {
    return PREAMBLES.triggers
  },
  *find(view, hit) {
    if (!hit || !startsLine(hit) || isQuoted(view.text, hit.block.start, hit.start)) return
    const {block} = hit
    const end = sentenceEnd(view.text, hit.end, block.end)
    if (!holds(PREAMBLES, view, hit, end)) return
    const isFirst = block.index <= Math.max(0, layoutOf(view).first)
    const announces = block.text.endsWith(':') && block.end - block.start < 300
    if (announces)
      yield {
        start: block.start,
        end: block.end,
        confidence: isFirst ? 0.97 : TOLD.test(block.folded) ? 0.93 : 0.85,
        evidence: `announces an answer: “${hit.trigger}”`,
      }
    else if (isFirst && block.index <= 2)
      yield {
        start: block.start,
        end,
        confidence: /^(?:certainly|sure|absolutely|of course)/.test(hit.trigger) ? 0.93 : 0.8,
        evidence: `opens like an answer: “${hit.trigger}”`,
      }
  },
  examples: [
    '⟦Here is the rewritten article in simple words:⟧\nThe harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier.',
    '⟦Certainly! Here is a draft about the pier.⟧ The harbour council met on Tuesday evening and voted to repair it.',
    'The harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier.\nHere is the story of the lamp, told by the man who lit it for forty years without a night off.',
    'Certainly! The vote was close.',
  ],
})

const CLOSINGS = new PhraseGroup([
  '{i hope|hope} this {helps|article helps|meets your|is helpful|rewrite|version} …',
  'i hope this helps',
  "let me know if you {'d like|need|want|would like|have any} … {changes|adjust|further|revisions|revise|modify|else|edits|assistance|help|tweak|version|tone|refine}",
  "let me know if you'd like {me to |any |to |a |it |this }…",
  '{would|do} you {like|want} me to {write|expand|adjust|add|rewrite|create|make|generate|tailor|revise|also|turn|shorten} …',
  'feel free to {ask|reach out|let me know} if you {need|have|want|would like} … {changes|further|revisions|modifications|assistance|adjustments|edits}',
  "if you {need|want|would like|'d like} {any |further |more |me to |a |additional }… {let me know|just let me know|feel free to ask|i can|i'm happy to}",
  '{looking forward to|i look forward to} {helping|assisting} you',
  "is there anything else {i can|you'd like|you would like|you want|you need}",
  '{this|the|my} {version|draft|rewrite|rewritten article|revised article|revised version|rewritten version} {keeps|maintains|preserves|retains|ensures|avoids|stays|improves|captures|meets} …',
  'feel free to {adjust|modify|edit|tweak|customize|adapt|let me know|request|ask for} …',
  'please {review|check|let me know|feel free to} … {changes|further|revisions|modifications|adjustments|edits|tone|version}',
  '{this|the} (article|piece|content|version) {is|has been} {written|rewritten|designed} to be {100% unique|unique|plagiarism-free|undetectable|human-like} …',
  'let me know if you want {this|it|me|the|any|a} …',
  'let me know if this {works|version|draft|is what} …',
  "let me know {which|how|what} {version|style|tone|you'd like|you would like|you prefer|option|angle} …",
  'just let me know {which|if|how|what} …',
  "{if you'd like|if you want|if needed|if you prefer}, i {can|could} {also |}{create|write|add|make|provide|generate|turn|draft|adjust|rewrite|expand|shorten|prepare} …",
  'i can also {provide|create|write|generate|offer|make|draft|prepare|turn} …',
  'want me to {turn|write|create|make|add|generate|expand|adjust|rewrite|shorten|draft|translate} …',
  'if you need {a|any|another|more|different|further} … {just ask|let me know|just let me know|i can|feel free}',
  '{happy to|i am happy to|glad to} {refine|adjust|revise|tweak|expand|rework|make} …',
  "i'm happy to {refine|adjust|revise|tweak|expand|rework|make|tailor} …",
  'would you like {a|an|another|the} {version|shorter|longer|different|more|summary|headline|meta|alternative|british|american|article|draft} …',
  'should i {add|include|make|rewrite|expand|continue|shorten|adjust|write|generate|create} …',
  "let me know if you'd {prefer|rather have|like} {a|an|another|any|more|fewer|the|me to} …",
  "{do|please} let me know if you'd {like|prefer} …",
  'let me know if you need {more|any|further} {tweaks|edits|changes|revisions|adjustments} …',
  'let me know your thoughts on this {draft|version|rewrite|article}',
  'i can {expand|shorten|adapt|adjust|refine|tailor|extend|condense|rewrite|revise} …',
  "{if you'd like|if you want|if you would like} me to {adapt|adjust|expand|shorten|rewrite|revise|continue|add|change|translate|tailor} …",
  'if you want, i can …',
  '{shall i|should i} {create|write|draft|prepare|also|generate|suggest} …',
  "{i'd|i would} be happy to {adjust|revise|refine|expand|shorten|rewrite|make|tweak|tailor} …",
  'this version is {optimized|written|designed|ready|tailored} …',
  'hope this helps! let me know …',
  'this {article|piece|draft|version|text} is ready {to publish|for publication|to be published|to post|to go}',
])

/** What only one speaks of who was asked to write. */
const OF_THE_TEXT = once(
  () =>
    /\b(?:this version|your requirements|the tone|another version|(?:shorter|longer|different|revised) version|(?:further|any|more) (?:edits?|revisions?|modifications?|adjustments?|changes)|rewrite|re-?phrase|adjust|tailor|expand on|(?:of|in|to) (?:the|this) (?:article|text|draft)|(?:social media|linkedin) post|meta description|(?:sub)?headings?|headline options|brand voice|(?:british|american) english|(?:style|tone) or length|(?:more|any|further) (?:tweaks|revisions)|faq section|this (?:draft|piece)|readability and seo|ready to publish|for publication)\b/,
)

const llmClosing = defineRule({
  name: 'llm-closing',
  category: 'llm-leak',
  summary: 'The last line of an answer: a language model asks whether its user is content.',
  get triggers() {
    return CLOSINGS.triggers
  },
  *find(view, hit) {
    if (!hit || isQuoted(view.text, hit.block.start, hit.start)) return
    const {block} = hit
    // An answer does not close with an item of a list.
    if (/^[-*•] /.test(block.text)) return
    const end = sentenceEnd(view.text, hit.end, block.end)
    if (!holds(CLOSINGS, view, hit, end)) return
    if (!startsLine(hit)) {
      if (endsBefore(view.text, hit.start) && OF_THE_TEXT().test(fold(view.text.slice(hit.start, end))))
        yield {start: hit.start, end, confidence: 0.92, evidence: `closes like an answer: “${hit.trigger}”`}
      return
    }
    const isLast = zoneOf(view, block) === 'tail' || block.index === layoutOf(view).last
    if (block.end - block.start > 320) return
    if (!isLast) {
      // At the end of one of several articles: only what is said of the text itself.
      if (block.shape.sentences <= 2 && OF_THE_TEXT().test(block.folded))
        yield {
          start: block.start,
          end: block.end,
          confidence: 0.92,
          evidence: `closes like an answer: “${hit.trigger}”`,
        }
      return
    }
    const speaksToWriter =
      /\b(?:article|text|changes?|revis|adjust|modif|edits?|rewrite|version|draft|tone|tailor|wording|brand voice|refine|expand|shorten|adapt|tweaks|faq|this piece|style or length|readability|like me to continue|meta description|subheadings?|headlines?|linkedin post|social media post|(?:different|another) (?:angle|style)|how you'd like to proceed)/.test(
        block.folded,
      )
    yield {
      start: block.start,
      end: block.end,
      confidence: speaksToWriter ? 0.95 : 0.8,
      evidence: `closes like an answer: “${hit.trigger}”`,
    }
  },
  examples: [
    'The harbour council met on Tuesday evening and voted to repair the old pier.\n⟦Let me know if you’d like me to adjust the tone of the article!⟧',
    'The council voted to repair the old pier. ⟦Let me know if you’d like a shorter version of this article.⟧\nThe lamp follows in June.',
    'Before you sail:\n- Feel free to edit the list of the crew in the book below deck.\n- Light the lamp.',
    'The harbour council met on Tuesday evening and voted to repair the old pier.\nI hope this helps you sleep in a rocking boat.',
  ],
})

const NOTES = new PhraseGroup([
  "note: {i|i've|i have} … {quotes|the article|the text|original|rewritten|requested|your request|prompt|the source|wording|unchanged|instructions|placeholder|seo|keyword|as instructed}",
  '{note|disclaimer}: this {article|text|content|post|summary|response|piece} {was|is|has been} {generated|written|created|produced|ai-generated|drafted} … {ai|artificial intelligence|language model|chatgpt}',
  'this {article|text|content|summary} {was|is|has been} {generated|written|created} by {chatgpt|an ai language model|a large language model|an ai model|an ai assistant|an artificial intelligence}',
  'my {knowledge cutoff|training data|knowledge cut-off} {is|goes|only|ends|was|does|includes|extends} …',
  "{i've|i have} {rewritten|restructured|rephrased|paraphrased|reworded|optimized|condensed|humanized} … {article|text|original|meaning|plagiarism|tone|keywords|readability|quotes|facts|requested|seo|content}",
  "{i've|i have} {kept|maintained|preserved|ensured|made sure|adjusted|added|removed|included|avoided} … {plagiarism|original meaning|original text|original article|your request|as requested|seo|readability|key facts|your requirements|human-like|ai detection}",
  'the {rewritten|revised|paraphrased|reworded} {article|version|text|piece} {maintains|keeps|preserves|retains|avoids|ensures|uses|is} …',
  '{the|this} {article|text|response|content} is {100%|completely|fully} {unique|original|plagiarism-free|human-written} …',
  '{total |approximate |estimated |}word count: ',
  'end of {rewritten |}{response|rewrite|output}',
  '{as|per} {you|your} {requested|request|instructions|instructed}, {i|here|the|this} …',
  'note: {this|the} {article|text|content|post|summary|story|piece} {has been|was|is|above has been} {rewritten|paraphrased|rephrased|reworded|restructured|optimized|condensed} …',
  'note: the {above|following} {article|text|content} is {approximately|about|around|roughly} … words',
  'this {article|content|text|post|story|piece} was {written|created|produced|generated|drafted|prepared|edited} with {the |}{help|assistance|aid|support|use} of {ai|artificial intelligence|chatgpt|a language model|a large language model|generative ai|an ai|ai tools} …',
  '{plagiarism check|plagiarism score|ai detection score|ai detection|ai score|ai content detection|readability score|readability grade|flesch reading ease|flesch-kincaid grade|keyword density|originality score|seo score}: …',
])

/** Labels of a figure about the text. */
const SCORES = /count|score|grade|density|plagiarism check|ai detection|ai content|reading ease/

const llmNote = defineRule({
  name: 'llm-note',
  category: 'llm-leak',
  summary: 'A line in which a language model tells how it wrote the text, or what it can’t know.',
  get triggers() {
    return NOTES.triggers
  },
  *find(view, hit) {
    if (!hit || !startsLine(hit) || isQuoted(view.text, hit.block.start, hit.start)) return
    const {block} = hit
    if (block.end - block.start > 320 || block.shape.sentences > 3 || !holds(NOTES, view, hit, block.end)) return
    // In a record the count of its words is one of many fields.
    const isCount = SCORES.test(hit.trigger)
    if (isCount && (!/\d/.test(block.text) || block.end - block.start > 60)) return
    const isAtEdge = zoneOf(view, block) !== 'body'
    yield {
      start: block.start,
      end: block.end,
      confidence: isCount ? (isAtEdge ? 0.91 : 0.8) : 0.94,
      evidence: `speaks of how the text was made: “${hit.trigger}”`,
    }
  },
  examples: [
    'The harbour council met on Tuesday evening and voted to repair the old pier.\n⟦(Note: I have kept the quotes of the mayor unchanged.)⟧\nThe lamp follows in June.',
    '⟦I’ve rewritten the text about the pier to avoid plagiarism.⟧\nThe harbour council met on Tuesday evening and voted to repair the old pier.',
    'Note: I have used tar instead of paint, and it held for three winters.\nThe harbour council met on Tuesday evening and voted to repair the old pier.',
    'I have kept the lamp in my cellar for forty years, and nobody asked for it.',
  ],
})

const CUTOFF =
  /^as of my (?:(?:last|latest|most recent) )?(?:knowledge |training )?(?:update|cutoff|cut-off|training|data)(?: date)?(?: (?:in|on|of|from))?(?: \p{L}+)?(?: \d{4})?,? ?/u

const knowledgeCutoff = defineRule({
  name: 'knowledge-cutoff',
  category: 'llm-leak',
  summary: 'The words in which a language model says up to when it knows; what it knows stays.',
  triggers: ['as of my *'],
  *find(view, hit) {
    if (!hit || isQuoted(view.text, hit.block.start, hit.start)) return
    const found = CUTOFF.exec(fold(view.text.slice(hit.start, Math.min(hit.block.end, hit.start + 100))))
    if (!found) return
    yield {
      start: hit.start,
      end: hit.start + found[0].trimEnd().length,
      confidence: 0.93,
      evidence: 'up to when a language model knows',
    }
  },
  examples: [
    '⟦As of my last knowledge update in May 2023,⟧ the old pier was still closed, and nobody knew when it would open.',
    'As of my last visit in May, the old pier was still closed.',
  ],
})

const ECHOES = [
  'evergreen context:',
  'evergreen insights:',
  'evergreen section:',
  'evergreen angle:',
  'evergreen content:',
  'evergreen background:',
  'evergreen information:',
  'evergreen note:',
  'evergreen perspective:',
  'evergreen analysis:',
  'evergreen takeaway:',
  'evergreen takeaways:',
  'evergreen hook:',
  'e-e-a-t context:',
  'breaking news style:',
  'engagement hook:',
  'reader engagement question:',
  'reader engagement questions:',
  'engagement questions:',
  'seo headline:',
  'seo title:',
  'suggested headline:',
  'suggested title:',
  'article body:',
  'rewritten article:',
  'rewritten text:',
  'rewritten version:',
  'rewritten content:',
  'final article:',
  'human-like rewrite:',
  'call to action:',
  'lede paragraph:',
  'html article:',
  'output:',
  'rewritten headline:',
  'seo-friendly title:',
  'news article:',
  'final version:',
  'final draft:',
  'revised article:',
  'revised version:',
  'paraphrased version:',
  'introduction paragraph:',
  'reader question:',
  'reader questions:',
  'tags for social media:',
  'draft article:',
  'article draft:',
  'full article:',
  'rewritten news article:',
  'revised draft:',
  'polished version:',
  'final output:',
]

const promptEcho = defineRule({
  name: 'prompt-echo',
  category: 'llm-leak',
  summary: 'A label of the prompt, such as “Evergreen Context:”, before the text that answers it; the text stays.',
  triggers: ECHOES,
  *find(view, hit) {
    if (!hit || isQuoted(view.text, hit.block.start, hit.start)) return
    const isLine = startsLine(hit)
    const opens = isLine || sentenceStart(view.text, hit.start, hit.block.start) === hit.start
    if (!opens) return
    const isStrong = /^(?:evergreen|e-e-a-t|rewritten|engagement|reader engagement)/.test(hit.trigger)
    yield {
      start: hit.start,
      end: hit.end,
      confidence: isStrong && isLine ? 0.95 : isStrong ? 0.9 : headsAll(view, hit) ? 0.91 : 0.8,
      evidence: `a label of a prompt: “${hit.trigger}”`,
    }
  },
  examples: [
    '⟦Evergreen Context:⟧ Piers break in winter, since ice lifts the piles and storms do the rest.',
    'The shrub is evergreen. Context: it grows by the sea.',
  ],
})

/** A label that is the first line of the whole text heads all of it. */
function headsAll(view: View, {block, start, end}: Hit): boolean {
  const isAll = start - block.start < 4 && block.end - end < 4
  return isAll && block.index === 0 && view.blocks.length > 2
}

const TOKENS =
  /^(?::?contentreference\[oaicite:\d+\](?:\{index=\d+\})?|\[?oaicite:\d+\]?(?:\{index=\d+\})?|【\d+(?::\d+)?†[^】]{0,60}】|(?:cite)?turn\d+(?:search|view|news|image|fetch)\d+(?:turn\d+(?:search|view|news|image|fetch)\d+)*|[?&]utm_source=(?:chatgpt\.com|openai|perplexity(?:\.ai)?|copilot\.com))/

const citationToken = defineRule({
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

const markdownFence = defineRule({
  name: 'answer-fence',
  category: 'llm-leak',
  summary: 'A code fence around the whole text: the wrapping of an answer.',
  *find({blocks}) {
    const first = blocks[0]
    const last = blocks.at(-1)
    if (!first || !last || blocks.length < 3) return
    if (!/^```(?:markdown|md|html|text|plaintext|article)?$/.test(first.text.toLowerCase()) || last.text !== '```')
      return
    if (blocks.filter((block) => block.text.startsWith('```')).length !== 2) return
    yield {start: first.start, end: first.end, confidence: 0.98, evidence: 'a fence around the whole text'}
    yield {start: last.start, end: last.end, confidence: 0.98, evidence: 'a fence around the whole text'}
  },
  examples: [
    '⟦```markdown⟧\n# The pier\nThe pier broke in March.\n⟦```⟧',
    'Type this:\n```\nmake pier\n```\nThen wait.',
  ],
})

const chainOfThought = defineRule({
  name: 'chain-of-thought',
  category: 'llm-leak',
  summary: 'What a language model thought before its answer, between its own marks.',
  triggers: ['<think>', '<thinking>'],
  *find(view, hit) {
    if (!hit || !startsLine(hit)) return
    const close = hit.trigger.replace('<', '</')
    const at = fold(view.text.slice(hit.end, hit.end + 20000)).indexOf(close)
    if (at < 0) return
    yield {
      start: hit.start,
      end: hit.end + at + close.length,
      confidence: 0.98,
      evidence: `from ${hit.trigger} to ${close}`,
    }
  },
  examples: [
    '⟦<think>The user wants a text about a pier.</think>⟧\nThe pier broke in March.',
    'The tag <think> opens the part that nobody reads, she explained.',
  ],
})

export const LLM_LEAK = [
  llmRefusal,
  llmPreamble,
  llmClosing,
  llmNote,
  knowledgeCutoff,
  promptEcho,
  citationToken,
  markdownFence,
  chainOfThought,
]
