/**
 * The words of a writer's desk: what is said about a text by those who make, optimise and publish it, hardly ever in it. Between
 * commas; a star lets the word go on, case and kinds of quotes do not matter. A text on such matters uses them too: rules ask whether
 * its prose does (subject.ts), and for several words at once.
 */
type Lexicon = Readonly<Record<string, string>>

/**
 * Words of the trade: of search engines, of the forms that publish a text, of tools that measure it. A rule looks where one stands, so
 * no everyday word belongs here. Those of English are borrowed by all languages.
 */
export const TRADE: Lexicon = {
  en: `
    seo, on-page, off-page, serp, serps, yoast, rank math, keyphrase*, slug, permalink, h1, h2, h2s, h3, h3s, hn,
    lsi, nlp, e-e-a-t, eeat, cta, alt text*, alt tag*, alt attribute*, meta description*, meta title*, meta tag*,
    meta data, title tag*, og title, og description, og:*, open graph, schema, schema.org, faqpage, newsarticle,
    structured data, rich snippet*, snippet, snippets, snippet text, featured snippet*, long-tail, exact-match,
    search intent, user intent, search volume, search demand, search queries, keyword, keywords, keyword density,
    primary keyword*, secondary keyword*, focus keyword*, target keyword*, anchor text*, suggested anchor*,
    backlink*, internal link*, outbound link*, external link*, interlink*, interlinking, word count, word-count,
    reading level, readability, flesch*, plagiarism, similarity, originality, uniqueness, perplexity, burstiness, ai
    detect*, ai-detect*, ai score, human-like, humanized, humanised, hero image, hero picture, featured image, image
    prompt*, image idea*, midjourney, dall-e, stable diffusion, pull quote*, subhead, subheads, subheading*,
    headline alternative*, headline option*, social caption*, social copy, content brief, editorial brief, target
    audience, target country, target length, tone of voice, tone check, google discover, google news, evergreen,
    infographic, canonical, noindex, nofollow, click-through, ctr, ad_1, utm, wordpress, cms, rewrite, rewritten,
    reworded, paraphras*, proofread*, fact-check*, kw, kws, paa, people also ask, topical authority, pillar page,
    topic cluster*, semantic entit*, nlp entit*, entities covered, entities included, content gap, competitor gap,
    competitor analysis, search phrases, search terms, voice search, crawlers, bounce rate, dwell time, ranking
    potential, copyscape, transition words, passive voice, content score, ai-content score, word target, target
    word*, yoast_score, post_title, post_status, post_category, post_name, meta_title, meta_description,
    focus_keyword, aioseo, trueseo, clearscope, surfer seo, ahrefs, semrush, ymyl, knowledge graph, hreflang,
    freshness signal*, geo-modifier*, anchor-text*, 100% unique, 100% original, plagiarism-free, main body, body
    paragraph, hook, lede, outro, title option*, slug:, url slug, permalink*, lsi keyword*, search engines, search
    visibility, indexing, topical relevance, rank for, seo-friendly, scannable, into google
  `,
  de: `
    suchbegriffe, suchanfragen, google news, seitentitel, sprachsuche, fokusphrase, hauptkeyword, nebenkeyword*,
    fokus-keyword, fokuskeyword, meta-beschreibung, metabeschreibung, meta-titel, seo-titel, seo-hinweis*,
    suchintention, interne verlinkung*, externe verlinkung*, bildvorschlag, bildvorschläge, lesbarkeit,
    strukturierte daten, suchmaschinen*, zwischenüberschrift*, umgeschrieben*, duplicate content, alt-text
  `,
  fr: `
    google actualités, requêtes, expressions ciblées, recherche vocale, référencement, mot-clé, mots-clés, mot clé,
    mots clés, requête cible, balise, balises, méta-description, méta description, maillage interne, liens internes,
    lien interne, données structurées, extrait optimisé, réécrit*, intention de recherche, lisibilité
  `,
  es: `
    google noticias, búsquedas como, palabras objetivo, búsqueda por voz, palabra clave, palabras clave, frase
    clave, posicionamiento, metadescripción, meta descripción, enlazado, enlaces internos, enlace interno, datos
    estructurados, buscadores, intención de búsqueda, legibilidad, reescrit*, texto alternativo
  `,
  it: `
    google notizie, ricerche come, meta titolo, ricerca vocale, parola chiave, parole chiave, meta descrizione,
    metadescrizione, link interno, link interni, intento di ricerca, dati strutturati, motori di ricerca,
    leggibilità, riscritt*, testo alternativo
  `,
  pt: `
    palavra-chave, palavras-chave, meta descrição, metadescrição, links internos, link interno, intenção de busca,
    dados estruturados, escaneável, escaneabilidade, legibilidade, reescrit*, sugestão de imagem, mecanismos de
    busca
  `,
  pl: `
    zapytań, wyszukiwarek, fraza kluczowa, frazy kluczowe, słowo kluczowe, słowa kluczowe, meta opis, metaopis,
    linkowanie wewnętrzne, linków wychodzących, linki wewnętrzne, nagłówku h1, nagłówki h2, czytelność,
    przeredagowan*, dane strukturalne, intencja wyszukiwania
  `,
  'nl, sv, nb, da': `
    zoekwoord*, trefwoord*, focuszoekwoord, metabeschrijving, interne link*, leesbaarheid, zoekintentie,
    herschreven, nyckelord, sökord, metabeskrivning, interna länkar, läsbarhet, søkeord, søgeord, interne lenker,
    omskrivet, omskreven
  `,
  'ru, uk': `
    ключевое слово, ключевые слова, ключевых слов, метаописание, мета-описание, сниппет, внутренние ссылки,
    перелинковка, читабельность, уникальность, рерайт, переписан*, поисковой выдач*, ключові слова, метаопис,
    внутрішні посилання
  `,
  tr: `
    anahtar kelime*, odak anahtar*, meta açıklama*, iç bağlantı*, arama niyeti, okunabilirlik, yeniden yazıl*
  `,
}

