import {definePack} from './pack.ts'

export const no = definePack({
  language: 'no',
  phrases: {
    share: {
      lines: [
        '{del|del artikkelen|del artikkel|del saken|del denne artikkelen|del denne saken|del på facebook|del på twitter|del på x|del på linkedin|del via e-post|del på e-post|del siden|del med venner|del lenke|del innlegg|kopier lenke|kopier lenken|lenke kopiert|send på e-post|send til en venn|tips en venn|tips oss|lik|liker|liker dette|anbefal|delinger}',
      ],
      headers: ['{del dette|del|lik dette} :'],
      words: [
        '(åpnes i nytt vindu)',
        '(åpner i et nytt vindu)',
        'klikk for å {dele|skrive ut|sende} … (åpnes i nytt vindu)',
      ],
      sentences: ['del {artikkelen|saken} {gjerne|med} …'],
    },
    subscribe: {
      lines: [
        '{nyhetsbrev|nyhetsbrevet|våre nyhetsbrev|abonner|abonner på nyhetsbrev|abonner på vårt nyhetsbrev|abonner på nyhetsbrevet|abonnement|bli abonnent|kjøp abonnement|meld deg på|meld deg på nyhetsbrev|meld deg på vårt nyhetsbrev|meld deg på nyhetsbrevet|få nyhetsbrev|få vårt nyhetsbrev|følg oss|følg oss på|følg oss på facebook|følg oss i sosiale medier|følg|følg saken|sosiale medier|hold deg oppdatert|gå ikke glipp av noe|få varsler|slå på varsler|din e-postadresse|din e-post|e-postadresse|skriv inn e-postadressen din|rss|foretrukket kilde}',
      ],
      starts: [
        '{meld deg|abonner} {gratis |}på {vårt|vår|nyhetsbrev|våre|vårt ukentlige} …',
        'få {de siste|siste|nyheter|våre|dagens} … {e-post|innboks|nyhetsbrev|mobil}',
        'følg {oss|meg|våre} {på|i} …',
        'ved å {melde|abonnere|registrere} …',
        '{få|motta} {de|dagens|våre|ukens|siste|alle} … {innboks|e-post|mobilen|nyhetsbrev}*…',
        '{abonner|meld deg|registrer deg} {på|til|her|gratis|nå} … nyhetsbrev*…',
        '{følg|lik} {oss|vår|på} … {facebook|instagram|twitter|x|youtube|tiktok|linkedin|google news|snapchat}…',
      ],
      sentences: [
        '{meld deg|abonner} på {vårt |våre |}nyhetsbrev …',
        'følg oss på {facebook|twitter|x|instagram|linkedin|youtube} …',
      ],
    },
    related: {
      lines: [
        '{les mer|les også|les videre|les hele saken|les hele artikkelen|les saken|les artikkelen|les flere|les mer om|flere saker|flere artikler|flere nyheter|mer|mer om|mer om saken|mer om temaet|mer fra|vis mer|vis flere|last inn flere|se mer|se også|se alle|alle artikler|alle saker|alle nyheter|relatert|relaterte artikler|relaterte saker|lignende artikler|mest lest|mest leste|mest lest nå|populært|populære artikler|siste nytt|siste nyheter|siste saker|siste artikler|siste innlegg|siste|akkurat nå|anbefalt|anbefales|anbefalte artikler|anbefalt for deg|toppsaker|aktuelt|utvalgt|vi anbefaler|ikke gå glipp av|video|se video|bildeserie|se bilder|hør også|andre leser}',
      ],
      headers: [
        '{relaterte|lignende|flere|andre|siste|populære|anbefalte} {artikler|saker|nyheter|temaer|innlegg|videoer|produkter|oppskrifter}',
        '{les også|les mer om|mer om temaet|mer om saken|mest lest|mest leste|siste nytt|siste nyheter|anbefalt for deg|du vil kanskje også like|du er kanskje også interessert i|andre leser|andre leser også|flere nyheter|flere saker fra|mer fra|relatert|se også|annonsørinnhold}',
        '{flere|siste} {saker|nyheter|artikler} {om temaet|om saken|}',
      ],
      labels: [
        'les også:',
        'les også',
        'les mer:',
        'les:',
        'les her:',
        'les mer om saken:',
        'les hele saken:',
        'se også:',
        'se:',
        'se video:',
        'mer om saken:',
        'relatert:',
        'hør også:',
        'hør:',
        'få med deg:',
        '?video:',
        'ikke gå glipp av:',
        'siste nytt:',
      ],
      starts: ['les {også|mer|videre|hele} …', 'mer {om|fra} … {her|finner|les} …', 'klikk her for å {lese|se} …'],
      sentences: ['les også:', 'les mer om … {her|på} …'],
    },
    'ad-label': {
      lines: [
        '{annonse|annonser|annonsere|reklame|sponset|sponset innhold|annonsørinnhold|betalt innhold|artikkelen fortsetter under annonsen|artikkelen fortsetter etter annonsen|saken fortsetter under annonsen|saken fortsetter etter annonsen|artikkelen fortsetter under|saken fortsetter under bildet|saken fortsetter under videoen|teksten fortsetter under bildet|lukk annonse|hopp over annonsen|annonse annonse}',
      ],
      starts: [
        '{artikkelen|saken|teksten} fortsetter {under|etter|nedenfor} …',
        'annonse:',
        'annonsørinnhold',
        'sponset innhold',
      ],
      words: ['({artikkelen|saken|teksten} fortsetter {under|etter} {bildet|videoen|annonsen|grafikken}{.|})'],
    },
    cookie: {
      lines: [
        '{godta|godta alle|godta alle cookies|aksepter|aksepter alle|aksepterer|avvis|avvis alle|jeg godtar|jeg forstår|ok, jeg forstår|innstillinger for informasjonskapsler|informasjonskapsler|cookies|personverninnstillinger|administrer samtykke|kun nødvendige|lagre innstillinger|tilpass}',
      ],
      starts: [
        '{vi bruker|dette nettstedet bruker|denne nettsiden bruker|nettstedet bruker|vi og våre partnere} … {cookies|informasjonskapsler}',
        'ved å {fortsette|bruke|besøke} … {cookies|informasjonskapsler|nettsted|samtykk}',
        'den tekniske lagringen',
      ],
      sentences: ['{vi bruker|dette nettstedet bruker|denne nettsiden bruker} {cookies|informasjonskapsler} …'],
    },
    comments: {
      lines: [
        '{kommentar|kommentarer|ingen kommentarer|kommenter|kommenter artikkelen|legg igjen en kommentar|legg igjen kommentar|skriv en kommentar|legg igjen et svar|legg igjen en kommentar avbryt svar|legg til kommentar|publiser kommentar|send kommentar|svar|avbryt svar|vis kommentarer|se kommentarer|vis alle kommentarer|les kommentarer|alle kommentarer|kommentarfeltet er stengt|siste kommentarer|rapporter|obligatoriske felt er merket med *|logg inn for å kommentere|delta i debatten|din kommentar}',
        'bli den første {til|som} {å kommentere|kommenterer}',
      ],
      headers: [
        'legg igjen {en kommentar|et svar|kommentar}{ avbryt svar|}',
        'skriv en kommentar',
        'siste kommentarer',
      ],
      starts: [
        'din e-postadresse vil ikke bli publisert',
        'e-postadressen din vil ikke',
        'obligatoriske felt',
        'lagre mitt navn, e-post',
        'dette nettstedet bruker akismet',
        'du må være logget inn',
        'varsle meg',
        'kommentarfeltet er',
        'bli den første …',
        'du må være {logget|innlogget|registrert|abonnent} …',
        'logg inn for å kommentere…',
        'kommentarfeltet er {stengt|lukket}…',
      ],
    },
    'call-to-action': {
      sentences: [
        '{del|fortell|skriv|legg} {gjerne |}{dine|din|oss|igjen en|hva du} … {kommentar|kommentarer|kommentarfeltet|mening|tanker}',
        'hva {synes|mener|tror} du? {kommenter|skriv|fortell|del|legg} …',
      ],
    },
    promo: {
      lines: [
        '{last ned appen|last ned vår app|last ned|hent appen|støtt oss|gi en gave|bli medlem|butikk|nettbutikk|kjøp nå|kjøp|bestill|se tilbud|prøv gratis|kontakt oss|bestill demo|send tips|saken oppdateres|artikkelen oppdateres}',
      ],
      starts: [
        'last ned {appen|vår|gratis} …',
        'støtt {vår|uavhengig|oss} …',
        'har du {tips|spørsmål|et tips} …',
        'tips {oss|redaksjonen} …',
        'saken oppdateres',
        '{støtt|hjelp} {oss|uavhengig|vår}…',
        'last ned {vår|appen}…',
        '{saken|artikkelen} {oppdateres|blir oppdatert}…',
        '{har du|vet du} {et |}{tips|mer}…? …',
      ],
      sentences: ['saken oppdateres …'],
    },
    paywall: {
      lines: [
        '{logg inn|logg inn for å lese|registrer deg|opprett konto|glemt passord|min konto|min side|logg ut|allerede abonnent|er du allerede abonnent|kun for abonnenter|for abonnenter|pluss|premium|les videre med abonnement|fortsett å lese}',
      ],
      starts: [
        '{denne|artikkelen|saken} … {kun |}for abonnenter …',
        'for å {lese videre|fortsette å lese|lese hele|lese denne} …',
        'logg inn for å',
        'allerede abonnent',
        'bli abonnent {for|og} …',
        'logg inn for å {lese|fortsette|få}…',
        '{bli abonnent|kjøp|bestill|abonner} … {lese|les|tilgang|videre}*…',
        'denne {saken|artikkelen} er {kun|bare|for}…',
      ],
    },
    adblock: {
      lines: [
        '{annonseblokkering oppdaget|slå av annonseblokkering|adblocker oppdaget}',
        '{vennligst |}{slå av|deaktiver|skru av} {annonseblokkeren|annonseblokkering|adblock|adblocker}',
      ],
      starts: [
        'slå av {din |}{annonseblokk|adblock}',
        'det ser ut til at du bruker {annonseblokk|en annonseblokk|adblock}',
        '{vennligst |}{slå av|deaktiver|skru av} {annonseblokkeren|annonseblokkering|adblock|adblocker|reklameblokkering}…',
      ],
      says: ['slå av {annonseblokkeringen|adblocker|annonseblokkering}'],
    },
    copyright: {
      lines: [
        '{alle rettigheter reservert|alle rettigheter forbeholdt|personvern|personvernerklæring|personvernpolicy|brukervilkår|vilkår|salgsvilkår|om nettstedet|tilgjengelighetserklæring|opphavsrett|ansvarlig redaktør}',
      ],
      starts: [
        'alle rettigheter',
        'ansvarlig redaktør',
        'sjefredaktør',
        'copyright ©',
        'alt innhold {er|på} …',
        'materialet er',
        'drevet av wordpress',
        '© ',
      ],
      sentences: ['alle rettigheter reservert.'],
    },
    disclosure: {
      starts: [
        '{saken|artikkelen|innlegget} inneholder {reklame|annonse|affiliate} …',
        'dette er {et debattinnlegg|en kommentar|en kronikk|en leder|annonsørinnhold} …',
        'inneholder {reklame|annonselenker}',
        '{har du|ser du} {funnet |sett |}{en |}feil…',
        '{meld|rapporter} feil…',
      ],
    },
    embed: {
      lines: [
        '{se dette innlegget på instagram|forstørr bildet|fullskjerm|spill|spill av|lytt|lytt til artikkelen|lukk|neste bilde|forrige bilde|se bildet|vis bildetekst|vis mer}',
      ],
      starts: ['et innlegg delt av', 'lytt til {artikkelen|saken}', 'nettleseren din'],
    },
    template: {
      lines: [
        '{laster|laster inn|laster kommentarer|vent|siden ble ikke funnet|det oppstod en feil|noe gikk galt|aktiver javascript|åpnes i nytt vindu}',
      ],
      starts: ['aktiver javascript', 'du må aktivere javascript'],
    },
    nav: {
      lines: [
        '{hopp til innhold|hopp til innholdet|hopp til hovedinnhold|hopp til hovedinnholdet|gå til innhold|gå til innholdet|gå til hovedinnhold|til innholdet|hovedmeny|åpne meny|lukk meny|vis meny|opp|tilbake|til forsiden|du er her|søk på nettstedet|søk etter|navigasjon|hovednavigasjon|om oss|om meg|kontakt oss|velg måned|velg kategori|alle kategorier}',
        '?{hjem|forside|forsiden|meny|søk|kontakt|nyheter|politikk|økonomi|samfunn|verden|utenriks|innenriks|norge|lokalt|sport|fotball|kultur|underholdning|leder|debatt|meninger|kronikk|helse|vitenskap|forskning|teknologi|utdanning|reise|livsstil|liv|familie|mote|mat|oppskrifter|motor|bil|bolig|jobb|næringsliv|bedrift|penger|børs|krim|vær|horoskop|spill|kryssord|podkast|podcast|video|bilder|blogg|arkiv|kategorier|stikkord|tjenester|butikk|annonser|ledige stillinger|kundeservice|hjelp|lukk|mer|alle|radio|tv|film|musikk|bøker|arrangementer|kalender|e-avis|eavis|abonnere|klima|dødsannonser}',
      ],
      starts: ['du er her:', 'publisert i'],
    },
    pagination: {
      lines: [
        '{innleggsnavigasjon}',
        '{til toppen|tilbake til toppen}',
        '{forrige|neste|neste side|forrige side|neste artikkel|forrige artikkel|neste innlegg|forrige innlegg|innleggsnavigasjon|eldre innlegg|nyere innlegg|vis mindre|forrige neste}',
      ],
      starts: ['{neste|forrige} {artikkel|innlegg|sak}', 'side {1|2|3|4|5|6|7|8|9} av'],
    },
    tools: {
      lines: [
        '{skriv ut|skriv ut artikkelen|utskriftsvennlig versjon|lagre|lagre artikkelen|lagre til senere|legg til i favoritter|favoritter|tekststørrelse|større tekst|mindre tekst|meld feil|rapporter feil|gi bort saken|last ned pdf|oversett|les senere}',
        'lytt til {saken|artikkelen|teksten}',
        '{skriv ut|lagre} {artikkelen|saken}',
        '{lytt til saken}',
      ],
    },
    widget: {
      lines: [
        '{velg språk|språk|var denne siden nyttig|var artikkelen nyttig|fant du det du lette etter|stem|avstemning|vis resultat}',
      ],
      starts: ['var {denne|artikkelen} …'],
    },
    form: {
      lines: [
        '{send|send melding|navn *|e-post *|kommentar *|etternavn|fornavn|emne|melding|telefonnummer|telefon|nettsted|obligatorisk felt|påkrevd|postnummer}',
      ],
      starts: ['jeg godtar', 'jeg samtykker'],
    },
    keywords: {
      headers: ['{stikkord|emner|emneord|nøkkelord|kategorier|temaer|emneknagger|etiketter|mer om}'],
      starts: [
        '{stikkord|emner|emneord|nøkkelord|kategorier|kategori|temaer|emneknagger|etiketter|merket med|publisert i}{ |}:',
        'merket {med|som}',
      ],
    },
    'table-of-contents': {
      headers: ['{innholdsfortegnelse|innhold|i denne artikkelen|på denne siden|i artikkelen}'],
      lines: ['{vis innholdsfortegnelse|skjul innholdsfortegnelse}'],
    },
    'read-time': {
      lines: ['{min|minutter|minutt|min.} {lesetid|lesing|å lese}', 'lesetid {min|minutter|ca|}'],
      starts: ['lesetid'],
    },
    'author-bio': {headers: ['{om forfatteren|om skribenten|forfatter}']},
    credit: {
      starts: ['{foto|fotograf|bilde|bilder|kilde|kilder|illustrasjon|grafikk|video}{ |}{:|/}'],
      lines: ['{ntb|scanpix|ntb scanpix|arkivfoto|illustrasjonsfoto|getty images|afp|reuters|ap|shutterstock|foto}'],
    },
  },
})
