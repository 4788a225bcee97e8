import {fold} from '../text/fold.ts'
import {knownRole} from './label-words.ts'

/** Characters of a printed object among which its title is looked for. */
const REACH = 400
/** A field and the quote that opens its value. */
const FIELD = /["']([\p{L}\p{N} _.-]{1,32})["']\s?:\s?["'“]/gu

/** Where the title's value starts in the object that is printed from an offset on; the offset itself where it has none near. */
export function titleFrom(text: string, at: number): number {
  for (const {0: field, 1: key, index} of text.slice(at, at + REACH).matchAll(FIELD))
    if (knownRole(fold(key!)) === 'title') return at + index + field.length
  return at
}
