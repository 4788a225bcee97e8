/** A member of a JSON object: its name, and where its value stands in the text of the object. */
export interface JsonMember {
  readonly name: string
  readonly start: number
  readonly end: number
}

/**
 * The members of an object, in order, without reading their values: what is written back keeps every digit and space.
 * `text` must be valid JSON, an object. Linear.
 */
export function jsonMembers(text: string): JsonMember[] {
  const members: JsonMember[] = []
  let at = skipSpace(text, text.indexOf('{') + 1)
  while (text[at] === '"') {
    const nameEnd = stringEnd(text, at)
    const start = skipSpace(text, skipSpace(text, nameEnd) + 1)
    const end = valueEnd(text, start)
    members.push({name: JSON.parse(text.slice(at, nameEnd)) as string, start, end})
    at = skipSpace(text, end)
    if (text[at] === ',') at = skipSpace(text, at + 1)
  }
  return members
}

function skipSpace(text: string, from: number): number {
  let at = from
  for (let unit = text.charCodeAt(at); unit === 32 || (unit >= 9 && unit <= 13); unit = text.charCodeAt(at)) at++
  return at
}

/** Behind the closing quote of the string that starts at `at`. */
function stringEnd(text: string, at: number): number {
  for (let quote = text.indexOf('"', at + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    let slashes = 0
    while (text.charCodeAt(quote - 1 - slashes) === 0x5c) slashes++
    if (slashes % 2 === 0) return quote + 1
  }
  return text.length
}

function valueEnd(text: string, start: number): number {
  if (text[start] === '"') return stringEnd(text, start)
  let depth = 0
  for (let at = start; at < text.length; ) {
    const char = text[at]!
    if (char === '"') {
      at = stringEnd(text, at)
      continue
    }
    if (char === '{' || char === '[') depth++
    else if (char === '}' || char === ']') {
      if (depth === 0) return trimEnd(text, start, at)
      depth--
      if (depth === 0) return at + 1
    } else if (char === ',' && depth === 0) return trimEnd(text, start, at)
    at++
  }
  return text.length
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start && text.charCodeAt(at - 1) <= 32) at--
  return at
}
