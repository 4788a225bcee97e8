import {defineWords, NO_LENGTH, NO_MACHINE, NO_SELF} from './desk-words.ts'

export const DE = defineWords({
  language: 'de',
  voice: {
    client: `
      soll ich, möchten sie, möchtest du, wünschen sie, wie {gewünscht|besprochen|erbeten},
      sag{en sie|} {mir |}{gern |einfach |}bescheid*,
      hinweis {für|an} {die |den |}{redaktion|kund|auftraggeber}*, vor {der |}veröffentlichung*,
      bitte {prüfen|überprüfen|verifizieren}*, hier {ist|sind|kommt}, gern{e|} {kann|erstelle|passe}*,
      ich hoffe*
    `,
    text: `
      artikel*, fassung*, beitrag*, überschrift*, absatz*, absätze*, tonfall*, zitat*, kurzfassung*,
      redaktion*, fonds*, text*
    `,
    work: `
      umgeschrieb*, überarbeit*, kürz*, anpass*, prüf*, verifizier*, erstell*, formulier*, gekürzt*, angepasst*
    `,
    offers: `
      soll ich, möchten sie{,|} dass ich, möchtest du{,|} dass ich, ich kann {auch|gern|gerne|noch}
    `,
    sureOffers: 'soll ich {dir|ihnen|noch}, {möchten sie|möchtest du}{,|} dass ich',
    openings: 'soll ich, möchten sie, möchtest du, modell:, assistent:, hinweis {für|an} *',
    names: 'modell, assistent',
    notes: 'hinweis {für|an|der} {die |den |}{redaktion|kunde|client|editor}*',
    gladly: '',
    here: '',
    below: '',
    ordered: '',
    asOrdered: '',
  },
  labels: {
    sure: `
      meta{-| |}besch, fokus{-|}keyword, {fokus|haupt}{ |-|}key, bildvorschl, lesbarkeit, suchintention,
      seitentitel
    `,
    sureWords: '',
    sureLabels: '',
    keywords: '',
    titles: 'titel',
    textParts: '',
    phrases: '',
    anchors: '',
    samples: 'muster, beispiel{e|}, vorlage',
    meta: '',
    descriptions: '',
    synonyms: '',
    fields: 'meta beschreibung, fokus-keyphrase, fokus-keyword, meta-beschreibung, meta-titel, seo-titel',
    sureFields: 'fokus*',
    counted: 'titel, beschr, auszug',
    characters: 'zeichen',
  },
  gaps: {
    orders: 'einfügen, ergänzen',
    ends: '',
    sureOrders: '',
    things: `
      bild*, foto, grafik*, karte, zitat, quelle, datum, link*, video*, tabel*, diagram*, statistik*
    `,
    pictures: 'bild, foto',
    credits: '',
    stands: '',
    links: '',
    anyLinks: '',
    linksLast: '',
    opens: '',
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
      suchbegriffe, suchanfragen, google news, seitentitel, sprachsuche, fokusphrase, hauptkeyword,
      nebenkeyword*, fokus-keyword, fokuskeyword, meta-beschreibung, metabeschreibung, meta-titel, seo-titel,
      seo-hinweis*, suchintention, interne verlinkung*, externe verlinkung*, bildvorschlag, bildvorschläge,
      lesbarkeit, strukturierte daten, suchmaschinen*, zwischenüberschrift*, umgeschrieben*, duplicate content,
      alt-text
    `,
    writing: `
      überschrift*, absatz, absätze, einleitung, artikel, beitrag, text, ton, fassung, titel, verlinkung*,
      bild, bilder, platziert, veröffentlich*, redaktion, zeichen, wörter
    `,
    orders: 'einfügen, einbauen, erwähnen, wiederholen, ergänzen, verwenden, platzieren',
    places: 'hier, nochmals, einmal, zweimal',
    parts: 'diesem absatz, diesen absatz',
    beside: 'für, der, die, das, hintergrund',
    itself: '{diese|dieser|diesem|diesen|dieses|der|den} {artikel|beitrag|text|abschnitt}*',
    made: 'optimiert, verfasst, gegliedert',
    author: 'ich habe {auch|das|die}',
    matters: 'suchmaschine{n|}',
    thisText: 'diese{|r|m|n|s} {artikel|beitrag|text|post}*',
    ownParts: '',
    carries: '',
    notes: '',
    noteClaims: '',
    changed: '',
  },
  brief: {
    labels: 'kunde, auftraggeber, abgabe, abgabetermin, umfang',
    beside: 'stil, ton, thema, zielgruppe, format',
    units: 'wörter',
    manner: 'stil, ton',
    mannerLabels: '',
    forms: '',
    kinds: '',
    headers: '',
    names: '',
  },
  machine: NO_MACHINE,
  brackets: {
    things: `
      bildunterschrift, illu, kasten, infokasten, bild, bilder, foto, fotos, grafik, infografik, tabelle,
      karte, schaubild, diagramm, zitat, illustration
    `,
    drawn: '',
    inserts: 'einfügen, einsetzen, ergänzen, hinzufügen',
    toDo: 'fehlt, kommt noch, nachreichen, einholen, prüfen, liefert, noch, folgt',
    here: 'hier, hierher',
    follows: 'folgt',
    optimise: 'interne{r|n|} link{s|}, interner link, ankertext',
    checks: 'überprüfen, prüfen, nachprüfen, quelle fehlt, beleg fehlt',
    please: 'bitte',
    noteNames: 'anm',
    before: 'vor {der |}veröffentlichung',
    byWhom: '',
    makers: 'grafik, designer',
    lengthParts: 'einleitung, absatz, fazit',
    lengthUnits: 'wörter, zeichen',
    wordOrders: 'verwende, nenne, einbauen',
    wordObjects: 'schlüsselwort',
  },
  leftovers: {
    toColleague: 'bitte, kannst du, können wir, prüfen, danke, einfügen',
    tags: 'bild, foto, grafik, karte, zitat, tabelle, einfügen',
    toFollow: 'folgt, zitat, prüfen, einfügen',
    tasks: 'noch offen, offen',
  },
  length: NO_LENGTH,
  self: NO_SELF,
})
