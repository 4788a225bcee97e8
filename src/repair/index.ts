import {findInlineBullets} from './bullets.ts'
import {findCase} from './case.ts'
import {findEntities} from './entities.ts'
import {findEscapes} from './escapes.ts'
import {findMarkup} from './markup.ts'
import {findMojibake} from './mojibake.ts'
import type {RepairFinder, RepairKind} from './repair.ts'
import {findSpacing} from './spacing.ts'
import {findGlue} from './unglue.ts'
import {findWrapping} from './unwrap.ts'
import {findInvisible} from './whitespace.ts'

/**
 * The finders in the order in which they must see the text: what is wrong with characters is put right first, so that
 * what is wrong with lines is judged on the text as it was meant.
 */
const PHASES: readonly (readonly [RepairKind, RepairFinder])[] = [
  ['mojibake', findMojibake],
  ['whitespace', findInvisible],
  ['markup', findMarkup],
  ['entities', findEscapes],
  ['entities', findEntities],
  ['unwrap', findWrapping],
  ['unglue', findGlue],
  ['bullets', findInlineBullets],
  ['spacing', findSpacing],
  ['case', findCase],
]

/**
 * The finders for the kinds asked for, in their order. Each wants the text that the repairs of those before it made;
 * none proposes anything for a text that has been through all of them.
 */
export function repairPhases(kinds: readonly RepairKind[]): RepairFinder[] {
  return PHASES.filter(([kind]) => kinds.includes(kind)).map(([, find]) => find)
}
