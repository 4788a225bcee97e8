/** Tokens on one side of what is compared, at most. */
export const MOST_TOKENS = 1000

/** Square roots of counts up to that. */
export const ROOTS = Float64Array.from({length: MOST_TOKENS + 2}, (_, count) => Math.sqrt(count))
