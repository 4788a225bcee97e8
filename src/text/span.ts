/** A half-open range [start, end) in UTF-16 code units of the text it is said to point into. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether `outer` holds all of `inner`; equal spans contain each other. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Sorts by start, then the longer span first. For `Array#sort`. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}

/** Joins overlapping and touching spans. The result ascends and has gaps between its members. */
export function unite(spans: readonly Span[]): Span[] {
  const united: {start: number; end: number}[] = []
  for (const span of [...spans].sort(bySpan)) {
    const last = united.at(-1)
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else united.push({start: span.start, end: span.end})
  }
  return united
}

/** What is left of `span` where none of `holes` stands. `holes` must ascend without overlap. */
export function subtract(span: Span, holes: readonly Span[]): Span[] {
  const rest: Span[] = []
  let start = span.start
  for (const hole of holes) {
    if (hole.end <= start) continue
    if (hole.start >= span.end) break
    if (hole.start > start) rest.push({start, end: hole.start})
    start = Math.max(start, hole.end)
  }
  if (start < span.end) rest.push({start, end: span.end})
  return rest
}

/** The index of the first item for which `isRight` holds, in an array where it holds for a suffix; its length if for none. */
export function lowerBound<T>(items: ArrayLike<T>, isRight: (item: T) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isRight(items[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}
