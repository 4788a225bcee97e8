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
})
