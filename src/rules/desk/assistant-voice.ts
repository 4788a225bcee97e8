/** What an assistant that was asked to write says to its client beside the text, in words that no list foresees. */
import {once} from '../../once.ts'
import {isProseBlock, layoutOf} from '../../rule/layout.ts'
import {withoutMarks} from '../../rule/line-key.ts'
import {isGlued} from '../../rule/phrase-hit.ts'
import {isQuoted, noiseSentenceEnd} from '../../rule/reach.ts'
import {defineRule, type Found, type Hit} from '../../rule/rule.ts'
import {mayOpenIn} from '../../rule/run-on.ts'
import type {Block} from '../../text/block.ts'
import {extentOf, isSpace} from '../../text/chars.ts'
import {fold, foldedSource} from '../../text/fold.ts'
import {sentenceAt, sentenceEnd, sentenceStart} from '../../text/sentence.ts'
import type {View} from '../../view.ts'
import {TermFinder} from './term-finder.ts'

/*
 * Such a remark speaks to the client, of the text, and of the work on it. One of the three is in many sentences; all of
 * them stand together in no other, least of all as the first or last line of a text.
 */
const pattern = (...parts: readonly string[]): (() => RegExp) =>
  once(() => new RegExp(foldedSource(`${START}(?:${parts.join('|')})`), 'u'))

const SIGN = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}]'
/** Where a word can start; in scripts without spaces, anywhere. */
const START = `(?:(?<![\\p{L}\\p{N}])|(?<=${SIGN})|(?=${SIGN}))`

