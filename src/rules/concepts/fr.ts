import {CHANNELS, defineLexicon, NETWORKS} from './lexicon.ts'

export const FR = defineLexicon({
  language: 'fr',
  words: {
    joints: 'et, ou, puis, alors, merci de, veuillez, pour continuer, vite',
    you: 'vous, votre, vos, tu, te, toi, ton, ta, tes',
    we: 'nous, notre, nos, ce site, cette page, la rédaction, notre rédaction, mon, ma, mes',
    text: '{cet|cet|l’|le présent} article, {ce|le} {texte|contenu|billet|reportage|guide|podcast|résumé|site}, {cette|la} {page|traduction|vidéo|synthèse}, {des|certaines} parties de cet article, les informations {ci-dessus|de cet article|de cette page|contenues}',
    blocker:
      'bloqueur*, adblock*, anti-pub*, antipub*, bloque nos, bloquez nos, masque nos, filtre nos, cache nos, logiciel de blocage, votre navigateur {masque|bloque|cache|filtre}',
    allow:
      'désactiv*, autoris*, suspend*, mett* … pause, liste blanche, exception, recharg*, actualis*, rafraîch*, ajoutez, soutenez, soutenir, débloqu*',
    detect: 'détect*, semble*, avons remarqué, on dirait, utilisez, utilises, activé, est actif, apparemment',
    ads: 'pub, pubs, publicité, publicités, annonceurs, recettes publicitaires, bannières',
    fund: 'financ*, gratuit*, vivre, permet*, grâce à, rémunèr*, payer',
    ad: 'publicité*, pub, annonce, annonces, sponsorisé*, publi-rédactionnel, publireportage, encart publicitaire, espace publicitaire, contenu partenaire, partenariat',
    adBeside:
      'la, le, les, l, lecture, article, texte, suite, se, poursuit, continue, reprend, ci-dessous, plus, bas, plus bas, après, cette, de, du, un, une, espace, encart, emplacement, contenu, message, fin, début, fermer, masquer, passer, faites, défiler, pour, continuer, publicitaire, par, avec, notre, partenaire, en, à, lire, sous, votre, x, px',
    resumes:
      '{la suite|suite} {après|ci-dessous|plus bas|de} *, {la lecture|le texte|l’article|lecture|article|texte|contenu} {se poursuit|continue|reprend} *, {continuez|poursuivez|continuer} {la|votre} lecture *, faites défiler, après la publicité, après la pub, lire la suite ci-dessous',
    mail: 'boîte mail, boîte de réception, boîte aux lettres, messagerie, newsletter*, infolettre*, lettre d’information, lettre {hebdomadaire|quotidienne|du matin}, alertes, notifications, par {mail|e-mail|courriel}, adresse {mail|e-mail|électronique|courriel}, {notre|ma} {chaîne|sélection|lettre}, chaîne {telegram|whatsapp|youtube}, la cloche, votre {mail|e-mail|courriel}',
    get: 'abonn*, inscri*, recev*, reçois, glissez, laissez, entrez, indiquez, saisissez, renseignez, activez, cliquez, appuyez, rejoign*, suivez, suivez-nous, ne ratez, ne manquez, ne rate, ne manque, envie, vous voulez, vous souhaitez, vous avez aimé, retrouvez, chaque, tous les, toutes les, restez, soyez',
    sign: 'abonn*, inscri*, recev*, glissez, laissez votre, entrez votre, indiquez votre, directement dans, arrive, atterrit, envoyons, envoie, activez, ne rien rater, ne rien manquer, rejoign*, suivez-nous, livré*',
    often:
      'gratuit*, chaque {jour|matin|soir|semaine|mois|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche}, {tous les|toutes les} {jours|matins|soirs|semaines|mois|lundis|vendredis|dimanches}, quotidien*, hebdomadaire*, une fois par {semaine|mois|jour}, du matin, du soir, l’essentiel, le meilleur, les meilleur*, nos meilleur*, en {premier|avant-première}, dès, actualité*, infos, avec le café',
    spared:
      'sans spam, pas de spam, zéro spam, désabonn*, désinscri*, {ne|rien} {rater|manquer|rien rater|rien manquer}, ne {ratez|manquez|rate|manque} {rien|plus|aucun*}, à tout moment, en un clic, promis',
    pass: 'partag*, transmett*, envoy*, fais* … tourner, faites passer, fais passer, faites circuler, parlez-en, diffus*, relay*, recommand*, tweet*',
    shared:
      '{cet|l’} article, cette {histoire|page|enquête|vidéo}, ce {texte|billet|reportage}, {partagez|transmettez|envoyez|relayez|diffusez}-le, partage-le, faites passer, faites tourner, parlez-en, faites circuler',
    people:
      'ami*, proche*, collègue*, voisin*, famille, entourage, autour de vous, réseaux, facebook, whatsapp, d’autres, ceux qui',
    liked:
      '{cet|l’} article vous a plu, vous avez {aimé|apprécié|trouvé}, cela vous a plu, vous a plu, t’a plu, utile, vous connaissez quelqu’un, intéressant',
    tell: 'dites*, racont*, donn*, partag*, laiss*, écriv*, répond*, réagiss*, vot*, comment*, particip*, débatt*, confi*',
    ask: 'et vous, et toi, et chez vous, que, quel, quelle, quels, quelles, qu’en, avez-vous, êtes-vous, pensez-vous, seriez-vous, connaissez-vous, faut-il, comment, pourquoi, où',
    below:
      'commentaire*, ci-dessous, plus bas, en dessous, sous {cet|l’} article, sous ce {texte|billet}, dans notre sondage, sur notre forum, au bas de {la|cette} page',
    opinion:
      '{votre|ton|vos} {avis|opinion|réponse|histoire|expérience|témoignage|avis|vote|récit|réponses|souvenirs}, {dites|racontez|donnez|écrivez|confiez}-nous, qu’en pensez-vous, qu’en penses-tu, votre point de vue, réagissez, débattez',
    earn: 'commission*, affili*, lien* affilié*, lien* partenaire*, petite {somme|rémunération|part}, rémunér*, pourcentage, touch* une',
    buy: 'lien, liens, achat*, achet*, command*, produit*, boutique*, bouton*, cliqu*, réserv*, marchand*',
    machine:
      'l’ia, d’une ia, une ia, d’ia, par ia, {cette|notre} ia, ia {générative|conversationnelle}, intelligence artificielle, modèle de langage, chatgpt, automatique*, automatiquement, algorithme, logiciel de traduction',
    written:
      'rédigé*, écrit*, généré*, traduit*, produit*, créé*, aide de, assistance de, résumé*, relu*, vérifié*, corrigé*',
    advice:
      'conseil {financier|juridique|médical|en investissement|d’investissement|fiscal}, avis {médical|juridique}, recommandation d’{achat|investissement}, risques et périls, titre {informatif|indicatif}, responsabilité, incitation à',
    denies: 'ne, pas, n’est, ne constitu*, aucun*, uniquement, seulement, remplace*',
    pointer:
      '{vous|tu} {pourriez|aimerez|aimeriez|pourrait} aussi, vous aimerez, à lire {aussi|également|ensuite}, à lire, lire {aussi|également}, lisez aussi, à voir {aussi|également}, à découvrir {aussi|également}, sur le même {sujet|thème}, dans la même {rubrique|série}, à ne pas {rater|manquer}, ne manquez pas, les plus lus, nos {recommandations|suggestions}, recommandé pour vous, pour vous, pour aller plus loin, pour en savoir plus, notre sélection, plus sur, plus de, plus d’articles, à suivre, articles {similaires|liés|associés|connexes}, d’autres articles, dans nos archives, ensuite',
    pointerBeside:
      'vous, aussi, également, lire, à, le, la, les, l, de, des, du, dans, sur, notre, nos, sujet, thème, articles, article, aimer, apprécier, intéresser, voir, plus, pour, ce, cet, cette, jour, semaine, aujourd’hui, encore, et, en, rubrique, lecteurs, ont, lu, aimé, archives, rédaction, même, découvrir, être',
    section: 'voir aussi, pour aller plus loin, à lire, bibliographie',
    give: 'souten*, soutien*, don, dons, donn*, faites un don, deven*, aid*, contribu*, adhér*, participez, à partir de',
    cause:
      '{journalisme|presse|média|information} {indépendant|indépendante|local|locale|libre|de qualité}, notre {journalisme|rédaction|travail|indépendance}, {membre|adhérent|abonné|donateur|mécène}, tipeee, patreon, paypal, un café',
    media:
      '{cette|la} {vidéo|carte|galerie|publication}, cette page, {ce|le} {lecteur|tweet|podcast|graphique}, ce contenu, contenu {externe|intégré|tiers}, lecteur {vidéo|audio}',
    failing:
      '{ne peut|n’a pu|n’a pas pu|ne peuvent} {pas |}être {chargé*|affiché*|lu*|lue}, indisponible, n’est pas {disponible|prise en charge|pris en charge}, n’est plus disponible, chargement, {activez|autorisez|acceptez} {javascript|les cookies}, {cliquez|appuyez|touchez} pour, {rechargez|actualisez} la page',
    player: 'vidéo, lecteur, tweet, galerie, carte, audio, podcast, contenu, diaporama, direct',
    back: '{restez|reste} {connecté*|informé*|à l’écoute|avec nous|branché*|au courant}, revenez, suivez {notre|cette|l’actualité}, {sera|est} {mis à jour|mise à jour|actualisé|actualisée|enrichi}, ajoutez … favoris',
    fresh:
      '{dernières|nouvelles|toutes les} {nouvelles|informations|infos|actualités|mises à jour|actus}, en temps réel, en continu, minute par minute, 24 heures sur 24, régulièrement, au fur et à mesure',
    join: 'rejoignez, rejoins, faites partie',
    crowd: 'lecteurs, abonnés, followers',
    sponsored:
      '{est|a été} {sponsorisé|présenté|proposé|financé|offert|sponsorisée|présentée|proposée} par, en partenariat avec, sponsorisé par, proposé par, offert par',
    shareVerb: 'partager, partagez, envoyer, imprimer, copier, tweeter, épingler, publier, enregistrer, transférer',
    shareBeside:
      'sur, par, via, avec, à, un, une, le, la, les, l, lien, article, cet, cette, page, ami, amis, à un ami, dans, partager, copier, imprimer, mail, et, ce, texte',
    network: NETWORKS,
    visit: 'suivez, rejoignez, retrouvez, likez, abonnez-vous',
    followMe:
      'suivez-nous, suivez-moi, suis-moi, suis-nous, retrouvez-nous, retrouvez-moi, rejoignez-nous, identifiez-moi, identifiez-nous, taguez-moi, taguez-nous, likez notre',
    channel: CHANNELS,
  },
})
