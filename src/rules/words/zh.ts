import {defineWords} from './everyday-words.ts'

export const ZH = defineWords({
  language: 'zh',
  here: '',
  home: '首页, 首頁',
  contents: '目录, 目錄, 导航, 導航, 导读, 導讀, 本文',
  contentsTitles: '目录, 目錄',
  contentsGlued: '目录',
  press: '',
  pressEnds: '',
  reader: '你, 您, 大家',
  remarksOn: '',
  remarksBehind: '',
  tags: '',
  keywords: '关键, 關鍵',
  sections: '',
  networks: '微信, 微博, 新浪微博, 腾讯微博, qq{空间|好友}, 朋友圈, 豆瓣, 人人网, {領|领}英, 复制链接, 複製連結',
  shareWords: '',
})
