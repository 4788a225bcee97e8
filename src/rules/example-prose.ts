/** A paragraph of an article, for examples of what stands beside one. */
export const PROSE =
  'The harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier before winter comes.'
