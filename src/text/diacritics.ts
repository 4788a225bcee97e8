/** A word without the marks on its letters, as it is written in haste or in capitals; đ and ł have none that could be taken off. */
export const withoutMarks = (word: string): string => (MARKABLE.test(word) ? takeMarksOff(word) : word)

/** Only letters beyond ASCII have marks. */
const MARKABLE = /[^\0-\x7f]/

const takeMarksOff = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đł]/g, (letter) => (letter === 'đ' ? 'd' : 'l'))
    .normalize('NFC')
