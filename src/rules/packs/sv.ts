import {definePack} from './pack.ts'

export const sv = definePack({
  language: 'sv',
  phrases: {
    share: {
      lines: [
        '{dela|dela artikeln|dela artikel|dela den här artikeln|dela sidan|dela på facebook|dela på twitter|dela på x|dela på linkedin|dela på whatsapp|dela via e-post|dela via mejl|dela via mail|dela länk|dela med vänner|dela inlägg|dela nyhet|delningar|kopiera länk|kopiera länken|länk kopierad|mejla|mejla artikeln|e-posta|skicka till en vän|tipsa en vän|tipsa|tweeta|gilla|gilla detta|rekommendera|följ mejla dela spara}',
      ],
      headers: ['{dela detta|dela|gilla} :'],
      sentences: ['dela {artikeln|den här artikeln|gärna} {med|på} …'],
      words: [
        '(öppnas i ett nytt fönster)',
        '(öppnas i nytt fönster)',
        'klicka för att {dela|skicka|skriva ut} … (öppnas i ett nytt fönster)',
      ],
    },
    subscribe: {
      lines: [
        '{nyhetsbrev|nyhetsbreven|våra nyhetsbrev|prenumerera|prenumerera på vårt nyhetsbrev|prenumerera på nyhetsbrevet|prenumeration|bli prenumerant|bli abonnent|anmäl dig|anmäl dig till vårt nyhetsbrev|anmäl dig till nyhetsbrevet|få vårt nyhetsbrev|skriv upp dig|följ|följ oss|följ oss på|följ oss på facebook|följ oss i sociala medier|sociala medier|missa inget|håll dig uppdaterad|få notiser|slå på notiser|din e-postadress|din e-post|e-postadress|ange din e-postadress|rss|gå med|lägg till som föredragen källa}',
      ],
      starts: [
        '{prenumerera|anmäl dig|skriv upp dig} {gratis |här |}{på|till|för} … nyhetsbrev …',
        'få {de senaste|det senaste|våra|nyheter|dagens} … {mejl|e-post|inkorg|nyhetsbrev|mobil}',
        'följ {oss|mig|våra|ämnet} {på|i} …',
        'missa {inte|inga|inget} … {nyhetsbrev|följ|app} …',
        'genom att {anmäla|prenumerera|registrera} …',
        '{få|ta emot} {de|dagens|våra|veckans|senaste|alla} … {inkorg|mejl|mail|mobilen|e-post|nyhetsbrev}*…',
        '{prenumerera|anmäl dig|skriv upp dig|registrera dig} {på|till|för|här|gratis|nu} … {nyhetsbrev|nyhetsbrevet|utskick|mejl}*…',
        '{följ|gilla} {oss|vår|på} … {facebook|instagram|twitter|x|youtube|tiktok|linkedin|google news|whatsapp}…',
        'du kan {när som helst |}{avsluta|avregistrera|avprenumerera}…',
        '{missa inte|missa aldrig}…',
      ],
      sentences: [
        '{prenumerera|anmäl dig} {på|till} {vårt |våra |}nyhetsbrev …',
        'följ oss på {facebook|twitter|x|instagram|linkedin|youtube} …',
      ],
    },
    related: {
      lines: [
        '{läs mer|läs också|läs även|läs vidare|läs hela artikeln|läs artikeln|läs mer här|läs mer om|läs fler|fler artiklar|fler nyheter|mer|mer om|mer om ämnet|mer från|mer nyheter|visa mer|visa fler|ladda fler|se mer|se också|se även|se alla|alla artiklar|alla nyheter|relaterat|relaterade artiklar|relaterade nyheter|liknande artiklar|mest läst|mest lästa|mest läst just nu|populärt|populära artiklar|populärast|senaste nytt|senaste nyheterna|senaste artiklarna|senaste inläggen|senaste|just nu|rekommenderat|rekommenderas|rekommenderade artiklar|rekommenderat för dig|toppnyheter|aktuellt|utvalt|vi rekommenderar|missa inte|video|tv|bildspel|se bildspel|se bilder|fler bilder|lyssna också|i fokus|hett just nu|andra läser|andra läste även}',
      ],
      headers: [
        '{relaterade|liknande|fler|andra|senaste|populära|rekommenderade} {artiklar|nyheter|ämnen|inlägg|läsning|videor|produkter|recept}',
        '{läs också|läs även|läs mer om|mer om ämnet|mer i ämnet|mest läst|mest lästa|senaste nytt|senaste nyheterna|rekommenderat för dig|du kanske också gillar|du kanske gillar|du kanske också är intresserad av|andra läser|andra läste även|fler nyheter|fler artiklar från|mer från|relaterat|relaterad läsning|missa inte|se även|annonsinnehåll}',
        '{fler|mer} {nyheter|artiklar|läsning} {om ämnet|för dig|}',
      ],
      labels: [
        'läs också:',
        'läs även:',
        'läs mer:',
        'läs vidare:',
        'läs:',
        'läs här:',
        'läs mer om:',
        'se också:',
        'se även:',
        'se mer:',
        'se:',
        'mer om:',
        'relaterat:',
        'missa inte:',
        '?video:',
        'lyssna:',
        'lyssna också:',
        'mer om {ämnet|detta|saken}:',
        '{fler|mer|läs mer} {om|nyheter}:',
        '{läs|se|lyssna} {mer|även|också|vidare}:',
      ],
      starts: [
        'läs {också|även|mer|vidare|hela} …',
        'mer {om|från} … {här|finns|läs} …',
        'klicka här för att {läsa|se} …',
        'fler {nyheter|artiklar} {från|om|hittar} …',
      ],
      sentences: ['läs också:', 'läs mer om … {här|på} …'],
    },
    'ad-label': {
      lines: [
        '{annons|annonser|annonsera|reklam|sponsrat|sponsrat innehåll|annonsinnehåll|i samarbete med|betalt samarbete|artikeln fortsätter efter annonsen|artikeln fortsätter under annonsen|artikeln fortsätter nedan|texten fortsätter efter annonsen|texten fortsätter under bilden|fortsätt läsa efter annonsen|stäng annons|hoppa över annons|annons annons|det här är en annons|native-annons}',
      ],
      starts: [
        '{artikeln|texten} fortsätter {efter|under|nedanför} …',
        'annons:',
        'sponsrat innehåll',
        'i samarbete med',
      ],
      words: ['({artikeln|texten} fortsätter {efter|under} {bilden|videon|annonsen|grafiken}{.|})'],
    },
    cookie: {
      lines: [
        '{acceptera|acceptera alla|acceptera alla cookies|acceptera cookies|neka|neka alla|avvisa|avvisa alla|godkänn|godkänn alla|godkänn alla cookies|jag godkänner|jag förstår|cookieinställningar|cookie-inställningar|cookiepolicy|cookies|om cookies|hantera cookies|hantera samtycke|inställningar|endast nödvändiga|spara inställningar|kakor|anpassa}',
      ],
      starts: [
        '{vi använder|den här webbplatsen använder|denna webbplats använder|webbplatsen använder|den här sidan använder|vår webbplats använder|vi och våra partners} … {cookies|kakor}',
        'genom att {fortsätta|använda|surfa} …',
        'den tekniska lagringen',
      ],
      sentences: ['{vi använder|den här webbplatsen använder|denna webbplats använder} {cookies|kakor} …'],
    },
    comments: {
      lines: [
        '{kommentar|kommentarer|inga kommentarer|kommentera|kommentera artikeln|lämna en kommentar|skriv en kommentar|lämna ett svar|lämna ett svar avbryt svar|lägg till kommentar|skicka kommentar|publicera kommentar|svara|svar|avbryt svar|visa kommentarer|visa alla kommentarer|läs kommentarer|alla kommentarer|kommentarer inaktiverade|kommentarerna är stängda|senaste kommentarer|anmäl|rapportera|obligatoriska fält är märkta *|logga in för att kommentera|delta i diskussionen|bli först att kommentera|din kommentar}',
        'bli {den |}{första|först} {med |}att kommentera',
      ],
      headers: ['lämna {en kommentar|ett svar}{ avbryt svar|}', 'skriv en kommentar', 'senaste kommentarer'],
      starts: [
        'din e-postadress kommer inte publiceras',
        'din e-postadress publiceras inte',
        'obligatoriska fält',
        'spara mitt namn, min e-postadress',
        'denna webbplats använder akismet',
        'lär dig om hur din kommentarsdata bearbetas',
        'du måste vara inloggad',
        'meddela mig',
        'kommentarerna är',
        'bli {den |}{första|först} …',
        'du måste {vara |}{inloggad|logga in|registrerad|prenumerant} …',
        'logga in för att kommentera…',
        'kommentarerna är {stängda|avstängda}…',
      ],
    },
    'call-to-action': {
      sentences: [
        '{dela|berätta|skriv|lämna} {gärna |}{dina|din|med dig|en|för oss|vad du} … {kommentar|kommentarer|kommentarsfältet|åsikt|åsikter|tankar}',
        'vad {tycker|tror|tänker} du? {kommentera|skriv|berätta|dela|lämna} …',
        'kommentera {nedan|gärna|här} …',
      ],
    },
    promo: {
      lines: [
        '{ladda ner appen|ladda ner vår app|ladda ner|hämta appen|stöd oss|stötta oss|skänk en gåva|ge en gåva|bli medlem|butik|webbshop|köp nu|köp|beställ|se erbjudande|prova gratis|testa gratis|kontakta oss|boka demo|tipsa oss|nyhetstips|artikeln uppdateras|texten uppdateras}',
      ],
      starts: [
        'ladda ner {appen|vår|gratis} …',
        'stöd {vår|oberoende|oss} …',
        'har du {tips|nyhetstips|frågor} …',
        'tipsa {oss|redaktionen} …',
        'artikeln uppdateras',
        'vet du {mer|något} …',
        '{stöd|hjälp} {oss|oberoende|vår|fri} …',
        'ladda ner {vår|appen} …',
        '{artikeln|nyheten} uppdateras…',
        '{har du|vet du} {ett |}{tips|något|mer}…? …',
      ],
      sentences: ['artikeln uppdateras …', 'ladda ner {appen|vår app} …'],
    },
    paywall: {
      lines: [
        '{logga in|logga in för att läsa|registrera dig|skapa konto|glömt lösenord|mitt konto|mina sidor|logga ut|redan prenumerant|är du redan prenumerant|endast för prenumeranter|för prenumeranter|för dig som är prenumerant|premium|läs vidare som prenumerant|fortsätt läsa}',
        '?plus',
      ],
      starts: [
        '{den här|denna} artikel{n|} är {endast |bara |exklusiv |låst |}{för|till} …',
        'för att {läsa vidare|fortsätta läsa|läsa hela} …',
        'logga in för att',
        'redan prenumerant',
        'bli prenumerant {för|och} …',
        'logga in för att {läsa|fortsätta|ta del}…',
        '{bli prenumerant|köp|teckna|prenumerera} … {läsa|läs|tillgång|vidare}*…',
        '{den här|denna} {artikel|artikeln} är {bara|endast|låst|exklusiv}…',
      ],
      sentences: ['den här artikeln är {endast |}för prenumeranter …'],
    },
    adblock: {
      lines: ['{annonsblockerare upptäckt|stäng av din annonsblockerare|adblocker upptäckt}'],
      starts: [
        'stäng av {din|adblock} …',
        'det verkar som att du använder en annonsblockerare',
        'du använder en annonsblockerare',
      ],
      says: ['stäng av {din |}{annonsblockerare|adblocker}'],
    },
    copyright: {
      lines: [
        '{alla rättigheter förbehållna|integritetspolicy|personuppgiftspolicy|personuppgifter|användarvillkor|villkor|köpvillkor|allmänna villkor|om webbplatsen|tillgänglighet|tillgänglighetsredogörelse|upphovsrätt|ansvarig utgivare}',
      ],
      starts: [
        'alla rättigheter förbehållna',
        'ansvarig utgivare',
        'chefredaktör',
        'copyright ©',
        'citera oss gärna',
        'materialet är skyddat',
        'allt material på',
        'drivs med wordpress',
        '© ',
        '{allt|allt innehåll|material} {material |}{på|är|på denna|i} … {upphovsrätt|skyddat|copyright}*…',
        '{kopiering|återgivning|eftertryck|mångfaldigande} …',
      ],
      sentences: ['alla rättigheter förbehållna.'],
    },
    disclosure: {
      starts: [
        'artikeln innehåller {reklam|annons|affiliate} …',
        'inlägget innehåller {reklam|annons|affiliate} …',
        'det här är en {debattartikel|krönika|ledare|annons} …',
        'rätta artikel',
        'hittat fel',
        'så arbetar vi',
        'så jobbar',
        '{har du|ser du} {hittat |sett |}{ett |}fel…',
        '{rapportera|anmäl} fel…',
      ],
    },
    embed: {
      lines: [
        '{visa det här inlägget på instagram|förstora bilden|förstora|helskärm|fullskärm|spela|spela upp|lyssna|stäng|nästa bild|föregående bild|se bilden|visa bildtext|spela video}',
      ],
      starts: ['ett inlägg delat av', 'lyssna på artikeln', 'din webbläsare'],
    },
    template: {
      lines: [
        '{laddar|laddar kommentarer|läser in|vänta|sidan hittades inte|ett fel uppstod|något gick fel|aktivera javascript|öppnas i nytt fönster}',
      ],
      starts: ['aktivera javascript', 'du måste aktivera javascript'],
    },
    nav: {
      lines: [
        '{hoppa till innehåll|hoppa till innehållet|hoppa till huvudinnehåll|hoppa till huvudinnehållet|gå till innehåll|gå till innehållet|gå till huvudinnehållet|till innehållet|huvudmeny|öppna meny|stäng meny|visa meny|upp|tillbaka|till startsidan|du är här|sök på webbplatsen|sök efter|navigering|huvudnavigering|om oss|om mig|kontakta oss|välj månad|välj kategori|alla kategorier|mina sidor}',
        '?{hem|start|startsida|meny|sök|kontakt|nyheter|politik|ekonomi|samhälle|världen|utrikes|inrikes|sverige|lokalt|region|sport|fotboll|hockey|kultur|nöje|ledare|debatt|opinion|krönikor|insändare|hälsa|vetenskap|teknik|utbildning|resor|livsstil|liv|familj|mode|mat|recept|motor|bostad|jobb|näringsliv|företag|pengar|börsen|privatekonomi|brott|blåljus|väder|horoskop|spel|korsord|podd|poddar|podcast|video|bilder|blogg|bloggar|arkiv|kategorier|taggar|tjänster|butik|annonsera|jobba hos oss|kundservice|hjälp|stäng|mer|alla|radio|tv|film|musik|böcker|evenemang|kalender|e-tidning|etidning|prenumerera|klimat|plus}',
      ],
      starts: ['du är här:', 'publicerad i'],
    },
    pagination: {
      lines: [
        '{inläggsnavigering}',
        '{till toppen|tillbaka till toppen}',
        '{föregående|nästa|nästa sida|föregående sida|nästa artikel|föregående artikel|nästa inlägg|föregående inlägg|inläggsnavigering|äldre inlägg|nyare inlägg|visa mindre|föregående nästa}',
      ],
      starts: ['{nästa|föregående} {artikel|inlägg}', 'sida {1|2|3|4|5|6|7|8|9} av'],
    },
    tools: {
      lines: [
        '{skriv ut|skriv ut artikeln|utskriftsvänlig version|spara|spara artikeln|spara artikel|spara till senare|lägg till i favoriter|favoriter|textstorlek|större text|mindre text|lyssna på artikel|rapportera fel|anmäl fel|ge bort artikeln|ladda ner pdf|översätt|läs senare|spara helskärm}',
        'lyssna på {artikeln|texten|denna artikel}',
        '{skriv ut|spara} artikel{n|}',
        '{lyssna på artikeln}',
      ],
    },
    widget: {
      lines: [
        '{välj språk|språk|var artikeln till hjälp|var den här sidan till hjälp|var det här till hjälp|betygsätt|rösta|omröstning|visa resultat|dagens fråga}',
      ],
      starts: ['hjälpte {den här|denna} …', 'var {den här|denna} …'],
    },
    form: {
      lines: [
        '{skicka|skicka meddelande|namn *|e-post *|kommentar *|efternamn|förnamn|ämne|meddelande|telefonnummer|telefon|webbplats|obligatoriskt fält|obligatoriskt|rensa|postnummer}',
      ],
      starts: ['jag godkänner', 'jag samtycker'],
    },
    keywords: {
      headers: ['{taggar|ämnen|nyckelord|kategorier|ämnen i artikeln|etiketter|artikeln handlar om|mer om}'],
      starts: [
        '{taggar|ämnen|nyckelord|kategorier|kategori|etiketter|taggat|taggad|publicerat i|artikeln handlar om}{ |}:',
        'märkt',
        'taggad {som|med}',
      ],
    },
    'table-of-contents': {
      headers: ['{innehållsförteckning|innehåll|i den här artikeln|på den här sidan|i artikeln}'],
      lines: ['{visa innehållsförteckning|dölj innehållsförteckning}'],
    },
    'read-time': {
      lines: [
        '{min|minuter|minut|min.} {läsning|läsningstid|lästid|att läsa}',
        'lästid {min|minuter|minut|ca|}',
        'läsningstid {min|minuter|}',
      ],
      starts: ['lästid', 'lästid:', 'läsningstid', 'beräknad lästid'],
    },
    'author-bio': {headers: ['{om författaren|om skribenten|författare|skribent}']},
    credit: {
      starts: ['{foto|fotograf|bild|bilder|bildtext|källa|källor|illustration|grafik|video}{ |}{:|/}'],
      lines: ['{tt|arkivbild|arkivfoto|genrebild|getty images|afp|reuters|ap|shutterstock|bildbyrån|foto}'],
    },
  },
})
