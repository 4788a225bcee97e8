import {once} from '../once.ts'
import {fold} from '../text/fold.ts'

/** What the value of a record label is. */
export type Role =
  | 'title'
  | 'url'
  | 'byline'
  | 'published'
  | 'content'
  | 'source'
  | 'keywords'
  | 'category'
  | 'summary'
  | 'id'
  | 'other'

/** The words that scrapers write as labels of an article's fields, by role; in what languages they were met or may be. */
const WORDS: Readonly<Record<Role, string>> = {
  title: `
    title | headline | heading | hed | hdl | ttl | jdl | article title | news title | article headline | titel | überschrift | titre |
    título | titulo | titular | titolo | заголовок | название | tytuł | nagłówek | tytul | başlık | baslik | judul |
    nadpis | titulek | cím | rubrik | overskrift | otsikko | tiêu đề | tajuk | 标题 | 標題 | 题目 | 題目 | タイトル | 題名 | 見出し |
    제목 | عنوان | العنوان | عنوان الخبر | عنوان خبر | تیتر | τίτλος | שם | כותרת | शीर्षक | শিরোনাম | หัวข้อ |
    judul berita | judul artikel | titlu | naslov | h1 | head | kop | titlul | titulli | заглавие | назва |
    назва статті | заголовок статті | наслов | naziv | nadpis článku | virsraksts | antraštė | pavadinimas |
    pealkiri | başlığı | sarlavha | tittel | títol | título da notícia | pamagat | kichwa | kichwa cha habari |
    cinwaan | ርዕስ | संवाद शीर्षक | தலைப்பு | శీర్షిక | ശീർഷകം | මාතෘකාව | ចំណងជើង | ခေါင်းစဉ် | หัวเรื่อง | พาดหัว |
    tên bài | tiêu đề bài viết | tựa đề | سرخی | سرخط | عنوان المقال | عنوان المقالة | عنوان مطلب | سەردێڕ |
    כותרת ראשית | სათაური | վերնագիր | 文章标题 | 新闻标题 | 新聞標題 | 文章標題 | 记事标题 | タイトル名 | 記事タイトル | 기사제목 | 기사 제목 | 뉴스 제목 |
    titre de l'article | titre article | título del artículo | título do artigo | titolo articolo | haber başlığı |
    makale başlığı | заголовок статьи | название статьи | заголовок новости | tytuł artykułu | title of article |
    article name | story title | post title | page title
  `,
  url: `
    url | link | source url | article url | permalink | href | enlace | lien | ссылка | 链接 | 連結 | 文章連結 | 网址 | 網址 |
    リンク | 링크 | رابط | الرابط | لینک | tautan | adresse | address | web address | page url | source link |
    original url | uri | odkaz | länk | συνδεσμος | адрес | адреса | посилання | връзка | lien de l'article |
    enlace web | endereço | indirizzo | poveznica | veza | legătură | nuoroda | saite | hivatkozás | bağlantı |
    havola | kiungo | لینک خبر | رابط الخبر | رابط المقال | पता | लिंक | লিংক | ลิงก์ | liên kết | đường dẫn | 원문 |
    원문 링크 | 기사 링크 | 原文链接 | 原文連結 | 文章链接 | 新闻链接 | article link | news link | news url | story url | story link |
    post url | web url | web site | σύνδεσμος | קישור | adres | adres url | link berita | link artikel
  `,
  byline: `
    author | authors | by | byline | writer | reporter | journalist | written by | autor | autora | auteur | autore
    | автор | авторы | 作者 | 記者 | 记者 | 기자 | 글쓴이 | 작성자 | الكاتبة | نويسنده | yazar | penulis | verfasser | författare
    | kirjoittaja | نویسنده | الكاتب | συγγραφέας | मूलाकार | 著者 | creator | editor | skribent | avtor | аўтар |
    автор статьи | автор текста | автори | author name | author(s) | reported by | redakteur | redaktor | redactor |
    redattore | redacteur | skrevet av | írta | szerző | autorius | autors | kirjoittanut | tác giả | ผู้เขียน |
    लेखक | লেখক | نویسندہ | مصنف | كاتب المقال | اسم الكاتب | הכותב | מאת | συντάκτης | 作者姓名 | 撰文 | 文 作者 | ライター |
    執筆者 | 記者名 | 기자명 | 작성자명 | muharrir | muallif | mwandishi | marubuci |
    auteurs | autores | autoras | autori | autoren | autorzy | autoři | yazarlar | para penulis |
    bylines | writers | reporters | auteur(s) | autor(es) | forfattere | forfatter | kirjoittajat | συγγραφείς |
    الكتاب | المؤلف | المؤلفون | نویسندگان | מחברים | szerzők | autorių | các tác giả | 作者们 | 저자 | 著者名
  `,
  published: `
    date | published | publish date | tgl | dat | pub | published date | published on | published at | publication date |
    date published | pubdate | datetime | time | timestamp | posted | datum | erschienen | fecha | data |
    date de publication | дата | дата публикации | время | 时间 | 時間 | 日期 | 发布时间 | 發布時間 | 発行日 | 日付 | 掲載日 | 날짜 | 작성일 |
    입력 | tarih | tanggal | التاريخ | تاریخ | ημερομηνία | दिनांक | waktu | last updated on | last updated | updated
    | datum publikace | dátum | when | publish time | published time | publish_time | publication time | pub date |
    pub time | post date | posted on | posted at | date posted | date of publication | article date | news date |
    story date | date and time | date/time | created at | created on | release date | veröffentlicht |
    veröffentlicht am | veröffentlichungsdatum | publié | publié le | date de parution | publicado | publicado el |
    publicado em | fecha de publicación | data de publicação | data publicării | pubblicato | data di pubblicazione
    | opublikowano | data publikacji | опубликовано | дата и время | дата публікації | опубліковано |
    дата на публикуване | публикувано | datum objave | objavljeno | datum zveřejnění | publikováno | megjelent |
    megjelenés | publicerad | publicerat | publisert | julkaistu | gepubliceerd | publicatiedatum | kuupäev |
    päivämäärä | data publikimit | datums | ngày | ngày đăng | thời gian | วันที่ | เวลา | तारीख | তারিখ | প্রকাশ |
    تاریخ انتشار | تاريخ النشر | تاریخ اشاعت | זמן | תאריך | तिथि | tarehe | kwanan wata | taariikh | yayın tarihi |
    yayınlanma tarihi | yayınlanma | tanggal terbit | tanggal publikasi | waktu terbit | 发表时间 | 發表時間 | 发布日期 | 發布日期 |
    发稿时间 | 刊登日期 | 发行日期 | 日時 | 公開日 | 公開日時 | 配信日時 | 更新日時 | 配信日 | 등록일 | 등록 | 발행일 | 게시일 | 보도일 | 입력일 | 입력시간 | 날짜 시간
  `,
  content: `
    content | contents | txt | story text | text | body | article | article text | article content | article body | full text |
    fulltext | full article | story | main text | news | paragraph | isi | isi berita | inhalt | artikeltext |
    contenu | texte | corps | contenido | texto | cuerpo | contenuto | testo | conteúdo | conteudo | corpo | текст |
    содержание | содержимое | 内容 | 內容 | 正文 | 正文内容 | 本文 | 본문 | 내용 | içerik | metin | haber | نص | النص | المحتوى |
    محتوا | متن | treść | obsah | szöveg | tartalom | κείμενο | konten | nội dung | सामग्री | innehåll |
    text content | body text | main body | text of article | news text | news content | news body | story text |
    story body | full story | content of article | body of article | post content | post body | artikelinhalt |
    texto de la noticia | cuerpo de la noticia | texto del artículo | texto da notícia | corpo da notícia |
    corps de l'article | texte de l'article | contenu de l'article | testo articolo | текст статьи | текст новости |
    содержание статьи | зміст | текст статті | съдържание | садржај | sadržaj | tekst | treść artykułu | conținut |
    saturs | turinys | sisu | brödtext | teksti | sisältö | tekst artikel | artikeltekst | inhoud | indhold |
    innhold | nội dung bài viết | bài viết | เนื้อหา | เนื้อข่าว | विवरण | विस्तृत | বিস্তারিত | خبر کا متن |
    متن خبر | متن مقاله | نص المقال | نص الخبر | نص المقالة | גוף | תוכן | טקסט | maudhui | qoraal | matn |
    haber metni | haber içeriği | makale metni | isi artikel | 新闻内容 | 新聞內容 | 文章内容 | 文章內容 | 新闻正文 | 文章正文 | 内文 | 內文 |
    記事本文 | 記事内容 | 본문내용 | 기사본문 | 기사내용 | 기사 내용 | 뉴스 내용
  `,
  source: `
    source | src | publisher | media | media name | website | site | site name | newspaper | outlet | medium | domain |
    origin | quelle | fuente | fonte | sumber | источник | 来源 | 來源 | 出处 | 出典 | 출처 | 언론사 | kaynak | المصدر | منبع |
    πηγή | zdroj | źródło | lähde | källa | journal | provider | agency | channel | news source | news outlet |
    publication title | publication name | herkunft | medium name | gazeta | gazete | джерело | източник | извор |
    izvor | sursa | forrás | šaltinis | avots | allikas | kilde | bron | nguồn | แหล่งที่มา | स्रोत | উৎস | ماخذ |
    منبع خبر | مصدر | اسم الموقع | מקור | chanzo | manba | 媒体 | 媒體 | 媒体名称 | 新闻来源 | 消息来源 | 文章来源 | 配信元 | 情報元 | 매체 |
    매체명 | 신문사 | sumber berita | haber kaynağı | title of publication
  `,
  keywords: `
    keywords | keyword | tags | tag | key words | palabras clave | palavras-chave | mots-clés | mots clés | mot-clé
    | schlagwörter | schlagworte | stichworte | ключевые слова | теги | 关键字 | 关键词 | 關鍵字 | 標籤 | 标签 | キーワード | 키워드 | 태그
    | kata kunci | etiquetas | anahtar kelimeler | słowa kluczowe | parole chiave | тэги | ключові слова |
    ключови думи | ključne riječi | ključne reči | klíčová slova | kulcsszavak | cuvinte cheie | avainsanat |
    nyckelord | nøkkelord | trefwoorden | từ khóa | คำสำคัญ | แท็ก | कीवर्ड | كلمات مفتاحية | الكلمات المفتاحية |
    کلیدواژه | برچسب ها | الوسوم | מילות מפתח | λέξεις κλειδιά | ετικέτες | etiketler | tagi | etichette | 关键字词 | タグ
    | 해시태그
  `,
  category: `
    category | categories | section | topic | subject | class | genre | kategorie | catégorie | categoría |
    categoria | раздел | рубрика | категория | тема | 分类 | 分類 | 類別 | 类别 | 栏目 | カテゴリ | カテゴリー | 카테고리 | 분류 | kategori |
    kategoria | التصنيف | الفئة | rubrique | sección | seção | desk | kategória | kategorija | категорія |
    рубрика статьи | категории | chuyên mục | หมวดหมู่ | श्रेणी | বিভাগ | دسته بندی | دسته | قسم | קטגוריה |
    κατηγορία | 新闻分类 | 文章分类 | 所属栏目 | 섹션 | ressort | rubriek | rubrica
  `,
  summary: `
    summary | dek | standfirst | description | abstract | lead | lede | subtitle | subheadline | subheading | excerpt | teaser | chapo
    | chapô | 摘要 | 内容摘要 | 內容摘要 | 概要 | 简介 | 要約 | リード | 요약 | zusammenfassung | resumen | résumé | resume | resumo |
    sumario | riassunto | описание | аннотация | ringkasan | deskripsi | özet | streszczenie | sammanfattning
  `,
  id: `
    id | no | nr | number | docno | docid | doc id | article id | article no | record | index | номер | 编号 | 編號 |
    記事no | 番号 | 번호 | dok | doc | article number | news id | rank | # | record number | record no | document number |
    document no | accession number | proquest document id | story id | post id | news no | item id | item no | sno |
    s.no | sl no | serial
  `,
  other: `
    language | lang | country | location | image | image url | photo | images | video | word count | words | length
    | load-date | load date | views | likes | comments | copyright | edition | page | pages | volume | issue | doi |
    isbn | issn | label | score | sentiment | 影片連結 | 照片連結 | 圖片連結 | 图片 | photo link | media url | thumbnail |
    scraped at | scraped | crawled | query | headline url | type | format | status
  `,
}

const roles = once(() => {
  const known = new Map<string, Role>()
  for (const [role, words] of Object.entries(WORDS))
    for (const word of words.split('|')) known.set(fold(word).replace(/\s+/g, ' ').trim(), role as Role)
  return known
})

/** The role of folded words that are a known label as they stand. */
export const knownRole = (words: string): Role | undefined => roles().get(words)
