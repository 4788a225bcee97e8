import type {HintedSpan} from '../text/block.ts'
import {aboutSubject, CODE} from './about.ts'
import {BARE_ENTITIES, entityOf} from './entity/names.ts'
import {westernOfControl} from './mojibake/charsets.ts'
import {findMojibake} from './mojibake.ts'
import type {Repair} from './repair.ts'
import {isVerbatim} from './verbatim.ts'
import {withoutInvisible} from './whitespace.ts'

/** An entity, escaped once or several times over ("&amp;amp;nbsp;"), or one of the few that do without a semicolon. */
const ENTITY = new RegExp(
  `&(?:(?:amp|#38|#x26);)*(?:(#\\d{2,7}|#[xX][0-9a-fA-F]{2,6}|[a-zA-Z][a-zA-Z0-9]{1,7});|(${BARE_ENTITIES}|#\\d{3,5})(?![a-zA-Z0-9=;_-]))`,
  'g',
)

/** Double escaping is undone so often; the contract allows three. */
const MAX_LAYERS = 3

/**
 * Finds HTML's character entities in text and puts the characters in their place, however often they were escaped. Texts
 * about markup keep them, and so does what would read as a tag or as misread bytes once decoded.
 */
export function findEntities(text: string, hints: readonly HintedSpan[]): Repair[] {
  if (!text.includes('&')) return []
  const repairs: Repair[] = []
  let isAbout: ((at: number) => boolean) | undefined
  for (const match of text.matchAll(ENTITY)) {
    const start = match.index
    const end = start + match[0].length
    const after = decode(match[1] ?? match[2]!)
    if (after === undefined || layers(match[0]) > MAX_LAYERS || opensTag(text, after, end)) continue
    if (match[2] && inAddress(text, start)) continue
    isAbout ??= aboutSubject(text, CODE)
    if (!isAbout(start) && !isVerbatim(hints, start))
      repairs.push({start, end, kind: 'entities', after: withoutInvisible(after)})
  }
  return repairs.length === 0 || readsRight(text, repairs) ? repairs : repairs.filter(({after}) => after <= '\u00a0')
}

function decode(name: string): string | undefined {
  if (name[0] !== '#') return entityOf(name)
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000) || code < 9) return undefined
  // HTML reads references to the C1 controls as Windows-1252.
  return code >= 0x80 && code < 0xa0 ? westernOfControl(code) : String.fromCodePoint(code)
}

function layers(entity: string): number {
  return entity.split(';').length - (entity.endsWith(';') ? 1 : 0)
}

/** Whether "<" would begin what looks like a tag: it was escaped so that it does not. */
function opensTag(text: string, after: string, end: number): boolean {
  if (after === '&') return /^(?:#?[a-zA-Z0-9]{2,8};)/.test(text.slice(end, end + 10))
  if (after === '>') return ESCAPED_TAG.test(text.slice(Math.max(0, end - 80), end))
  return after === '<' && /^[a-zA-Z/!?]/.test(text.slice(end, end + 1))
}

/** An escaped tag up to its end, or one that is half escaped. */
const ESCAPED_TAG = /(?:<|lt;)\/?[a-zA-Z!][^<>&]{0,60}&(?:amp;)*gt;$/

/** How far back the start of an address is looked for. */
const ADDRESS = 200

/** In an address "&copy" is a parameter. */
function inAddress(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - ADDRESS), at)
  return /(?:\?|:\/\/)\S*$/.test(before)
}

/** Whether what the repairs give is no mojibake: two repairs of one place could not be told apart. */
function readsRight(text: string, repairs: readonly Repair[]): boolean {
  if (!repairs.some(({after}) => after >= '\u00c0')) return true
  let result = ''
  let at = 0
  for (const {start, end, after} of repairs) {
    result += text.slice(at, start) + after
    at = end
  }
  return findMojibake(result + text.slice(at)).length === 0
}
