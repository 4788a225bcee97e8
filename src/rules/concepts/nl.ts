import {CHANNELS, defineLexicon, NETWORKS} from './lexicon.ts'

export const NL = defineLexicon({
  language: 'nl',
  words: {
    joints: 'en, of, alsjeblieft, dan, nu, hier, gewoon, om verder te lezen',
    you: 'je, jij, jou, jouw, jullie, u, uw',
    we: 'wij, we, ons, onze, deze site, deze website, deze pagina, de redactie, mijn, mij',
    text: '{dit|het} {artikel|verhaal|bericht|stuk|overzicht}, {deze|de} {tekst|pagina|site|vertaling|podcast|inhoud|informatie}, {delen|gedeelten} van {dit|deze} *',
    blocker:
      'adblocker*, ad-blocker*, adblock, advertentieblokker*, reclameblokker*, advertentiefilter, blokkeert {onze|de} *, verbergt onze',
    allow:
      'schakel* … uit, zet … uit, uitschakelen, uitzetten, uit te zetten, uit te schakelen, sta … toe, toestaan, pauzeer*, uitzondering, whitelist*, ververs*, herlaad*, laad … opnieuw, steun*',
    detect: 'gedetecteerd, lijkt, merken, zien dat, gebruikt, gebruik je, staat aan, actief',
    ads: 'advertenties, reclame, reclames, advertentie-inkomsten, banners, adverteerders',
    fund: 'betaal*, gratis, financier*, mogelijk, draait, leven van, leeft van',
    ad: 'advertentie*, reclame, gesponsord*, advertorial, reclameblok, betaalde inhoud, commercieel',
    adBeside:
      'lees, hieronder, verder, onder, de, het, artikel, tekst, verhaal, gaat, door, na, deze, een, van, met, scroll, om, te, lezen, einde, begin, sluiten, overslaan, ruimte, plek, inhoud, bericht, onze, partner, en, in, op, x, px, bericht',
    resumes:
      '{artikel|tekst|verhaal|bericht} gaat {verder|door}, lees {hieronder|verder|onder|door}, {verder|doorlezen} {onder|na|hieronder}, scroll {verder|door|om}, onder de advertentie, na de advertentie',
    mail: 'inbox, mailbox, nieuwsbrief*, nieuwsbrieven, meldingen, pushberichten, per {mail|e-mail|app|whatsapp}, {je|uw|jouw} {mail|e-mail|mailadres|e-mailadres}, {ons|mijn} {kanaal|youtube-kanaal|whatsapp-kanaal}, whatsapp-kanaal, het belletje, de bel',
    get: 'abonneer*, meld*, schrijf*, ontvang*, krijg*, neem, zet, laat, vul, geef, klik, druk, tik, mis, wil, wilt, volg*, blijf, elke, iedere, altijd, vond, leuk',
    sign: 'abonneer*, meld je, meld u, schrijf je, schrijf u, ontvang*, krijg je, rechtstreeks, gratis in, sturen we, sturen wij, valt, ploft, zet … aan, laat je, vul je, volg*, mis niets, mis geen',
    often:
      'gratis, dagelijks*, wekelijks*, maandelijks*, {elke|iedere} {dag|ochtend|avond|week|maand|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag}, {een|één} keer per {week|maand|dag}, als eerste, het beste, de beste, het belangrijkste, het laatste nieuws, nieuwtjes, meer {verhalen|artikelen|nieuws}, meteen',
    spared:
      'geen spam, zonder spam, afmelden, opzeggen, uitschrijven, mis {niets|niks|geen}, op de hoogte, met één klik, beloofd',
    pass: 'deel, delen, stuur*, tip, geef, vertel*, zeg, verspreid*, tweet',
    shared:
      'dit {artikel|verhaal|bericht|stuk}, deze {pagina|tekst}, {deel|stuur|geef} het, zegt het voort, stuur door',
    people: 'vriend*, familie, collega*, buren, buur*, anderen, iemand, netwerk, facebook, whatsapp',
    liked: 'vond je dit, vond u dit, nuttig, interessant, leuk artikel, ken je iemand, kent u iemand, beviel',
    tell: 'laat, vertel*, deel, schrijf*, reageer*, stem, geef, zeg, praat, discussieer*, doe mee',
    ask: 'wat, welke, hoe, wie, waar, heb je, heeft u, zou je, zou u, ken je, en jij, en u, ben je, vind je, vindt u, moet, kun je',
    below:
      'reacties, reactie, hieronder, onder dit {artikel|bericht|verhaal}, onderaan, in de poll, in onze poll, op het forum',
    opinion:
      '{jouw|je|uw|jullie} {mening|ervaring|ervaringen|verhaal|verhalen|reactie|tips|favoriet|antwoord|idee|ideeën|stem}, laat {het ons|ons|het|hieronder} {weten|je}, laat het weten, vertel {het |}ons, wat {denk|vind|vindt|denkt} {je|u}, praat mee',
    earn: 'commissie*, affiliate*, affiliatelink*, kleine {vergoeding|commissie|bijdrage}, vergoeding, verdienen wij, verdienen we, percentage',
    buy: 'link, links, koop*, koopt, aankoop, aankopen, bestel*, product*, winkel*, knop*, klik*, boek*',
    machine: 'ai, kunstmatige intelligentie, taalmodel*, chatgpt, automatisch*, vertaalsoftware, algoritme',
    written:
      'geschreven, gemaakt, gegenereerd, vertaald, opgesteld, samengevat, behulp van, hulp van, gecontroleerd, bewerkt, nagekeken, tot stand gekomen',
    advice:
      '{financieel|juridisch|medisch|fiscaal|professioneel} advies, beleggingsadvies, advies, aanbeveling, eigen risico, aansprakelijk*, informatieve doeleinden',
    denies: 'geen, niet, alleen, slechts, uitsluitend, vervangt',
    pointer:
      '{misschien|dit} vind {je|u} *, vind je misschien, ook {interessant|leuk|lezen|van}, lees {ook|meer|verder|dit}, meer {over|uit|van|lezen|nieuws|verhalen|artikelen}, bekijk ook, zie ook, verder lezen, uit ons archief, uit het archief, meest gelezen, best gelezen, aanbevolen, aanrader*, gerelateerd*, mis ook niet, anderen lazen, voor jou, voor u, volgende artikel, nu populair',
    pointerBeside:
      'ook, je, u, jou, dit, deze, dat, vind, misschien, interessant, leuk, lees, lezen, meer, over, uit, van, de, het, een, onze, ons, in, en, nieuws, artikel, artikelen, verhalen, verhaal, onderwerp, vandaag, nu, week, voor, andere, anderen, lazen, bekeken, verder, wilt, willen, kunt, archief, weten',
    section: 'zie ook, literatuur, verder lezen',
    give: 'steun*, doneer*, word, help*, draag*, geef, trakteer*',
    cause:
      '{onafhankelijke|lokale|vrije} {journalistiek|media|pers}, onze {journalistiek|redactie}, ons werk, {lid|vriend|donateur|abonnee}, patreon, paypal, {kopje |}koffie',
    media:
      '{deze|de} {video|kaart|galerij|podcast|speler|tweet}, deze inhoud, dit {bericht|filmpje|fragment}, videospeler, {externe|ingesloten} inhoud',
    failing:
      '{kan|kon|kunnen} niet {worden |}{geladen|getoond|weergegeven|afgespeeld}, niet beschikbaar, wordt geladen, aan het laden, {accepteer|zet} {javascript|cookies}, {klik|tik|druk} {hier |}om, pagina verversen, {ververs|herlaad} de pagina',
    player: 'video, speler, filmpje, tweet, fotogalerij, galerij, kaart, audio, podcast, inhoud',
    back: '{blijf|houd|hou|kom|volg} {op de hoogte|bij ons|deze pagina|ons|terug|kijken}, {wordt|worden} {aangevuld|bijgewerkt|geüpdatet}',
    fresh:
      '{laatste|nieuwste|actuele|meer} {nieuws|ontwikkelingen|updates|berichten|informatie}, updates, dag en nacht, voortdurend, zodra er meer',
    join: 'sluit je aan, word een van',
    crowd: 'lezers, abonnees, volgers',
    sponsored:
      '{wordt|werd|is} {gesponsord|mogelijk gemaakt|aangeboden|betaald} door, gesponsord door, in samenwerking met, mogelijk gemaakt door',
    shareVerb: 'delen, deel, stuur, printen, kopieer, kopiëren, bewaar, tweet, verstuur, doorsturen, mail',
    shareBeside:
      'op, via, met, per, naar, dit, deze, het, de, een, artikel, bericht, link, vriend, vrienden, door, en, delen, kopieer, print, pagina',
    network: NETWORKS,
    visit: 'volg, like, abonneer',
    followMe: 'volg ons, volg mij, volg me, like ons, tag ons, tag mij, vind ons, bezoek onze, volg mijn, volg onze',
    channel: CHANNELS,
  },
})
