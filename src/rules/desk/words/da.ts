import {defineWords, NO_LEFTOVERS, NO_LENGTH, NO_SELF} from './desk-words.ts'

export const DA = defineWords({
  language: 'da',
  voice: {
    client: `
      selvfølgelig*, her kommer, du bad om, sig {endelig |}til*, hvis du {vil|ønsker}*, om du {vil|ønsker}*,
      håber*, lad mig vide, som {ønsket|aftalt}*, har du brug for … {version|kort}*, skal jeg, bare sige til*,
      ønsker du, efter {dine|dit} ønske, giv {mig |}besked*, er du tilfreds*, retter gerne,
      jeg kan {også|gerne|godt}, vil du {have|gerne|at jeg}, her er
    `,
    text: `
      tekst*, afsnit*, overskrift*, underoverskrift*, udkast*, vinkling*, version*, tone*, artikel*, rubrik*,
      indlæg*, opsummering*, metabesk*
    `,
    work: `
      omskriv*, forkort*, kortere, tilpas*, optimer*, juster*, rette*, uddyb*, udkast*, uformel*, formel*,
      at jeg, tilføje*, ændre*, forlæng*, udvide*, forventning*, lave
    `,
    offers: 'ønsker du{,|} at jeg, skal jeg, vil du {at|have}{,|} {at |}jeg',
    sureOffers: '',
    openings: 'skal jeg, har du brug for, vil du {have|at}, jeg kan også, selvfølgelig',
    names: '',
    notes: '',
    gladly: 'selvfølgelig, klart, naturligvis',
    here: 'her, herunder, nedenfor',
    below: 'nedenfor',
    ordered: 'artikel*, indlæg*, blog*, version*',
    asOrdered: 'som du {bad|ønskede|ønsket|ville}, efter {dine|dit}',
  },
  labels: {
    sure: `
      fokusord, meta{-| |}beskriv, metabeskr, metati, metatekst, skal bruges, nøglefrase,
      {primær|sekundær|hoved|fokus}*{ |}søgeord, intern{e|} link, ankertekst, søg{e|}volum,
      h{1|2|3|4}{-| |}forslag, forslag* {til |på |}h{1|2|3|4}
    `,
    sureWords: '',
    sureLabels: 'søgeord',
    keywords: 'nøgleord, søgeord, emneord',
    titles: 'titel',
    textParts: '',
    phrases: 'fras*, søgeord*',
    anchors: 'anker, ankertekst',
    samples: '',
    meta: '',
    descriptions: '',
    synonyms: '',
    fields: '',
    sureFields: '',
    counted: 'titel',
    characters: 'tegn',
  },
  gaps: {
    orders: 'indsæt, tilføj',
    ends: 'her',
    sureOrders: `
      tjekkes, bekræftes, afklares, her skal, her kommer, plads til, udfyld*, tilføjes, indsættes, kommer,
      mangler
    `,
    things: `
      billede*, foto, dato, navn, *s navn, pris*, kommentar*, udtalelse*, grafik*, *citat*, link*, diagram*,
      tabel*, statistik*, fotografi*, video*
    `,
    pictures: 'billede, foto',
    credits: '',
    stands: '',
    links: 'link',
    anyLinks: '',
    linksLast: '',
    opens: 'indsæt',
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
      søgeord, omskrivet, anker:, fraser der skal bruges, søgeord der skal bruges, nøglefrase*, søgevolumen*,
      søgetermer, internt link, intern linking, interne link, ankertekst*, linktekst*, metatitel*, metatekst*,
      søgninger/md*, alt-tekst*, søgeordsanalyse*, søgeintention*, søgeoptim*, fokussøgeord*, fokusord*,
      nøgleord*, metabeskrivelse*, seo-titel, søgemaskine*, søgefrase*, interne links, læsbarhed, søgeintention
    `,
    writing: `
      mellemrubrik*, underrubrik*, manchet*, link*, billedtekst*, adresse, sektion*, ingress*, overskrift*,
      afsnit, tekst*, titel, beskrivelse*, billede*
    `,
    orders: 'nævne, nævn, indsæt, tilføj, gentag, brug, flet',
    places: 'her, gang, gange, naturlig',
    parts: 'dette afsnit, afsnittet',
    beside: `
      foreslået, foreslåede, anbefalet, anbefalede, på, til, for, og, i, hoved, støtte*, bi, primær*,
      sekundær*, forslag, variant*
    `,
    itself: '',
    made: '',
    author: '',
    matters: 'søgemaskine*, søgeord*',
    thisText: '',
    ownParts: '',
    carries: '',
    notes: '',
    noteClaims: '',
    changed: '',
  },
  brief: {
    labels: `
      levering, frist, opgave, forbudte ord, ordantal, arbejdstitel, aflevering, afleveringsfrist,
      antal anslag, antal ord, målgruppe, omfang, tiltale
    `,
    beside: `
      emne, målgruppe, stil, tone, læser, modtager, længde, undgå, formål, vinkel, genre, format, kanal
    `,
    units: 'ord, tegn, anslag, sider',
    manner: 'stil, tone',
    mannerLabels: 'tiltale, antal ord',
    forms: 'format',
    kinds: 'artikel, indlæg',
    headers: '',
    names: `

      {instruks*|instruktion*|anvisning*|noter|retningslinjer} {til|for} {tekstforfatter|skribent|copywriter|forfatter}*,
      bestilling*, opgave*, skriveopgave
    `,
  },
  machine: {
    speakers: `
      som {en |stor |}sprogmodel, som {ai-model|en ai-assistent}, jeg er {en|bare en} sprogmodel, jeg er en ai,
      jeg som sprogmodel
    `,
    reasons: 'jeg er en {ai-model|ai|sprogmodel}',
    before: 'før {publicering|offentliggørelse|du udgiver}, inden publicering',
    lacks: 'jeg {* * |* |}{ikke|ingen|mangler}, og har ikke',
    checks: 'tjek*, kontrol*, verifi*, faktatjek*',
    names: 'ai, gpt, chatgpt, *intelligens*, sprogmodel*',
    notes: 'bemærk, nb, note, obs',
    tells: 'svarede, siger',
    tellsLast: '',
    leads: 'at, men, jeg',
  },
  brackets: {
    things: 'billeder, billede, diagram, grafik, citat, kort, tabel',
    drawn: '',
    inserts: 'indsæt',
    toDo: 'kommer, mangler, tilføjes, indsættes, skal ind',
    here: 'her',
    follows: '',
    optimise: 'interne{r|n|} link{s|}',
    checks: '',
    please: '',
    noteNames: '',
    before: '',
    byWhom: '{udfylder|tilføjer|sender} {kunde|kunden|klient}',
    makers: 'grafikeren, kunden, redaktionen',
    lengthParts: '',
    lengthUnits: '',
    wordOrders: '',
    wordObjects: '',
  },
  leftovers: NO_LEFTOVERS,
  length: NO_LENGTH,
  self: NO_SELF,
})
