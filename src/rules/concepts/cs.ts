import {defineLexicon, NETWORKS} from './lexicon.ts'

export const CS = defineLexicon({
  language: 'cs',
  words: {
    joints:
      'chcete-li, chcete, pokud chcete, a, nebo, prosím, teď, nyní, hned, jednoduše, také, taky, raději, pak, tak, nezapomeňte, abyste mohli pokračovat, pro pokračování',
    you: 'vy, vás, vám, vámi, váš, vaše*, vaši*, vašem*, vašich, ty, tě, ti, tebe, tobě, tvůj, tvoje, tvé, svůj, svou, své, svém, svých, svým*',
    we: 'já, tenhle web, tenhle blog, můj blog, tento blog, my, nás, nám, námi, náš, naše*, našem, našeho, naší, našimi, naši, tento web, tento portál, tyto stránky, této stránky, redakce, redakci, mě, mně, můj',
    text: '{tento|tohoto|tomto} {článek|text|článku|textu|příspěvek|příspěvku|web|webu|obsah|materiál|podcast|překlad}, {tato|této|tuto} {stránka|stránky|zpráva|publikace|recenze}, {článek|text} {byl|je|vznikl|slouží|neslouží|má}, {informace|obsah|údaje} {na|v} {tomto|těchto|této}, {veškeré|uvedené} informace, části {článku|textu}, {informace|obsah} {zde|výše} *',
    blocker:
      'adblock*, ad-block*, blokátor* reklam*, blokátor*, blokování reklam*, blokuje {naše|naši|reklam*}, blokujete reklam*, filtr* reklam*, skrývá {naše|naši|reklam*}',
    allow:
      'vypn*, vypín*, zakaž*, povol*, pozastav*, výjimk*, whitelist*, přidejte, obnov*, znovu načt*, načtěte, deaktiv*, podpoř*, odblok*',
    detect:
      'zjistili, zjist*, zdá se, zřejmě, vypadá to, zaznamenali, všimli, používáte, používáš, máte zapnut*, máte, aktivní, zapnut*, detekov*',
    ads: 'reklama, reklamy, reklamu, reklam, reklamě, reklamou, bannery, inzerce, inzerci',
    fund: 'platí, platíme, financuj*, zdarma, bezplatn*, umožňuj*, díky, živí, žijeme, provoz*, fung*, existovat',
    ad: 'reklama, reklamy, reklamu, inzerce, inzerát, sponzorovan*, sponzor, komerční, sdělení, komerční sdělení, placená, placený, advertorial, promo, partnerský obsah',
    adBeside:
      'článek, článku, text, textu, pokračuje, pokračování, pokračujte, pod, po, za, níže, dole, zde, plocha, místo, prostor, zavřít, přeskočit, konec, začátek, obsah, příspěvek, spolupráce, ve, s, v, na, a, pro, čtení, čtěte, dále, dál, rolujte, posuňte, partner, partnera, našeho, našich, partnerů, x, px, reklamou, reklamním, reklamní, blok, banner, ke, je',
    resumes:
      '{článek|text|zpráva|čtení} pokračuje *, pokračování {článku|textu|pod|po|níže}, {pokračujte|čtěte} {níže|dále|pod|po|dál}, {rolujte|posuňte se|scrollujte} {dál|dále|dolů|níže|pro}, po reklamě, pod reklamou',
    mail: 'e-mailem, svou adresu, svoji adresu, adresu, newsletter*, do schránky, e-mailov* schránk*, e-mailem, emailem, do {e-mailu|mailu|vašeho|tvého}, na {váš|svůj|tvůj} {e-mail|mail|email}, {váš|svůj|vaši|svoji|tvůj|vaši} {e-mail|mail|email|e-mailovou}, upozornění, notifikac*, odběr*, zpravodaj*, {náš|našem|našeho|našemu|můj} {kanál|kanálu|podcast|telegram|youtube|instagram}, {whatsapp|telegram|youtube}ov* kanál*, {youtube|telegram|whatsapp} kanál*, zvoneček, zvonečk*, {naší|naši|naše} {stránku|stránky|stránce|facebook*|skupin*}, podcast*',
    get: 'napiš*, chceš, přihlas*, přihlaš*, odebírej*, odebírat, získ*, dostáv*, dostanete, nechte, nech, zadejte, zadej, vyplň*, vložte, zapněte, zapni, klikn*, ťukn*, nezmeškej*, neujde, nenechte si, připoj*, přidej*, sledujte, sleduj, chcete, chceš, líbil*, každý, každé, každou, zaregistruj*, registruj*, buďte, mějte, objednej*, posíláme, pošleme',
    sign: 'přihlas*, přihlaš*, odebírej*, odběr*, dostáv*, dostanete, přímo, rovnou, posíl*, pošleme, pošl*, zadejte, zapněte, přidej*, sledujte, nezmeškej*, neujde, zaregistruj*, chodit, přijde, nenechte si',
    often:
      'nový článek, nové články, nový příspěvek, nové recepty, recepty, příště, druhou neděli, zdarma, bezplatn*, denně, týdně, měsíčně, {každý|každé|každou} {den|ráno|večer|týden|měsíc|pondělí|úterý|středu|čtvrtek|pátek|sobotu|neděli}, jednou {týdně|za týden|měsíčně|denně}, {nejdůležitější|nejlepší|nejnovější|nejzajímavější} *, to nejdůležitější, to nejlepší, novinky, přehled, jako první, mezi prvními, souhrn, nových {článcích|příspěvcích}, aktuálně',
    spared:
      'žádný spam, bez spamu, spam*, odhlás*, kdykoli, kdykoliv, nic {vám |ti |}neujde, neujde, nezmeškáte, nezmeškej*, v obraze, jedním kliknutím, slibujeme, jako první, mezi prvními',
    pass: 'sdílej*, sdílet, pošl*, přepošl*, poděl*, řekn*, doporuč*, šiř*, předej*, dej vědět, dejte vědět',
    shared:
      '{tento|tenhle|náš} {článek|text|příspěvek|rozhovor|recept|odkaz}, {tuto|tuhle} {stránku|zprávu|reportáž|recenzi}, článek {s přáteli|přátelům|dál|dále}, {pošlete|pošli|přepošlete|předejte|sdílejte} {ho|jej|ji|to|mu|jim}, {pošlete|přepošlete} {ho|jej|ji} *, dál, o něj',
    people:
      'přátel*, přítel*, kamarád*, známý*, známí*, kolegy, koleg*, rodin*, soused*, ostatní*, někom*, někoho, druhý*, všem, blízk*, facebook*, whatsapp*, sociálních sítích, sítích, komu',
    liked: 'líbil*, líbí, zaujal*, užitečn*, přínosn*, pomohl*, znáte někoho, znáš někoho, stojí za',
    tell: 'napiš*, řekn*, poděl*, sdílej*, pište, piš, dejte {nám |}vědět, dej {nám |}vědět, zanech*, přidej*, komentuj*, okomentuj*, hlasuj*, diskutuj*, zapoj*, odpověz*, odpovězte, vyjádř*, svěř*, zajímá nás, těšíme, rádi {si |}{přečteme|uslyšíme}',
    ask: 'co, jak, kdo, kde, jaký, jaká, jaké, který, která, které, a vy, a ty, a co vy, máte, znáte, souhlasíte, myslíte, jste, byli jste, chtěli byste, proč, zažili',
    below:
      'komentář*, diskus*, diskuz*, níže, dole, pod {článkem|článek|textem|tímto|příspěvkem|videem}, v anketě, v naší anketě, na fóru, fóru, anket*',
    opinion:
      '{váš|svůj|tvůj|vašeho|svého} {názor*|zážit*|příběh*|tip*|komentář*|postřeh*|hlas|pohled}, {vaše|své|svoje|vašich|svých} {názor*|zážitk*|příběh*|tip*|zkušenost*|vzpomínk*|dojm*|odpověd*|nápad*|postřeh*|otázk*}, {vaši|svou|svoji} {zkušenost|odpověď}, {napište|napiš|řekněte|dejte|dej} {nám|mi}, co {si |}{o tom |}{myslíte|myslíš}, co na to, jak to {vidíte|vidíš|máte}, zajímá nás, souhlasíte',
    earn: 'provizi, provize, provizí, affiliate*, partnersk* odkaz*, {malou|drobnou|menší} {částku|provizi|odměnu}, odměnu, vyděláme, vyděláv*, procento',
    buy: 'odkaz*, nákup*, koup*, nakoup*, objedn*, zboží, produkt*, obchod*, e-shop*, tlačítk*, proklik*',
    machine:
      'umělá inteligence, umělé inteligence, umělou inteligenc*, umělou inteligencí, ai, jazykov* model*, chatgpt, automatick*, strojov* překlad*, strojově',
    written:
      'napsán*, napsal*, vytvořen*, vytvořil*, připraven*, vygenerován*, generován*, přeložen*, pomocí, za pomoci, s pomocí, využitím, vznikl*, zkontrolován*, upraven*, zkontroloval*',
    advice:
      '{investiční|právní|lékařsk*|finanční|daňov*|odborn*} {porad*|rad*|doporučení|konzultac*|péč*|vyšetření}, investičním doporučením, doporučením, porad*, vlastní nebezpečí, vlastní riziko, odpovědnost, informativní*, informačním* účel*, lékař*',
    denies:
      'není, nejsou, nejde, nepředstavuj*, nenahraz*, neslouží, nejedná, pouze, jen, výhradně, nelze, neneseme, žádn*, nepřebír*, ne',
    pointer:
      'mohlo by {vás|tě|se vám} *, {čtěte|přečtěte si|čti|přečti si|podívejte se|poslechněte si} {také|taky|i|dále|více|ještě}, čtěte, k tématu, více k tématu, související {články|článek|zprávy|témata}, podobné {články|články|příspěvky}, další {články|zprávy|čtení|příspěvky|díly} *, doporučujeme, doporučené {články|čtení}, nejčtenější *, z {našeho |}archivu, právě se čte, následující článek, předchozí článek, nenechte si ujít, pro vás vybíráme, vybrali jsme {pro vás|z}, ostatní čtenáři, co dál číst, tip redakce, stojí za přečtení, psali jsme',
    pointerBeside:
      'také, taky, i, ještě, vás, vám, se, by, mohlo, mohly, zajímat, líbit, zaujmout, čtěte, přečtěte, si, podívejte, více, další, k, o, na, v, ve, z, ze, a, tématu, téma, témata, články, článek, článků, zprávy, čtení, dnes, týdne, dne, týden, nyní, právě, naše, našeho, našem, webu, pro, ostatní, čtenáři, čtou, archivu, rubriky, rubrika, redakce, tip, tipy, doporučuje, doporučujeme, tom, tomu, přečtení, stojí, za, jiné, víc',
    section: 'viz též, literatura, viz také, související články, odkazy',
    read: 'čtěte, přečtěte, podívejte, prohlédněte, prozkoumejte, více, podrobnosti, poslechněte, zjistěte, hledáte, chcete, celý, klikněte',
    pieces:
      '{našem|náš|naší|naše|našeho|našich} {článk*|článek|přehled*|průvodc*|rozhovor*|recenz*|reportáž*|seriál*|special*|speciál*|podcast*|galeri*|archiv*|text*|testu|blog*|předchozí*|dřívější*|kompletní*|podrobn*|velk*}',
    give: 'podpoř*, přispěj*, přispějte, darujte, daruj, pomozte, pomoz, staňte, staň, kupte, zvažte, předplaťte, zaplaťte, pozvěte',
    cause:
      'provoz blogu, {nezávisl*|místní|svobodn*|kvalitní|lokální} {žurnalistik*|novinařin*|médi*|zpravodajství|novinář*}, {naši|naší|našim|našeho|našemu} {práci|práce|redakci|redakce|novinařin*|novinář*|web*}, {členem|podporovatelem|předplatitelem|patronem}, patreon*, herohero, darujme, donio, {na|šálek|hrnek} {kávu|kafe|kávy}, provoz {webu|našeho}, příspěvk*',
    contact: 'napište, pište, pošlete, zavolejte, kontaktujte, ozvěte, dejte, upozorněte, svěřte, nahlaste, volejte',
    tip: '{máte|víte} {tip|zprávu|informac*|o něčem|něco}, tip na {článek|téma|zprávu|reportáž}, {našli|objevili|všimli} {jste |si |jste si |}{v * |}{chyb*|překlep*|nepřesnost*}, chybu, chyby v {článku|textu}, byli jste svědk*, zajímav* {téma|příběh|událost*}, naší redakc*',
    media:
      '{toto|tento|tuto|tato} {video|přehrávač|obsah|příspěvek|mapa|mapu|galerie|galerii|podcast|tweet|zvuk}, {vložený|externí} obsah, videopřehrávač*, přehrávač*, {váš|vašem} {prohlížeč*}',
    failing:
      '{nelze|nepodařilo se|nejde} {načíst|zobrazit|přehrát|spustit} *, {načíst|zobrazit|přehrát} se nepodařilo, není {k dispozici|dostupn*|podporov*}, nedostupn*, načítá se, nahrává se, {povolte|zapněte} {javascript|cookies}, {klikněte|klepněte|ťukněte} {pro|k}, nepodporuje, obnovte stránku',
    player: 'video, přehrávač, tweet, galerie, fotogalerie, mapa, audio, podcast, obsah, příspěvek',
    press:
      '{zobrazit|podívejte se na|sledovat|přehrát|otevřít} {tento|toto|tuto} {příspěvek|video|fotku|tweet} na, {přehrát|sledovat|zobrazit} na {youtube|instagramu|facebooku|x}',
    back: '{zůstaňte|sledujte|vraťte se|navštivte|přijďte} {s námi|nás|v obraze|naše|sem|zase|znovu|dál|opět} *, {článek|stránku|text|zprávu} {budeme|průběžně} *, průběžně {aktualiz*|doplň*}, přidejte … {záložek|oblíbených}, uložte si, sledujte',
    fresh:
      '{nejnovější|poslední|aktuální|další|nejčerstvější|čerstvé|nové|více} {zprávy|informace|novinky|zpráv|vývoj|dění|podrobnosti|aktualit*|novinek}, non-stop, nonstop, minutu po minutě, {průběžně|stále} aktualiz*, v reálném čase, jakmile',
    lead: 'pro {více|další|nejnovější|aktuální}, chcete {více|vědět|další}, hledáte {více|další}',
    join: 'přidejte se, přidej se, připojte se, staňte se, staň se',
    crowd: 'čtenáři, čtenářům, čtenářů, odběratel*, sledujíc*, předplatitel*',
    sponsored:
      've spolupráci s, {vznikl|vznikla|vzniklo|připraven*|přináší} ve spolupráci, sponzorovan* {článek|obsah|příspěvek}, placen* {spolupráce|propagace|inzerce|partnerství}, {přináší|podporuje|sponzoruje} {vám |}{společnost|značka|firma}, za podpory, partnerem {článku|pořadu|podcastu|seriálu}',
    shareVerb:
      'připnout, přidat, poslat dál, sdílet, sdílejte, sdílej, poslat, odeslat, tisknout, vytisknout, kopírovat, zkopírovat, tweetnout, uložit, přeposlat, doporučit',
    shareBeside:
      'na, přes, e-mailem, mailem, článek, tento, stránku, odkaz, příspěvek, s, přáteli, přátelům, příteli, a, nebo, do, schránky, síti, sítích, sociálních, pomocí, teď, dál, v, kopírovat, tisk, vytisknout, známému',
    network: `instagramu, youtube, sociálních sítích, ${NETWORKS}, facebooku, twitteru, instagramu, linkedinu, whatsappu, whatsapp*, telegramu, messengeru, messenger*, pinterestu, threads, síti x, blueskyi, e-mailem, mailem, email*`,
    cookie: 'cookie, cookies, soubor* cookie*, ochran* {soukromí|osobních}, zpracování osobních',
    consents:
      'souhlas, bereme, souhlas*, přijm*, přijmout, odmít*, používá*, použív*, pokračov*, procházením, nastaven*, zlepš*, analýz*, personaliz*, povolit',
    locked:
      '{jen|pouze|jenom|exkluzivně|výhradně} pro {předplatitel*|přihlášen*|registrovan*|člen*|odběratel*}, {celý|celé|zbytek|zbývající|dočíst|kompletní} {článek|článku|text|textu|obsah}, dočíst, {článků|texty|články} zdarma, zamčen*, zamknut*, odemkn*, odemk*, neomezen* přístup*, prémiov* {obsah|člán*}, limit článků',
    enter:
      'přihlas*, přihlaš*, předplaťte, předplať, předplatit, zaregistruj*, registruj*, staňte, kupte, vyzkoušej*, pořiďte, získej*, už {máte|jste}, máte {účet|předplatné}, pokračujte, aktivuj*',
    app: 'aplikac*, app store, google play, appk*, mobilní verz*',
    load: 'stáhn*, stahuj*, nainstaluj*, instaluj*, získej*, vyzkoušej*, otevřete, čtěte, naskenuj*, mějte, pořiďte',
    follow:
      'sledujte nás, sleduj nás, najdete nás, najdeš nás, jsme {i |také |taky |}na, dejte nám like, dejte nám lajk, lajkněte nás, lajkni nás, připojte se k naší, přidejte se k nám, přidejte se do {naší|skupiny}, buďte s námi, zůstaňme v kontaktu',
    remark:
      'komentář, komentáře, komentářů, komentářům, komentovat, diskuse, diskuze, diskusi, diskuzi, diskutovat, odpovědi, odpovědět, názor, názory, příspěvků, příspěvek',
    remarkBeside:
      'zobrazit, skrýt, číst, přečíst, všechny, další, načíst, napsat, napište, přidat, přidejte, vložit, zanechat, svůj, váš, žádné, žádný, zatím, tu, nejsou, není, buďte, první, kdo, kdo, přidá, napíše, přihlásit, přihlaste, se, pro, k, ke, do, v, a, nebo, tento, tomuto, článku, článek, vstoupit, uzavřena, uzavřeny, vypnuty, otevřena, zde, nové, nejnovější, nejstarší, nejlepší, řadit, podle, nahlásit, je, jsou, byla, zapojte, zapojit, čtenářů, pravidla, co, si, myslíte, registrujte, registrovat, musíte, být, přihlášeni, jen, předplatitelé',
    tool: 'vytisknout, tisk, velikost písma, {zvětšit|zmenšit|větší|menší} {písmo|text}, {poslechnout|přehrát} {si |}článek, přečíst nahlas, uložit {článek|na později}, přečíst později, přidat do {oblíbených|záložek}, tmavý režim, {nahlásit|oznámit} chybu, stáhnout pdf, poslat {e-mailem|mailem}',
    toolBeside:
      'článek, článku, stránku, text, tento, uložit, sdílet, jako, pdf, a, aa, i, min, minut, minuty, kopírovat, odkaz, poslat, zvuk, později, písmo, písma, e-mailem, audio',
    path: 'úvod, domů, domovská stránka, hlavní stránka, hlavní strana',
    turn: '{předchozí|další|následující|starší|novější} {příspěvek|článek|strana|stránka|příspěvky|články}, předchozí, následující, zpět {nahoru|na začátek|na úvod|na seznam|na přehled}, všechny {články|příspěvky}',
  },
})
