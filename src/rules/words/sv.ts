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
  reader: 'dig, din, ditt, ni, er',
  remarksOn: 'svar på, tankar om, kommentarer till',
  remarksBehind: '',
  tags: 'etiketter, taggar, nyckelord, ämnen',
  keywords: 'kategori',
  sections: 'avsnitt, kapitel',
  networks: 'skriv ut',
  shareWords: 'kopiera {länk|länken|adress}, kopiera, mejl, mejla, e-post',
})
