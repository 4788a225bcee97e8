import {definePack} from './pack.ts'

export const cs = definePack({
  language: 'cs',
  phrases: {
    share: {
      lines: [
        '{sdílet|sdílet článek|sdílejte|sdílejte článek|sdílet na facebooku|sdílet na twitteru|sdílet na x|sdílet přes|sdílet e-mailem|sdílet s přáteli|sdílej|sdílení|kopírovat odkaz|zkopírovat odkaz|odkaz zkopírován|poslat e-mailem|poslat emailem|poslat příteli|odeslat e-mailem|doporučit|doporučit článek|líbí se mi|to se mi líbí|tweetnout|zdieľať|zdieľať článok}',
      ],
      headers: ['{sdílet|sdílejte|sdílet toto} :'],
      words: ['(otevře se v novém okně)', '(otevře se v novém okně/záložce)'],
      sentences: ['sdílejte {tento |}článek …'],
    },
    subscribe: {
      lines: [
        '{newsletter|newslettery|odebírat|odebírejte|odebírat newsletter|odebírat novinky|přihlásit k odběru|přihlásit se k odběru|přihlaste se k odběru|přihlaste se k odběru novinek|přihlaste se k odběru newsletteru|přihlášení k odběru|odběr novinek|předplatné|předplatit|předplaťte si|sledujte nás|sledujte nás na|sledujte nás na facebooku|sledovat|sledovat na google news|sociální sítě|buďte v obraze|zapnout upozornění|váš e-mail|vaše e-mailová adresa|e-mailová adresa|zadejte svůj e-mail|zadejte e-mail|rss|přidejte se k nám|přidat mezi oblíbené zdroje}',
      ],
      starts: [
        'přihlaste se k {odběru|našemu|newsletteru} …',
        'odebírejte {náš|naše|newsletter} …',
        'dostávejte {nejnovější|nejdůležitější|novinky} … {e-mail|mail|newsletter}',
        'sledujte nás {na|i|také} …',
        'přihlášením k {odběru|newsletteru} …',
      ],
      sentences: [
        'přihlaste se k odběru {našeho |}{newsletteru|novinek} …',
        'sledujte nás na {facebooku|twitteru|instagramu|x|youtube|google} …',
      ],
    },
    related: {
      lines: [
        '{číst dále|čtěte také|čtěte dále|čtěte více|čtěte|číst více|číst celé|číst celý článek|přečtěte si|přečtěte si také|přečtěte si více|více|více k tématu|více informací|více článků|více zpráv|další články|další zprávy|další|zobrazit více|zobrazit další|načíst další|zobrazit vše|všechny články|všechny zprávy|související|související články|související témata|podobné články|podobné|nejčtenější|nejčtenější články|nejnovější|nejnovější články|nejnovější zprávy|poslední články|poslední zprávy|populární|populární články|doporučujeme|doporučené|doporučené články|doporučeno pro vás|mohlo by vás zajímat|mohlo by vás také zajímat|mohlo by se vám líbit|témata|hlavní zprávy|aktuálně|právě se děje|video|videa|fotogalerie|galerie|foto|zobrazit galerii|podívejte se|podívejte se také|nenechte si ujít|ostatní čtou|k tématu|viz také}',
      ],
      headers: [
        '{související|podobné|další|nejnovější|populární|doporučené|poslední} {články|zprávy|témata|příspěvky|obsah|videa|produkty|recepty}',
        '{čtěte také|čtěte dále|přečtěte si také|přečtěte si|mohlo by vás zajímat|mohlo by vás také zajímat|mohlo by se vám líbit|mohlo by vás zajímat i|k tématu|více k tématu|nejčtenější|nejčtenější články|nejnovější|doporučujeme|doporučeno pro vás|další z rubriky|ostatní čtou|komerční sdělení|související|z jiných webů}',
      ],
      labels: [
        'čtěte také:',
        'čtěte také',
        'čtěte dále:',
        'čtěte:',
        'čtěte více:',
        'přečtěte si také:',
        'přečtěte si:',
        'přečtěte si více:',
        'více k tématu:',
        'více:',
        'související:',
        'související článek:',
        'podívejte se:',
        'podívejte se také:',
        'doporučujeme:',
        'mohlo by vás zajímat:',
        'sledujte:',
        'poslechněte si:',
        '?video:',
        '?foto:',
        'viz také:',
        'nenechte si ujít:',
      ],
      starts: [
        'čtěte {také|více|dále} …',
        'více {informací|zpráv|o} … {najdete|zde|na} …',
        'klikněte {zde|sem} …',
        'mohlo by vás',
      ],
      sentences: ['čtěte také:'],
    },
    'ad-label': {
      lines: [
        '{reklama|inzerce|reklamní sdělení|komerční sdělení|komerční prezentace|sponzorovaný obsah|sponzorováno|placený obsah|pokračování článku pod reklamou|článek pokračuje pod reklamou|článek pokračuje pod videem|pokračování textu pod reklamou|text pokračuje pod reklamou|zavřít reklamu|přeskočit reklamu|konec reklamy|pr článek|partneři|reklama reklama}',
      ],
      starts: ['{článek|text} pokračuje {pod|za} …', 'komerční sdělení', 'inzerce:'],
      words: ['({článek|text} pokračuje {pod|za} {obrázkem|videem|reklamou|fotografií}{.|})'],
    },
    cookie: {
      lines: [
        '{souhlasím|přijmout|přijmout vše|přijmout všechny|přijmout cookies|přijmout všechny cookies|odmítnout|odmítnout vše|nesouhlasím|rozumím|nastavení|nastavení cookies|podrobné nastavení|zásady cookies|cookies|soubory cookie|pouze nezbytné|uložit nastavení|spravovat souhlas|povolit vše}',
      ],
      starts: [
        '{používáme|tento web používá|tyto stránky používají|tato stránka používá|naše stránky používají|na našem webu používáme|web používá} … {cookies|cookie}',
        '{používáním|pokračováním|procházením} … {webu|stránek|cookies} …',
        'technické uložení nebo přístup',
      ],
      sentences: ['{používáme|tento web používá|tyto stránky používají} {soubory |}{cookies|cookie} …'],
    },
    comments: {
      lines: [
        '{komentář|komentáře|žádné komentáře|napsat komentář|napište komentář|přidat komentář|přidejte komentář|vložit komentář|zanechat komentář|napsat komentář zrušit odpověď na komentář|odeslat komentář|komentovat|odpovědět|odpověď|odpovědi|zrušit odpověď|zrušit odpověď na komentář|zobrazit komentáře|číst komentáře|všechny komentáře|diskuse|diskuze|vstoupit do diskuse|vstoupit do diskuze|diskutovat|komentáře jsou uzavřeny|nejnovější komentáře|nahlásit|vyžadované informace jsou označeny *|přihlaste se|přidat názor|váš komentář|názory čtenářů}',
      ],
      headers: [
        '{napsat|přidat|zanechat} komentář{ zrušit odpověď na komentář|}',
        'napište komentář',
        'nejnovější komentáře',
      ],
      starts: [
        'vaše e-mailová adresa nebude zveřejněna',
        'vyžadované informace jsou',
        'uložit do prohlížeče jméno',
        'tato stránka používá akismet',
        'pro {přidání|přidávání|psaní} komentář …',
        'informujte mě',
        'komentáře jsou uzavřen',
      ],
    },
    'call-to-action': {
      sentences: [
        '{napište|dejte|sdělte|podělte} {nám|se|svůj|do} … {komentáře|komentářích|komentář|názor|zkušenost}',
        'co {si o tom |na to |}myslíte{ vy|}? {napište|dejte|podělte} …',
      ],
    },
    promo: {
      lines: [
        '{stáhnout aplikaci|stáhněte si aplikaci|stáhněte si naši aplikaci|stáhnout|podpořte nás|podpořit|přispět|darovat|staňte se členem|obchod|e-shop|koupit|koupit nyní|objednat|zobrazit nabídku|vyzkoušet zdarma|kontaktujte nás|článek aktualizujeme|aktualizujeme}',
      ],
      starts: [
        'stáhněte si {naši |}aplikaci …',
        'podpořte {nás|naši|nezávislou} …',
        '{máte tip|víte něco|našli jste chybu|máte zajímavý} …',
        'článek aktualizujeme',
      ],
      sentences: ['článek {průběžně |}aktualizujeme …'],
    },
    paywall: {
      lines: [
        '{přihlásit|přihlásit se|přihlášení|registrace|registrovat|zaregistrovat se|vytvořit účet|zapomenuté heslo|můj účet|odhlásit|odhlásit se|jste předplatitel|pouze pro předplatitele|jen pro předplatitele|článek pro předplatitele|obsah pro předplatitele|pokračovat ve čtení|odemknout článek|premium}',
      ],
      starts: [
        '{tento|článek|obsah} … {jen |pouze |}pro předplatitele …',
        'pro {pokračování|přečtení|zobrazení|čtení} … {předpl|přihl|registr} …',
        'už mám předplatné',
        'chcete číst dál',
      ],
    },
    adblock: {
      lines: ['{adblock detekován|vypněte adblock|zjistili jsme adblock}'],
      starts: ['{vypněte|prosíme vypněte|prosím vypněte} … adblock', 'používáte {adblock|blokování reklam} …'],
      says: ['vypněte {si |}{adblock|blokování reklam}'],
    },
    copyright: {
      lines: [
        '{všechna práva vyhrazena|ochrana osobních údajů|zásady ochrany osobních údajů|obchodní podmínky|podmínky užití|podmínky použití|smluvní podmínky|gdpr|zpracování osobních údajů|tiráž|prohlášení o přístupnosti|mapa webu|autorská práva}',
      ],
      starts: [
        'všechna práva vyhrazena',
        'publikování nebo {jakékoliv |jakékoli |}další šíření',
        'jakékoliv {užití|šíření|kopírování} …',
        'copyright ©',
        'používáme wordpress',
        'vydavatel:',
        'bez {předchozího |}písemného souhlasu',
        '© ',
      ],
      sentences: ['všechna práva vyhrazena.'],
    },
    disclosure: {
      starts: [
        'článek obsahuje {affiliate|reklam|partnersk} …',
        'článek {vznikl|vznikal} ve spolupráci',
        'názory {autora|autorů|redakce} …',
        'našli jste {v článku |}chybu',
      ],
    },
    embed: {
      lines: [
        '{zobrazit příspěvek na instagramu|zvětšit|zvětšit obrázek|celá obrazovka|přehrát|poslechnout|poslechnout článek|zavřít|další foto|předchozí foto|zobrazit foto|vstoupit do galerie}',
      ],
      starts: ['příspěvek sdílený', 'váš prohlížeč nepodporuje', 'poslechněte si {tento |}článek'],
    },
    template: {
      lines: [
        '{načítání|načítám|načítá se|čekejte prosím|prosím čekejte|stránka nenalezena|došlo k chybě|zapněte javascript|otevře se v novém okně}',
      ],
      starts: ['zapněte javascript', 'prosím zapněte javascript', 'pro správné fungování … javascript …'],
    },
    nav: {
      lines: [
        '{přeskočit na obsah|přejít na obsah|přejít k obsahu|přejít k hlavnímu obsahu|přejít na hlavní obsah|přeskočit na hlavní obsah|skočit na obsah|hlavní menu|hlavní nabídka|otevřít menu|zavřít menu|zobrazit menu|nahoru|zpět nahoru|zpět na začátek|zpět|zpět na hlavní stránku|nacházíte se zde|jste zde|hledat na webu|vyhledávání|hledat:|navigace|hlavní navigace|o nás|o mně|kontaktujte nás|vybrat měsíc|vybrat rubriku|všechny rubriky|rubriky}',
        '?{domů|úvod|hlavní stránka|menu|hledat|kontakt|kontakty|zprávy|domácí|zahraničí|zahraniční|politika|ekonomika|společnost|svět|česko|z domova|ze světa|regiony|krimi|černá kronika|sport|fotbal|hokej|kultura|zábava|názory|komentáře|zdraví|věda|technologie|technika|vzdělání|cestování|životní styl|život|styl|celebrity|móda|krása|jídlo|recepty|auto|moto|bydlení|práce|byznys|firmy|finance|peníze|počasí|horoskop|horoskopy|hry|křížovky|podcast|podcasty|video|foto|blog|blogy|archiv|kategorie|štítky|služby|obchod|inzerce|reklama|kariéra|nápověda|zavřít|více|vše|rádio|tv|televize|film|hudba|knihy|seriály|program|akce|kalendář|předplatné|historie|rodina|rozhovory|magazín|redakce}',
      ],
      starts: ['nacházíte se zde:', 'jste zde:', 'publikováno v'],
    },
    pagination: {
      lines: [
        '{předchozí|další|následující|další strana|předchozí strana|další článek|předchozí článek|následující článek|další příspěvek|předchozí příspěvek|navigace pro příspěvek|navigace pro příspěvky|starší příspěvky|novější příspěvky|zobrazit méně|předchozí další}',
      ],
      starts: ['{předchozí|další|následující} {článek|příspěvek}', 'strana {1|2|3|4|5|6|7|8|9} z'],
    },
    tools: {
      lines: [
        '{tisk|tisknout|vytisknout|vytisknout článek|verze pro tisk|uložit|uložit článek|uložit na později|přidat do oblíbených|oblíbené|velikost písma|zvětšit písmo|zmenšit písmo|nahlásit chybu|stáhnout pdf|přeložit|darovat článek}',
      ],
    },
    widget: {
      lines: [
        '{vyberte jazyk|jazyk|byl článek užitečný|byl pro vás článek přínosný|líbil se vám článek|hodnocení článku|ohodnoťte článek|hlasovat|anketa|výsledky}',
      ],
      starts: ['byl {tento|pro vás|článek} …', 'líbil se vám'],
    },
    form: {
      lines: [
        '{odeslat|odeslat zprávu|jméno *|e-mail *|email *|komentář *|příjmení|předmět|zpráva|vaše zpráva|telefon|webová stránka|povinné pole|povinný údaj|psč}',
      ],
      starts: ['souhlasím {s|se} …'],
    },
    keywords: {
      headers: ['{štítky|témata|klíčová slova|rubriky|tagy|kategorie|témata článku}'],
      starts: [
        '{štítky|témata|téma|klíčová slova|rubriky|rubrika|tagy|kategorie|označeno|zařazeno v|publikováno v}{ |}:',
        'označeno štítky',
        'příspěvek byl publikován',
      ],
    },
    'table-of-contents': {
      headers: ['{obsah|obsah článku|v tomto článku|v článku najdete|na této stránce|co se v článku dozvíte}'],
      lines: ['{zobrazit obsah|skrýt obsah}'],
    },
    'read-time': {
      lines: [
        '{min|minut|minuty|minuta} {čtení|na čtení|na přečtení}',
        'doba čtení {min|minut|minuty|}',
        'čtení na {min|minut|minuty}',
      ],
      starts: ['doba čtení', 'délka čtení', 'čtení na'],
    },
    'author-bio': {headers: ['{o autorovi|o autorce|autor|autorka}']},
    credit: {
      starts: ['{foto|fotografie|zdroj|zdroje|autor fotografie|ilustrace|grafika|video|obrázek|zdroj foto}{ |}{:|/}'],
      lines: [
        '{čtk|ilustrační foto|ilustrační snímek|profimedia|getty images|afp|reuters|ap|shutterstock|archiv|isifa|depositphotos}',
      ],
    },
  },
})
