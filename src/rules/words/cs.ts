import {defineWords} from './everyday-words.ts'

export const CS = defineWords({
  language: 'cs',
  here: '',
  home: 'domů, úvod',
  contents: 'článk*, obsah*, kapitol*, přehled, dozvíte, najdete, přejít, skoč*, osnova, textu',
  contentsTitles: '',
  contentsGlued: '',
  press: '',
  pressEnds: '',
  reader: 'vy, vás, vaš*, myslíte',
  remarksOn: '{komentář|komentářů|komentáře} u, {komentářů|komentáře} k, reakc{e|i} na, názorů na',
  remarksBehind: '',
  tags: 'štítky, tagy, klíčová slova, rubrika',
  keywords: '',
  sections: 'kapitol*',
  networks: '',
  shareWords: '{z|}kopírovat {odkaz|adresu}, kopírovat, tisk, vytisknout',
})
