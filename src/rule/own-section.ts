/** Pointers to a section, a figure or a source of the same text, whatever rule takes them for links. */
import {pattern, wordsOf} from './phrase-pattern.ts'

/** How sections and figures are called before their number, by language; phrase-pattern.ts explains the notation. */
const SECTIONS: Readonly<Record<string, string>> = {
  cs: 'kapitol*',
  da: 'avsnit, kapitel',
  de: 'abschnitt, kapitel, anhang, abbildung, tabelle',
  en: 'section{s|}, chapter{s|}, appendix, fig{ure|.}, table',
  es: 'secci{o|ó}n, cap{i|í}tulo',
  fi: 'luku, luvussa',
  fr: 'section, chapitre, annexe',
  it: 'sezione, capitolo',
  nl: 'hoofdstuk, paragraaf',
  no: 'avsnitt, kapitel',
  pl: 'rozdzia{l|ł}*',
  pt: 'se{c|ç}{c|ç}{a|ã}o, cap{i|í}tulo',
  ru: 'раздел*, глав*',
  sv: 'avsnitt, kapitel',
  tr: 'bölüm*',
  uk: 'розділ*',
  vi: 'chương, mục',
}

/** What is numbered in a text of Chinese, Japanese or Korean, and a source in brackets: "see [BACH04]". */
const SIGNS = '第\\s?\\d+(?:\\.\\d+)*\\s?[章節节]|\\d+(?:\\.\\d+)*\\s?[장절]\\.?|\\[\\p{Lu}[\\p{Lu}\\p{Ll}]+\\d{2,4}\\]'
const OWN_SECTION = pattern(() => `${wordsOf(Object.values(SECTIONS))} \\d+(?!\\d|[:%])|${SIGNS}`, 'iu')

/** Whether a text points to a section, a figure or a source of its own: "More on this in section 3.2". */
export function namesSection(text: string): boolean {
  return OWN_SECTION().test(text)
}
