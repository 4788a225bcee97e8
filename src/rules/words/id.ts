import {defineWords} from './everyday-words.ts'

export const ID = defineWords({
  language: 'id',
  here: '',
  home: 'beranda',
  contents: '',
  contentsTitles: '',
  contentsGlued: '',
  press: '',
  pressEnds: '',
  reader: '',
  remarksOn: '',
  remarksBehind: '',
  tags: '',
  keywords: '',
  sections: '',
  networks: '',
  shareWords: '',
})