/** Words to the client. */
const clientPattern = pattern(
  // en
  "as (?:you )?(?:asked|requested|instructed|briefed)|you (?:asked|requested|wanted|provided|shared|supplied|need)|your (?:request|brief|instructions|cms|client|requirements|prompt)|(?:would|do) you (?:like|want|prefer)|want me to|(?:shall|should|can|could) i (?:also |still )?\\p{L}+|let me know|just say|say the word|(?:if|whether) you(?:'d| would|'re| are)? (?:prefer|like|want|need|happy)|feel free|before you (?:publish|post|go live)|before (?:publishing|publication|posting)|please (?:verify|check|double-check|confirm|review|fix)|double-check|ready to (?:paste|publish|post)|(?:hope|trust) (?:this|that|the)|happy to (?!announce|report|say|see|share|welcome|introduce|be |have|join)|glad to (?!announce|report|say|see|share|welcome|introduce|be |have|join)|to (?:the )?(?:client|editor|publisher|desk)|for (?:the )?(?:client|editor|publisher)|(?:here|below) (?:is|are)|here's|heads[- ]up|any (?:further )?(?:edits|changes|tweaks)",
  // de
  'soll ich|möchten sie|möchtest du|wünschen sie|wie (?:gewünscht|besprochen|erbeten)|sag(?:en sie)? (?:mir )?(?:gern |einfach )?bescheid|hinweis (?:für|an) (?:die |den )?(?:redaktion|kund|auftraggeber)|vor (?:der )?veröffentlichung|bitte (?:prüfen|überprüfen|verifizieren)|hier (?:ist|sind|kommt)|gerne? (?:kann|erstelle|passe)|ich hoffe',
  // fr
  "voulez-vous|souhaitez-vous|si vous (?:souhaitez|voulez|préférez)|n'hésitez pas|voici|comme (?:demandé|convenu)|avant (?:la )?publication|note (?:à|pour) (?:la rédaction|le client|l'éditeur)|merci de vérifier|veuillez vérifier|j'espère",
  // es
  '(?:quieres|quiere|deseas|desea) que|si (?:quieres|lo deseas|prefieres|necesitas)|aquí (?:tienes|está|va)|como (?:pediste|solicitaste|me pediste)|antes de publicar|por favor,? (?:verifica|revisa|confirma)|nota (?:para|al) (?:el )?(?:editor|cliente)|avísame|dime si|espero que|\\bclaro',
  // it
  'vuoi che|desidera che|se (?:vuoi|preferisci|desideri)|ecco|come (?:richiesto|da richiesta)|prima di pubblicare|prima della pubblicazione|spero che|fammi sapere|quanto richiesto|verificare prima',
  // pt
  'quer que eu|deseja que|gostaria que|se (?:quiser|preferir|desejar)|aqui está|segue|como (?:pedido|solicitado)|antes de publicar|espero que|me avise|recomendo (?:checar|verificar)|por favor,? (?:verifique|confirme)',
  // pl
  'czy mam|czy chcesz|daj znać|jeśli (?:chcesz|wolisz|potrzebujesz)|oto|zgodnie z (?:prośbą|poleceniem)|przed publikacją|mam nadzieję|gotowe do|proszę (?:sprawdzić|zweryfikować)',
  // nl, sv, no, da, ru, tr
  '您看看|以下为|文章已|以下是|以下為|根据您|根據您|按照您|按您|您提供|您的要求|您要求|如您所|如果(?:您)?需要|如需|需要我|要不要我|是否需要|随时告诉|隨時告訴|请告诉我|請告訴我|希望(?:这|這|以上|本)[^，。]{0,10}(?:您|你|符合|有帮助|有幫助)|好的[,，]|当然[,，!！]|當然[,，!！]|以上(?:就是|便是|即为|是|为|為|内容|內容|文章)|如有(?:需要|其他|任何)|(?:帮|幫|为|為|给|給)[您你]|需要的?[话話]|若(?:需要?|有)|[还還]需要|供[您你]参考|供[您你]參考|请[您你]?(?:过目|查收|审阅)|請[您你]?(?:過目|查收|審閱)|想让我|想讓我',
  '以下、|用意できます|遠慮なく|お申しつけ|必要でしたら|必要な場合|お手伝い|お役に立て|ご(?:確認|活用|参考|不明|相談|質問|指示|入用)|以上(?:が|で|、)|いたしましょうか|しましょうか|承知|かしこまり|ご指定|ご要望|ご依頼|ご希望|いかがでしょう|お申し付け|お知らせください|以下の通り|以下に|必要であれば|必要に応じて|もちろん|お気軽に',
  '추가로|이상으로|언제든지?|도와 ?드릴|드릴까요|마칩니다|주시면|주십시오|어떠신가요|참고 ?부탁|검토 ?부탁|요청하신|말씀하신|원하시|싶으시|말씀해 ?주|알려 ?주|아래는|다음은|필요하시|물론|도움이 되',
  'بالتأكيد|بالطبع|[او]?ليك(?:م)?|إليك(?:م)?|فيما يلي|تفضل|كما طلبت|بناء على طلب|حسب طلب|وفقا لطلب|آمل|امل|أتمنى|اتمنى|و?(?:إن|ان|إذا|اذا) (?:أردت|اردت|كنت)|هل (?:تريد|ترغب|تود|تحب|تفضل)|إن رغبت|إذا رغبت|يمكنني|بإمكاني|أستطيع|أخبرني|اخبرني|أنا جاهز|انا جاهز|فأنا|فانا|يسعدني|لا تتردد',
  'звісно|звичайно|ось (?:готов|ваш|стат|текст|варіант|оновлен)|на ваш запит|за вашим|як ви (?:просили|і просили)|сподіваюся|якщо (?:треба|потрібно|хочете|бажаєте)|дайте знати|чи хочете|напишіть мені|можу (?:також )?\\p{L}+',
  'jasně|samozřejmě|(?:tady|zde) je (?:článek|text|váš|hotov|upraven|návrh)|podle vašeho|dle vašeho|podle zadání|jak jste|dejte (?:mi )?vědět|pokud chcete|chcete,? abych|mám (?:text|ho|ještě|článek)|doufám',
  'selvfølgelig|selvsagt|her kommer|som (?:ønsket|aftalt|avtalt)|du bad om|du ba om|sig (?:endelig )?til|si (?:gjerne )?(?:fra|ifra)|hvis du (?:vil|ønsker)|om du (?:vil|ønsker)|håber|håper|lad mig vide|gi (?:meg )?beskjed|självklart|säg till|som du bad om|om du vill|hör av dig',
  'totta kai|toki|tässä on|pyynnöstä|pyytämäsi|toivomasi|toiveidesi|kerro,? jos|jos (?:toivot|haluat)|toivottavasti|haluatko,? että|mielelläni',
  'bạn cần (?:chỉnh|sửa|thêm)|(?:dưới )?đây là (?:bài|bản|nội dung)|trên đây là|(?:tôi|mình|em) (?:có thể|sẵn sàng|xin)|bạn muốn (?:tôi|mình)|hãy (?:cho|báo|nói)|(?:cứ|vui lòng) (?:báo|nhắn|cho)|có cần (?:tôi|mình)|theo yêu cầu|như yêu cầu|hy vọng|nếu cần|nếu bạn (?:cần|muốn)|bạn cứ|cho (?:tôi|mình) biết|bạn có muốn',
  // The north and east of Europe again: what is offered, wished, asked.
  '(?:jeśli potrzebujesz|pokud potřebujete|если нужн\\p{L}+|якщо потрібн\\p{L}+|behöver du|trenger du|har du brug for|jos tarvitset) .{0,30}(?:wersj|verz|kratší|верси|версі|коротк|krótsz|version|versjon|kort|lyhye|pide)\\p{L}*|po prostu daj znać|czy (?:mam|przygotować|dodać)|stačí (?:napsat|říct)|просто дайте знать|подготовить (?:также|еще|ли)|добавить (?:также|еще|ли)|підготувати (?:також|ще)|додати (?:також|ще)|isterseniz|söylemeniz yeterli|\\p{L}+[ae]y[ai]m m[iı]|bara att säga till|ska jag|bare å si i?fra|skal jeg|bare sige til|sano vain|laadinko|teenkö|lisäänkö|kirjoitanko',
  'jasne|oczywiście|na (?:twoją|pani|pana|państwa) prośbę|według (?:twoich|wytycznych|briefu)|w razie potrzeby|mogę (?:też|także|również|jeszcze)|chętnie|dajcie znać|powiedz,? (?:jeśli|czy)|chcesz,? (?:żebym|abym)|życzysz sobie|jeżeli (?:chcesz|potrzebujesz)|jistě|moh[ul] (?:také|i|ještě|vám|ti)|můžu (?:také|i|ještě)|chceš,? abych|přejete si|mám (?:připravit|přidat|doplnit|napsat|zkrátit|upravit)|podle (?:pokynů|briefu)|stačí říct|dej (?:mi )?vědět|rád[a]? (?:upravím|doplním|připravím|zkrátím)|takhle stačí',
  'конечно|разумеется|по вашему (?:запросу|тз)|согласно (?:тз|вашему)|могу (?:также|ещ?е|подготовить|добавить)|если (?:потребуется|хочешь|необходимо)|скажите|сообщите|готов[а]? (?:доработать|внести|сократить|дополнить|переписать)|напишите,? если|хотите,? (?:чтобы )?я|нужно ли|добавить ли|хочете,? щоб|бажаєте,? щоб|за потреби|скажіть|готов(?:ий|а) (?:доопрацювати|внести|скоротити|доповнити)|потрібно ли|чи (?:потрібно|додати|підготувати)|підготувати ще',
  'elbette|tabi+ ki|istediğin\\p{L}*|talebin\\p{L}*|talimat\\p{L}*|istersen\\p{L}*|dilersen\\p{L}*|istediğiniz|haber ver\\p{L}*|umarim|memnuniyetle|\\p{L}*[ae]bilirim|ister misin\\p{L}*',
  'absolut(?!\\p{L})|enligt (?:dina|ditt|er|briefen|önskemål|beställning)|vill du,? (?:också |även )?att jag|jag kan (?:också|även|gärna)|jag (?:gör|justerar|kortar) gärna|om så önskas|önskar du|meddela (?:mig )?om|hör (?:gärna )?av dig|ser det bra ut|slik du (?:ba|ønsket)|etter (?:ditt|dine) ønske|jeg kan (?:også|gjerne|godt|gerne)|ønsker du|vil du (?:ha|have|gerne)|efter (?:dine|dit) ønske|giv (?:mig )?besked|er du fornøyd|er du tilfreds|tilpasser gjerne|retter gerne',
  'voin (?:myös|halutessasi|tarvittaessa|toki)|halutessasi|tarvittaessa|pyyntösi|ohjeidesi|toiveesi|ilmoita,? jos|sano,? jos|haluatko|toivotko|autan mielelläni|sopiiko|muokkaan (?:mielelläni|tarvittaessa)',
  'zal ik|wil je dat|laat (?:het )?me weten|hierbij|hieronder (?:vind|staat|volgt)|zoals gevraagd|voor publicatie|vill du att jag|ska jag|säg till|hoppas att|här (?:är|kommer)|vil du (?:at jeg|ha)|skal jeg|her er|хотите, чтобы|если (?:хотите|нужно)|дайте знать|вот|как вы просили|перед публикацией|надеюсь|ister misiniz|isterseniz|işte|yayınlamadan önce|haber verin',
)

