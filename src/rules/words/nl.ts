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
  reader: 'je, jij, jouw, jullie, u, uw',
  remarksOn: 'gedachten over, reacties op',
  remarksBehind: '',
  tags: 'trefwoorden',
  keywords: '',
  sections: 'hoofdstuk, paragraaf',
  networks: '',
  shareWords: '',
})
