import {de} from './de.ts'
import {en} from './en.ts'
import {es} from './es.ts'
import {fr} from './fr.ts'
import {it} from './it.ts'
import {nl} from './nl.ts'
import type {Pack} from './pack.ts'
import {pt} from './pt.ts'

/** All language packs. */
export const PACKS: readonly Pack[] = [en, de, fr, es, it, pt, nl]