/** The text, its parts and its forms. */
const textPattern = pattern(
  '(?:article|piece|version|draft|rewrite|tone|headline|paragraph|sentence|quote|lede|caption|hashtag|tweet|thread|roundup|round-up|summary|translation|press summary|word count|em dash|source|subhead|bullet|outline)\\p{L}*',
  '\\d+ words|(?:two|three|both|the) (?:texts|stories|posts|pieces)|full length|social media|app push|(?:linkedin|facebook|instagram) (?:post|version)|take on the|facts? and figures|market data|prices?',
  '(?:artikel|fassung|beitrag|überschrift|absatz|absätze|tonfall|zitat|kurzfassung|redaktion|fonds)\\p{L}*|text',
  "version|l'article|cet article|le texte|ton (?:plus|moins)|titre|paragraphe|citation|pour (?:facebook|instagram|linkedin)",
  'versión|nota|artículo|texto|tono|titular|párrafo|cita',
  'versione|articolo|testo|tono|titolo|paragrafo|citazione|post per',
  'versão|artigo|matéria|texto|tom|título|parágrafo|citação|valor',
  '(?:blogtekst|woorden|tussenkop|metn|versiyon|başlı)\\p{L}*|section on|title|punkt\\p{L}*|wersj\\p{L}*|artykuł\\p{L}*|tekst\\p{L}*|ton\\b|tytuł\\p{L}*|akapit\\p{L}*|na facebooka',
  '初稿|草稿|成稿|大纲|大綱|提纲|提綱|小标题|小標題|摘要|短版|长版|文末|常见问题|常見問題|配图|配圖|文章|原创|原創|语气|語氣|字数|字數|标题|標題|段落|文案|稿件|版本|全文|切入角度',
  '別バージョン|別案|下書き|導入文|リード文|構成案|要約|キャッチコピー|説明文|記事|文章|文字数|文体|本文|原稿|タイトル|構成|見出し|トーン|リライト',
  '썸네일|문구|초안|버전|요약|목차|본문|카피|해시태그|글(?=[을의은이 ])|블로그 글|기사|원고|분량|말투|어조|문체|제목|문단|소제목',
  '(?:ال)?(?:مقال|نص|فقر|عنوان|أسلوب|اسلوب|نبر|نسخ|خبر|عناوين|تقرير|جدول|قسم|أقسام|ملخص|منشور|مقدم|خاتم)\\p{L}*',
  '(?:статт|текст|заголов|абзац|верс|допис|матеріал|тон)\\p{L}*',
  '(?:člán|text|verz|tón|nadpis|odstav|sekc|titul)\\p{L}*',
  '(?:tekst|afsnit|avsnitt|overskrift|underoverskrift|utkast|udkast|vinkling|version|versjon|tone|artikkel|artikel|rubrik|utkast|inlägg)\\p{L}*',
  '(?:artikkeli|teksti|sävy|pituu|otsik|kappale|versio|jut|kirjoituks)\\p{L}*',
  'phần (?:hỏi đáp|mở bài|kết|câu hỏi)|đoạn|bản tóm tắt|caption|fanpage|mạng xã hội|bài viết|văn bản|giọng văn|độ dài|tiêu đề|đoạn|bản thảo|nội dung',
  '(?:wpis|lead|nagłówek|nagłówk|sekcj|streszczeni|opis|perex|závěr|popis|shrnutí|stať|раздел|описани|заголов|стать|статей|пост|анонс|лид|розділ|висновок|опис|анонс|yazi|yaziy|metin|metn|başlik|bölüm|özet|içerik|ingress|sektion|seksjon|innlegg|indlæg|rubrik|avsnitt|afsnit|sammanfattning|sammendrag|opsummering|osio|tiivistelm|ingressi|someversio|postau)\\p{L}*|faq|sürüm\\p{L}*|metabesk\\p{L}*|metakuvau\\p{L}*|мета-?опис\\p{L}*|meta \\p{L}+|version\\p{L}*|(?:facebook|instagram|linkedin)\\p{L}*',
  'versie|tekst|stuk|kop\\b|alinea|texten|versionen|artikeln|teksten|artikkelen|статья|статью|текст|версия|версию|тон\\b|makale|metin|sürüm',
)

