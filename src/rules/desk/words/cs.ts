import {defineWords, NO_LEFTOVERS, NO_LENGTH, NO_SELF} from './desk-words.ts'

export const CS = defineWords({
  language: 'cs',
  voice: {
    client: `
      jasně*, samozřejmě*, {tady|zde} je {článek|text|váš|hotov|upraven|návrh}*, podle vašeho*, dle vašeho*,
      podle zadání*, jak jste*, dejte {mi |}vědět*, pokud chcete*, chcete{,|} abych*,
      mám {text|ho|ještě|článek}*, doufám*, pokud potřebujete … {verz|kratší}*, stačí {napsat|říct}*, jistě*,
      moh{u|l} {také|i|ještě|vám|ti}*, můžu {také|i|ještě}*, chceš{,|} abych*, přejete si,
      mám {připravit|přidat|doplnit|napsat|zkrátit|upravit}*, podle {pokynů|briefu}*, stačí říct*,
      dej {mi |}vědět*, rád{a|} {upravím|doplním|připravím|zkrátím}*, takhle stačí*
    `,
    text: `
      člán*, text*, verz*, tón*, nadpis*, odstav*, sekc*, titul*, perex*, závěr*, popis*, shrnutí*, stať*
    `,
    work: `
      zkrát*, přeps*, uprav*, doplni*, optimalizov*, napsal*, napsan*, připrav*, rozšíř*, zadání, přidat,
      přidat*, doplnit*, změnit*, rozepsat, abych, vytvořit*, představ*, kratší*
    `,
    offers: '{chcete|chceš}{,|} abych, mám {připravit|přidat|doplnit|napsat} {i|také|ještě}',
    sureOffers: '',
    openings: `
      pokud potřebujete, mám připravit, mohu také, chcete{,} abych, jistě, jasně, samozřejmě,
      podle {vašeho|zadání}
    `,
    names: '',
    notes: '',
    gladly: 'jistě, jasně, samozřejmě, rád, hotovo',
    here: 'tady, zde, níže',
    below: 'níže',
    ordered: 'člán*, text*, příspěv*, verz*',
    asOrdered: `
      podle {vašeho|vašich|zadání|pokynů|tvého|briefu}, dle {vašeho|zadání},
      jak jste {chtěl|si přál|požadoval}*
    `,
  },
  labels: {
    sure: `
      meta{-| |}{popis|titul}, k použití, {hlavní|vedlejší|cílov*|sekundární} {kw|klíčov|slov}, prolink,
      interní odkaz, hledanost, h{1|2|3|4}{-| |}{návrh|nadpis}, návrh* {pro |}h{1|2|3|4}
    `,
    sureWords: '',
    sureLabels: 'klíčové slovo',
    keywords: 'klíčová slova',
    titles: 'titulek',
    textParts: '',
    phrases: 'fráz*, klíčov*',
    anchors: 'kotva',
    samples: '',
    meta: '',
    descriptions: '',
    synonyms: '',
    fields: '',
    sureFields: '',
    counted: '',
    characters: 'znaků',
  },
  gaps: {
    orders: 'vložit, vložte, doplnit, doplňte, přidat, sem',
    ends: '',
    sureOrders: 'ověřit, potvrdit, doladit, místo {pro|na}, doplní*, dopln*, chybí, vlož*',
    things: `
      obráz*, fotk*, fotografi*, tabulk*, odkaz, citát*, citac*, jméno, příjmení, datum, data,
      {cena|cenou|ceny}, vyjádření, komentář*, graf*, údaj*, statistik*, map{a|y|u}, video*
    `,
    pictures: 'obrázek, foto',
    credits: '',
    stands: '',
    links: 'odkaz, link',
    anyLinks: '',
    linksLast: '',
    opens: 'vložit, doplnit',
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
      kotva:, fráze k použití, slova k použití, hlavní kw, vedlejší kw, kw hlavní, kw vedlejší, prolinky,
      interní prolink*, prolinkování, hledanost*, kotva odkazu, text odkazu, alternativní text,
      popisek pro google, titulek pro google, meta titul*, url adresa článku, seo popis*, klíčovým slovem,
      klíčových frází, klíčové fráze, sekundární slova, vyhledávání/měs*, klíčové slovo, klíčová slova,
      klíčových slov, klíčového slova, klíčová fráze, meta popis*, metapopis*, seo titulek, vyhledávače,
      vyhledávačů, interní odkaz*, prolinkován*, čitelnost
    `,
    writing: `
      nadpis*, odstav*, slov, znaků, tón*, titul*, popis*, obrázek, obrázk*, perex*, mezititul*, úvod*, závěr*,
      popisek, popisky, fotk*, odkaz*, adresa, sekce, alternativ*, kw
    `,
    orders: 'vložit, přidat, zmínit, doplnit, zopakovat, použít',
    places: 'sem, zde, jednou, dvakrát',
    parts: 'tomto odstavci, tohoto odstavce',
    beside: `
      doporučen*, navržen*, další, doplňkov*, pro, variant*, do, na, hlavní, vedlejší, návrh*, cílov*
    `,
    itself: '',
    made: '',
    author: '',
    matters: 'vyhledávač*, klíčov* slov*',
    thisText: '',
    ownParts: '',
    carries: '',
    notes: '',
    noteClaims: '',
    changed: '',
  },
  brief: {
    labels: `
      klient, zadavatel, termín odevzdání, zadání, rozsah, zakázaná slova, počet slov, počet znaků,
      normostrany, pracovní název, cílová skupina, cílovka, oslovení, odevzdat do
    `,
    beside: `
      téma, tón, styl, čtenář, termín, publikace, délka, vyhnout se, nepoužívat, cíl, cíl textu, kanál, formát
    `,
    units: 'slov, normostran*, znak*',
    manner: 'styl, tón',
    mannerLabels: 'oslovení, počet slov',
    forms: 'formát',
    kinds: 'člán',
    headers: '',
    names: '{pokyny|instrukce|poznámky} pro {autora|autorku|copywritera}, zadání, objednávka',
  },
  machine: {
    speakers: `
      jako {jazykový model|velký jazykový model|ai|umělá inteligence|ai asistent|asistent ai|ai model},
      jsem {jazykový model|jen jazykový model|umělá inteligence|ai}
    `,
    reasons: 'jsem {ai model|model ai|ai}',
    before: 'před {zveřejněním|publikací|vydáním|publikováním}',
    lacks: 'ne{mám|mohu|můžu|jsem|umím|dokážu|disponuji|disponuju|poskytuji|znám}',
    checks: 'ověř*, zkontrol*',
    names: 'ai, gpt, chatgpt, uměl* inteligenc*, jazykov* model*',
    notes: 'poznám{ka|k|a|}, pozn, upozornění',
    tells: 'odpov*, řek*, napsa*',
    tellsLast: '',
    leads: 'že, a, ale',
  },
  brackets: {
    things: 'fotka, fotografie, obrázek, graf, citát, citace, tabulka, mapa',
    drawn: '',
    inserts: 'vložit, doplnit',
    toDo: 'doplnit, doplní, chybí, přijde, bude doplněno',
    here: 'sem',
    follows: '',
    optimise: '',
    checks: '',
    please: '',
    noteNames: '',
    before: '',
    byWhom: '{doplní|dodá} {klient|redakce|zadavatel|autor|autorka}',
    makers: 'grafik, klient, redakce',
    lengthParts: '',
    lengthUnits: '',
    wordOrders: '',
    wordObjects: '',
  },
  leftovers: NO_LEFTOVERS,
  length: NO_LENGTH,
  self: NO_SELF,
})
