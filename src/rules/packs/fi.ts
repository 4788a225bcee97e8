import {definePack} from './pack.ts'

export const fi = definePack({
  language: 'fi',
  phrases: {
    share: {
      lines: [
        '{jaa|jaa artikkeli|jaa tämä artikkeli|jaa juttu|jaa facebookissa|jaa twitterissä|jaa x:ssä|jaa linkedinissä|jaa whatsappissa|jaa sähköpostilla|jaa sivu|jaa ystäville|jaa linkki|jaa somessa|jaa uutinen|kopioi linkki|linkki kopioitu|kopioi|lähetä sähköpostilla|lähetä kaverille|vinkkaa kaverille|tykkää|tykkää tästä|suosittele|jakoa|jaot|twiittaa}',
        'jaa {artikkeli|juttu|tämä} {ystävillesi|ystävälle|muille|somessa|}',
      ],
      headers: ['{jaa tämä|jaa|tykkää tästä} :'],
      words: ['(avautuu uudessa ikkunassa)', '(avautuu uuteen ikkunaan)'],
      sentences: ['jaa {artikkeli|juttu|tämä artikkeli|tämä juttu} …'],
    },
    subscribe: {
      lines: [
        '{uutiskirje|uutiskirjeet|tilaa|tilaa uutiskirje|tilaa uutiskirjeemme|tilaa nyt|tilaa lehti|tilaukset|tilaus|liity postituslistalle|liity|seuraa|seuraa meitä|seuraa meitä facebookissa|seuraa meitä somessa|seuraa somessa|sosiaalinen media|pysy ajan tasalla|älä jää paitsi|salli ilmoitukset|sähköpostiosoite|sähköpostiosoitteesi|syötä sähköpostiosoitteesi|anna sähköpostiosoitteesi|rss|lisää suosikiksi|lisää ensisijaiseksi lähteeksi}',
      ],
      starts: [
        'tilaa {maksuton |ilmainen |}{uutiskirje|uutiskirjeemme|päivittäinen|viikoittainen} …',
        'saat {uusimmat|tuoreimmat|viikon} … {sähköposti|uutiskirje}',
        'seuraa meitä {facebook|twitter|instagram|somessa|whatsapp} …',
        'tilaamalla {uutiskirjeen|uutiskirjeemme} …',
        'tilaa {uutiskirje|uutiskirjeemme|ilmainen|päivän}…',
        'seuraa {meitä|kanavaamme|somessa} …',
        '{saat|saa} … {sähköpostiisi|uutiskirje}*…',
      ],
      sentences: ['tilaa {maksuton |}{uutiskirje|uutiskirjeemme} …'],
    },
    related: {
      lines: [
        '{lue lisää|lue myös|lue koko juttu|lue koko artikkeli|lue juttu|lue artikkeli|lue seuraavaksi|lisää|lisää aiheesta|lisää uutisia|lisää artikkeleita|näytä lisää|lataa lisää|katso lisää|katso myös|katso kaikki|katso kuvat|katso video|kaikki artikkelit|kaikki uutiset|aiheeseen liittyvää|aiheesta lisää|aiheeseen liittyvät|aiheeseen liittyviä artikkeleita|samankaltaisia artikkeleita|luetuimmat|luetuimmat nyt|suosituimmat|suosittua|suositut artikkelit|uusimmat|uusimmat uutiset|tuoreimmat|tuoreimmat uutiset|viimeisimmät|viimeisimmät artikkelit|juuri nyt|suosittelemme|suositellut|pääuutiset|ajankohtaista|nostot|video|videot|kuvagalleria|kuuntele myös|muut lukevat}',
      ],
      headers: [
        '{aiheeseen liittyvät|samankaltaiset|uusimmat|suositut|suositellut|viimeisimmät|muita|lisää} {artikkelit|artikkeleita|uutiset|uutisia|jutut|juttuja|aiheet|kirjoitukset|videot|tuotteet|reseptit}',
        '{lue myös|lue lisää aiheesta|lue myös nämä|aiheeseen liittyvää|aiheesta lisää|lisää aiheesta|luetuimmat|suosituimmat|uusimmat uutiset|tuoreimmat uutiset|saatat pitää myös näistä|sinua saattaa kiinnostaa|sinua voisi kiinnostaa myös|suosittelemme|katso myös|muut lukevat|kaupallinen yhteistyö}',
      ],
      labels: [
        'lue myös:',
        'lue myös',
        'lue lisää:',
        'lue:',
        'lue tästä:',
        'lue koko juttu:',
        'katso myös:',
        'katso:',
        'katso video:',
        'aiheesta lisää:',
        'kuuntele:',
        'kuuntele myös:',
        '?video:',
        'lisää aiheesta:',
      ],
      starts: ['lue {myös|lisää|koko} …', 'lisää {aiheesta|uutisia} …'],
      sentences: ['lue myös:'],
    },
    'ad-label': {
      lines: [
        '{mainos|mainokset|mainos alkaa|mainos päättyy|juttu jatkuu mainoksen jälkeen|artikkeli jatkuu mainoksen jälkeen|artikkeli jatkuu mainoksen alla|juttu jatkuu mainoksen alla|juttu jatkuu kuvan jälkeen|juttu jatkuu videon jälkeen|artikkeli jatkuu kuvan alla|juttu jatkuu kuvan alla|kaupallinen yhteistyö|kaupallinen sisältö|sponsoroitu|sponsoroitu sisältö|ilmoitus|ilmoitukset|sulje mainos|mainosyhteistyö}',
      ],
      starts: [
        '{juttu|artikkeli|teksti} jatkuu {mainoksen|kuvan|videon|kuvagallerian} …',
        'kaupallinen yhteistyö',
        'mainos:',
      ],
      words: ['({juttu|artikkeli|teksti} jatkuu {kuvan|videon|mainoksen} {alla|jälkeen}{.|})'],
    },
    cookie: {
      lines: [
        '{hyväksy|hyväksy kaikki|hyväksy evästeet|hyväksy kaikki evästeet|hylkää|hylkää kaikki|vain välttämättömät|hyväksyn|evästeasetukset|evästeet|evästekäytäntö|tietoa evästeistä|hallitse suostumusta|asetukset|tallenna asetukset|muokkaa asetuksia|selvä}',
      ],
      starts: [
        '{käytämme|tämä sivusto käyttää|sivusto käyttää|sivustomme käyttää|tällä sivustolla käytetään|me ja kumppanimme} … evästeitä',
        'jatkamalla {sivuston|sivustolla|selaamista} …',
      ],
      sentences: ['{käytämme|tämä sivusto käyttää|sivustomme käyttää} evästeitä …'],
    },
    comments: {
      lines: [
        '{kommentti|kommentit|kommentteja|ei kommentteja|kommentoi|kommentoi artikkelia|jätä kommentti|jätä vastaus|jätä kommentti peruuta vastaus|kirjoita kommentti|lisää kommentti|lähetä kommentti|julkaise kommentti|vastaa|vastaukset|peruuta vastaus|näytä kommentit|lue kommentit|kaikki kommentit|kommentointi suljettu|kommentointi on suljettu|viimeisimmät kommentit|ilmianna|ilmoita asiaton viesti|pakolliset kentät on merkitty *|kirjaudu kommentoidaksesi|osallistu keskusteluun|keskustelu|keskustele}',
        'ole ensimmäinen {kommentoija|kommentoimaan}',
      ],
      headers: ['{jätä|kirjoita} {kommentti|vastaus}{ peruuta vastaus|}', 'viimeisimmät kommentit'],
      starts: [
        'sähköpostiosoitettasi ei julkaista',
        'pakolliset kentät',
        'tallenna nimeni, sähköpostiosoitteeni',
        'tämä sivusto käyttää akismet',
        'kirjaudu sisään kommentoidaksesi',
        'ilmoita minulle',
        'ole ensimmäinen …',
        'kirjaudu {sisään |}{kommentoidaksesi|ja kommentoi|, jos haluat}…',
        '{kommentointi|kommentit} on {suljettu|poistettu}…',
        'sinun {on|täytyy|pitää} {kirjauduttava|kirjautua|oltava} …',
      ],
    },
    'call-to-action': {
      sentences: [
        '{kerro|jaa|kirjoita|jätä} {mielipiteesi|kommentti|ajatuksesi|kokemuksesi|meille} … {kommenteissa|kommenttikenttään|alle|kommentoi}',
        'mitä mieltä {sinä |}olet? {kerro|kommentoi|jaa} …',
        'kerro {kommenteissa|meille|mielipiteesi|näkemyksesi|omat|oma}…',
        '{jätä|kirjoita} {kommentti|kommenttisi}…',
        '{keskustele|osallistu} …',
      ],
    },
    promo: {
      lines: [
        '{lataa sovellus|lataa sovelluksemme|lataa|tue meitä|lahjoita|liity jäseneksi|kauppa|verkkokauppa|osta nyt|osta|tilaa nyt|katso tarjous|kokeile ilmaiseksi|ota yhteyttä|lähetä uutisvinkki|uutisvinkki|juttua päivitetään|juttu päivittyy|uutinen päivittyy|artikkeli päivittyy}',
      ],
      starts: [
        'lataa {sovellus|sovelluksemme|ilmainen} …',
        'lähetä {uutisvinkki|meille|juttuvinkki} …',
        '{juttu|uutinen|artikkeli} päivittyy',
        'onko sinulla',
        '{tue|auta} {meitä|riippumatonta|työtämme}…',
        'lataa {sovelluksemme|sovellus|ilmainen}…',
        '{juttua|uutista} päivitetään…',
      ],
      sentences: ['{juttu|uutinen} päivittyy …'],
    },
    paywall: {
      lines: [
        '{kirjaudu|kirjaudu sisään|rekisteröidy|luo tunnus|luo tili|unohditko salasanasi|oma tili|omat tiedot|kirjaudu ulos|oletko jo tilaaja|onko sinulla jo tilaus|vain tilaajille|tilaajille|tilaa ja lue|jatka lukemista}',
        '?plus',
      ],
      starts: [
        '{tämä|juttu|artikkeli} … {vain |}tilaajille …',
        '{jatkaaksesi|lukeaksesi} …',
        'tilaa {ja|digi|lue} {jatka|lue|koko} …',
        'oletko jo tilaaja',
        'kirjaudu {sisään |}{lukeaksesi|ja lue|jatkaaksesi}…',
        '{tilaa|osta|aloita} … {lukea|lue|jatka|pääsy}*…',
        '{tämä|tämän} {artikkeli|juttu|artikkelin} on {vain|tilaajille|maksullinen}…',
      ],
    },
    adblock: {
      lines: ['{mainostenesto havaittu|mainosten esto havaittu|adblock havaittu}'],
      starts: ['{poista|ota} {mainostenesto|mainosten esto|adblock} …', 'käytät mainostenesto'],
    },
    copyright: {
      lines: [
        '{kaikki oikeudet pidätetään|tietosuoja|tietosuojaseloste|tietosuojakäytäntö|käyttöehdot|tilausehdot|rekisteriseloste|saavutettavuus|saavutettavuusseloste|päätoimittaja|vastaava päätoimittaja}',
      ],
      starts: [
        'kaikki oikeudet pidätetään',
        'copyright ©',
        'vastaava päätoimittaja',
        'sisällön {kopiointi|lainaaminen} …',
        '© ',
      ],
      sentences: ['kaikki oikeudet pidätetään.'],
    },
    disclosure: {
      starts: [
        '{artikkeli|juttu|kirjoitus|postaus} sisältää {mainoslinkkejä|mainos|kaupallis|affiliate} …',
        'sisältää mainoslinkkejä',
        'korjaus:',
        '{löysitkö|huomasitko} virheen…',
        '{ilmoita|kerro} virheestä…',
      ],
      sentences: [],
    },
    embed: {
      lines: [
        '{katso tämä julkaisu instagramissa|suurenna kuva|suurenna|koko näyttö|toista|kuuntele|kuuntele artikkeli|sulje|seuraava kuva|edellinen kuva|avaa kuvagalleria|näytä kuvateksti}',
      ],
      starts: ['henkilön … jakama julkaisu', 'selaimesi ei tue'],
    },
    template: {
      lines: [
        '{ladataan|ladataan kommentteja|odota|sivua ei löytynyt|tapahtui virhe|ota javascript käyttöön|avautuu uudessa ikkunassa}',
      ],
      starts: ['ota javascript käyttöön'],
    },
    nav: {
      lines: [
        '{siirry sisältöön|siirry pääsisältöön|siirry suoraan sisältöön|hyppää sisältöön|hyppää pääsisältöön|päävalikko|avaa valikko|sulje valikko|näytä valikko|takaisin|takaisin etusivulle|olet tässä|hae sivustolta|haku:|navigaatio|tietoa meistä|ota yhteyttä|yhteystiedot|valitse kuukausi|valitse kategoria|kaikki kategoriat}',
        '?{etusivu|koti|valikko|haku|hae|uutiset|politiikka|talous|yhteiskunta|maailma|ulkomaat|kotimaa|suomi|paikalliset|urheilu|jalkapallo|jääkiekko|kulttuuri|viihde|pääkirjoitus|mielipide|kolumnit|kolumni|terveys|tiede|teknologia|koulutus|matkailu|matkat|elämäntyyli|elämä|perhe|muoti|ruoka|reseptit|autot|asuminen|koti|työ|yritykset|raha|pörssi|rikos|sää|horoskooppi|pelit|ristikot|podcast|podcastit|videot|kuvat|blogi|blogit|arkisto|kategoriat|avainsanat|palvelut|kauppa|mediatiedot|avoimet työpaikat|asiakaspalvelu|ohje|ohjeet|sulje|lisää|kaikki|radio|tv|elokuvat|musiikki|kirjat|tapahtumat|kalenteri|näköislehti|tilaa|ilmasto|juorut}',
      ],
    },
    pagination: {
      lines: [
        '{artikkelien selaus}',
        '{takaisin ylös|sivun alkuun|ylös}',
        '{edellinen|seuraava|seuraava sivu|edellinen sivu|seuraava artikkeli|edellinen artikkeli|seuraava juttu|edellinen juttu|artikkelien selaus|vanhemmat artikkelit|uudemmat artikkelit|näytä vähemmän|edellinen seuraava}',
      ],
    },
    tools: {
      lines: [
        '{tulosta|tulosta artikkeli|tulostusversio|tallenna|tallenna artikkeli|lisää suosikkeihin|suosikit|tekstin koko|suurempi teksti|pienempi teksti|ilmoita virheestä|lataa pdf|käännä|lue myöhemmin|lahjoita artikkeli}',
        'kuuntele {juttu|artikkeli|tämä juttu|tämä artikkeli}',
        '{tulosta|tallenna} {juttu|artikkeli}',
        '{kuuntele juttu}',
      ],
    },
    widget: {
      lines: ['{valitse kieli|kieli|oliko sivusta apua|oliko tästä hyötyä|äänestä|kysely|näytä tulokset}'],
      starts: ['oliko {tästä|tämä|sivu} …'],
    },
    form: {
      lines: [
        '{lähetä|lähetä viesti|nimi *|sähköposti *|kommentti *|sukunimi|etunimi|aihe|viesti|puhelinnumero|puhelin|kotisivu|verkkosivusto|pakollinen kenttä|pakollinen|postinumero}',
      ],
      starts: ['hyväksyn {käyttö|tieto|että} …'],
    },
    keywords: {
      headers: ['{avainsanat|aiheet|tunnisteet|asiasanat|kategoriat|aiheet artikkelissa|tagit}'],
      starts: ['{avainsanat|aiheet|tunnisteet|asiasanat|kategoriat|kategoria|tagit|aihe}{ |}:'],
    },
    'table-of-contents': {
      headers: ['{sisällysluettelo|sisältö|tässä artikkelissa|tällä sivulla|jutun sisältö}'],
      lines: ['{näytä sisällysluettelo|piilota sisällysluettelo}'],
    },
    'read-time': {
      lines: [
        '{min|minuuttia|minuutin} {lukuaika|lukemista|luettava}',
        'lukuaika {min|minuuttia|noin|}',
        'lukuaika noin {min|minuuttia|}',
      ],
      starts: ['lukuaika'],
    },
    'author-bio': {headers: ['{kirjoittajasta|kirjoittaja|tietoa kirjoittajasta}']},
    credit: {
      starts: ['{kuva|kuvat|valokuva|lähde|lähteet|kuvaaja|grafiikka|video|kuvitus}{ |}{:|/}'],
      lines: ['{lehtikuva|kuvituskuva|arkistokuva|stt|getty images|afp|reuters|ap|shutterstock|all over press}'],
    },
  },
})
