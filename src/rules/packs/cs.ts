import {definePack} from './pack.ts'

export const cs = definePack({
  language: 'cs',
  phrases: {
    share: {
      lines: [
        '{sdílet|sdílet článek|sdílejte|sdílejte článek|sdílet na facebooku|sdílet na twitteru|sdílet na x|sdílet přes|sdílet e-mailem|sdílet s přáteli|sdílej|sdílení|kopírovat odkaz|zkopírovat odkaz|odkaz zkopírován|poslat e-mailem|poslat emailem|poslat příteli|odeslat e-mailem|doporučit|doporučit článek|líbí se mi|to se mi líbí|tweetnout|zdieľať|zdieľať článok}',
        '{sdílet|sdílejte} {na facebooku|na twitteru|na x|na linkedinu|na whatsappu|přes messenger|e-mailem|tento článek|tuto stránku|s přáteli|příspěvek|s ostatními|na sociálních sítích|na síti x}',
        '{poslat|odeslat|doporučit} {e-mailem|odkaz|článek|příteli|známému|mailem|článek e-mailem}',
        '{kopírovat|zkopírovat} {odkaz|adresu|url|odkaz do schránky}',
        '{zkopírováno|zkopírováno do schránky|tweet|to se mi líbí|líbí se}',
      ],
      sentences: [
        'sdílejte {tento |}článek …',
        '{líbil|zaujal} se vám {článek|tento článek|příspěvek}? …',
        '{pokud|jestli} se vám {článek|příspěvek} líbil … {sdíl|poděl}',
      ],
      words: ['(otevře se v novém okně)', '(otevře se v novém okně/záložce)'],
    },
    subscribe: {
      lines: [
        '{newsletter|newslettery|odebírat|odebírejte|odebírat newsletter|odebírat novinky|přihlásit k odběru|přihlásit se k odběru|přihlaste se k odběru|přihlaste se k odběru novinek|přihlaste se k odběru newsletteru|přihlášení k odběru|odběr novinek|předplatné|předplatit|předplaťte si|sledujte nás|sledujte nás na|sledujte nás na facebooku|sledovat|sledovat na google news|sociální sítě|buďte v obraze|zapnout upozornění|váš e-mail|vaše e-mailová adresa|e-mailová adresa|zadejte svůj e-mail|zadejte e-mail|rss|přidejte se k nám|přidat mezi oblíbené zdroje}',
        '{odebírat|odebírejte} {newsletter|novinky|kanál|rss|zprávy|náš newsletter|nás}',
        '{sledujte|sleduj} nás {na|i na} {facebooku|twitteru|x|instagramu|youtube|google news|síti x|seznamu|sociálních sítích|tiktoku|linkedinu}',
        '{přihlásit se k odběru newsletteru|přihlásit se k newsletteru|odběr newsletteru|odebírat e-mailem|denní přehled|předplatit si|objednat předplatné|koupit předplatné|odhlásit odběr|zapnout notifikace|odebírat rss|rss kanál|přidejte se|přidejte se k nám na facebooku|najdete nás na|jsme na facebooku|sledovat téma|sledovat autora|sledovat rubriku}',
      ],
      starts: [
        'přihlaste se k {odběru|našemu|newsletteru} …',
        'odebírejte {náš|naše|newsletter} …',
        'dostávejte {nejnovější|nejdůležitější|novinky} … {e-mail|mail|newsletter}',
        'sledujte nás {na|i|také} …',
        'přihlášením k {odběru|newsletteru} …',
        '{chcete|nechcete} … {newsletter|přihlaste se|odběr|sledujte nás|e-mail}',
        '{zprávy|novinky|to nejdůležitější} … {do e-mailu|do vašeho e-mailu|e-mailem|do schránky}',
        '{odesláním|přihlášením|registrací|zadáním} … {souhlas|souhlasíte|podmínk|zpracování}',
        '{přihlaste se|odebírejte|zaregistrujte se} {k|do|náš|naše|novinky}…',
        '{sledujte|sleduj} {nás|náš|na} … {facebook|instagram|twitter|x|youtube|tiktok|whatsapp|telegram|google}*…',
        '{nejdůležitější|důležité|aktuální} zprávy … {e-mail|schránky|mobil}*…',
        '{nenechte si ujít|nezmeškejte}…',
      ],
      sentences: [
        'přihlaste se k odběru {našeho |}{newsletteru|novinek} …',
        'sledujte nás na {facebooku|twitteru|instagramu|x|youtube|google} …',
        '{přihlaste|přihlašte} se k {odběru|našemu newsletteru|newsletteru} …',
        '{odebírejte|předplaťte si} náš {newsletter|časopis|kanál}…',
      ],
    },
    related: {
      lines: [
        '{číst dále|čtěte také|čtěte dále|čtěte více|čtěte|číst více|číst celé|číst celý článek|přečtěte si|přečtěte si také|přečtěte si více|více|více k tématu|více informací|více článků|více zpráv|další články|další zprávy|další|zobrazit více|zobrazit další|načíst další|zobrazit vše|všechny články|všechny zprávy|související|související články|související témata|podobné články|podobné|nejčtenější|nejčtenější články|nejnovější|nejnovější články|nejnovější zprávy|poslední články|poslední zprávy|populární|populární články|doporučujeme|doporučené|doporučené články|doporučeno pro vás|mohlo by vás zajímat|mohlo by vás také zajímat|mohlo by se vám líbit|témata|hlavní zprávy|aktuálně|právě se děje|video|videa|fotogalerie|galerie|foto|zobrazit galerii|podívejte se|podívejte se také|nenechte si ujít|ostatní čtou|k tématu|viz také}',
        '{celý článek|číst článek|přečíst|přečíst článek|přečíst více|přečíst celý článek|zobrazit celý článek|zobrazit více článků|další zprávy z rubriky|další z rubriky|zjistit více|více zde|více v článku|více v rubrice|pokračování|pokračovat ve čtení|zpět na článek|následující článek|předchozí článek|všechny aktuality}',
        '?{aktuality|téma|zprávy dne|přehled zpráv}',
      ],
      headers: [
        '{související|podobné|další|nejnovější|populární|doporučené|poslední} {články|zprávy|témata|příspěvky|obsah|videa|produkty|recepty}',
        '{čtěte také|čtěte dále|přečtěte si také|přečtěte si|mohlo by vás zajímat|mohlo by vás také zajímat|mohlo by se vám líbit|mohlo by vás zajímat i|k tématu|více k tématu|nejčtenější|nejčtenější články|nejnovější|doporučujeme|doporučeno pro vás|další z rubriky|ostatní čtou|komerční sdělení|související|z jiných webů}',
        '{související|podobné|další|nejnovější|populární|doporučené|poslední|nejčtenější|aktuální|vybrané|nejlepší|nejdiskutovanější|nejoblíbenější|hlavní|oblíbené} {články|zprávy|témata|příspěvky|obsah|videa|produkty|recepty|články autora|z rubriky|odkazy|komentáře|fotogalerie|diskuse|v rubrice|akce}',
        '{mohlo by tě zajímat|mohlo by tě také zajímat|zaujalo by vás|také by vás mohlo zajímat|mohlo by vás ještě zajímat|další články z rubriky|další články autora|nejčtenější za týden|nejčtenější dnes|právě se čte|nejčtenější zprávy|poslední komentáře|poslední příspěvky|nenechte si ujít|redakce doporučuje|tip redakce|tipy redakce|výběr redakce|hlavní události|k tématu|přečtěte si i|čtěte i|dále čtěte|z naší produkce|další témata|témata článku|ze stejné rubriky}',
      ],
      starts: [
        'více {informací|zpráv|o} … {najdete|zde|na} …',
        'mohlo by vás',
        '{více|další} {informací|podrobností|zpráv|článků} {najdete|naleznete|se dozvíte|z rubriky} …',
        '{celý|kompletní} {článek|rozhovor|text} {najdete|si můžete|čtěte|naleznete} …',
      ],
      labels: [
        'čtěte také:',
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
        '{čtěte|čti|přečtěte si|sledujte|podívejte se} {také|dále|více|i|na|ještě}:',
        '{k tématu|psali jsme|mohlo by vás také zajímat|související články|více čtěte|podrobnosti|nepřehlédněte|z rubriky|přečtěte si i|čtěte i|více informací|další články}:',
      ],
      sentences: [
        'čtěte také:',
        '{více|další informace|podrobnosti} {najdete|naleznete|čtěte|se dozvíte} {zde|v|na} …',
        '{celý|kompletní} {článek|rozhovor|text} {najdete|si můžete přečíst|čtěte|naleznete} …',
      ],
    },
    'ad-label': {
      lines: [
        '{reklama|inzerce|reklamní sdělení|komerční sdělení|komerční prezentace|sponzorovaný obsah|sponzorováno|placený obsah|pokračování článku pod reklamou|článek pokračuje pod reklamou|článek pokračuje pod videem|pokračování textu pod reklamou|text pokračuje pod reklamou|zavřít reklamu|přeskočit reklamu|konec reklamy|pr článek|partneři|reklama reklama}',
        '{placená inzerce|placená reklama|pr|pr článek|reklama - pokračujte dále|inzerent|partner obsahu|advertorial|ve spolupráci|firemní sdělení|partner článku|nabídka partnera|inzerujte u nás|ad}',
        '{pokračování|zbytek} {článku|textu} {pod|za|je pod|najdete pod} {reklamou|videem|galerií|inzercí|fotogalerií}',
      ],
      starts: [
        '{článek|text} pokračuje {pod|za} …',
        'komerční sdělení',
        'inzerce:',
        '{pokračování|zbytek} {článku|textu} {pod|za|najdete} …',
      ],
      words: [
        '({článek|text} pokračuje {pod|za} {obrázkem|videem|reklamou|fotografií}{.|})',
        'článek pokračuje pod videem',
        'článek pokračuje pod reklamou',
        'článek pokračuje pod fotogalerií',
      ],
    },
    cookie: {
      lines: [
        '{souhlasím|přijmout|přijmout vše|přijmout všechny|přijmout cookies|přijmout všechny cookies|odmítnout|odmítnout vše|nesouhlasím|rozumím|nastavení|nastavení cookies|podrobné nastavení|zásady cookies|cookies|soubory cookie|pouze nezbytné|uložit nastavení|spravovat souhlas|povolit vše}',
        '{nastavit cookies|nastavení souhlasu|přijmout nezbytné|povolit cookies|odmítnout cookies|správa souhlasu|správa cookies|informace o cookies|zásady používání cookies|ok, rozumím|souhlasím a pokračovat|předvolby|uložit předvolby}',
      ],
      starts: [
        '{používáme|tento web používá|tyto stránky používají|tato stránka používá|naše stránky používají|na našem webu používáme|web používá} … {cookies|cookie}',
        '{používáním|pokračováním|procházením} … {webu|stránek|cookies} …',
        'technické uložení nebo přístup',
        '{tento|tyto|tato|náš|naše|web|na tomto|my a naši partneři|pro|k} {web|webu|stránky|webové|webová|stránka|e-shop|optimalizaci|personalizaci|používá|zajištění|správnému|zlepšení} … {cookies|cookie}',
        '{používáním|pokračováním|procházením|návštěvou} … {souhlas|cookies}',
      ],
      sentences: [
        '{používáme|tento web používá|tyto stránky používají} {soubory |}{cookies|cookie} …',
        '{tento web|tyto stránky|tyto webové stránky|naše stránky|náš web} {používá|používají} {soubory |k … }{cookies|cookie}…',
      ],
    },
    comments: {
      lines: [
        '{komentář|komentáře|žádné komentáře|napsat komentář|napište komentář|přidat komentář|přidejte komentář|vložit komentář|zanechat komentář|napsat komentář zrušit odpověď na komentář|odeslat komentář|komentovat|odpovědět|odpověď|odpovědi|zrušit odpověď|zrušit odpověď na komentář|zobrazit komentáře|číst komentáře|všechny komentáře|diskuse|diskuze|vstoupit do diskuse|vstoupit do diskuze|diskutovat|komentáře jsou uzavřeny|nejnovější komentáře|nahlásit|vyžadované informace jsou označeny *|přihlaste se|přidat názor|váš komentář|názory čtenářů}',
        '{komentáře k článku|počet komentářů|komentářů|příspěvků|příspěvky v diskusi|diskuse k článku|diskuze k článku|zobrazit diskusi|zobrazit diskuzi|přejít do diskuse|přejít k diskusi|otevřít diskusi|přidat příspěvek|nový příspěvek|vložit příspěvek|reagovat|odpovědět na komentář|nahlásit příspěvek|nahlásit komentář|pravidla diskuse|pravidla diskuze|kodex diskutujících|nejstarší|nejoblíbenější|od nejnovějších|od nejstarších|buďte první|žádný komentář|zatím žádné komentáře|zatím bez komentářů|přihlásit se do diskuse|pro vložení komentáře se přihlaste|pro komentování se přihlaste|diskuse je uzavřena|diskuze je uzavřena|diskuse byla uzavřena|skrýt komentáře|poslední komentáře|poslat komentář|přidejte svůj názor|napište svůj názor}',
        'buďte první, kdo {přidá komentář|okomentuje|bude komentovat}',
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
        '{pro|chcete-li} {vložení|přidání|vkládání|přidat|vložit|zapojení|psaní} … {přihlaste|přihlásit|registr|přihlášen}',
        '{redakce|provozovatel} {si vyhrazuje|nenese|neodpovídá} …',
        '{příspěvky|komentáře|diskuse} {nevyjadřují|jsou|nejsou|vyjadřují|podléhají} … {redakc|moderov|názor|pravid}',
        '{váš|vaše} {e-mail|e-mailová adresa} nebude {zveřejněn|zveřejněna|publikován}…',
        'upozornit {mě|na} …',
        'buďte první…',
        '{pro|k} {komentování|přidání komentáře|vložení komentáře} …',
        '{přihlaste se|zaregistrujte se} {pro|a|k} {komentování|přidání|komentujte}…',
        'komentáře {jsou|byly} {uzavřeny|vypnuty}…',
        '{abyste mohli|chcete-li} {komentovat|přidat komentář}…',
      ],
      sentences: ['{diskuse|diskuze} {je|byla} uzavřena', '{zapojte se|přidejte se} do {diskuse|diskuze}'],
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
        '{stáhnout v app store|stáhnout na google play|nyní na google play|mobilní aplikace|naše aplikace|podpořte nás na|přispějte|přispět na provoz|podpořte redakci|do košíku|vložit do košíku|koupit předplatné|chci podpořit|napište nám|napište redakci|tip na článek|poslat tip|našli jste chybu|sledujeme|článek průběžně aktualizujeme|více informací připravujeme|podrobnosti připravujeme}',
      ],
      starts: [
        'stáhněte si {naši |}aplikaci …',
        'podpořte {nás|naši|nezávislou} …',
        '{máte tip|víte něco|našli jste chybu|máte zajímavý} …',
        'článek aktualizujeme',
        '{našli|objevili} jste {v článku |v textu |}{chybu|překlep}…',
        '{máte|víte o} {tip|zajímavém|pro nás|téma|něčem} … {napište|pošlete|kontakt|e-mail}',
        '{byli jste|stali jste se} svědk…',
        'stáhněte si {naši|mobilní|aplikaci|zdarma} …',
        '{podpořte|podporujte|pomozte} {nás|naši|nezávislou|náš}…',
        '{stáhněte|nainstalujte} {si |}{naši|aplikaci}…',
        '{článek|zprávu|text} {průběžně |}{aktualizujeme|doplňujeme}…',
        '{máte|víte} {tip|zajímavý|něco}…? …',
      ],
      sentences: [
        'článek {průběžně |}aktualizujeme …',
        '{našli|objevili} jste {v článku |v textu |}{chybu|překlep}? …',
        '{článek|zprávu|text} {průběžně |}{aktualizujeme|doplňujeme}',
        'podpořte {nás|naši práci|nezávislou žurnalistiku|naši redakci} …',
        'máte tip na {článek|zajímavé}…',
      ],
    },
    paywall: {
      lines: [
        '{přihlásit|přihlásit se|přihlášení|registrace|registrovat|zaregistrovat se|vytvořit účet|zapomenuté heslo|můj účet|odhlásit|odhlásit se|jste předplatitel|pouze pro předplatitele|jen pro předplatitele|článek pro předplatitele|obsah pro předplatitele|pokračovat ve čtení|odemknout článek|premium}',
        '{přihlásit přes google|přihlásit přes facebook|přihlášení uživatele|zapomněli jste heslo|zapomenuté heslo?|trvalé přihlášení|zůstat přihlášen|pamatovat si mě|nemáte účet|máte účet|již máte předplatné|máte již předplatné|získat předplatné|předplatit za|exkluzivní obsah|obsah pouze pro předplatitele|tento článek je pouze pro předplatitele|článek je exkluzivně pro předplatitele|prémiový obsah|odemknout|číst bez reklam|můj profil|uživatelské jméno|nová registrace}',
      ],
      starts: [
        '{tento|článek|obsah} … {jen |pouze |}pro předplatitele …',
        'pro {pokračování|přečtení|zobrazení|čtení} … {předpl|přihl|registr} …',
        'už mám předplatné',
        'chcete číst dál',
        '{zbytek|pokračování|celý článek} … {předplatitel|předplatné|přihlášení|odemkn}',
        '{zbývá|zbývají} … {článku|textu|%}',
        '{předplaťte si|získejte|kupte si} … {neomezený|přístup|předplatné}',
        '{pro|chcete-li|k} {pokračování|čtení|číst|dočtení} …',
        '{předplaťte si|přihlaste se|odemkněte|kupte} … {číst|článek|přístup|čtení|obsah}*…',
        '{tento|celý} {článek|obsah|text} je {pouze|jen|určen|dostupný|exkluzivní}…',
        '{již|už} máte {předplatné|účet}…',
      ],
      sentences: [
        '{tento |}{článek|obsah|text} je {určen |}{pouze|jen|exkluzivně} pro {předplatitele|naše předplatitele}',
      ],
    },
    adblock: {
      lines: [
        '{adblock detekován|vypněte adblock|zjistili jsme adblock}',
        '{vypněte|deaktivujte} {prosím |}{adblock|blokování reklam}',
      ],
      starts: [
        '{vypněte|prosíme vypněte|prosím vypněte} … adblock',
        'používáte {adblock|blokování reklam} …',
        '{vypněte|deaktivujte|zakažte} {prosím |si |svůj |}{blokování reklam|adblock|blokátor|blokovač}*…',
        '{prosím |}{vypněte|deaktivujte} {adblock|blokování}…',
      ],
      says: ['vypněte {si |}{adblock|blokování reklam}'],
    },
    copyright: {
      lines: [
        '{všechna práva vyhrazena|ochrana osobních údajů|zásady ochrany osobních údajů|obchodní podmínky|podmínky užití|podmínky použití|smluvní podmínky|gdpr|zpracování osobních údajů|tiráž|prohlášení o přístupnosti|mapa webu|autorská práva}',
        '{o webu|o redakci|redakce|kontakty na redakci|reklama|inzerce|ceník inzerce|pro inzerenty|podmínky|pravidla|etický kodex|osobní údaje|informace o zpracování osobních údajů|zásady zpracování osobních údajů|provozovatel|podmínky používání|prohlášení|pro média|kariéra|nastavení soukromí|soukromí|všeobecné obchodní podmínky|předplatné|rss|archiv|nahlásit problém}',
        '{tvorba webu|tvorba webových stránek|webdesign|vytvořil|vytvořeno}',
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
        '{publikování|šíření|kopírování|přebírání|jakékoliv|jakékoli|veškerá|obsah|další šíření|jakékoliv užití|reprodukce} … {souhlas|zakázán|vyhrazen|svolení|chráněn}',
        '{tvorba|design|provozuje|provozovatel|vydavatel|vydává|webdesign|realizace}: …',
        '{web|stránky} {běží|běží na|používá|používají} {wordpress|šablonu|systém}…',
        'issn {1|2|0}',
        '{zdroj|s využitím|obsah}: čtk…',
      ],
      sentences: [
        'všechna práva vyhrazena.',
        '{publikování|šíření|kopírování} … {bez souhlasu|zakázáno|bez písemného|je zakázáno}',
        'veškerá práva vyhrazena',
      ],
    },
    disclosure: {
      starts: [
        'článek obsahuje {affiliate|reklam|partnersk} …',
        'článek {vznikl|vznikal} ve spolupráci',
        'názory {autora|autorů|redakce} … {nemusí|se neshod|nevyjadřuj}',
        'našli jste {v článku |}chybu',
      ],
    },
    embed: {
      lines: [
        '{zobrazit příspěvek na instagramu|zvětšit|zvětšit obrázek|celá obrazovka|přehrát|poslechnout|zavřít|další foto|předchozí foto|zobrazit foto|vstoupit do galerie}',
        '{zobrazit|otevřít|prohlédnout|vstoupit do} {fotogalerii|galerii|galerie|fotogalerie|všechny fotky|všechny fotografie|na instagramu|na youtube|příspěvek|video|celou galerii}',
        '{fotogalerie|foto galerie|videogaléria|přehrát video|pustit video|spustit video|video nelze přehrát|pozastavit|ztlumit|na celou obrazovku|titulky|živě|živé vysílání|další fotografie|předchozí fotografie|zobrazit v plné velikosti|kliknutím zvětšíte|poslechnout si|audio|audioverze}',
        'váš prohlížeč nepodporuje {video|přehrávání videa|html5 video|tag video|audio|rámce}',
      ],
      starts: [
        'příspěvek sdílený',
        'váš prohlížeč nepodporuje',
        'poslechněte si {tento |}článek',
        'zobrazit příspěvek na instagramu',
        '{foto|fotka|snímek} {1|2|3|4|5|6|7|8|9} z {1|2|3|4|5|6|7|8|9}',
      ],
    },
    template: {
      lines: [
        '{načítání|načítám|načítá se|čekejte prosím|prosím čekejte|stránka nenalezena|došlo k chybě|zapněte javascript|otevře se v novém okně}',
        '{načítám...|načítání...|čekejte|probíhá načítání|něco se pokazilo|chyba|stránka neexistuje|zkuste to znovu|zkuste to později|zavřít|zrušit|uložit|potvrdit|použít|otevřít v novém okně|otevřít v nové kartě|povolte javascript|je vyžadován javascript}',
      ],
      starts: ['zapněte javascript', 'prosím zapněte javascript', 'pro správné fungování … javascript …'],
    },
    nav: {
      lines: [
        '{přeskočit na obsah|přejít na obsah|přejít k obsahu|přejít k hlavnímu obsahu|přejít na hlavní obsah|přeskočit na hlavní obsah|skočit na obsah|hlavní menu|hlavní nabídka|otevřít menu|zavřít menu|zobrazit menu|zpět na začátek|zpět|zpět na hlavní stránku|nacházíte se zde|jste zde|hledat na webu|vyhledávání|hledat:|navigace|hlavní navigace|o nás|o mně|kontaktujte nás|vybrat měsíc|vybrat rubriku|všechny rubriky|rubriky}',
        '?{domů|úvod|hlavní stránka|menu|hledat|kontakt|kontakty|zprávy|domácí|zahraničí|zahraniční|politika|ekonomika|společnost|svět|česko|z domova|ze světa|regiony|krimi|černá kronika|sport|fotbal|hokej|kultura|zábava|názory|komentáře|zdraví|věda|technologie|technika|vzdělání|cestování|životní styl|život|styl|celebrity|móda|krása|jídlo|recepty|auto|moto|bydlení|práce|byznys|firmy|finance|peníze|počasí|horoskop|horoskopy|hry|křížovky|podcast|podcasty|video|foto|blog|blogy|archiv|kategorie|štítky|služby|obchod|inzerce|reklama|kariéra|nápověda|zavřít|více|vše|rádio|tv|televize|film|hudba|knihy|seriály|program|akce|kalendář|předplatné|historie|rodina|rozhovory|magazín|redakce}',
        '{přejít|přeskočit|skočit|zpět|návrat|jít} {na|k|do} {navigaci|navigace|menu|vyhledávání|hlavnímu menu|patičku|patičce|hlavní stránku|úvod|úvodní stránku|titulní stranu|seznam|homepage|začátek stránky|výpis|domovskou stránku}',
        '{hledat|vyhledat|vyhledat na webu|hledaný výraz|zadejte hledaný výraz|rozšířené hledání|mapa stránek|drobečková navigace|postranní panel|úvodní stránka|hlavní strana|titulní strana|vybrat region|vyberte region|mobilní verze|klasická verze|tmavý režim|čeština|česky|anglicky|skrýt menu|rozbalit menu|kategorie|archivy}',
      ],
      starts: [
        'nacházíte se zde:',
        'jste zde:',
        'publikováno v',
        '{nacházíte se|jste|jste tady|nacházíte se tady}: …',
        '{domů|úvod|hlavní stránka} {>|»|›|/|→||} …',
      ],
    },
    pagination: {
      lines: [
        '{navigace pro příspěvek}',
        '{nahoru|zpět nahoru}',
        '{předchozí|další|následující|další strana|předchozí strana|další článek|předchozí článek|následující článek|další příspěvek|předchozí příspěvek|navigace pro příspěvek|navigace pro příspěvky|starší příspěvky|novější příspěvky|zobrazit méně|předchozí další}',
        '{první|poslední} {strana|stránka}',
        '{načíst|zobrazit|ukázat} {další|více|starší|méně}',
        '{další stránka|předchozí stránka|starší články|novější články|stránkování}',
      ],
      starts: [
        '{předchozí|další|následující} {článek|příspěvek}',
        'strana {1|2|3|4|5|6|7|8|9} z',
        '{předchozí|následující|další} {článek|příspěvek|strana}: …',
      ],
    },
    tools: {
      lines: [
        '{tisk|tisknout|vytisknout|vytisknout článek|verze pro tisk|uložit|uložit článek|uložit na později|přidat do oblíbených|oblíbené|velikost písma|zvětšit písmo|zmenšit písmo|nahlásit chybu|stáhnout pdf|přeložit|darovat článek}',
        '{vytisknout stránku|tisk článku|tisknout článek|uložit do oblíbených|uložit do záložek|přidat do záložek|přečíst později|číst později|do oblíbených|velikost textu|zvětšit text|zmenšit text|poslechnout si článek|přehrát článek|nahlásit|nahlásit článek|upozornit na chybu|stáhnout jako pdf|noční režim|tmavý vzhled|překlad|a a a}',
        '{poslechnout článek}',
      ],
      starts: ['{poslechnout|poslechněte} si článek…'],
    },
    widget: {
      lines: [
        '{vyberte jazyk|jazyk|byl článek užitečný|byl pro vás článek přínosný|líbil se vám článek|hodnocení článku|ohodnoťte článek|hlasovat|anketa|výsledky}',
        '{zobrazení|přečteno|počet zobrazení|zobrazeno|hlasů|hlasovalo|ohodnotit|ohodnotit článek|hodnocení|vaše hodnocení|průměrné hodnocení|zobrazit výsledky|archiv anket|kurzy měn|předpověď počasí|počasí dnes|svátek má|dnes má svátek|kalendář|kalendář akcí|televizní program|program tv|návštěvnost|vybrat jazyk}',
        '{byl|byla} {pro vás |}{tento |tato |}{článek|stránka|odpověď} {užitečný|užitečná|přínosný|přínosná|zajímavý}',
        'děkujeme za {hlas|váš hlas|hodnocení|zpětnou vazbu|vaše hodnocení}',
      ],
      starts: ['líbil se vám {článek|tento}', '{přečteno|zobrazeno|počet zobrazení}: '],
    },
    form: {
      lines: [
        '{odeslat|odeslat zprávu|jméno *|e-mail *|email *|komentář *|příjmení|předmět|zpráva|vaše zpráva|telefon|webová stránka|povinné pole|povinný údaj|psč}',
        '{jméno|příjmení|jméno a příjmení|telefon|vaše jméno|váš telefon|předmět|zpráva|webová stránka|web|firma|text zprávy|text komentáře|město|kontrolní kód|opište kód} {*|(povinné)|(povinný)|(nepovinné)|:}',
        '{odeslat formulář|odeslat dotaz|odeslat příspěvek|nejsem robot|vyhledat|hledat...|žádné výsledky|výsledky hledání|kontaktní formulář|vybrat soubor|povinná pole}',
      ],
      starts: [
        'souhlasím {s|se} {zpracováním|obchodními|podmínkami|zasíláním} …',
        '{odesláním|souhlasím|beru na vědomí|uděluji} … {osobních údajů|podmínk|zpracováním|zásady}',
      ],
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
      lines: ['{zobrazit obsah|skrýt obsah}', '[{skrýt|zobrazit}]'],
      headers: [
        '{obsah|obsah článku|v tomto článku|v článku najdete|na této stránce|co se v článku dozvíte}',
        '{přehled článku|obsah:|co najdete v článku|navigace v článku}',
      ],
    },
    'read-time': {
      lines: [
        '{min|minut|minuty|minuta} {čtení|na čtení|na přečtení}',
        'doba čtení {min|minut|minuty|}',
        'čtení na {min|minut|minuty}',
      ],
      starts: ['doba čtení', 'délka čtení', 'čtení na'],
    },
    'author-bio': {
      headers: ['{o autorovi|o autorce|autor|autorka}'],
    },
    credit: {
      lines: [
        '{čtk|ilustrační foto|ilustrační snímek|profimedia|getty images|afp|reuters|ap|shutterstock|archiv|isifa|depositphotos}',
      ],
      starts: ['{foto|fotografie|zdroj|zdroje|autor fotografie|ilustrace|grafika|video|obrázek|zdroj foto}{ |}{:|/}'],
    },
    caption: {
      lines: ['{ilustrační foto|ilustrační fotografie|ilustrační obrázek|archivní foto}'],
    },
  },
})
