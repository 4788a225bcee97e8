import {describe} from 'vitest'
import {testMarked} from './marked.ts'

const DE =
  'Der Hafenrat kam am Dienstagabend zusammen und beschloss nach zwei Stunden Debatte, die alte Mole zu reparieren, ehe der Winter kommt.'
const FR =
  'Le conseil du port s’est réuni mardi soir et a voté, après deux heures de débat, la réparation de la vieille jetée avant l’hiver.'
const ES =
  'El consejo del puerto se reunió el martes por la noche y votó, tras dos horas de debate, reparar el viejo muelle antes de que llegue el invierno.'

describe('German', () => {
  testMarked([
    `${DE}\n⟦Passwort vergessen?⟧\n${DE}`,
    `${DE}\n⟦In den Warenkorb legen⟧\n${DE}`,
    `${DE}\n⟦Zum Rezept springen⟧\n${DE}`,
    `${DE}\n⟦Setze ein Lesezeichen auf den Permalink.⟧\n${DE}`,
    `${DE}\n⟦Der Beitrag Die Mole ist gebrochen erschien zuerst auf Hafenbote.⟧`,
    `${DE}\n⟦Dieser Artikel ist Abonnenten vorbehalten.⟧`,
    `${DE}\n⟦1.204 mal gelesen⟧\n${DE}`,
    `${DE}\n⟦Neueste zuerst⟧\n${DE}`,
    `${DE}\n⟦Startseite » Nachrichten » Hafen⟧\n${DE}`,
    `${DE}\nDer Beitrag erschien zuerst in einer Zeitschrift für Seefahrt, ehe er zum Buch wurde.\n${DE}`,
    `${DE}\nGeben Sie Ihre E-Mail-Adresse ein und klicken Sie auf „Weiter“.\n${DE}`,
    `${DE}\nWie gut kennen Sie Ihre Nachbarn?\n${DE}`,
    `${DE}\n12.000 Besucher\n${DE}`,
    `${DE}\nLesen Sie die Briefe laut vor, rät der Lehrer, dann hören Sie den Rhythmus.\n${DE}`,
    `${DE}\nErweiterte Einstellungen\n${DE}`,
  ])
})

describe('French', () => {
  testMarked([
    `${FR}\n⟦Mot de passe oublié ?⟧\n${FR}`,
    `${FR}\n⟦Cet article vous est offert⟧\n${FR}`,
    `${FR}\n⟦Aller à la recette⟧\n${FR}`,
    `${FR}\n⟦L’article La jetée est brisée est apparu en premier sur La Gazette du Port.⟧`,
    `${FR}\n⟦Ajoutez ce permalien à vos favoris.⟧\n${FR}`,
    `${FR}\n⟦Lu 1 204 fois⟧\n${FR}`,
    `${FR}\n⟦Photo 1 sur 12⟧\n${FR}`,
    `${FR}\n⟦Rejoignez les 128 autres abonnés⟧\n${FR}`,
    `${FR}\n⟦Accueil » Actualités » Port⟧\n${FR}`,
    `${FR}\nSaisissez votre adresse e-mail et cliquez sur « Suivant ».\n${FR}`,
    `${FR}\nThème de la soirée\n${FR}`,
    `${FR}\nProfitez de la mer pendant les vacances.\n${FR}`,
    `${FR}\nRéserver\n${FR}`,
  ])
})

describe('Spanish', () => {
  testMarked([
    `${ES}\n⟦¿Olvidaste tu contraseña?⟧\n${ES}`,
    `${ES}\n⟦Añadir a la lista de deseos⟧\n${ES}`,
    `${ES}\n⟦Saltar a la receta⟧\n${ES}`,
    `${ES}\n⟦La entrada El muelle está roto se publicó primero en Gaceta del Puerto.⟧`,
    `${ES}\n⟦Te quedan 2 artículos gratis este mes⟧\n${ES}`,
    `${ES}\n⟦Leído 1.204 veces⟧\n${ES}`,
    `${ES}\n⟦Más recientes primero⟧\n${ES}`,
    `${ES}\n⟦Invítame a un café⟧\n${ES}`,
    `${ES}\n⟦Inicio » Noticias » Puerto⟧\n${ES}`,
    `${ES}\nIntroduce tu correo electrónico y pulsa «Siguiente».\n${ES}`,
    `${ES}\nTe quedan dos días, dijo el juez.\n${ES}`,
    `${ES}\nReservar en frío durante una hora.\n${ES}`,
    `${ES}\nAgotado\n${ES}`,
  ])
})
