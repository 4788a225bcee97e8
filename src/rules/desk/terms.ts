/** Which words of the desk a line holds, and what it says with them. */
import {once} from '../../once.ts'
import {withoutMarks} from '../../rule/line-key.ts'
import {fold} from '../../text/fold.ts'
import {ORDERS, PARTS, PLACES, TRADE, WRITING} from './lexicon.ts'
import {TermFinder} from './term-finder.ts'

const trade = once(() => new TermFinder(wordsOf(TRADE)))
const writing = once(() => new TermFinder(wordsOf(WRITING)))

const orders = once(() => new TermFinder(wordsOf(ORDERS)))
const places = once(() => new TermFinder(wordsOf(PLACES)))
const parts = once(() => new TermFinder(wordsOf(PARTS)))

/** An editor's orders and the parts of a text as triggers of a rule. */
export function partTerms(): string[] {
  return wordsOf(PARTS)
}

/** What quotes hold, if it is as short as a term. */
const QUOTED = /"[^"]{2,60}"|「[^」]{2,40}」|'[^']{2,60}'/

/** Whether a folded remark orders that a term be put into the text, and where. */
export function ordersEdit(written: string): boolean {
  const folded = withoutMarks(written)
  if (!orders().isIn(folded)) return false
  const isInPart = parts().isIn(folded)
  if (tradeWords(folded).size > 0) return isInPart || places().isIn(folded)
  return isInPart && QUOTED.test(folded)
}

/** The words of the trade as triggers of a rule. */
export function tradeTerms(): string[] {
  return wordsOf(TRADE)
}

function wordsOf(lexicon: typeof TRADE): string[] {
  return Object.values(lexicon).flatMap((words) =>
    fold(words)
      .split(',')
      .map((word) => word.replace(/\s+/g, ' ').trim()),
  )
}

/** The different words of the trade in a folded text: forms of one word count once. */
export function tradeWords(written: string): Set<string> {
  const folded = withoutMarks(written)
  const words = new Set<string>()
  for (const {start, end} of trade().find(folded)) words.add(folded.slice(start, Math.min(end, start + 6)))
  return words
}

/** Whether a folded text speaks of texts and their parts. */
export function speaksOfWriting(folded: string): boolean {
  return writing().isIn(folded)
}

