import type {Repair} from './repair.ts'

/**
 * Characters without ink that no text needs: controls but tab, line ends, form feed,
 * vertical tab and those that Windows has characters for (`mojibake` gives them back); soft hyphen,
 * zero-width space, word joiner, byte order mark; and the joiners, which some scripts do need.
 */
const INVISIBLE = /[\0-\x08\x0e-\x1f\x7f\x81\x8d\x8f\x90\x9d\u00ad\u200b-\u200d\u2060\ufeff]/

/** The same, whole runs. */
const INVISIBLE_RUN = new RegExp(`${INVISIBLE.source}+`, 'g')

/**
 * Scripts in which a joiner changes how letters meet, or joins symbols: Arabic, Syriac, N'Ko, the Indic scripts, Sinhala,
 * Tibetan, Myanmar, Khmer, Mongolian, the emoji (variation selectors, astral symbols, arrows to dingbats).
 */
const JOINED =
  /[\u0600-\u07ff\u0840-\u0dff\u0f00-\u109f\u1780-\u18af\u1900-\u1aaf\u1b00-\u1c4f\u2190-\u2bff\ua800-\ua8ff\ufb50-\ufdff\ufe00-\ufe0f\ufe70-\ufefc\ud800-\udfff]/

/** Scripts without blanks, where a zero-width space tells words apart: Thai, Lao, Tibetan, Myanmar, Khmer, Tai, Javanese. */
const UNSPACED = /[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u1950-\u19df\u1a20-\u1aaf\ua980-\ua9df]/

/** Controls that may be a byte of a letter, read by itself; the byte before then is a letter too. That is for `mojibake`. */
const C1 = /[\x80-\x9f]/
const BYTE = /[\x80-\u00ff]/

/**
 * Finds invisible characters and drops them, since they break words for every reader but the eye. Kept are joiners next to
 * a script that needs them, zero-width spaces in scripts without blanks, and a soft hyphen that stands for a visible one
 * at a line's end. Odd spaces are no damage: an untouched line keeps its own.
 */
export function findInvisible(text: string): Repair[] {
  if (!INVISIBLE.test(text)) return []
  const repairs: Repair[] = []
  for (const {0: run, index} of text.matchAll(INVISIBLE_RUN)) {
    const before = text[index - 1] ?? ''
    const after = text[index + run.length] ?? ''
    if (C1.test(run) && (BYTE.test(before) || BYTE.test(after))) continue
    const kept = keep(run, before, after)
    if (kept !== run) repairs.push({start: index, end: index + run.length, kind: 'whitespace', after: kept})
  }
  return repairs
}

/** What stays of a run of invisible characters between two others. */
function keep(run: string, before: string, after: string): string {
  if (run.length === 1 && run !== '\u200b' && run < '\u200c' && run !== '\u00ad') return ''
  const joins = JOINED.test(before) || JOINED.test(after)
  const spaces = UNSPACED.test(before) && UNSPACED.test(after)
  const hyphen = after === '\n' || after === '\r'
  const kept = [...run].filter(
    (char) =>
      ((char === '\u200c' || char === '\u200d') && joins) ||
      (char === '\u200b' && spaces) ||
      (char === '\u00ad' && hyphen),
  )
  // One of a kind says all.
  return kept.filter((char, k) => char !== kept[k - 1]).join('')
}

/** `text` without its invisible characters. */
export function withoutInvisible(text: string): string {
  return findInvisible(text).reduceRight(
    (current, {start, end, after}) => current.slice(0, start) + after + current.slice(end),
    text,
  )
}