/** The work on it, or who did it: a star lets a word go on. */
const work = (): string[] => [
  ...'rewr*|rework*|reword*|rephras*|paraphras*|shorten*|trim*|condens*|tweak*|humani*|verif*|double-check*|fact-check*'.split(
    '|',
  ),
  ...'omit*|skipp*|reformat*|proofread*|tailor*|optimi*|left out|fresh take|turn this into|turn it into|spin up'.split(
    '|',
  ),
  ...'as an assistant|assistant:|from the model|by the model|the language model'.split('|'),
  ...'umgeschrieb*|überarbeit*|kürz*|anpass*|prüf*|verifizier*|erstell*|formulier*|gekürzt*|angepasst*'.split('|'),
  ...'réécri*|reformul*|raccourci*|adapt*|vérifi*|rédig*|me dire|plus engagé'.split('|'),
  ...'reescri*|acort*|verific*|redact*|he evitado|puedo|riscri*|riformul*|accorci*|adatt*|redatt*|prepar*'.split('|'),
  ...'ho evitato|ho mantenuto|posso|encurt*|checar|confirmar|redigi*|assistente|evitei'.split('|'),
  ...'przeredagow*|przepis*|skróc*|dostosow*|zweryfikow*|przygotow*|napis*|mogę'.split('|'),
  ...'herschre*|ingekort*|aanpass*|controle*|omarbet*|skriv*|korta*|omskre*'.split('|'),
  ...'перепис*|переработ*|сокра*|провер*|подготов*|готовая|готовый|yeniden yaz*|kısalt*|düzenle*|kontrol*|hazırla*'.split(
    '|',
  ),
  ...'meets your brief|meets your request|meets your requirements|meets your guidelines|meets your expectations|meets your specifications|sia utile|più accattivante|rozwin*|tussenkop*|inclusief'.split(
    '|',
  ),
  ...'修改后的|已经写好|已写好|帮您|幫您|为您|為您|给您|再写|再寫|再拟|生成|续写|續寫|精简|精簡|完成|备选|備選|符合您|符合要求|润稿|扩展|擴展|撰写|撰寫|写作|改写|改寫|修改|调整|調整|增减|增減|缩短|縮短|润色|潤飾|扩写|补充|補充|重写|重寫'.split(
    '|',
  ),
  ...'ご依頼いただい|用意でき|追加|ご提案|リライト|書き換え|お書き|ご用意|短く|要約|作り直|作成|執筆|調整|修正|書き直|変更|追記|加筆|仕上げ'.split(
    '|',
  ),
  ...'조건에 맞춰|요청하신|바꾸거나|조절|변경|보완|교정|원고를|추가로|제안해|만들어 ?드|정리해 ?드|요약해|준비해|작성|수정|다듬|줄이|줄여|늘리|늘려|바꾸|바꿔|고쳐|다시 쓰|써 드리'.split(
    '|',
  ),
  ...'المطلوب*|وفق التعليمات|احتجت|حسب طلبك|كما طلبت|بناء على طلبك|تعديل*|كتابة|صياغة|إعادة|اعادة|اختصار*|إضافة|اضافة|تقصير|توسيع|متوافق*|متكامل*|أضيف*|أكتب*|أعيد|أقترح*|اقتراح*|ألخص*|تلخيص*|أختصر|كتبت|أعددت|اعددت|للمساعدة|حسن*'.split(
    '|',
  ),
  ...'перепиш*|скорот*|скороч*|підготу*|підготов*|напис*|оптимізован*|відредаг*|адапту*|доповн*|змін*|задану тему'.split(
    '|',
  ),
  ...'zkrát*|přeps*|uprav*|doplni*|optimalizov*|napsal*|napsan*|připrav*|rozšíř*|zadání'.split('|'),
  ...'omskriv*|forkort*|kortere|tilpass*|tilpas*|optimer*|juster*|rette*|uddyb*|utdyp*|udkast*|utkast*|uformel*|formel*|längre|kortare|anpassa*|justera*|skrev*'.split(
    '|',
  ),
  ...'dopisa*|dodać|rozbudow*|popraw*|zmieni*|wydłuż*|przydad*|żebym|abym|przidat|přidat*|doplnit*|změnit*|rozepsat|abych|vytvořit*'.split(
    '|',
  ),
  ...'добавить|добавл*|дополн*|изменить|расшир*|чтобы я|доработ*|написал*|доопрац*|додати|додам|підготув*|розшир*|написав*|щоб я'.split(
    '|',
  ),
  ...'ekleyebilirim|hazırlayabilirim|yazabilirim|değiştir*|uzatabilirim|ekleyeyim|hazırlanmış|hazırladığım|isteğiniz*|talebiniz*'.split(
    '|',
  ),
  ...'lägga till|ändra*|förläng*|bearbeta*|att jag|legge til|legger til|endre*|korte ned|korte*|utvide*|at jeg|tilføje*|ændre*|forlæng*|udvide*'.split(
    '|',
  ),
  ...'lisätä*|lisään|laatia*|lyhentä*|muuttaa|muutan|että teen|että lisään|että kirjoitan|tehdä'.split('|'),
  ...'değişiklik*|beklenti*|oczekiwan*|představ*|ожидани*|очікуван*|förväntning*|forventning*|odotuks*|krótszej|krótsz*|kratší*|короткая|короткую|коротша|коротшу|коротк*|kısa bir|daha kısa|kortare|kortere|lyhyemmän|lyhyempi|ta fram|hazırlayayım|laadinko|teenkö|lisäänkö|lage|lave'.split(
    '|',
  ),
  ...'muokka*|kirjoitet*|kirjoita*|lyhen*|tiivist*|muutoks*|muuta*|laadi*|otteella|pidenn*'.split('|'),
  ...'đáp ứng|viết thêm|soạn*|mở rộng|thêm phần|tạo thêm|dịch sang|tóm tắt|viết lại|chỉnh*|chỉnh sửa|rút gọn|chuẩn seo|bổ sung|điều chỉnh|sửa|viết theo|mong muốn'.split(
    '|',
  ),
]
const workTerms = once(() => new TermFinder(work().map(fold)))

