import {classOf, DIGIT, finalMark, LETTER, LOWER, SENTENCE_END, UPPER} from './chars.ts'

/** Words that titles leave small: articles, prepositions, conjunctions and clitics of the European languages. */
const SMALL: ReadonlySet<string> = new Set(
  `a an the and or but nor of in on at to for by as vs via up out off per it its his her s t
  from with into over than that upon about after amid under between against through without within toward towards before
  during among across behind beyond below above versus
  de la le les du des et ou en un une à au aux d l qu que qui sur par dans avec pour sans sous chez vers depuis entre selon
  el los las lo del al y e o u con por se su sus para como sobre desde hasta ante
  os das dos do da no na nos nas em um uma com ao pelo pela pelos pelas
  il gli i di dei degli della delle dello dalla nel nella nelle nello sul sulla alla alle tra fra per che è
  der die das dem den des ein eine einer einem einen und oder von vom zu zum zur im am auf aus bei mit für über nach gegen
  durch ohne zwischen unter hinter als wie
  het een van op te met bij voor naar over door tussen onder zonder uit
  w z ze za do na po od dla przez przed oraz między i
  в на с и о об от до по за из у к не для при после перед через между около среди против та й з і
  och av på för till från med om ett det er til fra og i som`.split(/\s+/),
)

/** Whether a lower-case word may stay so in a title. */
export function isSmallWord(word: string): boolean {
  let length = 0
  while (length < word.length && classOf(word.charCodeAt(length)) & LETTER) length++
  return SMALL.has(word.slice(0, length))
}

/** How the words of a stretch of text are capitalised. */
export interface TitleCount {
  words: number
  /** Words that a title capitalises: no figures, no small words unless they have a capital. */
  content: number
  /** Of these, how many have one. */
  capitalized: number
}

/** Adds the word that `token` holds, if it holds one. */
export function countTitleWord(token: string, counts: TitleCount): void {
  let at = 0
  while (at < token.length && (classOf(token.charCodeAt(at)) & (LETTER | DIGIT)) === 0) at++
  if (at === token.length) return
  counts.words++
  const kind = classOf(token.charCodeAt(at))
  if (kind === DIGIT || (kind === LOWER && isSmallWord(token.slice(at)))) return
  counts.content++
  if (kind === UPPER) counts.capitalized++
}

/** Seven in ten: writers of headings forget one capital in four. */
const TITLE_SHARE = 0.7

/** Whether the words are written as titles are: content words capitalised, two at least. */
export function isTitleCase({content, capitalized}: TitleCount): boolean {
  return content >= 2 && capitalized >= content * TITLE_SHARE
}

/** Headlines of the labelled files reach 170 characters and 26 words; one in a hundred is longer than this. */
const MAX_LENGTH = 160
const MAX_WORDS = 24

const NO_HEADING = /^(?:[*•·▪◦‣|>)\]}]|[-–—] |By \p{L}|https?:|www\.|\S+@\S+$)/u
/** Dates with the month in words: one word, a day and a year. */
const DATE = /^(?:\p{L}+,? )?(?:\p{Nd}{1,2}\.? \p{L}+\.?|\p{L}+\.? \p{Nd}{1,2}),? \p{Nd}{4}(?:[ ,].{0,20})?$/u
/** Dates, figures, times and the marks between them. */
const FIGURES = /^[\p{Nd}\s.,:/%+$€£–-]*$/u
const DANGLING =
  /(?:^|\s)(?:the|an?|of|and|or|to|in|for|with|by|from|at|on|der|die|das|und|von|mit|le|la|les|de|du|des|et|el|los|y|con|il|e|del|della|di|и|в|на|с)$/

/**
 * Whether a line by itself reads like a heading: short, no sentence, item, byline, address or row of figures, all its
 * brackets closed, and not broken off after a small word. A question may be one. Neighbours are the caller's business.
 */
export function headingLike(text: string): boolean {
  if (text.length > MAX_LENGTH || text.length < 2 || NO_HEADING.test(text) || FIGURES.test(text) || DATE.test(text))
    return false
  const last = text[text.length - 1]!
  if (',;:–—-|*'.includes(last) || (finalMark(text) >= 0 && !isQuestionEnd(text)) || hasInnerSentence(text))
    return false
  if (!isBalanced(text) || DANGLING.test(text)) return false
  const counts = {words: 0, content: 0, capitalized: 0}
  for (const token of text.split(/\s+/)) countTitleWord(token, counts)
  if (counts.words === 0 || counts.words > MAX_WORDS) return false
  // A line that starts small is the rest of a sentence, unless most of its words have capitals.
  return (
    classOf(text.charCodeAt(0)) !== LOWER ||
    (counts.words <= 12 && counts.capitalized >= 2 && counts.capitalized * 2 >= counts.content)
  )
}

function isQuestionEnd(text: string): boolean {
  return '?!？！'.includes(text[finalMark(text)]!)
}

/** Whether a sentence ends inside, by a full stop behind a word of four small letters or more: no abbreviation. */
function hasInnerSentence(text: string): boolean {
  for (let at = text.indexOf('. '); at > 0; at = text.indexOf('. ', at + 1)) {
    let letters = 0
    while (letters < 4 && classOf(text.charCodeAt(at - 1 - letters)) === LOWER) letters++
    if (letters === 4) return true
  }
  return SENTENCE_END.test(text) && /[。।॥].*\S/.test(text)
}

function isBalanced(text: string): boolean {
  let depth = 0
  for (const char of text) {
    if (char === '(' || char === '[') depth++
    else if (char === ')' || char === ']') depth--
    if (depth < 0) return false
  }
  return depth === 0
}

const SECTION_NUMBER = /^\d{1,2}\.\d{1,2}(?:\.|(?:\.\d{1,2}){1,2}\.?)\s+/

/** Where the words of a heading such as "5.2. Mail" start; 0 where no number of a section stands ("4.7 stars" has none). */
export function behindSectionNumber(text: string): number {
  return SECTION_NUMBER.exec(text)?.[0].length ?? 0
}
