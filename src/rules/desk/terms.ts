/**
 * The words of a writer's desk: what is said about a text by those who make, optimise and publish it, hardly ever in it.
 * Folded (text/fold.ts); a star lets the word go on. A text on such matters uses them too: rules ask whether its prose does.
 */

/** Words of the trade: of search engines, of the forms that publish a text, of tools that measure it. A rule looks where one stands. */
const trade = (): string[] => [
  // en, and what all languages borrow
  ...'seo|on-page|off-page|serp|serps|yoast|rank math|keyphrase*|slug|permalink|h1|h2|h2s|h3|h3s|hn|lsi|nlp|e-e-a-t|eeat|cta|alt text*|alt tag*'.split(
    '|',
  ),
  ...'alt attribute*|meta description*|meta title*|meta tag*|meta data|title tag*|og title|og description|og:*|open graph|schema|schema.org|faqpage|newsarticle'.split(
    '|',
  ),
  ...'structured data|rich snippet*|snippet|snippets|snippet text|featured snippet*|long-tail|exact-match|search intent|user intent|search volume|search demand|search queries'.split(
    '|',
  ),
  ...'keyword|keywords|keyword density|primary keyword*|secondary keyword*|focus keyword*|target keyword*|anchor text*|suggested anchor*|backlink*|internal link*|outbound link*'.split(
    '|',
  ),
  ...'external link*|interlink*|interlinking|word count|word-count|reading level|readability|flesch*|plagiarism|similarity|originality|uniqueness|perplexity|burstiness|ai detect*'.split(
    '|',
  ),
  ...'ai-detect*|ai score|human-like|humanized|humanised|hero image|hero picture|featured image|image prompt*|image idea*|midjourney|dall-e|stable diffusion|pull quote*|subhead|subheads'.split(
    '|',
  ),
  ...'subheading*|headline alternative*|headline option*|social caption*|social copy|content brief|editorial brief|target audience|target country|target length|tone of voice|tone check'.split(
    '|',
  ),
  ...'google discover|google news|evergreen|infographic|canonical|noindex|nofollow|click-through|ctr|ad_1|utm|wordpress|cms|rewrite|rewritten|reworded|paraphras*|proofread*|fact-check*'.split(
    '|',
  ),
  // en: what such forms, plug-ins and tools count and call
  ...'kw|kws|paa|people also ask|topical authority|pillar page|topic cluster*|semantic entit*|nlp entit*|entities covered|entities included|content gap|competitor gap|competitor analysis'.split(
    '|',
  ),
  ...'search phrases|search terms|voice search|crawlers|bounce rate|dwell time|ranking potential|copyscape|transition words|passive voice|content score|ai-content score|word target|target word*'.split(
    '|',
  ),
  ...'yoast_score|post_title|post_status|post_category|post_name|meta_title|meta_description|focus_keyword|aioseo|trueseo|clearscope|surfer seo|ahrefs|semrush|ymyl|knowledge graph|hreflang'.split(
    '|',
  ),
  ...'freshness signal*|geo-modifier*|anchor-text*|100% unique|100% original|plagiarism-free|main body|body paragraph|hook|lede|outro|title option*|slug:|url slug|permalink*|lsi keyword*'.split(
    '|',
  ),
  ...'search engines|search visibility|google discover|google news|indexing|crawlers|topical relevance|rank for|seo-friendly|scannable|into google'.split(
    '|',
  ),
  // de
  ...'suchbegriffe|suchanfragen|google news|seitentitel|sprachsuche|fokusphrase|hauptkeyword|nebenkeyword*|fokus-keyword|fokuskeyword|meta-beschreibung|metabeschreibung|meta-titel|seo-titel|seo-hinweis*|suchintention|interne verlinkung*|externe verlinkung*'.split(
    '|',
  ),
  ...'bildvorschlag|bildvorschläge|lesbarkeit|strukturierte daten|suchmaschinen*|zwischenüberschrift*|umgeschrieben*|duplicate content|alt-text'.split(
    '|',
  ),
  // fr
  ...'google actualités|requêtes|expressions ciblées|recherche vocale|référencement|mot-clé|mots-clés|mot clé|mots clés|requête cible|balise|balises|méta-description|méta description|maillage interne|liens internes|lien interne|données structurées|extrait optimisé|réécrit*|intention de recherche|lisibilité'.split(
    '|',
  ),
  // es
  ...'google noticias|búsquedas como|palabras objetivo|búsqueda por voz|palabra clave|palabras clave|frase clave|posicionamiento|metadescripción|meta descripción|enlazado|enlaces internos|enlace interno|datos estructurados|buscadores|intención de búsqueda|legibilidad|reescrit*|texto alternativo'.split(
    '|',
  ),
  // it
  ...'google notizie|ricerche come|meta titolo|ricerca vocale|parola chiave|parole chiave|meta descrizione|metadescrizione|link interno|link interni|intento di ricerca|dati strutturati|motori di ricerca|leggibilità|riscritt*|testo alternativo'.split(
    '|',
  ),
  // pt
  ...'palavra-chave|palavras-chave|meta descrição|metadescrição|links internos|link interno|intenção de busca|dados estruturados|escaneável|escaneabilidade|legibilidade|reescrit*|sugestão de imagem|mecanismos de busca'.split(
    '|',
  ),
  // pl
  ...'zapytań|wyszukiwarek|fraza kluczowa|frazy kluczowe|słowo kluczowe|słowa kluczowe|meta opis|metaopis|linkowanie wewnętrzne|linków wychodzących|linki wewnętrzne|nagłówku h1|nagłówki h2|czytelność|przeredagowan*|dane strukturalne|intencja wyszukiwania'.split(
    '|',
  ),
  // nl, sv, no, da
  ...'zoekwoord*|trefwoord*|focuszoekwoord|metabeschrijving|interne link*|leesbaarheid|zoekintentie|herschreven|nyckelord|sökord|metabeskrivning|interna länkar|läsbarhet|søkeord|søgeord|interne lenker|omskrivet|omskreven'.split(
    '|',
  ),
  // ru, uk
  ...'ключевое слово|ключевые слова|ключевых слов|метаописание|мета-описание|сниппет|внутренние ссылки|перелинковка|читабельность|уникальность|рерайт|переписан*|поисковой выдач*|ключові слова|метаопис|внутрішні посилання'.split(
    '|',
  ),
  // tr
  ...'anahtar kelime*|odak anahtar*|meta açıklama*|iç bağlantı*|arama niyeti|okunabilirlik|yeniden yazıl*'.split('|'),
]

