import {describe, expect, test} from 'vitest'
import {guessLanguage} from '../src/language/guess-language.ts'
import {articleFixtures} from './fixture.ts'

const SENTENCES: Readonly<Record<string, string>> = {
  en: 'The ferry was late again because of the fog, and nobody at the harbour had been told.',
  de: 'Die Fähre hatte wegen des Nebels wieder Verspätung, und im Hafen war niemand informiert worden.',
  fr: 'Le bac était de nouveau en retard à cause du brouillard, et personne au port ne le savait.',
  es: 'El ferri llegó otra vez tarde por la niebla y en el puerto no se lo habían dicho a nadie.',
  pt: 'A balsa chegou outra vez atrasada por causa do nevoeiro, e no porto não avisaram ninguém.',
  it: 'Il traghetto era di nuovo in ritardo per la nebbia e al porto non lo sapeva nessuno.',
  nl: 'De veerboot was door de mist weer te laat en in de haven was het aan niemand verteld.',
  sv: 'Färjan var sen igen på grund av dimman, och i hamnen hade man inte sagt det till någon.',
  pl: 'Prom znowu się spóźnił z powodu mgły, a w porcie nikt o tym nie wiedział.',
  tr: 'Vapur sis nedeniyle yine geç kaldı ve limanda bu konuda bir şey söylenmedi.',
  fi: 'Lautta oli taas myöhässä sumun takia, eikä satamassa kukaan tiennyt, että se ei tule.',
  ru: 'Паром снова опоздал из-за тумана, и в порту об этом никто не знал.',
  uk: 'Пором знову запізнився через туман, і в порту про це ніхто не знав.',
  ar: 'تأخرت العبارة مرة أخرى بسبب الضباب ولم يكن أحد في الميناء على علم بذلك.',
  hi: 'कोहरे के कारण नाव फिर से देर से आई और बंदरगाह में किसी को यह नहीं बताया गया था।',
  el: 'Το πλοίο άργησε πάλι λόγω της ομίχλης και κανείς στο λιμάνι δεν το ήξερε.',
  ja: '霧のためフェリーはまた遅れたが、港では誰も知らされていなかった。',
  zh: '由于大雾，渡轮又晚点了，码头上没有人得到通知。',
  ko: '안개 때문에 배가 또 늦었지만 항구에서는 아무도 그 소식을 듣지 못했다.',
  th: 'เรือข้ามฟากมาสายอีกครั้งเพราะหมอกและไม่มีใครที่ท่าเรือรู้เรื่องนี้',
}

describe('the language of a text', () => {
  test.each(Object.entries(SENTENCES))('%s, by one sentence', (language, sentence) => {
    expect(guessLanguage(sentence)).toBe(language)
  })

  test.each(articleFixtures.filter(({name}) => /^[a-z]{2}-/.test(name)))('of the fixture $name', ({name, input}) => {
    expect(guessLanguage(input)).toBe(name.slice(0, 2))
  })

  test.each(['', '   ', '12 345', 'xkcd qwfp zxcv bnmq', '!!!', 'OK'])('%j is in none', (text) => {
    expect(guessLanguage(text)).toBeNull()
  })

  test('Latin names in another script change nothing', () => {
    expect(guessLanguage(`${SENTENCES.ja} Port Ellery Harbour Board`)).toBe('ja')
  })
})
