import {de} from './de.ts'
import {en} from './en.ts'
import {es} from './es.ts'
import {fr} from './fr.ts'
import {it} from './it.ts'
import {nl} from './nl.ts'
import type {Pack} from './pack.ts'
import {pl} from './pl.ts'
import {pt} from './pt.ts'
import {ru} from './ru.ts'
import {zh} from './zh.ts'

/** All language packs. */
export const PACKS: readonly Pack[] = [en, de, fr, es, it, pt, nl, pl, ru, zh]
