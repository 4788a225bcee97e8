import {CHANNELS, defineLexicon, NETWORKS} from './lexicon.ts'

export const SV = defineLexicon({
  language: 'sv',
  words: {
    joints: 'vill du, om du vill, och, eller, gärna, bara, då, nu, här, för att läsa vidare, snälla',
    you: 'du, dig, din, ditt, dina, ni, er, ert, era',
    we: 'jag, bloggen, den här bloggen, vi, oss, vår, vårt, våra, den här sajten, denna sajt, sajten, sidan, redaktionen, min, mitt, mina, mig',
    text: '{den här|denna|artikeln|hela} {artikeln|artikel|texten|text|sidan|sida|översättningen|podden}, {det här|detta} {inlägget|inlägg|innehållet|innehåll}, {delar|delarna} av {artikeln|texten}, innehållet på',
    blocker:
      'adblock*, annonsblockerare*, reklamblockerare*, annonsfilter, blockerar {våra|annonser*|reklam*}, döljer våra, annonsblockering',
    allow:
      'stäng* av, slå av, inaktivera*, tillåt*, pausa*, vitlista*, undantag, ladda* om, uppdatera*, stöd*, lägg till',
    detect: 'upptäckt, verkar, ser ut som, märkt, använder, är på, är aktiv, påslagen',
    ads: 'annonser, annonserna, reklam, reklamen, annonsintäkter, annonsörer',
    fund: 'finansiera*, betala*, gratis, möjlig*, tack vare, lever på, håller',
    ad: 'annons, annonser, reklam, sponsrat, sponsrad, annonsplats, annonsmaterial, betalt innehåll, kommersiellt',
    adBeside:
      'pausen, annons, artikeln, texten, artikel, text, fortsätter, nedan, efter, under, läs, läsa, vidare, mer, skrolla, scrolla, för, att, från, i, av, den, det, en, ett, innehåll, samarbete, med, slut, början, stäng, hoppa, över, plats, här, vår, partner, x, px, ner, annonsen',
    resumes:
      'läs vidare {efter|nedanför} *, {artikeln|texten|berättelsen|inlägget} fortsätter, fortsätter {nedan|efter|under}, läs vidare {nedan|under|efter}, {skrolla|scrolla} {ner|för|vidare}, efter annonsen, under annonsen, fortsätt läsa {nedan|under}',
    mail: 'inkorg*, inkorgen, nyhetsbrev*, mejlbrev, notiser, pushnotiser, via {mejl|mail|e-post}, {din|ditt} {mejl|mail|e-post|mejladress|e-postadress}, {vår|min} {kanal|podd|youtube-kanal}, klockan bredvid, i mejlen, i mobilen',
    get: 'prenumerera*, anmäl*, skriv upp, registrera*, få, missa, gå med, följ*, slå på, aktivera*, klicka, tryck*, lämna*, fyll i, vill du, vill ni, gillade, gillar, håll*, varje, alltid, ta emot',
    sign: 'prenumerera*, anmäl*, direkt, rakt, skickar vi, landar, få våra, få vårt, följ*, slå på, missa, gå med, skriv upp, lämna din, fyll i din',
    often:
      'nästa inlägg, nya inlägg, nytt inlägg, när det händer, gratis, kostnadsfri*, varje {dag|morgon|kväll|vecka|månad|måndag|fredag|söndag|lördag}, dagligen, veckovis, en gång i {veckan|månaden}, en gång om dagen, det bästa, de bästa, det viktigaste, senaste, först, nyheter, fler {artiklar|berättelser|nyheter}, till kaffet',
    spared:
      'ingen spam, utan spam, noll spam, avsluta {när|prenumerationen}, avregistrera, missa {inte|inget|inga|aldrig}, uppdaterad, med ett klick, lovar',
    pass: 'dela*, skicka*, tipsa*, sprid*, berätta*, ge, rekommendera*',
    shared:
      'tipsa om artikeln, om artikeln, {den här|denna} {artikeln|artikel|texten|sidan|berättelsen}, artikeln, {dela|skicka|sprid|tipsa} {den|vidare|om}, sprid ordet, det här inlägget',
    people: 'vän, vänner*, familj*, kolleg*, grann*, andra, någon, facebook, whatsapp, nätverk',
    liked: 'gillade du, gillar du, tyckte du om, användbar*, intressant*, läsvärd*, känner du någon',
    tell: 'skriv*, berätta*, dela*, lämna*, tyck till, kommentera*, rösta*, svara*, säg*, diskutera*, hör av',
    ask: 'vad, vilken, vilket, vilka, hur, vem, var, har du, har ni, skulle du, känner du, och du, är du, tycker du, borde, minns du',
    below:
      'kommentar*, nedan, här nedanför, nedanför, under {artikeln|inlägget|texten}, i vår omröstning, i omröstningen, i forumet',
    opinion:
      '{din|dina|er|era} {åsikt|åsikter|tankar|erfarenhet|erfarenheter|berättelse|berättelser|röst|historia|tips|favorit|svar|minnen}, {berätta|skriv|säg} {det |gärna |}{för |till |}{oss|mig}, vad {tycker|tror|tänker} {du|ni}, tyck till, låt oss, hör av',
    earn: 'provision*, affiliate*, annonslänk*, reklamlänk*, liten {ersättning|provision|del}, ersättning, tjänar vi, procent',
    buy: 'länk*, köp*, handla*, beställ*, produkt*, butik*, knapp*, klick*, boka*',
    machine: 'ai, artificiell intelligens, språkmodell*, chatgpt, automatiskt, automatisk, maskinöversatt*, algoritm*',
    written:
      'skriven, skrivits, skapad, skapats, framtagen, tagits fram, genererad, genererats, översatt, översatts, hjälp av, stöd av, sammanfattad, granskad, granskats, redigerad, maskinöversatt*',
    advice:
      '{finansiell|juridisk|medicinsk|professionell} rådgivning, rådgivning, investeringsråd, köpråd, egen risk, ansvar*, informationssyfte',
    denies: 'inte, ingen, inget, inga, endast, enbart, bara, ersätter',
    pointer:
      '{du|dig} {kanske|gillar} också, kanske också, läs {också|även|mer|vidare|hela}, missa inte, mer {om|från|i|läsning|nyheter}, mest {läst*|lästa}, fler {artiklar|nyheter|berättelser}, relaterat, relaterade {artiklar|nyheter}, rekommenderat, vi rekommenderar, ur arkivet, från arkivet, ur vårt arkiv, nästa artikel, för dig, andra läser, se även, just nu',
    pointerBeside:
      'också, även, du, dig, kanske, gillar, läs, läsa, mer, om, från, i, på, ur, vårt, vår, nu, just, idag, veckan, artiklar, artikel, nyheter, ämnet, ämne, det, den, här, detta, av, för, andra, läser, läste, intressera, vill, och, de, senaste, mest, arkivet',
    section: 'se även, litteratur, vidare läsning',
    give: 'stöd*, bli, hjälp*, ge, skänk*, swisha*, bidra*, bjud*',
    cause:
      'bloggen, en slant, swish*, {oberoende|lokal|fri|granskande} {journalistik|media|press}, {vår|vårt} {journalistik|arbete|redaktion}, {medlem|månadsgivare|stödprenumerant|digital prenumerant}, patreon, kopp kaffe, swish',
    media:
      '{den här|denna} {videon|video|kartan|spelaren|galleriet}, {det här|detta} {inlägget|klippet|innehållet}, videospelare*, {externt|inbäddat} innehåll',
    failing:
      '{kan|kunde|går} inte {att |}{laddas|visas|spelas upp|visa|ladda}, inte tillgänglig*, laddas, laddar, {aktivera|tillåt|godkänn} {javascript|kakor|cookies}, {klicka|tryck} {här |}för att, ladda om sidan',
    player: 'video, videon, spelare, tweet, bildspel, galleri, karta, ljud, podd, innehåll',
    back: '{håll dig|håll utkik|fortsätt|kom tillbaka|följ|stanna} *, {uppdateras|kommer att uppdateras} *',
    fresh:
      '{senaste|nya|fler|mer} {nyheter*|nytt|uppdateringar*|information|detaljer}, löpande, dygnet runt, hela tiden, uppdaterad',
    join: 'gå med, bli en av',
    crowd: 'läsare, prenumeranter, följare',
    sponsored:
      '{är|presenteras|sponsras|har sponsrats} {sponsrad|sponsrat|finansierat|betald} av, {presenteras|sponsras} av, i samarbete med, betalt samarbete',
    shareVerb: 'tipsa om, dela, skicka, skriv ut, kopiera, tipsa, spara, mejla, tweeta',
    shareBeside:
      'mejl, messenger, eller, om, facebook, på, via, med, till, den, det, här, artikeln, sidan, en, vän, vänner, länk, länken, och, kopiera, skriv ut, dela, i, om',
    network: `${NETWORKS}, sociala medier, messenger`,
    follow:
      'gilla oss, följ, följ oss, hitta oss, vi finns {också |även |}på, vi är på, gilla oss, gilla vår, gilla sidan, bli vän med, häng med oss, gå med i vår, träffa oss på, kolla in vår',
    remark:
      'kommentar, kommentarer, kommentaren, kommentera, debatt, kommentarsfält, kommentarsfältet, kommentarerna, diskussion, diskussionen, svar',
    remarkBeside:
      'visa, dölj, se, läs, alla, fler, ladda, skriv, lämna, lägg, till, en, ett, din, ditt, inga, ännu, än, det, finns, inte, är, var, bli, den, först, första, att, med, logga, in, på, för, denna, artikel, artikeln, delta, i, stängt, stängd, stängda, öppet, här, nya, nyaste, äldsta, bästa, sortera, efter, anmäl, och, har, skrivit, kan, du, måste, vara, inloggad, skapa, konto, vad, tycker, säga, om, inlägg, inlägget, granskas, avstängda',
    tool: 'skriv ut, textstorlek, större {text|bokstäver}, mindre {text|bokstäver}, lyssna på {artikeln|texten}, läs upp, uppläsning, spara {artikeln|till senare}, läs senare, bokmärk*, mörkt läge, {rapportera|anmäl} fel, ladda ner pdf, ge bort artikeln',
    toolBeside:
      'artikeln, artikel, sidan, texten, den, här, spara, lyssna, dela, till, som, pdf, a, aa, och, min, minuter, minut, kopiera, länk, mejla, ljud, upp, senare',
    path: 'start, hem, startsida, startsidan, förstasidan',
    turn: '{föregående|nästa|äldre|nyare|tidigare} {inlägg|artikel|sida|artiklar}, föregående, nästa, till toppen, tillbaka till {toppen|startsidan|översikten|listan}, alla {inlägg|artiklar}, startsida',
    cookie: 'kakor, cookies, cookie',
    consents:
      'godkänn*, accepter*, använder, stanna kvar, fortsätt*, inställning*, statistik, upplevelse*, samtyck*, avvis*',
    locked:
      '{hela|resten av} {artikeln|texten}, {bara|endast|exklusivt} för {prenumeranter|medlemmar}, för prenumeranter, läsa vidare, låst, lås upp, plus-artik*, premium*',
    enter: 'logga in, prenumerera*, köp*, bli, prova*, skaffa*, registrera*, har du, redan {prenumerant|medlem|kund}',
    app: 'app, appen, app store, google play',
    load: 'ladda*, hämta*, installera*, få, prova*, öppna*, läs, skanna*',
    visit: 'följ, gilla, titta in',
    followMe: 'följ {oss|mig}, gilla {oss|vår}, hitta {oss|mig}, tagga {oss|mig}',
    channel: CHANNELS,
  },
})
