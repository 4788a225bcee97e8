import type {Attributes} from './tokens.ts'

/** The words that name an element. */
export function namesOf({class: classes, id, role, itemprop}: Attributes): string {
  let names = classes
  if (id) names += ` ${id}`
  if (role) names += ` ${role}`
  if (itemprop) names += ` ${itemprop}`
  return names
}

/** Whether an element says itself that it is not shown. */
export function isHidden(attributes: Attributes): boolean {
  if (attributes.hidden || attributes['aria-hidden'] === 'true') return true
  return attributes.style !== '' && /display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden/i.test(attributes.style)
}

/** Characters that are neither white space nor inside a tag, counted up to `most`. */
export function lettersOutsideTags(source: string, start: number, end: number, most: number): number {
  let letters = 0
  let inTag = false
  for (let at = start; at < end && letters < most; at++) {
    const unit = source.charCodeAt(at)
    if (unit === 60) inTag = true
    else if (unit === 62) inTag = false
    else if (!inTag && unit > 32) letters++
  }
  return letters
}
