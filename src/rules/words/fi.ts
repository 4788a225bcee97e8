import {defineWords} from './everyday-words.ts'

export const FI = defineWords({
  language: 'fi',
  here: '',
  home: 'etusivu',
  contents: 'artikkeli*, lue, löydät, sisältö, sisällys, siirry, kohtaan, osiot, jutussa, tekstissä',
  contentsTitles: 'sisällysluettelo',
  contentsGlued: '',
  press: '',
  pressEnds: '',
  reader: 'sinä, sinun, mieltä, teidän',
  remarksOn: '{vastausta|kommenttia} artikkeliin, ajatusta aiheesta',
  remarksBehind: '',
  tags: 'tunnisteet, avainsanat, asiasanat',
  keywords: '',
  sections: 'luku, luvussa',
  networks: 'tulosta',
  shareWords: 'kopioi {linkki|osoite}, kopioi, sähköposti{lla|}',
})
