import {defineLexicon, NETWORKS} from './lexicon.ts'

export const FI = defineLexicon({
  language: 'fi',
  words: {
    joints:
      'jos haluat, haluatko, ja, tai, nyt, heti, myös, vain, sitten, ole hyvä ja, olkaa hyvä ja, muista, muistathan, kannattaa, jatkaaksesi, jatkaaksesi lukemista, lukeaksesi lisää, niin',
    you: 'sinä, sinun, sinua, sinulle, sinulta, te, teidän, teille, teitä, oma*, omasi, sähköpostiisi, sähköpostiosoitteesi, postilaatikkoosi, kaverillesi, ystävillesi, ystävällesi, mielipiteesi, ajatuksesi, kokemuksesi, kommenttisi, tarinasi, selaimesi, puhelimeesi, tilaa, liity, seuraa, osallistu, kerro, jaa, muista, haluatko, halutessasi, käytät, voit, saat, etkö, oletko, pidätkö, tiedätkö, suostut, hyväksyt, kaverillekin',
    we: 'blogi, blogin, tämä blogi, lähetän, ilmoitan, me, meidän, meille, meitä, meiltä, meidät, tämä sivusto, tämän sivuston, sivusto, sivustomme, sivustollamme, sivuston, toimitus, toimituksen, toimituksemme, toimitukselle, minun, minua, uutiskirjeemme, kanavamme, kanavaamme, käytämme, lähetämme, saamme, sivuillamme, blogini, työtämme, lukijamme, artikkelimme, juttumme, somessa, journalismiamme, tukea',
    text: '{tämä|tämän|tässä|tähän|tätä} {artikkeli*|jut*|teksti*|kirjoitu*|sivu*|sisältö*|sisällön|postau*|blogi*|julkaisu*|arvostelu*|käännö*|uuti*}, {jutun|artikkelin|tekstin} {sisältö|tiedot|osat|laatimisessa|kirjoittamisessa}, {sivuston|sivun|blogin} {sisältö|tiedot|artikkelit}, osia tästä',
    blocker:
      'mainoksenesto*, mainosten esto*, mainostenesto*, mainosesto*, adblock*, {estää|piilottaa} mainoks*, {estää|piilottaa} {mainoksemme|mainoksiamme}, mainossuodat*',
    allow:
      'poista käytöstä, poista … käytöstä, kytke … pois, kytke pois, ota … pois, salli*, keskeytä*, lisää, poikkeu*, sallittujen, lataa … uudelleen, päivitä*, sammuta*, tue',
    detect: 'havait*, huomas*, näyttää siltä, näyttäisi, vaikuttaa siltä, käytät, käytössä, päällä, sinulla on',
    ads: 'mainokset, mainoksia, mainosten, mainostulo*, mainonta*, mainonnan, mainokse*, mainostaj*',
    fund: 'rahoit*, maks*, ilmais*, mahdollis*, ansiosta, kustant*, ylläpi*, pyörimä*, kattav*, elää, tuloi*, turvin',
    ad: 'mainos, mainos, mainokset, ilmoitus, mainospaikka, mainostauko, kaupallinen, sponsoroitu, maksettu, mainossisältö, advertoriaali, mainostilaa',
    adBeside:
      'juttu, artikkeli, teksti, kirjoitus, jutun, artikkelin, tekstin, jatkuu, jatko, alla, alapuolella, mainoksen, jälkeen, alapuolelle, lue, lukemista, jatka, lisää, vieritä, alas, ohita, sulje, sisältö, yhteistyö, yhteistyössä, kanssa, alkaa, päättyy, loppuu, tästä, tässä, paikka, kumppani, kumppanin, kumppanimme, x, px, tauon, ja, se, uutinen',
    resumes:
      'mainos {päättyy|loppuu|alkaa}, {juttu|artikkeli|teksti|kirjoitus|uutinen} jatkuu *, jatkuu {mainoksen|alla|alapuolella|tauon}, jatka lukemista {alla|mainoksen|alapuolella}, {vieritä|selaa} {alas|jatkaaksesi|eteenpäin}, mainoksen {jälkeen|alla|alapuolella}',
    mail: 'uutiskirje*, sähköpostiisi, sähköpostilaatikko*, sähköposti*, postilaatikkoo*, push-ilmoituks*, ilmoitukset, ilmoituksia, ilmoituks*, sähköpostilist*, postituslist*, {youtube|whatsapp|telegram|some}-kanav*, kanavamme, kanavaamme, {some|facebook|instagram}-sivu*, podcast*, kellosymbol*, kelloa, {meitä|toimitusta} {facebook*|instagram*|somessa|x|twitter*|tiktok*}, viikkokirje*, uutisviesti*',
    get: 'tilaa*, liity*, rekisteröidy*, saat, saa, ota, klikkaa*, napsauta*, paina*, anna*, syötä*, kirjoita*, jätä*, laita*, kytke*, salli*, seuraa*, älä*, haluatko, halua*, pidit*, tykkäsit*, joka, aina, pysy*, ole, vastaanota*, kirjaudu*, ilmoittaudu*',
    sign: 'tilaa*, tilaamalla, liity*, rekisteröidy*, saat, suoraan, lähetämme, toimitamme, tulee, seuraa*, ota, kytke*, missaa, saapuu, ilmoittaudu*, anna, syötä, kolahtaa, kilahtaa',
    often:
      'seuraava juttu, uusi postaus, uudet postaukset, uusista jutuista, kun julkaisen, ilmais*, maksutt*, maksut*, joka {päivä|aamu|ilta|viikko|kuukausi|maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai}, päivittäin, viikoittain, kuukausittain, kerran {viikossa|kuussa|kuukaudessa|päivässä}, {tärkeimmät|parhaat|uusimmat|kiinnostavimmat|tuoreimmat} *, ensimmäis*, uutiset, uudet, lisää {juttuja|artikkeleita|uutisia|tarinoita}, aamukahv*, uusista',
    spared:
      'ei roskapostia, emme lähetä roskapostia, roskaposti*, ilman roskapostia, peruut*, perua, peru, milloin tahansa, koska tahansa, missaa, menetä, ajan tasalla, yhdellä klikkauksella, lupaamme, ensimmäis*',
    pass: 'jaa*, lähetä*, kerro*, vinkkaa*, levitä*, suosittele*, välitä*, laita*, anna',
    shared:
      '{tämä|tämän|tätä} {artikkeli*|jut*|teksti*|kirjoitu*|tarina*|sivu|resepti*|postau*|julkaisu*}, {artikkeli|juttu|teksti} *, {jaa|lähetä|laita|vinkkaa} {se|tämä|juttu|artikkeli|siitä|eteenpäin}, sanaa, eteenpäin',
    people:
      'ystäv*, kaveri*, perhe*, tutu*, tuttav*, kollego*, työkaver*, naapur*, muille, muillekin, jollekin, joku, jonka, facebook*, whatsapp*, somessa, sosiaalisessa mediassa, läheis*, verkosto*',
    liked:
      'piditkö, pidit, tykkäsitkö, tykkäsit, hyödyllinen, hyödylliseksi, hyödyllistä, kiinnostava*, oliko, tiedätkö jonkun, tunnetko jonkun, herätti',
    tell: 'kirjoita*, kerro*, jaa*, jätä*, kommentoi*, äänestä*, vastaa*, sano*, keskustele*, osallistu*, anna*, lisää, haluamme, kuulisimme, otamme, laita*, heitä*',
    ask: 'mitä, mikä, miten, kuka, missä, mikä, kumpi, mitkä, oletko, onko, pitäisikö, haluaisitko, entä sinä, entä, miksi, tiedätkö, muistatko, käytätkö, maksaisitko, kannattaako, olisitko',
    below:
      'kommen*, alla, alle, alapuolella, jutun alle, artikkelin alle, keskustelu*, foorumi*, kysely*, äänestyk*, lomak*, alapuolelle',
    opinion:
      '{mielipite*|ajatuks*|kokemuks*|näkemyks*|tarinas*|muisto*|vinkkis*|suosikkis*|kantas*|vastauks*|ääne*} *, {kerro|kirjoita|sano} {meille|se|siitä}, mitä {mieltä|ajattelet|tuumaat|sanot|pidät}, oletko samaa mieltä, haluamme kuulla, kuulisimme, otamme',
    earn: 'provisi*, komissi*, palkkio*, affiliate*, kumppanuuslink*, mainoslink*, pienen {korvauksen|palkkion|osuuden|summan}, korvauks*, ansaits*, prosentti*, tuloa',
    buy: 'link*, osta*, ostok*, tilaa*, tuote*, tuottei*, kaup*, painik*, klikk*, varaa*',
    machine: 'tekoäly*, kielimalli*, chatgpt, automaattis*, konekäännö*, konekäännet*, algoritm*, ai',
    written:
      'kirjoitettu, tuotettu, luotu, laadittu, tehty, käännetty, avulla, avustuksella, tukena, hyödynt*, hyödynnet*, tarkista*, muokat*, tiivistet*, apuna, käytet*, konekäännet*',
    advice:
      '{sijoitus|sijoitusneuv*|lääketieteellis*|oikeudellis*|juridis*|taloudellis*|vero}* {neuvo*|ohje*|suositus*|neuvonta*}, sijoitusneuv*, sijoitussuositu*, ostosuositu*, lääkäri*, omalla vastuulla, vastuu*, asiantuntij*, tiedottamistarkoitu*, neuvonantaj*',
    denies: 'ei, eivät, emme, eikä, vain, ainoastaan, älä, korvaa, pelkästään, vastuussa',
    pointer:
      '{saatat|saattaisit|voisit|voisi|saattaa} {pitää|kiinnostaa|kiinnostua|myös|sinua} *, {lue|katso|kuuntele} {myös|lisää|seuraavaksi|tästä}, {sinua|teitä} {voisi|saattaa|voi} *, aiheeseen liittyvää, aiheesta lisää, lisää aiheesta, lisää aiheita, {luetuimmat|suosituimmat|katsotuimmat} *, {suosittelemme|toimitus suosittelee|suositellaan} *, {samankaltais*|liittyv*} {artikkel*|juttu*|uutis*}, arkistosta, arkistostamme, seuraava {juttu|artikkeli}, edellinen {juttu|artikkeli}, {muut|muutkin} lukivat, poimintoja, toimituksen {poiminnat|valinnat}, tuoreimmat {uutiset|jutut}, jatka {näihin|lukemista}, lukijat lukivat, nyt luetaan',
    pointerBeside:
      'myös, lisää, lue, katso, voisi, voi, saattaa, kiinnostaa, sinua, aiheesta, aiheeseen, aihe, liittyvää, liittyvät, artikkelit, artikkeleita, artikkeli, jutut, juttuja, juttu, uutiset, uutisia, luetuimmat, suosituimmat, tänään, nyt, juuri, viikon, tällä, viikolla, päivän, seuraava, seuraavaksi, nämä, tämä, tästä, muut, muita, lukivat, lukijat, toimitus, suosittelee, suosittelemme, arkistosta, ja, samasta, samaa, pidät, pitää, näistä, ehkä, sinulle, poimitut, osastosta',
    section: 'katso myös, lähteet, kirjallisuutta, viitteet, aiheesta muualla',
    read: 'lue, katso, selaa, tutustu, löydä, tarkista, kuuntele, kokeile, klikkaa, lisää, haluatko, etsitkö, kurkkaa, perehdy, poimi',
    pieces:
      '{oppaamme|juttumme|artikkelimme|arvostelumme|haastattelumme|listamme|koosteemme|juttusarjamme|testimme|reportaasimme|erikoisartikkelimme|podcastimme|arkistomme|blogimme|aiemmat|laaja|kattava}*, {laaja|kattava|täydellinen|aiempi} {opas*|opp*|jut*|artikkel*|katsau*|arvostelu*|kooste*}, {oppaastamme|jutustamme|artikkelistamme|arvostelustamme|koosteestamme}',
    give: 'tue, tukea, lahjoita*, liity, auta*, osallistu*, ryhdy*, tarjoa*, harkitse*, tilaa*, maksa*, anna',
    cause:
      'blogin ylläpito*, blogia, haluamasi summa, {riippumatonta|riippumattoman|riippumaton|paikallista|vapaata|laadukasta} {journalismi*|media*|tiedonväli*|uutisointi*}, {työtämme|journalismiamme|toimitustamme|sivustoamme|toimintaamme}, {tukijaksi|jäseneksi|kannattajaksi|kuukausilahjoittajaksi} *, patreon*, kupin kahvia, kahvi*, kahvikup*, mobilepay*',
    contact: 'ota, ottakaa, kirjoita, lähetä, soita, kerro, vinkkaa, ilmoita, laita, jätä, viestitä',
    tip: 'uutisvinki*, juttuvinki*, juttuidea*, vinkki*, {onko sinulla|tiedätkö|näitkö} {juttu*|vinkki*|jotain|tietoa|enemmän|lisää|tapahtum*}, {huomasitko|löysitkö} {virheen|virheitä|kirjoitusvirheen}, {virhe|kirjoitusvirhe|asiavirhe}, toimituk* {yhteyt*|sähköposti*|viesti*}, silminnäkij*, toimitukseen',
    media:
      '{tämä|tätä|tämän} {video*|soitin*|sisältö*|upotu*|kartta*|karttaa|galleria*|julkaisu*|twiitti*|podcast*}, videosoit*, {ulkopuolinen|upotettu} sisältö, selaimesi, selain',
    failing:
      '{ei|eivät} {voida|voi|voitu|pysty|saatu} *, ei ole {saatavilla|käytettävissä|tuettu} *, {lataus|lataaminen} epäonnistui, ladataan, latautuu, {ota|salli|hyväksy} {javascript|evästeet} *, {klikkaa|napauta|paina} {tästä|katsoaksesi|toistaaksesi|avataksesi} *, lataa sivu uudelleen, ei tue',
    player:
      'video, soitin, videosoitin, twiitti, kuvagalleria, galleria, kartta, ääni, podcast, sisältö, upotus, julkaisu',
    press:
      '{katso|avaa|näytä} {tämä|julkaisu} {julkaisu|video|twiitti|kuva} *, {katso|avaa} {youtubessa|instagramissa|facebookissa|x:ssä|tiktokissa}',
    back: '{pysy|palaa|seuraa|käy|tallenna|lisää|poikkea} {kuulolla|kanavalla|mukana|takaisin|sivua|sivuamme|meitä|juttua|tilannetta|kirjanmerkk*|pian|uudelleen|myöhemmin|linjoilla|artikkelia} *, {päivitämme|täydennämme|päivittyy|päivitetään} *, {juttu|artikkeli|juttua|artikkelia} {päivitetään|päivittyy|täydennetään} *, pysy kuulolla',
    fresh:
      '{viimeisimmät|uusimmat|tuoreimmat|viimeisimpiä|uusimpia|tuoreita|lisää} {uutiset|uutisia|tiedot|tietoja|tietoa|käänteet|päivitykset|juttuja}, ympäri vuorokauden, jatkuvasti, reaaliajassa, ajan tasalla, heti kun, hetki hetkeltä',
    lead: '{lisää|tuoreimmat|uusimmat}, haluatko {lisää|tietää}',
    join: 'liity, tule mukaan, ryhdy',
    crowd: 'lukija*, tilaaja*, seuraaja*, lukijamme',
    sponsored:
      'yhteistyössä {kanssa|kumppan*}, {kaupallinen|maksettu} {yhteistyö|sisältö|kumppanuus}, kaupallisessa yhteistyössä, sponsoroitu {sisältö|artikkeli|julkaisu}, {tarjoaa|esittää|sponsoroi} *, tuella, mainos: ',
    shareVerb:
      'jaa, lähetä, tulosta, kopioi, tallenna, twiittaa, vinkkaa, suosittele, välitä, jaa artikkeli, jaa juttu',
    shareBeside:
      'facebookissa, twitterissä, whatsappissa, linkedinissä, x:ssä, ssä, telegramissa, blueskyssa, sähköpostilla, sähköpostitse, linkki, artikkeli, artikkelin, juttu, jutun, tämä, sivu, ystävälle, kaverille, ystäville, kavereille, ja, tai, nyt, somessa, kautta, kopioi, tulosta, leikepöydälle, myös',
    network: `instagramissa, somessa, youtubessa, tiktokissa, ${NETWORKS}, facebookissa, facebookiin, twitterissä, whatsappissa, whatsappilla, linkedinissä, telegramissa, instagramissa, messengerissä, blueskyssa, threadsissa, sähköpostilla, sähköpostitse, sähköposti`,
    cookie: 'eväste*, cookie, cookies, tietosuoja*, seuranta*',
    consents:
      'hyväksy*, suostu*, hylkää*, kieltäydy*, käytämme, käyttää, käytet*, jatka*, asetuks*, asetukset, parant*, kokemu*, salli*, analyso*, hallinno*',
    locked:
      '{vain|ainoastaan} {tilaajille|jäsenille|tilaajien|rekisteröityneille}, tilaajille, tilaajien, {loput|koko|loppuosan} {jutusta|artikkelista|juttu|artikkeli|jutun|artikkelin|tekstistä}, ilmais* {artikkel*|juttu*|juttuj*}, rajaton* {pääsy|lukuoikeus}, rajattoma* *, lukittu*, maksumuuri*, premium*, lukuoikeu*',
    enter:
      'kirjaudu*, tilaa*, rekisteröidy*, luo, osta*, kokeile*, liity*, jatka*, aloita*, oletko {jo|tilaaja|jäsen}, onko sinulla {jo|tilaus|tunnu*}, avaa',
    app: 'sovellu*, sovelluks*, sovelluksen, app store*, google play*, äppi*, äpin',
    load: 'lataa*, asenna*, hanki*, kokeile*, avaa*, lue, skannaa*, ota, löydät',
    follow:
      'ota tili seurantaan, näet {instagramissa|facebookissa}, seuraa meitä, seuraa {toimitusta|lehteä|blogia|sivustoa}, löydät meidät, löydä meidät, olemme {myös |}*, tykkää meistä, tykkää sivustamme, liity ryhmäämme, liity {mukaan |}{yhteisöömme|ryhmään}, tule {mukaan|seuraamaan|kaveriksi}, ota tili seurantaan, ota {meidät|sivu} seurantaan, käy tykkäämässä',
    remark:
      'kommentti, kommentit, kommentteja, kommentin, kommentoi, kommentointi, keskustelu, keskustelua, keskusteluun, keskustele, vastaa, vastaukset',
    remarkBeside:
      'näytä, piilota, katso, lue, kaikki, lisää, lataa, kirjoita, jätä, oma, ei, vielä, ole, ensimmäinen, kirjaudu, sisään, ja, tai, tästä, tähän, juttuun, artikkeliin, aiheesta, osallistu, on, suljettu, päättynyt, auki, uusimmat, vanhimmat, parhaat, järjestä, ilmoita, asiaton, kommentoidaksesi, kommentoimaan, rekisteröidy, sinun, täytyy, olla, kirjautunut, mitä, mieltä, olet, aloita, liity, viesti, viestiä, siirry, kommentoija, tilaajat, voivat, vain, luo, tunnus',
    tool: 'tulosta, tekstin koko, kirjasinkoko, {suurempi|isompi|pienempi} {teksti|fontti}, {suurenna|pienennä} *, kuuntele {juttu|artikkeli|tämä}, lue ääneen, ääneenluku, tallenna {juttu|artikkeli|myöhemmäksi|suosikkeihin}, lue myöhemmin, kirjanmerk*, tumma tila, {ilmoita|raportoi} {virheestä|virhe}, lataa pdf, selkokielellä',
    toolBeside:
      'juttu, jutun, artikkeli, artikkelin, sivu, tämä, teksti, tekstiä, kuuntele, tallenna, jaa, pdf, a, aa, ja, min, minuuttia, minuutti, kopioi, linkki, lähetä, ääni, myöhemmin, koko',
    path: 'etusivu, koti, alku',
    turn: '{edellinen|seuraava|vanhempi|uudempi|vanhemmat|uudemmat|aiemmat} {kirjoitus|artikkeli|postaus|juttu|sivu|kirjoitukset|artikkelit|postaukset|julkaisu|julkaisut}, edellinen, seuraava, takaisin {ylös|alkuun|etusivulle|listaan}, sivun alkuun, kaikki {kirjoitukset|artikkelit}',
  },
})
