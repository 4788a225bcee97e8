/** A regular expression as users write it: bare, or between slashes with flags. It is tried on one line at a time. */
export interface Pattern {
  readonly source: string
  readonly flags: string
}

/** A line holds no line end, so a dot may match anything (`s`), which is what lets `.*` be linear; letters are code points (`u`). */
const ALWAYS = 'su'

/** Reads "^Filed under" or "/^filed under/i". Throws a SyntaxError where it is no regular expression. */
export function readPattern(written: string): Pattern {
  const parts = /^\/(.*)\/([a-z]*)$/s.exec(written)
  const source = parts ? parts[1]! : written
  const flags = [...new Set(ALWAYS + (parts?.[2] ?? ''))].filter((flag) => !'gmyv'.includes(flag)).join('')
  new RegExp(source, flags)
  return {source, flags}
}

/** How a pattern must meet its line: all of it, from its start, up to its end, or anywhere. */
export type Anchor = 'whole' | 'start' | 'end' | 'none'

/** The pattern as it is run: this is what has to be checked for backtracking. */
export function anchored({source, flags}: Pattern, anchor: Anchor): Pattern {
  if (anchor === 'whole') return {source: `^(?:${source})$`, flags}
  if (anchor === 'start') return {source: `^(?:${source})`, flags}
  if (anchor === 'end') return {source: `(?:${source})$`, flags}
  return {source, flags}
}

/** Whether a pattern repeats anything: one that does not takes the same time on every line. */
export function canBacktrack({source}: Pattern): boolean {
  return /[*+{]/.test(source.replace(/\\./gs, '').replace(/\[[^\]]*\]/g, ''))
}
