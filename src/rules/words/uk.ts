import {defineWords} from './everyday-words.ts'

export const UK = defineWords({
  language: 'uk',
  here: '',
  home: 'головна',
  contents: 'зміст, статт*, дізна*, розділи, вміст, перейти',
  contentsTitles: '',
  contentsGlued: '',
  press: '',
  pressEnds: '',
})