/** Words for a text and its parts, and for work on it: they tell something beside one of the trade. */
export const WRITING: Lexicon = {
  en: `
    headline*, title, titles, body, main, closing, outro, hook, w, with, cta, line, option, options, background,
    number, signal, potential, analysis, target, targets, terms, heading*, intro, introduction, conclusion, lede,
    lead, paragraph*, sentence*, words, characters, chars, tone, style, draft, version, rewrite*, quote*, caption*,
    excerpt, teaser, outline, article, piece, post, page, editor*, publish*, publication, image*, photo*, picture*,
    video, link, links, linking, tag, tags, category, search, mobile, optimi*, traffic, competitor*, ranking*,
    naturally, woven, phrase, phrases, query, queries, placement, density, structure, authority, source, sources,
    grade, score, length
  `,
  de: `
    überschrift*, absatz, absätze, einleitung, artikel, beitrag, text, ton, fassung, titel, verlinkung*, bild,
    bilder, platziert, veröffentlich*, redaktion, zeichen, wörter
  `,
  fr: `
    titre*, paragraphe*, longueur, mots, caractères, ton, texte, version, fiche, image*, rédaction, publication
  `,
  'es, it': `
    título*, titular*, párrafo*, palabras, caracteres, tono, texto, versión, imagen, imágenes, redacción, nota,
    enlazar, titolo, paragraf*, parole, caratteri, testo, versione, immagine, immagini, redazione, inserire
  `,
  'pt, pl, nl, sv, ru, tr': `
    título, parágrafo*, palavras, tom, texto, versão, imagem, imagens, redação, tytuł*, nagłów*, akapit*, słów,
    znaków, ton, tekst*, wersj*, redakcj*, uzupełnić, kop, koppen, alinea*, woorden, toon, rubrik, stycke, ord,
    заголов*, абзац*, слов, знаков, тон, текст*, верси*, редакц*, başlık*, paragraf*, kelime, metin
  `,
}
