import {defineWords, NO_MACHINE} from './desk-words.ts'

export const IT = defineWords({
  language: 'it',
  voice: {
    client: `
      vuoi che, desidera che, se {vuoi|preferisci|desideri}, ecco, come {richiesto|da richiesta},
      prima di pubblicare, prima della pubblicazione, spero che, fammi sapere, quanto richiesto,
      verificare prima*
    `,
    text: 'versione*, articolo*, testo*, tono*, titolo*, paragrafo*, citazione*, post per*',
    work: `
      riscri*, riformul*, accorci*, adatt*, redatt*, prepar*, ho evitato, ho mantenuto, posso, sia utile,
      più accattivante
    `,
    offers: 'vuoi che, posso anche',
    sureOffers: 'vuoi che {ti|aggiunga|prepari}',
    openings: 'vuoi che, assistente:, nota per *',
    names: 'assistente',
    notes: "nota {per|al|del} {il |la |l'|}{cliente|editor|redattore|redazione|assistente}*",
    gladly: '',
    here: '',
    below: '',
    ordered: '',
    asOrdered: '',
  },
  labels: {
    sure: 'parol{a|e} chiave, intento di ricerca, meta titolo',
    sureWords: '',
    sureLabels: '',
    keywords: 'parole chiave',
    titles: 'titolo',
    textParts: '',
    phrases: '',
    anchors: '',
    samples: 'esempi{o|}',
  },
  gaps: {
    orders: 'inserire, aggiungere',
    ends: '',
    sureOrders: '',
    things: 'immagine, galleria, citazione, foto',
    pictures: 'foto, immagine',
    credits: '',
    stands: '',
    links: '',
    anyLinks: '',
    linksLast: '',
    opens: '',
    closes: '',
    pending: '',
  },
  trade: {
    terms: `
      google notizie, ricerche come, meta titolo, ricerca vocale, parola chiave, parole chiave,
      meta descrizione, metadescrizione, link interno, link interni, intento di ricerca, dati strutturati,
      motori di ricerca, leggibilità, riscritt*, testo alternativo
    `,
    writing: `
      titolo, paragraf*, parole, caratteri, testo, versione, immagine, immagini, redazione, inserire
    `,
    orders: 'inserire, aggiungere, menzionare, ripetere, usare',
    places: 'qui, volta, volte',
    parts: 'questo paragrafo',
    beside: 'per, di, da, il, la, principal{e|i}, secondari{a|e|}',
    itself: '{questo|il} {articolo|paragrafo|testo|contenuto}*',
    made: 'ottimizzat{o|a}, scritt{o|a}',
    author: 'ho {usato|mantenuto|inserito|evitato}*',
    matters: 'motori di ricerca',
  },
  brief: {
    labels: 'scadenza, consegna, cliente',
    beside: 'tema, stile, tono',
    units: 'parole',
    manner: 'stile, tono',
    mannerLabels: '',
    forms: '',
    kinds: '',
    headers: '',
    names: '',
  },
  machine: NO_MACHINE,
  brackets: {
    things: `
      didascalia, pulsante, schermata, foto, immagine, immagini, grafico, infografica, tabella, mappa,
      citazione
    `,
    drawn: '',
    inserts: 'inserire, aggiungere',
    toDo: `
      da verificare, da inserire, da aggiungere, manca, mancante, in arrivo, da fare, chiedere, verificar
    `,
    here: 'qui',
    follows: '',
    optimise: 'link interno, parol{a|e} chiave',
    checks: 'verificare, controllare, confermare, fonte da',
    please: '',
    noteNames: 'nota, nb',
    before: 'prima {di pubblicare|della pubblicazione}',
    byWhom: '',
    makers: '',
    lengthParts: 'introduzione, paragrafo, attacco',
    lengthUnits: 'parole, caratteri',
    wordOrders: 'usare, inserire, mettere',
    wordObjects: 'parola chiave',
  },
  leftovers: {
    toColleague: 'per favore, puoi, verificare, grazie, inserire',
    tags: 'immagine, grafico, mappa, citazione, inserire',
    toFollow: 'segue, citazione, manca, inserire',
    tasks: 'da fare, da verificare',
  },
})
