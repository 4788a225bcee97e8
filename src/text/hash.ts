/** What a hash starts from (FNV-1a, 32 bits). */
export const SEED = 0x811c9dc5 | 0

/** 32-bit FNV-1a, one step. */
export function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

/** Spreads a hash over its low bits, which index the tables of models. */
export function spread(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return Math.imul(once ^ (once >>> 12), 0x297a2d39) ^ (once >>> 15)
}
