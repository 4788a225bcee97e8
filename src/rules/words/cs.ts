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
})
