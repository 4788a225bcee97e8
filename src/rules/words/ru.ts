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
})
