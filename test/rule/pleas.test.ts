import {describe, expect, test} from 'vitest'
import {compileRules, findNoise} from '../../src/rule/engine.ts'
import {bookOf} from '../../src/rule/phrase.ts'
import {RULES} from '../../src/rules/index.ts'
import {createView} from '../../src/view.ts'

// The rules of concepts alone: without packs.
const rules = compileRules(RULES, bookOf([]))
const PROSE =
  'The harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier before winter comes.'

function taken(line: string): boolean {
  const start = PROSE.length + 1
  return findNoise(createView(`${PROSE}\n${line}\n${PROSE}`, 'text'), rules).some(
    (found) => found.confidence >= 0.9 && found.start < start + line.length && found.end > start,
  )
}

const NOISE: Record<string, readonly string[]> = {
  de: [
    'Hol dir den Hafenbrief jeden Freitag ins Postfach – kein Spam.',
    'Deine Leute lieben das Meer? Leite diesen Artikel an Freunde weiter!',
    '(Text geht unter der Anzeige weiter)',
  ],
  en: ['Have the lamp news in your inbox? Sign up, it is free and there is no spam.'],
  es: ['Recibe cada viernes nuestro boletín en tu correo, sin spam.', 'Lee también: Diez faros que todavía alumbran'],
  fr: [
    'Recevez chaque vendredi notre lettre du matin dans votre boîte mail.',
    '(publicité, la lecture continue plus bas)',
  ],
  it: ['Ricevi ogni venerdì la nostra newsletter, niente spam.', 'Cosa ne pensi? Scrivici nei commenti qui sotto.'],
  nl: ['Ontvang elke vrijdag gratis onze nieuwsbrief in je mailbox.', 'Advertentie – lees hieronder verder'],
  pl: [
    'Zapisz się i co piątek otrzymuj newsletter na swoją skrzynkę, bez spamu.',
    'Warto przeczytać: Noc, w której zgasła latarnia',
  ],
  pt: [
    'Receba toda sexta nossa newsletter no seu e-mail, sem spam.',
    'E você, o que acha? Conte pra gente nos comentários.',
  ],
  ru: [
    'Подпишитесь на рассылку: каждую пятницу главные новости на вашу почту, без спама.',
    'А вы бывали на маяке? Напишите нам в комментариях ниже.',
  ],
  sv: ['Prenumerera på vårt nyhetsbrev – varje fredag, gratis.', 'Annons – texten fortsätter nedan'],
  tr: ['Her cuma ücretsiz e-bültenimize abone ol, haberler gelen kutuna gelsin.'],
}

const KEPT = [
  'Der Newsletter der Reederei erschien jeden Freitag, und niemand im Dorf las ihn.',
  'La newsletter de la mairie paraît chaque vendredi, et personne ne la lit.',
  'El boletín sale cada viernes desde 1904, y en el puerto lo leen en voz alta.',
  'The choir sends its letter by email, and each Friday somebody reads it aloud to those without.',
  'Spread the butter on the bread and pass it around while it is warm.',
  'Newspapers rely on ads, and the ads pay for the printing, as the owner told the council.',
  'Реклама на причале появилась в 1904 году, и сторож её не любил.',
]

describe('pleas by their concepts', () => {
  test.each(Object.entries(NOISE))('%s', (_language, lines) => {
    expect(lines.filter((line) => !taken(line))).toEqual([])
  })

  test('plain sentences with the same words stay', () => {
    expect(KEPT.filter(taken)).toEqual([])
  })
})
