/** Notes about the text, whatever their words: told by the vocabulary of those who optimise and publish it. */
import {blocksWhile} from '../../rule/engine.ts'
import {isProseBlock} from '../../rule/layout.ts'
import {endsBefore, isGlued} from '../../rule/phrase-hit.ts'
import {NAME, partsOf, pattern, wordsOf} from '../../rule/phrase-pattern.ts'
import {isQuoted, spanOf} from '../../rule/reach.ts'
import {defineRule, type Found, type Hit} from '../../rule/rule.ts'
import {mayOpenIn, openedBehindNoise} from '../../rule/run-on.ts'
import type {Block} from '../../text/block.ts'
import {fold} from '../../text/fold.ts'
import {sentenceAt} from '../../text/sentence.ts'
import type {View} from '../../view.ts'
import {firstItem, isInSample, isSampleHeader, MARK, MOST_ITEMS} from './list.ts'
import {isSubject} from './subject.ts'
import {isAdvice, isDeskLabel, speaksOfWriting, tellsOfItself, tradeTerms, tradeWords} from './terms.ts'
import {deskLists} from './words/index.ts'

const labels = deskLists('labels')

/** The longest header, and labelled line, in UTF-16 units. */
const HEADER = 90
const LABELLED = 420

export const deskNotes = defineRule({
  name: 'desk-notes',
  category: 'seo-notes',
  summary:
    'A list, a labelled line or a sentence about the text itself in the words of those who optimise and publish it.',
  get triggers() {
    return tradeTerms()
  },
  *find(view, hit) {
    if (!hit || isQuoted(view.text, hit.block.start, hit.start)) return
    const {block} = hit
    const found =
      listAt(view, block) ??
      instruction(view, block) ??
      labelledLine(view, block) ??
      labelledEnd(view, hit) ??
      remark(view, block, hit.start)
    if (found) yield found
  },
  examples: [
    'The pier will open in May.\n⟦Publishing hints\n✔ Slug stays under five words\n✔ Main keyphrase in the first paragraph\n✘ No outbound links yet⟧\nA second report follows.',
    'The pier will open in May.\n⟦Snippet proposal: How the old pier broke and who will mend it.⟧',
    'The pier will open in May. ⟦The headline carries the exact-match phrase and the intro answers the search intent.⟧',
    'Der Steg öffnet im Mai.\n⟦Anmerkungen zu SEO:\n– Hauptkeyword steht im Titel\n– Bildvorschlag: der Steg im Nebel⟧',
    'How to be found\nA page needs a title tag, and the title tag needs the word that people look for.\nThe slug is the end of the address, and a short slug is read more often than a long one.\nChecklist:\n- Slug under five words\n- Keyphrase in the first paragraph',
    'La jetée ouvrira en mai. La lampe sera rallumée en juin. ⟦Mots-clés secondaires : jetée, lampe, port⟧',
    'The pier will open in May. ⟦H2: Who pays for the lamp?⟧ The council has not said so yet.',
    'The pier will open in May. Her word for it was a slug: small, slow and hard to love.',
    'The pier will open in May.\nKeywords of the evening were rope, tar and patience, the mayor said, and nobody laughed.',
    'It baffles her how people still think that SEO is about putting keywords into the copy after it is written.\nShe has said so for years.',
    'The pier will open in May.\n⟦Main body:⟧ It broke in March, and the town has talked of little else since, says the man who sold the planks.',
    'Every page of the ferry line is written by the same list.\nSample list for a page\n- Page title: names the island, not longer than 60 characters\n- Meta description: one sentence that a captain would say aloud\n- Focus keyword: once in the first paragraph',
    '码头五月开放。\n⟦SEO标题：旧码头是怎么断的，谁来修？⟧\n⟦Meta描述：一文看懂旧码头的故事和修复的费用。⟧',
    '桟橋は五月に開く。\n⟦【タイトル案】古い桟橋はなぜ壊れたのか（18文字）⟧\n⟦【メタディスクリプション】古い桟橋の話をまとめます。⟧',
    'Bryggan öppnar i maj.\n⟦Titel: Så brast den gamla bryggan\nMetabeskrivning: Läs om hur den gamla bryggan brast.⟧',
    'Molo se otevře v květnu.\n⟦Hlavní klíčové slovo: staré molo (hledanost 90/měs.)⟧\n⟦Interní prolinky: Maják a jeho lampy; Jak plést sítě⟧',
    'Molo otworzy się w maju.\n⟦Nagłówek H3 z frazą „stare molo”⟧\n⟦Dodać link do wpisu o lampach (kotwica: lampa na molo)⟧',
    'Bryggan öppnar i maj.\n⟦Sekundära sökord: gammal brygga, virke⟧\n⟦Förslag på H2: Vem betalar lyktan?⟧',
    'Laituri avataan toukokuussa.\n⟦Ankkuriteksti: vanha laituri → /laituri⟧',
    'Molo se otevře v květnu.\nVnitřní odkaz k bouři: v kronice stojí, že vzala lampu i prkna.',
    'Molo se otevře v květnu.\n⟦Meta popis: Jak se zlomilo staré molo a kdo ho opraví.⟧',
    'يفتح الرصيف في مايو.\n⟦وصف الميتا: كيف انكسر الرصيف القديم ومن سيصلحه.⟧',
    'キーワードは「忍耐」だと船長は言った。\n桟橋の見出しは新聞の一面を飾り、町の人はそれを壁に貼った。',
    'Which headlines were opened:\nThe lamp is lit – 18.0%\nSEO: what the clerk told nobody about the pier – 20.4%\nA year of rope – 21.7%',
    'What was said at the harbour day:\n- The clerk of the ferry line told the hall how backlinks from the tide tables brought three ships a week to the old pier.\n- A painter said that the anchor text on her signs is read by gulls, and that no search engine has ever asked for more.',
    'Garden work in May:\n- Snails leave slime on the slug pellets\n- Water the beans\n- Tie up the roses',
  ],
})

