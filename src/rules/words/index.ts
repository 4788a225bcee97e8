import {AR} from './ar.ts'
import {CS} from './cs.ts'
import {DA} from './da.ts'
import {DE} from './de.ts'
import {EN} from './en.ts'
import {ES} from './es.ts'
import type {EverydayWords} from './everyday-words.ts'
import {FI} from './fi.ts'
import {FR} from './fr.ts'
import {ID} from './id.ts'
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

/** The words of everyday rules in all languages. */
export const EVERYDAY_WORDS: readonly EverydayWords[] = [
  AR,
  CS,
  DA,
  DE,
  EN,
  ES,
  FI,
  FR,
  ID,
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

/** Lists of one kind, one for each language. */
export function everydayWords(kind: Exclude<keyof EverydayWords, 'language'>): string[] {
  return EVERYDAY_WORDS.map((words) => words[kind])
}
