/** Rules that know noise by the concepts it combines, however it is worded. */
import type {Category} from '../category.ts'
import {once} from '../once.ts'
import type {Block} from '../text/block.ts'
import {extentOf, isSpace} from '../text/chars.ts'
import {fold} from '../text/fold.ts'
import {sentenceAt, sentenceBefore, sentenceEnd, sentenceStart} from '../text/sentence.ts'
import type {Span} from '../text/span.ts'
import type {View} from '../view.ts'
import {type Concepts, type Need, nameOf, OF_ANY_SENTENCE, speakersOf, triggersOf} from './concepts.ts'
import {isListed} from './label-doubt.ts'
import {foldedHead, isProseBlock, layoutOf} from './layout.ts'
import {narrates} from './narration.ts'
import {isAllCaps, isQuoted, noiseSentenceEnd} from './reach.ts'
import type {Hit, Rule} from './rule.ts'
import {bareSentence, mayOpenIn} from './run-on.ts'

/** What a rule made of concepts declares. */
export interface PromptRule<Name extends string> {
  readonly name: string
  readonly category: Category
  readonly summary: string
  readonly languages: readonly Concepts<Name>[]
  /** Concepts whose words make the engine look: rare ones. */
  readonly anchors: readonly Name[]
  /** Ways to be noise: all that one of them needs. */
  readonly recipes: readonly (readonly Need<Name>[])[]
  /** What the text is about where several of its paragraphs name it; the anchors, unless told. */
  readonly subject?: readonly Name[]
  /** Whether it goes from the middle of a paragraph too. */
  readonly isSureInside?: boolean
  /** What the sentence with the anchor must meet by itself. */
  readonly inSentence?: readonly Need<Name>[]
  /** Whether a question to the reader right before belongs to it. */
  readonly asks?: boolean
  /** Whether it goes only as a line of its own. */
  readonly isLineOnly?: boolean
  readonly examples: readonly string[]
}

/** A plea is short: what is longer tells something. Like all lengths here in Latin letters, as `extentOf` counts. */
const LONGEST = 220
/** A sentence without any of the concepts belongs to a plea up to this length. */
const LONGEST_ASIDE = 60
const LONGEST_QUESTION = 130

/** Who names an address to write to tells something. */
const ADDRESS = /\S@\S+\.\p{L}/u

/** What is quoted is talked about, unless it is as short as a button's words. */
const QUOTATION = /"[^"]{12,}"|「[^」]{6,}」|『[^』]{6,}』/g
/** The end of a question; Japanese ones need no mark. */
const ASKS = /[?？؟]\s*$|か[。！]?\s*$/

const ALONE = 0.95
const AT_EDGE = 0.93
const INSIDE = 0.91
const DOUBTFUL = 0.8

/** Lines, and sentences at the edge of a paragraph or glued into it, that meet one of the recipes. */
export function promptRule<Name extends string>(rule: PromptRule<Name>): Rule {
  const {name, category, summary, languages, anchors, examples} = rule
  const asked = once(() => askedBy(rule))
  return {
    name,
    category,
    summary,
    // Written out when the table is built: a start reads that.
    get triggers() {
      return triggersOf(languages, anchors)
    },
    *find(view, hit) {
      if (!hit || isQuoted(view.text, hit.block.start, hit.start)) return
      // The same whatever the language it is read in.
      const sentence = once(() => sentenceOf(view.text, hit, rule))
      for (const concepts of speakersOf(languages, anchors, hit.trigger, hit.block.text)) {
        const found = placeOf(view, hit, rule, asked(), sentence, concepts)
        const place = found && withoutSpeech(view.text, found, hit, rule, asked(), concepts)
        if (!place) continue
        if (rule.isLineOnly && (place.start > hit.block.start || place.end < hit.block.end)) continue
        const isDoubtful =
          isListed(view, hit.block) ||
          narrates(fold(view.text.slice(place.start, place.end))) ||
          (category === 'subscribe' && ADDRESS.test(view.text.slice(place.start, place.end))) ||
          isAbout(view, hit.block, rule.subject ?? anchors, concepts)
        const evidence = `speaks to the reader like a page: “${hit.trigger}”`
        yield {
          start: place.start,
          end: place.end,
          confidence: isDoubtful ? DOUBTFUL : place.confidence,
          evidence,
        }
        return
      }
    },
    examples,
  }
}

interface Place extends Span {
  readonly confidence: number
}

