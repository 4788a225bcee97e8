import {defineWords} from './everyday-words.ts'

export const DE = defineWords({
  language: 'de',
  here: 'sie sind hier',
  home: 'startseite, foren{|-}übersicht',
  contents: 'beitrag, artikel*, erwartet, inhalt, überblick',
  contentsTitles: 'inhaltsverzeichnis',
  contentsGlued: 'inhaltsverzeichnis',
  press: 'pressemitteilung, zur sofortigen veröffentlichung',
  pressEnds: 'ende',
  reader: 'du, dein*, sie, ihr*, euch, eur*',
  remarksOn: 'gedanken zu, antworten auf, kommentare zu',
  remarksBehind: '',
  tags: 'schlagwörter',
  keywords: 'schl, kategori',
  sections: 'abschnitt, kapitel, anhang, abbildung, tabelle',
  networks: 'drucken, e-mail senden',
  shareWords: '',
})
