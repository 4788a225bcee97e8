import type {RuleSet} from './engine.ts'

/** A short hash over what rules look for and the models in force, to tell whether two cleaners decide alike. FNV-1a, 2 × 32 bits. */
export function hashRules(set: RuleSet, models: readonly Uint8Array[], userRules = ''): string {
  let low = 0x811c9dc5
  let high = 0x01000193
  const put = (unit: number): void => {
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ (unit + 0x9e37), 0x01000193)
  }
  const putText = (text: string): void => {
    for (let at = 0; at < text.length; at++) put(text.charCodeAt(at))
    put(0)
  }
  for (const rule of set.rules) {
    putText(rule.name)
    putText(rule.category)
  }
  for (const literal of set.table.literals) putText(literal)
  if (userRules !== '') putText(userRules)
  for (const model of models) {
    put(model.length)
    // The tail of a model file holds its last table: enough to tell two trainings apart.
    for (const byte of model.subarray(-4096)) put(byte)
  }
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}