/** Offers to go on with the work, which need no more than to speak of the text. */
const OFFER = once(
  () =>
    /(?<!\p{L})(?:would you like me to|do you want me to|want me to|shall i|should i (?:also )?\p{L}+|let me know (?:if|which|what|whether) (?:you|any|tone|the)|just say (?:the word|so)|(?:i(?:'d be| am|'m) )?happy to (?!announce|report|say|see|share|welcome|introduce|be |have|join|confirm|oblige)\p{L}+|i can also|soll ich|möchten sie,? dass ich|möchtest du,? dass ich|voulez-vous que je|souhaitez-vous que je|(?:quieres|desea) que|vuoi che|quer que eu|czy mam|zal ik|vill du att jag|ska jag|хотите, чтобы я|ister misiniz|чи хочете,? щоб я|chcete,? abych|chceš,? abych|mám (?:připravit|přidat|doplnit|napsat) (?:i|také|ještě)|хотите,? (?:чтобы )?я|хочете,? щоб я|бажаєте,? щоб я|chcesz,? (?:żebym|abym)|vill du,? (?:också |även )?att jag|ønsker du,? at jeg|skal jeg|vil du (?:at|have),? (?:at )?jeg|haluatko,? että|bạn có muốn (?:tôi|mình)|هل تريد ان|هل ترغب في ان|posso anche|puedo también|também posso|je peux (?:aussi|également)|ich kann (?:auch|gerne?|noch)|mogę (?:też|także|również)|ik kan (?:ook|nog)|могу (?:также|еще|ещё))(?!\p{L})|需要我|要不要我|是否需要我|需不需要我|想[让讓]我|要我再|我(?:[还還]|也)可以(?:[为為帮幫给給继繼再])|ましょうか|ご提案(?:でき|いたし|も可能)|お作り(?:でき|いたし|します)|(?:追記|作成|調整)(?:できます|も可能です|いたします)|드릴까요|드릴 수 (?:있습니다|있어요)|(?<!\p{L})(?:هل ت(?:ود|حب|فضل) ان|يمكنني ايضا|(?:bạn muốn|có cần|bạn cần) (?:tôi|mình)|(?:tôi|mình) (?:cũng )?có thể (?:viết|giúp|chỉnh|bổ sung|soạn))(?!\p{L})/u,
)

