import {definePack} from './pack.ts'

export const it = definePack({
  language: 'it',
  phrases: {
    share: {
      lines: [
        "{condividi|condividi su|condividi questo articolo|condividi l'articolo|condividi su facebook|condividi su twitter|condividi su x|condividi su whatsapp|condividi su linkedin|condividi via email|condividi via mail|condividi via|condividi questa notizia|condividi questo post|condividi la notizia|condividere|condivisioni|invia per email|invia via email|invia tramite email|invia a un amico|copia link|copia il link|link copiato|copia url|tweet|twitta|mi piace|mi piace caricamento|consiglia|segnala ad un amico}",
      ],
      headers: [
        '{condividi|condividi su|condividi questo|mi piace} :',
        'condividi {questo articolo|questa notizia} su',
      ],
      sentences: ["condividi {questo articolo|l'articolo|questa notizia} {con|su|sui} …"],
      words: [
        '(si apre in una nuova finestra)',
        'clicca per {condividere|inviare|stampare} … (si apre in una nuova finestra)',
        'fai clic {qui |}per {condividere|inviare|stampare} … (si apre in una nuova finestra)',
      ],
    },
    subscribe: {
      lines: [
        '{iscriviti|iscriviti ora|iscriviti alla newsletter|iscriviti alla nostra newsletter|iscriviti al canale|iscriviti gratis|iscrizione newsletter|newsletter|le nostre newsletter|abbonati|abbonati ora|abbonamenti|abbonamento|ricevi la newsletter|ricevi le notifiche|seguici|seguici su|seguici sui social|seguici su facebook|seguici su google news|seguici anche su|segui|segui il canale|segui il canale whatsapp|resta aggiornato|rimani aggiornato|resta informato|non perderti le ultime notizie|attiva le notifiche|la tua email|la tua e-mail|il tuo indirizzo email|inserisci la tua email|indirizzo email|feed rss|aggiungi come fonte preferita|aggiungi alle fonti preferite}',
      ],
      starts: [
        '{iscriviti|abbonati|registrati} {gratis |ora |subito |}{alla|alle|al} {nostra|nostre|nostro|} {newsletter|canale|mailing list} …',
        'iscriviti {alla|al|alle} {newsletter|canale|newsletter …} …',
        'ricevi {gratis |ogni |tutte |le |la |via |}… {newsletter|email|e-mail|mail|casella|whatsapp|posta}',
        'seguici {su|anche|sui|sulla|sul} …',
        'segui {le notizie|tutti gli aggiornamenti|il nostro|la nostra|i nostri|…} {su|sul|canale} …',
        'per {restare|rimanere} {sempre |}aggiornat{o|i|a} … {newsletter|seguici|iscriviti|canale|segui}',
        'entra nel {nostro |}canale {whatsapp|telegram} …',
        '{iscriviti|abbonati|registrati} {alla|al|gratis|ora|qui} …{newsletter|canale|mailing|notizie|gratis}…',
        '{ricevi|ricevete} … {nella tua casella|via email|via mail|ogni mattina|ogni settimana|sulla tua mail|nella tua email}…',
        '{seguici|segui|seguiteci|unisciti|entra|iscriviti} {su|sul|nel|al|anche su|i nostri} … {facebook|instagram|twitter|x|youtube|tiktok|whatsapp|telegram|google news|linkedin|canale|social}…',
        "puoi {cancellarti|annullare|disiscriverti} {dalla newsletter|dalla nostra|in qualsiasi|in qualunque|quando vuoi|in ogni|l'iscrizione}…",
        '{non perdere|non perderti} {nessuna|nessun|le|gli|il|la|più} …',
      ],
      sentences: [
        'iscriviti {alla|alle|al} {nostra |nostre |nostro |}{newsletter|canale|mailing list} …',
        'seguici {su|anche su|sulla|sul} {facebook|twitter|x|instagram|google|telegram|whatsapp|youtube|nostra pagina|nostro canale} …',
      ],
    },
    related: {
      lines: [
        "{leggi anche|leggi di più|leggi tutto|leggi l'articolo|leggi l'articolo completo|continua a leggere|continua|vedi anche|vedi tutti|vedi tutto|guarda anche|guarda il video|scopri di più|approfondisci|approfondimenti|approfondimento|articoli correlati|notizie correlate|correlati|potrebbe interessarti|potrebbe interessarti anche|ti potrebbe interessare|ti potrebbero interessare|potrebbero interessarti|i più letti|più letti|le più lette|più lette|i più visti|ultime notizie|ultim'ora|ultima ora|ultimi articoli|articoli recenti|notizie recenti|altre notizie|altri articoli|in evidenza|in primo piano|primo piano|consigliati|consigliati per te|da leggere|da non perdere|tutte le notizie|tutti gli articoli|più popolari|popolari|mostra di più|carica altri|mostra altro|altro|video|foto|gallery|fotogallery|guarda la gallery|sullo stesso argomento|dello stesso autore|la notizia completa|tutto su}",
      ],
      headers: [
        '{articoli|notizie|contenuti|post|video|argomenti|prodotti|ricette} {correlati|correlate|simili|recenti|popolari|consigliati|consigliate|suggeriti|più letti|più lette}',
        '{leggi anche|potrebbe interessarti|potrebbe interessarti anche|potrebbe anche interessarti|ti potrebbe interessare|ti potrebbe interessare anche|ti potrebbero interessare|potrebbero interessarti|forse ti interessa anche|ti potrebbe anche piacere|i più letti|le più lette|i più letti di oggi|ultime notizie|ultimi articoli|altre notizie|altri articoli|dallo stesso autore|sullo stesso argomento|sullo stesso tema|consigliati per te|da non perdere|in evidenza|raccomandato per te|contenuti sponsorizzati|potresti esserti perso|guarda anche|vedi anche|per approfondire sul sito|altro in|più da|le ultime news}',
        '{potrebbe|potrebbero} {anche |}{interessarti|interessarvi|piacerti}{| anche}',
        '{ti|vi} potrebbe {anche |}{interessare|piacere}{| anche}',
        '{i|gli articoli} più {letti|visti|popolari|commentati}',
        '{altre|ultime} notizie',
        '{articoli|notizie|contenuti} {correlati|correlate|simili|recenti|consigliati|collegati}',
      ],
      labels: [
        'leggi anche:',
        'leggi anche',
        'leggi:',
        'leggi qui:',
        'leggi di più:',
        'leggi pure:',
        'leggi tutto:',
        'vedi anche:',
        'guarda anche:',
        'guarda il video:',
        'potrebbe interessarti:',
        'potrebbe interessarti anche:',
        'ti potrebbe interessare:',
        'approfondisci:',
        'per approfondire:',
        'approfondimento:',
        'scopri di più:',
        'articolo correlato:',
        'correlati:',
        'continua a leggere:',
        'da leggere:',
        'da non perdere:',
        'ascolta anche:',
        '?video:',
        '?guarda:',
        '?foto:',
        '>> leggi anche',
        '-> leggi anche',
      ],
      starts: [
        'leggi anche',
        'leggi {tutte|tutti} {le notizie|gli articoli} …',
        'tutte le notizie {di|su|della|dal} …',
        'clicca qui per {leggere|vedere|saperne|scoprire} …',
        "per {leggere|vedere} {l'articolo|la notizia|tutto} … {clicca|qui}",
        'potrebbe interessarti',
        'ti potrebbe interessare',
        'scopri {tutte|tutti|anche|qui|di più} …',
        'continua a leggere',
      ],
      sentences: ['clicca qui per {leggere|vedere|saperne|scoprire} …', 'leggi anche:'],
    },
    'ad-label': {
      lines: [
        "{pubblicità|annuncio|annunci|annunci google|sponsorizzato|contenuto sponsorizzato|contenuti sponsorizzati|messaggio promozionale|informazione pubblicitaria|messaggio pubblicitario|pubbliredazionale|in collaborazione con|advertisement|adv|continua dopo la pubblicità|l'articolo prosegue dopo la pubblicità|continua a leggere dopo la pubblicità|la notizia prosegue più sotto|l'articolo continua dopo la pubblicità|chiudi pubblicità|salta la pubblicità|inserzione|link sponsorizzati|pubblicità pubblicità|brandcontent}",
      ],
      starts: ["l'articolo {prosegue|continua} {dopo|sotto} …", 'contenuto sponsorizzato', 'sponsorizzato da'],
    },
    cookie: {
      lines: [
        '{accetta|rifiuta|accetta tutti|accetta tutto|accetta i cookie|accetta e chiudi|accetta e continua|rifiuta tutti|rifiuta tutto|accetto|impostazioni cookie|impostazioni|gestisci cookie|gestisci preferenze|gestisci consenso|preferenze cookie|personalizza|cookie policy|informativa cookie|informativa sui cookie|continua senza accettare|ok, ho capito|maggiori informazioni ok|salva preferenze|preferenze privacy}',
      ],
      starts: [
        '{utilizziamo|usiamo|questo sito utilizza|questo sito usa|questo sito web utilizza|il nostro sito utilizza|il sito utilizza|noi e i nostri partner utilizziamo} … cookie',
        '{continuando|proseguendo|cliccando|chiudendo|scorrendo} … {cookie|navigazione|accetti|acconsenti}',
        'se {continui|vuoi|prosegui} … cookie …',
        "l'archiviazione tecnica o l'accesso",
        'per fornire le migliori esperienze',
      ],
      sentences: ['{utilizziamo|usiamo|questo sito utilizza|questo sito usa|questo sito web utilizza} {i |}cookie …'],
    },
    comments: {
      lines: [
        "{commento|commenti|nessun commento|lascia un commento|lascia il tuo commento|lascia una risposta|lascia un commento annulla risposta|lascia una risposta annulla risposta|scrivi un commento|aggiungi un commento|inserisci un commento|invia commento|pubblica commento|commenta|commenta la notizia|commenta l'articolo|rispondi|risposta|risposte|annulla risposta|vedi i commenti|mostra commenti|visualizza commenti|leggi i commenti|tutti i commenti|commenti chiusi|i commenti sono chiusi|commenti recenti|segnala|segnala un abuso|segnala abuso|sii il primo a commentare|i campi obbligatori sono contrassegnati *|accedi per commentare|partecipa alla discussione|unisciti alla discussione|la tua opinione}",
      ],
      headers: [
        'lascia {un commento|una risposta|il tuo commento}{ annulla risposta|}',
        'commenti recenti',
        'scrivi un commento',
      ],
      starts: [
        'il tuo indirizzo email non sarà pubblicato',
        'il tuo indirizzo e-mail non sarà pubblicato',
        'i campi obbligatori sono',
        'salva il mio nome, email',
        'questo sito usa akismet',
        'questo sito utilizza akismet',
        'scopri come vengono elaborati i dati derivati dai commenti',
        'avvertimi via email',
        'notificami',
        'devi {essere connesso|effettuare|accedere|registrarti} … commento',
        'per {commentare|inviare un commento|lasciare un commento} {devi|è necessario|occorre} …',
        'do il mio consenso affinché un cookie',
        '{devi|è necessario|bisogna} {essere|effettuare|fare|accedere|registrarti} … {comment|commento}*…',
        '{accedi|effettua il login|registrati} per {commentare|lasciare|inviare|partecipare}…',
        'i commenti {sono|sono stati} {chiusi|disabilitati|disattivati|moderati}…',
        '{sii|sia} il primo a {commentare|lasciare}…',
        'il tuo indirizzo {email|e-mail|mail} non sarà …',
      ],
      sentences: ['i commenti sono chiusi'],
    },
    'call-to-action': {
      sentences: [
        '{diteci|dicci|facci sapere|fateci sapere|raccontaci|scrivici|scriveteci|dimmi|ditemi} … {commento|commenti|pensi|pensate|parere|opinione}',
        '{lascia|lasciate|lasciaci|lasciateci} {un|il tuo|il vostro|i vostri} {commento|commenti|parere} …',
        '{condividi|condividete} {la tua|le tue|la vostra|il tuo} {opinione|opinioni|esperienza|esperienze|pensiero|parere} …',
        'commenta {qui sotto|qui|sotto} …',
        'e {tu|voi}, {cosa|che} {ne |}{pensi|pensate} …',
        'cosa ne {pensi|pensate}? …',
        '{fateci|facci|fatemi|diteci|dicci|scriveteci|scrivici|raccontateci|raccontaci|lasciateci|lasciaci|lasciate|lascia} {sapere|la vostra|la tua|cosa|un|nei|il vostro|il tuo} … {commenti|commento|opinione}',
        '{fatecelo|faccelo|ditecelo|diccelo|scrivetelo|scrivilo} {sapere |}nei commenti',
      ],
    },
    promo: {
      lines: [
        "{scarica l'app|scarica la nostra app|scarica ora|scarica|dona ora|dona|fai una donazione|sostienici|sostieni|sostieni il giornalismo|diventa socio|diventa sostenitore|shop|acquista|acquista ora|compra ora|scopri l'offerta|scopri le offerte|prova gratis|prova gratuita|contattaci|richiedi preventivo|richiedi una demo|disponibile su google play|scarica da app store|articolo in aggiornamento|in aggiornamento|notizia in aggiornamento|sfoglia il giornale|sfoglia l'edizione digitale|edizione digitale}",
      ],
      starts: [
        "scarica {gratis |ora |}{l'|la nostra |la }app …",
        "sostieni {il|la|l'|un|i} {nostro|nostra|giornalismo|informazione|libera|indipendente} …",
        'se {ti è piaciuto|sei arrivato|questo articolo|apprezzi} … {condividi|sostien|dona|abbonati|iscriviti|seguici}',
        'hai {una segnalazione|una notizia|qualcosa} da …',
        'articolo in aggiornamento',
        'notizia in aggiornamento',
        '{sostieni|sostenete|aiuta|aiutaci|supporta} {il|la|il nostro|la nostra|un|con|a} … {giornalismo|donazione|indipendente|redazione|informazione|lavoro}…',
        "{scarica|scaricate|installa} {la|la nostra|l'|gratis} …app…",
        '{notizia|articolo} in aggiornamento…',
        '{questo articolo|la notizia} {verrà|sarà|è} {aggiornato|aggiornata|in aggiornamento}…',
      ],
      sentences: ['{articolo|notizia} in aggiornamento …', "scarica {gratis |ora |}{l'|la nostra |la }app …"],
    },
    paywall: {
      lines: [
        "{accedi|accedi o registrati|registrati|login|crea account|crea un account|password dimenticata|hai dimenticato la password|il mio account|esci|logout|sei già abbonato|già abbonato|sei già registrato|hai già un account|contenuto riservato agli abbonati|riservato agli abbonati|solo per abbonati|articolo riservato agli abbonati|contenuto per gli abbonati|abbonati per continuare a leggere|abbonati per leggere|continua a leggere con un abbonamento|sblocca l'articolo|premium}",
      ],
      starts: [
        '{questo|il} {contenuto|articolo} è {riservato|disponibile solo|esclusivo|per} … abbonati',
        'per {continuare a leggere|leggere|continuare la lettura|accedere} … {abbonati|accedi|registrati|abbonamento}',
        'abbonati {e|per} {leggi|leggere|continuare|accedere} …',
        'hai {raggiunto|letto|esaurito} … {articoli|limite}',
        'sei già abbonato',
        '{abbonati|accedi|registrati|iscriviti} {per|e|ora per|subito} … {leggere|continuare|accedere|sbloccare|accesso|proseguire}…',
        '{questo|il} {contenuto|articolo} è {riservato|esclusivo|disponibile|per}…',
        '{sei già|già} {abbonato|registrato|iscritto}? …',
        '{hai|hai già} {letto|raggiunto|esaurito} … {articoli|limite}…',
      ],
      sentences: ['questo {contenuto|articolo} è riservato agli abbonati …'],
    },
    adblock: {
      lines: ['{adblock rilevato|ad blocker rilevato|disattiva adblock|disattiva il tuo adblock|disabilita adblock}'],
      starts: [
        '{per favore|ti preghiamo di|si prega di} {disattiva|disattivare|disabilita|disabilitare} … {adblock|ad block|blocca}',
        'sembra che {tu |stai |}… {adblock|ad block} …',
        'abbiamo rilevato … {adblock|ad block} …',
      ],
      says: ["{disattiva|disabilita|disattivare|disabilitare} {il tuo|l'|il|} {adblock|ad blocker|adblocker}"],
    },
    copyright: {
      lines: [
        "{tutti i diritti riservati|diritti riservati|riproduzione riservata|© riproduzione riservata|privacy policy|informativa privacy|informativa sulla privacy|note legali|condizioni d'uso|termini e condizioni|condizioni generali|privacy|crediti|gerenza|dati societari|contatti e redazione|mappa del sito|dichiarazione di accessibilità|codice etico}",
      ],
      starts: [
        'tutti i diritti riservati',
        'riproduzione riservata',
        '© riproduzione riservata',
        'è vietata la riproduzione',
        'vietata la riproduzione',
        'testata {giornalistica|registrata} …',
        'registrazione {al |presso |del |}tribunale',
        'p.iva',
        'p. iva',
        'partita iva',
        'direttore responsabile',
        'questo articolo è {stato |}{pubblicato|apparso} …',
        'copyright ©',
        'realizzato da',
        '{è |}{vietata|proibita|riservata} la {riproduzione|diffusione|copia}…',
        '{©|copyright} {riproduzione|tutti}…',
        '{riproduzione|tutti i diritti} {riservata|riservati|vietata}…',
      ],
      sentences: ['riproduzione riservata.', 'tutti i diritti riservati.'],
    },
    disclosure: {
      starts: [
        'questo {articolo|post} contiene link {affiliati|di affiliazione} …',
        'in qualità di affiliato amazon',
        'potremmo ricevere … commissione …',
        'le opinioni espresse …',
        'link affiliati',
        'questo articolo {è stato realizzato|è realizzato} in collaborazione',
        'segnala un errore',
      ],
    },
    embed: {
      lines: [
        '{visualizza questo post su instagram|guarda questo post su instagram|guarda la foto|ingrandisci|ingrandisci immagine|apri galleria|galleria fotografica|guarda la galleria|guarda il video|riproduci|schermo intero|ascolta|chiudi|foto successiva|foto precedente|attiva audio|mostra contenuto|caricamento video|contenuto non disponibile|per vedere questo contenuto}',
      ],
      starts: [
        'un post condiviso da',
        "ascolta {l'articolo|questo articolo|la versione} …",
        'questo contenuto non è disponibile',
        'per {visualizzare|vedere} questo contenuto …',
        'il tuo browser non supporta',
      ],
    },
    template: {
      lines: [
        '{caricamento|caricamento in corso|caricamento commenti|attendere prego|pagina non trovata|si è verificato un errore|attiva javascript|abilita javascript|si apre in una nuova finestra}',
      ],
      starts: ['per favore abilita javascript', 'attiva javascript', 'è necessario {attivare|abilitare} javascript'],
    },
    nav: {
      lines: [
        '{vai al contenuto|vai al contenuto principale|salta al contenuto|salta al contenuto principale|passa al contenuto|passa al contenuto principale|vai al menu|vai al footer|menu principale|apri menu|chiudi menu|apri il menu|chiudi il menu|torna alla home|torna indietro|ti trovi qui|sei in|mappa del sito|cerca nel sito|cerca:|ricerca per|navigazione|navigazione principale|chi siamo|la redazione|contatti|pubblicità su questo sito|seleziona mese|seleziona una categoria|tutte le sezioni}',
        '?{home|home page|homepage|menu|cerca|ricerca|contatto|notizie|news|cronaca|politica|economia|società|mondo|esteri|italia|interni|sport|calcio|cultura|spettacoli|spettacolo|intrattenimento|opinioni|editoriali|commenti|salute|scienza|scienze|tecnologia|scuola|viaggi|turismo|stile|vita|lifestyle|gossip|moda|bellezza|cucina|ricette|motori|auto|aziende|finanza|lavoro|giustizia|ambiente|meteo|oroscopo|giochi|annunci|podcast|video|foto|gallery|blog|rubriche|speciali|archivio|categorie|tag|servizi|negozio|aiuto|faq|chiudi|altro|tutti|radio|tv|televisione|cinema|musica|libri|regioni|città|animali|casa|arte|eventi|agenda|necrologie|abbonamenti}',
      ],
      starts: ['ti trovi qui:', 'sei qui:', 'sei in:', 'pubblicato in', 'archiviato in'],
    },
    pagination: {
      lines: [
        '{navigazione articoli|navigazione articolo}',
        "{torna su|torna in alto|torna all'inizio}",
        '{precedente|successivo|successiva|pagina successiva|pagina precedente|articolo precedente|articolo successivo|prossimo articolo|post precedente|post successivo|navigazione articoli|articoli meno recenti|articoli più recenti|precedente successivo|mostra meno|indietro|avanti}',
      ],
      starts: ['articolo {precedente|successivo}', 'pagina {1|2|3|4|5|6|7|8|9} di'],
    },
    tools: {
      lines: [
        "{stampa|stampa articolo|stampa l'articolo|versione stampabile|salva|salva articolo|salva per dopo|aggiungi ai preferiti|preferiti|dimensione testo|dimensione carattere|ingrandisci testo|riduci testo|ascolta l'articolo|segnala errore|segnala un errore|leggi nell'app|scarica pdf|regala articolo|traduci|leggi più tardi|letture|letto}",
        "{ascolta|ascoltare} {l'articolo|questo articolo|la notizia}",
        "{stampa|salva|scarica} {l'articolo|questo articolo|la pagina|in pdf}",
        "{ascolta l'articolo|ascolta questo articolo}",
      ],
      starts: ['ascolta la notizia'],
    },
    widget: {
      lines: [
        '{seleziona lingua|seleziona la lingua|lingua|lingue|questo articolo ti è stato utile|ti è stato utile questo articolo|vota questo articolo|valuta questo articolo|sondaggio|vota|vedi risultati|voto medio|la tua reazione}',
      ],
      starts: ['questo articolo ti è', 'ti è stato utile'],
    },
    form: {
      lines: [
        '{invia|invia messaggio|nome *|email *|commento *|cognome|oggetto|messaggio|il tuo messaggio|telefono|sito web|campo obbligatorio|questo campo è obbligatorio|cap|cancella}',
      ],
      starts: [
        'ho letto e accetto',
        'acconsento al trattamento',
        'accetto {la|i|le} {privacy|termini|condizioni} …',
        'autorizzo il trattamento',
      ],
    },
    keywords: {
      headers: [
        '{tag|tags|argomenti|parole chiave|temi|categorie|tag articolo|in questo articolo|argomenti trattati|etichette}',
      ],
      starts: [
        '{tag|tags|argomenti|parole chiave|temi|categorie|categoria|etichette|archiviato in|pubblicato in|postato in|taggato con|contrassegnato da tag|hashtag|sezione}{ |}:',
        'contrassegnato da tag',
        'taggato',
        'questo articolo è stato pubblicato in',
      ],
    },
    'table-of-contents': {
      headers: [
        "{indice|indice dei contenuti|indice dell'articolo|sommario|contenuti|in questo articolo|in questa pagina|cosa troverai in questo articolo|indice articolo}",
      ],
      lines: ['{nascondi indice|mostra indice}'],
    },
    'read-time': {
      lines: [
        '{min|minuti|minuto} di lettura',
        'lettura {min|minuti}',
        'tempo di lettura {min|minuti|minuto|}',
        '?letture',
        'tempo di lettura stimato',
      ],
      starts: ['tempo di lettura', 'lettura:', 'tempo stimato di lettura'],
    },
    'author-bio': {headers: ["{l'autore|l'autrice|sull'autore|informazioni sull'autore|gli autori|chi è l'autore}"]},
    credit: {
      starts: [
        '{foto|fotografia|fotografie|immagine|immagini|crediti|credit|credits|fonte|fonti|illustrazione|video|grafica|foto di copertina|immagine di copertina|foto in apertura}{ |}:',
      ],
      lines: [
        "{ansa|getty images|lapresse|afp|reuters|ap|imagoeconomica|agf|foto d'archivio|immagine di repertorio|foto di repertorio|shutterstock|ipa|archivio}",
      ],
    },
  },
})
