import {defineWords} from './everyday-words.ts'

export const VI = defineWords({
  language: 'vi',
  here: '',
  home: 'trang chủ',
  contents: 'mục lục, nội dung, bài viết',
  contentsTitles: '',
  contentsGlued: '',
  press: '',
  pressEnds: '',
  reader: 'bạn',
  remarksOn: '',
  remarksBehind: '',
  tags: '',
  keywords: '',
  sections: 'chương, mục',
  networks: 'zalo',
  shareWords: '',
})
