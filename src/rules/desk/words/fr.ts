import {defineWords, NO_MACHINE} from './desk-words.ts'

export const FR = defineWords({
  language: 'fr',
  voice: {
    client: `
      voulez-vous, souhaitez-vous, si vous {souhaitez|voulez|préférez}, n'hésitez pas, voici,
      comme {demandé|convenu}, avant {la |}publication*, note {à|pour} {la rédaction|le client|l'éditeur}*,
      merci de vérifier, veuillez vérifier, j'espère*
    `,
    text: `
      version*, l'article*, cet article*, le texte*, ton {plus|moins}, titre*, paragraphe*, citation*,
      pour {facebook|instagram|linkedin}*
    `,
    work: 'réécri*, reformul*, raccourci*, adapt*, vérifi*, rédig*, me dire, plus engagé',
    offers: '{voulez|souhaitez}-vous que je, je peux {aussi|également}',
    sureOffers: '{voulez|souhaitez}-vous que je',
    openings: '{voulez|souhaitez}-vous que je, remarque pour *, note {à|pour} *',
    names: '',
    notes: "{note|remarque} {à|pour} {la |l'|le |}{rédaction|client|editor|assistant}*",
    gladly: '',
    here: '',
    below: '',
    ordered: '',
    asOrdered: '',
  },
  labels: {
    sure: 'balise, mots{-| }clés {second|princ}, maillage, expressions ciblées',
    sureWords: '',
    sureLabels: '',
    keywords: 'mots-clés',
    titles: 'titre',
    textParts: '',
    phrases: '',
    anchors: '',
    samples: 'exemple{s|}, modèle',
  },
  gaps: {
    orders: 'insérer, ajouter',
    ends: '',
    sureOrders: '',
    things: 'lien, citation, graphique',
    pictures: '',
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
      google actualités, requêtes, expressions ciblées, recherche vocale, référencement, mot-clé, mots-clés,
      mot clé, mots clés, requête cible, balise, balises, méta-description, méta description, maillage interne,
      liens internes, lien interne, données structurées, extrait optimisé, réécrit*, intention de recherche,
      lisibilité
    `,
    writing: `
      titre*, paragraphe*, longueur, mots, caractères, ton, texte, version, fiche, image*, rédaction,
      publication
    `,
    orders: 'insérer, ajouter, mentionner, répéter, placer, utiliser',
    places: 'ici, une fois, deux fois',
    parts: 'ce paragraphe',
    beside: 'pour, de, le, la, principal{e|es|}, principaux, secondaire{s|}',
    itself: 'cet article*',
    made: 'optimisé{e|}, rédigé{e|}',
    author: "j'ai {gardé|utilisé|ajouté|évité|inclus}*",
    matters: 'référencement',
  },
  brief: {
    labels: 'délai, échéance, client',
    beside: 'sujet, style, ton, format',
    units: 'mots',
    manner: 'style, ton',
    mannerLabels: '',
    forms: '',
    kinds: '',
    headers: '',
    names: '',
  },
  machine: NO_MACHINE,
  brackets: {
    things: `
      capture d'écran, bouton, encadré, légende, ancre, vidéo, tableau, graphique, infographie, carte,
      photographie, citation
    `,
    drawn: '',
    inserts: 'insérer, ajouter',
    toDo: `
      manque, manquant, manquante, à vérifier, à insérer, à ajouter, à compléter, à fournir, à confirmer,
      à faire, à venir
    `,
    here: 'ici',
    follows: 'à venir',
    optimise: 'lien interne, mot{s|}{-| }clé{s|}',
    checks: 'vérifier, à vérifier, source à, confirmer',
    please: 'merci de',
    noteNames: 'note',
    before: 'avant {la |}publication',
    byWhom: '',
    makers: '',
    lengthParts: 'chapô, accroche, paragraphe',
    lengthUnits: 'mots, signes',
    wordOrders: 'utiliser, mettre',
    wordObjects: 'mot{-| }clé, lien interne',
  },
  leftovers: {
    toColleague: 'merci, svp, stp, peux-tu, pouvez-vous, vérifier, insérer',
    tags: 'insérer, carte, graphique, citation',
    toFollow: 'à venir, citation, vérifier, insérer',
    tasks: 'à faire, à vérifier, à compléter',
  },
})
