import {CHANNELS, defineLexicon, NETWORKS} from './lexicon.ts'

export const DE = defineLexicon({
  language: 'de',
  words: {
    joints: 'und, oder, bitte, jetzt, hier, einfach, dann, also, gleich, am besten, um weiterzulesen',
    you: 'du, dir, dich, dein*, sie, ihnen, ihr, ihre, ihrem, ihren, ihrer, euch, euer, eure*',
    we: 'wir, uns, unser*, diese seite, dieser seite, diese website, dieses portal, die redaktion, der redaktion, ich, mein*, mir',
    text: '{dieser|diesem|diesen|dieses|der|den|unser} {artikel|beitrag|text|bericht|ratgeber|podcast|inhalt|newsletter|übersetzung|zusammenfassung}, {diese|dieser|die} {seite|website|meldung|übersetzung|zusammenfassung|informationen|inhalte|angaben}, {teile|abschnitte} dieses {artikels|beitrags|textes}, nichts auf dieser seite, dieses {beitrags|artikels|textes|interview}',
    blocker:
      'adblocker*, ad-blocker*, adblock, werbeblocker*, werbe-blocker*, werbefilter*, anzeigenblocker*, anzeigenfilter*, blocker, blockiert unsere, blendet unsere, unterdrückt unsere',
    allow:
      'schalte* … aus, schalten … ab, deaktivier*, ausschalten, abschalten, pausier*, erlaub*, zulassen, lass* … zu, ausnahme*, whitelist*, freigeben, gib … frei, geben … frei, freischalten, neu laden, lade* … neu, aktualisier*, unterstütz*',
    detect:
      'erkannt, entdeckt, bemerkt, anscheinend, offenbar, scheint, scheinbar, sieht so aus, nutzt, nutzen, verwendest, verwenden, aktiv, aktiviert, eingeschaltet',
    ads: 'werbung, anzeigen, werbeanzeigen, werbeeinnahmen, werbeerlöse, werbebanner, banner',
    fund: 'finanzier*, bezahl*, kostenlos, gratis, ermöglich*, trägt, tragen, leben von, lebt von, angewiesen',
    ad: 'anzeige, anzeigen, werbung, werbeanzeige, reklame, werbeplatz, werbefläche, werbeblock, gesponsert*, sponsored, advertorial, promotion, werbebanner, werbeunterbrechung',
    adBeside:
      'bitte, weiterlesen, weiter, lesen, nach, der, die, das, den, dem, unten, hier, scrollen, nach unten, beginn, ende, anfang, artikel, text, beitrag, geht, wird, unter, unterhalb, fortgesetzt, platz, platzhalter, fläche, inhalt, post, von, mit, im, in, auf, unserem, unserer, partner, partnern, schließen, ausblenden, überspringen, werbe, box, block, desktop, mobil, x, px, es, folgt',
    resumes:
      '{artikel|text|beitrag|bericht|meldung} geht {weiter|nach|unter|unten}, lesen sie {unten|nach|unterhalb} *, weiterlesen {nach|unter|unten}, nach der {werbung|anzeige}, {unten|hier|gleich} {weiterlesen|geht es weiter|geht’s weiter}, unter der {anzeige|werbung}, zum weiterlesen scrollen, nach unten scrollen',
    mail: 'postfach, posteingang, newsletter*, e-mail-verteiler, mailverteiler, rundbrief, eilmeldungen, push-nachricht*, push-mitteilung*, pushnachricht*, benachrichtigung*, per {mail|e-mail|whatsapp|push}, {unser|unserem|unseren|mein|meinem} {kanal|podcast|whatsapp-kanal|telegram-kanal|feed}, whatsapp-kanal, telegram-kanal, die glocke, glocke, morgenpost, deine {mail|e-mail|mailadresse|e-mail-adresse}, ihre {mail|e-mail|mailadresse|e-mail-adresse}, ins mailfach, in dein mailfach',
    get: 'abonnier*, abonnieren, melde*, anmelden, registrier*, hol*, erhalte*, bekomm*, lass*, trag*, gib, geben sie, hinterlass*, aktivier*, drück*, klick*, tipp*, verpass*, nichts verpassen, keine, nie, lust auf, willst du, wollen sie, möchtest du, möchten sie, hat ihnen, hat dir, gefällt, bleib*, folge*, schick*, jeden, jede, einmal, immer, mehr',
    sign: 'abonnier*, anmelden, melde* … an, eintragen, trag* … ein, {direkt|frisch|bequem|kostenlos} {in|ins|per}, schicken wir, senden wir, bekommst du, bekommen sie, erhältst du, erhalten sie, landet, liefern wir, verpass*, aktivier*, folge*',
    often:
      'kostenlos, gratis, täglich, wöchentlich, monatlich, {jeden|jede|jeden} {tag|morgen|abend|woche|monat|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag}, {einmal|zweimal} {die woche|pro woche|im monat|am tag}, werktags, als {erster|erste|erstes}, zuerst, sofort, das wichtigste, die {besten|wichtigsten|neuesten}, neuigkeiten, mehr {solche|davon|geschichten|artikel|beiträge}, unverbindlich, vor dem frühstück, zum frühstück, zum kaffee, nichts mehr, keine',
    spared:
      'kein spam, ohne spam, jederzeit {kündbar|abbestellbar|abmelden}, jederzeit wieder, abbestellen, {nichts|keine|keinen|kein} … {verpassen|verpasst}, verpass*, auf dem laufenden, mit einem klick, versprochen',
    pass: 'teil*, teilen, leit* … weiter, leite, leiten sie, leitet, gib, geben sie, empfiehl, empfehlen, schick*, sag*, erzähl*, verbreite*, weitersagen',
    shared:
      '{diesen|den} {artikel|beitrag|text|bericht}, {diese|die} {geschichte|seite|meldung}, {leite|leiten|leitet|leit} {ihn|sie|es|sie ihn|sie sie|sie es|diesen} *, {schick|schicke|schicken|gib|geben} {ihn|sie ihn|diesen|sie diesen} *, weitersagen, weiter',
    people:
      'freund*, bekannt*, kolleg*, famil*, nachbar*, andere*, jemand*, alle, netzwerk*, facebook, whatsapp, wer, die das',
    liked:
      '{hat|haben} {ihnen|dir|euch} {der|die|das|dieser|diese|dieses} {artikel|text|beitrag|bericht|geschichte|seite} * gefallen, gefällt {ihnen|dir|euch}, gefallen, hilfreich, lesenswert, {kennst|kennen} {du|sie} {jemand|jemanden}',
    tell: 'schreib*, sag*, verrat*, erzähl*, teil*, lass*, diskutier*, stimm*, kommentier*, nenn*, hinterlass*, macht mit, mach mit, machen sie mit, gib, geben sie, berichte*, antworte*',
    ask: 'was, wie, wer, wo, welche*, haben sie, hast du, habt ihr, würdest du, würden sie, kennst du, kennen sie, und du, und sie, und ihr, sind sie, bist du, soll, sollte, finden sie, findest du',
    below:
      'kommentar*, unten, weiter unten, darunter, unter {diesem|dem|diesen} {artikel|beitrag|text|video}, im forum, in der umfrage, in unserer umfrage, kommentarspalte, kommentarfeld',
    opinion:
      '{ihre|deine|eure|ihrer|deiner|eurer} {meinung|meinungen|erfahrung|erfahrungen|ansicht|sicht|gedanken|geschichte|tipps|favoriten|stimme|antwort|idee|ideen}, {schreib|schreibt|schreiben sie|sag|sagt|sagen sie|verrat|verratet|erzähl|erzählt|erzählen sie} {es |}{uns|mir}, was {denkst|denken|meinst|meinen|haltet|hältst|halten}, {lass|lasst|lassen sie} {es |}{uns|mich}, {diskutier|diskutiert|diskutieren} {sie |}mit, stimm* … ab',
    earn: 'provision*, affiliate*, affiliate-link*, partnerlink*, partner-link*, werbelink*, kleine {vergütung|provision|beteiligung}, vergütung, verdienen wir, mitverdien*',
    buy: 'link, links, kauf*, bestell*, einkauf*, produkt*, händler*, shop*, button*, klick*, buch*',
    machine:
      'ki, künstliche{r|n| |} intelligenz, sprachmodell*, chatgpt, automatisch, automatisiert*, maschinell*, ki-gestützt*, ki-generiert*, übersetzungssoftware',
    written:
      'erstellt, verfasst, geschrieben, übersetzt, generiert, erzeugt, mit hilfe, mithilfe, unterstützung, zusammengefasst, geprüft, überarbeitet, bearbeitet, entstanden, ki-generiert*',
    advice:
      '{anlage|rechts|steuer|finanz}beratung, {anlage|kauf|handels}empfehlung*, {ärztliche|ärztlichen|medizinische|rechtliche|professionelle} {beratung|rat|behandlung|diagnose}, beratung, eigene gefahr, gewähr, haftung, totalverlust',
    denies: 'kein*, nicht, ersetz*, lediglich, nur, ausschließlich, ohne',
    pointer:
      '{das|dies} könnte {sie|dich|euch} auch, {auch|ebenfalls} {interessant|lesenswert|spannend}, lesen sie {auch|mehr|dazu|weiter}, lies auch, lest auch, mehr {zum thema|dazu|aus|von|zu|lesen|artikel|beiträge}, mehr zum, zum weiterlesen, weiterlesen, als nächstes, passend dazu, passt dazu, aus dem archiv, aus unserem archiv, meistgelesen*, meist gelesen*, empfohlen*, unsere empfehlung*, unser tipp, lesetipp*, leseempfehlung*, verpassen sie nicht, nicht verpassen, ähnliche {artikel|beiträge|themen|geschichten}, verwandte {artikel|beiträge|themen}, andere leser, weitere {artikel|beiträge|themen|nachrichten|meldungen}, im trend, jetzt beliebt',
    pointerBeside:
      'sie, dich, dir, ihnen, euch, auch, noch, mehr, dazu, zum, zu, thema, themen, artikel, beiträge, beitrag, interessieren, gefallen, interessant, lesen, jetzt, hier, aus, von, der, die, das, den, dem, unserem, unser, unsere, unserer, für, und, was, andere, leser, lasen, gerade, heute, diese, diesem, woche, archiv, ressort, redaktion, nächstes, weiter, könnte, könnten, lesern, nachrichten',
    section: 'siehe auch, zum weiterlesen, literatur, weiterführende literatur',
    give: 'unterstütz*, spende*, werde*, werden sie, hilf, helfen sie, helft, gib, geben sie, schon ab, trag*, deine spende, ihre spende',
    cause:
      '{unabhängige*|lokale*|kritische*|freie*} {journalismus|berichterstattung|medien}, {unseren|unsere|unserer|unserem} {journalismus|arbeit|redaktion|berichterstattung}, {mitglied|unterstützer|unterstützerin|förderer|abonnent}, steady, patreon, paypal, {kaffee|kaffeekasse}, werbefrei, leserfinanziert',
    media:
      '{dieses|das|externes|dieser|der|diese|die} {video|clip|player|tweet|beitrag|karte|galerie|inhalt|podcast|grafik|audio}, videoplayer, {externer|eingebetteter|eingebundener} inhalt, externe inhalte, {instagram|facebook|youtube|tiktok|x}-{beitrag|post|video|inhalt}',
    failing:
      '{kann|konnte|können|konnten} nicht {geladen|angezeigt|abgespielt|wiedergegeben} *, nicht verfügbar, wird geladen, lädt noch, {aktivier*|erlaub*} {javascript|cookies}, {tippen|klicken|tippe|klicke} {sie |}{zum|um}, seite neu laden, neu laden, unterstützt {ihr|dein} browser, nicht unterstützt',
    player:
      'video, clip, player, tweet, bildergalerie, galerie, fotostrecke, audio, karte, livestream, podcast, externer inhalt, eingebetteter inhalt',
    back: '{bleib|bleiben sie|bleibt} {dran|auf dem laufenden|bei uns|informiert}, {schau*|schauen sie} {wieder |bald wieder |regelmäßig |öfter |später wieder |}{vorbei|rein}, merk*, lesezeichen, {wird|werden} {laufend|ständig|fortlaufend|regelmäßig} {aktualisiert|ergänzt}',
    fresh:
      '{neueste|aktuelle|neuesten|aktuellen|weitere|spannende} {nachrichten|meldungen|infos|informationen|updates|entwicklungen|news|geschichten}, rund um die uhr, laufend aktualisiert, updates, sobald',
    join: 'werde, werden sie, schließ dich',
    crowd: 'leserinnen, leser, lesern, abonnenten, follower, followern',
    sponsored:
      '{wird|wurde|ist} {präsentiert|gesponsert|unterstützt|ermöglicht|bezahlt} von, {präsentiert|gesponsert|unterstützt|bezahlt} von, in zusammenarbeit mit, bezahlte {anzeige|werbung|partnerschaft}',
    shareVerb:
      'teilen, teile, auf, posten, senden, drucken, kopieren, merken, weiterleiten, weitersagen, empfehlen, tweeten, pinnen, twittern, verschicken, mailen',
    shareBeside:
      'auf, per, über, mit, bei, via, diesen, den, artikel, beitrag, seite, teilen, link, jetzt, als, und, in, freunden, drucken, senden, kopieren, merken, weitersagen, url',
    network: NETWORKS,
    visit: 'folg, folge, folgt, folgen sie, schau … vorbei, schaut … vorbei, abonniere, abonniert, abonnieren sie',
    followMe:
      'folg {uns|mir}, folge {uns|mir}, folgt {uns|mir}, folgen sie {uns|mir}, markiert {uns|mich}, markiere {uns|mich}, verlinkt {uns|mich}, verlinke {uns|mich}, besuch {uns|mich}, besucht {uns|mich}',
    channel: CHANNELS,
  },
})
