import {defineWords} from './desk-words.ts'

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
  },
})
