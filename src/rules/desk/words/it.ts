import {defineWords} from './desk-words.ts'

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
})
