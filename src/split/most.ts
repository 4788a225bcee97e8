/**
 * Whether `is` holds for this share of the items at least; true for none at all. Asks no further than the answer needs: most
 * questions are settled by the first items.
 */
export function mostAre<Item>(
  items: readonly Item[],
  share: number,
  is: (item: Item, index: number) => boolean,
): boolean {
  const least = items.length * share
  let held = 0
  for (let index = 0; index < items.length && held < least; index++) {
    if (is(items[index]!, index)) held++
    else if (held + items.length - index - 1 < least) return false
  }
  return held >= least
}
