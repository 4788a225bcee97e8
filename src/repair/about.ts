/** What a text may be about, so that what looks broken in it may be its subject. */
export interface Subject {
  /** Words of those who write about it. Global. */
  readonly words: RegExp
  /** How far from such a word what looks broken is taken for an example. */
  readonly reach: number
  /** So many of them, or two of `signs`, in a stretch as long as an article: then it is about it throughout. */
  readonly many: number
  readonly signs?: RegExp
}

/** A region and its neighbours are read at once: about as long as a long article. */
const REGION = 8000

/** Tells where a text is about a subject. Only the surroundings of what is asked about are read, each once. */
export function aboutSubject(text: string, subject: Subject): (at: number) => boolean {
  const regions = new Map<number, readonly number[] | 'all'>()
  return (at) => {
    const index = Math.floor(at / REGION)
    let words = regions.get(index)
    if (words === undefined) {
      words = wordsIn(text, Math.max(0, (index - 1) * REGION), (index + 2) * REGION, subject)
      regions.set(index, words)
    }
    return words === 'all' || words.some((place) => Math.abs(place - at) < subject.reach)
  }
}

/** Where the words stand in a region; 'all' where it is about the subject throughout. */
function wordsIn(text: string, start: number, end: number, {words, many, signs}: Subject): readonly number[] | 'all' {
  const region = text.slice(start, end)
  const places: number[] = []
  for (const {index} of region.matchAll(words)) if (places.push(start + index) >= many) return 'all'
  if (signs) {
    let count = 0
    for (const _sign of region.matchAll(signs)) if (++count >= 2) return 'all'
  }
  return places
}

/** Texts about markup, code and escapes. */
export const CODE: Subject = {
  words:
    /\b(?:x?html5?|xml|entit(?:y|ies)|escap(?:e[ds]?|ing)|ampersands?|mark-?up|css|javascript|jsx|regex(?:es)?|backslash(?:es)?|python|latex|json|unicode|programming|source code|php|sql|typescript|bash|(?:allowed|these) tags)\b/gi,
  reach: 500,
  many: 4,
  // Lines that open as statements do.
  signs:
    /^[ \t]*(?:return \(|function \w|const \w|let \w|var \w|import .{1,80} from|def \w+\(|class \w+[ :({]|public \w|#include|<\?php|\}\)?;)/gm,
}

/** Texts about character encodings. */
export const ENCODINGS: Subject = {
  words:
    /mojibake|\butf-?8\b|\bcharsets?\b|character (?:en)?coding|\biso-8859|windows-125\d|\blatin-1\b|\bunicode\b|кракозябр|кодировк|zeichensatz/gi,
  reach: 1500,
  many: 4,
}