/** What a sentence about this very text calls it. */
const ITSELF = once(
  () =>
    /(?<!\p{L})(?:this|our) (?:\p{L}+[- ])?(?:article|piece|post|text|story|content|page|copy|report|section|paragraph|passage|explainer|guide|coverage)(?!\p{L})|phrases (?:such as|like)|(?<!\p{L})coverage like this|(?<!\p{L})we(?:'ve| have) (?:woven|incorporated|integrated|placed|included|used)|readers searching|(?<!\p{L})(?:diese[rmns]?|der|den) (?:artikel|beitrag|text|abschnitt)|(?<!\p{L})cet article|(?<!\p{L})(?:este|el|o) (?:artículo|artigo|texto|contenido|conteúdo)|(?<!\p{L})(?:questo|il) (?:articolo|paragrafo|testo|contenuto)|(?<!\p{L})(?:ten |tego )?(?:artykuł|tekst)(?!\p{L})/u,
)

/** Its parts, which other texts have as well. */
const PART = once(
  () =>
    /(?<!\p{L})the (?:headline|title|intro|introduction|lede|first paragraph|paragraph above|section below|term|phrase|lead image|content)(?!\p{L})/u,
)

const CARRIES = /(?<!\p{L})the (?:headline|title|intro|introduction|lede) (?:carries|includes|contains|uses|features)/u

/** What is done to a text for search engines. */
const MADE = once(
  () =>
    /(?<!\p{L})(?:optimi[sz]ed|crafted|written|formatted|designed|structured|prepared|tuned|woven|placed|kept|targets?|targeted|used naturally|builds|ranks?|to rank|improve|performs?|clustering|positioned|optimiert|verfasst|gegliedert|optimisée?|rédigée?|optimizad[oa]|redactad[oa]|ottimizzat[oa]|scritt[oa]|otimizad[oa]|escrit[oa]|zoptymalizowan\p{L}*|napisan\p{L}*)(?!\p{L})/u,
)

/** Who made the text tells what was done to it. */
const AUTHOR = once(
  () =>
    /^(?:i(?:'ve| have)? (?:also )?(?:kept|used|added|avoided|included|wrote|written|woven|optimi[sz]ed|placed)|ich habe (?:auch |das |die )|j'ai (?:gardé|utilisé|ajouté|évité|inclus)|he (?:usado|mantenido|incluido|evitado|añadido)|ho (?:usato|mantenuto|inserito|evitato)|usei|mantive|użył[ea]m|ik heb|я использовал)/u,
)

/** Whether a folded sentence tells what was done to the text that it stands in, for those who search. */
export function tellsOfItself(folded: string): boolean {
  if (AUTHOR().test(folded)) return tradeWords(folded).size > 1
  const isMade = MADE().test(folded)
  if (!ITSELF().test(folded) && !(isMade ? PART() : CARRIES).test(folded)) return false
  // Asked for last: they are hundreds.
  return tradeWords(folded).size > (isMade ? 0 : 1)
}

/** How advice on writing begins, as a part of a pattern. */
export const ADVISES =
  "add|aim|always|avoid|break|check|choose|consider|create|do|don't|ensure|find|focus(?! (?:key|kw|phrase|word))|give|include|keep|limit|link|make|never|optimi[sz]e|pick|place|put|read|remember|repeat|start|target|think|try|use|write|you|your"
const ADVICE = new RegExp(`^(?:${ADVISES}|cite|mention)\\b`)

/** Whether a point of a list tells its reader what to do: a note on a text tells what was done. Marks and labels before it do not matter. */
export function isAdvice(folded: string): boolean {
  const words = folded.replace(/^[^\p{L}]+/u, '')
  const value = /^[^:]{2,48}: *(.*)$/s.exec(words)?.[1]
  return ADVICE.test(words) || (value !== undefined && ADVICE.test(value))
}

/** What labels of a publishing form hold beside words of the trade and of texts. */
const FILLER = once(
  () =>
    /(?<!\p{L})(?:suggested|recommended|proposed|primary|secondary|main|target|targeted|focus|possible|proposal|proposals|idea|ideas|list|notes?|options?|alternatives?|plan|check|checks|summary|suggestions?|recommendations?|for|the|of|and|to|in|covered|included|used|hint|hints|strategy|opportunit\p{L}*|final|new|short|long|internal|suggestion|social|facebook|twitter|linkedin|google|para|per|pour|für|de|del|di|da|do|der|die|das|le|la|il|el|objetivo|insights?|context|contexto|background|box|readers?|section|hintergrund|principal(?:e|es|i)?|principaux|secondaires?|secundari[aoe]s?|secondari[ae]?|drugorzędne|дополнительные|glow\p{L}*|główn\p{L}*|pobocz\p{L}*|dodatkow\p{L}*|uzupełniając\p{L}*|propozycj\p{L}*|sugerowan\p{L}*|docelow\p{L}*|do|na|dla|proponowan\p{L}*|główne|wyszukiwań|головн\p{L}*|пропоз\p{L}*|рекоменд\p{L}*|варіант\p{L}*|вариант\p{L}*|главн\p{L}*|основн\p{L}*|дополнительн\p{L}*|доп|предлагаем\p{L}*|предложен\p{L}*|второстепенн\p{L}*|другорядн\p{L}*|запропонован\p{L}*|для|doporučen\p{L}*|navržen\p{L}*|další|doplňkov\p{L}*|pro|variant\p{L}*|foreslått\p{L}*|foreslået|foreslåede|anbefalt\p{L}*|anbefalet|anbefalede|rekommendera\p{L}*|föreslag\p{L}*|på|till|til|for|för|og|och|i|huvud|hoved|støtte\p{L}*|bi|toissijai\p{L}*|ehdotet\p{L}*|suositel\p{L}*|tuki|ana|yan|ikincil|birincil|önerilen|öneri\p{L}*|için|hedef|destek\p{L}*|ek|цільов\p{L}*|основн\p{L}*|додатков\p{L}*|hlavní|vedlejší|návrh\p{L}*|cílov\p{L}*|primær\p{L}*|sekundær\p{L}*|forslag|primär\p{L}*|sekundär\p{L}*|förslag|ehdotu\p{L}*|ensisijai\p{L}*|chính|phụ|đề xuất|gợi ý|cho|của|المستهدفة|الرئيسية|الثانوية|الاساسية|الفرعية|المقترح\p{L}?|مقترح\p{L}?|mục tiêu|liên quan|bài|cần|nên)(?!\p{L})|建议|建議|备用|備用|优化|優化|布局|参考|參考|[主副次]|推荐|推薦|核心|目标|目標|主要|页面|頁面|案|候補|対策|推奨|提案|メイン|サブ|の|用|추천|제안|메인|서브|주요|보조|핵심|타깃|걸기|달기|추가|삽입|용|設定|目安|一覧|例/gu,
)

/** Whether a label is made of words of the trade and of texts alone. */
export function isDeskLabel(written: string): boolean {
  const folded = withoutMarks(written)
  const rest = writing().without(trade().without(folded)).replace(FILLER(), ' ')
  return !/\p{L}/u.test(rest)
}
