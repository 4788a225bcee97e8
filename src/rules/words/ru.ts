import {defineWords} from './everyday-words.ts'

export const RU = defineWords({
  language: 'ru',
  here: 'вы здесь',
  home: 'главная{| страница}',
  contents: 'содержани*, оглавлени*, стать*, узнаете, разделы, перейти',
  contentsTitles: 'оглавление',
  contentsGlued: 'содержание, оглавление',
  press: 'пресс-релиз',
  pressEnds: 'конец',
  reader: 'вы, ваш*, ты, твой, думаете, считаете',
  remarksOn: 'комментари{ев|я|й} {на|к}, ответ{ов|а|} на, мысл{ей|и} {о|на}',
  remarksBehind: '',
  tags: 'теги, метки, ключевые слова, рубрика',
  keywords: 'ключ',
  sections: 'раздел*, глав*',
})
