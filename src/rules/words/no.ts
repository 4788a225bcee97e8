import {defineWords} from './everyday-words.ts'

export const NO = defineWords({
  language: 'no',
  here: 'du er her',
  home: 'hjem, forside{|n}',
  contents: 'innhold*, innlegg*, artikkel*, avsnitt*, snarveier, hopp, les, vite, guiden',
  contentsTitles: 'innholdsfortegnelse',
  contentsGlued: '',
  press: 'pressemelding',
  pressEnds: 'slut',
})
