import {definePack} from './pack.ts'

export const de = definePack({
  language: 'de',
  phrases: {
    share: {
      lines: [
        '{artikel|beitrag|seite|diesen artikel|diesen beitrag|diese seite|meldung} {teilen|weiterempfehlen|empfehlen|versenden|mailen}',
        '{teilen|jetzt teilen|twittern|mitteilen|weiterleiten|weitersagen|auf facebook teilen|auf twitter teilen|auf x teilen|bei facebook teilen|bei twitter teilen|auf whatsapp teilen|per mail teilen|per e-mail teilen|per e-mail senden|per mail versenden|per e-mail versenden|link kopieren|link kopiert|url kopieren|in zwischenablage kopieren|teilen auf|teilen via|teilen mit|teilen per|teilen über|teile diesen artikel|teile diesen beitrag|teilen sie diesen artikel|teilen sie diesen beitrag|teilen sie diese seite|artikel per e-mail versenden|facebook-seite teilen|diesen artikel empfehlen|freunden empfehlen|an einen freund senden|gefällt mir|gefällt mir wird geladen|merken|sharen|share}',
        'an e-mail-adresse senden',
        'beitrag nicht abgeschickt - e-mail adresse kontrollieren',
        'e-mail-überprüfung fehlgeschlagen, bitte versuche es noch einmal',
        'ihr blog kann leider keine beiträge per e-mail teilen',
        '{dein name|deine e-mail-adresse}',
      ],
      headers: ['teilen sie dies mit', 'teilen mit:', 'sharen mit:', '{artikel|beitrag} teilen auf'],
      sentences: [
        'teilen sie {diesen|den} {artikel|beitrag} …',
        'teile {diesen|den} {artikel|beitrag} {mit|auf|gerne|,} …',
        'teilt {diesen|den} {artikel|beitrag} …',
      ],
      words: [
        '(wird in neuem fenster geöffnet)',
        '(öffnet in neuem fenster)',
        'klick, um {auf|über|dies} … zu teilen',
        'klicken, um auf … zu teilen',
        'zum teilen auf … anklicken',
        'zum ausdrucken klicken',
      ],
    },
    subscribe: {
      lines: [
        '{newsletter|newsletter abonnieren|zum newsletter|zum newsletter anmelden|newsletter-anmeldung|newsletteranmeldung|jetzt newsletter abonnieren|jetzt zum newsletter anmelden|unser newsletter|unsere newsletter|abonnieren|jetzt abonnieren|jetzt anmelden|abonnement via email|blog via e-mail abonnieren|rss-feed abonnieren|rss-feed|folgen sie uns|folge uns|folgt uns|folgen sie uns auf|folge uns auf|folge mir|folge mir auf|folgen|social media|auf dem laufenden bleiben|bleiben sie auf dem laufenden|bleiben sie informiert|immer auf dem laufenden|kostenlos abonnieren|newsletter bestellen|e-paper|push-nachrichten|push-benachrichtigungen aktivieren|besuchen sie uns auf facebook|bei google bevorzugen|als bevorzugte quelle hinzufügen|hinweis zum newsletter & datenschutz|ihre e-mail-adresse|deine e-mail-adresse|e-mail-adresse eingeben|kein spam|jederzeit abbestellbar}',
        'bitte gib eine gültige e-mail-adresse ein',
        'bitte geben sie eine gültige e-mail-adresse ein',
        'es gab leider ein problem beim absenden des formulars. bitte versuche es erneut',
        'vielen dank für {ihre|deine} anmeldung',
      ],
      starts: [
        '{jetzt|gleich|hier} {unseren |zum |den |für den |kostenlosen |unseren kostenlosen |}newsletter {abonnieren|bestellen|anmelden|sichern|lesen|testen|kostenlos}',
        '{melden sie sich|melde dich} {jetzt |hier |kostenlos |gleich |}{zu|für|zum} … newsletter …',
        '{abonnieren sie|abonniere|abonniert} {jetzt |hier |kostenlos |}{unseren|unser|den|unsere|jetzt} … {newsletter|kanal|magazin|podcast|rss|whatsapp|telegram}',
        '{verpasse|verpassen sie} keine {news|nachrichten|neuigkeiten|artikel|beiträge|ausgabe} …',
        'bitte {geben sie|gib} {ihre|deine} e-mail-adresse ein, um …',
        'informiere mich über {neue|weitere} …',
        'ich {bin|möchte} … {newsletter|per e-mail} {erhalten|einverstanden|informiert}',
        'mit {ihrer|deiner|der} anmeldung {zum|erklären|stimmen|bestätigen} …',
        'folgen sie {uns|mir} {auf|bei|jetzt|schon} …',
        'folge {uns|mir} {auf|bei|jetzt|schon} …',
        'folgt {uns|mir} {auf|bei|jetzt|schon} …',
        'die wichtigsten {nachrichten|news|themen|meldungen} … {newsletter|postfach|per e-mail|per mail|aufs handy}',
        'der newsletter {kann|ist|erscheint} …',
      ],
      sentences: [
        '{melden sie sich|melde dich} {jetzt |hier |kostenlos |gleich |}{zu|für|zum} … newsletter …',
        '{abonnieren sie|abonniere} {jetzt |hier |kostenlos |}{unseren|unser|den|unsere} … {newsletter|kanal|whatsapp|telegram}',
        '{folgen sie|folge|folgt} {uns|mir} {auf|bei} {facebook|twitter|instagram|x|youtube|google news|linkedin|pinterest|tiktok|telegram|whatsapp} …',
        'hier {können sie|kannst du} … newsletter {abonnieren|bestellen}',
        'jetzt … newsletter abonnieren',
      ],
    },
    related: {
      lines: [
        '{mehr|mehr zum thema|mehr zu diesem thema|mehr dazu|mehr lesen|mehr erfahren|mehr infos|mehr anzeigen|mehr laden|mehr artikel|mehr beiträge|weiterlesen|weiter lesen|jetzt lesen|jetzt weiterlesen|hier weiterlesen|weitere artikel|weitere beiträge|weitere meldungen|weitere nachrichten|weitere themen|weitere informationen|zum artikel|zum beitrag|zum thema|zum video|zur startseite|lesen sie auch|lesen sie mehr|lesen sie dazu auch|lesen sie weiter|lies auch|auch interessant|auch lesenswert|siehe auch|meistgelesen|meistgelesene artikel|am meisten gelesen|meist gelesen|beliebt|beliebteste artikel|neueste|neueste artikel|neueste beiträge|neueste nachrichten|aktuelle nachrichten|aktuelles|top-themen|topthemen|top themen|top-artikel|empfehlungen der redaktion|empfohlene artikel|schlagzeilen|ticker|newsticker|alle artikel|alle nachrichten|alle beiträge|alle artikel anzeigen|alle anzeigen|mehr von|mehr aus|das könnte ihnen auch gefallen|das könnte dir auch gefallen|video|videos|bilderstrecke|fotostrecke|zur fotostrecke|zur bildergalerie|bildergalerie|im video|letzte beiträge|letzte artikel|frühere artikel|beitrag lesen|artikel lesen|ganzen artikel lesen|zum original|zur übersicht|zurück zur übersicht}',
      ],
      headers: [
        '{ähnliche|verwandte|weitere|neueste|aktuelle|beliebte|empfohlene|passende|interessante|andere} {artikel|beiträge|themen|meldungen|nachrichten|inhalte|videos|posts|news|links|seiten|produkte|rezepte|tests|ratgeber|kommentare}',
        'das könnte {sie|dich|ihnen|dir|euch} {auch |ebenfalls |noch |}{interessieren|gefallen}',
        '{auch interessant|mehr zum thema|zum thema|zum weiterlesen|lesetipps|lesetipp|lesen sie auch|lesen sie mehr zum thema|passend zum thema|weiterführende links|mehr zu diesem thema|mehr aus|mehr von|mehr aus dem web|mehr aus der redaktion|aus dem netz|die meistgelesenen artikel|meistgelesene artikel|meistgelesen|am meisten gelesen|top-news|top news|news des tages|empfehlungen|unsere empfehlungen|empfehlungen für sie|empfehlungen der redaktion|für sie empfohlen|neu auf|neueste meldungen|weitere meldungen|verwandte themen|ähnliche beiträge|weitere artikel aus}',
      ],
      labels: [
        'lesen sie auch:',
        'lesen sie auch',
        'lesen sie dazu:',
        'lesen sie dazu auch:',
        'lesen sie mehr:',
        'lesen sie hier:',
        'lesen sie mehr dazu:',
        'lesen sie weiter:',
        'lies auch:',
        'lest auch:',
        'mehr zum thema:',
        'mehr dazu:',
        'mehr lesen:',
        'mehr:',
        'auch interessant:',
        'auch lesenswert:',
        'passend dazu:',
        'siehe auch:',
        'zum thema:',
        'weiterlesen:',
        'jetzt lesen:',
        'weitere artikel:',
        'lesetipp:',
        'lese-tipp:',
        '?im video:',
        '?video:',
        'video-tipp:',
        'podcast-tipp:',
        'buchtipp:',
        'unser tipp:',
        'mehr erfahren:',
        'das könnte sie auch interessieren:',
        'das könnte dich auch interessieren:',
        'dazu passend:',
        'hintergrund:',
      ],
      starts: [
        'das könnte {sie|dich|euch} auch interessieren',
        'mehr {nachrichten|news|infos|informationen|artikel|themen|videos} {aus|zu|zum|zur|von|rund|über|finden|gibt} …',
        'mehr zum thema {finden|lesen|gibt} …',
        "hier {geht es|geht's|gehts} {zum|zur|zu den|zu unserem|zu unserer} …",
        'alle {nachrichten|infos|artikel|news|informationen} {aus|zu|zum|zur|rund|über|finden} …',
        'weitere {nachrichten|infos|informationen|artikel|themen|news} {aus|zu|zum|zur|von|finden|gibt} …',
        'lesen sie {hier|jetzt|den|die|mehr|weiter} …',
        'klicken sie hier, um …',
      ],
      sentences: [
        'mehr {dazu|infos|informationen} {finden sie|findest du|gibt es|lesen sie} {hier|in unserem|unter|auf} …',
        'lesen sie {hier|jetzt} {mehr|den|die|weiter} …',
        'den {ganzen|vollständigen|kompletten} {artikel|beitrag|text} {lesen|finden} …',
        "hier {geht es|geht's|gehts} {zum|zur} …",
      ],
    },
    'ad-label': {
      lines: [
        '{anzeige|anzeigen|werbung|werbeanzeige|reklame|sponsored|gesponsert|gesponserter inhalt|gesponserter artikel|advertorial|anzeige entfernen|werbeblock|werbung ausblenden|anzeige schließen|ende der anzeige|anzeigensonderveröffentlichung|sponsoren|partner-angebote|partnerangebote|werbepartner|unsere partner|artikel wird unter der anzeige fortgesetzt|artikel wird nach der anzeige fortgesetzt|nach der werbung geht es weiter|weiter nach der anzeige|weiterlesen nach der anzeige|lesen sie nach der anzeige weiter|nach dieser anzeige geht es weiter|anzeige überspringen|mehr nach dieser anzeige|inhalte von partnern|powered by outbrain|empfohlen von outbrain|empfohlen von taboola|anzeige anzeige|werbung werbung}',
      ],
      starts: [
        'nach der {anzeige|werbung} {geht|weiter}',
        'artikel {wird|geht} {unter|nach} der {anzeige|werbung} weiter',
        'sponsored by',
        'anzeige – ',
        'ein angebot von',
      ],
      words: ['(artikel wird unter {dem|der} … fortgesetzt)'],
    },
    cookie: {
      lines: [
        '{alle akzeptieren|alle ablehnen|akzeptieren|ablehnen|akzeptieren ablehnen|alle cookies akzeptieren|cookies akzeptieren|cookies ablehnen|cookie-einstellungen|cookie einstellungen|cookies|cookie-richtlinie|cookie-hinweis|einstellungen|einstellungen verwalten|privatsphäre-einstellungen|datenschutzeinstellungen|datenschutz-einstellungen|nur notwendige cookies|nur essenzielle cookies akzeptieren|auswahl speichern|einwilligung verwalten|zustimmen|zustimmen und weiter|verstanden|einverstanden|ich stimme zu|mehr erfahren ok|individuelle datenschutzeinstellungen|datenschutz akzeptieren|speichern & schließen}',
      ],
      starts: [
        '{wir verwenden|wir nutzen|wir setzen|wir benutzen|unsere webseite verwendet|unsere website verwendet|unsere website nutzt|diese webseite verwendet|diese website verwendet|diese website benutzt|diese webseite benutzt|diese website nutzt|diese webseite nutzt|diese seite verwendet|diese seite nutzt|diese seite benutzt} … cookies',
        'mit {der|ihrer} nutzung {der|dieser|unserer} {webseite|website|seite} {stimmen sie|erklären sie} …',
        'durch die {nutzung|weitere nutzung} {unserer|der|dieser} {webseite|website|seite} …',
        'wenn sie {diese website|die website|weiter|auf dieser seite} … {stimmen|erklären} … cookies',
        'um {ihnen|dir} … {technologien|cookies} … {cookies|verwenden|nutzen}',
        'die technische speicherung oder der zugang',
      ],
      sentences: [
        '{wir verwenden|wir nutzen|diese website verwendet|diese website benutzt|diese webseite verwendet|diese seite verwendet|unsere website verwendet} cookies …',
        'mit der nutzung der webseite stimmen sie zu',
        'durch die weitere nutzung {unserer|der|dieser} {webseite|website|seite} …',
      ],
    },
    comments: {
      lines: [
        '{kommentar|kommentare|keine kommentare|noch keine kommentare|kommentare anzeigen|alle kommentare|alle kommentare anzeigen|weitere kommentare|kommentar schreiben|kommentar verfassen|kommentar hinzufügen|kommentar abgeben|kommentar abschicken|kommentar absenden|kommentar senden|kommentieren|jetzt kommentieren|antworten|antwort|antwort abbrechen|antworten abbrechen|kommentar verfassen antwort abbrechen|schreibe einen kommentar|schreiben sie einen kommentar|hinterlasse einen kommentar|hinterlassen sie einen kommentar|hinterlasse eine antwort|einen kommentar hinterlassen|schreibe einen kommentar antworten abbrechen|diskutieren sie mit|diskutiere mit|mitdiskutieren|leserkommentare|kommentare geschlossen|kommentare sind geschlossen|kommentare deaktiviert|kommentarfunktion geschlossen|die kommentarfunktion ist geschlossen|kommentare laden|diesen artikel kommentieren|artikel kommentieren|beitrag melden|kommentar melden|netiquette|neueste kommentare|letzte kommentare|erforderliche felder sind mit * markiert|pflichtfelder sind mit * markiert|zum kommentieren anmelden|kommentarbereich|ihre meinung|ihre meinung ist gefragt|deine meinung|sagen sie uns ihre meinung|gib hier deinen kommentar ein|benachrichtige mich über nachfolgende kommentare via e-mail|benachrichtige mich über neue beiträge via e-mail|benachrichtigung bei weiteren kommentaren per e-mail senden|verbinde mit %s}',
      ],
      headers: [
        '{schreibe|schreiben sie|hinterlasse|hinterlassen sie} {einen kommentar|eine antwort}{ antworten abbrechen| antwort abbrechen|}',
        'kommentar verfassen antwort abbrechen',
        'kommentar verfassen',
      ],
      starts: [
        'deine e-mail-adresse wird nicht veröffentlicht',
        'ihre e-mail-adresse wird nicht veröffentlicht',
        'trage deine daten unten ein oder klicke',
        'du kommentierst mit',
        'um kommentieren zu können',
        'du musst {angemeldet|eingeloggt} sein, um …',
        'sie müssen {angemeldet|eingeloggt} sein, um …',
        'bitte {loggen sie sich ein|melden sie sich an|einloggen|anmelden}, um … kommentar …',
        'meinen namen, meine e-mail-adresse und meine website in diesem browser',
        'name, e-mail-adresse und website in diesem browser',
        'diese website verwendet akismet',
        'diese seite verwendet akismet',
        'erfahre mehr darüber, wie deine kommentardaten',
        'erforderliche felder sind',
        'benachrichtige mich über',
        'bitte beachten sie unsere {netiquette|kommentarregeln|community}',
        'e-mail (erforderlich)',
      ],
      sentences: ['die kommentarfunktion {ist|wurde} {geschlossen|deaktiviert} …'],
    },
    'call-to-action': {
      sentences: [
        '{schreiben sie|schreib|schreibt|schreibe} {uns|es|mir|ihre meinung|deine meinung|eure meinung} … {kommentar|kommentaren|kommentare}',
        '{diskutieren sie|diskutiere|diskutiert} {mit|gerne} …',
        '{teilen sie|teile|teilt} {ihre|deine|eure} {meinung|erfahrungen|erfahrung|gedanken} …',
        '{sagen sie|sagt|sag} {uns|es uns} … {kommentar|kommentaren|meinung}',
        '{lassen sie|lasst|lass} {es |}{uns|mich} {in den kommentaren|einen kommentar|wissen} …',
        'was {denken sie|denkst du|denkt ihr|meinen sie|meinst du|meint ihr|haltet ihr|halten sie} … kommentar …',
        '{hinterlassen sie|hinterlasse|hinterlasst} … kommentar …',
        'ihre meinung interessiert uns',
      ],
    },
    promo: {
      lines: [
        '{jetzt spenden|spenden|spende|unterstützen sie uns|unterstütze uns|unterstützen|jetzt unterstützen|app herunterladen|jetzt app herunterladen|zur app|unsere app|jetzt downloaden|jetzt herunterladen|zum shop|jetzt bestellen|jetzt kaufen|jetzt testen|jetzt kostenlos testen|kostenlos testen|jetzt informieren|zum angebot|zum gewinnspiel|gewinnspiel|jetzt mitmachen|mitglied werden|jetzt mitglied werden|abo|abo-shop|angebote|unsere angebote|jetzt probelesen|probeabo|meldung wird aktualisiert|dieser artikel wird aktualisiert|artikel wird aktualisiert|wird aktualisiert|weitere informationen folgen}',
      ],
      starts: [
        'unterstützen sie {uns|unsere arbeit|unseren|mit} …',
        'hat {ihnen|dir|euch} {der|dieser} {artikel|beitrag} gefallen',
        '{laden sie|lade|ladet} {sich |}{jetzt |}{unsere|die|hier} … app …',
        'mit {unserer|der} app …',
        'jetzt {die|unsere} … app {herunterladen|laden|installieren}',
        'dieser {artikel|text|beitrag} {wird|wurde} {laufend|ständig|fortlaufend|kontinuierlich} {aktualisiert}',
      ],
      sentences: [
        '{laden sie|lade|ladet} {sich |}{jetzt |}{unsere|die} … app … herunter',
        'dieser {artikel|text|beitrag} wird {laufend|ständig|fortlaufend|kontinuierlich} aktualisiert',
      ],
    },
    paywall: {
      lines: [
        '{anmelden|login|einloggen|registrieren|jetzt registrieren|kostenlos registrieren|konto erstellen|passwort vergessen|mein konto|abmelden|logout|anmelden und weiterlesen|jetzt anmelden und weiterlesen|weiterlesen mit|mit abo weiterlesen|jetzt weiterlesen mit plus|exklusiv für abonnenten|nur für abonnenten|artikel für abonnenten|dieser artikel ist nur für abonnenten|dieser inhalt ist nur für abonnenten|plus-artikel|premium-artikel|bereits abonnent|schon abonnent|sie sind bereits abonnent|sie haben bereits ein abo|zugang freischalten|jetzt freischalten|jetzt abo abschließen}',
      ],
      starts: [
        '{dieser|der} {artikel|inhalt|beitrag|text} ist {nur |exklusiv |leider nur |}für {abonnenten|unsere abonnenten|plus-|registrierte|mitglieder|premium}',
        'melden sie sich an, um',
        'um {den artikel|weiterzulesen|diesen artikel|den ganzen|alle artikel|unbegrenzt} … {anmelden|abonnieren|registrieren|abo|konto}',
        'jetzt {registrieren|anmelden|abonnieren} und {weiterlesen|lesen}',
        'sie {haben|möchten} … {weiterlesen|abonnent|abo}',
      ],
    },
    adblock: {
      lines: [
        '{adblocker erkannt|adblocker aktiv|adblocker deaktivieren|bitte adblocker deaktivieren|werbeblocker erkannt|werbeblocker deaktivieren|sie nutzen einen adblocker|sie haben einen adblocker aktiviert}',
      ],
      starts: [
        'bitte {deaktivieren sie|deaktiviere|schalten sie} … {adblocker|werbeblocker|ad-blocker|ad blocker} …',
        'sie {nutzen|verwenden|haben|benutzen} … {adblocker|werbeblocker|ad-blocker}',
        '{es sieht so aus|es scheint}, {als|dass} … {adblocker|werbeblocker|ad-blocker}',
      ],
      says: ['bitte {deaktivieren sie|deaktiviere} {ihren|deinen|den} {adblocker|werbeblocker|ad-blocker}'],
    },
    copyright: {
      lines: [
        '{alle rechte vorbehalten|impressum|datenschutz|datenschutzerklärung|datenschutzhinweise|agb|nutzungsbedingungen|nutzungsrechte erwerben|impressum & datenschutz|impressum datenschutz|kontakt/impressum|kontakt impressum|haftungsausschluss|barrierefreiheit|copyright|rechtliche hinweise|mediadaten|verträge hier kündigen|jugendschutz|widerruf|versand und zahlung}',
      ],
      starts: [
        'alle rechte vorbehalten',
        'sofern nicht anders {ausgewiesen|angegeben}',
        'alle inhalte {auf|dieser|dieses} … {urheberrechtlich|copyright|geschützt}',
        'dieser {artikel|beitrag|text} {erschien|ist erschienen|wurde} {zuerst|ursprünglich} …',
        'mit material {der|von} …',
        'bloggen auf',
        'erstellt mit wordpress',
        'präsentiert von wordpress',
        'stolz präsentiert von',
      ],
      sentences: ['alle rechte vorbehalten.'],
    },
    disclosure: {
      lines: ['{hinweis zu affiliate-links|affiliate-links|werbehinweis|transparenzhinweis}'],
      starts: [
        '{dieser|der} {artikel|beitrag|text|blogpost} {enthält|beinhaltet} {affiliate|werbe|werbung|produktplatzierung|sogenannte} …',
        '{die mit|links mit|mit} … {gekennzeichneten|markierten} links …',
        'wenn {sie|du|ihr} {über|auf} … {provision|kommission} …',
        'als amazon-partner verdiene {ich|wir}',
        'hinweis: {dieser artikel|die|wir|dieser beitrag|bei} … {affiliate|provision|partner} …',
        'transparenzhinweis:',
        'wir {erhalten|bekommen|verdienen} … provision …',
        '{dieser|der} {artikel|beitrag} ist in {kooperation|zusammenarbeit} …',
      ],
      sentences: [
        'als amazon-partner verdiene {ich|wir}',
        'wir {erhalten|bekommen} {dann |dafür |ggf. |}{eine |}{kleine |}provision …',
      ],
    },
    embed: {
      lines: [
        '{empfohlener redaktioneller inhalt|empfohlener externer inhalt|externer inhalt|externe inhalte|externen inhalt anzeigen|externe inhalte anzeigen|inhalt anzeigen|inhalt laden|inhalte laden|video laden|video abspielen|video starten|beitrag laden|tweet laden|alle externen inhalte anzeigen|externen inhalt laden|externer inhalt nicht verfügbar|youtube-inhalte erlauben|twitter-inhalte erlauben|instagram-inhalte erlauben|facebook-inhalte erlauben|tiktok-inhalte erlauben|link zum youtube-inhalt|link zum twitter-inhalt|link zum instagram-inhalt|link zum facebook-inhalt|link zum tiktok-inhalt|inhalte von drittanbietern anzeigen|youtube immer entsperren|sieh dir diesen beitrag auf instagram an|bild vergrößern|vergrößern|großansicht|bild in vollansicht|anhören|artikel anhören|beitrag anhören|vorlesen|vorlesen lassen|player wird geladen|wiedergabe|vollbild|galerie|zur galerie|abspielen|stumm schalten|mehr zu youtube|mehr zu instagram}',
        'mehr dazu in unserer datenschutzerklärung',
        'personenbezogene daten können an drittplattformen übermittelt werden',
      ],
      starts: [
        'an dieser stelle {finden sie|findest du|findet ihr|finden} … {externen inhalt|externe inhalte|inhalt von} …',
        '{du kannst|sie können|ihr könnt} {ihn|sich|sie|es|euch} … {anzeigen lassen|ausblenden|klick} …',
        'ich bin damit einverstanden, dass mir {externe |}inhalte',
        'personenbezogene daten können an drittplattformen',
        'mehr dazu in unserer datenschutzerklärung',
        'ein beitrag geteilt von',
        'mit dem laden {des|der} … {akzeptieren|erklären} …',
        'hier {finden sie|findest du} {einen |}externe{n|} inhalt{e|} …',
        'deine privatsphäre-einstellungen verhindern',
        'ihre privatsphäre-einstellungen verhindern',
        '{um diesen inhalt|um dieses video|um diesen beitrag} … {anzeigen|ansehen|cookies|javascript} …',
        'zum anzeigen {dieses|des} …',
      ],
      sentences: ['ich bin damit einverstanden, dass mir {externe |}inhalte …'],
    },
    template: {
      lines: [
        '{wird geladen|lädt|laden|lade|bitte warten|bitte javascript aktivieren|bitte aktivieren sie javascript|javascript ist deaktiviert|seite nicht gefunden|fehler|es ist ein fehler aufgetreten|liken lade|ein fehler ist aufgetreten|inhalt wird geladen|kommentare werden geladen|öffnet in neuem fenster|externer link}',
      ],
      starts: [
        'bitte aktivieren sie javascript',
        'um diese seite {zu nutzen|nutzen zu können|vollständig} … javascript …',
        'ihr browser unterstützt',
        'dein browser unterstützt',
      ],
    },
    nav: {
      lines: [
        '{zum inhalt|zum inhalt springen|zum inhalt wechseln|zum hauptinhalt|zum hauptinhalt springen|direkt zum inhalt|springe zum inhalt|springe zum hauptinhalt|zur navigation|zur navigation springen|zur suche springen|zum menü|hauptmenü|menü|menü öffnen|menü schließen|navigation überspringen|hauptnavigation|navigation|navigation öffnen|sie sind hier|startseite|zur startseite|zurück zur startseite|sitemap|suche öffnen|suche schließen|suchen nach|suchformular|suche nach|monat auswählen|kategorie auswählen|artikel-archiv|feed der einträge|kommentare-feed|kommentar-feed|beitrags-feed|bloggen auf wordpress.com|sprungmarken|fußzeile|zurück zum inhaltsverzeichnis|alle kategorien|unterseiten}',
        '?{suche|suchen|kontakt|über uns|über mich|team|karriere|jobs|presse|hilfe|faq|shop|home|archiv|kategorien|meta|themen|rubriken|politik|wirtschaft|sport|kultur|panorama|wissen|wissenschaft|gesellschaft|gesundheit|reise|auto|digital|technik|meinung|lokales|regional|ausland|inland|international|unterhaltung|lifestyle|leben|familie|karriere|finanzen|geld|börse|immobilien|podcasts|wetter|horoskop|spiele|rätsel|veranstaltungen|termine|blog|blogroll|deutsch|english|produkte|leistungen|unternehmen|service|abmelden|newsletter|ressorts|mehr|schließen|alle|einstellungen|bücher|musik|film|fotos|bilder|links|autoren|autor|gästebuch}',
      ],
      starts: ['sie sind hier:', 'du bist hier:', 'zum inhalt springen', 'abgelegt unter'],
    },
    pagination: {
      lines: [
        '{beitragsnavigation|beitrags-navigation}',
        '{zum seitenanfang|nach oben|zurück nach oben|seitenanfang}',
        '{weiter|zurück|vorherige|nächste|vorheriger beitrag|nächster beitrag|vorheriger artikel|nächster artikel|vorherige seite|nächste seite|ältere beiträge|neuere beiträge|ältere artikel|neuere artikel|beitragsnavigation|artikel-navigation|seitennavigation|vorherige nächste|mehr anzeigen|weniger anzeigen|weitere laden|auf einer seite lesen|zurück weiter|zurück zur übersicht|zurück zum artikel}',
      ],
      starts: ['vorheriger {artikel|beitrag}', 'nächster {artikel|beitrag}', 'seite {1|2|3|4|5|6|7|8|9} von'],
    },
    tools: {
      lines: [
        '{drucken|artikel drucken|seite drucken|druckversion|druckansicht|druckvorschau|als pdf speichern|pdf|speichern|artikel speichern|merken|artikel merken|auf die merkliste|merkliste|lesezeichen|lesezeichen setzen|zu favoriten hinzufügen|schriftgröße|schrift vergrößern|schrift verkleinern|textgröße|anhören|artikel anhören|diesen artikel anhören|artikel vorlesen|vorlesen|fehler melden|problem melden|korrektur melden|in der app lesen|artikel verschenken|artikel versenden|leserbrief schreiben|zitieren|empfehlen|permanentlink|permalink|feedback|zur desktop-version}',
      ],
    },
    widget: {
      lines: [
        '{sprache wählen|sprache auswählen|sprache|sprachen|war dieser artikel hilfreich|war dieser beitrag hilfreich|wie hilfreich war dieser beitrag|klicke auf die sterne um zu bewerten|bewerten sie diesen artikel|artikel bewerten|durchschnittliche bewertung|bisher keine bewertungen|danke für ihr feedback|danke für dein feedback|umfrage|abstimmen|jetzt abstimmen|zum ergebnis|gefällt mir}',
      ],
      starts: ['war dieser {artikel|beitrag} {hilfreich|interessant}', 'bisher keine bewertungen', 'wie hilfreich war'],
    },
    form: {
      lines: [
        '{absenden|senden|formular absenden|nachricht senden|pflichtfeld|pflichtfelder|nachname|vorname|telefonnummer|betreff|nachricht|ihre nachricht|deine nachricht|firma|e-mail-adresse|name (erforderlich)|website (optional)|dieses feld ist ein pflichtfeld|dieses feld dient zur validierung und sollte nicht verändert werden|name *|e-mail *|kommentar *|anrede|postleitzahl|alle felder sind pflichtfelder|suchbegriff eingeben|zurücksetzen}',
      ],
      starts: [
        'ich habe die datenschutzerklärung',
        'ich {stimme|willige} … {datenschutz|verarbeitung|speicherung} …',
        'mit * gekennzeichnete felder',
        'dieses feld dient zur',
      ],
    },
    keywords: {
      headers: [
        '{schlagwörter|schlagworte|stichworte|stichwörter|tags|themen|thema|kategorien|kategorie|themen in diesem artikel|schlagwort|themen des artikels|verschlagwortet mit|ressort}',
      ],
      starts: [
        '{schlagwörter|schlagworte|stichworte|stichwörter|tags|themen|kategorien|kategorie|getaggt mit|verschlagwortet mit|abgelegt unter|veröffentlicht in|veröffentlicht unter|thema|keywords|kategorisiert in|einsortiert unter|hashtags}{ |}:',
        'dieser {eintrag|beitrag} wurde {veröffentlicht|am|unter} … {verschlagwortet|abgelegt|veröffentlicht|permalink|permanentlink} …',
        'getaggt mit',
        'verschlagwortet mit',
        'abgelegt unter',
      ],
    },
    'table-of-contents': {
      headers: [
        '{inhaltsverzeichnis|inhalt|inhaltsübersicht|in diesem artikel|in diesem beitrag|auf dieser seite|übersicht|das erwartet sie in diesem artikel|darum geht es in diesem artikel|themen in diesem artikel|der artikel im überblick|alle themen im überblick|springe zu|direkt zu}',
      ],
      lines: [
        '{inhaltsverzeichnis anzeigen|inhaltsverzeichnis ausblenden|inhaltsverzeichnis verbergen|inhaltsverzeichnis umschalten|zurück zum inhaltsverzeichnis}',
      ],
    },
    'read-time': {
      lines: [
        '{min|min.|minuten|minute} {lesezeit|lesedauer|zum lesen}',
        'lesezeit {ca.|etwa|} {min|min.|minuten|minute}',
        '{lesezeit|lesedauer|geschätzte lesezeit}',
      ],
      starts: ['lesezeit:', 'lesedauer:', 'lesezeit ca', 'geschätzte lesezeit', 'lesezeit: etwa'],
    },
    'author-bio': {
      headers: [
        'über {den autor|die autorin|die autoren|den verfasser|mich}',
        'zum autor',
        'zur autorin',
        'zur person',
        'autor',
        'autorin',
      ],
    },
    credit: {
      starts: [
        '{foto|fotos|bild|bilder|grafik|bildquelle|bildnachweis|bildrechte|fotocredit|quelle|titelbild|aufmacherbild|beitragsbild|symbolbild|illustration|collage|fotografie|archivfoto|bildcredit|video}{:| :|/}',
      ],
      lines: [
        '{symbolbild|archivbild|archivfoto|dpa|imago|imago images|picture alliance|getty images|dpa/picture alliance|afp|apa}',
      ],
    },
  },
})
