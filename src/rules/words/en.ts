import {defineWords} from './everyday-words.ts'

export const EN = defineWords({
  language: 'en',
  here: 'you are here',
  home: 'home, home{| }page, start, main, front page, forum{s|}, {forum|board} index',
  contents: `
    content{s|}, article, piece, guide, post, story, page, find, learn, cover{s|ed|}, inside, outline,
    navigation, navigate, jump, links, glance, nutshell, overview, section{s|}, summary, read
  `,
  contentsTitles: '',
  contentsGlued: 'table of contents',
  press: 'for immediate release, {for release on|embargoed until} …, {press|news} release',
  pressEnds: 'end{s|}',
  reader: 'you, your',
  remarksOn: 'thought{s|} on, {response|responses|replies} to, comment{s|} on',
  remarksBehind: '',
  tags: 'tag{s|}',
  keywords: 'key, topics, labels, categor, in this',
  sections: 'section{s|}, chapter{s|}, appendix, fig{ure|.}, table',
})
