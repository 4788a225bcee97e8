/** Words of those who write about markup, code and character escapes: what looks broken there may be the subject. */
const ABOUT =
  /(?<![\p{L}\p{N}])(?:x?html5?|xml|entit(?:y|ies)|escap(?:e[ds]?|ing)|ampersands?|mark-?up|css|javascript|jsx|regex(?:es)?|backslash(?:es)?|python|latex|json|unicode|programming|source code|php|sql|typescript|bash|(?:allowed|these) tags)(?![\p{L}\p{N}])/giu

/** How far from such a word what looks broken is taken for an example. */
const REACH = 500
/** Texts with so many of them are about it throughout. */
const MANY = 4

/** Lines that open as statements do. */
const STATEMENT =
  /^[ \t]*(?:return \(|function \w|const \w|let \w|var \w|import .{1,80} from|def \w+\(|class \w+[ :({]|public \w|#include|<\?php|\}\)?;)/gm

/** Tells of a text, once, where it is about markup or code. */
export function aboutCode(text: string): (at: number) => boolean {
  const places: number[] = []
  for (const {index} of text.matchAll(ABOUT)) places.push(index)
  if (hasStatements(text)) return () => true
  if (places.length === 0) return () => false
  if (places.length >= MANY) return () => true
  return (at) => places.some((place) => Math.abs(place - at) < REACH)
}

function hasStatements(text: string): boolean {
  STATEMENT.lastIndex = 0
  const isFound = STATEMENT.test(text) && STATEMENT.test(text)
  STATEMENT.lastIndex = 0
  return isFound
}
