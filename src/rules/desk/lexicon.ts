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
  // Forms and compounds of the languages of the north and east of Europe.
  north: `
    kotwica:, kotva:, çapa:, ankare:, anker:, ankkuri:, frazy do użycia, słowa do użycia, fráze k použití, slova k použití, фразы для использования, ключи для использования, фрази для
    використання, kullanılacak kelime*, kullanılacak anahtar*, fraser att använda, sökord att använda, fraser som skal brukes, søkeord som skal brukes,
    fraser der skal bruges, søgeord der skal bruges, käytettävät fraasit, käytettävät avainsanat, käytettävät hakusanat,
    słowem kluczowym, słów kluczowych, słowo-klucz, frazy poboczne, fraza poboczna, frazy główne, fraza główna, frazy
    kluczowej, frazę kluczową, frazy seo, linkowanie wewn*, linki wychodzące, link wewnętrzny, tekst alternatywny, tekst alt,
    zajawka seo, tytuł seo, opis seo, opis meta, metatytuł, meta tytuł, tag title, znacznik title, nagłówek h2, nagłówek h3,
    wyszukiwań/mies*, zagęszczenie fraz, gęstość słów, kotwica linku, proponowany url, przyjazny url,
    hlavní kw, vedlejší kw, kw hlavní, kw vedlejší, prolinky, interní prolink*, prolinkování, hledanost*, kotva odkazu,
    text odkazu, alternativní text, popisek pro google, titulek pro google, meta titul*, url adresa článku, seo popis*,
    klíčovým slovem, klíčových frází, klíčové fráze, sekundární slova, vyhledávání/měs*,
    главный ключ, основной ключ, ключевик*, доп ключ*, доп. ключ*, дополнительные ключи, ключевая фраза, ключевые фразы, ключевых
    фраз, lsi-слова, lsi-фразы, частотност*, перелинк*, анкор*, метатег*, мета-тег*, тайтл*, дескрипшен*, альт-текст*,
    внутренняя ссылка, внутренних ссылок, семантическое ядро, поисковый запрос, поисковые запросы, заспам*,
    головний ключ, основний ключ, ключовик*, додаткові ключі, внутрішня перелінковка, ключові фрази, ключових фраз, lsi-фрази, частотніст*,
    метаопис*, альт-текст*, внутрішнє посилання, внутрішніх посилань, семантичне ядро, пошуковий запит, пошукові запити,
    ana kelime*, yan kelime*, yan anahtar*, lsi kelime*, iç link*, dış link*, çapa metin*, anchor metin*, bağlantı metni, meta başlık*,
    meta etiket*, aylık arama*, arama hacmi*, arama sonuç*, url yapısı, alt metin*, alt etiket*, arama motor*, kelime yoğunluğu,
    nyckelfras*, sökvolym*, söktermer, sökfras, internlänkning, intern länk, ankartext*, länktext*, metatitel*, metatext*, sidrubrik*,
    sökningar/mån*, alt-text*, webbadress för inlägg, sökordsanaly*, sökintention*,
    nøkkelfrase*, nøkkelsetning*, søkevolum*, søkeuttrykk*, internlenking, intern lenke, ankertekst*, lenketekst*, metatittel*, metatekst*,
    søk/mnd, alt-tekst*, søkeordsanalyse*, søkeintensjon*, søkeoptim*,
    nøglefrase*, søgevolumen*, søgetermer, internt link, intern linking, interne link, ankertekst*, linktekst*, metatitel*, metatekst*,
    søgninger/md*, alt-tekst*, søgeordsanalyse*, søgeintention*, søgeoptim*, fokussøgeord*,
    pääavainsana*, fokusavainsana*, pääkohdesana*, tukisanat, hakuvolyymi*, hakumäärä*, hakua/kk, hakutermi*, sisäinen linkki,
    sisäisiä linkkejä, sisäinen linkitys, ankkuriteksti*, linkkiteksti*, metaotsik*, metatekst*, hakukoneoptim*, vaihtoehtoinen teksti
  `,
  zh: `
    关键词, 關鍵詞, 关键字, 關鍵字, 长尾词, 长尾关键词, 長尾關鍵字, 元描述, meta描述, 描述标签, 标题标签, 標題標籤,
    搜索引擎, 搜尋引擎, 搜索意图, 搜尋意圖, 内链, 内部链接, 內部連結, 外链, 锚文本, 錨文本, 伪原创, 原创度, 查重,
    网址别名, 配图建议, alt文字, 替代文字, 字数要求, 字數要求,
    主关键词, 副关键词, 次关键词, 次要关键词, 辅助关键词, 相关关键词, 目标关键词, 主關鍵字, 副關鍵字, 次要關鍵字, 長尾詞, 主詞, 副詞組,
    关键词密度, 關鍵字密度, 关键词布局, 標籤建議, 标签建议, 标题建议, 標題建議, 备选标题, 備選標題, 標題備選, 内链建议, 外链建议, 站内链接,
    站內連結, 外部链接, 外部連結, 內鏈, 外鏈, 錨文字, 圖片alt, 图片alt, url别名, url別名, 自定义url, 搜索摘要, 搜尋摘要, 小标题建议
  `,
  ja: `
    キーワード, メタディスクリプション, メタ説明, ディスクリプション, スラッグ, パーマリンク, 検索意図, 検索ボリューム,
    検索エンジン, 内部リンク, アンカーテキスト, 共起語, 見出し案, タイトル案, タイトルタグ, リライト, コピペチェック,
    アイキャッチ, 上位表示, 検索順位, altテキスト, 代替テキスト, 画像案,
    メインキーワード, サブキーワード, 狙うキーワード, 関連語, リンク設置, 関連キーワード, 対策キーワード, 対策kw, メインkw, サブkw, ロングテール, 外部リンク, 発リンク, 被リンク,
    検索結果用, サジェスト, 再検索ワード, 検索ワード, alt属性, h2案, h3案, 見出し構成, 文字数目安, 競合記事, ディスクリプション案, seoタイトル
  `,
  ko: `
    키워드, 메타 설명, 메타설명, 메타 디스크립션, 메타 태그, 메타 제목, 슬러그, 퍼머링크, 검색 의도, 검색엔진, 검색 엔진,
    내부 링크, 앵커 텍스트, 상위 노출, 대체 텍스트, 글자 수, 글자수, 롱테일, 제목 태그, 연관 검색어, 이미지 제안,
    메인 키워드, 서브 키워드, 링크 삽입, 주요 키워드, 보조 키워드, 세부 키워드, 핵심 키워드, 타깃 키워드, 연관 키워드, 외부 링크, 백링크, 앵커텍스트,
    검색 노출, 검색량, 검색 노출용, 썸네일 문구, 대체텍스트, 이미지 alt, 소제목 제안, 제목 후보, 제목 제안, 발행 url, 메타제목, 키워드 밀도
  `,
  ar: `
    كلمة مفتاحية, كلمة المفتاحية, كلمات مفتاحية, كلمات المفتاحية, وصف الميتا, وصف ميتا, ميتا, سيو, محركات البحث,
    محرك البحث, نية البحث, روابط داخلية, روابط الداخلية, رابط داخلي, نص البديل, نص بديل, كثافة الكلمات, رابط الدائم,
    عنوان السيو, عنوان الميتا, الكلمة المستهدفة, وصف السيو, الكلمات المفتاحية, الكلمة المفتاحية, روابط خارجية, رابط خارجي, الروابط الداخلية, الروابط الخارجية,
    نص الرابط, نص الإرساء, الاسم اللطيف, عنوان الرابط, كلمة البحث, حجم البحث, تحسين محركات, تهيئة محركات, الكلمات الدلالية المستهدفة
  `,
  uk: `
    ключових слів, ключова фраза, ключову фразу, ключового слова, мета-опис, мета-тег*, сніпет*, пошукової видачі,
    пошукової оптимізації, seo-оптимізован*, пошукових систем, перелінковк*, читабельність
  `,
  cs: `
    klíčové slovo, klíčová slova, klíčových slov, klíčového slova, klíčová fráze, meta popis*, metapopis*, seo titulek,
    vyhledávače, vyhledávačů, interní odkaz*, prolinkován*, čitelnost
  `,
  'da, no, sv': `
    fokusord*, nøgleord*, metabeskrivelse*, sidetitel, seo-titel, seo-tittel, sidetittel, søgemaskine*, søkemotor*,
    søgefrase*, søkefrase*, sökfras*, sökmotor*, internlenk*, internlänk*, interne links, læsbarhed, lesbarhet, alt-tekst*,
    nøkkelord*, nyckelord*, sökord*, metabeskrivning*, sidtitel, søgeintention, søkeintensjon
  `,
  fi: `
    avainsana*, hakusana*, metakuvaus*, metakuvauks*, seo-otsikko*, sisäiset linkit, hakukone*, luettavuus, alt-teksti*,
    hakuintentio*, hakulause*, kohdesana*
  `,
  vi: `
    từ khóa, từ khoá, thẻ meta, thẻ tiêu đề, mô tả meta, chuẩn seo, liên kết nội bộ, công cụ tìm kiếm, mật độ từ khóa,
    thẻ alt, văn bản thay thế, ý định tìm kiếm, đường dẫn tĩnh,
    từ khóa chính, từ khóa phụ, từ khóa cần chèn, từ khoá chính, từ khoá phụ, từ khóa mục tiêu, từ khóa liên quan, tiêu đề seo, mô tả seo, thẻ mô tả, thẻ h2,
    thẻ h1, thẻ h3, liên kết ngoài, liên kết trỏ ra, liên kết trong, backlink, heading gợi ý, gợi ý heading, lượng tìm kiếm, độ khó từ khóa,
    mật độ từ khoá, ảnh đại diện, văn bản neo, alt ảnh, url bài viết, từ khóa đuôi dài, meta mô tả
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
  'zh, ja, ko': `
    标题, 標題, 段落, 本段, 正文, 字数, 字數, 语气, 語氣, 摘要, 配图, 链接, 描述, 密度, 导语, 見出し, タイトル, 本文, 文字数,
    文体, 画像, リンク, 構成, 導入文, 執筆, 제목, 본문, 문단, 글자, 어조, 말투, 이미지, 링크, 서론, 결론, 소제목, 단어, 説明文, 概要, 小标题, 小標題, 文字, 字, 备选, 備選, 설명, 요약, 문구, 후보
  `,
  'ar, uk, cs': `
    عنوان, فقرة, نص, مقال, نبرة, وصف, صورة, صور, رابط, знаків, статт*, опис, nadpis*, odstav*, slov, znaků, tón*, titul*,
    popis*, obrázek, obrázk*
  `,
  north: `
    zajawk*, lead*, śródtytuł*, nagłówek, opis, zdjęci*, link*, fraz*, sekcj*, wstęp*, zakończeni*, adres, grafik*, alternatyw*,
    perex*, mezititul*, úvod*, závěr*, popisek, popisky, fotk*, odkaz*, adresa, sekce, alternativ*, kw,
    лид, подзаголов*, описан*, анонс*, раздел*, картинк*, ссылк*, вступлен*, заключен*, блок*, адрес, ключ, ключи,
    лід, підзаголов*, розділ*, блок*, картинк*, посилан*, вступ*, висновок, адреса, ключі,
    giriş, sonuç, açıklama, görsel*, bağlantı*, bölüm*, adres, etiket*, spot, link,
    rubriker, mellanrubrik*, ingress*, brödtext*, bild, bilder, länk*, avsnitt, adress, bildtext*, puff*, beskrivning*,
    mellomtitt*, mellomtittel, titler, bildetekst*, mellemrubrik*, underrubrik*, manchet*, link*, billedtekst*, adresse, sektion*, seksjon*,
    väliotsik*, ingressi*, leipäteksti, kuvateksti*, osio*, osoite, nosto*, alaotsik*, johdanto, lopetus, kuvau*
  `,
  'da, no, fi, vi': `
    overskrift*, afsnit, avsnitt, tekst*, titel, tittel, beskrivelse*, billede*, bilde*, lenke*, otsikko*, kappale*, teksti*,
    merkkiä, sanaa, sävy*, kuva, kuvat, linkki*, tiêu đề, đoạn, đoạn văn, bài viết, ký tự, giọng văn, ảnh, hình ảnh, mô tả, thẻ
  `,
}

/**
 * What an editor orders to be done with a word of the trade or a phrase in quotes, and where: an order and a place together make a note.
 * The parts of a text are places by themselves.
 */
export const ORDERS: Lexicon = {
  en: 'add, insert, mention, repeat, include, weave, work in, sprinkle, use, expand, flesh out, place',
  'de, nl':
    'einfügen, einbauen, erwähnen, wiederholen, ergänzen, verwenden, platzieren, invoegen, noemen, herhalen, toevoegen, gebruik',
  'fr, es, it, pt': `
    insérer, ajouter, mentionner, répéter, placer, utiliser, insertar, añadir, mencionar, repetir, incluir, usar, inserire,
    aggiungere, menzionare, ripetere, usare, inserir, adicionar
  `,
  'pl, ru, uk, cs, tr': `
    wstawić, dodać, wspomnieć, powtórzyć, użyć, вставить, добавить, упомянуть, повторить, использовать, вставити, додати,
    згадати, повторити, вжити, вписати, vložit, přidat, zmínit, doplnit, zopakovat, použít, ekle, tekrarla, kullan
  `,
  'sv, da, no, fi': `
    nämn, infoga, lägg in, lägg till, upprepa, använd, få med, nævne, nævn, indsæt, tilføj, gentag, brug, flet, nevn, sett inn, legg til,
    gjenta, bruk, flett, toista, lisää, mainitse, käytä, sijoita
  `,
  'zh, ja, ko': `
    插入, 加入, 融入, 重复, 重複, 提到, 提及, 补充, 補充, 添加, 出现, 穿插, 挿入, 入れる, 入れて, 追加, 繰り返, 格上げ, 含め, 盛り込, 言及, 追記,
    추가, 삽입, 넣, 반복, 언급, 포함
  `,
  'ar, vi': 'كرر, اضف, اذكر, ادرج, ضع, استخدم, chèn, thêm, nhắc, lặp, lồng, đưa, sử dụng',
}

/** Where in a text, and how often. */
export const PLACES: Lexicon = {
  en: 'here, again, once, twice, times, naturally, 1x, 2x, 3x',
  others: `
    hier, nochmals, einmal, zweimal, ici, une fois, deux fois, aquí, una vez, veces, qui, volta, volte, aqui, vez, vezes, tutaj, tu, raz, razy,
    здесь, сюда, раз, раза, тут, рази, sem, zde, jednou, dvakrát, burada, buraya, kez, här, gång, gånger, naturligt, her, gang, gange,
    ganger, naturlig, tähän, kertaa, kerran, 此处, 此處, 这里, 這裡, 次, 处, 密度, 自然, ここ, 回, 여기, 회, 번, هنا, مرة, مرتين, مرات, vào đây, lần, tự nhiên
  `,
}

/** Parts of the text that an editor points to: "this paragraph". */
export const PARTS: Lexicon = {
  en: 'this paragraph, this section, this part, the intro, the conclusion, the body, the heading',
  others: `
    diesem absatz, diesen absatz, ce paragraphe, este párrafo, questo paragrafo, este parágrafo, tym akapicie, этом абзаце, этот абзац, цьому абзаці,
    цей абзац, tomto odstavci, tohoto odstavce, bu paragraf*, det här stycket, detta stycke, brödtexten, stycket, dette afsnit, afsnittet, dette avsnittet,
    avsnittet, tässä kappaleessa, tähän kappaleeseen, 本段, 这一段, 這一段, 此段, 首段, 末段, 开头段, 開頭段, 结尾段, このh2, このh3, 冒頭, 文末, 導入文, この段落, 本段落, 見出し, 이 문단, 이 단락, 이 부분, 첫 문단, 마지막 문단, 도입부, 본문, هذه الفقرة, المقدمة, الخاتمة, هذا القسم, phần này, đoạn đầu, mở bài, kết bài, đoạn này, đoạn văn này
  `,
}
