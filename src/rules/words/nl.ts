import {defineWords} from './everyday-words.ts'

export const NL = defineWords({
  language: 'nl',
  here: 'je bent hier, u bevindt zich hier',
  home: 'hoofdpagina, voorpagina, forumoverzicht',
  contents: 'inhoud, artikel*',
  contentsTitles: 'inhoudsopgave',
  contentsGlued: 'inhoudsopgave',
  press: 'persbericht, voor onmiddellijke publicatie',
  pressEnds: 'einde',
})
