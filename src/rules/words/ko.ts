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
  reader: '여러분, 당신, 생각하시',
  remarksOn: '',
  remarksBehind: '',
  tags: '',
  keywords: '키워드',
  sections: '',
  networks: '리디아, 페이스북, 트위터, 카카오톡, 카카오스토리, 네이버, 네이버밴드, 밴드, {링크|url}복사',
  shareWords: '',
})
