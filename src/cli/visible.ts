// Control characters (escape sequences of a hostile text among them), and marks that no reader sees or that turn the line around.
const UNSEEN = /[\x00-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

/** Makes control characters and invisible marks visible, so that a text can do nothing to the terminal. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (char) => {
    const point = char.charCodeAt(0)
    if (char === '\t') return '  '
    if (char === '\n') return '⏎'
    // Joiners belong to the words of some scripts.
    if (point === 0x200c || point === 0x200d) return char
    if (point < 0x20) return String.fromCharCode(0x2400 + point)
    return point === 0x7f ? '␡' : `<U+${point.toString(16).toUpperCase().padStart(4, '0')}>`
  })
}
