/** Keyword and tag lists: out of the text, into the article's field. */
import {isProseBlock, labelOf, layoutOf, zoneOf} from '../rule/layout.ts'
import {startsLine} from '../rule/phrase-hit.ts'
import {partsOf, pattern} from '../rule/phrase-pattern.ts'
import {defineRule} from '../rule/rule.ts'
import {matchTail} from '../rule/tail.ts'
import type {Block} from '../text/block.ts'
import {fold} from '../text/fold.ts'
import type {View} from '../view.ts'
import {everydayWords} from './words/index.ts'

/** "Category: Harbour | Tags: pier, lamp": the label of a second list. */
const NEXT_LABEL = pattern(() => `\\s*[|·•/—–-]\\s*${partsOf(everydayWords('tags'))}\\s*:\\s*`, 'iu')
/** How labels begin that hold keywords, or what only looks like it: tags are no everyday word. */
const OF_KEYWORDS = pattern(() => `^${partsOf(everydayWords('keywords'))}`)

const ITEM_WORDS = 6
const ITEM_LENGTH = 60

/** The entries of a keyword list, or none if it reads like anything else. */
function keywordsOf(list: string): string[] {
  const marked = list.replace(/[.。]\s*$/, '')
  const bySign = marked.split(/\s*[,;|·•、，；#/]\s*/)
  const items = (bySign.length > 1 ? bySign : marked.split(/\s{2,}|\n/))
    .map((item) => item.trim())
    .filter((item) => item !== '')
  const isList = items.every(
    (item) => item.length <= ITEM_LENGTH && item.split(/\s+/).length <= ITEM_WORDS && !/[!?:。]/.test(item),
  )
  return isList ? items : []
}

const keywordLine = defineRule({
  name: 'keyword-line',
  category: 'keywords',
  summary: 'A line such as “Keywords: a, b, c” or “Tags: …”; its entries go to the field `keywords`.',
  phrases: {category: 'keywords', shape: 'starts'},
  *find(view, hit) {
    if (!hit || !startsLine(hit)) return
    const {block} = hit
    const behind = fold(view.text.slice(hit.end, Math.min(block.end, hit.end + 80)))
    const ends = hit.phrases.map(({tail}) => matchTail(tail, behind, 0)).filter((end) => end >= 0)
    if (ends.length === 0) return
    const list = view.text
      .slice(hit.end + Math.max(...ends), block.end)
      .replace(/^\s*:?\s*/, '')
      .replace(NEXT_LABEL(), ', ')
    const keywords = keywordsOf(list)
    const isTags = !OF_KEYWORDS().test(hit.trigger)
    // `tags: [a, b]` is a line of a program's settings.
    if (keywords.length === 0 || list.length > 1500 || list.startsWith('[')) return
    const tellsAuthor = /\bby \p{Lu}/iu.test(list) && /\b(?:19|20)\d\d\b/.test(list)
    const isList = keywords.length >= 3 || (isTags && (keywords.length >= 2 || zoneOf(view, block) !== 'body'))
    const confidence =
      isScholarly(view, block) || isField(view, block) || tellsAuthor || isShown(view, block)
        ? 0.6
        : isList
          ? 0.97
          : zoneOf(view, block) === 'body'
            ? 0.75
            : 0.85
    yield {
      start: block.start,
      end: block.end,
      confidence,
      evidence: `“${hit.trigger}” and ${keywords.length} entries`,
      fields: {keywords},
    }
  },
  examples: [
    'Posted in Piers, Harbours August 9th, 2031 By Ann Miller 1 Comment\nThe harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier before winter comes.',
    'The pier will open in May, the council says, and there will be music.\n⟦Keywords: pier, harbour, council, May⟧',
    'Keywords: they act like labels on a drawer, and a search engine opens the drawers one by one.',
    'labels:\n  app: pier',
    'Each box of letters gets a line with what its letters are about, and the terms come from a list. For the box of the harbour master it reads:\nKeywords: pier, harbour, council, May',
    'Reed and Sons\nMasts and oars since 1840.\nCATEGORIES: masts, oars, boats\nLOCATIONS: North Quay',
    'Abstract\nWe study piers in ice.\nKeywords: piers, ice, load\n1. Introduction\nPiers break in winter.',
  ],
})

/** "For the letters it reads:": a sentence above that ends with a colon shows an example. */
function isShown(view: View, block: Block): boolean {
  const above = view.blocks[block.index - 1]
  return above?.text.endsWith(':') === true && isProseBlock(view, above)
}

/** Below an abstract, keywords are part of the paper. */
function isScholarly(view: View, block: Block): boolean {
  const near = [-3, -2, -1, 1, 2].map((step) => view.blocks[block.index + step]?.folded.slice(0, 40) ?? '')
  return (
    near.some((line) => /^(?:abstract|\d?\.? ?introduction|résumé|zusammenfassung|resumen|resumo)\b/.test(line)) ||
    /\babstract\b/.test(view.blocks[block.index - 1]?.folded.slice(0, 30) ?? '')
  )
}

const FIELD = /^\p{Lu}{4,}:\s/u

/** "CATEGORIES: …" over "LOCATIONS: …": a field of a directory's entry. */
function isField(view: View, block: Block): boolean {
  return (
    FIELD.test(block.text) &&
    [-1, 1].some((step) => FIELD.test(view.blocks[block.index + step]?.text.slice(0, 40) ?? ''))
  )
}

const BULLET = /^[-*•·] /

const tagList = defineRule({
  name: 'tag-list',
  category: 'keywords',
  summary: 'A header such as “Tags” and the tags below it, one a line.',
  phrases: {category: 'keywords', shape: 'headers'},
  *find(view, hit) {
    if (!hit || /\d/.test(hit.block.text)) return
    const items: Block[] = []
    for (let index = hit.block.index + 1; index < view.blocks.length && items.length < 60; index++) {
      const block = view.blocks[index]!
      const isJoint = /^[,;|·•]$/.test(block.text) || labelOf(view, block) === 'keywords'
      // Where the tags have bullets, a line without one is what stands below them.
      if (items.length > 0 && BULLET.test(items[0]!.text) && !BULLET.test(block.text)) break
      if (
        !isJoint &&
        (isProseBlock(view, block) ||
          keywordsOf(block.text).length === 0 ||
          block.shape.words > 5 ||
          block.shape.endsSentence ||
          isOtherLabel(view, block))
      )
        break
      items.push(block)
    }
    // Without any prose the header may head the column of a table.
    if (items.some(({folded}) => COLUMN.test(folded))) return
    const zone = layoutOf(view).first < 0 ? 'body' : zoneOf(view, hit.block)
    const last = items.at(-1)
    const keywords = items.flatMap((block) => keywordsOf(block.text))
    const isColon = hit.block.text.trimEnd().endsWith(':')
    if (!last) {
      if (zone === 'tail' && isColon)
        yield {start: hit.start, end: hit.end, confidence: 0.9, evidence: `the header “${hit.trigger}” without tags`}
      return
    }
    const next = view.blocks[last.index + 1]
    const meetsProse = next !== undefined && isProseBlock(view, next)
    const confidence = meetsProse ? 0.75 : zone === 'tail' ? 0.97 : isColon && items.length > 2 ? 0.9 : 0.8
    yield {
      start: hit.start,
      end: last.end,
      confidence,
      evidence: `the header “${hit.trigger}” and ${keywords.length} tags`,
      fields: {keywords},
    }
  },
  examples: [
    'The pier will open in May, the council says, and there will be music by the town’s own brass band, as always.\n⟦Tags\npier\nharbour\ncouncil⟧',
    'Harbour news\n⟦tags:\n* pier\n* harbour\n* council⟧\nPIER TO OPEN IN MAY\nAdded: 9 August\nThe harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier before winter comes.',
    'Topics\nPosts\nLast post\nHarbour talk\n12\nMonday\nRope and tar\n40\nSunday',
    'Topics\nThe pier was the first of nine topics that the council talked about on Tuesday evening, and the longest by far.',
  ],
})

/** Heads of columns beside "Topic". */
const COLUMN = /^(?:posts?|replies|views|author|last post|entered|date|started by|beiträge|antworten|autor)$/

function isOtherLabel(view: View, block: Block): boolean {
  const known = labelOf(view, block)
  return known !== undefined && known !== 'keywords' && known !== 'nav' && known !== 'widget'
}

export const KEYWORDS = [keywordLine, tagList]
