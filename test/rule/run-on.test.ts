import {describe, expect, test} from 'vitest'
import {createNodeCleaner} from '../../src/node.ts'
import {headlineEnd} from '../../src/rule/reach.ts'
import {bareSentence, sentenceBehindPolite} from '../../src/rule/run-on.ts'

const cleaner = await createNodeCleaner({model: false})

/** Prose around, so that the text is an article whatever goes. */
const PROSE =
  'The harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier before winter comes. Nobody had asked for the lamp.'

function cleaned(text: string): string {
  const [article] = cleaner.clean(`${PROSE}\n\n${text}\n\n${PROSE}`, 'text', 'article').articles
  return article!.text.trim().slice(PROSE.length, -PROSE.length).trim()
}

/** Before, what goes, and the sentence that ran into it. */
const RUN_ONS: Record<string, readonly (readonly [string, string, string])[]> = {
  de: [
    [
      'Niemand sprach dagegen.',
      'Lesen Sie auch: Warum die alte Lampe nie repariert wurde',
      'Die Fischer glauben nicht, dass das Geld reicht.',
    ],
    ['Niemand sprach dagegen.', 'Mehr zum Thema: Ärger um die neue Mole', 'Im Mai wird sie mit einer Rede eröffnet.'],
  ],
  en: [
    ['Nobody spoke.', 'Read next: Why the old lamp was never mended', 'The mayor will open the pier in May.'],
    ['Nobody spoke.', 'Read next: Why the old lamp was never mended', '“We shall see about that,” said its keeper.'],
  ],
  es: [
    [
      'Nadie protestó.',
      'TE PUEDE INTERESAR: El faro que se quedó sin luz',
      'Sus vecinos pagaron el aceite durante dos años.',
    ],
  ],
  fr: [
    [
      'Personne ne dit rien.',
      'À lire aussi Le port cherche douze gardiens',
      "L'Amicale des pêcheurs en a trouvé trois au mois de mai.",
    ],
    [
      'Personne ne dit rien.',
      'À lire aussi : Pourquoi la lampe est restée éteinte',
      'Le maire doit la rallumer en mai.',
    ],
  ],
  it: [['Nessuno parlò.', 'Leggi anche: Molo, il programma dei lavori', "L'architetto del porto non ha visto niente."]],
  nl: [['Niemand was tegen.', 'Lees ook: Steeds meer lampen staan in Drenthe', 'Die lamp is in mei gedoofd.']],
  pl: [
    [
      'Nikt nie był przeciw.',
      'CZYTAJ TEŻ: Stara lampa zamieni się w muzeum',
      'W maju burmistrz otworzy je krótką mową.',
    ],
  ],
  pt: [
    [
      'Ninguém protestou.',
      'Veja também: Como a vila recuperou o farol',
      'Já se pagou o azeite com queijos durante dez meses.',
    ],
  ],
  ru: [
    [
      'Никто не возражал.',
      'Читайте также: Маяк, который строили сорок лет',
      'За день мимо него проходит два десятка лодок.',
    ],
  ],
  sv: [['Ingen var emot.', 'Läs också: Därför lagades aldrig den gamla lampan', 'Den tänds i maj av borgmästaren.']],
  tr: [
    [
      'Kimse karşı çıkmadı.',
      'İLGİNİZİ ÇEKEBİLİR: Yüz yıllık fener yeniden yanıyor',
      '«Sönmemişti, küsmüştü», diyor bekçi.',
    ],
  ],
}

describe('a headline without a full stop', () => {
  for (const [language, shapes] of Object.entries(RUN_ONS))
    test.each(shapes)(`${language}: %s %s | %s`, (before, noise, after) => {
      expect(cleaned(`${before} ${noise} ${after}`)).toBe(`${before} ${after}`)
    })
  test('stays with its label where nothing tells a name from the next sentence', () => {
    for (const text of [
      'Personne ne dit rien. Notre sélection : 5 lampes testées sous la pluie Essayez toujours avec du vent, jamais à sec.',
      'Nikt nie był przeciw. Czytaj też: Stara lampa znów się pali Rybacy wątpią, czy starczy oliwy.',
      'Niemand sprach dagegen. Lesen Sie auch: Ärger um die alte Lampe Fischer zweifeln an den Kosten.',
      '没有人反对。相关阅读：旧灯为何一直没有修好 市长将在五月为它揭幕。委员会继续开会。',
    ])
      expect(cleaned(text)).toBe(text)
  })
  test('goes with its full stop where no other sentence can have run in', () => {
    expect(cleaned('Niemand was tegen. Lees ook: Steeds meer lampen gaan uit in Drenthe. De raad praat verder.')).toBe(
      'Niemand was tegen. De raad praat verder.',
    )
  })
  test('stays where a name may open the next sentence behind Title Case', () => {
    const text = 'Nobody spoke. Related: Why The Old Lamp Was Never Mended Keeper Alva Brodd has left the harbour.'
    expect(cleaned(text)).toBe(text)
  })
  test('has capitals of its own in Title Case', () => {
    const text = 'Why The Old Lamp Was Never Mended In The Harbour'
    expect(headlineEnd(text, 0, text.length)).toEqual({end: text.length, isSure: true})
  })
})

