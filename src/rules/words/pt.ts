import {defineWords} from './everyday-words.ts'

export const PT = defineWords({
  language: 'pt',
  here: 'você está {aqui|em}',
  home: 'início, página inicial, capa',
  contents: 'artigo, encontra, conteúdo, índice',
  contentsTitles: 'sumário',
  contentsGlued: 'sumário',
  press: 'comunicado de imprensa, para divulgação imediata',
  pressEnds: 'fim',
})
