import {defineWords} from './everyday-words.ts'

export const JA = defineWords({
  language: 'ja',
  here: '',
  home: 'ホーム, トップ',
  contents: '目次, もくじ, この記事, 本記事',
  contentsTitles: '目次',
  contentsGlued: '目次',
  press: '',
  pressEnds: '',
  reader: 'さん, あなた, どう思',
  remarksOn: '',
  remarksBehind: '',
  tags: '',
  keywords: 'キーワード',
  sections: '',
  networks: 'フェイスブック, ツイッター, ツイート, シェア, はてな, はてブ, メール',
  shareWords: '',
})
