import {defineWords, NO_LEFTOVERS, NO_LENGTH, NO_SELF} from './desk-words.ts'

export const PL = defineWords({
  language: 'pl',
  voice: {
    client: `
      czy mam, czy chcesz, daj znać, jeśli {chcesz|wolisz|potrzebujesz}, oto, zgodnie z {prośbą|poleceniem}*,
      przed publikacją, mam nadzieję, gotowe do, proszę {sprawdzić|zweryfikować}*,
      jeśli potrzebujesz … {wersj|krótsz}*, po prostu daj znać, czy {mam|przygotować|dodać}*, jasne,
      oczywiście, na {twoją|pani|pana|państwa} prośbę, według {twoich|wytycznych|briefu}*, w razie potrzeby,
      mogę {też|także|również|jeszcze}, chętnie, dajcie znać, powiedz{,|} {jeśli|czy}*,
      chcesz{,|} {żebym|abym}, życzysz sobie*, jeżeli {chcesz|potrzebujesz}
    `,
    text: `
      punkt*, wersj*, artykuł*, tekst*, ton, tytuł*, akapit*, na facebooka*, wpis*, lead*, nagłówek*, nagłówk*,
      sekcj*, streszczeni*, opis*
    `,
    work: `
      przeredagow*, przepis*, skróc*, dostosow*, zweryfikow*, przygotow*, napis*, mogę, rozwin*, dopisa*,
      dodać, rozbudow*, popraw*, zmieni*, wydłuż*, przydad*, żebym, abym, oczekiwan*, krótszej, krótsz*
    `,
    offers: 'czy mam, chcesz{,|} {żebym|abym}, mogę {też|także|również}',
    sureOffers: 'czy mam {też|dodać|przygotować|napisać|rozwinąć}',
    openings: `
      czy mam, jeśli potrzebujesz, mam też, mogę {również|też}, jasne, oczywiście, zgodnie z, uwaga {dla|od} *
    `,
    names: '',
    notes: 'uwaga {dla|do} {klient|redakcji}*',
    gladly: 'jasne, oczywiście, pewnie, gotowe',
    here: 'oto, tutaj, poniżej',
    below: 'poniżej',
    ordered: 'artyku*, tekst*, wpis*, wersj*',
    asOrdered: 'zgodn* z, według {twoich|wytycznych}, na {twoją|państwa} prośbę, o któr* pros*',
  },
  labels: {
    sure: `
      {główn|pobocz|dodatkow|docelow}* {słow|fraz}, fraz* {kluczow|główn|pobocz|seo}, linkowanie wewn,
      link{i|} wewn, meta{-| |}{ty|opis}, opis meta, do użycia, propozycj* {do |}h{1|2|3|4}
    `,
    sureWords: '',
    sureLabels: 'słowo kluczowe',
    keywords: 'słowa kluczowe',
    titles: 'tytuł',
    textParts: '',
    phrases: 'fraz*',
    anchors: 'kotwica',
    samples: 'przykład*',
    meta: '',
    descriptions: '',
    synonyms: '',
    fields: '',
    sureFields: '',
    counted: 'tytuł, opis',
    characters: 'znaków',
  },
  gaps: {
    orders: 'wstaw, dodaj',
    ends: '',
    sureOrders: `
      do {potwierdzenia|sprawdzenia|weryfikacji|uzupełnienia|dodania|wstawienia}, tu wstawić, wstawi*,
      doda{j|ć}, uzupełni*, miejsce na, tu będzie, tutaj, brakuje
    `,
    things: `
      foto, obraz, obrazek, obrazk*, zdjęci*, zdjęć, cytat, imię, nazwisko, data, {cena|cenę|ceny}, komentarz*,
      grafik*, wykres*, link*, wypowied*, danych, liczb*, tabel*, map{a|ę|y}, video*
    `,
    pictures: 'zdjęcie, foto',
    credits: '',
    stands: '',
    links: 'link',
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
      zapytań, wyszukiwarek, fraza kluczowa, frazy kluczowe, słowo kluczowe, słowa kluczowe, meta opis,
      metaopis, linkowanie wewnętrzne, linków wychodzących, linki wewnętrzne, nagłówku h1, nagłówki h2,
      czytelność, przeredagowan*, dane strukturalne, intencja wyszukiwania, kotwica:, frazy do użycia,
      słowa do użycia, słowem kluczowym, słów kluczowych, słowo-klucz, frazy poboczne, fraza poboczna,
      frazy główne, fraza główna, frazy kluczowej, frazę kluczową, frazy seo, linkowanie wewn*,
      linki wychodzące, link wewnętrzny, tekst alternatywny, tekst alt, zajawka seo, tytuł seo, opis seo,
      opis meta, metatytuł, meta tytuł, tag title, znacznik title, nagłówek h2, nagłówek h3, wyszukiwań/mies*,
      zagęszczenie fraz, gęstość słów, kotwica linku, proponowany url, przyjazny url
    `,
    writing: `
      tytuł*, nagłów*, akapit*, słów, znaków, ton, tekst*, wersj*, redakcj*, uzupełnić, zajawk*, lead*,
      śródtytuł*, nagłówek, opis, zdjęci*, link*, fraz*, sekcj*, wstęp*, zakończeni*, adres, grafik*,
      alternatyw*
    `,
    orders: 'wstawić, dodać, wspomnieć, powtórzyć, użyć',
    places: 'tutaj, tu, raz, razy',
    parts: 'tym akapicie',
    beside: `
      drugorzędne, glow*, główn*, pobocz*, dodatkow*, uzupełniając*, propozycj*, sugerowan*, docelow*, do, na,
      dla, proponowan*, wyszukiwań
    `,
    itself: '{ten |tego |}{artykuł|tekst}',
    made: 'zoptymalizowan*, napisan*',
    author: 'użył{e|a}m*',
    matters: 'słowa kluczowe',
    thisText: '{ten|tego} {artykuł|tekst|post}*',
    ownParts: '',
    carries: '',
    notes: '',
    noteClaims: '',
    changed: '',
  },
  brief: {
    labels: `
      klient, termin, zamawiający, zleceniodawca, słowa zakazane, zakazane słowa, liczba słów, liczba znaków,
      tytuł roboczy, grupa docelowa, objętość, termin oddania, termin publikacji, zlecenie
    `,
    beside: `
      styl, temat, ton, długość, grupa, odbiorca, odbiorcy, czytelnik, zwracanie się, forma, unikać, unikaj,
      cel, cel tekstu, fraza, kanał, format, termin publikacji
    `,
    units: 'słów, zzs, zbp, znak*, stron*',
    manner: 'styl, ton',
    mannerLabels: 'objętość, liczba słów',
    forms: 'forma, format',
    kinds: 'wpis, artyku',
    headers: '',
    names: `
      {wytyczne|wskazówki|instrukcja|uwagi} dla {autora|autorki|copywritera}, zlecenie, zamówienie, wytyczne,
      brief{ing|}
    `,
  },
  machine: {
    speakers: `

      jako {model językowy|duży model językowy|model ai|ai|sztuczna inteligencja|asystent ai|asystentka ai|chatbot},
      jestem {modelem językowym|tylko modelem|sztuczną inteligencją|asystentem ai}
    `,
    reasons: 'jestem {modelem ai|modelem|ai}',
    before: 'przed {publikacją|opublikowaniem}',
    lacks: 'nie {mam|mogę|jestem|posiadam|potrafię|dysponuję|udzielam|byłem|testowałem|znam}',
    checks: 'sprawd*, zweryfik*, skontrol*',
    names: 'ai, gpt, chatgpt, sztuczn* inteligenc*, model* języko*',
    notes: 'uwaga',
    tells: 'odpow*, powiedz*',
    tellsLast: '',
    leads: 'że, a, ale, proszę pamiętać, pamiętaj',
  },
  brackets: {
    things: `
      foto, zdjęcie, zdjęcia, grafika, wykres, infografika, cytat, obrazek, mapa, tabela, fotografia
    `,
    drawn: '',
    inserts: 'wstaw, wstawić, dodaj, dodać',
    toDo: 'do uzupełnienia, do dodania, do wstawienia, uzupełnić, dodać, do zrobienia, brakuje',
    here: 'tu, tutaj',
    follows: '',
    optimise: 'link wewnętrzny, słowo kluczowe, frazą, fraza, frazę',
    checks: '',
    please: '',
    noteNames: '',
    before: 'przed publikacją',
    byWhom: '{uzupełni|doda|dostarczy} {klient|redakcja|zleceniodawca|autor|autorka}',
    makers: 'grafik, klient, redakcja',
    lengthParts: '',
    lengthUnits: '',
    wordOrders: '',
    wordObjects: '',
  },
  leftovers: NO_LEFTOVERS,
  length: NO_LENGTH,
  self: NO_SELF,
})
