import {Digest} from './digest.ts'
import type {RuleSet} from './engine.ts'

/** A short hash over the rules and models in force, to tell whether two cleaners decide alike. */
export function hashRules(set: RuleSet, models: readonly Uint8Array[], userRules = ''): string {
  const digest = new Digest().add(set.table.digest)
  if (userRules !== '') digest.add(userRules)
  // The tail of a model file holds its last table: enough to tell two trainings apart.
  for (const model of models) digest.add(String(model.length)).addBytes(model.subarray(-4096))
  return digest.toString()
}
