import {describe} from 'vitest'
import {testMarked} from './marked.ts'

const IT =
  'Il consiglio del porto si è riunito martedì sera e ha votato, dopo due ore di dibattito, di riparare il vecchio molo prima dell’inverno.'
const PT =
  'O conselho do porto reuniu-se na terça-feira à noite e votou, depois de duas horas de debate, a reparação do velho cais antes do inverno.'
const NL =
  'De havenraad kwam dinsdagavond bijeen en besloot na twee uur debat om de oude pier te herstellen voordat de winter komt.'

describe('Italian', () => {
  testMarked([
    `${IT}\n⟦Password dimenticata?⟧\n${IT}`,
    `${IT}\n⟦Vai alla ricetta⟧\n${IT}`,
    `${IT}\n⟦L’articolo Il molo è rotto sembra essere il primo su Gazzetta del Porto.⟧`,
    `${IT}\n⟦Letto 1.204 volte⟧\n${IT}`,
    `${IT}\n⟦Correlati\nLa gru caduta\nCome rammendare una rete⟧`,
    `${IT}\nL’articolo proviene da una rivista di nautica, dice il curatore.\n${IT}`,
    `${IT}\nInserisci il tuo indirizzo email e premi «Avanti».\n${IT}`,
    `${IT}\nEsaurito\n${IT}`,
  ])
})

describe('Portuguese', () => {
  testMarked([
    `${PT}\n⟦Esqueceu a senha?⟧\n${PT}`,
    `${PT}\n⟦Pular para a receita⟧\n${PT}`,
    `${PT}\n⟦O post O cais está partido apareceu primeiro em Gazeta do Porto.⟧`,
    `${PT}\n⟦Lido 1.204 vezes⟧\n${PT}`,
    `${PT}\n⟦Pague-me um café⟧\n${PT}`,
    `${PT}\nDigite seu e-mail e clique em «Avançar».\n${PT}`,
    `${PT}\nTema por tema, o conselho discutiu o plano.\n${PT}`,
    `${PT}\nEsgotado\n${PT}`,
  ])
})

describe('Dutch', () => {
  testMarked([
    `${NL}\n⟦Al abonnee?⟧\n${NL}`,
    `${NL}\n⟦Ga naar recept⟧\n${NL}`,
    `${NL}\n⟦Het bericht De pier is gebroken verscheen eerst op Havenbode.⟧`,
    `${NL}\n⟦Nieuwste eerst⟧\n${NL}`,
    `${NL}\n⟦Trakteer me op een koffie⟧\n${NL}`,
    `${NL}\nVul je e-mailadres in en klik op ‘Volgende’.\n${NL}`,
    `${NL}\nThema van de avond\n${NL}`,
    `${NL}\nUitverkocht\n${NL}`,
  ])
})
