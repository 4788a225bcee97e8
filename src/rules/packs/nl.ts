import {definePack} from './pack.ts'

export const nl = definePack({
  language: 'nl',
  phrases: {
    share: {
      lines: [
        '{delen|deel|deel dit|deel dit artikel|deel dit bericht|deel deze pagina|deel artikel|deel via|deel op|deel op facebook|deel op twitter|deel op x|deel op whatsapp|deel op linkedin|deel via e-mail|deel via whatsapp|delen via|delen op|delen op facebook|delen via e-mail|artikel delen|bericht delen|dit artikel delen|kopieer link|link kopiëren|kopieer de link|link gekopieerd|e-mail dit artikel|mail dit artikel|mail een vriend|doorsturen|stuur door|tweeten|vind ik leuk|vind-ik-leuk laden|aanbevelen|reageer|reageer en deel}',
      ],
      headers: ['{dit delen|deel dit|delen|deel via|vind ik leuk} :', 'deel dit {artikel|bericht} via'],
      sentences: ['deel dit {artikel|bericht} {met|via|op} …'],
      words: [
        '(opent in een nieuw venster)',
        '(wordt in een nieuw venster geopend)',
        'klik om {te delen|dit|af te drukken} … (wordt in een nieuw venster geopend)',
      ],
    },
    subscribe: {
      lines: [
        '{nieuwsbrief|nieuwsbrieven|abonneer|abonneer nu|abonneer je|abonneren|neem een abonnement|schrijf je in|schrijf u in|inschrijven|aanmelden|aanmelden nieuwsbrief|meld je aan|meld je aan voor de nieuwsbrief|meld je aan voor onze nieuwsbrief|schrijf je in voor de nieuwsbrief|schrijf je in voor onze nieuwsbrief|inschrijven nieuwsbrief|ontvang onze nieuwsbrief|volg ons|volg ons op|volg ons op facebook|volg ons via|volg ons op social media|volgen|volg|blijf op de hoogte|blijf op de hoogte van het laatste nieuws|mis niets|mis niks|sociale media|rss|pushberichten|meldingen inschakelen|je e-mailadres|uw e-mailadres|e-mailadres|vul je e-mailadres in|toevoegen als voorkeursbron|stel in als voorkeursbron}',
        'volg ons {whatsapp-kanaal|whatsappkanaal|op whatsapp|op google nieuws}',
      ],
      starts: [
        '{schrijf je|schrijf u|meld je|meld u|abonneer je} {hier |nu |gratis |}{in|aan|op} {voor|op} … nieuwsbrief …',
        '{schrijf je|meld je|abonneer je} … {nieuwsbrief|kanaal}',
        'ontvang {elke|iedere|dagelijks|wekelijks|gratis|het|de|onze|als|het laatste} … {mailbox|inbox|e-mail|mail|nieuwsbrief|whatsapp}',
        'volg {ons|mij|het laatste|al het} {op|via|nieuws|ook} …',
        'blijf {op de hoogte|als eerste|altijd} … {nieuwsbrief|volg|app|meld|whatsapp}',
        'door {je|u} {aan te melden|in te schrijven} …',
        '{volg|volgt} {ons|onze|ook} … {whatsapp|facebook|instagram|twitter|x|youtube|tiktok|telegram|linkedin|google nieuws|kanaal|socials}…',
        '{schrijf je|schrijf u|meld je|meld u|abonneer je} {in|aan|nu|hier|op|gratis} …',
        '{ontvang|krijg} … {in je mailbox|in je inbox|per e-mail|per mail|in uw mailbox|elke ochtend|elke week}…',
        'je kunt je {altijd|op elk moment|op ieder moment} {weer |}{uitschrijven|afmelden}…',
        '{mis|mis nooit} {niets|geen|meer}…',
        '{niets|niks} {meer |}missen? …',
        '{op de hoogte blijven|altijd op de hoogte|meer weten}? …',
      ],
      sentences: [
        '{schrijf je|schrijf u|meld je|meld u|abonneer je} {hier |nu |gratis |}{in|aan|op} {voor|op} … nieuwsbrief …',
        'volg ons op {facebook|twitter|x|instagram|whatsapp|google nieuws|google news|linkedin|youtube} …',
        '{niets|niks} {meer |}missen?',
        'schrijf je in voor {onze|de} {gratis |}nieuwsbrief…',
      ],
    },
    related: {
      lines: [
        "{lees meer|lees verder|lees ook|lees hier verder|lees het hele artikel|lees het volledige artikel|lees het artikel|meer lezen|meer|meer over|meer over dit onderwerp|meer nieuws|meer informatie|meer weten|meer artikelen|meer berichten|meer tonen|toon meer|bekijk meer|bekijk ook|bekijk alle|zie ook|gerelateerd|gerelateerde artikelen|verwante artikelen|meest gelezen|best gelezen|populair|populaire artikelen|laatste nieuws|het laatste nieuws|net binnen|recente berichten|recente artikelen|aanbevolen|aanbevolen voor jou|aanbevolen artikelen|uitgelicht|in het nieuws|trending|alle artikelen|alle nieuws|ook interessant|misschien ook interessant|dit vind je misschien ook leuk|video|video's|foto's|bekijk de foto's|bekijk video|luister ook|laad meer|ontdek meer|naar overzicht|terug naar overzicht|niet te missen}",
        '?tip',
      ],
      headers: [
        "{gerelateerde|verwante|meer|andere|recente|populaire|aanbevolen|laatste|vergelijkbare} {artikelen|berichten|onderwerpen|nieuwsberichten|verhalen|video's|producten|recepten|blogs|nieuws}",
        '{lees ook|lees meer over|lees verder|meer over dit onderwerp|meer over|meer nieuws|meer uit|meer van|meest gelezen|best gelezen|het laatste nieuws|laatste nieuws|dit vind je misschien ook interessant|misschien vind je dit ook interessant|misschien ook interessant|ook interessant|aanbevolen voor jou|aanbevolen|bekijk ook|zie ook op deze site|uit dezelfde rubriek|gerelateerd nieuws|in het kort|populair op dit moment|niet te missen|anderen lazen ook|anderen bekeken ook}',
        '{dit|deze artikelen|wellicht|misschien} {vind je|vindt u|is} {misschien |mogelijk |}{ook |}{leuk|interessant}',
        '{meest|best} {gelezen|bekeken|besproken|populair}',
        '{ook interessant|meer lezen|verder lezen|gerelateerde artikelen|gerelateerd nieuws|andere artikelen|laatste nieuws|meer over dit onderwerp}',
      ],
      labels: [
        'lees ook:',
        'lees ook',
        'lees meer:',
        'lees verder:',
        'lees hier:',
        'lees hier meer:',
        'lees hierover ook:',
        'lees ook dit:',
        'meer lezen:',
        'meer lezen?',
        'zie ook:',
        'bekijk ook:',
        'bekijk hier:',
        'bekijk de video:',
        'kijk ook:',
        'luister ook:',
        'luister:',
        'meer weten:',
        'meer informatie:',
        'meer nieuws:',
        'gerelateerd:',
        'gerelateerd nieuws:',
        'verwant:',
        'ook interessant:',
        '?video:',
        'leestip:',
        '? kijk:',
        '>> lees ook',
      ],
      starts: [
        'lees {ook|meer|verder|hier} …',
        'meer {nieuws|over|lezen|weten} {uit|over|van|op|?} …',
        'klik hier {voor|om} …',
        'bekijk {ook|hier|alle|meer} …',
        'al het nieuws {over|uit|van} …',
        'mis {niets|geen} …',
      ],
      sentences: ['lees ook:', 'klik hier {voor|om} … {te lezen|lees|meer|artikel|bekijken}'],
    },
    'ad-label': {
      lines: [
        '{advertentie|advertenties|adverteren|gesponsord|gesponsorde inhoud|sponsored|reclame|partnerbijdrage|partnercontent|branded content|lees verder na de advertentie|lees verder onder de advertentie|artikel gaat verder onder de advertentie|tekst gaat verder onder de advertentie|tekst gaat door onder de advertentie|tekst loopt door onder de advertentie|het artikel gaat hieronder verder|tekst gaat verder onder de foto|tekst gaat verder onder de video|tekst gaat verder onder de afbeelding|tekst loopt door onder de foto|de tekst gaat verder onder de foto|lees verder onder de foto|lees verder na de foto|sluit advertentie|advertentie overslaan|aangeboden door|ingezonden mededeling|aanbiedingen}',
      ],
      starts: [
        '{de |het |}{tekst|artikel|verhaal} {gaat|loopt} {verder|door} {onder|na} …',
        'lees verder {onder|na|hieronder} …',
        'aangeboden door',
        'gesponsord door',
      ],
      words: [
        "({de |het |}{tekst|artikel|verhaal} {gaat|loopt} {verder|door} {onder|na} {de|het|deze} {foto|video|advertentie|foto's|afbeelding|tweet|graphic|illustratie|kaart|post}{.|})",
        "{tekst|artikel} {gaat|loopt} {verder|door} onder {de|het} {foto|video|advertentie|foto's|afbeelding|tweet}",
      ],
    },
    cookie: {
      lines: [
        '{accepteren|weigeren|alles accepteren|alles weigeren|alle cookies accepteren|cookies accepteren|cookies weigeren|accepteer|accepteer alle cookies|akkoord|ik ga akkoord|cookie-instellingen|cookie instellingen|cookieinstellingen|cookiebeleid|cookies|cookie beleid|cookieverklaring|cookie voorkeuren|instellingen aanpassen|voorkeuren beheren|toestemming beheren|zelf instellen|voorkeuren opslaan|privacy-instellingen}',
      ],
      starts: [
        '{wij gebruiken|we gebruiken|deze website gebruikt|deze website maakt gebruik van|deze site gebruikt|onze website gebruikt|deze site maakt gebruik van|onze website maakt gebruik van|wij maken gebruik van} … cookies',
        'door {op|verder|gebruik|deze website|deze site} … {cookies|akkoord}',
        'de technische opslag of toegang',
        'om de beste ervaringen te bieden',
      ],
      sentences: [
        '{wij gebruiken|we gebruiken|deze website gebruikt|deze site gebruikt} cookies …',
        'deze website maakt gebruik van cookies …',
      ],
    },
    comments: {
      lines: [
        '{reactie|reacties|geen reacties|plaats een reactie|plaats reactie|reactie plaatsen|geef een reactie|geef een reactie reactie annuleren|geef een antwoord|geef een antwoord antwoord annuleren|laat een reactie achter|een reactie achterlaten|schrijf een reactie|reageer|reageren|reageer op dit artikel|antwoord|antwoorden|beantwoorden|reactie annuleren|antwoord annuleren|bekijk reacties|toon reacties|lees de reacties|alle reacties|meer reacties|reacties gesloten|reacties zijn gesloten|recente reacties|rapporteer|melden|wees de eerste die reageert|vereiste velden zijn gemarkeerd met *|log in om te reageren|praat mee|jouw reactie|uw reactie|wat vind jij|reactie versturen}',
        'praat mee{ over dit onderwerp|}',
        '{doe mee|discussieer mee|praat mee} {met de discussie|in de discussie|}',
      ],
      headers: [
        'geef een {reactie|antwoord}{ reactie annuleren| antwoord annuleren|}',
        'laat een reactie achter',
        'plaats een reactie',
        'recente reacties',
      ],
      starts: [
        'je e-mailadres wordt niet gepubliceerd',
        'het e-mailadres wordt niet gepubliceerd',
        'uw e-mailadres wordt niet gepubliceerd',
        'je e-mailadres zal niet getoond worden',
        'vereiste velden zijn',
        'mijn naam, e-mail en site {bewaren|opslaan}',
        'deze site gebruikt akismet',
        'bekijk hoe je reactie-gegevens worden verwerkt',
        'stuur mij een e-mail',
        'waarschuw mij',
        'je moet {ingelogd|inloggen} …',
        'om te {reageren|kunnen reageren} …',
        'log in om te',
        '{je moet|u moet} {ingelogd|aangemeld|abonnee} zijn om …',
        '{log in|meld je aan} om te reageren…',
        '{reacties|de reacties} zijn {gesloten|uitgeschakeld}…',
        'wees de eerste {die|om} …',
      ],
      sentences: ['reacties zijn gesloten'],
    },
    'call-to-action': {
      sentences: [
        '{laat|vertel} {het |}{ons|me|mij} {weten|in de reacties|hieronder} …',
        '{laat|plaats} {een|je|jouw|uw} reactie {achter|hieronder} …',
        '{deel|deelt} {je|jouw|uw} {mening|ervaring|ervaringen|gedachten|tips} …',
        'wat {vind|denk} {jij|je} … {reactie|reacties|laat|vertel}',
        'wat vindt u … {reactie|reacties|laat|vertel}',
        'reageer hieronder …',
      ],
    },
    promo: {
      lines: [
        '{download de app|download onze app|download nu|doneer|doneer nu|steun ons|word lid|word nu lid|word abonnee|nu abonnee worden|bestel nu|koop nu|bekijk aanbieding|bekijk aanbod|probeer gratis|gratis proberen|neem contact op|vraag een demo aan|webshop|winkel|dit artikel wordt bijgewerkt|meer informatie volgt|dit bericht wordt aangevuld|tip de redactie|stuur een tip}',
      ],
      starts: [
        'download {nu |gratis |hier |}{de|onze} … app …',
        'steun {onze|de|onafhankelijke} … {journalistiek|donatie|lid|doneer}',
        'heb je een {tip|opmerking|vraag} …',
        'heeft u een {tip|opmerking|vraag} …',
        'dit {artikel|bericht} wordt {bijgewerkt|aangevuld|geüpdatet} …',
        'heb je een fout gezien',
        'foutje gezien',
        '{steun|help} {ons|onze|onafhankelijke|de} … {donatie|journalistiek|redactie|werk|bijdrage}…',
        'download {onze|de} …app…',
        '{dit|het} {artikel|bericht} wordt {aangevuld|bijgewerkt|geüpdatet}…',
        '{heb je|heeft u} {een tip|nieuws|informatie}…? …',
      ],
      sentences: [
        'download {nu |gratis |hier |}{de|onze} app …',
        'dit {artikel|bericht} wordt {bijgewerkt|aangevuld|geüpdatet} …',
        'heb je een fout gezien …',
      ],
    },
    paywall: {
      lines: [
        '{inloggen|log in|aanmelden of registreren|registreren|registreer|account aanmaken|maak een account aan|wachtwoord vergeten|mijn account|uitloggen|al abonnee|al een account|ben je al abonnee|bent u al abonnee|alleen voor abonnees|exclusief voor abonnees|dit artikel is alleen voor abonnees|verder lezen|abonneer om verder te lezen|premium|lees verder met een abonnement|ontdek onze abonnementen}',
        '?plus',
      ],
      starts: [
        '{dit artikel|deze inhoud|dit verhaal} is {alleen|exclusief|enkel} {voor|toegankelijk} …',
        'om {verder te lezen|dit artikel te lezen|verder te kunnen} …',
        'log in {om|of} … lezen',
        'al abonnee',
        '{je hebt|u hebt} … {gratis artikelen|limiet} …',
        '{word|neem} {abonnee|lid|een abonnement} {om|en|voor} …',
        '{log in|meld je aan|registreer} {om|en|voor} … {lezen|verder|artikel|toegang}…',
        '{dit|het} {artikel|verhaal} is {alleen|exclusief|uitsluitend} …',
        '{al|ben je al|bent u al} {abonnee|lid|geregistreerd}? …',
        '{je hebt|u hebt|u heeft} … {gratis|artikelen|limiet}…',
      ],
      sentences: ['dit artikel is {alleen|exclusief|enkel} voor abonnees …'],
    },
    adblock: {
      lines: ['{adblocker gedetecteerd|adblocker uitschakelen|schakel je adblocker uit}'],
      starts: [
        'schakel {je|uw} adblocker uit',
        'het lijkt erop dat {je|u} een adblocker',
        '{je|u} gebruikt een adblocker',
      ],
      says: ['schakel {je|uw} {adblocker|ad-blocker} uit'],
    },
    copyright: {
      lines: [
        '{alle rechten voorbehouden|privacy|privacybeleid|privacyverklaring|privacy statement|algemene voorwaarden|gebruiksvoorwaarden|voorwaarden|disclaimer|colofon|toegankelijkheid|contact en colofon|auteursrecht|sitemap}',
      ],
      starts: [
        'alle rechten voorbehouden',
        'niets uit deze uitgave',
        'overname van {artikelen|dit artikel} …',
        'copyright ©',
        'dit artikel {verscheen|is} {eerder|oorspronkelijk|eerst} …',
        'ondersteund door wordpress',
        'mogelijk gemaakt door',
        'op dit artikel rust copyright',
        'op de inhoud van',
      ],
      sentences: ['alle rechten voorbehouden.'],
    },
    disclosure: {
      starts: [
        'dit artikel bevat {affiliate|gesponsorde|reclame} …',
        'deze {blog|post} bevat affiliate …',
        'als amazon-partner',
        'wij {ontvangen|krijgen} … commissie …',
        'de meningen {in|van} …',
        '{foutje|fout|tikfout} {gezien|gevonden|ontdekt}…',
      ],
    },
    embed: {
      lines: [
        '{dit bericht bekijken op instagram|bekijk dit bericht op instagram|vergroot|vergroot afbeelding|bekijk afbeelding|volledig scherm|luister|afspelen|speel af|sluiten|volgende foto|vorige foto|bekijk de fotoserie|deze inhoud kan niet worden getoond|toon inhoud|inhoud laden}',
      ],
      starts: [
        'een bericht gedeeld door',
        'luister naar {dit|het} artikel',
        'om deze {inhoud|content|video} te {bekijken|kunnen|tonen} …',
        'deze {inhoud|content|video} {kan|wordt} niet …',
        'je browser ondersteunt',
        'uw browser ondersteunt',
      ],
    },
    template: {
      lines: [
        '{laden|bezig met laden|aan het laden|even geduld|even geduld a.u.b.|pagina niet gevonden|er is een fout opgetreden|er ging iets mis|schakel javascript in|opent in een nieuw venster}',
      ],
      starts: ['schakel javascript in', 'javascript is uitgeschakeld'],
    },
    nav: {
      lines: [
        '{ga naar de inhoud|ga naar inhoud|ga naar de hoofdinhoud|ga naar hoofdinhoud|direct naar de inhoud|direct naar inhoud|naar de inhoud|spring naar de inhoud|spring naar inhoud|naar de inhoud springen|naar inhoud|hoofdmenu|menu openen|menu sluiten|open menu|sluit menu|terug naar home|terug|je bent hier|u bent hier|zoeken op de site|zoeken naar|zoek op|navigatie|hoofdnavigatie|over ons|contact opnemen|maand selecteren|categorie selecteren|alle rubrieken|rubrieken}',
        '?{home|startpagina|voorpagina|menu|zoeken|zoek|contact|nieuws|binnenland|buitenland|politiek|economie|maatschappij|wereld|regio|regionaal|lokaal|sport|voetbal|cultuur|opinie|columns|gezondheid|wetenschap|tech|technologie|onderwijs|reizen|lifestyle|leven|mode|koken|recepten|auto|wonen|werk|geld|ondernemen|misdaad|weer|horoscoop|puzzels|podcasts|podcast|video|foto|blogs|blog|archief|categorieën|tags|service|shop|adverteren|vacatures|klantenservice|help|faq|sluiten|meer|alles|radio|tv|film|muziek|boeken|media|show|entertainment|milieu|agenda|dossiers|magazine|familie}',
      ],
      starts: ['je bent hier:', 'u bent hier:', 'geplaatst in', 'gepubliceerd in'],
    },
    pagination: {
      lines: [
        '{berichtnavigatie|bericht navigatie}',
        '{terug naar boven|naar boven}',
        '{vorige|volgende|volgende pagina|vorige pagina|volgend artikel|vorig artikel|volgend bericht|vorig bericht|berichtnavigatie|berichtennavigatie|oudere berichten|nieuwere berichten|vorige volgende|toon minder|minder tonen}',
      ],
      starts: ['{volgend|vorig} {artikel|bericht}', 'pagina {1|2|3|4|5|6|7|8|9} van'],
    },
    tools: {
      lines: [
        '{afdrukken|print|printen|print artikel|print dit artikel|artikel printen|printvriendelijke versie|bewaren|bewaar|bewaar artikel|opslaan|bewaar voor later|toevoegen aan favorieten|favorieten|tekstgrootte|lettergrootte|tekst groter|tekst kleiner|voorlezen|lees voor|luister artikel|fout melden|meld een fout|tip de redactie|cadeau geven|artikel cadeau geven|leeslijst|op leeslijst|download pdf|vertalen}',
        '{luister naar|beluister} {dit artikel|het artikel|dit verhaal}',
        '{artikel|verhaal} {afdrukken|printen|opslaan|bewaren|beluisteren}',
        '{luister naar dit artikel|luister dit artikel|beluister dit artikel}',
      ],
    },
    widget: {
      lines: [
        '{kies taal|kies je taal|taal|talen|was dit artikel nuttig|heb je iets aan dit artikel gehad|was deze informatie nuttig|beoordeel dit artikel|stem|stemmen|poll|bekijk resultaten|stelling}',
      ],
      starts: ['was {dit|deze} {artikel|informatie|pagina} {nuttig|behulpzaam}'],
    },
    form: {
      lines: [
        '{verzenden|versturen|verstuur|bericht versturen|naam *|e-mail *|reactie *|achternaam|voornaam|onderwerp|bericht|je bericht|telefoonnummer|telefoon|verplicht veld|verplichte velden|dit veld is verplicht|postcode|wissen}',
      ],
      starts: ['ik ga akkoord met', 'velden met een * zijn'],
    },
    keywords: {
      headers: [
        "{tags|onderwerpen|trefwoorden|categorieën|thema's|meer over|in dit artikel|kernwoorden|onderwerpen in dit artikel}",
      ],
      starts: [
        "{tags|onderwerpen|trefwoorden|labels|categorieën|categorie|thema's|getagd met|geplaatst in|gepubliceerd in|kernwoorden|rubriek|meer over}{ |}:",
        'getagd {met|als}',
        'getagged',
      ],
    },
    'table-of-contents': {
      headers: ['{inhoudsopgave|inhoud|in dit artikel|op deze pagina|inhoudstafel|overzicht}'],
      lines: ['{inhoudsopgave tonen|inhoudsopgave verbergen}'],
    },
    'read-time': {
      lines: ['{min|minuten|minuut|min.} {leestijd|lezen|leesduur}', 'leestijd {min|minuten|minuut|ca|}', 'leestijd'],
      starts: ['leestijd:', 'leestijd', 'geschatte leestijd'],
    },
    'author-bio': {headers: ['{over de auteur|over de auteurs|over de schrijver|over de redacteur|auteur|auteurs}']},
    credit: {
      starts: [
        "{foto|foto's|beeld|afbeelding|bron|fotografie|illustratie|video|fotograaf|beeldrechten|© foto}{ |}:",
        '— ©',
        '© ',
      ],
      lines: [
        '{anp|belga|getty images|afp|reuters|shutterstock|archieffoto|foto ter illustratie|epa|istock|rr|photo news}',
      ],
    },
  },
})
