import {defineWords} from './everyday-words.ts'

export const SV = defineWords({
  language: 'sv',
  here: 'du är här',
  home: 'hem, startsidan',
  contents: 'innehåll*, inlägg*, artikel*, avsnitt*, genvägar, hoppa, läs, läsa, veta, guiden',
  contentsTitles: 'innehållsförteckning',
  contentsGlued: '',
  press: 'pressmeddelande',
  pressEnds: 'slut',
})
