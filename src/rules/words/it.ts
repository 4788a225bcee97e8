import {defineWords} from './everyday-words.ts'

export const IT = defineWords({
  language: 'it',
  here: 'sei in, ti trovi in',
  home: 'home page',
  contents: 'articolo, troverai, indice',
  contentsTitles: '',
  contentsGlued: 'indice dei contenuti',
  press: 'comunicato stampa, per la pubblicazione immediata',
  pressEnds: 'fine',
  reader: 'tu, tuo, tua, voi, vostra, pensate, pensi',
  remarksOn: 'risposte a, commenti su',
  remarksBehind: '',
  tags: '',
  keywords: 'parole',
  sections: 'sezione, capitolo',
  networks: 'stampa',
  shareWords: '',
})
