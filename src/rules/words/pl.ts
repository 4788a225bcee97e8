import {defineWords} from './everyday-words.ts'

export const PL = defineWords({
  language: 'pl',
  here: 'jesteś tutaj',
  home: 'strona główna, strona glowna, główna',
  contents: 'tekście, przeczytasz, spis, artykule, tekst, treści, dowiesz, znajdziesz, przejdź, skocz, plan',
  contentsTitles: '',
  contentsGlued: 'spis treści',
  press: 'informacja prasowa',
  pressEnds: 'koniec',
  reader: 'wy, wasz*, twoj*, masz, myślisz, sądzicie, sądzisz, uważasz',
  remarksOn: 'odpowiedzi {do|na}, {komentarzy|komentarze} do, myśli na temat',
  remarksBehind: '',
  tags: 'tagi, etykiety, słowa kluczowe',
  keywords: 'słowa, kategori',
  sections: 'rozdzia{l|ł}*',
  networks: 'wykop, drukuj',
  shareWords: '{s|}kopiuj {link|adres|odnośnik}, poczta',
})
