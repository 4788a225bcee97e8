import {defineWords} from './everyday-words.ts'

export const KO = defineWords({
  language: 'ko',
  here: '',
  home: '홈',
  contents: '목차, 순서, 차례, 이 글',
  contentsTitles: '목차',
  contentsGlued: '',
  press: '',
  pressEnds: '',
})
