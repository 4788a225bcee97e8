import {defineWords} from './desk-words.ts'

export const NL = defineWords({
  language: 'nl',
  voice: {
    client: `
      zal ik, wil je dat, laat {het |}me weten, hierbij, hieronder {vind|staat|volgt}, zoals gevraagd,
      voor publicatie
    `,
    text: 'blogtekst*, woorden*, tussenkop*, versie*, tekst*, stuk*, kop, alinea*',
    work: 'herschre*, ingekort*, aanpass*, controle*, tussenkop*, inclusief',
    offers: 'zal ik, ik kan {ook|nog}',
    sureOffers: 'zal ik {je|u|nog}',
    openings: 'zal ik, assistent:',
    names: 'assistent',
    notes: '',
    gladly: '',
    here: '',
    below: '',
    ordered: '',
    asOrdered: '',
  },
  labels: {
    sure: 'zoekwoord',
    sureWords: '',
    sureLabels: '',
    keywords: '',
    titles: 'titel',
    textParts: '',
    phrases: '',
    anchors: '',
  },
  gaps: {
    orders: 'invoegen, toevoegen',
    ends: '',
    sureOrders: '',
    things: 'afbeelding, citaat, foto, datum, link*, video*, tabel*',
    pictures: 'afbeelding, foto',
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
      zoekwoord*, trefwoord*, focuszoekwoord, metabeschrijving, interne link*, leesbaarheid, zoekintentie,
      herschreven, omskreven
    `,
    writing: 'kop, koppen, alinea*, woorden, toon',
    orders: 'invoegen, noemen, herhalen, toevoegen, gebruik',
    places: '',
    parts: '',
    beside: '',
    itself: '',
    made: '',
    author: 'ik heb*',
  },
})
