import {defineWords} from './everyday-words.ts'

export const FR = defineWords({
  language: 'fr',
  here: 'vous êtes ici',
  home: 'accueil, index du forum',
  contents: 'sommaire, article, retrouverez, plan',
  contentsTitles: 'sommaire',
  contentsGlued: 'table des matières',
  press: 'communiqué de presse, pour diffusion immédiate',
  pressEnds: 'fin',
  reader: 'vous, votre, vos, tu',
  remarksOn: 'réflexion{s|} {sur|au sujet de}, commentaire{s|} sur',
  remarksBehind: '',
  tags: 'mots-clés',
  keywords: 'mots',
  sections: 'section, chapitre, annexe',
  networks: 'imprimer',
  shareWords: '',
})
