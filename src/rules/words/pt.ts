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
  reader: 'você, vocês, sua, suas, seu, seus, acha',
  remarksOn: 'comentário{s|} em, resposta{s|} para',
  remarksBehind: '',
  tags: 'etiquetas',
  keywords: 'categor',
  sections: 'se{c|ç}{c|ç}{a|ã}o, cap{i|í}tulo',
  networks: 'imprimir',
  shareWords: '',
})
