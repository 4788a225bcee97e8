import {defineWords, NO_LEFTOVERS, NO_LENGTH, NO_SELF} from './desk-words.ts'

export const SV = defineWords({
  language: 'sv',
  voice: {
    client: `
      självklart*, säg till, som du bad om, om du vill, hör av dig, behöver du … {version|kort}*,
      bara att säga till, ska jag, absolut, enligt {dina|ditt|er|briefen|önskemål|beställning}*,
      vill du{,|} {också |även |}att jag, jag kan {också|även|gärna}, jag {gör|justerar|kortar} gärna,
      om så önskas*, önskar du, meddela {mig |}om*, hör {gärna |}av dig, ser det bra ut, vill du att jag,
      hoppas att, här {är|kommer}*
    `,
    text: `
      avsnitt*, utkast*, version*, artikel*, rubrik*, inlägg*, ingress*, sektion*, sammanfattning*, metabesk*,
      texten*
    `,
    work: `
      omarbet*, skriv*, korta*, omskre*, längre, kortare, anpassa*, justera*, skrev*, utkast*, lägga till,
      ändra*, förläng*, bearbeta*, att jag, förväntning*, ta fram
    `,
    offers: 'vill du{,|} {också |även |}att jag, ska jag',
    sureOffers: 'vill du att jag',
    openings: `
      vill du att jag, vill du{,}*, ska jag, behöver du, jag kan {även|också}, självklart,
      enligt {dina|önskemål}, som du bad
    `,
    names: '',
    notes: '',
    gladly: 'självklart, absolut, visst, givetvis, ja visst',
    here: 'här, nedan',
    below: 'nedan',
    ordered: 'artikel*, inlägg*, {blog|blogg}*, version*',
    asOrdered: 'enligt {dina|ditt|önskemål|briefen|beställning*}, som du {bad|önskade|ville}',
  },
  labels: {
    sure: `
      fokusord, meta{-| |}beskriv, metabeskr, metati, att använda, nyckelfras,
      {primär|sekundär|huvud|fokus}*{ |}sökord, internlänk, intern{a|} länk, ank{a|}rtext, länktext, sökvolym,
      h{1|2|3|4}{-| |}{förslag|rubri}, förslag* {på |}h{1|2|3|4}
    `,
    sureWords: '',
    sureLabels: 'sökord',
    keywords: 'nyckelord, sökord',
    titles: 'titel',
    textParts: '',
    phrases: 'fras*, sökord*, nyckelord',
    anchors: 'ankare, ankartext',
    samples: 'exempel',
    meta: '',
    descriptions: '',
    synonyms: '',
    fields: '',
    sureFields: '',
    counted: 'titel',
    characters: 'tecken',
  },
  gaps: {
    orders: 'infoga, lägg till, lägg in, här',
    ends: '',
    sureOrders: `
      kontrolleras, bekräftas, kollas, här ska, här kommer, plats för, komplettera*, fyll i, läggs {till|in},
      kommer, saknas, sätt in, klistra in
    `,
    things: `
      bild*, foto, datum, namn, *s namn, pris*, kommentar*, uttalande*, grafik*, *citat*, länk*, diagram*,
      tabell*, uppgift*, siffr*, kart*, statistik*, fotografi*, video*
    `,
    pictures: 'bild, foto',
    credits: '',
    stands: '',
    links: 'länk, link',
    anyLinks: '',
    linksLast: '',
    opens: 'infoga, lägg in',
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
      nyckelord, sökord, metabeskrivning, interna länkar, läsbarhet, ankare:, fraser att använda,
      sökord att använda, nyckelfras*, sökvolym*, söktermer, sökfras, internlänkning, intern länk, ankartext*,
      länktext*, metatitel*, metatext*, sidrubrik*, sökningar/mån*, alt-text*, webbadress för inlägg,
      sökordsanaly*, sökintention*, fokusord*, sökfras*, sökmotor*, internlänk*, nyckelord*, sökord*,
      metabeskrivning*, sidtitel, seo-titel
    `,
    writing: `
      rubrik, stycke, ord, rubriker, mellanrubrik*, ingress*, brödtext*, bild, bilder, länk*, avsnitt, adress,
      bildtext*, puff*, beskrivning*, sektion*
    `,
    orders: 'nämn, infoga, lägg in, lägg till, upprepa, använd, få med',
    places: 'här, gång, gånger, naturligt',
    parts: 'det här stycket, detta stycke, brödtexten, stycket',
    beside: `
      rekommendera*, föreslag*, på, till, för, och, i, huvud, bi, primär*, sekundär*, förslag, variant*
    `,
    itself: '',
    made: '',
    author: '',
    matters: 'sökmotor*, sökord*',
    thisText: '',
    ownParts: '',
    carries: '',
    notes: '',
    noteClaims: '',
    changed: '',
  },
  brief: {
    labels: `
      kund, leverans, leveransdatum, förbjudna ord, antal ord, antal tecken, arbetstitel, målgrupp, omfång,
      deadline för text, tilltal, leverans senast, beställare
    `,
    beside: `
      stil, ton, ämne, målgrupp, läsare, längd, undvik, syfte, tonalitet, du-tilltal, vinkel, kanal, format
    `,
    units: 'ord, tecken, sidor, a4',
    manner: 'stil, ton',
    mannerLabels: 'tilltal, du-tilltal, tonalitet, antal ord',
    forms: 'format',
    kinds: 'artikel, inlägg',
    headers: '',
    names: `
      {instruktion*|anvisning*|riktlinjer} {till|för} {skribent|copywriter}*, beställning*, textbeställning,
      uppdrag*
    `,
  },
  machine: {
    speakers: `
      som {en |stor |}språkmodell, som {en |}ai, som {ai-assistent|ai-modell|artificiell intelligens},
      jag är {en|bara en} språkmodell, jag är en ai, jag som {ai-modell|språkmodell}
    `,
    reasons: 'jag är en {ai-modell|ai|språkmodell}',
    before: 'före publicering, innan {publicering|du publicerar}',
    lacks: `
      jag {* * |* |}{inte|ingen|inga|inget},
      {saknar|har} jag {* * |* |}{inte|ingen|inga|inget|aktuell|uppgift}, jag {som * |som *-* |}saknar
    `,
    checks: 'granska*, kontrol*, verifi*, faktakoll*, dubbelkoll*',
    names: 'ai, gpt, chatgpt, *intelligens*, språkmodell*',
    notes: 'obs, observera, notera, not',
    tells: 'svara*, sade, säger, sa, skrev',
    tellsLast: '',
    leads: 'att, men, jag',
  },
  brackets: {
    things: 'bild, bilden, tabell, karta, citat, diagram, grafik',
    drawn: '',
    inserts: 'infoga, lägg till',
    toDo: 'läggs till, läggs in, kommer, saknas, fixas, ska in',
    here: 'här',
    follows: '',
    optimise: 'nyckelord',
    checks: '',
    please: '',
    noteNames: '',
    before: '',
    byWhom: '{fyller i|lägger till|skickar} {kund|kunden|klient}',
    makers: 'formgivaren, grafikern, kund, kunden, redaktionen',
    lengthParts: '',
    lengthUnits: '',
    wordOrders: '',
    wordObjects: '',
  },
  leftovers: NO_LEFTOVERS,
  length: NO_LENGTH,
  self: NO_SELF,
})