/** A header with its items, or items without one, that speak of the trade. */
function listAt(view: View, block: Block): Found | undefined {
  const isMarked = MARK.test(block.text)
  const first = isMarked ? firstItem(view, block) : block.index + 1
  const header = view.blocks[first - 1]
  const items = blocksWhile(
    view,
    first,
    (item) => MARK.test(item.text) && item.end - item.start <= LABELLED,
    MOST_ITEMS,
  )
  if (items.length < 2) return undefined
  const heads = header !== undefined && isHeader(view, header)
  const trade = new Set(items.flatMap(({folded}) => [...tradeWords(folded)]))
  const titled = heads ? tradeWords(header.folded).size : 0
  const isSample = heads && isSampleHeader(header)
  const advice = items.filter(({folded}) => isAdvice(folded)).length
  const telling = items.filter(({folded}) => tradeWords(folded).size > 0 || speaksOfWriting(folded)).length
  const isNote =
    titled > 0 ? trade.size >= 1 && telling * 2 >= items.length : trade.size >= 2 && telling * 5 >= items.length * 3
  if (!isNote) return undefined
  // Advice is known in English only; in other languages a list must say by more that it is a note.
  const isTold =
    items.some(({folded}) => ENGLISH.test(folded)) ||
    trade.size >= MANY ||
    (heads && /[:：]$/.test(header.text)) ||
    items.some((item) => isSureLabel(labelOf(item)?.label ?? ''))
  // Under no header of the trade, points of a sentence each report what others say of it.
  const isReport = titled === 0 && items.filter(isLongSentence).length * 2 >= items.length
  const blocks = heads ? [header, ...items] : items
  return {
    ...spanOf(blocks),
    confidence:
      isSample || isReport || !isTold || advice * 2 >= items.length || isSubject(view, blocks) ? DOUBTFUL : 0.95,
    evidence: `${items.length} points in the words of publishing: ${[...trade].slice(0, 3).join(', ')}`,
  }
}

/** More words than a note to oneself has. */
const LONG_SENTENCE = 18

function isLongSentence({shape}: Block): boolean {
  return shape.endsSentence && shape.words >= LONG_SENTENCE
}

const ENGLISH = /(?<!\p{L})(?:the|of|in|is|to|an?|and|for|with|no|under|yet)(?!\p{L})/u
/** So many words of the trade are more than a text on something else has in one list. */
const MANY = 3

/** Where the text is about such matters or shows how it is done: no preset takes it. */
const DOUBTFUL = 0.6

function isHeader(view: View, block: Block): boolean {
  return (
    block.end - block.start <= HEADER &&
    !isProseBlock(view, block) &&
    !/[.!]$/.test(block.text) &&
    !MARK.test(block.text)
  )
}

