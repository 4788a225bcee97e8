import {definePack} from './pack.ts'

export const fr = definePack({
  language: 'fr',
  phrases: {
    share: {
      lines: [
        "{partager|partagez|partager cet article|partager l'article|partager la page|partager sur|partager sur facebook|partager sur twitter|partager sur x|partager sur linkedin|partager sur whatsapp|partager par email|partager par e-mail|partager via|partagez cet article|partagez sur|partagez cette page|partager ceci|partager cette page|partager ce contenu|envoyer par email|envoyer par e-mail|envoyer par mail|envoyer à un ami|envoyer un lien par e-mail à un ami|copier le lien|lien copié|copier l'url|tweeter|épingler|j'aime|j'aime chargement|offrir cet article|offrir l'article|partages|partage|recommander|recommander cet article|réagir}",
      ],
      headers: ['partager {:|cet article|sur}', 'partagez {:|cet article}', "j'aime ça :"],
      sentences: [
        'partagez cet article {avec|sur|si} …',
        "n'hésitez pas à partager {cet|l'|cette} …",
        'vous pouvez partager {un|cet} article en cliquant …',
      ],
      words: [
        '(ouvre dans une nouvelle fenêtre)',
        "(s'ouvre dans une nouvelle fenêtre)",
        'cliquez pour {partager|envoyer|imprimer} … (ouvre dans une nouvelle fenêtre)',
        'cliquer pour {partager|envoyer|imprimer} … (ouvre dans une nouvelle fenêtre)',
      ],
    },
    subscribe: {
      lines: [
        "{s'abonner|abonnez-vous|je m'abonne|s'inscrire|inscrivez-vous|inscription|je m'inscris|newsletter|newsletters|la newsletter|nos newsletters|notre newsletter|inscription newsletter|inscription à la newsletter|inscrivez-vous à notre newsletter|inscrivez-vous à la newsletter|inscrivez-vous à nos newsletters|abonnez-vous à notre newsletter|abonnez-vous à la newsletter|s'abonner à la newsletter|recevoir la newsletter|recevez notre newsletter|recevez nos newsletters|lettre d'information|suivez-nous|suivez nous|suivez-nous sur|nous suivre|suivre|rejoignez-nous|retrouvez-nous|retrouvez-nous sur|restez informé|restez informés|restez connecté|restez connectés|ne manquez rien|flux rss|alertes|activer les notifications|votre email|votre e-mail|votre adresse email|votre adresse e-mail|adresse e-mail|votre adresse mail|ajouter à vos sources préférées|pas de spam|merci pour votre inscription|désabonnement possible à tout moment}",
      ],
      starts: [
        '{inscrivez-vous|abonnez-vous} {gratuitement |dès maintenant |}à {la|notre|nos} {newsletter|newsletters|lettre|chaîne|infolettre} …',
        "{recevez|recevoir} {gratuitement |chaque |tous |toute |nos |notre |les |la |le meilleur |l'actualité |l'essentiel |par }… {newsletter|mail|email|e-mail|boîte} …",
        'suivez{-nous| nous} sur …',
        "suivez {l'actualité|toute l'actualité|nos} … {sur|facebook|twitter|whatsapp|google}",
        'rejoignez {notre|nos|la|-nous} … {newsletter|communauté|whatsapp|telegram|facebook|chaîne}',
        'votre adresse e-mail {sera|est} {uniquement |}utilisée',
        'en vous {inscrivant|abonnant} …',
        'saisissez votre adresse e-mail',
        'entrez votre adresse {mail|e-mail|email}',
      ],
      sentences: [
        '{inscrivez-vous|abonnez-vous} à {la|notre|nos} {newsletter|newsletters|lettre|infolettre|chaîne} …',
        'suivez{-nous| nous} sur {facebook|twitter|x|instagram|whatsapp|google|linkedin|youtube|telegram} …',
        'rejoignez {notre|la} {chaîne|communauté} {whatsapp|telegram|facebook} …',
      ],
    },
    related: {
      lines: [
        "{lire aussi|à lire aussi|lire la suite|lire l'article|lire également|à lire également|à lire|lire plus|en savoir plus|voir aussi|voir plus|voir plus d'articles|voir tous les articles|voir tout|tous les articles|toute l'actualité|plus d'articles|plus d'infos|à voir aussi|à découvrir|à découvrir aussi|découvrir|découvrez aussi|découvrir plus|les plus lus|le plus lu|les plus populaires|les plus consultés|à la une|dernières actualités|dernières nouvelles|derniers articles|les derniers articles|actualités|dernières infos|en continu|fil info|fil d'actualité|recommandé pour vous|recommandés pour vous|nos recommandations|sponsorisé|contenus sponsorisés|lire le résumé|lire l'article complet|la suite après|suite|notre sélection|articles récents|articles populaires|à ne pas manquer|à suivre|voir l'article|plus de détails|afficher plus|charger plus|vidéos|vidéo|en images|galerie|diaporama|voir les photos|consulter l'article}",
      ],
      headers: [
        '{articles|contenus|sujets|vidéos|publications|actualités|billets|pages|produits} {similaires|liés|associés|connexes|relatifs|recommandés|récents|populaires|les plus lus}',
        "{sur le même sujet|sur le même thème|dans la même rubrique|dans la même catégorie|à lire aussi|à lire également|lire aussi|lire également|vous aimerez aussi|vous aimerez peut-être|vous pourriez aussi aimer|vous pourriez aimer|cela pourrait vous intéresser|ça peut vous intéresser|ces articles peuvent vous intéresser|ceci pourrait vous intéresser|cela peut vous intéresser|vous pourriez être intéressé par|les plus lus|les articles les plus lus|les plus partagés|les plus commentés|à découvrir aussi|nos derniers articles|derniers articles|autres articles|plus d'articles|à la une|l'actualité en continu|le fil info|dernières actualités|recommandé pour vous|à voir également|à voir aussi|plus sur|plus d'actualités|pour aller plus loin sur le site|du même auteur|dossiers|nos autres articles|d'autres articles|suggestions}",
      ],
      labels: [
        'lire aussi :',
        'lire aussi',
        'à lire aussi :',
        'à lire aussi',
        'lire également :',
        'à lire également :',
        'à lire :',
        'lire la suite :',
        'voir aussi :',
        'à voir aussi :',
        '>> lire aussi',
        '>> à lire aussi',
        '» lire aussi',
        '→ lire aussi',
        '?en vidéo :',
        '?vidéo :',
        '?vidéo. ',
        '?en images :',
        '?diaporama.',
        'sur le même sujet :',
        'découvrez aussi :',
        'à découvrir :',
        'retrouvez aussi :',
        'pour en savoir plus :',
        'en savoir plus :',
        'notre dossier :',
        'relire :',
        'lire notre article :',
        'écouter aussi :',
      ],
      starts: [
        'lire la suite',
        "retrouvez {tous|toute|toutes|l'ensemble|nos|ici} …",
        'découvrez {tous|toutes|nos|notre|aussi|également|ici} …',
        'cliquez ici pour {lire|voir|découvrir|en savoir|vous} …',
        "pour {lire|voir} {la suite|l'article} …",
        "toute l'actualité {de|du|en|sur} …",
        'vous aimerez aussi',
      ],
      sentences: [
        'cliquez ici pour {lire|voir|découvrir|en savoir} …',
        "retrouvez {l'intégralité|toutes les|tous les|toute l'} … {ici|sur notre|sur le site|en cliquant} …",
      ],
    },
    'ad-label': {
      lines: [
        "{publicité|pub|annonce|annonces|sponsorisé|contenu sponsorisé|contenus sponsorisés|partenariat|publi-rédactionnel|publirédactionnel|communiqué|la suite après la publicité|la suite de l'article après la publicité|la suite après cette publicité|la suite de votre article après cette publicité|suite de l'article après la publicité|suite après la publicité|publicité fin de la publicité|publicité publicité|votre contenu apparaîtra sous cette annonce|passer la publicité|fermer la publicité|lien sponsorisé|liens sponsorisés|annonceurs|en partenariat avec|proposé par|contenus proposés par taboola|contenu de marque}",
      ],
      starts: [
        "la suite {de l'article |de votre article |}{après|sous} {la|cette} {publicité|annonce}",
        'proposé par',
        'sponsorisé par',
        'article sponsorisé',
      ],
      words: ['la suite après la publicité', 'la suite après cette publicité'],
    },
    cookie: {
      lines: [
        "{tout accepter|tout refuser|accepter|refuser|accepter et fermer|accepter et continuer|continuer sans accepter|j'accepte|paramétrer|paramétrer les cookies|gérer les cookies|gestion des cookies|politique de cookies|politique des cookies|préférences cookies|paramètres des cookies|personnaliser|enregistrer les préférences|ok tout accepter|gérer mes choix|gérer les préférences|gérer le consentement|cookies}",
      ],
      starts: [
        '{nous utilisons|ce site utilise|notre site utilise|notre site web utilise|ce site web utilise|nous et nos partenaires utilisons} … cookies',
        'en poursuivant {votre navigation|sur ce site} …',
        'en continuant {à utiliser|à naviguer|votre navigation|sur ce site} …',
        'en cliquant sur {«|"|"|} … {cookies|traceurs|consent} …',
        "le stockage ou l'accès technique",
        'pour offrir les meilleures expériences',
        'avec votre accord, {nous|nos partenaires} …',
      ],
      sentences: [
        '{nous utilisons|ce site utilise|notre site utilise} {des |les |}cookies …',
        'en poursuivant votre navigation …',
      ],
    },
    comments: {
      lines: [
        '{commentaire|commentaires|aucun commentaire|pas de commentaire|pas de commentaires|laisser un commentaire|laissez un commentaire|laisser une réponse|laisser un commentaire annuler la réponse|ajouter un commentaire|écrire un commentaire|poster un commentaire|publier un commentaire|publier le commentaire|commenter|commentez|commenter cet article|répondre|réponse|réponses|annuler la réponse|voir les commentaires|afficher les commentaires|voir tous les commentaires|lire les commentaires|tous les commentaires|les commentaires sont fermés|commentaires fermés|commentaires récents|signaler|signaler un abus|signaler ce commentaire|réagir|réagissez|réagir à cet article|vos réactions|vos commentaires|votre commentaire|soyez le premier à commenter|soyez le premier à réagir|les champs obligatoires sont indiqués avec *|champs obligatoires|connectez-vous pour commenter|participer à la discussion|donnez votre avis|donner votre avis|à vos claviers|contribuer|lire les contributions}',
      ],
      headers: [
        'laisser un commentaire{ annuler la réponse|}',
        'laissez un commentaire',
        'ajouter un commentaire',
        'laisser une réponse',
        'poster un commentaire',
        'répondre annuler la réponse',
      ],
      starts: [
        'votre adresse e-mail ne sera pas publiée',
        'votre adresse de messagerie ne sera pas publiée',
        'votre adresse email ne sera pas publiée',
        'les champs obligatoires sont',
        'enregistrer mon nom, mon e-mail',
        'ce site utilise akismet',
        'en savoir plus sur {comment les données|la façon dont les données} de vos commentaires',
        'prévenez-moi {de tous|par} …',
        'vous devez {être connecté|vous connecter|être abonné} pour …',
        'pour {commenter|réagir|laisser un commentaire}, {vous devez|connectez|il faut|veuillez} …',
        'avertissez-moi par e-mail',
        'veuillez vous connecter pour',
        'votre commentaire sera',
      ],
      sentences: ['les commentaires sont fermés …'],
    },
    'call-to-action': {
      sentences: [
        '{dites-nous|dites-le-nous|dites nous|dis-nous|dites-moi} … {commentaire|commentaires|avis|pensez}',
        '{partagez|partage} {votre avis|vos avis|vos impressions|vos idées|vos expériences|votre expérience|vos réflexions|ton avis|vos commentaires} …',
        '{laissez|laisse}{-nous|} {un|votre|vos|ton} {commentaire|commentaires|avis} …',
        "{n'hésitez pas|n'hésite pas} à {laisser|nous laisser|commenter|donner|partager} … {commentaire|commentaires|avis}",
        'donnez{-nous|} votre avis …',
        "qu'en pensez-vous ? {dites|donnez|réagissez|laissez} …",
        "et vous, {qu'en pensez-vous|que pensez-vous} …",
      ],
    },
    promo: {
      lines: [
        "{faire un don|faites un don|je fais un don|je donne|soutenez-nous|nous soutenir|soutenir|je soutiens|télécharger l'application|téléchargez l'application|télécharger l'appli|notre application|nos applications|disponible sur google play|télécharger dans l'app store|boutique|la boutique|adhérer|devenir membre|profitez-en|j'en profite|en profiter|commander|acheter|acheter maintenant|voir l'offre|voir les offres|demander un devis|demander une démo|essai gratuit|essayer gratuitement|contactez-nous|découvrir l'offre|découvrir nos offres|nos offres|télécharger|offres d'abonnement|article mis à jour|plus d'informations à venir}",
      ],
      starts: [
        "soutenez {le journalisme|notre|l'|une presse|un média} …",
        "téléchargez {gratuitement |}{l'application|notre application|l'appli} …",
        'vous {avez aimé|aimez} cet article',
        'cet article vous a plu',
        'si {vous aimez|cet article|vous avez aimé} … {don|soutenez|partag|abonn} …',
        "en tant qu'abonné, vous …",
        'faites un don …',
      ],
      sentences: [
        "téléchargez {gratuitement |}{l'application|notre application|l'appli} …",
        "plus d'informations à {venir|suivre} …",
        "en tant qu'abonné, vous {pouvez|bénéficiez} …",
        'cet article {sera|est} mis à jour …',
      ],
    },
    paywall: {
      lines: [
        "{se connecter|connexion|déjà abonné|déjà inscrit|créer un compte|mon compte|mot de passe oublié|se déconnecter|s'identifier|identifiez-vous|article réservé aux abonnés|article réservé à nos abonnés|réservé aux abonnés|contenu réservé aux abonnés|abonnés|abonné|article payant|il vous reste à lire|lire la suite avec un abonnement|poursuivez votre lecture|débloquer cet article|accès abonnés|espace abonnés}",
      ],
      starts: [
        '{cet article|ce contenu|la suite} est réservé{e|} {aux|à nos} abonnés',
        'il vous reste … {de cet article|à lire|à découvrir|% …}',
        'pour {lire|accéder|continuer|poursuivre} … {abonnez|connectez|inscrivez|abonné|compte}',
        'abonnez-vous pour {lire|accéder|continuer|poursuivre|profiter} …',
        'déjà abonné',
        "vous {avez|n'avez} … {articles gratuits|abonné|compte}",
      ],
      sentences: ['{cet article|ce contenu|la suite} est réservé{e|} {aux|à nos} abonnés …', 'la suite est réservée …'],
    },
    adblock: {
      lines: [
        '{bloqueur de publicité détecté|adblock détecté|bloqueur de publicités|désactivez votre bloqueur de publicité|désactiver adblock}',
      ],
      starts: [
        '{veuillez|merci de|pensez à} désactiver … {bloqueur|adblock|publicité} …',
        'vous utilisez {un|actuellement un} {bloqueur|adblock} …',
        'il semble{rait|} que vous … {bloqueur|adblock} …',
      ],
      says: ['désactive{r|z} votre {bloqueur de publicité|bloqueur de publicités|adblock|bloqueur}'],
    },
    copyright: {
      lines: [
        "{tous droits réservés|mentions légales|politique de confidentialité|conditions générales|conditions générales d'utilisation|conditions générales de vente|cgu|cgv|données personnelles|confidentialité|plan du site|charte|accessibilité|crédits|contact et mentions légales|politique de protection des données|droits de reproduction}",
      ],
      starts: [
        'tous droits réservés',
        'tous droits de reproduction',
        'la reproduction {totale|de|intégrale|même partielle} …',
        'toute reproduction {totale|interdite|même|partielle|est|,} …',
        'reproduction interdite',
        "pour plus d'informations, consultez nos conditions",
        "pour toute demande d'autorisation, contactez",
        "cet article {a été|est} {initialement |d'abord |}{publié|paru} …",
        'fièrement propulsé par',
        'propulsé par',
        'réalisé par',
        '©',
      ],
      sentences: [
        'tous droits réservés.',
        "la reproduction totale ou partielle d'un article …",
        "pour plus d'informations, consultez nos conditions générales …",
        "pour toute demande d'autorisation, contactez …",
      ],
    },
    disclosure: {
      starts: [
        "cet article {contient|comporte} {des |}{liens affiliés|liens d'affiliation|publicités} …",
        '{certains|les} liens {de|présents|contenus|sont} … {affiliés|affiliation|commission} …',
        'article {rédigé|réalisé|écrit} en {partenariat|collaboration} …',
        'en tant que partenaire amazon',
        'liens affiliés',
        "la rédaction {n'a pas|peut} …",
      ],
    },
    embed: {
      lines: [
        "{voir cette publication sur instagram|ce contenu n'est pas disponible|contenu bloqué|accepter les cookies pour voir ce contenu|afficher le contenu|voir l'image|agrandir l'image|agrandir|plein écran|cliquez pour agrandir|lire la vidéo|voir la vidéo|écouter|écouter l'article|écouter cet article|lecture|chargement de la vidéo|photo suivante|photo précédente|fermer|voir le diaporama|regarder la vidéo|lancer la vidéo|publication partagée par}",
      ],
      starts: [
        'une publication partagée par',
        "ce contenu {a été bloqué|est bloqué|est hébergé|n'est pas visible|est susceptible} …",
        'pour {afficher|voir|visualiser} {ce contenu|cette vidéo|ce tweet} …',
        'votre navigateur ne {supporte|permet|prend} pas',
      ],
    },
    template: {
      lines: [
        "{chargement|chargement en cours|veuillez patienter|chargement des commentaires|page introuvable|une erreur est survenue|une erreur s'est produite|merci d'activer javascript|veuillez activer javascript}",
      ],
      starts: ['veuillez activer javascript', "merci d'activer javascript", 'javascript {est|semble} désactivé'],
    },
    nav: {
      lines: [
        "{aller au contenu|aller au contenu principal|passer au contenu|passer au contenu principal|accéder au contenu|accéder au contenu principal|aller à la navigation|aller au menu|menu principal|ouvrir le menu|fermer le menu|afficher le menu|retour à l'accueil|retour à la liste|vous êtes ici|fil d'ariane|plan du site|rechercher|rechercher sur le site|recherche pour|navigation principale|navigation|retour au site|qui sommes-nous|nous contacter|accès rapide|recherche avancée}",
        '?{accueil|menu|recherche|contact|contacts|à propos|actualité|actualités|actu|politique|économie|société|monde|international|france|sport|sports|culture|santé|sciences|science|environnement|planète|tech|high-tech|médias|people|mode|beauté|cuisine|recettes|maison|voyage|emploi|immobilier|auto|météo|horoscope|jeux|vidéos|podcasts|archives|catégories|thèmes|rubriques|opinions|idées|débats|tribunes|faits divers|justice|éducation|livres|cinéma|musique|télévision|blogs|blog|services|boutique|newsletters|agenda|équipe|partenaires|recrutement|publicité|régie publicitaire|faq|aide|mon compte|fermer|tous|plus|stars|lifestyle|argent|conso|insolite|régions}',
      ],
      starts: ['vous êtes ici :', 'publié dans', 'classé dans'],
    },
    pagination: {
      lines: [
        '{navigation des articles|navigation de l’article}',
        '{retour en haut|haut de page|retour en haut de page}',
        "{suivant|précédent|page suivante|page précédente|article suivant|article précédent|articles plus anciens|articles plus récents|navigation de l'article|navigation des articles|précédent suivant|publication suivante|publication précédente|voir moins|afficher moins|retour}",
      ],
      starts: ['article {suivant|précédent}', 'page {1|2|3|4|5|6|7|8|9} {sur|de}'],
    },
    tools: {
      lines: [
        "{imprimer|imprimer l'article|imprimer cet article|version imprimable|enregistrer|sauvegarder|sauvegarder cet article|sauvegarder cet article pour le lire plus tard|lire plus tard|à lire plus tard|ajouter aux favoris|mettre en favori|mettre en favori ajouté mettre en favori|ajouter à mes favoris|ajouter à ma liste|taille du texte|agrandir le texte|réduire le texte|écouter l'article|écouter cet article|signaler une erreur|signaler un problème|lire plus tard|lire plus tard partager|offrir l'article|classer|favoris|lire dans l'app|read in english|version pdf|citer cet article|télécharger le pdf|nous signaler une erreur}",
      ],
      starts: ["écouter {l'article|cet article} …"],
    },
    widget: {
      lines: [
        '{choisir la langue|choisissez votre langue|langue|langues|cet article vous a-t-il été utile|cette page vous a-t-elle été utile|votre note|notez cet article|votez|sondage|voir les résultats|note moyenne}',
      ],
      starts: ['cet article vous a-t-il', 'notez cet article'],
    },
    form: {
      lines: [
        '{envoyer|soumettre|valider|nom *|e-mail *|email *|commentaire *|prénom|site web|site internet|objet|message|votre message|téléphone|champ obligatoire|champs obligatoires|ce champ est obligatoire|nom (obligatoire)|code postal|effacer}',
      ],
      starts: ["j'accepte {les|que|de recevoir} …", 'les champs {marqués|suivis}'],
    },
    keywords: {
      headers: [
        '{mots-clés|mots clés|tags|étiquettes|thèmes|thème|thématiques|sujets|dans cet article|catégories|tags associés|thèmes associés}',
      ],
      starts: [
        '{mots-clés|mots clés|mot-clé|tags|étiquettes|thèmes|classé sous|classé dans|posté dans|publié dans|catégories|catégorie|thématiques|sujets|étiqueté|rubrique|rubriques}{ |}:',
        'étiqueté avec',
        'ce billet a été publié dans',
        'cette entrée a été publiée dans',
      ],
    },
    'table-of-contents': {
      headers: [
        "{sommaire|sommaire de l'article|table des matières|dans cet article|plan de l'article|au sommaire|contenu de la page|sur cette page|?au programme}",
      ],
      lines: ['{afficher le sommaire|masquer le sommaire|basculer la table des matières}'],
    },
    'read-time': {
      lines: [
        '{min|mn|minute|minutes} de lecture',
        'lecture {min|mn|minutes}',
        'temps de lecture {min|mn|minutes|minute|}',
        'lecture {1|2|3|4|5|6|7|8|9} min',
      ],
      starts: ['temps de lecture', 'durée de lecture', 'lecture :'],
    },
    'author-bio': {
      headers: [
        "{à propos de l'auteur|a propos de l'auteur|à propos de l'auteure|l'auteur|l'auteure|les auteurs|à propos des auteurs|sur l'auteur}",
      ],
    },
    credit: {
      starts: [
        '{crédit|crédits|crédit photo|crédits photo|crédits photos|crédit photos|photo|photos|illustration|image|source|sources|infographie|© crédit|vidéo|dessin}{ |}:',
      ],
      lines: [
        "{bestimage|afp|abaca|sipa|getty|getty images|shutterstock|reuters|istock|adobe stock|image d'illustration|photo d'illustration}",
      ],
    },
  },
})
