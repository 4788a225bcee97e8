import {definePack} from './pack.ts'

export const pl = definePack({
  language: 'pl',
  phrases: {
    share: {
      lines: [
        '{udostępnij|podziel się|udostępnij na|udostępnij artykuł|udostępnij ten artykuł|udostępnij wpis|udostępnij post|udostępnij znajomym|udostępnij dalej|udostępnij przez|podaj dalej|poleć|poleć znajomym|poleć znajomemu|poleć stronę|poleć artykuł|poleć ten artykuł|wyślij znajomemu|wyślij znajomym|wyślij e-mailem|wyślij mailem|wyślij link|wyślij e-mail|wyślij emailem|wyślij|kopiuj link|skopiuj link|skopiuj adres|kopiuj adres|link skopiowany|skopiowano|skopiowano link|skopiowano do schowka|link został skopiowany|tweetnij|tweetuj|przypnij|wykop|lubię to|lubię to!|polub|polub to|udostępnij to}',
        '{udostępnij|podziel się|podziel się na|udostępnij na|wyślij przez|udostępnij w} {facebook|facebooku|twitter|twitterze|x|linkedin|pinterest|whatsapp|messenger|wykopie|e-mail|serwisie x|mediach społecznościowych}',
        'podziel się {artykułem|wpisem|tym artykułem|ze znajomymi|z innymi|na facebooku|linkiem|opinią|treścią|tym wpisem|wiadomością|newsem}',
        'udostępnij ten {wpis|post|artykuł|tekst|przepis}',
        'kliknij, aby {udostępnić|wydrukować|wysłać}',
        '?{blip|gadu-gadu|nasza-klasa|śledzik|flaker}',
      ],
      sentences: [
        '{podziel się|udostępnij} {tym artykułem|ten artykuł|tym wpisem|ten wpis|artykuł|tekst|go|nim} …',
        '{jeśli|jeżeli} {spodobał|podobał|podoba|ten artykuł|artykuł} … {udostępnij|podziel się|poleć}',
        'spodobał ci się {artykuł|wpis|tekst}? …',
        'podobał ci się {artykuł|wpis|tekst}? …',
      ],
      words: ['(otwiera się w nowym oknie)'],
    },
    subscribe: {
      lines: [
        '{subskrybuj|subskrybuj nas|subskrybuj kanał|subskrybuj newsletter|subskrybuj rss|zapisz się|zapisz mnie|zapisz się na newsletter|zapisz się do newslettera|zapisz się do naszego newslettera|zapisz się na nasz newsletter|zapisz się już dziś|zapisz się teraz|newsletter|nasz newsletter|nasze newslettery|newslettery|zamów newsletter|zamów nasz newsletter|bezpłatny newsletter|darmowy newsletter|prenumerata|prenumeruj|zamów prenumeratę|obserwuj nas|obserwuj|obserwuj autora|obserwuj temat|śledź nas|śledź|polub nas|polub nas na facebooku|dołącz do nas|dołącz do nas na facebooku|dołącz do newslettera|znajdź nas|znajdź nas na facebooku|jesteśmy na facebooku|bądź na bieżąco|bądź z nami|bądźmy w kontakcie|kanał rss|kanały rss|rss|subskrypcja|powiadomienia|włącz powiadomienia|social media|media społecznościowe|nasze social media|odwiedź nas na facebooku|nasze profile|nasze serwisy|subskrybcja|powiadom mnie|nie przegap}',
        '{obserwuj|śledź|polub|znajdź|czytaj} nas {na|w} {facebooku|twitterze|x|instagramie|google news|youtube|linkedin|tiktoku|wiadomościach google|google|mediach społecznościowych|facebook|google discover|whatsappie}',
        '{podaj|wpisz|wprowadź} {swój|} {e-mail|adres e-mail|adres email|email|adres e-mailowy}',
        'wpisz tutaj swój e-mail',
        '{twój|} {adres e-mail|e-mail|adres email} *',
        'dziękujemy za {zapisanie się|subskrypcję|zapis|zapisanie się do newslettera}',
        '{dodaj|ustaw} {nas|do} {jako|w|preferowanych|ulubionych} {preferowane źródło|google|źródeł w google|preferowane źródło w google}',
        '{wypisz się|wypisz się z newslettera|rezygnuję z newslettera|anuluj subskrypcję}',
      ],
      starts: [
        '{zapisz się|zapisz} {na|do} … {newsletter|newslettera|listy|powiadomienia|biuletyn}*',
        '{obserwuj|śledź|polub|subskrybuj} {nas|nasz|nasze|profil|kanał|naszą} … {facebook|twitter|instagram|youtube|google news|tiktok|telegram|linkedin|whatsapp|wiadomościach google}*',
        '{dołącz|dołącz do} … {newsletter|subskrybentów|grup|kanału|społeczności|facebook}*',
        '{chcesz|chcę} {być na bieżąco|otrzymywać|wiedzieć więcej|dostawać} … {newsletter|zapisz|obserwuj|polub|śledź|e-mail}*',
        '{otrzymuj|odbieraj|dostawaj} … {e-mail|na maila|newsletter|skrzynkę|powiadomienia}*',
        '{wyrażam|zgadzam się|akceptuję|zapisując się|podając} … {newslett|zgod|marketing|handlow|regulamin|przetwarzani}*',
        'bądź na bieżąco {z|i|dzięki|-}…',
        'najważniejsze {informacje|wiadomości} … {skrzynce|skrzynkę|e-mail|mailu|newsletter}*',
        'jesteśmy {też|także|również} na {facebooku|twitterze|instagramie} …',
      ],
      sentences: [
        '{zapisz się|zapisz} {na|do} {nasz|naszego|newsletter|newslettera|bezpłatny|bezpłatnego|darmowy|listy}…',
        '{obserwuj|śledź|polub|subskrybuj} {nas|nasz profil|nasz kanał|naszą stronę} …',
        '{dołącz|dołącz do} {nas na|naszej grupy|naszego kanału|naszej społeczności} …',
        'bądź na bieżąco {!|z nami|i obserwuj|i śledź|dzięki}…',
        'jesteśmy {też|także|również} na {facebooku|twitterze|instagramie|google news}',
      ],
    },
    related: {
      lines: [
        '{więcej|więcej »|czytaj więcej|czytaj dalej|czytaj całość|czytaj cały artykuł|czytaj|przeczytaj więcej|przeczytaj całość|przeczytaj artykuł|przeczytaj cały artykuł|przeczytaj|zobacz więcej|zobacz wszystkie|zobacz|zobacz całość|zobacz wszystko|zobacz szczegóły|pokaż więcej|pokaż wszystkie|pokaż wszystko|dowiedz się więcej|sprawdź|sprawdź szczegóły|szczegóły|wszystkie artykuły|wszystkie wiadomości|wszystkie newsy|wszystkie wpisy|więcej artykułów|więcej informacji|więcej newsów|więcej wiadomości|więcej aktualności|więcej na ten temat|więcej z działu|więcej tego autora|więcej od autora|rozwiń|kontynuuj czytanie|pełna wersja|na ten temat|dalszy ciąg|dalej|wszystkie aktualności|zobacz więcej artykułów|kliknij tutaj|kliknij, aby przeczytać|kliknij i zobacz|następny artykuł|poprzedni artykuł|następny|poprzedni|następna|poprzednia|przejdź do artykułu|przejdź do serwisu|wróć do artykułu}',
        '?{polecamy|ważne|najnowsze|popularne|najpopularniejsze|hity dnia|temat dnia|gorące tematy|na topie|top|hit|nowości|aktualności|opinie|wywiad}',
      ],
      headers: [
        '{zobacz|czytaj|przeczytaj|sprawdź|obejrzyj|warto|posłuchaj|polecamy} {także|też|również|inne|koniecznie|przeczytać|także:|więcej|jeszcze|zobaczyć}',
        '{podobne|powiązane|inne|najnowsze|ostatnie|polecane|popularne|najpopularniejsze|pozostałe|nowe|najczęściej czytane|najlepsze|wybrane|zobacz inne|ostatnio dodane|najciekawsze|najważniejsze|gorące|poprzednie|najchętniej czytane|losowe|dzisiejsze|rekomendowane|sponsorowane} {artykuły|wpisy|tematy|wiadomości|posty|informacje|newsy|teksty|materiały|treści|strony|galerie|komentarze|filmy|produkty|aktualności|z kategorii|publikacje|wideo|tagi|na ten temat|z tego działu|linki|oferty|przepisy|blogi|wydarzenia|recenzje|poradniki|z serwisu}',
        '{najczęściej czytane|najczęściej komentowane|najpopularniejsze|najnowsze|polecane|polecamy|polecane dla ciebie|polecane w serwisie|polecamy również|polecamy także|polecamy też|polecamy w serwisie|redakcja poleca|czytelnicy polecają|może cię zainteresować|może cię zainteresować również|może cię też zainteresować|może zainteresuje cię|mogą cię zainteresować|to może cię zainteresować|to cię zainteresuje|zainteresuje cię|zainteresuje cię również|może ci się spodobać|przeczytaj też|przeczytaj także|na ten temat|więcej na ten temat|więcej w tym temacie|więcej z kategorii|więcej o|w tym temacie|w temacie|tematy powiązane|powiązane|nie przegap|nie przegap!|warto przeczytać|warto wiedzieć|warto zobaczyć|najczęściej oglądane|ostatnio komentowane|ostatnie wpisy|ostatnie komentarze|ostatnio dodane|inne z działu|inne tego autora|z ostatniej chwili|dzisiaj w serwisie|przeglądaj dalej|w naszych serwisach|z kraju i ze świata|zobacz w naszym sklepie|tylko u nas|inni czytali również|czytelnicy przeczytali również|dziś w serwisie|dla ciebie|top 5|top 10|najwyżej oceniane|czytane|komentowane|najnowsze wiadomości|najważniejsze w branży|to warto wiedzieć|hity tygodnia|artykuły powiązane|artykuły promowane|serwisy partnerskie|serwisy tematyczne|linki sponsorowane|popularne tematy|tekst powiązany|materiały powiązane|ostatnio dodane najpopularniejsze komentowane|gorące tematy}',
        'więcej {wiadomości|artykułów|informacji|newsów|tekstów} {z|o|na|w|od} {tego|tym|ten|autora|działu|regionu|kraju|tej}',
      ],
      labels: [
        '{zobacz|czytaj|przeczytaj|sprawdź|obejrzyj|posłuchaj} {także|też|również|więcej|koniecznie|dalej|inne|jeszcze}:',
        '{czytaj|zobacz|przeczytaj|polecamy|więcej|warto przeczytać|polecany artykuł|na ten temat|powiązane|zobacz wideo|nie przegap|czytaj na ten temat|więcej na ten temat|może cię zainteresować|zobacz galerię|podobne artykuły|polecamy również|polecamy także|redakcja poleca|dowiedz się więcej|artykuły powiązane|to może cię zainteresować|następny artykuł|poprzedni artykuł|przeczytaj artykuł|czytaj artykuł|kliknij}:',
        '?{wideo|zobacz film|film|obejrzyj|sonda}:',
        'czytaj {w|na|również na|także na} …:',
        '>>> {czytaj|zobacz|przeczytaj}',
        '{czytaj|zobacz|przeczytaj} {także|też|również|więcej} {>>|»|>|→}',
      ],
      starts: [
        '{czytaj|przeczytaj|zobacz|więcej|sprawdź} {więcej|cały|całość|całą|pełny|pełną|wszystkie|kolejne|o|na ten temat} … {tutaj|tu|w|na stronie|na portalu|artykuł|rozmowę|wywiad|materiał}',
        '{czytaj|zobacz|przeczytaj|sprawdź} {także|też|również|koniecznie} {>|»|–|-|:|→|jak|czy|co|w|na}…',
        'więcej {informacji|wiadomości|artykułów|na temat|o|przeczytasz|newsów|na ten temat} … {znajdziesz|tutaj|przeczytasz|na stronie|na portalu|czytaj|można znaleźć|w serwisie|znajdą państwo|tu}',
        '{najnowsze|najważniejsze} informacje w dziale …',
        'kliknij {tutaj|tu|w|i|poniżej|aby} … {przeczyt|zobacz|dowiedz|sprawdź|czytaj|przejść|pobrać}*',
        '{zobacz|obejrzyj} {też|także|również|galerię|zdjęcia|wideo|film} …:',
        'cały {artykuł|tekst|wywiad} {przeczytasz|można|czytaj|dostępny|znajdziesz} …',
      ],
      sentences: [
        'więcej {informacji|wiadomości|artykułów|przeczytasz|na ten temat|szczegółów|newsów} {znajdziesz|na stronie|tutaj|przeczytasz|w|czytaj|w serwisie|można znaleźć na} …',
        '{przeczytaj|zobacz|czytaj} {także|też|również|więcej}: …',
        '{cały|pełny} {artykuł|tekst|wywiad} {przeczytasz|czytaj|dostępny|znajdziesz|można przeczytać} …',
        'kliknij {tutaj|tu|,}{,| i|} {aby|i|by|żeby} {przeczytać|zobaczyć|dowiedzieć|sprawdź|przejść|zobacz|czytaj}',
      ],
    },
    'ad-label': {
      lines: [
        '{reklama|reklamy|ogłoszenie|ogłoszenia|advertisement|materiał sponsorowany|artykuł sponsorowany|tekst sponsorowany|treść sponsorowana|sponsorowane|sponsor|sponsorzy|materiał promocyjny|materiał partnera|materiał partnerski|artykuł partnera|tekst promocyjny|artykuł promocyjny|promocja|promowane|ogłoszenia sponsorowane|linki sponsorowane|reklama google|reklamy google|płatna współpraca|współpraca reklamowa|współpraca płatna|materiał reklamowy|treści sponsorowane|autopromocja|wpis sponsorowany|pomiń reklamę|zamknij reklamę|ukryj reklamę|twoja reklama tutaj|miejsce na reklamę|reklama w serwisie|zareklamuj się|zamów reklamę|ogłoszenia drobne|dodaj ogłoszenie|koniec reklamy}',
        '{dalsza część|dalszy ciąg|ciąg dalszy|pozostała część} {artykułu|tekstu|materiału|artykuły|newsa} {pod|znajduje się pod|poniżej|znajdziesz pod} {materiałem wideo|reklamą|wideo|materiałem|materiałami wideo|galerią|zdjęciem|postem|materiałem video}',
        '{artykuł|tekst} {pod|poniżej} {reklamą|materiałem wideo}',
        'reklama reklama',
        'przewiń, aby czytać dalej',
      ],
      starts: [
        '{dalsza część|dalszy ciąg|ciąg dalszy|reszta} {artykułu|tekstu|materiału|tekstu} {pod|znajduje|poniżej|znajdziesz|poniżej}…',
        'artykuł {sponsorowany|powstał we współpracy|powstał przy współpracy} …',
        '{materiał|artykuł|tekst} {powstał|zrealizowany|przygotowany|opublikowany} we współpracy …',
        'kontynuuj czytanie pod reklamą',
      ],
      words: [
        'dalsza część artykułu pod materiałem wideo',
        'dalsza część tekstu pod materiałem wideo',
        'dalszy ciąg materiału pod wideo',
        'dalsza część artykułu znajduje się pod materiałem wideo',
        'dalsza część tekstu znajduje się pod materiałem wideo',
      ],
    },
    cookie: {
      lines: [
        '{akceptuj|akceptuję|zaakceptuj|zezwól na|zarządzaj|odrzuć|ustawienia|polityka|ustawienia plików|polityka plików|zarządzaj plikami|niezbędne|pliki|akceptuj wszystkie|akceptuj pliki|zaakceptuj pliki|odrzuć wszystkie|zgoda na} {cookies|cookie|ciasteczka|pliki cookie|plików cookie|wszystkie|plikami cookie|plików cookies|pliki cookies|ciasteczek}',
        '{akceptuję|akceptuj|rozumiem|zgadzam się|ok, rozumiem|ok, zamknij|akceptuję i zamykam|przejdź do serwisu|akceptuj i zamknij|nie zgadzam się|ustawienia prywatności|ustawienia zaawansowane|zarządzaj zgodami|zarządzaj opcjami|zapisz ustawienia|zawsze aktywne|zawsze włączone|odrzuć wszystko|zaakceptuj wszystko|akceptuję wszystko|preferencje prywatności|rozumiem, zamknij|dowiedz się więcej o cookies|polityka cookies|polityka cookie}',
      ],
      starts: [
        '{ta strona|nasza strona|ta witryna|nasza witryna|strona|serwis|nasz serwis|ten serwis|ten portal|nasz portal|ta strona internetowa|w naszym serwisie|na naszej stronie|na tej stronie|na stronie|sklep|my i nasi partnerzy|nasze strony|używamy|stosujemy|wykorzystujemy|korzystamy z} … {cookie|cookies|ciasteczk|ciasteczek}*',
        '{korzystając|kontynuując|przeglądając|dalsze korzystanie|korzystanie|pozostając|jeśli nie zmienisz|jeżeli nie|klikając} … {cookie|cookies|ciasteczek|wyrażasz zgodę|zgadzasz się|wyraża}*',
        'w celu {świadczenia|zapewnienia|optymalizacji} … {cookie|cookies}*',
        'pliki {cookie|cookies} {są|to|pomagają|używane|wykorzystywane}…',
      ],
      sentences: [
        '{ta strona|nasza strona|ta witryna|nasza witryna|serwis|nasz serwis|ten serwis|strona} {używa|korzysta z|wykorzystuje|stosuje} {plików |pliki |}{cookie|cookies|ciasteczek|ciasteczka}…',
        '{używamy|stosujemy|wykorzystujemy} {plików |pliki |}{cookie|cookies|ciasteczek|ciasteczka} …',
        '{korzystając|kontynuując|przeglądając} … {zgodę|zgadzasz|akceptujesz}* …',
      ],
    },
    comments: {
      lines: [
        '{komentarze|komentarz|komentarzy|komentuj|skomentuj|opinie|opinia|dodaj komentarz|dodaj swój komentarz|dodaj opinię|dodaj odpowiedź|napisz komentarz|napisz opinię|zostaw komentarz|zostaw odpowiedź|zostaw swój komentarz|wyślij komentarz|opublikuj komentarz|odpowiedz|anuluj odpowiedź|anuluj pisanie odpowiedzi|pokaż komentarze|zobacz komentarze|zobacz wszystkie komentarze|wszystkie komentarze|pokaż wszystkie komentarze|pokaż więcej komentarzy|czytaj komentarze|czytaj wszystkie komentarze|ukryj komentarze|najnowsze komentarze|ostatnie komentarze|najlepsze komentarze|komentarze do artykułu|komentarze użytkowników|komentarze czytelników|brak komentarzy|nie ma jeszcze komentarzy|brak komentarza|jeszcze nie ma komentarzy|komentarze wyłączone|komentowanie wyłączone|możliwość komentowania została wyłączona|komentarze są wyłączone|dyskusja|dołącz do dyskusji|weź udział w dyskusji|forum|przejdź do komentarzy|zgłoś nadużycie|zgłoś komentarz|zgłoś naruszenie|zgłoś do moderacji|zgłoś|cytuj|odpowiedz cytując|regulamin komentarzy|regulamin komentowania|zasady komentowania|skomentuj artykuł|skomentuj jako pierwszy|bądź pierwszy|bądź pierwszą osobą, która skomentuje|twój komentarz|treść komentarza|od najnowszych|od najstarszych|od najpopularniejszych|sortuj|sortuj komentarze|najnowsze|najstarsze|najpopularniejsze|najwyżej oceniane|odpowiedzi|pokaż odpowiedzi|zobacz odpowiedzi|zaloguj się, aby komentować|zaloguj się, aby dodać komentarz|zaloguj się, by skomentować|zaloguj się by skomentować|zaloguj się lub zarejestruj|zapytaj autora|oceń komentarz}',
        '{twój|} adres {e-mail|email} nie zostanie opublikowany{. wymagane pola są oznaczone|. pola, których wypełnienie jest wymagane, są oznaczone symbolem|}',
        '{wymagane pola|pola wymagane} są oznaczone',
        '{zapamiętaj|zapisz} moje dane w {tej|} przeglądarce podczas pisania kolejnych komentarzy',
        '{powiadom|powiadamiaj} mnie o {kolejnych komentarzach|nowych komentarzach|nowych wpisach|odpowiedziach|kolejnych komentarzach przez e-mail|nowych wpisach przez email}',
        '?{znaków|pozostało znaków|gość|anonim}',
      ],
      headers: [
        '{dodaj komentarz|zostaw komentarz|napisz komentarz|zostaw odpowiedź|skomentuj|dodaj swój komentarz|dodaj odpowiedź}{ anuluj pisanie odpowiedzi| anuluj odpowiedź|}',
        '{komentarze czytelników|ostatnie komentarze|najnowsze komentarze|komentarze użytkowników}',
      ],
      starts: [
        '{twój|} adres {e-mail|email} nie {zostanie|będzie} …',
        '{wymagane pola|pola wymagane|pola, których wypełnienie} … {oznaczone|wymagane}',
        '{zapamiętaj|zapisz} moje dane w …',
        '{zaloguj się|musisz się zalogować|musisz być zalogowany|aby dodać|aby komentować|żeby dodać|zarejestruj się|by dodać|aby skomentować} … {komentarz|komentow|komentuj|skomentow|opini}*',
        '{redakcja|portal|wydawca|administrator} … {nie ponosi|nie odpowiada|nie bierze} … {komentarz|opini|treś|wypowiedzi}*',
        '{komentarze|opinie|wypowiedzi} {są|publikowane|zawierające|nie są|niezgodne|internautów|zamieszczane} … {moderow|usuw|odpowiedzialno|opini|prywatn|redakcj}*',
        'ta strona {używa|korzysta z} akismet …',
        'dowiedz się{,|} {jak|więcej jak|więcej, jak} … {komentarz}*',
        'dodając komentarz{,|} {akceptujesz|oświadczasz|wyrażasz|zgadzasz}…',
        'dodaj pierwszy komentarz',
        'publikowane komentarze są prywatnymi opiniami',
        'nie {zgadzasz się|dodano jeszcze} … {komentarz}*',
      ],
      sentences: [
        '{możliwość komentowania|komentowanie} … {wyłączona|wyłączone|została}',
        'dołącz do dyskusji',
        '{bądź pierwszy|bądź pierwszym} i {dodaj|skomentuj|napisz}…',
      ],
    },
    'call-to-action': {
      lines: [
        '{co o tym sądzicie|co o tym myślicie|a wy co o tym sądzicie|co o tym sądzisz|co o tym myślisz|a ty co o tym sądzisz|jakie jest wasze zdanie|a wy jak uważacie|zgadzasz się}',
        'dajcie znać w komentarzach',
        'napisz do nas',
      ],
      sentences: [
        '{dajcie znać|daj znać|napiszcie|napisz|podzielcie się|podziel się|piszcie|czekamy na|zostawcie|wypowiedzcie się|koniecznie} … {w komentarzach|w komentarzu|komentarze|komentarzach poniżej|opinie}',
        '{co o tym|a co|co|a jak|jakie|a wy|jak} … {sądzicie|myślicie|uważacie|zdanie|wy} … {komentarz|piszcie|dajcie}*',
        '{zachęcamy|zapraszamy} do {komentowania|dyskusji|dzielenia się}…',
      ],
    },
    promo: {
      lines: [
        '{pobierz|ściągnij|zainstaluj|wypróbuj} {aplikację|naszą aplikację|aplikację mobilną|bezpłatną aplikację|z google play|z app store|z appstore|za darmo|teraz}',
        '{aplikacja mobilna|nasze aplikacje|pobierz aplikację z google play|pobierz w app store|pobierz z google play|dostępne w google play}',
        '{wesprzyj|wesprzyj nas|wspieraj nas|wesprzyj autora|wesprzyj redakcję|wesprzyj portal|postaw kawę|postaw mi kawę|postaw nam kawę|przekaż 1,5%|przekaż darowiznę|przekaż 1% podatku|darowizna|zostań patronem|zostań patronem na patronite|wspieram|wspieraj|kup teraz|kup dostęp|kup prenumeratę|zamów|zamów teraz|do koszyka|dodaj do koszyka|sprawdź ofertę|zobacz ofertę|oferty|sklep|sklep internetowy|e-wydanie|e-wydania|wydanie papierowe|wydanie cyfrowe|umów się na spotkanie|umów wizytę|skontaktuj się z nami|skontaktuj się|bezpłatna konsultacja|wyślij zapytanie|zapytaj o ofertę|napisz do redakcji|kontakt z redakcją|masz temat|masz pytanie|artykuł aktualizowany|aktualizacja wkrótce|wkrótce więcej informacji|wkrótce więcej|więcej informacji wkrótce|materiał jest aktualizowany|poinformuj nas o tym|ankieta|weź udział w ankiecie|weź udział w konkursie|zostań naszym patronem}',
      ],
      starts: [
        '{pobierz|ściągnij|zainstaluj} {naszą|bezpłatną|darmową|nową|aplikację} …',
        '{masz|chcesz|widziałeś|byłeś|jesteś|znasz|jeśli masz|jeżeli masz} {ciekawy temat|dla nas temat|temat|informację|ciekawą|świadkiem|coś ciekawego|zdjęcia|ważną|newsa|interesujący temat|ciekawe|jakieś|pytania}… {napisz|wyślij|daj|poinformuj|skontaktuj|prześlij|dzwoń|pisz|zadzwoń}*',
        '{wesprzyj|wspieraj|wspomóż} {nas|nasz|nasze|naszą|portal|redakcję|niezależne}…',
        '{zauważyłeś|znalazłeś|widzisz|zauważyliście|jeśli zauważyłeś} {błąd|literówkę|pomyłkę} …',
        '{artykuł|tekst} {będzie|jest} aktualizowany…',
        '{wypełnij|weź udział w} {ankietę|naszej ankiecie} …',
        '{kup|zamów|odbierz} {prenumeratę|dostęp|e-wydanie|książkę|kod} …',
      ],
      sentences: [
        '{masz|jeśli masz|jeżeli masz} {dla nas|ciekawy|temat|informację|interesujący} … {napisz|wyślij|daj znać|poinformuj|skontaktuj|prześlij}*',
        '{zauważyłeś|znalazłeś|widzisz} {błąd|literówkę} … {zgłoś|napisz|poinformuj|zaznacz}*',
        '{pobierz|ściągnij|zainstaluj} {naszą|bezpłatną|darmową} {bezpłatną |darmową |}aplikację …',
        '{wesprzyj|wspieraj} {nas|naszą|nasz|niezależne} …',
        '{wkrótce|niebawem} więcej informacji',
        '{artykuł|tekst|materiał} {jest|będzie} aktualizowany…',
      ],
    },
    paywall: {
      lines: [
        '{zaloguj się|zaloguj|zarejestruj się|zarejestruj|logowanie|rejestracja|wyloguj|wyloguj się|załóż konto|załóż darmowe konto|moje konto|twoje konto|nie masz konta|nie pamiętasz hasła|zapomniałem hasła|zapomniałeś hasła|zapomniane hasło|przypomnij hasło|przypomnienie hasła|nie pamiętam hasła|odzyskaj hasło|zresetuj hasło|zapamiętaj mnie|zapamiętaj|mam już konto|masz już konto|masz już konto? zaloguj się|nie masz konta? zarejestruj się|zaloguj się przez facebooka|zaloguj przez facebook|zaloguj się przez google|utwórz konto|stwórz konto|loguj/rejestruj|strefa klienta|strefa subskrybenta|mój profil|twój profil|wykup dostęp|kup dostęp|kup subskrypcję|wybierz subskrypcję|masz już subskrypcję|jesteś już subskrybentem|treści premium|artykuł premium|tylko dla subskrybentów|tylko dla prenumeratorów|dostęp premium|czytaj bez ograniczeń|odblokuj dostęp|odblokuj artykuł|konto użytkownika}',
        '{ten artykuł|artykuł|tekst|treść} {jest |}{dostępny|dostępna|przeznaczony} {tylko|wyłącznie} dla {subskrybentów|prenumeratorów|zalogowanych|zalogowanych użytkowników|czytelników premium}',
        '?{login|hasło|nazwa użytkownika}',
      ],
      starts: [
        '{aby|żeby|by|chcesz} {przeczytać|czytać|kontynuować|uzyskać|czytać dalej|odblokować|zobaczyć|przeczytać cały} … {zaloguj|wykup|subskry|prenumer|kup|zarejestruj|dostęp}*',
        '{pozostało|zostało|pozostała} … {artykułu|tekstu|bezpłatn|darmow|treści}*',
        '{dalsza część|pełna treść|cały artykuł|pełna wersja|ten artykuł|artykuł|tekst} {artykułu |}{jest|dostępna|dostępny|przeczytasz|tylko|dostępne} … {subskrybent|prenumer|premium|zalogowan|abonent}*',
        '{wykup|kup|wybierz} {dostęp|subskrypcję|prenumeratę} …',
        '{masz już|jesteś już|nie masz} {konto|subskrypcję|prenumeratę|subskrybentem|konta}? …',
      ],
      sentences: [
        '{aby|żeby} {przeczytać|czytać|kontynuować} {dalej|całość|cały|czytanie|artykuł} … {zaloguj|wykup|subskry|kup}*',
        '{ten artykuł|artykuł|pełna treść} {jest |artykułu jest |}{dostępny|dostępna} {tylko|wyłącznie} dla …',
        '{masz już|jesteś już} {konto|subskrypcję|prenumeratę|subskrybentem}? zaloguj …',
      ],
    },
    adblock: {
      lines: [
        '{wykryto|wykryliśmy|wyłącz|używasz|masz włączonego} {adblocka|adblock|adblocka!|ad blocka|blokowanie reklam|adblockera|blokadę reklam}',
      ],
      starts: [
        '{wyłącz|prosimy o wyłączenie|prosimy wyłącz|proszę wyłącz|dodaj naszą stronę|wykryliśmy|wykryto|wygląda na to|zauważyliśmy|używasz|korzystasz z} … {adblock|ad block|blokowanie reklam|blokady reklam|blokuje reklamy|blokowania reklam|blokujące}*',
      ],
      says: ['{wyłącz|wyłączenie|wyłączyć} {adblocka|adblock|blokowanie reklam|ad blocka|adblocka!|adblockera}'],
    },
    copyright: {
      lines: [
        '{wszelkie prawa zastrzeżone|wszystkie prawa zastrzeżone|prawa zastrzeżone|prawa autorskie|prawa autorskie zastrzeżone|polityka prywatności|prywatność|polityka prywatności i cookies|regulamin|regulamin serwisu|regulamin portalu|regulaminy|zasady serwisu|zasady korzystania|warunki korzystania|korzystanie z serwisu|rodo|o nas|kim jesteśmy|o portalu|o serwisie|o firmie|redakcja|redakcja portalu|kontakt|kontakt z nami|mapa strony|mapa serwisu|mapa witryny|reklama|reklama w serwisie|reklamuj się u nas|praca u nas|kariera|patronat|patronaty|współpraca|licencje|zgłoś błąd|zgłoś problem|pomoc|stopka redakcyjna|wydawca|deklaracja dostępności|dostępność|zgłaszanie naruszeń|nota prawna|zastrzeżenia prawne|biuro reklamy|dla reklamodawców|dla mediów|biuro prasowe|napisz do nas|wyślij wiadomość|ochrona danych osobowych|informacje prawne|oferta reklamowa|cennik reklam|prenumerata|archiwum|archiwum numerów}',
        '{projekt i wykonanie|realizacja|wykonanie|projekt|realizacja serwisu|wdrożenie|tworzenie stron internetowych|projektowanie stron}',
      ],
      starts: [
        '{wszelkie|wszystkie} prawa {zastrzeżone|autorskie|do|zastrzeżone.}…',
        '© ',
        '©{1|2}',
        '{copyright|prawa autorskie|(c)} …',
        '{kopiowanie|rozpowszechnianie|dalsze rozpowszechnianie|powielanie|przedruk|wykorzystywanie|jakiekolwiek|korzystanie z portalu|publikowanie|cytowanie} … {zabronion|zgody|zgod|wyłącznie|zakaz|zabrania|regulamin|bez|źródła|odpowiedzialno}*',
        '{projekt|realizacja|wykonanie|hosting|design|wdrożenie|projekt i wykonanie|silnik|oprogramowanie|strona|stworzone przez|wykonanie strony}: …',
        '{dumnie wspierane przez|oparte na|powered by|wspierane przez} {wordpress|joomla|drupal|wordpressa}…',
        '{redakcja|wydawca|portal|serwis} nie {ponosi|bierze|odpowiada|zwraca} …',
        '{korzystanie|dalsze korzystanie} z {serwisu|portalu|witryny|niniejszej} {oznacza|jest}…',
        '{artykuł|tekst|wywiad|materiał} {ukazał się|pochodzi z|pierwotnie|został opublikowany} … {numer|wydani|magazyn|tygodnik|dzienni|w serwisie}*',
        '{materiał|treść|artykuł} chroniony prawem autorskim …',
        '{zgodnie z|na podstawie} … {tdm|eksploracj|text and data mining}*',
        '?wydawca: …',
      ],
      sentences: [
        '{wszelkie|wszystkie} prawa zastrzeżone',
        '{kopiowanie|rozpowszechnianie|powielanie|przedruk} … {zabronion|bez zgody|za zgodą|bez pisemnej}*',
        'materiał chroniony prawem autorskim …',
        'dalsze rozpowszechnianie artykułu …',
      ],
    },
    disclosure: {
      lines: [
        '{zgłoś błąd|zasady redakcyjne|standardy redakcyjne|zastrzeżenie|zgłoś błąd w artykule|polityka redakcyjna|sprostowania}',
      ],
      starts: [
        '{artykuł|tekst|wpis|ten wpis|ten artykuł|post|strona} {zawiera|może zawierać} {linki|odnośniki|lokowanie|treści|reklamy} {afiliacyjne|partnerskie|produktów|produktu|reklamowe|sponsorowane}…',
        '{powyższy|niniejszy|ten} {artykuł|materiał|tekst|wpis} {ma|nie stanowi|nie jest|służy} {charakter|porady|rekomendacji|poradą|celom|wyłącznie}…',
        '{treści|informacje|artykuły|materiały} {zawarte|zamieszczone|publikowane|prezentowane} {na|w} {stronie|serwisie|niniejszej|tej|tym|portalu|naszym} … {porad|rekomendacj|informacyjn|lekarz|nie stanowi|nie zastąpi|nie mogą}*',
        '{wpis|artykuł|materiał|post|film} powstał {we|przy} współpracy …',
        'kupując {przez|poprzez|z} … {prowizj|wspiera|link}*',
      ],
      sentences: [
        '{artykuł|tekst|wpis|post} {zawiera|może zawierać} linki {afiliacyjne|partnerskie}',
        '{powyższy|niniejszy} {artykuł|materiał|tekst} nie stanowi {porady|rekomendacji}…',
        'przed użyciem {zapoznaj się z|leku} … {ulotk|lekarz}*',
      ],
    },
    embed: {
      lines: [
        '{wyświetl|zobacz|obejrzyj|otwórz} {ten post|post|profil|zdjęcie|film|wideo|galerię|galerię zdjęć|wszystkie zdjęcia|na youtube|zdjęcia|tweet} {na instagramie|na facebooku|na youtube|w galerii|na x|na twitterze|}',
        'wyświetl ten post na instagramie',
        '{odtwórz|odtwórz wideo|odtwórz film|pauza|wycisz|pełny ekran|wideo|galeria|galeria zdjęć|fotogaleria|zobacz galerię|zobacz zdjęcia|zobacz zdjęcie|powiększ|powiększ zdjęcie|kliknij, aby powiększyć|kliknij aby powiększyć|następne zdjęcie|poprzednie zdjęcie|następny slajd|poprzedni slajd|posłuchaj|posłuchaj artykułu|odsłuchaj|odsłuchaj artykuł|słuchaj|osadź|kod do umieszczenia na stronie|napisy|jakość|prędkość odtwarzania|głośność|materiał wideo|zobacz wideo|oglądaj|oglądaj na żywo|na żywo|transmisja na żywo|wczytywanie wideo|wideo niedostępne|odtwarzacz wideo|zamknij galerię|pokaż podpis|zobacz materiał wideo}',
        'twoja przeglądarka nie {obsługuje|wspiera} {wideo|html5|odtwarzania wideo|ramek|audio|elementu wideo|elementu audio}',
        '{ten|} {post|tweet|film} {jest niedostępny|został usunięty|nie jest dostępny}',
      ],
      starts: [
        'post udostępniony przez …',
        '{wyświetl|zobacz} ten post na {instagramie|facebooku}',
        'twoja przeglądarka nie {obsługuje|wspiera}…',
        '{aby|żeby} {obejrzeć|zobaczyć|odtworzyć} … {javascript|flash|cookie|zgod|włącz|zaloguj}*',
        'zdjęcie {1|2|3|4|5|6|7|8|9} z {1|2|3|4|5|6|7|8|9}',
      ],
    },
    template: {
      lines: [
        '{ładowanie|trwa ładowanie|wczytywanie|wczytuję|ładuję|proszę czekać|czekaj|pobieranie danych|trwa ładowanie komentarzy|ładowanie komentarzy|trwa wczytywanie|proszę czekać, trwa ładowanie}',
        '{włącz|proszę włączyć|musisz włączyć|aby wyświetlić stronę, włącz} {obsługę |}javascript{ w przeglądarce|}',
        '{strona|artykuł|plik} nie {została znaleziona|istnieje|został znaleziony}',
        '{wystąpił błąd|coś poszło nie tak|błąd 404|spróbuj ponownie|spróbuj ponownie później|ups! coś poszło nie tak|wystąpił nieoczekiwany błąd}',
        '{otwiera się|otwórz} w {nowym oknie|nowej karcie}',
        '{zamknij|anuluj|zapisz|zastosuj|wyczyść|ok|zapisz zmiany|potwierdź|odśwież|dodaj|wybierz|edytuj|usuń|zmień}',
        '{link zewnętrzny|łącze zewnętrzne}',
      ],
      starts: [
        '{włącz|prosimy włączyć|proszę włączyć|aby|do prawidłowego} … {obsługę |}javascript',
        'twoja przeglądarka {jest nieaktualna|ma wyłączoną|nie ma włączonej}…',
        'javascript jest wyłączony',
      ],
    },
    nav: {
      lines: [
        '{przejdź|przejdź do|przeskocz do|skocz do|idź do|powrót do|wróć do|wróć na|powrót na|pomiń|powrót|wróć} {treści|głównej treści|zawartości|menu|nawigacji|stopki|strony głównej|stronę główną|góry|góra|listy|początku|do góry|na górę|wyszukiwarki|głównej zawartości|menu głównego|artykułu|poprzedniej strony|wstecz|spisu treści|aktualności}',
        '{do góry|na górę|strona główna|menu|menu główne|nawigacja|otwórz menu|zamknij menu|pokaż menu|rozwiń menu|przełącz nawigację|szukaj|wyszukaj|wyszukiwarka|wyszukiwanie|wyszukiwanie zaawansowane|szukaj w serwisie|szukaj na stronie|szukana fraza|szukaj:|wybierz serwis|wybierz miasto|wybierz region|wybierz województwo|kategorie|wszystkie kategorie|na skróty|jesteś tutaj|jesteś tu|tu jesteś|mapa strony|inne serwisy|nasze serwisy|serwisy|narzędzia i usługi|działy|wersja mobilna|wersja kontrastowa|tryb ciemny|zmień miasto|spis kategorii|polski|english}',
        '?{wiadomości|sport|kultura|świat|kraj|polska|biznes|finanse|gospodarka|polityka|społeczeństwo|nauka|zdrowie|technologia|technologie|motoryzacja|moto|nieruchomości|praca|dom|rozrywka|kobieta|styl życia|lifestyle|podróże|turystyka|kuchnia|przepisy|muzyka|film|książki|teatr|gry|wideo|video|galerie|zdjęcia|foto|pogoda|program tv|blogi|blog|forum|felietony|opinie|wywiady|rozmowy|reportaże|edukacja|historia|religia|region|warszawa|kraków|wrocław|poznań|gdańsk|łódź|katowice|szczecin|lublin|piłka nożna|siatkówka|koszykówka|tenis|żużel|giełda|waluty|podatki|prawo|firma|budownictwo|ogłoszenia|oferty|promocje|aktualności|o nas|kontakt|reklama|rss|newsletter|home|poczta|sonda|sondy|quizy|quiz|horoskop|telewizja|na żywo|imprezy|wydarzenia|kalendarz|konkursy|zakupy|usługi|produkty|katalog firm|prenumerata|e-wydanie|archiwum|najnowsze|artykuły|poradnik|porady|więcej|inne|pomoc|mapa|komunikaty|relacje na żywo|fotogalerie|popularne|dziecko|uroda|moda|gwiazdy|plotki|ekologia|rolnictwo|energetyka|konferencje|szkolenia|przetargi|notowania|technika}',
      ],
      starts: [
        '{jesteś tutaj|jesteś tu|tu jesteś|znajdujesz się|twoja lokalizacja|jesteś w|znajdujesz się tutaj}: …',
        'strona główna {>|»|›|/|→|-|\\|} …',
        'przejdź do {treści|głównej treści|zawartości|menu}',
      ],
      words: ['przejdź do głównej treści', 'przejdź do treści'],
    },
    pagination: {
      lines: [
        '{następna|poprzednia|pierwsza|ostatnia|kolejna} {strona|wiadomość|galeria|część|podstrona}',
        '{następny|poprzedni|kolejny} {wpis|artykuł|post|temat|news}',
        '{starsze|nowsze|następne|poprzednie|kolejne} {wpisy|posty|artykuły|wiadomości|strony}',
        '{nawigacja wpisu|nawigacja po wpisach|nawigacja|zobacz wpisy|stronicowanie|poprzednia następna|poprzedni następny|strona|strony|dalej »|« wstecz|wstecz|dalej|starsze|nowsze}',
        '{załaduj|wczytaj|pokaż} {więcej|więcej wpisów|kolejne|więcej artykułów|mniej|następne}',
      ],
      starts: [
        '{poprzedni|następny} {wpis|artykuł|post|temat}: …',
        'strona {1|2|3|4|5|6|7|8|9} z',
        'strony: {1|2}',
        '{poprzednia|następna} strona: …',
      ],
    },
    tools: {
      lines: [
        '{drukuj|wydrukuj|drukuj artykuł|wersja do druku|wydruk|drukuj stronę|wydrukuj stronę|do druku|pobierz pdf|pobierz jako pdf|zapisz jako pdf|pdf|drukuj wyślij|wydrukuj artykuł}',
        '{zapisz|zapisz na później|zapisz artykuł|dodaj do ulubionych|do ulubionych|dodaj do zakładek|do schowka|dodaj do schowka|przeczytaj później|czytaj później|ulubione}',
        '{rozmiar czcionki|rozmiar tekstu|wielkość liter|wielkość czcionki|wielkość tekstu|powiększ tekst|pomniejsz tekst|powiększ czcionkę|pomniejsz czcionkę|zmień rozmiar tekstu|a a a|a a a drukuj|czcionka|tekst}',
        '{posłuchaj|posłuchaj artykułu|odsłuchaj|odsłuchaj artykuł|odsłuchaj tekst|przeczytaj na głos|słuchaj artykułu|wersja audio}',
        '{zgłoś błąd|zgłoś problem|zgłoś|popraw|zgłoś poprawkę|edytuj|zgłoś nadużycie}',
        '{przetłumacz|przetłumacz stronę|english version|wersja polska|wersja angielska|tryb nocny|tryb ciemny|tryb jasny}',
        '{drukuj|wyślij} {wyślij|drukuj|zapisz|poleć} {znajomemu|}',
      ],
      starts: ['{posłuchaj|odsłuchaj} {artykułu|artykuł|tekstu|tego}…', 'a a a drukuj', 'rozmiar tekstu:'],
    },
    widget: {
      lines: [
        '{odsłon|odsłony|wyświetleń|wyświetlenia|liczba wyświetleń|wyświetlono|czytano|przeczytano|liczba odsłon|polubień|głosów|głosy|oceń|ocena|oceny|twoja ocena|średnia ocena|ocena artykułu|oceń artykuł|oceń ten artykuł|oceń wpis|oceń tekst|ocena:|głosuj|zagłosuj|sonda|ankieta|wyniki|zobacz wyniki|pokaż wyniki|wyniki sondy|archiwum sond|archiwum ankiet|oddaj głos|brak ocen|osób online|statystyki|licznik|licznik odwiedzin|kursy walut|pogoda|prognoza pogody|horoskop|imieniny|program tv|kalkulator|kalendarium|kalendarz|krzyżówka|notowania|twoja reakcja|na górę}{:|}',
        'czy {ten artykuł|artykuł|ta strona|ten wpis|ta odpowiedź} {był|była|jest|okazał się} {pomocny|przydatny|pomocna|przydatna|ciekawy|interesujący}',
        'dziękujemy za {opinię|oddanie głosu|głos|ocenę|twoją opinię}',
        '{wybierz|zmień} język',
        'pn wt śr cz pt so nd',
        'pon wto śro czw pią sob nie',
      ],
      starts: [
        '{oceń|ocena} {ten |}{artykuł|wpis|tekst|publikację}…',
        '{odsłon|wyświetleń|liczba odsłon|liczba wyświetleń|wyświetlono|przeczytano|czytano}: ',
        'czy {ten artykuł|artykuł|ta strona} {był|była|jest} …',
        'ocena: {0|1|2|3|4|5}',
        'głosów: ',
      ],
    },
    form: {
      lines: [
        '{imię|nazwisko|imię i nazwisko|telefon|numer telefonu|wiadomość|treść wiadomości|twoja wiadomość|temat|firma|nazwa firmy|e-mail|adres e-mail|witryna internetowa|strona internetowa|podpis|nick|pseudonim|miasto|kod pocztowy|przepisz kod|przepisz kod z obrazka|kod z obrazka|treść|autor|twoje imię|twój e-mail|twój email|nazwa|tytuł} {*|(wymagane)|:|(opcjonalnie)|(wymagany)}',
        '{wyślij wiadomość|wyślij formularz|wyślij zgłoszenie|wyczyść|wyczyść formularz|wyślij zapytanie|podgląd|wybierz plik|resetuj}',
        '{pole|to pole jest|wszystkie pola są|pola oznaczone * są} {wymagane|obowiązkowe}',
        '{nie jestem robotem|potwierdź, że nie jesteś robotem|zabezpieczenie antyspamowe}',
        '{wpisz|wybierz} {szukaną frazę|frazę|słowo|szukane słowo|hasło|z listy|opcję|kategorię|miesiąc|czego szukasz|wyszukiwaną frazę|szukane hasło}',
        '{brak wyników|nie znaleziono wyników|wyniki wyszukiwania|formularz kontaktowy}',
        '?{imię|nazwisko|telefon|wiadomość|temat|podpis|nick|pseudonim|treść|hasło}',
      ],
      starts: [
        '{wyrażam|zapoznałem|zapoznałam|oświadczam|akceptuję|wysyłając|klikając|administratorem} … {danych osobowych|regulamin|zgodę|polityk|przetwarzani}*',
        'pola oznaczone {*|gwiazdką}…',
      ],
    },
    keywords: {
      headers: [
        '{tagi|tag|słowa kluczowe|tematy|kategorie|kategoria|powiązane tagi|tagi:|powiązane tematy|hasła|etykiety|chmura tagów|popularne tagi|temat|tematy:|słowa kluczowe / alerty}',
      ],
      starts: [
        '{tagi|tag|słowa kluczowe|tematy|temat|kategorie|kategoria|etykiety|opublikowano w|otagowano|zamieszczone w|hasła|dział|powiązane tematy}:',
        '{opublikowano w|zaszufladkowano do kategorii|zamieszczone w|otagowano|tagged} …',
      ],
    },
    'table-of-contents': {
      headers: [
        '{spis treści|w tym artykule|zawartość|treść artykułu|z artykułu dowiesz się|z tego artykułu dowiesz się|w artykule|z tego tekstu dowiesz się|plan artykułu|w tym tekście}',
      ],
      lines: ['{ukryj|pokaż|rozwiń|zwiń} spis treści', '[{ukryj|pokaż}]'],
    },
    'read-time': {
      lines: [
        '{min|min.|minut|minuty|minuta} {czytania|lektury|czytasz}',
        '{czas czytania|czas lektury|szacowany czas czytania|przeczytasz w|przewidywany czas czytania} {min|min.|minut|minuty|minuta|minutę|ok.|około|}',
        'przeczytasz to w {minut|minuty|minutę|min|min.}',
      ],
      starts: [
        '{czas czytania|czas lektury|szacowany czas czytania|przewidywany czas czytania|średni czas czytania}{:| ok| około} ',
        'ten tekst przeczytasz w …',
        'artykuł przeczytasz w …',
      ],
    },
    'author-bio': {
      headers: ['{o autorze|o autorce|o autorach}'],
      says: ['zobacz wszystkie {wpisy|artykuły|posty} {autora|opublikowane przez}'],
    },
    credit: {
      lines: [
        '{pap|getty images|reuters|shutterstock|east news|agencja gazeta|fot. archiwum|materiały prasowe|fot. materiały prasowe|archiwum prywatne|123rf|pixabay|materiał partnera|fotolia|forum|adobe stock|fot. arch.}',
      ],
      starts: [
        '{fot.|fot|foto|zdjęcie|zdjęcia|źródło zdjęcia|źródło zdjęć|źródło|zdjęcie główne|ilustracja|autor zdjęcia|grafika|foto:|wideo}{:| }',
        '{fot.|foto:|fot:} …',
      ],
    },
    caption: {
      lines: ['{zdjęcie ilustracyjne|zdjęcie poglądowe|foto ilustracyjne|zdjęcie archiwalne|fot. ilustracyjna}'],
    },
    'date-stamp': {
      starts: [
        '{opublikowano|data publikacji|aktualizacja|ostatnia aktualizacja|zaktualizowano|dodano|utworzono|data dodania|data aktualizacji|publikacja|opublikowany|data|ostatnia modyfikacja|data utworzenia}{:| } {0|1|2|3|dzisiaj|wczoraj|dnia|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela}',
      ],
    },
    byline: {
      starts: [
        '{autor|autorzy|autorka|tekst|oprac.|opracowanie|opracował|opracowała|redaktor|napisał|napisała|rozmawiał|rozmawiała|tłumaczenie|dodał|dodane przez|wpis dodany przez|red.}{:| }',
        '{źródło informacji|źródło}:',
      ],
    },
  },
})
