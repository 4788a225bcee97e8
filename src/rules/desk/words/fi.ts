import {defineWords, NO_LEFTOVERS, NO_LENGTH, NO_SELF} from './desk-words.ts'

export const FI = defineWords({
  language: 'fi',
  voice: {
    client: `
      totta kai, toki, tässä on*, pyynnöstä*, pyytämäsi*, toivomasi*, toiveidesi*, kerro{,|} jos,
      jos {toivot|haluat}*, toivottavasti*, mielelläni*, voin {myös|halutessasi|tarvittaessa|toki}*,
      halutessasi*, tarvittaessa*, pyyntösi*, ohjeidesi*, toiveesi*, ilmoita{,|} jos, sano{,|} jos, haluatko*,
      toivotko*, autan mielelläni*, sopiiko*, muokkaan {mielelläni|tarvittaessa}*,
      jos tarvitset … {version|lyhye|pide}*, sano vain*, laadinko*, teenkö*, lisäänkö*, kirjoitanko*
    `,
    text: `
      artikkeli*, teksti*, sävy*, pituu*, otsik*, kappale*, versio*, jut*, kirjoituks*, osio*, tiivistelm*,
      ingressi*, someversio*, postau*, metakuvau*
    `,
    work: `
      lisätä*, lisään, laatia*, lyhentä*, muuttaa, muutan, että teen, että lisään, että kirjoitan, tehdä,
      muokka*, kirjoitet*, kirjoita*, lyhen*, tiivist*, muutoks*, muuta*, laadi*, otteella, pidenn*, odotuks*,
      {lyhyemmän|lyhyempi}, laadinko, teenkö, lisäänkö
    `,
    offers: 'haluatko{,|} että',
    sureOffers: '',
    openings: `
      laadinko, teenkö, lisäänkö, jos tarvitset, haluatko, voin {myös|halutessasi}, totta kai, toiveidesi,
      pyytämäsi
    `,
    names: '',
    notes: '',
    gladly: 'totta kai, toki, tietysti, selvä',
    here: 'tässä, alla',
    below: 'alla',
    ordered: 'artikkeli*, teksti*, kirjoitus*, juttu*',
    asOrdered: 'toiveidesi, toiveittesi, pyynnöstäsi, pyytämäsi, ohjeidesi, toivomasi',
  },
  labels: {
    sure: `
      käytettävät, meta{-| |}{otsikko|kuvaus}, metaotsik, metakuva, pääavainsana, avainsan, kohdesan,
      sisäi* link, ankkuriteksti, hakuvolyym, {toissijai|tuki}*{ |}{avain|haku|}san,
      h{1|2|3|4}{-| |}{ehdot|otsik}
    `,
    sureWords: '',
    sureLabels: 'hakusana',
    keywords: 'avainsana{t|}, hakusanat',
    titles: 'otsikko',
    textParts: '',
    phrases: 'fraasi*, avainsana*',
    anchors: 'ankkuri',
    samples: '',
    meta: '',
    descriptions: '',
    synonyms: '',
    fields: '',
    sureFields: '',
    counted: '',
    characters: 'merkkiä',
  },
  gaps: {
    orders: 'lisää, liitä, tähän',
    ends: '',
    sureOrders: `
      tarkistetaan, vahvistetaan, varmistetaan, paikka, täyden*, lisätään, tulossa, puuttuu, tulee tähän
    `,
    things: `
      kuva*, lainaus, linkki*, kaavio*, taulukk*, nimi, titteli, päivämäärä, hinta*, komment*, sitaat*, luvut,
      lukuja, grafiik*, lausun*, kartta*, video*
    `,
    pictures: 'kuva',
    credits: '',
    stands: '',
    links: 'linkki',
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
      ankkuri:, käytettävät fraasit, käytettävät avainsanat, käytettävät hakusanat, pääavainsana*,
      fokusavainsana*, pääkohdesana*, tukisanat, hakuvolyymi*, hakumäärä*, hakua/kk, hakutermi*,
      sisäinen linkki, sisäisiä linkkejä, sisäinen linkitys, ankkuriteksti*, linkkiteksti*, metaotsik*,
      metatekst*, hakukoneoptim*, vaihtoehtoinen teksti, avainsana*, hakusana*, metakuvaus*, metakuvauks*,
      seo-otsikko*, sisäiset linkit, hakukone*, luettavuus, alt-teksti*, hakuintentio*, hakulause*, kohdesana*
    `,
    writing: `
      väliotsik*, ingressi*, leipäteksti, kuvateksti*, osio*, osoite, nosto*, alaotsik*, johdanto, lopetus,
      kuvau*, otsikko*, kappale*, teksti*, merkkiä, sanaa, sävy*, kuva, kuvat, linkki*
    `,
    orders: 'toista, lisää, mainitse, käytä, sijoita',
    places: 'tähän, kertaa, kerran',
    parts: 'tässä kappaleessa, tähän kappaleeseen',
    beside: 'toissijai*, ehdotet*, suositel*, tuki, ehdotu*, ensisijai*',
    itself: '',
    made: '',
    author: '',
    matters: 'hakukone*, hakusana*, avainsana*',
    thisText: '',
    ownParts: '',
    carries: '',
    notes: '',
    noteClaims: '',
    changed: '',
  },
  brief: {
    labels: `
      asiakas, työnimi, määräaika, toimeksianto, tilaaja, kielletyt sanat, sanamäärä, merkkimäärä, työotsikko,
      kohdeyleisö, kohderyhmä, laajuus, puhuttelu
    `,
    beside: `
      tyyli, aihe, sävy, kohderyhmä, lukija, palautus, pituus, vältä, tavoite, tyylilaji, kanava, näkökulma,
      muoto
    `,
    units: 'sanaa, merkki*, liusk*',
    manner: 'tyyli, sävy',
    mannerLabels: 'puhuttelu, sanamäärä',
    forms: 'muoto',
    kinds: 'artikkel, teksti, juttu, blogi',
    headers: '',
    names: '{ohjeet|ohje} kirjoittajalle, toimeksianto, tilaus, tehtävänanto',
  },
  machine: {
    speakers: `
      kielimallina, tekoälynä, tekoälymallina, tekoälyavustajana, tekoälyassistenttina, ai-avustajana,
      olen {kielimalli|tekoäly|vain kielimalli}
    `,
    reasons: 'olen {tekoälymalli|tekoäly|kielimalli}',
    before: 'ennen {julkaisua|julkaisemista|kuin julkaiset}',
    lacks: 'minulla ei, en {voi|pysty|ole|kykene|osaa|pääse|anna}, enkä',
    checks: 'tarkista*, tarkast*',
    names: 'ai, gpt, chatgpt, tekoäly*, kielimalli*',
    notes: 'huom, huomaa, huomio, huomautus',
    tells: 'vasta*, sano*, kerto*',
    tellsLast: '',
    leads: 'että',
  },
  brackets: {
    things: 'kuvat, kaavio, sitaatti, kartta, kuva, taulukko',
    drawn: '',
    inserts: 'lisää',
    toDo: 'tulossa, lisätään, puuttuu, lisää',
    here: 'tähän',
    follows: '',
    optimise: '',
    checks: '',
    please: '',
    noteNames: '',
    before: '',
    byWhom: '{lisää|toimittaa} {toimitus|asiakas|tilaaja}',
    makers: 'graafikko, kuvittaja, asiakas, toimitus',
    lengthParts: '',
    lengthUnits: '',
    wordOrders: '',
    wordObjects: '',
  },
  leftovers: NO_LEFTOVERS,
  length: NO_LENGTH,
  self: NO_SELF,
})