/** "Snippet text (96 characters): …", "[Word count: 143]", "Reading level: 8 · Keyphrase density: 1.1%". */
const LABELLED_LINE =
  /^[\s*_#>[({【（［＜〈《■◆●→←↑↓※•–-]*(?<label>[^:：=→】\n]{2,48}?)[\s*_]*(?:[(（][^()（）\n]{1,45}[)）])?[\s*_]*(?:[:：→▸➔】]| [–—] |=(?!=))/u
const MOST_LABEL_WORDS = 6

/** The label of a short line, and where its value starts in it. */
function labelOf(block: Block): {readonly label: string; readonly valueAt: number} | undefined {
  if (block.end - block.start > LABELLED) return undefined
  const matched = LABELLED_LINE.exec(block.folded)
  return matched ? {label: matched.groups!.label!, valueAt: matched[0].length} : undefined
}

function labelledLine(view: View, block: Block): Found | undefined {
  const labelled = labelOf(block)
  if (!labelled) return undefined
  const {label, valueAt} = labelled
  const words = label.trim().split(/\s+/).length
  // A single word before a dash opens a headline.
  if (words < 2 && /[–—] $/.test(block.folded.slice(0, valueAt))) return undefined
  if (words > MOST_LABEL_WORDS || tradeWords(label).size === 0 || !isDeskLabel(label)) return undefined
  // "Keywords: a, b" is a rule of its own, and fills a field.
  if (!SYNONYMS().test(block.folded) && KEYWORDS().test(label.trim())) return undefined
  // A label that a sentence goes on from is none.
  const isSpoken = /\b(?:is|are|was|were|has|have|will|can|must|should)\b/.test(label)
  const isSure =
    isSureLabel(label) ||
    isAddress(label, block.folded) ||
    tradeWords(block.folded).size > 1 ||
    hasNeighbour(view, block)
  const isPart = OF_TEXT().test(label)
  const above = view.blocks[block.index - 1]
  const isBelowTitle = above !== undefined && META().test(label) && TITLE().test(labelOf(above)?.label ?? '')
  return {
    start: isBelowTitle ? above.start : block.start,
    // Behind the name of a part of the text stands that part.
    end: isPart ? block.start + valueAt : block.end,
    ...(isPart && {category: 'llm-leak' as const}),
    confidence:
      isSure &&
      !isSpoken &&
      !isAdvice(block.folded) &&
      !isInSample(view, block) &&
      !isRanked(view, block) &&
      !isSubject(view, [block])
        ? 0.92
        : DOUBTFUL,
    evidence: `the label “${label.trim()}” of a form that publishes texts`,
  }
}

const KEYWORDS = pattern(() => `^${partsOf(labels('keywords'))}$`)
const SYNONYMS = pattern(() => `[;,.] ?${partsOf(labels('synonyms'))}`)

/** "The lamp is lit again – 20.4%". */
const RATE = /[–—-] ?\d[\d.,]* ?%$/

/** Whether a line is one of several that end in a rate: the text's own list. */
function isRanked({blocks}: View, block: Block): boolean {
  const near = [blocks[block.index - 1], blocks[block.index + 1]]
  return RATE.test(block.text) && near.some((other) => other && RATE.test(other.text))
}

/** The label of a description for search engines, and that of the title which forms have above it. */
const META = pattern(() => `${partsOf(labels('meta'))}|^${partsOf(labels('descriptions'))}$`)
const TITLE = pattern(() => `^${partsOf(labels('titles'))}$`)

/** A label in a paragraph has a value this long. */
const LONGEST_VALUE = 200

/** "… on the forehead. Focus keyword: yawning": a label and its value behind the last sentence of a paragraph, or a heading's that asks. */
function labelledEnd(view: View, hit: Hit): Found | undefined {
  const {text} = view
  const {block} = hit
  // An arrow or a bracket may stand before it.
  const lead =
    /[[【［＜<（(→←※▶]\s*$/u.exec(text.slice(Math.max(block.start, hit.start - 3), hit.start))?.[0].length ?? 0
  const start = hit.start - lead
  if (!endsBefore(text, start) && !(lead === 0 && isGlued(text, start))) return undefined
  const isBracket = lead > 0 && /[[【［＜<（(]/u.test(text[start]!)
  const whole = isBracket ? block.end : sentenceAt(text, hit.start, block).end
  // What a bracket opens, it closes.
  if (isBracket && !/^[^\]】］＞>）)]*[\]】］＞>）)]$/u.test(text.slice(hit.start, whole))) return undefined
  const opened = isBracket ? undefined : openedBehindNoise(text, hit.start, hit.end, whole)
  const end = opened === undefined ? whole : opened - 1
  const isEnd = end === block.end || text.slice(end, block.end).trim() === ''
  if ((!isEnd && opened === undefined && text[end - 1] !== '?') || end - hit.start > LONGEST_VALUE) return undefined
  // Where the value may have run into a sentence, nothing tells what is which.
  if (opened === undefined && mayOpenIn(text, hit.end, end).some((at) => text.slice(hit.end, at).includes(':')))
    return undefined
  const matched = LABELLED_LINE.exec(fold(text.slice(hit.start, end)))
  if (!matched || !/[:：]$/.test(matched[0].trimEnd())) return undefined
  const label = matched.groups!.label!
  if (label.trim().split(/\s+/).length > MOST_LABEL_WORDS || !isSureLabel(label) || !isDeskLabel(label))
    return undefined
  if (tradeWords(label).size === 0 || OF_TEXT().test(label)) return undefined
  return {
    start,
    end,
    confidence: isSubject(view, [block]) ? DOUBTFUL : 0.92,
    evidence: `the label “${label.trim()}” of a form that publishes texts`,
  }
}

/** Names of parts of a text, as orders for texts have them. */
const OF_TEXT = pattern(() => wordsOf(labels('textParts')))

/** In labels of nothing else; "Schema:", "Slug:" and "Word count:" are also fields of programs and catalogues. */
const SURE = pattern(
  () => `${partsOf(labels('sure'))}|${wordsOf(labels('sureWords'), NAME)}|^${partsOf(labels('sureLabels'))}$`,
)

function isSureLabel(label: string): boolean {
  return SURE().test(label)
}

/** "Permalink: /late-ferries-guide": words between hyphens, as the forms of a publishing system have them. */
function isAddress(label: string, folded: string): boolean {
  return /(?:slug|permalink|url)/.test(label) && /[:=] *\/?[a-z0-9]+(?:-[a-z0-9]+){2,}\/?$/.test(folded)
}

/** Lines around a labelled line that are labelled so as well: forms have several fields. */
const NEAR = 2

function hasNeighbour(view: View, block: Block): boolean {
  for (let index = block.index - NEAR; index <= block.index + NEAR; index++) {
    const other = view.blocks[index]
    const label = other && other !== block ? labelOf(other)?.label : undefined
    if (label !== undefined && isSureLabel(label)) return true
  }
  return false
}

/** "H3 heading with the phrase “…”", "Link to the text on lamps (anchor: …)": a line that orders a heading or link with its words. */
const INSTRUCTION = pattern(() => {
  const heading = `(?:\\p{L}+ )?h[1-4](?:[- ]\\p{L}+)? .{0,40}${partsOf(labels('phrases'))}`
  const quoted = `["'][^"']{3,60}["'] (?:\\p{L}+ ){0,2}h[1-4] \\p{L}+`
  return `^[\\s*•–-]*(?:${heading}|${quoted}|(?:\\p{L}+ ){1,10}\\(${partsOf(labels('anchors'))}\\s*:)`
})
const LONGEST_INSTRUCTION = 150

function instruction(view: View, block: Block): Found | undefined {
  if (block.end - block.start > LONGEST_INSTRUCTION || !INSTRUCTION().test(block.folded) || /[.!?]$/.test(block.text))
    return undefined
  return {
    start: block.start,
    end: block.end,
    confidence: isSubject(view, [block]) || isInSample(view, block) ? DOUBTFUL : 0.92,
    evidence: 'orders a heading or a link with its words',
  }
}

function remark(view: View, block: Block, at: number): Found | undefined {
  const sentence = sentenceAt(view.text, at, block)
  const folded = fold(view.text.slice(sentence.start, sentence.end))
  if (!tellsOfItself(folded)) return undefined
  return {
    ...sentence,
    confidence: isSubject(view, [block]) ? DOUBTFUL : 0.92,
    evidence: 'a sentence about the text in the words of search engines',
  }
}
