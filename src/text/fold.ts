/**
 * Folding without moving: the folded text has the length of the text, so a match in one is a match in the other. Case,
 * quotes, dashes, odd spaces and a few optional marks on letters are levelled one unit for one. A soft hyphen inside a word
 * would keep a phrase from matching; the letters after it move up and it goes to the end of its word, so that word edges
 * stay where they were.
 */
const FOLDED = new Map<number, number>()
const level = (chars: string, to: string): void => {
  for (const char of chars) FOLDED.set(char.charCodeAt(0), to.charCodeAt(0))
}
level('‘’‚‛ʼ′´`＇', "'")
level('“”„‟″«»＂', '"')
level('‐‑‒–—―−﹘﹣－', '-')
level('\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\ufeff', ' ')
level('：', ':')
level('！', '!')
level('？', '?')
level('（', '(')
level('）', ')')
level('，', ',')
level('｜', '|')
// Letters that one text writes with a mark and the next one without: capitals in Turkish and Greek, Russian ё, Arabic alef.
level('İı', 'i')
level('Ёё', 'е')
level('Άά', 'α')
level('Έέ', 'ε')
level('Ήή', 'η')
level('ΊίΪϊΐ', 'ι')
level('Όό', 'ο')
level('ΎύΫϋΰ', 'υ')
level('Ώώ', 'ω')
level('ς', 'σ')
level('أإآٱ', 'ا')
level('ىی', 'ي')
level('ک', 'ك')

/** Folding moves letters over these: see `fold`. */
export const SOFT_HYPHEN = '\u00ad'
const table = new Uint16Array(65536)

/** One UTF-16 unit folded to one unit. */
export function foldUnit(unit: number): number {
  return table[unit] || foldNew(unit)
}

function foldNew(unit: number): number {
  const lower = String.fromCharCode(unit).toLowerCase()
  // What lowercases to two units stays as it is; so do lone surrogates.
  const folded = FOLDED.get(unit) ?? (lower.length === 1 ? lower.charCodeAt(0) : unit)
  table[unit] = folded
  return folded
}

/** All that is folded to something else than its small letter; and Σ, whose small letter depends on its place in the word. */
const LEVELLED = unitsPattern([...FOLDED.keys(), 0x3a3])
/** Of these, what stands in texts in Western letters. The engine compares few units at once, and asks for many one by one. */
const COMMON_LEVELLED = unitsPattern([...FOLDED.keys()].filter(isCommon))
const UNCOMMON = /[^\0-\xff\u2000-\u206f]/
/** Units that begin cased letters outside the BMP: single units have no case. */
const CASED_PAIR = /[\ud801\ud803\ud806\ud81b\ud83a]/

function isCommon(unit: number): boolean {
  return unit < 0x100 || (unit >= 0x2000 && unit < 0x2070)
}

function unitsPattern(units: readonly number[]): RegExp {
  return new RegExp(`[${units.map(unitEscape).join('')}]`, 'g')
}

function unitEscape(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`
}

function levelled(char: string): string {
  return String.fromCharCode(foldUnit(char.charCodeAt(0)))
}

/** The source of a pattern for folded texts, its Arabic letters as they are folded; small letters it has already. */
export function foldedSource(source: string): string {
  return source.replace(/[أإآٱىیک]/g, levelled)
}

/** `text` with case, quotes, dashes and odd spaces levelled; as long as `text`, unit for unit. */
export function fold(text: string): string {
  // The engine's own functions go through a text several times as fast as a loop over its units.
  const folded = !UNCOMMON.test(text)
    ? text.replace(COMMON_LEVELLED, levelled).toLowerCase()
    : CASED_PAIR.test(text)
      ? text.replace(/./gs, levelled)
      : text.replace(LEVELLED, levelled).toLowerCase()
  return folded.includes(SOFT_HYPHEN) ? moveSoftHyphens(folded) : folded
}

function moveSoftHyphens(folded: string): string {
  return folded.replace(/[\p{L}\p{M}\u00ad]*\u00ad[\p{L}\p{M}\u00ad]*/gu, (word) => {
    const letters = word.replaceAll(SOFT_HYPHEN, '')
    return letters + SOFT_HYPHEN.repeat(word.length - letters.length)
  })
}
