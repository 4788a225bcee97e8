import {Concepts} from '../../rule/concepts.ts'
import {DE} from './de.ts'
import {EN} from './en.ts'
import {ES} from './es.ts'
import {FR} from './fr.ts'
import {IT} from './it.ts'
import type {Idea} from './lexicon.ts'
import {NL} from './nl.ts'
import {PL} from './pl.ts'
import {PT} from './pt.ts'
import {RU} from './ru.ts'
import {SV} from './sv.ts'
import {TR} from './tr.ts'

/** What pages say to their readers, in each language that has a lexicon. */
export const CONCEPTS: readonly Concepts<Idea>[] = [DE, EN, ES, FR, IT, NL, PL, PT, RU, SV, TR].map(
  (lexicon) => new Concepts(lexicon),
)
