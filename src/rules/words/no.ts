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
  reader: 'dere, din, ditt',
  remarksOn: 'svar på, svar til, tanker om, kommentarer til',
  remarksBehind: '',
  tags: 'stikkord, emneord, tagger, etiketter',
  keywords: 'kategori',
  sections: 'avsnitt, kapitel',
  networks: 'skriv ut',
  shareWords: 'kopier {lenke|lenken|adresse|adressen}, e{-|}post',
})