/** Words for a text and its parts, and for work on it: they tell something beside one of the trade. */
const writing = (): string[] => [
  ...'headline*|title|titles|body|main|closing|outro|hook|w|with|cta|line|option|options|background|number|signal|potential|analysis|target|targets|terms|heading*|intro|introduction|conclusion|lede|lead|paragraph*|sentence*|words|characters|chars|tone|style|draft|version|rewrite*|quote*|caption*|excerpt|teaser|hook|outline|article|piece|post|page|editor*|publish*|publication|image*|photo*|picture*|video|link|links|linking|tag|tags|category|search|mobile|optimi*|traffic|competitor*|ranking*|naturally|woven|phrase|phrases|query|queries|placement|density|structure|authority|source|sources|grade|score|length'.split(
    '|',
  ),
  ...'überschrift*|absatz|absätze|einleitung|artikel|beitrag|text|ton|fassung|titel|verlinkung*|bild|bilder|platziert|veröffentlich*|redaktion|zeichen|wörter'.split(
    '|',
  ),
  ...'titre*|paragraphe*|longueur|mots|caractères|ton|texte|version|fiche|image*|rédaction|publication'.split('|'),
  ...'título*|titular*|párrafo*|palabras|caracteres|tono|texto|versión|imagen|imágenes|redacción|nota|enlazar|titolo|paragraf*|parole|caratteri|tono|testo|versione|immagine|immagini|redazione|inserire'.split(
    '|',
  ),
  ...'título|parágrafo*|palavras|tom|texto|versão|imagem|imagens|redação|tytuł*|nagłów*|akapit*|słów|znaków|ton|tekst*|wersj*|redakcj*|uzupełnić|kop|koppen|alinea*|woorden|toon|rubrik|stycke|ord|заголов*|абзац*|слов|знаков|тон|текст*|верси*|редакц*|başlık*|paragraf*|kelime|metin'.split(
    '|',
  ),
]

/** One pattern for all of some terms, as whole words. */
export function termPattern(terms: readonly string[]): RegExp {
  const sorted = [...new Set(terms)].sort((a, b) => b.length - a.length)
  const written = sorted.map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\\\*$/, '\\p{L}*'))
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${written.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
}

/** Makes a pattern when it is first needed: most texts need none, and making one takes longer than cleaning a page. */
export function lazily(make: () => RegExp): () => RegExp {
  let made: RegExp | undefined
  return () => {
    made ??= make()
    return made
  }
}

