import {defineWords} from './everyday-words.ts'

export const UK = defineWords({
  language: 'uk',
  here: '',
  home: 'головна',
  contents: 'зміст, статт*, дізна*, розділи, вміст, перейти',
  contentsTitles: '',
  contentsGlued: '',
  press: '',
  pressEnds: '',
  reader: 'ви, ваш, думаєте, вважаєте',
  remarksOn: 'коментар{ів|і} {на|до}, відповід{ей|і} на, думок {про|на}',
  remarksBehind: '',
  tags: 'позначки, мітки, ключові слова',
  keywords: 'ключ',
  sections: 'розділ*',
  networks: 'фейсбук, твіттер, вайбер, інстаграм, тікток, ютуб, телеграм',
  shareWords: '{с|}копіювати {посилання|адресу}, посилання, пошта, друк, роздрукувати',
})
