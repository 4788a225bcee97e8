import {defineLexicon, NETWORKS} from './lexicon.ts'

export const DA = defineLexicon({
  language: 'da',
  words: {
    joints:
      'har du lyst til at, vil du, hvis du vil, kan du, og, eller, gerne, bare, så, nu, her, også, venligst, husk at, husk, du kan, kan du, for at læse videre, hvorfor ikke',
    you: 'du, dig, din, dit, dine, i, jer, jeres, dem selv',
    we: 'jeg, bloggen, vi, os, vores, vor, dette site, denne side, dette websted, siden, redaktionen, min, mit, mine, mig, her på siden',
    text: '{denne|artiklen|hele} {artikel|tekst|side|oversættelse|podcast|anmeldelse|guide}, {dette|det her} {indlæg|indhold|opslag|interview}, {den her} {artikel|tekst|side}, artiklen, {dele|dele af} {artiklen|teksten}, indholdet på, {oplysningerne|informationen} {på|i} *',
    blocker:
      'adblock*, annonceblokering*, annonceblokker*, reklameblokker*, reklameblokering*, annoncefilter, blokerer {vores|annoncer*|reklame*|for}, skjuler vores, blocker',
    allow:
      'slå … fra, slå fra, sluk*, deaktiver*, tillad*, pause*, sæt … på pause, undtagelse*, hvidlist*, whitelist*, genindlæs*, opdater*, støt*, føj, tilføj*',
    detect: 'opdaget, ser ud til, lader til, kan se, bemærket, bruger, er slået til, er aktiv, tændt, registreret',
    ads: 'annoncer, annoncerne, reklamer, reklamerne, reklame, annonceindtægter, annoncører, bannere',
    fund: 'finansier*, betal*, gratis, mulig*, takket være, lever af, holder, afhæng*',
    ad: 'annonce, annoncer, reklame, reklamer, sponsoreret, sponseret, annonceplads, betalt indhold, kommercielt, advertorial, annoncørbetalt',
    adBeside:
      'artiklen, teksten, artikel, tekst, fortsætter, herunder, nedenfor, under, efter, læs, læse, videre, mere, scroll, rul, for, at, fra, i, af, den, det, en, et, indhold, samarbejde, med, slut, start, luk, spring, over, plads, her, vores, partner, partnere, x, px, ned, annoncen, på, historien',
    resumes:
      '{artiklen|teksten|historien|indlægget} fortsætter, fortsætter {nedenfor|herunder|efter|under}, læs videre {nedenfor|under|efter|herunder}, {scroll|rul} {ned|for|videre|forbi}, efter {annoncen|reklamen}, under {annoncen|reklamen}, fortsæt med at læse',
    mail: 'din mailadresse, mailadresse, indbakke*, nyhedsbrev*, mailbrev, notifikation*, push-besked*, pushbesked*, notifikationer, {via|på|per|pr} {mail|e-mail}, {din|dit} {mail|e-mail|mailadresse|e-mailadresse}, {vores|min} {kanal|podcast|youtube-kanal|facebookside|instagram|gruppe}, klokken, i indbakken, mailliste*, nyhedsoverblik, nyhedsmail*',
    get: 'skriv, tilmeld*, abonner*, skriv dig op, registrer*, få, modtag*, gå ikke glip, gå med, følg*, slå, aktiver*, klik*, tryk*, indtast*, udfyld*, vil du, vil i, kunne du lide, kan du lide, hold*, hver, altid, bliv, vær, gå aldrig, skriv din, giv os din',
    sign: 'tilmeld*, abonner*, direkte, lige i, sender vi, lander, få vores, modtag*, følg*, slå, glip, gå med, skriv dig op, indtast*, tilmelding, får du',
    often:
      'næste indlæg, nye indlæg, nyt indlæg, når der er nyt, gratis, hver {dag|morgen|aften|uge|måned|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag}, dagligt, ugentligt, månedligt, en gang om {ugen|måneden|dagen}, det bedste, de bedste, det vigtigste, seneste, nyeste, først, nyheder, flere {artikler|historier|nyheder}, til kaffen, overblik',
    spared:
      'ingen spam, uden spam, spam, afmeld*, glip af, opdateret, med et klik, lover, som den første, blandt de første, når som helst, når du vil',
    pass: 'del*, send*, tip*, spred*, fortæl*, giv, anbefal*, videresend*',
    shared:
      '{den her|denne} {artikel|tekst|side|historie|opskrift|anmeldelse}, artiklen, {del|send|spred|giv} {den|det|artiklen} *, {dette|det her} {indlæg|opslag|interview}, spred ordet',
    people:
      'ven, venner*, veninde*, famili*, kolleg*, nabo*, andre, nogen, facebook, whatsapp, netværk, en du kender, bekendt*',
    liked:
      'kunne du lide, kan du lide, synes du om, syntes du om, brugbar*, nyttig*, interessant*, læseværdig*, kender du nogen, kender du en',
    tell: 'skriv*, fortæl*, del*, smid*, efterlad*, giv, kommenter*, stem*, svar*, sig*, diskuter*, deltag*, vi vil gerne, vi hører gerne, læg',
    ask: 'hvad, hvilken, hvilket, hvilke, hvordan, hvem, hvor, har du, har i, ville du, kender du, og du, er du, synes du, burde, husker du, skal',
    below:
      'kommentar*, nedenfor, herunder, under {artiklen|indlægget|teksten|opslaget|videoen}, i vores afstemning, afstemning*, debatten, forum*, kommentarfelt*, nederst',
    opinion:
      '{din|dine|jeres|dit} {mening|meninger|holdning|tanker|erfaring|erfaringer|historie|historier|stemme|tips|tip|favorit|svar|minder|oplevelse|oplevelser|bud}, {fortæl|skriv|sig} {det |gerne |}{for |til |}{os|mig}, hvad {synes|tror|mener|tænker} {du|i}, lad os, giv din, hør fra',
    earn: 'provision*, kommission*, affiliate*, annoncelink*, reklamelink*, lille {betaling|provision|andel|kommission}, vederlag, tjener vi, procentdel, andel af',
    buy: 'link*, køb*, handl*, bestil*, produkt*, butik*, knap*, klik*, book*',
    machine: 'ai, kunstig intelligens, sprogmodel*, chatgpt, automatisk, maskinoversat*, algoritme*, robot*',
    written:
      'skrevet, lavet, udarbejdet, genereret, oversat, hjælp fra, hjælp af, støtte fra, opsummeret, gennemgået, redigeret, maskinoversat*, kontrolleret, brug af',
    advice:
      '{finansiel|juridisk|medicinsk|professionel|økonomisk|lægelig} {rådgivning|vejledning|hjælp}, rådgivning, investeringsråd, investeringsrådgivning, købsanbefaling*, eget ansvar, egen risiko, ansvar*, oplysningsformål, informationsformål',
    denies: 'ikke, ingen, intet, kun, udelukkende, erstatter, ej',
    pointer:
      '{du|dig} {måske|kan} også, måske også, måske {vil|kan|synes|liker} {du|dig|deg} også, vil du også, læs {også|mere|videre|hele}, se også, gå ikke glip, mere {om|fra|i|læsning}, mest {læste|læst}, flere {artikler|nyheder|historier}, relateret, relaterede {artikler|nyheder}, anbefalet, vi anbefaler, fra arkivet, fra vores arkiv, næste artikel, til dig, andre læser, læs næste, lige nu, udvalgt til dig, redaktionen anbefaler, populært lige nu',
    pointerBeside:
      'også, du, dig, måske, kan, vil, kunne, synes, lide, læs, læse, mere, om, fra, i, på, vores, nu, lige, dag, ugen, ugens, artikler, artikel, nyheder, emnet, emne, den, det, her, dette, af, for, til, andre, læser, læste, læsere, interessere, og, de, seneste, mest, arkivet, interesseret, godt, være, redaktionen, anbefaler, populært, sektionen, se, videre, næste',
    section: 'se også, litteratur, yderligere læsning, kilder',
    read: 'læs, se, gennemse, udforsk, opdag, tjek, find, klik her, få mere, hør, prøv, mere, vil du, leder du efter',
    pieces:
      '{vores} {guide*|artikel*|artikler*|anmeldelse*|interview*|reportage*|dækning*|tema*|liste|oversigt*|store|komplette|tidligere|seneste|podcast*|serie|galleri|arkiv|liveblog|portræt*}',
    give: 'støt*, bliv, hjælp*, giv, doner*, bidrag*, overvej*, swip*, bak',
    cause:
      'bloggen, siden, en skilling, støtte bloggen, {uafhængig*|lokal|fri|kritisk} {journalistik|medier|presse}, {vores|vores} {journalistik|arbejde|redaktion}, {medlem|støttemedlem|abonnent}, patreon, kop kaffe, mobilepay, en kop kaffe, holde siden',
    contact: 'skriv, send, ring, kontakt*, fortæl, tip, del, giv, mail, henvend',
    tip: '{nyhedstip|et tip|tip til|en historie}*, {har|kender|ved} du {et tip|noget|en historie|mere|oplysninger}, {fundet|opdaget|set} en {fejl|slåfejl|stavefejl}, vores redaktion, redaktionen på, var du vidne, er du vidne',
    media:
      '{denne|den her} {video|afspiller|kort}, {dette|det her} {indlæg|klip|indhold|galleri|opslag|kort}, videoafspiller*, {eksternt|indlejret} indhold, videoen, din browser',
    failing:
      '{kan|kunne} {desværre |}ikke {indlæses|vises|afspilles|vise|indlæse|afspille|hentes}, ikke tilgængelig*, indlæses, indlæser, {aktiver|tillad|accepter|slå} {javascript|cookies}*, {klik|tryk} {her |}for at, genindlæs siden, understøtter ikke, understøttes ikke',
    player: 'video, videoen, afspiller, tweet, billedserie, galleri, kort, lyd, podcast, indhold, opslag',
    press:
      '{se|åbn|vis} {dette|denne|det her} {opslag|video|tweet|billede} på, {se|afspil} på {youtube|instagram|facebook|x}',
    back: '{hold øje|kom tilbage|følg|bliv|kig|vend|besøg|gem} *, {opdateres|vil blive opdateret|bliver opdateret} *, {artiklen|siden|historien} {opdateres|bliver opdateret} *',
    fresh:
      '{seneste|nye|nyeste|flere|mere} {nyt|nyheder*|opdateringer*|information|detaljer|historier|udvikling}, løbende, døgnet rundt, hele tiden, opdateret, følger sagen',
    lead: 'for {mere|flere|de seneste|løbende}, vil du {vide|have|læse} mere',
    join: 'bliv en del, slut dig til, bliv en af, gå med',
    crowd: 'læsere, abonnenter, følgere, andre læsere',
    sponsored:
      '{er|præsenteres|sponsoreres|bringes} {sponsoreret|betalt|finansieret|til dig} af, {præsenteres|sponsoreres} af, i samarbejde med, betalt samarbejde, reklame for, støttet af, sponsoreret {indhold|indlæg|artikel}',
    shareVerb: 'del, send, udskriv, print, kopier, tip, gem, mail, tweet, anbefal, videresend, del artiklen',
    shareBeside:
      'på, via, med, til, den, det, her, artiklen, siden, en, ven, venner, link, linket, og, kopier, udskriv, del, i, om, denne, artikel, dette, opslag, nu, gem',
    network: `${NETWORKS}, sociale medier`,
    cookie: 'cookie, cookies, cookiepolitik*, privatlivspolitik*, persondata*',
    consents:
      'accepter*, samtykk*, godkend*, afvis*, bruger, anvender, fortsæt*, indstilling*, forbedr*, oplevelse*, tillad*, statistik*, vælg*',
    locked:
      '{kun|forbeholdt|eksklusivt} {for |}{abonnenter|medlemmer|abonnenterne}, for {abonnenter|medlemmer}, {resten|hele} {af |}{artiklen|historien|artikel}, {gratis|frie} artikler, ubegrænset adgang, fuld adgang, låst, lås … op, premium*, plus-artik*, plusindhold',
    enter:
      'log ind, login, tilmeld*, abonner*, køb, bliv, prøv, opret*, registrer*, allerede {abonnent|medlem|kunde}, få adgang, er du {abonnent|medlem|allerede}, har du {abonnement|allerede|en konto}, læs videre',
    app: 'app, appen, apps, app store, google play',
    load: 'hent*, download*, installer*, få, prøv*, åbn*, læs, scan*, tag',
    follow:
      'følg os, følg med, find os, vi er {også |}på, synes godt om os, giv os et like, like vores, like os, bliv ven, bliv venner, vær med i vores, mød os, kig forbi vores, deltag i vores {gruppe|fællesskab}, se mere på vores',
    remark:
      'kommentar, kommentarer, kommentaren, kommenter, debat, debatten, kommentarspor, kommentarsporet, kommentarfelt, kommentarfeltet, diskussion, diskussionen, svar',
    remarkBeside:
      'vis, skjul, se, læs, alle, flere, hent, skriv, tilføj, en, et, din, dit, ingen, endnu, der, er, ikke, nogen, vær, bliv, den, første, til, at, log, ind, på, for, denne, artikel, artiklen, deltag, i, lukket, lukkede, åben, her, nye, nyeste, ældste, bedste, sorter, efter, anmeld, og, har, skrevet, sagt, med, kan, du, skal, være, logget, opret, profil, kommentere, giv, del, mening, ordet, frit, bliver, modereret, modereres, indlæg, indlægget',
    tool: 'udskriv, print, tekststørrelse, skriftstørrelse, større {tekst|skrift}, mindre {tekst|skrift}, gør teksten {større|mindre}, lyt til {artiklen|historien|teksten}, hør artiklen, oplæsning, læs {højt|op}, gem {artiklen|til senere}, læs senere, bogmærk*, mørk tilstand, {meld|rapporter|indberet} {en |}fejl, hent pdf',
    toolBeside:
      'artiklen, artikel, siden, historien, teksten, denne, gem, hør, lyt, del, til, som, pdf, a, aa, og, som, min, minutter, minut, kopier, link, send, lyd, op, senere',
    path: 'forside, forsiden, hjem, start',
    turn: '{forrige|næste|ældre|nyere|tidligere} {indlæg|artikel|opslag|side|artikler|historie}, forrige, næste, til toppen, tilbage til {toppen|forsiden|oversigten|listen}, alle {indlæg|artikler}',
  },
})