const tradePattern = lazily(() => termPattern(trade()))
const writingPattern = lazily(() => termPattern(writing()))

/** The words of the trade as triggers of a rule. */
export const tradeTerms = trade

/** The different words of the trade in a folded text: forms of one word count once. */
export function tradeWords(folded: string): Set<string> {
  return new Set((folded.match(tradePattern()) ?? []).map((word) => word.slice(0, 6)))
}

/** Whether a folded text speaks of texts and their parts. */
export function speaksOfWriting(folded: string): boolean {
  return folded.search(writingPattern()) >= 0
}

/** What a sentence about this very text calls it. */
const ITSELF =
  /(?<!\p{L})(?:this|our) (?:\p{L}+[- ])?(?:article|piece|post|text|story|content|page|copy|report|section|paragraph|passage|explainer|guide|coverage)(?!\p{L})|phrases (?:such as|like)|(?<!\p{L})coverage like this|(?<!\p{L})we(?:'ve| have) (?:woven|incorporated|integrated|placed|included|used)|readers searching|(?<!\p{L})(?:diese[rmns]?|der|den) (?:artikel|beitrag|text|abschnitt)|(?<!\p{L})cet article|(?<!\p{L})(?:este|el|o) (?:artículo|artigo|texto|contenido|conteúdo)|(?<!\p{L})(?:questo|il) (?:articolo|paragrafo|testo|contenuto)|(?<!\p{L})(?:ten |tego )?(?:artykuł|tekst)(?!\p{L})/u

/** Its parts, which other texts have as well. */
const PART =
  /(?<!\p{L})the (?:headline|title|intro|introduction|lede|first paragraph|paragraph above|section below|term|phrase|lead image|content)(?!\p{L})/u

const CARRIES = /(?<!\p{L})the (?:headline|title|intro|introduction|lede) (?:carries|includes|contains|uses|features)/u

/** What is done to a text for search engines. */
const MADE =
  /(?<!\p{L})(?:optimi[sz]ed|crafted|written|formatted|designed|structured|prepared|tuned|woven|placed|kept|targets?|targeted|used naturally|builds|ranks?|to rank|improve|performs?|clustering|positioned|optimiert|verfasst|gegliedert|optimisée?|rédigée?|optimizad[oa]|redactad[oa]|ottimizzat[oa]|scritt[oa]|otimizad[oa]|escrit[oa]|zoptymalizowan\p{L}*|napisan\p{L}*)(?!\p{L})/u

/** Whether a folded sentence tells what was done to the text that it stands in, for those who search. */
export function tellsOfItself(folded: string): boolean {
  const trade = tradeWords(folded).size
  if (trade === 0) return false
  if (MADE.test(folded)) return ITSELF.test(folded) || PART.test(folded)
  return trade > 1 && (ITSELF.test(folded) || CARRIES.test(folded))
}

const ADVICE =
  /^(?:(?:add|aim|always|avoid|break|check|choose|cite|consider|create|do|don't|ensure|find|focus|give|include|keep|limit|link|make|mention|never|optimi[sz]e|pick|place|put|read|remember|repeat|start|target|think|try|use|write)\b|you\b|your\b)/

/** Whether a point of a list tells its reader what to do: a note on a text tells what was done. Marks and labels before it do not matter. */
export function isAdvice(folded: string): boolean {
  const words = folded.replace(/^[^\p{L}]+/u, '')
  const value = /^[^:]{2,48}: *(.*)$/s.exec(words)?.[1]
  return ADVICE.test(words) || (value !== undefined && ADVICE.test(value))
}

/** What labels of a publishing form hold beside words of the trade and of texts. */
const FILLER =
  /(?<!\p{L})(?:suggested|recommended|proposed|primary|secondary|main|target|targeted|focus|possible|proposal|proposals|idea|ideas|list|notes?|options?|alternatives?|plan|check|checks|summary|suggestions?|recommendations?|for|the|of|and|to|in|covered|included|used|hint|hints|strategy|opportunit\p{L}*|final|new|short|long|internal|suggestion|social|facebook|twitter|linkedin|google|para|per|pour|für|de|del|di|da|do|der|die|das|le|la|il|el|objetivo|insights?|context|contexto|background|box|readers?|section|hintergrund|principal|principale|glow\p{L}*)(?!\p{L})/gu

/** Whether a label is made of words of the trade and of texts alone. */
export function isDeskLabel(folded: string): boolean {
  const rest = folded.replace(tradePattern(), ' ').replace(writingPattern(), ' ').replace(FILLER, ' ')
  return !/\p{L}/u.test(rest)
}
