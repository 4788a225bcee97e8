import {CHANNELS, defineLexicon, NETWORKS} from './lexicon.ts'

export const PL = defineLexicon({
  language: 'pl',
  words: {
    joints: 'i, oraz, lub, proszę, prosimy, a, więc, teraz, już, aby czytać dalej, żeby czytać dalej',
    you: 'ty, ciebie, ci, cię, twój, twoja, twoje, twoją, twojej, twoim, twoich, wy, was, wam, wasz*, pan, pani, państw*, swój, swoją, swoje, swojej',
    we: 'my, nas, nam, nasz*, ta strona, tę stronę, tej strony, ten serwis, serwis, portal, redakcja, redakcji, mój, moje',
    text: '{ten|niniejszy|tego|tym} {artykuł|tekst|artykułu|tekstu|materiał|wpis|serwis|podcast}, {ta|tej|ta} {strona|strony|treść}, tłumaczenie, {treści|informacje} {zawarte|na tej|w tym} *, fragmenty {tego|tekstu} *',
    blocker:
      'adblock*, adblocker*, blokowani* reklam, blokujesz reklamy, blokuje {nasze|reklamy}, ukrywa {nasze|reklamy}, bloker* reklam, filtr* reklam, wtyczk* blokującą',
    allow:
      'wyłącz*, zezwól, zezwólcie, odblokuj*, wstrzymaj*, dodaj*, wyjątk*, białej listy, odśwież*, przeładuj*, wesprzyj*, pozwól*',
    detect: 'wykryliśmy, wykryto, wygląda, zauważyliśmy, używasz, korzystasz, wydaje się, chyba, aktywn*, włączon*',
    ads: 'reklamy, reklam, reklamom, banery, reklamodawcy',
    fund: 'finansuj*, utrzymuj*, utrzymać, bezpłatn*, darmow*, dzięki, zarabia*, opłaca*',
    ad: 'reklama, reklamy, reklamę, reklamie, ogłoszenie, sponsorowan*, materiał sponsorowany, materiał partnera, artykuł sponsorowany',
    adBeside:
      'czytaj, niżej, dalej, poniżej, dalszy, dalsza, ciąg, część, tekstu, artykułu, tekst, artykuł, pod, po, za, miejsce, na, treść, materiał, przewiń, aby, czytać, koniec, początek, zamknij, pomiń, partner, partnera, w, z, i, naszego, jest, x, px, reklamą, reklamie, ciąg dalszy',
    resumes:
      'dalszy ciąg {tekstu|artykułu|pod|poniżej}, dalsza część {tekstu|artykułu|pod|poniżej}, ciąg dalszy {pod|poniżej|artykułu|tekstu}, czytaj {niżej|dalej pod|dalej poniżej}, {tekst|artykuł} {jest kontynuowany|kontynuowany|ciąg}, przewiń, pod reklamą',
    mail: 'skrzynk*, newsletter*, biuletyn*, powiadomieni*, mailem, na {maila|mail|e-mail}, {swój|twój|adres} {e-mail|mail|email|adres e-mail}, {nasz|naszego|naszym} {kanał|kanału|kanale|podcast}, kanał na {youtube|whatsapp}, dzwoneczek, dzwonek',
    get: 'zapisz*, subskrybuj*, zasubskrybuj*, dołącz*, otrzymuj*, zostaw*, podaj*, wpisz*, włącz*, kliknij*, nie przegap*, chcesz, chcecie, śledź*, obserwuj*, bądź*, podoba*, spodobał*, co tydzień, codziennie, każd*, zarejestruj*, odbieraj*',
    sign: 'zapisz*, subskrybuj*, dołącz*, otrzymuj*, prosto, trafi*, wyślemy, wysyłamy, zostaw swój, podaj swój, włącz*, śledź*, obserwuj*, nie przegap*',
    often:
      'za darmo, bezpłatn*, darmow*, codzien*, co {tydzień|dzień|rano|piątek|poniedziałek|niedzielę|miesiąc}, {każdy|każdego|w każdy|w każdą} {dzień|ranka|tydzień|tygodnia|piątek|niedzielę|poniedziałek}, raz w {tygodniu|miesiącu}, najlepsze, najważniejsze, najnowsze, pierwsz*, nowości, jako pierwsz*',
    spared:
      'bez spamu, zero spamu, żadnego spamu, wypis*, zrezygn*, nie przegap*, na bieżąco, jednym kliknięciem, nic cię nie ominie, obiecujemy',
    pass: 'podaj*, udostępni*, udostępnij*, podziel*, wyślij*, prześlij*, poleć*, przekaż*, powiedz*',
    shared:
      '{ten|tym} {artykuł|artykułem|tekst|tekstem}, tę {stronę|historię}, podaj dalej, podajcie dalej, podziel się, przekaż dalej, udostępnij go',
    people: 'znajom*, przyjaci*, rodzin*, inn*, sąsiad*, ktoś, komuś, facebook*, whatsapp',
    liked: 'podoba*, spodobał*, przydatn*, pomógł, ciekaw*, znasz kogoś, warto',
    tell: 'napisz*, powiedz*, podziel*, zostaw*, daj*, skomentuj*, zagłosuj*, odpowiedz*, opowiedz*, dołącz*, weź*, czekamy',
    ask: 'a ty, a wy, a wam, czy, co, jak, jaki, jaka, jakie, kto, gdzie, który, która, znasz, macie, masz',
    below: 'komentarz*, poniżej, niżej, pod {artykułem|tekstem|wpisem}, w ankiecie, w naszej ankiecie, na forum',
    opinion:
      '{swoją|twoją|wasze|twoje|swoje|waszą} {opinią|opinię|opinie|doświadczenia|historie|historię|zdanie|głos|komentarz|wspomnienia|pomysły}, {napisz|napiszcie|powiedz|powiedzcie} nam, daj* znać, co {sądzisz|myślisz|sądzicie|myślicie|o tym}, podziel* się, jesteśmy ciekawi, czekamy na',
    earn: 'prowizj*, afiliac*, partnersk*, niewielk* {kwotę|prowizję|część}, zarobić, zarabiamy, procent',
    buy: 'link*, odnośnik*, zakup*, kup*, kupisz, zamówi*, produkt*, sklep*, przycisk*, klik*',
    machine: 'ai, sztuczn* inteligencj*, model* językow*, chatgpt, automatycznie, maszynow*, algorytm*',
    written:
      'napisan*, przygotowan*, wygenerowan*, przetłumaczon*, stworzon*, powstał*, opracowan*, pomocą, wsparciem, użyciem, streszczon*, sprawdzon*, zredagowan*',
    advice:
      'porad* {inwestycyjn*|prawn*|medyczn*|finansow*|lekarsk*}, rekomendacj*, własne ryzyko, odpowiedzialności, celach informacyjnych, konsultacji',
    denies: 'nie, żadn*, wyłącznie, jedynie, ani, zastępuj*',
    pointer:
      'może cię {zainteresować|zaciekawić}, może {cię |}zainteresuje, {zobacz|czytaj|przeczytaj|sprawdź|obejrzyj} {też|także|również|więcej}, warto przeczytać, polecamy, polecane, podobne {artykuły|teksty|tematy}, powiązane {artykuły|tematy}, więcej {na temat|o|z|artykułów|wiadomości}, najczęściej czytane, najpopularniejsze, popularne teraz, z naszego archiwum, z archiwum, inni czytali, dla ciebie, następny artykuł, nie przegap',
    pointerBeside:
      'też, także, również, cię, ci, może, zainteresować, i, na, temat, o, z, w, dziś, dzisiaj, tydzień, tygodnia, teraz, artykuły, artykuł, teksty, tekst, wiadomości, tym, tego, naszym, naszego, naszych, czytelników, czytelnicy, redakcja, ten, to, więcej, dla, ciebie, inne, inni, nasze',
    section: 'zobacz też, bibliografia, literatura',
    give: 'wesprzyj*, wspieraj*, wspomóż*, wpłać*, zostań*, dołącz*, pomóż*, przekaż*, postaw*, kup*',
    cause:
      '{niezależne|lokalne|wolne|rzetelne} {dziennikarstwo|media}, {niezależnego|lokalnego} dziennikarstwa, {naszą|naszej} {redakcję|redakcji|pracę|pracy}, {patronem|patronite|patreon|wspierającym|członkiem|członkinią}, kawę',
    media:
      '{ten|to} {film|wideo|odtwarzacz|post|tweet|materiał}, {ta|tej} {mapa|galeria|treść}, {zewnętrzna|osadzona} treść, odtwarzacz {wideo|audio}',
    failing:
      'nie {można|udało się|może} {zostać |być |}{załadować|wczytać|wyświetlić|odtworzyć|wyświetlony|załadowany}, {niedostępn*|nie jest dostępn*}, wczytywanie, ładowanie, {włącz|zaakceptuj} {javascript|cookies|pliki cookie}, {kliknij|dotknij}, aby {odtworzyć|obejrzeć|zobaczyć|powiększyć}, {odśwież|przeładuj} stronę',
    player: 'film, wideo, odtwarzacz, tweet, galeria, mapa, audio, podcast, treść',
    back: '{bądź|zaglądaj|wracaj|zostań|odwiedzaj|śledź|śledźcie|zaglądajcie|wróć} {na bieżąco|do nas|z nami|nas|tu|tutaj|naszą|nasz}, {będzie|będziemy} {aktualizowan*|aktualizować|uzupełnian*}',
    fresh:
      '{najnowsze|kolejne|nowe|więcej} {informacje|wiadomości|doniesienia|aktualności|informacji|wiadomości}, na bieżąco, przez całą dobę, aktualizacj*, minuta po minucie',
    join: 'dołącz do, dołączcie do',
    crowd: 'czytelników, subskrybentów, obserwujących',
    sponsored:
      '{jest|został|powstał} {sponsorowan*|sfinansowan*} przez, powstał we współpracy z, we współpracy z partnerem, materiał sponsorowany',
    shareVerb:
      'udostępnij, podziel się, wyślij, drukuj, kopiuj, skopiuj, tweetnij, zapisz, poleć, prześlij, podaj dalej',
    shareBeside:
      'na, w, przez, z, do, znajomym, znajomemu, link, ten, artykuł, tekst, stronę, i, mailem, e-mailem, drukuj, kopiuj, się',
    network: NETWORKS,
    visit:
      'obserwuj, obserwujcie, śledź, śledźcie, zajrzyj, zajrzyjcie, polub, polubcie, dołącz, dołączcie, subskrybuj',
    followMe:
      'obserwuj {nas|mnie}, obserwujcie {nas|mnie}, śledź {nas|mnie}, śledźcie {nas|mnie}, polub {nas|nasz|naszą}, polubcie {nas|nasz}, oznacz {mnie|nas}, oznaczcie {mnie|nas}, znajdziesz {mnie|nas}, znajdziecie {mnie|nas}, jesteśmy na',
    channel: `${CHANNELS}, {mój|nasz|moim|naszym} {profil|profilu|kanał|kanale}, fejsbuku, facebooku, instagramie`,
  },
})
