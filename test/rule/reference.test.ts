import {describe, expect, test} from 'vitest'
import {createNodeCleaner} from '../../src/node.ts'

const cleaner = await createNodeCleaner({model: false})

function cleaned(text: string): string {
  return cleaner.clean(text, 'text', 'article').articles[0]!.text
}

/** Prose around, so much of it that no guard for the most of a text keeps what stands in between. */
const PROSE =
  'The lighthouse has a new lamp, and its handbook explains on forty pages how the crew should look after it. Nobody had asked for it, but the mayor was pleased with the light, and the ferry came in on time.'

describe('what handbooks say to their readers stays', () => {
  test.each([
    'Weitere Informationen hierzu finden Sie unter Abschnitt 4.2.',
    'Wenn Sie auf eine Lampe in der Liste klicken, wird rechts die zuletzt bediente gezeigt.',
    'Read more about the wick here: section 12.',
    'If the image of the lamp is too dark, this entry is greyed out and unavailable.',
    'Check this box to apply the night colour to the lamp.',
    'Puede obtener la misma luz si cambia el color en las preferencias.',
    'Vous pouvez changer cette couleur au niveau des Préférences.',
    'U kunt altijd tussen de lampen wisselen met behulp van de instellingen.',
    'Чтобы добавить лампу к списку, необходимо выбрать её имя.',
    'Trang chủ của sổ tay không cần đèn.',
    '(c) The keeper shall light the lamp at dusk.',
    '(c) a lamp that nobody lights, as the second sort is called',
    'We have reached the limit of what the town can pay for a lamp.',
    'For more on this subject, the old handbook cannot be bettered.',
  ])('%s', (sentence) => {
    const text = `${PROSE}\n\n${sentence}\n\n${PROSE.replace('mayor', 'keeper')}`
    expect(cleaned(text)).toBe(text)
  })
})

describe('terms over what explains them', () => {
  const entry = (term: string, k: number): string =>
    `${term}\n\nThe ${k}th switch of the lamp does this, and the crew uses it when the ferry is late.`
  const terms = ['Wick height', 'Storm lens', 'Night colour', 'Oil level', 'Wind guard']

  test('are terms in a text that explains several, though buttons are named so', () => {
    const text = [...terms, 'Cancel', 'Full screen', 'Next page'].map(entry).join('\n\n')
    expect(cleaned(text)).toBe(text)
  })

  test('are buttons where nothing else is explained', () => {
    const prose = `${PROSE} Nobody has read it yet.`
    expect(cleaned(`${prose}\n\nFull screen\n\n${prose}`)).toBe(`${prose}\n\n${prose}`)
  })
})