function placeOf<Name extends string>(
  view: View,
  hit: Hit,
  rule: PromptRule<Name>,
  asked: Asked<Name>,
  sentence: () => HitSentence,
  concepts: Concepts<Name>,
): Place | undefined {
  const {block} = hit
  const meets = ({start, end}: Span): boolean => {
    const isLine = start === block.start && end === block.end
    const folded = (isLine ? block.folded : fold(view.text.slice(start, end))).replace(QUOTATION, ' ')
    return rule.recipes.some((needs) => concepts.meets(folded, needs))
  }
  if (extentOf(view.text, block) <= LONGEST) {
    if (/[:：]$/.test(block.text) || !meets(block) || !isTelling(view.text, hit, rule, concepts)) return undefined
    const core = withoutLead(view.text, withoutProse(view.text, block, hit, asked, concepts), asked, concepts, meets)
    if (core.start === block.start && core.end === block.end) return {...core, confidence: ALONE}
    return meets(core) ? {...core, confidence: AT_EDGE} : undefined
  }
  return inParagraph(view, hit, rule, asked, sentence(), concepts, meets)
}

/** Where speech begins: a dash before a capital, a quotation that ends in a mark or is broken off to tell who speaks; titles are not. */
const SPEECH = /\s+[–—] (?=\p{Lu})|\s+(?=[«„“"]\p{Lu}[^"”»“]*(?:[.!?…,]["”»“]|,? — ))/gu

/** A place without the speech or sentence that ran into its end, and without the mark that closes the speech before it; undefined where too little is left. */
function withoutSpeech<Name extends string>(
  text: string,
  place: Place,
  hit: Hit,
  rule: PromptRule<Name>,
  {telling}: Asked<Name>,
  concepts: Concepts<Name>,
): Place | undefined {
  const start = place.start + (/^["“”»«]\s+/.exec(text.slice(place.start, place.end))?.[0].length ?? 0)
  const spoken = [...text.slice(hit.end, place.end).matchAll(SPEECH)].map(({index}) => hit.end + index)
  for (const end of spoken) {
    if (concepts.touches(fold(text.slice(end, place.end)), telling)) continue
    const folded = fold(text.slice(start, end)).replace(QUOTATION, ' ')
    return rule.recipes.some((needs) => concepts.meets(folded, needs)) ? {...place, start, end} : undefined
  }
  // Nouns of German have capitals, and nothing tells.
  for (const at of concepts.language === 'de' ? [] : mayOpenIn(text, hit.end, place.end)) {
    // A title in quotes has capitals.
    if (/["“„«‘][^"”»“]*$/.test(text.slice(start, at + 1))) continue
    const end = start + text.slice(start, at).trimEnd().length
    // What makes a plea is said before it, and nothing of the kind behind.
    if (concepts.touches(fold(text.slice(at, place.end)), rule.anchors)) continue
    const folded = fold(text.slice(start, end)).replace(QUOTATION, ' ')
    if (rule.recipes.some((needs) => concepts.meets(folded, needs))) return {...place, start, end}
  }
  return start === place.start ? place : {...place, start}
}

/** Whether the sentence with the anchor meets what it must by itself. */
function isTelling<Name extends string>(
  text: string,
  {start: at, block}: Hit,
  {inSentence}: PromptRule<Name>,
  concepts: Concepts<Name>,
): boolean {
  if (!inSentence) return true
  const {start, end} = sentenceAt(text, at, block)
  return concepts.meets(fold(text.slice(start, end)), inSentence)
}

/** What a rule asks about, worked out of its recipes once. */
interface Asked<Name extends string> {
  /** Concepts that tell something: not those of any sentence. */
  readonly telling: readonly Name[]
  /** Those that open a sentence or a line somewhere. */
  readonly openers: readonly Name[]
  /** Per recipe, what it needs wherever that stands: of each list any. */
  readonly wherever: readonly (readonly (readonly Name[])[])[]
}

function askedBy<Name extends string>({recipes}: PromptRule<Name>): Asked<Name> {
  const flat = (need: Need<Name> | readonly Need<Name>[]) => [need].flat(4) as (Name | `^${Name}` | `<${Name}`)[]
  const needs = [...new Set(flat(recipes.flat()))]
  return {
    wherever: recipes.map((recipe) => recipe.map((need) => flat(need).map(nameOf))),
    telling: needs.map(nameOf).filter((name) => !OF_ANY_SENTENCE.has(name)),
    openers: needs.filter((need) => need[0] === '^' || need[0] === '<').map(nameOf),
  }
}

/** A line without the sentences before and behind that say nothing of the matter. */
function withoutProse<Name extends string>(
  text: string,
  block: Block,
  hit: Hit,
  {telling}: Asked<Name>,
  concepts: Concepts<Name>,
): Span {
  // Behind prose a short sentence is as likely its own: that one must speak to the reader.
  const follows = (span: Span): boolean => {
    const isAside = extentOf(text, span) <= LONGEST_ASIDE
    if (isAside && start === block.start) return true
    const folded = fold(text.slice(span.start, span.end))
    return (
      concepts.touches(folded, telling) ||
      (isAside && concepts.touches(folded, speakersIn(concepts.language) as Name[]))
    )
  }
  const sentence = sentenceAt(text, hit.start, block)
  let {start} = sentence
  let end = noiseSentenceEnd(text, start, hit.end, block.end)
  // Another sentence ran in: what is behind it is that one's company.
  if (end < sentence.end) return {start, end}
  for (let before = questionBefore(text, start, block.start); before; ) {
    start = before.start
    before = questionBefore(text, start, block.start)
  }
  while (end < block.end) {
    let next = end
    while (next < block.end && isSpace(text.charCodeAt(next))) next++
    const after = {start: next, end: sentenceAt(text, next, block).end}
    if (after.end <= end || !follows(after)) break
    end = after.end
  }
  return {start, end}
}

/** So many concepts in one sentence are no chance. */
const TELLING = 2

/** Without sentences at its start that hold a word of one concept by chance: what follows is noise without them. */
function withoutLead<Name extends string>(
  text: string,
  {start, end}: Span,
  {telling}: Asked<Name>,
  concepts: Concepts<Name>,
  meets: (span: Span) => boolean,
): Span {
  for (;;) {
    const first = {start, end: sentenceEnd(text, start, end)}
    let next = first.end
    while (next < end && isSpace(text.charCodeAt(next))) next++
    if (next >= end || extentOf(text, first) <= LONGEST_ASIDE || /[?？؟:：]$/.test(text.slice(start, first.end)))
      return {start, end}
    const folded = fold(text.slice(start, first.end))
    if (telling.filter((name) => concepts.touches(folded, [name])).length >= TELLING) return {start, end}
    if (!meets({start: next, end})) return {start, end}
    start = next
  }
}

/** Languages in which a polite word for the reader is one for third persons too. */
const POLITE_IN_THE_THIRD = new Set(['de', 'es', 'it', 'pt'])

/** Who speaks and who is spoken to, where a word tells. */
function speakersIn(language: string): readonly string[] {
  return POLITE_IN_THE_THIRD.has(language) ? ['we'] : ['we', 'you']
}

/** The sentence of a hit in a longer paragraph. */
interface HitSentence {
  readonly start: number
  /** The question that leads up to it. */
  readonly asked: Span | undefined
  /** All of it folded, question included; undefined in capitals, which may end inside a word. */
  readonly folded: string | undefined
}

function sentenceOf<Name extends string>(
  text: string,
  {start: at, end: hitEnd, block}: Hit,
  {asks}: PromptRule<Name>,
): HitSentence {
  const start = sentenceStart(text, at, block.start)
  const asked = asks ? questionBefore(text, start, block.start) : undefined
  const folded = isAllCaps(text, start, hitEnd)
    ? undefined
    : fold(text.slice(asked?.start ?? start, sentenceEnd(text, hitEnd, block.end)))
  return {start, asked, folded}
}

/** Where the sentence of the hit is noise in a longer paragraph, with the question that leads up to it. */
function inParagraph<Name extends string>(
  {text}: View,
  {end: hitEnd, block}: Hit,
  rule: PromptRule<Name>,
  {openers, telling, wherever}: Asked<Name>,
  {start: sentenceStart, asked, folded: sentence}: HitSentence,
  concepts: Concepts<Name>,
  meets: (span: Span) => boolean,
): Place | undefined {
  // Most sentences say nothing of the kind: where the noise in them ends is dear to tell.
  if (sentence !== undefined && !wherever.some((recipe) => recipe.every((names) => concepts.touches(sentence, names))))
    return undefined
  let start = sentenceStart
  let end = noiseSentenceEnd(text, start, hitEnd, block.end)
  if (extentOf(text, {start, end}) > LONGEST) return undefined
  // The question may name what the order does not: "Did you like it? Pass it on."
  if (!meets({start, end}) && !(asked && meets({start: asked.start, end}))) return undefined
  const isRunOn = runsOn(text, {start: hitEnd, end}, telling, concepts)
  if (isRunOn && meets({start, end: hitEnd})) end = hitEnd
  const bare = bareSentence(text, start, hitEnd, end)
  if (bare !== undefined && !concepts.touches(fold(text.slice(bare, end)), telling)) return undefined
  const isGlued = start > block.start && !isSpace(text.charCodeAt(start - 1))
  if (asked) start = asked.start
  if (end < block.end) {
    const next = sentenceAt(text, end + 1, block).end
    const folded = fold(text.slice(end, next)).trimStart()
    // The order that follows: "You seem to run an ad filter. Pause it for us."
    const isOrder = openers.some((name) => concepts.meets(folded, [`<${name}`]))
    if (
      isOrder &&
      extentOf(text, {start: end, end: next}) <= LONGEST_QUESTION &&
      concepts.touches(folded, ['we', 'you'] as Name[])
    )
      end = next
  }
  const isEdge = isGlued || start === block.start || end === block.end
  // A short line's worth of text is no paragraph of its own: what is cut there leaves a stump.
  if ((!isEdge && !rule.isSureInside) || (isRunOn && end > hitEnd)) return {start, end, confidence: DOUBTFUL}
  return {start, end, confidence: isEdge ? AT_EDGE : INSIDE}
}

/** In scripts without capitals nothing tells where the next sentence opens: so much behind a word of the matter, and not of it, is one. */
const LONGEST_REST = 40

function runsOn<Name extends string>(
  text: string,
  rest: Span,
  telling: readonly Name[],
  concepts: Concepts<Name>,
): boolean {
  if (rest.end - rest.start < LONGEST_REST / 2 || extentOf(text, rest) < LONGEST_REST) return false
  const written = text.slice(rest.start, rest.end)
  return CASELESS.test(written) && !concepts.touches(fold(written), telling)
}

const CASELESS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Arabic}]/u

/** A short question that ends right before `start`. */
function questionBefore(text: string, start: number, from: number): Span | undefined {
  const before = sentenceBefore(text, start, from)
  if (!before || extentOf(text, before) > LONGEST_QUESTION) return undefined
  return ASKS.test(text.slice(before.start, before.end)) ? before : undefined
}

/** Prose shorter than this may be one more plea. */
const PARAGRAPH = 200
/** So many lines around tell what a text is about: a look at all of them for each plea would not be linear. */
const AROUND = 80
/** So many paragraphs that name a thing are about it. */
const SEVERAL = 2

/** Whether the text around names some concepts in several paragraphs, or has no prose that a plea could stand beside. */
export function isAbout<Name extends string>(
  view: View,
  block: Block,
  names: readonly Name[],
  concepts: Concepts<Name>,
): boolean {
  if (layoutOf(view).first < 0) return true
  let found = 0
  const near = view.blocks.slice(Math.max(0, block.index - AROUND), block.index + AROUND)
  for (const other of near) {
    if (other === block || extentOf(view.text, other) < PARAGRAPH || !isProseBlock(view, other)) continue
    if (speaksOf(other, names, concepts) && ++found >= SEVERAL) return true
  }
  return false
}

// Each plea in a text asks about the same paragraphs.
const spoken = new WeakMap<Block, Map<string, boolean>>()

function speaksOf<Name extends string>(block: Block, names: readonly Name[], concepts: Concepts<Name>): boolean {
  const known = spoken.get(block) ?? new Map<string, boolean>()
  spoken.set(block, known)
  const key = `${concepts.language} ${names.join(' ')}`
  const speaks = known.get(key) ?? concepts.touches(foldedHead(block), names)
  known.set(key, speaks)
  return speaks
}

/** A stretch in brackets, or between dashes with space around, at a place inside a line; undefined where none is. */
export function framedAt(text: string, {start, end, block}: Hit): Span | undefined {
  const before = text.slice(Math.max(block.start, start - FRAMED), start)
  const behind = text.slice(end, Math.min(block.end, end + FRAMED))
  const bracket = /[[(<{【（〔［][^[\](){}<>【】（）〔〕［］]*$/.exec(before)
  const opened = bracket ?? /(?<!\S)[-–—]{1,3} [^-–—.]*$/.exec(before)
  const closed = (bracket ? /^[^[\](){}<>【】（）〔〕［］]*[\])>}】）〕］]/ : /^[^-–—.]* [-–—]{1,3}(?!\S)/).exec(behind)
  if (!opened || !closed) return undefined
  return {start: start - before.length + opened.index, end: end + closed[0].length}
}

/** How far a frame stands from a word in it. */
const FRAMED = 60
