import {defineWords} from './everyday-words.ts'

export const DA = defineWords({
  language: 'da',
  here: 'du er her',
  home: 'hjem, forside{|n}',
  contents: 'indhold*, indlæg*, artikel*, afsnit, genveje, spring, læs, guiden',
  contentsTitles: 'indholdsfortegnelse',
  contentsGlued: '',
  press: 'pressemeddelelse',
  pressEnds: 'slut',
  reader: 'dig, din, er, jer, jeres',
  remarksOn: 'svar på, svar til, tanker om, kommentarer til',
  remarksBehind: '',
  tags: 'nøgleord, emneord, etiketter',
  keywords: 'kategori',
  sections: 'avsnit, kapitel',
  networks: '',
  shareWords: 'kopier {link|linket}, kopiér {link|linket|adressen}, kopiér, udskriv',
})
