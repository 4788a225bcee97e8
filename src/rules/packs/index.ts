import {en} from './en.ts'
import type {Pack} from './pack.ts'

/** All language packs. */
export const PACKS: readonly Pack[] = [en]