/** Who says it, where that is beyond doubt. */
const SPEAKER = once(
  () =>
    /^[\s*_([-]*(?:as an (?:ai )?assistant\b|(?:assistant|ai|chatgpt|gpt|model|modell|asistente|assistente|assistent|ассистент)\s*:|(?:note|disclaimer|remark|comment) from the (?:model|assistant|writer)|(?:note|nota|observação|hinweis|remarque|uwaga) (?:from|to|for|für|à|pour|para|per|do|dla|al|del|der|an) (?:the |la |il |die |den |el |o |l')?(?:client|editor|publisher|assistant|redaktion|kunde|rédaction|cliente|redattore|redazione|assistente|asistente|redacción|redação|redakcji|klient)\p{L}*)/u,
)

/** A remark of fewer words than five is this long at least, as `extentOf` counts. */
const SHORTEST = 24
/** The longest remark, in UTF-16 units. */
const LONGEST = 420
/** A term in quotes; what is longer is a quotation, and its line tells something. */
const TERM = /["“”«»„][^"“”«»„.!?]{2,30}["“”«»]/g
/** Lines at each end of a text among which remarks are looked for. */
const EDGE = 3

/**
 * The first line of an answer in the languages of the north and east of Europe: here is the text, and that it was ordered or that the
 * order is gladly carried out.
 */
const ANNOUNCED = once(
  () =>
    new RegExp(
      `^(?:(?:${GLADLY})[!,.…]? )?(?:oto|tutaj|poniżej|tady|zde|níže|вот|ниже|перед вами|ось|нижче|işte|aşağida|här|nedan|her|herunder|nedenfor|tässä|alla)(?!\\p{L}).{0,60}(?:${TEXTS})|^(?:${GLADLY})[!,.…] .{0,60}(?:${TEXTS}) (?:aşağida|níže|ниже|нижче|poniżej|nedan|nedenfor|alla)`,
      'u',
    ),
)
const GLADLY =
  'jasne|oczywiście|pewnie|gotowe|jistě|jasně|samozřejmě|rád|hotovo|конечно|разумеется|готово|звісно|звичайно|авжеж|elbette|tabi+ ki|tabi+|memnuniyetle|självklart|absolut|visst|givetvis|selvfølgelig|selvsagt|klart|naturligvis|ja visst|totta kai|toki|tietysti|selvä'
const TEXTS =
  'artyku\\p{L}*|tekst\\p{L}*|wpis\\p{L}*|člán\\p{L}*|text\\p{L}*|příspěv\\p{L}*|стать\\p{L}*|статт\\p{L}*|допис\\p{L}*|yazi\\p{L}*|makale\\p{L}*|metn?i\\p{L}*|artik[ek]?l\\p{L}*|artikkel\\p{L}*|inlägg\\p{L}*|innlegg\\p{L}*|indlæg\\p{L}*|blogg?\\p{L}*|artikkeli\\p{L}*|teksti\\p{L}*|kirjoitus|juttu|version\\p{L}*|versjon\\p{L}*|wersj\\p{L}*|verz\\p{L}*|верси\\p{L}*|верс\\p{L}*'
const AS_ORDERED = once(
  () =>
    /(?<!\p{L})(?:zgodn\p{L}+ z|według (?:twoich|wytycznych)|na (?:twoją|państwa) prośbę|o któr\p{L} pros\p{L}+|podle (?:vašeho|vašich|zadání|pokynů|tvého|briefu)|dle (?:vašeho|zadání)|jak jste (?:chtěl|si přál|požadoval)\p{L}*|по (?:вашему|твоему) (?:запросу|заданию|тз)|согласно|как вы (?:просили|хотели)|за (?:вашим|твоїм) (?:запитом|завданням|тз)|як ви (?:просили|хотіли)|відповідно до|talebin\p{L}*|istediğin\p{L}*|isteğin\p{L}*|talimat\p{L}*|enligt (?:dina|ditt|önskemål|briefen|beställning\p{L}*)|som du (?:bad|ba|önskade|ønsket|ønskede|ville)|slik du (?:ba|ønsket)|i tråd med|etter (?:ditt|dine)|efter (?:dine|dit)|toiveidesi|toiveittesi|pyynnöstäsi|pyytämäsi|ohjeidesi|toivomasi)(?!\p{L})/u,
)

const AT_ONCE = once(() => new RegExp(`^(?:${GLADLY})[!,.]`, 'u'))

function announces(folded: string): boolean {
  if (!ANNOUNCED().test(folded)) return false
  return AS_ORDERED().test(folded) || AT_ONCE().test(folded)
}

/** How offers begin, and how those who speak call themselves. */
const openings = (): string[] => [
  ...'would you like me to|do you want me to|want me to|shall i|should i|let me know|just say|happy to|i can also'.split(
    '|',
  ),
  ...'soll ich|möchten sie|möchtest du|voulez-vous que je|souhaitez-vous que je|quieres que|desea que|vuoi che'.split(
    '|',
  ),
  ...'quer que eu|czy mam|zal ik|vill du att jag|ska jag|хотите, чтобы я|ister misiniz'.split('|'),
  ...'ska jag|skal jeg|laadinko|teenkö|lisäänkö|behöver du|trenger du|har du brug for|jos tarvitset|jeśli potrzebujesz|pokud potřebujete|если нужна|если нужен|если нужно|якщо потрібна|якщо потрібно|söylemeniz yeterli|подготовить также|підготувати також|hazırlayayım mı|mám připravit|czy mam'.split(
    '|',
  ),
  ...'vil du have|vil du at|vill du,*|haluatko|jag kan även|jag kan också|jeg kan også|voin myös|voin halutessasi|mohu také|chcete, abych'.split(
    '|',
  ),
  ...'чи хочете|хочете, щоб|бажаєте, щоб|можу також|могу также|dilerseniz|isterseniz|mam też|mogę również|mogę też'.split(
    '|',
  ),
  ...'självklart|selvfølgelig|totta kai|конечно|звісно|elbette|tabii ki|jasne|oczywiście|jistě|jasně|samozřejmě'.split(
    '|',
  ),
  ...'enligt dina|enligt önskemål|som du bad|som du ba|slik du ba|toiveidesi|pyytämäsi|по вашему|за вашим|talebinize|talebiniz|zgodnie z|podle vašeho|podle zadání'.split(
    '|',
  ),
  ...'as an ai assistant|ai:|chatgpt:|gpt:|model:|modell:|asistente:|assistente:|assistent:|ассистент:'.split('|'),
  ...'需要我|要不要我|是否需要我|需不需要我|想让我|想讓我|以上就是|以上内容|以上內容|以上是|如需|希望这篇|希望這篇|希望以上|我还可以|我也可以|如果您需要|如果需要'.split(
    '|',
  ),
  ...'遠慮なく|ましょうか|お申し付け|お申しつけ|お知らせください|필요하시면|드릴까요|원하시면|알려 주|말씀해'.split(
    '|',
  ),
  ...'هل ترغب|هل تريد|هل تود|آمل أن|أتمنى أن|إذا أردت|إذا كنت|إن أردت|bạn có muốn|bạn muốn tôi|nếu bạn cần|nếu bạn muốn|hy vọng bài'.split(
    '|',
  ),
  ...'note to *|note for *|note from *|disclaimer from *|remark from *|comment from *|hinweis für *|hinweis an *'.split(
    '|',
  ),
  ...'remarque pour *|note à *|note pour *|nota para *|nota per *|nota do *|observação do *|observação para *|uwaga dla *|uwaga od *'.split(
    '|',
  ),
]

export const assistantVoice = defineRule({
  name: 'assistant-voice',
  category: 'llm-leak',
  summary:
    'A first or last line in which who wrote the text speaks to who ordered it: of versions, lengths, what was left out.',
  get triggers() {
    return [...work(), ...openings()]
  },
  *find(view, hit) {
    if (!hit) return
    const {block} = hit
    if (
      block.end - block.start > LONGEST ||
      (block.shape.sentences > 1 && isProseBlock(view, block) && (block.shape.sentences > 3 || holdsProse(view, block)))
    ) {
      yield* inParagraph(view, hit)
      return
    }
    if (!isAtEdge(view, block)) return
    const folded = withoutMarks(block.folded)
    if (block.shape.words < 5 && extentOf(view.text, block) < SHORTEST) return
    if (block.index <= layoutOf(view).first && announces(folded) && !/["“”«»„]/.test(block.text.replace(TERM, ''))) {
      yield {start: block.start, end: block.end, confidence: 0.93, evidence: 'announces the text that was ordered'}
      return
    }
    if (/["“”«»„]/.test(block.text.replace(TERM, ''))) return
    const isSpeaker = SPEAKER().test(folded)
    // A headline ends in no mark.
    if (!isSpeaker && block.index <= layoutOf(view).first && !/[:.!?…：。！？؟)\]*]$/u.test(block.text)) return
    const isOffer = OFFER().test(folded)
    const isToClient = clientPattern().test(folded)
    if (!isSpeaker && !isOffer && !isToClient) return
    const isOfText = textPattern().test(folded)
    const isOfWork = workTerms().isIn(folded)
    if (!isSpeaker && !(isOfText && (isOffer || (isToClient && isOfWork)))) return
    yield {
      start: behindProse(view.text, block),
      end: block.end,
      confidence: isSpeaker && (isToClient || isOfText || isOfWork) ? 0.95 : 0.92,
      evidence: isSpeaker ? 'an assistant speaks of itself' : 'speaks to a client about the text and the work on it',
    }
  },
  examples: [
    '⟦Sure, below is a livelier version of the pier piece, reworked for the weekend edition:⟧\nThe harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier.',
    'The harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier.\n⟦Shall I cut the piece to 200 words, or do you want a thread as well?⟧',
    'The harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier.\n⟦(Note to the editor: I left out the sum, since the source gives none.)⟧',
    'Der Rat tagte am Dienstagabend und beschloss nach zwei Stunden, den alten Steg vor dem Winter zu reparieren.\n⟦Soll ich den Artikel noch kürzen oder eine zweite Fassung erstellen?⟧',
    'Les lampes du port sont en cuivre, et la plus vieille brûle encore de l’huile. La jetée a cédé en mars, après deux heures de vent. On la répare avant l’hiver. Le maire a voté pour. ⟦N’hésitez pas à me dire si vous souhaitez un ton plus sobre ou une version plus courte.⟧',
    'The pier broke in March, after two hours of wind. It was old. The lamp fell with it. ⟦Would you like me to continue with the section on the lamp?⟧ The mayor voted for a new one.',
    'The pier broke in March, after two hours of wind. It was old. The lamp fell with it. Would you like me to row you over to it, he asked, or let me know when you can swim.',
    'The harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier.\nLet me know, the mayor wrote to the neighbours, what you would pay for a lamp.',
    '⟦好的，以下是根据您的要求撰写的文章：⟧\n港口委员会星期二晚上开会，经过两个小时的讨论，决定在冬天到来之前修好旧码头，费用由市政府承担。',
    '港の委員会は火曜日の夜に集まり、二時間の議論のあと、冬が来る前に古い桟橋を直すことを決めた。費用は市が出すという。\n⟦文字数や文体の変更など、ご要望がございましたらお知らせください。⟧',
    'Přístavní rada se sešla v úterý večer a po dvou hodinách debaty rozhodla, že staré molo opraví ještě před zimou.\n⟦Dejte mi vědět, zda mám článek zkrátit, nebo upravit tón.⟧',
    '⟦Totta kai! Tässä on pyytämäsi artikkeli, kirjoitettu kevyellä otteella.⟧\nSatamaneuvosto kokoontui tiistai-iltana ja päätti kahden tunnin keskustelun jälkeen korjata vanhan laiturin ennen talvea.',
    'اجتمع مجلس المرفأ مساء الثلاثاء وقرر بعد ساعتين من النقاش إصلاح الرصيف القديم قبل حلول الشتاء، على نفقة البلدية.\n⟦آمل أن يعجبك المقال، وإذا أردت تعديل الأسلوب فأنا جاهز.⟧',
    '港口委员会星期二晚上开会，经过两个小时的讨论，决定在冬天到来之前修好旧码头，费用由市政府承担。\n市长希望这篇文章能让更多人了解旧码头的历史，他说写作的人都该去看看。',
    '⟦Självklart! Här är ett inlägg om bryggan, enligt dina önskemål.⟧\nHamnrådet möttes på tisdagskvällen och beslutade efter två timmars debatt att laga den gamla bryggan före vintern.',
    '⟦Elbette! İşte talebinize göre hazırlanmış iskele yazısı.⟧\nLiman kurulu salı akşamı toplandı ve iki saatlik tartışmadan sonra eski iskelenin kış gelmeden onarılmasına karar verdi.',
    'Havnerådet mødtes tirsdag aften og vedtog efter to timers debat at reparere den gamle mole, før vinteren kommer.\n⟦Vil du have, at jeg laver en kortere version til Facebook?⟧',
    'Havnerådet møttes tirsdag kveld og vedtok etter to timers debatt å reparere den gamle brygga før vinteren kommer.\nJeg kan også fortelle om lykta, sier fyrvokteren, og om teksten som sto på den.',
    'Her er brevet som endret byen, og teksten på skiltet\nHavnerådet møttes tirsdag kveld og vedtok etter to timers debatt å reparere den gamle brygga før vinteren kommer.',
    'The harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier.\nToday I am happy to announce that you can find the whole text of the vote on the pier.',
    'The harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier.\nThe vote will absolutely reshape how you write an article: faster, your headlines more reliable, your role more creative.',
    'The harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier.\nIf you want a new lamp, take the time you need and compare several quotes before you choose one that truly meets your needs.',
    'Dear Ada,\nThe harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier.\nI hope the winter is kind to you and to the boat.',
  ],
})

/** Behind the sentences at a line's start that speak to nobody: the last ones of a paragraph that the remark was glued to. */
function behindProse(text: string, {start: first, end: last}: Block): number {
  let start = first
  for (;;) {
    const end = sentenceEnd(text, start, last)
    const folded = fold(text.slice(start, end))
    if (end >= last || SPEAKER().test(folded) || clientPattern().test(folded) || workTerms().isIn(folded)) return start
    if (extentOf(text, {start, end}) <= SHORTEST_PROSE) return start
    start = end
    while (start < last && isSpace(text.charCodeAt(start))) start++
  }
}

/** A shorter sentence is an exclamation that opens the remark. */
const SHORTEST_PROSE = 36
/** A sentence of a remark that speaks neither to somebody nor of the text is this short. */
const LONGEST_ASIDE = 60

/** Whether a sentence of some length says nothing of the kind: then the remark stands in a paragraph. */
function holdsProse({text}: View, block: Block): boolean {
  for (let at = block.start; at < block.end; ) {
    const {start, end} = sentenceAt(text, at, block)
    if (end - start >= LONGEST_ASIDE && !isRemark(fold(text.slice(start, end)))) return true
    at = Math.max(end, at) + 1
  }
  return false
}

function isRemark(folded: string): boolean {
  return (
    SPEAKER().test(folded) ||
    clientPattern().test(folded) ||
    (OFFER().test(folded) && (textPattern().test(folded) || workTerms().isIn(folded))) ||
    (textPattern().test(folded) && workTerms().isIn(folded))
  )
}

/** Offers that nobody makes in a report. */
const SURE_OFFER = once(
  () =>
    /^(?:would you like me to|do you want me to|soll ich (?:dir|ihnen|noch)|möchten sie,? dass ich|möchtest du,? dass ich|voulez-vous que je|souhaitez-vous que je|quieres que (?:te|añada|escriba|prepare)|vuoi che (?:ti|aggiunga|prepari)|quer que eu|czy mam (?:też|dodać|przygotować|napisać|rozwinąć)|zal ik (?:je|u|nog)|хотите, чтобы я|vill du att jag)(?!\p{L})/u,
)
/** A remark in a paragraph is a sentence of this length. */
const LONGEST_SENTENCE = 260
/** So near to the end of a paragraph are remarks on the whole of it. */
const NEAR_END = 200

/** The same in a sentence of a paragraph: an offer anywhere, other remarks near the end of the last ones. */
function* inParagraph(view: View, {start: at, block}: Hit): Generator<Found> {
  const {text} = view
  const start = Math.max(sentenceStart(text, at, block.start), gluedStart(text, at, block.start))
  const sentenceEnd = noiseSentenceEnd(text, start, at, block.end)
  const ranIn = mayOpenIn(text, at, sentenceEnd).find((from) => !isRemark(fold(text.slice(from, sentenceEnd))))
  const end = ranIn === undefined ? sentenceEnd : start + text.slice(start, ranIn).trimEnd().length
  if (end - start > LONGEST_SENTENCE) return
  const sentence = text.slice(start, end)
  if (/["“”«»„]/.test(sentence) || isQuoted(text, block.start, start)) return
  const folded = fold(sentence)
  const isSure = SURE_OFFER().test(folded) && (workTerms().isIn(folded) || textPattern().test(folded))
  if (!isSure && (block.end - end > NEAR_END || !isAtEdge(view, block))) return
  if (!isSure && !((OFFER().test(folded) || clientPattern().test(folded)) && workTerms().isIn(folded))) return
  if (!textPattern().test(folded)) return
  yield {start, end, confidence: 0.92, evidence: 'speaks to a client about the text and the work on it'}
}

/** Where a sentence starts that was glued to the one before; 0 where none was. */
function gluedStart(text: string, at: number, from: number): number {
  return at > from && isGlued(text, at) ? at : 0
}

/** Whether a line is one of those at the ends of a text, or set apart by brackets or stars. */
function isAtEdge(view: View, block: Block): boolean {
  const {first, last} = layoutOf(view)
  return (
    block.index < Math.max(EDGE, Math.min(first + 1, 2 * EDGE)) ||
    block.index >= view.blocks.length - EDGE ||
    block.index > last ||
    isSetApart(view, block)
  )
}

function isSetApart(view: View, block: Block): boolean {
  const sign = view.text[block.start]
  const end = view.text[block.end - 1]
  if (sign === '(' && end === ')') return true
  if (sign === '[' && end === ']') return true
  return sign === '*' && end === '*'
}
