import {AR} from './ar.ts'
import {CS} from './cs.ts'
import {DA} from './da.ts'
import {DE} from './de.ts'
import type {DeskWords} from './desk-words.ts'
import {EN} from './en.ts'
import {ES} from './es.ts'
import {FI} from './fi.ts'
import {FR} from './fr.ts'
import {IT} from './it.ts'
import {JA} from './ja.ts'
import {KO} from './ko.ts'
import {NL} from './nl.ts'
import {NO} from './no.ts'
import {PL} from './pl.ts'
import {PT} from './pt.ts'
import {RU} from './ru.ts'
import {SV} from './sv.ts'
import {TR} from './tr.ts'
import {UK} from './uk.ts'
import {VI} from './vi.ts'
import {ZH} from './zh.ts'

/** The words of the desk in all languages. */
export const DESK_WORDS: readonly DeskWords[] = [
  AR,
  CS,
  DA,
  DE,
  EN,
  ES,
  FI,
  FR,
  IT,
  JA,
  KO,
  NL,
  NO,
  PL,
  PT,
  RU,
  SV,
  TR,
  UK,
  VI,
  ZH,
]

/** The lists of one group by their name, one for each language. */
export function deskLists<Group extends Exclude<keyof DeskWords, 'language'>>(
  group: Group,
): (name: keyof DeskWords[Group]) => string[] {
  // Every field of a group is a list.
  return (name) => DESK_WORDS.map((words) => words[group][name] as string)
}
