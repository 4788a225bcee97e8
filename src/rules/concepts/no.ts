import {defineLexicon, NETWORKS} from './lexicon.ts'

export const NO = defineLexicon({
  language: 'no',
  words: {
    joints:
      'har du lyst til å, vil du, hvis du vil, og, eller, gjerne, bare, så, nå, her, også, vennligst, husk å, husk, du kan, kan du, for å lese videre, hvorfor ikke',
    you: 'du, deg, din, ditt, dine, dere, deres',
    we: 'jeg, bloggen, mi, lista mi, vi, oss, vår, vårt, våre, dette nettstedet, denne siden, nettstedet, siden, redaksjonen, min, mitt, mine, meg',
    text: '{denne|artikkelen|hele} {artikkelen|artikkel|teksten|tekst|saken|sak|siden|oversettelsen|podkasten|anmeldelsen|guiden}, {dette|det her} {innlegget|innlegg|innholdet|innhold|intervjuet}, {den her} {artikkelen|teksten|saken}, artikkelen, {deler|delar} av {artikkelen|teksten|saken}, innholdet på, {opplysningene|informasjonen} {på|i} *',
    blocker:
      'adblock*, annonseblokker*, reklameblokker*, annonseblokkering*, annonsefilter, blokkerer {våre|annonse*|reklame*}, skjuler våre, blokkeringsprogram*',
    allow:
      'slå … av, slå av, skru av, skru … av, deaktiver*, tillat*, pause*, sett … på pause, unntak*, hviteliste*, whitelist*, last … på nytt, oppdater*, støtt*, legg til, legg … til',
    detect:
      'oppdaget, ser ut til, ser ut som, ser at, virker som, merket, bruker, er slått på, er på, er aktiv, påslått',
    ads: 'annonser, annonsene, reklame, reklamen, annonseinntekter, annonsører, bannere',
    fund: 'finansier*, betal*, gratis, mulig*, takket være, lever av, holder, avhengig*',
    ad: 'annonse, annonser, reklame, sponset, sponsa, annonseplass, betalt innhold, kommersielt, annonsørinnhold, innholdsmarkedsføring, advertorial',
    adBeside:
      'artikkelen, teksten, saken, artikkel, tekst, sak, fortsetter, nedenfor, under, etter, les, lese, videre, mer, scroll, bla, for, å, fra, i, av, den, det, en, et, ei, innhold, samarbeid, med, slutt, start, lukk, hopp, over, plass, her, vår, våre, partner, partnere, x, px, ned, annonsen, på',
    resumes:
      '{artikkelen|teksten|saken|innlegget} fortsetter, fortsetter {nedenfor|under|etter}, les videre {nedenfor|under|etter}, {scroll|bla} {ned|for|videre|forbi}, etter {annonsen|reklamen}, under {annonsen|reklamen}, fortsett å lese',
    mail: 'e-postlist*, epostlist*, innboks*, nyhetsbrev*, nyheitsbrev*, epostbrev, varsel, varsler, varslinger, pushvarsel*, push-varsel*, {via|på|per} {epost|e-post|mail}, {din|ditt|e} {epost|e-post|epostadresse|e-postadresse|mail}, {vår|min|vårt} {kanal|podkast|podcast|youtube-kanal|facebook-side|facebookside|instagram|gruppe}, bjella, i innboksen, epostliste*, e-postliste*',
    get: 'meld deg på, meld, abonner*, registrer*, få, motta*, gå ikke glipp, gå aldri glipp, ikke gå glipp, bli, følg*, slå på, skru på, aktiver*, klikk*, trykk*, skriv inn, fyll inn, legg igjen, vil du, vil dere, likte du, liker du, hold*, hver, alltid, ta imot, vær, skriv deg opp',
    sign: 'meld deg, abonner*, direkte, rett i, rett til, sender vi, lander, få vårt, få våre, motta*, følg*, slå på, glipp, bli med, påmelding, skriv inn, legg igjen, får du',
    often:
      'neste innlegg, nye innlegg, nytt innlegg, når det skjer noe, gratis, kostnadsfritt, hver {dag|morgen|kveld|uke|måned|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag}, daglig, ukentlig, månedlig, en gang i {uken|uka|måneden}, en gang om dagen, det beste, de beste, det viktigste, siste, nyeste, først, nyheter, flere {artikler|saker|nyheter}, til kaffen',
    spared:
      'ingen spam, uten spam, null spam, spam, søppelpost, avmeld*, meld deg av, melde deg av, glipp av, oppdatert, med ett klikk, lover, som den første, når som helst, når du vil',
    pass: 'del*, send*, tips*, spre*, fortell*, gi, anbefal*, videresend*',
    shared:
      '{den her|denne} {artikkelen|saken|teksten|siden|historien|oppskriften|anmeldelsen}, artikkelen, {del|send|spre|tips|gi} {den|det|om|artikkelen|saken} *, dette innlegget, spre ordet',
    people:
      'venn, venner*, venninne*, famili*, kolleg*, nabo*, andre, noen, facebook, whatsapp, nettverk, en du kjenner, kjent*',
    liked:
      'likte du, liker du, syntes du, synes du, nyttig*, interessant*, leseverdig*, kjenner du noen, kjenner du en',
    tell: 'skriv*, fortell*, del*, legg*, gi, kommenter*, stem*, svar*, si, diskuter*, delta*, bli med, vi vil gjerne, vi hører gjerne, hiv',
    ask: 'hva, hvilken, hvilket, hvilke, hvordan, hvem, hvor, har du, har dere, ville du, kjenner du, og du, er du, synes du, syns du, bør, husker du, skal',
    below:
      'kommentar*, nedenfor, her under, under {artikkelen|innlegget|teksten|saken|videoen}, avstemning*, debatten, forumet, kommentarfelt*, nederst',
    opinion:
      '{din|dine|deres|ditt} {mening|meninger|tanker|erfaring|erfaringer|historie|historier|stemme|tips|favoritt|svar|minner|opplevelse|opplevelser|syn}, {fortell|skriv|si} {det |gjerne |}{til |}{oss|meg}, hva {synes|syns|tror|mener|tenker} {du|dere}, la oss, si din, høre fra',
    earn: 'provisjon*, kommisjon*, affiliate*, annonselenke*, reklamelenke*, liten {betaling|provisjon|andel|kommisjon}, vederlag, tjener vi, prosentandel, andel av',
    buy: 'lenke*, link*, kjøp*, handl*, bestill*, produkt*, butikk*, knapp*, klikk*, book*',
    machine: 'ki, ai, kunstig intelligens, språkmodell*, chatgpt, automatisk, maskinoversatt*, algoritme*, robot*',
    written:
      'skrevet, laget, utarbeidet, generert, oversatt, hjelp av, hjelp fra, støtte av, oppsummert, gjennomgått, redigert, maskinoversatt*, kontrollert, bruk av, kvalitetssikret',
    advice:
      '{finansiell|juridisk|medisinsk|profesjonell|økonomisk} {rådgivning|veiledning|hjelp}, rådgivning, investeringsråd, kjøpsanbefaling*, eget ansvar, egen risiko, ansvar*, informasjonsformål, opplysningsformål, lege, fagperson',
    denies: 'ikke, ingen, intet, kun, bare, utelukkende, erstatter, ei',
    pointer:
      '{du|deg} {kanskje|vil} også, kanskje også, kanskje {vil|kan|synes|liker} {du|dig|deg} også, vil du også, les {også|mer|videre|hele}, se også, gå ikke glipp, ikke gå glipp, mer {om|fra|i|lesing|lesning}, mest {leste|lest}, flere {artikler|nyheter|saker}, relatert, relaterte {artikler|saker}, anbefalt, vi anbefaler, fra arkivet, fra vårt arkiv, neste {artikkel|sak}, for deg, andre leser, les neste, akkurat nå, utvalgt for deg, redaksjonen anbefaler, populært nå, siste {nytt|saker}',
    pointerBeside:
      'også, du, deg, kanskje, vil, kan, like, liker, les, lese, mer, om, fra, i, på, vårt, vår, nå, akkurat, dag, uka, uken, ukens, artikler, artikkel, saker, sak, saken, nyheter, emnet, emne, temaet, den, det, her, dette, av, for, til, andre, leser, leste, lesere, interessere, interessert, og, de, siste, mest, arkivet, redaksjonen, anbefaler, populært, seksjonen, se, videre, neste',
    section: 'se også, litteratur, videre lesning, kilder, referanser',
    read: 'les, se, bla, utforsk, oppdag, sjekk, finn, klikk her, hør, prøv, mer, vil du, leter du etter, få',
    pieces:
      '{vår|vårt|våre} {guide*|artikkel*|artikler*|anmeldelse*|intervju*|reportasje*|dekning*|tema*|liste*|oversikt*|store|komplette|tidligere|siste|podkast*|podcast*|serie*|galleri*|arkiv*|sak*|portrett*|test*|gjennomgang*}',
    give: 'støtt*, bli, hjelp*, gi, doner*, bidra*, vurder*, vipps*, spander*',
    cause:
      'bloggen, en slant, {uavhengig*|lokal|fri|kritisk} {journalistikk|medier|presse}, {vår|vårt} {journalistikk|arbeid|redaksjon}, {medlem|støttemedlem|abonnent}, patreon, kopp kaffe, vipps, en kaffe, holde siden',
    contact: 'skriv, send, ring, kontakt*, fortell, tips, del, gi, mail, ta kontakt',
    tip: '{nyhetstips|et tips|tips til|en sak}*, {har|kjenner|vet} du {et tips|noe|en sak|en historie|mer|opplysninger}, {funnet|oppdaget|sett} en {feil|skrivefeil|trykkfeil}, vår redaksjon, redaksjonen på, var du vitne, tips oss',
    media:
      '{denne|den her} {videoen|video|spilleren|kartet}, {dette|det her} {innlegget|klippet|innholdet|galleriet|kartet}, videospiller*, {eksternt|innebygd} innhold, videoen, nettleseren din',
    failing:
      '{kan|kunne} {dessverre |}ikke {lastes|vises|spilles av|vise|laste|spille|hentes}, ikke tilgjengelig*, lastes, laster, {aktiver|tillat|godta|slå} {javascript|informasjonskapsler|cookies}*, {klikk|trykk} {her |}for å, last siden på nytt, støtter ikke, støttes ikke',
    player: 'video, videoen, spiller, tweet, bildeserie, galleri, kart, lyd, podkast, innhold, innlegg',
    press:
      '{se|åpne|vis} {dette|denne} {innlegget|videoen|tweeten|bildet} på, {se|spill av} på {youtube|instagram|facebook|x}',
    back: '{hold deg|følg med|følg|kom tilbake|bli|stikk|besøk|lagre} *, {oppdateres|vil bli oppdatert|blir oppdatert} *, {artikkelen|saken|siden} {oppdateres|blir oppdatert} *',
    fresh:
      '{siste|nye|nyeste|flere|mer} {nytt|nyheter*|oppdateringer*|informasjon|detaljer|saker|utvikling*}, løpende, fortløpende, døgnet rundt, hele tiden, oppdatert',
    lead: 'for {mer|flere|de siste|løpende}, vil du {vite|ha|lese} mer',
    join: 'bli en del, slutt deg til, bli en av, bli med',
    crowd: 'lesere, abonnenter, følgere, andre lesere',
    sponsored:
      '{er|presenteres|sponses|leveres} {sponset|betalt|finansiert|til deg} av, {presenteres|sponses} av, i samarbeid med, betalt samarbeid, reklame for, støttet av, {sponset|betalt} {innhold|innlegg|artikkel}',
    shareVerb: 'del, send, skriv ut, kopier, tips, lagre, mail, tweet, anbefal, videresend, del artikkelen, del saken',
    shareBeside:
      'på, via, med, til, den, det, her, artikkelen, saken, siden, en, venn, venner, lenke, lenken, link, og, kopier, skriv ut, del, i, om, denne, dette, innlegget, nå, lagre, e-post, epost',
    network: `sosiale medier, ${NETWORKS}, e-post, epost`,
    cookie: 'informasjonskapsler, informasjonskapsel*, cookie, cookies, personvern*',
    consents:
      'godta*, samtykk*, aksepter*, godkjenn*, avvis*, avslå, bruker, benytter, fortsett*, innstilling*, forbedre*, opplevelse*, tillat*, statistikk*, velg*',
    locked:
      '{kun|bare|forbeholdt|eksklusivt} {for |}{abonnenter|medlemmer}, for {abonnenter|medlemmer}, {resten|hele} {av |}{artikkelen|saken}, gratis {artikler|saker}, ubegrenset tilgang, full tilgang, låst, lås opp, premium*, pluss-sak*, plussinnhold, +sak*',
    enter:
      'logg inn, logg deg inn, meld, abonner*, kjøp, bli, prøv, opprett*, registrer*, allerede {abonnent|medlem|kunde}, få tilgang, er du {abonnent|medlem|allerede}, har du {abonnement|allerede|en konto}, les videre, bestill*',
    app: 'app, appen, apper, app store, google play',
    load: 'last ned, hent*, installer*, få, prøv*, åpne*, les, skann*, ta',
    follow:
      'følg oss, følg med, finn oss, vi er {også |}på, lik oss, lik siden vår, lik siden, gi oss en like, bli venn, bli med i {vår|gruppa|gruppen|fellesskapet}, møt oss, stikk innom, heng med oss',
    remark:
      'kommentar, kommentarer, kommentaren, kommenter, debatt, debatten, kommentarfelt, kommentarfeltet, diskusjon, diskusjonen, svar',
    remarkBeside:
      'vis, skjul, se, les, alle, flere, last, skriv, legg, igjen, til, en, et, din, ditt, ingen, ennå, enda, foreløpig, det, er, ikke, noen, vær, bli, den, første, å, logg, inn, på, for, denne, saken, artikkelen, delta, i, stengt, åpen, åpent, her, nye, nyeste, eldste, beste, sorter, etter, rapporter, og, har, skrevet, med, kan, du, må, være, logget, opprett, konto, kommentere, hva, mener, si, om, modereres, innlegg, innlegget, mening',
    tool: 'skriv ut, print, tekststørrelse, skriftstørrelse, større {tekst|skrift}, mindre {tekst|skrift}, gjør teksten {større|mindre}, lytt til {saken|artikkelen|teksten}, hør saken, opplesing, les opp, lagre {saken|til senere|artikkelen}, les senere, bokmerk*, mørk modus, {meld|rapporter} {om |}{en |}feil, last ned pdf',
    toolBeside:
      'artikkelen, artikkel, siden, saken, teksten, denne, lagre, hør, lytt, del, til, som, pdf, a, aa, og, min, minutter, minutt, kopier, lenke, send, lyd, opp, senere',
    path: 'forside, forsiden, hjem, start',
    turn: '{forrige|neste|eldre|nyere|tidligere} {innlegg|artikkel|sak|side|saker|artikler}, forrige, neste, til toppen, tilbake til {toppen|forsiden|oversikten|listen}, alle {innlegg|artikler|saker}',
  },
})
