import {defineWords} from './everyday-words.ts'

export const TR = defineWords({
  language: 'tr',
  here: 'buradasınız',
  home: 'ana{| }sayfa',
  contents: 'yazıda, içerik, içindekiler, başlıklar, neler var, bölümler, git',
  contentsTitles: 'içindekiler',
  contentsGlued: 'içindekiler',
  press: 'basın bülteni',
  pressEnds: '',
  reader: 'siz, sizin, sizce, sen',
  remarksOn: '',
  remarksBehind: '{yazısına|haberine|için|üzerine} ¤ {yorum|düşünce|cevap|yanıt}',
  tags: 'etiket{ler|}',
  keywords: 'kategori',
  sections: 'bölüm*',
  networks: 'nsosyal, yazdır',
  shareWords: '{bağlantıyı|linki|url} kopyala, kopyala, {e-|e}posta, bip',
})
