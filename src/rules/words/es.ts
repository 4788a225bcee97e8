import {defineWords} from './everyday-words.ts'

export const ES = defineWords({
  language: 'es',
  here: 'estás en',
  home: 'inicio, portada, índice general',
  contents: 'artículo, encontrarás, contenido, índice',
  contentsTitles: '',
  contentsGlued: 'tabla de contenido{|s}',
  press: 'comunicado de prensa, para publicación inmediata, nota de prensa',
  pressEnds: 'fin',
  reader: 'tu, tus, tú, te, usted, ustedes, vos, opinas',
  remarksOn: 'comentario{s|} en, pensamiento{s|} {en|sobre}',
  remarksBehind: '',
  tags: 'etiquetas',
  keywords: 'palabras, categor',
  sections: 'secci{o|ó}n, cap{i|í}tulo',
  networks: 'imprimir',
  shareWords: 'correo',
})
