import {ar} from './ar.ts'
import {cs} from './cs.ts'
import {da} from './da.ts'
import {de} from './de.ts'
import {en} from './en.ts'
import {es} from './es.ts'
import {fi} from './fi.ts'
import {fr} from './fr.ts'
import {id} from './id.ts'
import {it} from './it.ts'
import {ja} from './ja.ts'
import {ko} from './ko.ts'
import {nl} from './nl.ts'
import {no} from './no.ts'
import type {Pack} from './pack.ts'
import {pl} from './pl.ts'
import {pt} from './pt.ts'
import {ru} from './ru.ts'
import {sv} from './sv.ts'
import {tr} from './tr.ts'
import {uk} from './uk.ts'
import {vi} from './vi.ts'
import {zh} from './zh.ts'

/** All language packs. */
export const PACKS: readonly Pack[] = [
  en,
  de,
  fr,
  es,
  it,
  pt,
  nl,
  pl,
  ru,
  uk,
  tr,
  sv,
  no,
  da,
  fi,
  cs,
  zh,
  ja,
  ko,
  ar,
  vi,
  id,
]
