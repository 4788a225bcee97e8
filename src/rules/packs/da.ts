import {definePack} from './pack.ts'

export const da = definePack({
  language: 'da',
  phrases: {
    share: {
      lines: [
        '{del|del artiklen|del artikel|del denne artikel|del historien|del på facebook|del på twitter|del på x|del på linkedin|del via e-mail|del via mail|del siden|del med venner|del link|del indlæg|kopier link|kopiér link|kopier linket|link kopieret|send på mail|send til en ven|tip en ven|synes godt om|synes om|anbefal|delinger}',
      ],
      headers: ['{del dette|del|synes godt om} :'],
      words: [
        '(åbner i nyt vindue)',
        '(åbner i et nyt vindue)',
        'klik for at {dele|udskrive|sende} … (åbner i et nyt vindue)',
      ],
      sentences: ['del {artiklen|historien} {gerne|med} …'],
    },
    subscribe: {
      lines: [
        '{nyhedsbrev|nyhedsbreve|vores nyhedsbreve|tilmeld|tilmeld dig|tilmeld nyhedsbrev|tilmeld dig nyhedsbrevet|tilmeld dig vores nyhedsbrev|tilmeld dig vores nyhedsbreve|få vores nyhedsbrev|få nyhedsbrevet|abonner|abonnér|abonnement|bliv abonnent|køb abonnement|følg os|følg os på|følg os på facebook|følg os på sociale medier|følg|sociale medier|hold dig opdateret|gå ikke glip af noget|få notifikationer|din e-mailadresse|din e-mail|din email|e-mailadresse|indtast din e-mail|indtast din e-mailadresse|rss|foretrukken kilde}',
      ],
      starts: [
        'tilmeld dig {her |gratis |}{vores|nyhedsbrevet|nyhedsbrev|det} …',
        'få {de seneste|seneste|det bedste|nyheder|vores|dagens} … {mail|indbakke|nyhedsbrev|e-mail}',
        'følg {os|mig|vores} {på|i} …',
        'ved at {tilmelde|abonnere|registrere} …',
        '{abonner|abonnér} på …',
        '{få|modtag} {de|dagens|vores|ugens|seneste|alle} … {indbakke|mail|mobilen|nyhedsbrev}*…',
        '{tilmeld dig|abonner|skriv dig op} {på|til|her|gratis|nu|vores} … nyhedsbrev*…',
        '{følg|synes godt om} {os|vores|på} … {facebook|instagram|twitter|x|youtube|tiktok|linkedin|google news}…',
      ],
      sentences: ['tilmeld dig {vores |}nyhedsbrev …', 'følg os på {facebook|twitter|x|instagram|linkedin|youtube} …'],
    },
    related: {
      lines: [
        '{læs mere|læs også|læs videre|læs hele artiklen|læs artiklen|læs hele historien|læs flere|læs mere om|læs mere her|flere artikler|flere nyheder|mere|mere om|mere om emnet|mere fra|vis mere|vis flere|hent flere|indlæs flere|se mere|se også|se alle|alle artikler|alle nyheder|relateret|relaterede artikler|relaterede nyheder|lignende artikler|mest læste|mest læst|mest læste lige nu|populært|populære artikler|seneste nyt|seneste nyheder|seneste artikler|seneste indlæg|seneste|lige nu|anbefalet|anbefales|anbefalede artikler|anbefalet til dig|topnyheder|aktuelt|udvalgt|vi anbefaler|gå ikke glip af|video|se video|billedserie|se billeder|hør også|andre læser}',
      ],
      headers: [
        '{relaterede|lignende|flere|andre|seneste|populære|anbefalede} {artikler|nyheder|emner|indlæg|historier|videoer|produkter|opskrifter}',
        '{læs også|læs mere om|mere om emnet|mest læste|mest læst|seneste nyt|seneste nyheder|anbefalet til dig|du vil måske også synes om|måske er du også interesseret i|andre læser|andre læser også|flere nyheder|mere fra|relateret|se også|annoncørbetalt indhold}',
        '{flere|seneste} {historier|nyheder|artikler} {om emnet|}',
      ],
      labels: [
        'læs også:',
        'læs også',
        'læs mere:',
        'læs:',
        'læs her:',
        'læs hele artiklen:',
        'se også:',
        'se:',
        'se video:',
        'mere om emnet:',
        'relateret:',
        'hør også:',
        'hør:',
        '?video:',
        'gå ikke glip af:',
        'seneste nyt:',
      ],
      starts: ['læs {også|mere|videre|hele} …', 'mere {om|fra} … {her|finder|læs} …', 'klik her for at {læse|se} …'],
      sentences: ['læs også:', 'læs mere om … {her|på} …'],
    },
    'ad-label': {
      lines: [
        '{annonce|annoncer|annoncering|reklame|sponsoreret|sponsoreret indhold|annoncørbetalt indhold|kommercielt samarbejde|artiklen fortsætter efter annoncen|artiklen fortsætter under annoncen|artiklen fortsætter herunder|artiklen fortsætter under billedet|artiklen fortsætter under videoen|fortsæt læsning efter annoncen|luk annonce|spring annonce over|annonce annonce}',
      ],
      starts: [
        '{artiklen|teksten|historien} fortsætter {under|efter|herunder} …',
        'annonce:',
        'sponsoreret indhold',
        'annoncørbetalt',
      ],
      words: ['({artiklen|teksten} fortsætter {under|efter} {billedet|videoen|annoncen|grafikken}{.|})'],
    },
    cookie: {
      lines: [
        '{accepter|acceptér|accepter alle|accepter alle cookies|tillad alle|tillad cookies|tillad valgte|afvis|afvis alle|kun nødvendige|jeg accepterer|ok, forstået|cookieindstillinger|cookie-indstillinger|cookiepolitik|cookies|administrer samtykke|gem indstillinger|tilpas|vis detaljer}',
      ],
      starts: [
        '{vi bruger|dette website bruger|denne hjemmeside bruger|dette websted bruger|hjemmesiden bruger|siden bruger|vi og vores partnere} … cookies',
        'ved at {fortsætte|bruge|besøge} … {cookies|accepterer|samtykker}',
        'den tekniske lagring',
      ],
      sentences: ['{vi bruger|dette website bruger|denne hjemmeside bruger} cookies …'],
    },
    comments: {
      lines: [
        '{kommentar|kommentarer|ingen kommentarer|kommenter|kommentér|kommenter artiklen|skriv en kommentar|skriv kommentar|efterlad en kommentar|skriv et svar|skriv et svar annuller svar|læg en kommentar|tilføj kommentar|send kommentar|svar|annuller svar|vis kommentarer|se kommentarer|læs kommentarer|alle kommentarer|kommentarer lukket|der er lukket for kommentarer|seneste kommentarer|anmeld|rapporter|krævede felter er markeret med *|log ind for at kommentere|deltag i debatten|din kommentar}',
        'bliv den første {til|der} {at kommentere|kommenterer}',
      ],
      headers: ['{skriv|efterlad} {en kommentar|et svar}{ annuller svar|}', 'seneste kommentarer'],
      starts: [
        'din e-mailadresse vil ikke blive publiceret',
        'din e-mail vil ikke',
        'krævede felter',
        'gem mit navn, mail',
        'dette websted bruger akismet',
        'du skal være logget ind',
        'giv mig besked',
        'bliv den første …',
        'du skal være {logget|registreret|abonnent} …',
        'log ind for at kommentere…',
        'kommentarfeltet er {lukket|slået fra}…',
      ],
    },
    'call-to-action': {
      sentences: [
        '{del|fortæl|skriv|efterlad} {gerne |}{dine|din|os|en|hvad du} … {kommentar|kommentarer|kommentarfeltet|mening|tanker}',
        'hvad {synes|mener|tror} du? {kommenter|skriv|fortæl|del} …',
      ],
    },
    promo: {
      lines: [
        '{hent appen|hent vores app|download appen|download|støt os|giv en gave|bliv medlem|butik|webshop|køb nu|køb|bestil|se tilbud|prøv gratis|kontakt os|book demo|send et tip|tip os|artiklen opdateres|historien opdateres}',
      ],
      starts: [
        '{hent|download} {appen|vores|gratis} …',
        'støt {vores|uafhængig|os} …',
        'har du {tips|spørgsmål|et tip} …',
        'tip {os|redaktionen} …',
        'artiklen opdateres',
        '{støt|hjælp} {os|uafhængig|vores}…',
        '{hent|download} {vores|appen}…',
        '{artiklen|historien} opdateres…',
        '{har du|ved du} {et |}{tip|mere}…? …',
      ],
      sentences: ['artiklen opdateres …'],
    },
    paywall: {
      lines: [
        '{log ind|log ind for at læse|opret bruger|opret konto|opret en konto|glemt adgangskode|glemt kodeord|min konto|min side|log ud|allerede abonnent|er du allerede abonnent|kun for abonnenter|for abonnenter|premium|læs videre med abonnement|fortsæt læsning}',
        '?plus',
      ],
      starts: [
        '{denne|artiklen|dette} … {kun |}for abonnenter …',
        'for at {læse videre|fortsætte|læse hele|læse denne} …',
        'log ind for at',
        'allerede abonnent',
        'bliv abonnent {for|og} …',
        'log ind for at {læse|fortsætte|få}…',
        '{bliv abonnent|køb|bestil|abonner} … {læse|læs|adgang|videre}*…',
        'denne {artikel|historie} er {kun|forbeholdt|for}…',
      ],
    },
    adblock: {
      lines: [
        '{adblocker registreret|slå adblocker fra|annonceblokering registreret}',
        '{slå|deaktiver} {venligst |}din adblocker {fra|}',
      ],
      starts: [
        'slå {din |}adblocker fra',
        'det ser ud til, at du bruger {en |}adblock',
        '{slå|sluk|deaktiver} {venligst |}{din |}{adblocker|annonceblokering|adblock|reklameblokering}…',
        '{venligst |}{slå|deaktiver} {din |}{adblocker|annonceblokering}…',
      ],
      says: ['{slå|deaktiver} din adblocker'],
    },
    copyright: {
      lines: [
        '{alle rettigheder forbeholdes|privatlivspolitik|persondatapolitik|persondata|handelsbetingelser|betingelser|brugerbetingelser|vilkår|om websitet|tilgængelighed|tilgængelighedserklæring|ophavsret|ansvarshavende chefredaktør}',
      ],
      starts: [
        'alle rettigheder',
        'ansvarshavende chefredaktør',
        'copyright ©',
        'alt indhold {er|på} …',
        'materialet er',
        'drevet af wordpress',
        '© ',
        'cvr',
      ],
      sentences: ['alle rettigheder forbeholdes.'],
    },
    disclosure: {
      starts: [
        '{artiklen|indlægget} indeholder {reklame|annonce|affiliate} …',
        'dette er {et debatindlæg|en kommentar|en kronik|en leder|en analyse} …',
        'indeholder {reklame|annonce}',
        '{har du|ser du} {fundet |set |}{en |}fejl…',
        '{meld|rapportér} fejl…',
      ],
    },
    embed: {
      lines: [
        '{se dette opslag på instagram|vis dette opslag på instagram|forstør billedet|fuld skærm|afspil|lyt|lyt til artiklen|luk|næste billede|forrige billede|se billedet|vis billedtekst}',
      ],
      starts: ['et opslag delt af', 'lyt til artiklen', 'din browser understøtter'],
    },
    template: {
      lines: [
        '{indlæser|henter|henter kommentarer|vent venligst|siden blev ikke fundet|der opstod en fejl|noget gik galt|aktiver javascript|åbner i nyt vindue}',
      ],
      starts: ['aktiver javascript', 'du skal aktivere javascript'],
    },
    nav: {
      lines: [
        '{gå til indhold|gå til indholdet|gå til hovedindhold|spring til indhold|spring til hovedindhold|til indholdet|hop til indhold|hovedmenu|åbn menu|luk menu|vis menu|op|tilbage|til forsiden|du er her|søg på sitet|søg efter|navigation|hovednavigation|om os|om mig|kontakt os|vælg måned|vælg kategori|alle kategorier}',
        '?{hjem|forside|forsiden|menu|søg|kontakt|nyheder|politik|økonomi|samfund|verden|udland|indland|danmark|lokalt|sport|fodbold|kultur|underholdning|leder|debat|meninger|kronik|sundhed|videnskab|teknologi|tech|uddannelse|rejser|livsstil|liv|familie|mode|mad|opskrifter|biler|motor|bolig|job|erhverv|penge|børs|krimi|vejr|horoskop|spil|krydsord|podcast|podcasts|video|billeder|blog|arkiv|kategorier|tags|ydelser|shop|annoncer|ledige stillinger|kundeservice|hjælp|luk|mere|alle|radio|tv|film|musik|bøger|events|kalender|e-avis|abonnement|klima|navne}',
      ],
      starts: ['du er her:', 'udgivet i'],
    },
    pagination: {
      lines: [
        '{indlægsnavigation}',
        '{til toppen|tilbage til toppen}',
        '{forrige|næste|næste side|forrige side|næste artikel|forrige artikel|næste indlæg|forrige indlæg|indlægsnavigation|ældre indlæg|nyere indlæg|vis mindre|forrige næste}',
      ],
      starts: ['{næste|forrige} {artikel|indlæg}', 'side {1|2|3|4|5|6|7|8|9} af'],
    },
    tools: {
      lines: [
        '{print|udskriv|udskriv artiklen|printvenlig version|gem artiklen|gem til senere|føj til favoritter|favoritter|tekststørrelse|større tekst|mindre tekst|meld fejl|rapporter fejl|fejl i artiklen|download pdf|oversæt|læs senere}',
        '?gem',
        'lyt til {artiklen|historien|teksten}',
        '{print|udskriv|gem} {artiklen|artikel}',
      ],
    },
    widget: {
      lines: [
        '{vælg sprog|sprog|var denne side nyttig|var artiklen nyttig|fandt du hvad du søgte|stem|afstemning|vis resultat}',
      ],
      starts: ['var {denne|artiklen} …'],
    },
    form: {
      lines: [
        '{send|send besked|navn *|e-mail *|kommentar *|efternavn|fornavn|emne|besked|telefonnummer|telefon|hjemmeside|påkrævet felt|påkrævet|postnummer}',
      ],
      starts: ['jeg accepterer', 'jeg giver samtykke'],
    },
    keywords: {
      headers: ['{tags|emner|emneord|nøgleord|kategorier|temaer|mærker|mere om}'],
      starts: ['{tags|emner|emneord|nøgleord|kategorier|kategori|temaer|tagget|udgivet i}{ |}:', 'tagget {med|som}'],
    },
    'table-of-contents': {
      headers: ['{indholdsfortegnelse|indhold|i denne artikel|på denne side|i artiklen}'],
      lines: ['{vis indholdsfortegnelse|skjul indholdsfortegnelse}'],
    },
    'read-time': {
      lines: ['{min|minutter|minut|min.} {læsetid|læsning|at læse}', 'læsetid {min|minutter|ca|}'],
      starts: ['læsetid'],
    },
    'author-bio': {headers: ['{om forfatteren|om skribenten|forfatter}']},
    credit: {
      starts: ['{foto|fotograf|billede|billeder|kilde|kilder|illustration|grafik|video|arkivfoto}{ |}{:|/}'],
      lines: ['{ritzau|ritzau scanpix|scanpix|arkivfoto|genrefoto|getty images|afp|reuters|ap|shutterstock|foto}'],
    },
  },
})