describe('a plea without a full stop', () => {
  test('ends where the next sentence opens', () => {
    expect(cleaned('Die vindt het prima. Deel dit bericht via WhatsApp Of de lamp ook brandt, is afwachten.')).toBe(
      'Die vindt het prima. Of de lamp ook brandt, is afwachten.',
    )
  })
  test('stays where any capital may open the next sentence', () => {
    const text = 'Ninguém falou. Baixe grátis o nosso e-book “Luz de Mar” e ganhe 10% na lojinha Repita quatro vezes.'
    expect(cleaned(text)).toBe(text)
  })
  test('stays where somebody may speak in the next sentence', () => {
    const text = 'Nadie protestó. Descarga gratis nuestra app del puerto «Ya lo veremos», dijo el guardián.'
    expect(bareSentence(text, 16, 30, text.length)).toBe(text.indexOf('«'))
  })
  test('may hold a name', () => {
    const text = 'Sign up and follow the Harbour Gazette for news of the lamp.'
    expect(bareSentence(text, 0, 8, text.length)).toBeUndefined()
  })
})

describe('a notice that opens a paragraph', () => {
  test.each([
    [
      'A post shared by the old town (@lamp)',
      'The council had met in May. The pier was closed then, and the lamp was dark.',
    ],
    ['Your email address will not be published.', 'The council had met in May and voted. Nobody spoke against it.'],
    ['Deine E-Mail-Adresse wird nicht veröffentlicht.', 'Der Hafenrat hat im Mai getagt. Die Lampe blieb dunkel.'],
  ])('%s | %s', (notice, after) => {
    expect(cleaned(`${notice} ${after}`)).toBe(after)
  })
  test('goes with the sentences that go on about the page', () => {
    expect(
      cleaned('Your email address will not be published. You can edit your comment for five minutes. Log in to stay.'),
    ).toBe('')
  })
  test('stays where a name opens what ran into it', () => {
    const text = 'This story is for registered members only Martha Quill has painted the lamp twice since then.'
    expect(cleaned(text)).toBe(text)
  })
})

test('a sentence that begins like a label stays', () => {
  for (const text of [
    'Put it down and go.\nListen: the lamp, the sleeping pier,\nthe sea you did not hear.',
    'Lesen Sie auch, was andere Häfen schreiben, und lernen Sie daraus.',
    'Lea también las cartas de su hermana y no las olvide.',
    'Lees ook de brieven van haar broer, en leg ze terug.',
  ])
    expect(cleaned(text)).toBe(text)
})

describe('a polite form ends a sentence that has no mark', () => {
  test.each([
    ['続きは会員の方のみご覧いただけます', '港の会議は夜まで続いた。'],
    ['ぜひ登録してください', '「灯台は残す」と市長は話した。'],
    ['이 영상은 재생할 수 없습니다 ', '등대는 봄까지 닫혀 있다.'],
    ['채널을 구독해 주세요 ', '부두는 다시 고쳐질 것이다.'],
  ])('%s', (plea, next) => {
    const text = plea + next
    expect(sentenceBehindPolite(text, 0, 0, text.length)).toBe(plea.length)
  })

  test.each([
    '荷物はますます増えると港の人は言う。',
    '登録できますが、灯台は閉まっている。',
    '배가 들어옵니다만 등대는 꺼져 있다.',
    'The lamp is lit.',
  ])('but not in %s', (text) => {
    expect(sentenceBehindPolite(text, 0, 0, text.length)).toBeUndefined()
  })
})

test('a notice in brackets ends with them', () => {
  expect(cleaned('[该视频暂时无法播放，请稍后重试]晚上港口的灯亮了，渔民们都回来了。')).toBe(
    '晚上港口的灯亮了，渔民们都回来了。',
  )
})

test('a label before a headline that may have run into a sentence stays', () => {
  const text = 'Les også: Slik blir den nye brua over elva Havnesjefen svarer at lykta skal være tent hele natten.'
  expect(cleaned(`Ingen sa noe. ${text}`)).toBe(`Ingen sa noe. ${text}`)
})

test('a mark on an advertisement ends where a capital opens what ran into it', () => {
  expect(
    cleaned('Ingen sa noe. Saken fortsetter etter reklamen Fire kokker fra øya kommer i mai for å lære det.'),
  ).toBe('Ingen sa noe. Fire kokker fra øya kommer i mai for å lære det.')
})
