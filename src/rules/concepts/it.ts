import {CHANNELS, defineLexicon, NETWORKS} from './lexicon.ts'

export const IT = defineLexicon({
  language: 'it',
  words: {
    joints: 'e, o, per favore, poi, quindi, ora, subito, per continuare',
    you: 'tu, ti, te, tuo, tua, tuoi, tue, voi, vi, vostr*, suo, sua, suoi',
    we: 'noi, ci, nostr*, questo sito, questa pagina, il sito, la redazione, dalla redazione, mio, mia',
    text: '{questo|il presente|il} {articolo|testo|contenuto|post|podcast|sito|riassunto}, {questa|la} {pagina|notizia|traduzione|guida}, l’articolo, testo, {parti|parte} di questo {articolo|testo}, le informazioni {contenute|riportate|qui}',
    blocker:
      'adblock*, ad-blocker*, blocco degli annunci, blocco della pubblicità, blocca {la|le|gli|i nostri} *, filtro pubblicitario, nasconde {la|le|gli|i} *',
    allow:
      'disattiv*, consent*, autorizz*, sospend*, metti in pausa, whitelist, eccezione, ricaric*, aggiorna*, aggiung*, sblocc*, sosten*, abilit*',
    detect: 'rilevat*, sembra*, abbiamo notato, stai usando, utilizzi, usi, attivo, attivato',
    ads: 'pubblicità, annunci, inserzioni, banner, inserzionisti',
    fund: 'finanzi*, gratis, gratuit*, manten*, sosten*, viv*, possibile',
    ad: 'pubblicità, annuncio, annunci, inserzione, sponsorizzato, contenuto sponsorizzato, spazio pubblicitario, messaggio pubblicitario, publiredazionale',
    adBeside:
      'continua, prosegue, leggi, a leggere, leggere, dopo, sotto, la, il, l, lettura, articolo, testo, di, della, questo, questa, spazio, messaggio, contenuto, pubblicitario, chiudi, salta, scorri, per, continuare, fine, inizio, con, un, una, nostro, in, qui, più, basso, x, px',
    resumes:
      '{continua|prosegue|continui} {a leggere|la lettura|dopo|sotto|qui sotto}, {l’articolo|il testo|la lettura|articolo|testo} {continua|prosegue|riprende}, scorri per, dopo la pubblicità',
    mail: 'casella di posta, posta elettronica, newsletter*, bollettino, notifiche, avvisi, via {mail|e-mail|email|whatsapp}, per email, {tua|vostra|la tua} {mail|e-mail|email}, indirizzo {mail|e-mail|email}, {nostro|mio|al|il} canale {telegram|whatsapp|youtube}, canale {telegram|whatsapp|youtube}, campanella, sul {telefono|telefonino|cellulare}',
    get: 'iscriv*, abbonat*, registr*, ricev*, unisci*, attiva, attivate, lascia*, inserisc*, clicca, premi, non perder*, vuoi, volete, ti è piaciut*, segui*, resta*, ogni, tutti i, tutte le, scopri',
    sign: 'iscriv*, ricev*, unisci*, registr*, direttamente, arriva, ti inviamo, ti mandiamo, attiva, lascia la tua, inserisci la tua, segui*, non perder*',
    often:
      'gratis, gratuit*, ogni {giorno|mattina|sera|settimana|mese|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica}, tutti i {giorni|venerdì|lunedì}, tutte le {mattine|settimane|domeniche}, quotidian*, settimanal*, una volta {alla settimana|al mese}, il meglio, le migliori, le ultime, per prim*, in anteprima, notizie, novità, aggiornament*',
    spared:
      'niente spam, no spam, senza spam, zero spam, {disiscriv*|cancell*} {quando|in qualsiasi}, non perder*, sempre aggiornat*, con un clic, promesso',
    pass: 'condivid*, invia*, inoltra*, manda*, passa*, fai girare, fate girare, consiglia*, diffond*, tagga',
    shared:
      '{questo|l’} articolo, questa {notizia|storia|pagina}, questo {testo|post}, condividil*, inoltral*, mandal*, invial*, fai girare, fate girare, passaparola',
    people: 'amic*, famili*, collegh*, vicin*, contatti, social, altri, facebook, whatsapp, qualcuno',
    liked: 'ti è piaciut*, vi è piaciut*, ti è stato utile, utile, conosci qualcuno, interessante',
    tell: 'racconta*, dicci, diteci, scriv*, lascia*, condivid*, commenta*, vota*, rispond*, partecipa*, fateci, facci, dite',
    ask: 'e tu, e voi, che, cosa, quale, come, hai, avete, conosci, conoscete, sei, siete, secondo, dove, chi',
    below: 'commenti, commento, qui sotto, in basso, sotto, in fondo, nel sondaggio, nel nostro sondaggio, nel forum',
    opinion:
      '{la tua|la vostra|le tue|le vostre|il tuo|il vostro|i tuoi} {opinione|opinioni|esperienza|esperienze|storia|storie|parere|voto|punto di vista|ricordi|risposta|idea|idee}, {raccontaci|raccontatecelo|raccontacelo|diteci|dicci|scrivici|scriveteci}, cosa ne {pensi|pensate}, che ne {pensi|pensate}, facci sapere, fateci sapere',
    earn: 'commission*, affiliat*, affiliazione, piccola {percentuale|quota|commissione}, percentuale, guadagn*',
    buy: 'link, acquist*, compr*, ordin*, prodott*, negozi*, pulsant*, clic*, prenot*',
    machine:
      '{l’|dell’|dall’|all’|un’|nell’}{ia|ai}, {con|tramite|via} {ia|ai}, {ia|ai} generativa, {strumenti|strumento|sistema|sistemi} di {ia|ai}, intelligenza artificiale, modello linguistico, chatgpt, automaticamente, automatica, automatico, algoritmo, traduttore automatico',
    written:
      'redatt*, scritt*, generat*, tradott*, prodott*, creat*, realizzat*, ausilio, aiuto, supporto, assistenza, riassunt*, revisionat*, rivist*',
    advice:
      '{consulenza|consiglio|parere|raccomandazione} {finanziari*|legal*|medic*|professional*|di investimento}, sollecitazione, scopo {informativo|divulgativo}, fini informativi, proprio rischio, responsabilità, sostitui*',
    denies: 'non, né, nessun*, solo, soltanto, esclusivamente',
    pointer:
      '{potrebbe|potrebbero} {anche |}{interessarti|interessarvi|piacerti}, ti potrebbe*, {leggi|leggete|guarda|vedi} anche, anche da leggere, da leggere, leggi {di più|ancora|pure}, per approfondire, approfondimenti, altri articoli, altre notizie, articoli {correlati|simili|consigliati}, notizie correlate, correlati, i più letti, le più lette, più letti, consigliati per te, per te, non perdere, da non perdere, dal nostro archivio, dall’archivio, continua a leggere, prossimo articolo',
    pointerBeside:
      'anche, ti, vi, leggi, leggere, da, di, più, il, la, le, gli, i, su, dal, dalla, nostro, questo, questa, articoli, articolo, notizie, notizia, oggi, settimana, per, te, voi, e, tema, ancora, altro, altri, altre, ora, interessarti, archivio, potrebbe, potrebbero, interessare, piacere, in, che',
    section: 'vedi anche, per approfondire, bibliografia',
    give: 'sostien*, sosten*, dona*, divent*, aiuta*, contribu*, abbonat*, offri*, partecip*',
    cause:
      '{giornalismo|informazione|stampa} {indipendente|locale|libera|libero|di qualità}, {nostro|nostra} {giornalismo|lavoro|redazione|informazione}, {socio|soci|socia|socie|sostenitor*|abbonat*}, patreon, paypal, un caffè',
    media:
      '{questo|il} {video|tweet|lettore|podcast|audio}, questo contenuto, {questa|la} {mappa|galleria}, contenuto {esterno|incorporato}, lettore {video|audio}',
    failing:
      'non {può|è possibile|è stato possibile} {essere |}{caricare*|caricat*|visualizzar*|visualizzat*|riprodurre}, non {è |}disponibile, caricamento, {attiva|abilita|accetta} {javascript|i cookie}, {clicca|tocca|premi} per, {ricarica|aggiorna} la pagina',
    player: 'video, lettore, tweet, galleria, mappa, audio, podcast, contenuto, fotogallery',
    back: '{continua|continuate|resta|restate|rimani|rimanete|torna|tornate|segui|seguite} {a seguirci|con noi|aggiornat*|conness*|a trovarci|sul|su|il}, {sarà|viene} aggiornat*',
    fresh:
      '{ultime|nuove|altre|tutte le} {notizie|novità|informazioni}, {ultimi|nuovi|altri|tutti gli} aggiornamenti, in tempo reale, minuto per minuto, 24 ore su 24, non perdere',
    join: 'unisciti, entra, fai parte',
    crowd: 'lettori, iscritti, abbonati, follower',
    sponsored: '{è|è stato} {sponsorizzat*|presentat*|offert*} da, sponsorizzato da, offerto da, in collaborazione con',
    shareVerb: 'condividi, invia, stampa, copia, twitta, salva, pubblica, inoltra, manda',
    shareBeside:
      'su, via, per, con, il, la, un, link, questo, articolo, amico, amici, a, ad, e, copia, stampa, invia, condividi, pagina, notizia, tramite',
    network: NETWORKS,
    visit: 'segui, seguite, seguimi, seguici, unisciti, iscriviti',
    followMe: 'seguimi, seguici, seguiteci, seguitemi, taggami, taggaci, trovaci, trovami, ci trovi, mi trovi',
    channel: CHANNELS,
  },
})
