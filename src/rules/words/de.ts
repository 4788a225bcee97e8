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
})
