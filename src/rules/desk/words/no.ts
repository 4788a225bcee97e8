import {defineWords, NO_LEFTOVERS, NO_LENGTH, NO_SELF} from './desk-words.ts'

export const NO = defineWords({
  language: 'no',
  voice: {
    client: `
      selvfølgelig*, selvsagt*, her kommer, du ba om, si {gjerne |}{fra|ifra}, hvis du {vil|ønsker}*,
      om du {vil|ønsker}*, håper*, gi {meg |}beskjed*, som {ønsket|avtalt}*, trenger du … {versjon|kort}*,
      bare å si {i|}fra*, skal jeg, slik du {ba|ønsket}*, etter {ditt|dine} ønske, ønsker du, er du fornøyd*,
      tilpasser gjerne, jeg kan {også|gjerne|godt}, vil du {ha*|at jeg}, her er
    `,
    text: `
      tekst*, avsnitt*, overskrift*, underoverskrift*, utkast*, vinkling*, versjon*, tone*, artikkel*,
      seksjon*, innlegg*, sammendrag*, metabesk*
    `,
    work: `
      omskriv*, forkort*, kortere, tilpass*, optimer*, juster*, rette*, utdyp*, utkast*, uformel*, formel*,
      legge til, legger til, endre*, korte ned, korte*, utvide*, at jeg, forventning*, lage
    `,
    offers: 'ønsker du{,|} at jeg, skal jeg, vil du at{,|} jeg',
    sureOffers: '',
    openings: 'skal jeg, trenger du, vil du at, jeg kan også, selvfølgelig, {som|slik} du ba',
    names: '',
    notes: '',
    gladly: 'selvfølgelig, selvsagt, klart, naturligvis',
    here: 'her, nedenfor',
    below: 'nedenfor',
    ordered: 'artikkel*, innlegg*, blogg*, versjon*',
    asOrdered: 'som du {ba|ønsket|ville}, slik du {ba|ønsket}, i tråd med, etter {ditt|dine}',
  },
  labels: {
    sure: `
      fokusord, meta{-| |}beskriv, metabeskr, metati, metatekst, skal brukes, nøkkelfrase,
      {primær|sekundær|hoved|fokus}*{ |}søkeord, internlenk, intern{e|} lenk, ankertekst, søkevolum,
      h{1|2|3|4}{-| |}forslag, forslag* {til |på |}h{1|2|3|4}
    `,
    sureWords: '',
    sureLabels: 'søkeord',
    keywords: 'nøkkelord, søkeord, emneord',
    titles: 'tittel',
    textParts: '',
    phrases: 'fras*, søkeord*',
    anchors: 'anker, ankertekst',
    samples: '',
    meta: '',
    descriptions: '',
    synonyms: '',
    fields: '',
    sureFields: '',
    counted: '',
    characters: 'tegn',
  },
  gaps: {
    orders: 'sett inn, legg til',
    ends: 'her',
    sureOrders: `
      sjekkes, bekreftes, avklares, her skal, her kommer, plass {til|for}, fyll inn, legges {til|inn}, kommer,
      mangler, lim inn
    `,
    things: `
      bilde*, foto, sitat, *sitat*, lenke*, dato, navn, *s navn, pris*, kommentar*, uttalelse*, grafikk*,
      diagram*, tabell*, kart*, statistik*, fotografi*, video*
    `,
    pictures: 'bilde, foto',
    credits: '',
    stands: '',
    links: 'lenke',
    anyLinks: '',
    linksLast: '',
    opens: 'sett inn',
    closes: '',
    pending: '',
    bracketOrders: '',
    bracketLabels: '',
    bracketNotes: '',
    brackets: '',
    bracketSure: '',
    roundOrders: '',
  },
  trade: {
    terms: `
      søkeord, interne lenker, omskrivet, anker:, fraser som skal brukes, søkeord som skal brukes,
      nøkkelfrase*, nøkkelsetning*, søkevolum*, søkeuttrykk*, internlenking, intern lenke, ankertekst*,
      lenketekst*, metatittel*, metatekst*, søk/mnd, alt-tekst*, søkeordsanalyse*, søkeintensjon*, søkeoptim*,
      fokusord*, metabeskrivelse*, sidetitel, seo-tittel, sidetittel, søkemotor*, søkefrase*, internlenk*,
      interne links, lesbarhet, nøkkelord*, søkeintensjon
    `,
    writing: `
      mellomtitt*, mellomtittel, titler, bildetekst*, seksjon*, ingress*, link*, overskrift*, avsnitt, tekst*,
      tittel, beskrivelse*, bilde*, lenke*
    `,
    orders: 'nevn, sett inn, legg til, gjenta, bruk, flett',
    places: 'her, gang, ganger, naturlig',
    parts: 'dette avsnittet, avsnittet',
    beside: `
      foreslått*, anbefalt*, på, til, for, og, i, hoved, støtte*, bi, primær*, sekundær*, forslag, variant*
    `,
    itself: '',
    made: '',
    author: '',
    matters: 'søkemotor*, søkeord*',
    thisText: '',
    ownParts: '',
    carries: '',
    notes: '',
    noteClaims: '',
    changed: '',
  },
  brief: {
    labels: `
      leveringsfrist, levering, frist, oppdragsgiver, forbudte ord, antall ord, ordtall, ordmengde,
      arbeidstittel, målgruppe, omfang, tiltale, innlevering
    `,
    beside: `
      emne, målgruppe, stil, tone, leser, lengde, unngå, formål, vinkling, stemme, sjanger, format, kanal
    `,
    units: 'ord, tegn, sider, anslag',
    manner: 'stil, tone',
    mannerLabels: 'tiltale, antall ord, ordtall',
    forms: 'format',
    kinds: 'artikkel, innlegg',
    headers: '',
    names: `
      {instruks*|anvisning*|notater|retningslinjer} {til|for} {tekstforfatter|skribent|copywriter|forfatter}*,
      bestilling*, oppdrag*
    `,
  },
  machine: {
    speakers: `
      som {en |}språkmodell, som {en |}ki, som {ki-assistent|ki-modell|kunstig intelligens},
      jeg er {en|bare en} språkmodell, jeg er en ki, jeg som språkmodell
    `,
    reasons: 'jeg er en {ki-modell|ki|språkmodell}',
    before: 'før {publisering|du publiserer}',
    lacks: 'jeg {* * |* |}{ikke|ingen|mangler}, og har ikke',
    checks: 'sjekk*, kontrol*, verifi*, faktasjekk*, dobbel{t|}sjekk*',
    names: 'ki, gpt, chatgpt, *intelligens*, språkmodell*',
    notes: 'merk, nb, note',
    tells: 'svarte, sier',
    tellsLast: '',
    leads: 'at, men, jeg',
  },
  brackets: {
    things: 'bilete, sitat, diagram, tabell, grafik',
    drawn: '',
    inserts: 'sett inn',
    toDo: 'kommer, legges til, legges inn, mangler',
    here: 'her',
    follows: '',
    optimise: 'interne{r|n|} link{s|}',
    checks: '',
    please: '',
    noteNames: '',
    before: '',
    byWhom: '{fyller inn|legger til|sender} {kunde|kunden|klient}',
    makers: 'formgiveren, grafikeren, kunden, redaksjonen',
    lengthParts: '',
    lengthUnits: '',
    wordOrders: '',
    wordObjects: '',
  },
  leftovers: NO_LEFTOVERS,
  length: NO_LENGTH,
  self: NO_SELF,
})
