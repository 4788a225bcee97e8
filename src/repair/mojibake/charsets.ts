/** A single-byte character set: which byte each of its upper characters is written as. */
export interface Charset {
  readonly name: string
  readonly bytes: ReadonlyMap<number, number>
  /** Characters that stand for the first byte of a UTF-8 sequence and are looked at. */
  readonly leads: string
}

/** The upper halves of two charsets of DOS, which no `TextDecoder` knows. From the code pages as IBM published them. */
const CP437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0'
const CP850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0'

function fromHalf(half: string): Map<number, number> {
  return new Map([...half].map((char, k) => [char.charCodeAt(0), 0x80 + k]))
}

function fromDecoder(label: string): Map<number, number> {
  return fromHalf(new TextDecoder(label).decode(Uint8Array.from({length: 128}, (_, k) => 0x80 + k)))
}

/** What Windows-1252 has from 0x80 to 0x9f; written out, since Node's decoder takes the charset for Latin-1. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** Windows-1252, and Latin-1 where the two differ: decoders mix them up, so the C1 controls count as their bytes too. */
function westernBytes(): Map<number, number> {
  const bytes = fromHalf(WINDOWS_1252 + upTo(0xa0, 0xff))
  for (let byte = 0x80; byte < 0xa0; byte++) bytes.set(byte, byte)
  return bytes
}

const upTo = (from: number, to: number): string =>
  String.fromCharCode(...Array.from({length: to - from + 1}, (_, k) => from + k))

let charsets: readonly Charset[] | undefined

/**
 * The charsets as which UTF-8 is misread, the commonest first. A charset's leads are kept to what its victims write: Latin
 * letters and punctuation with all, Cyrillic and others only with those whose leads no prose holds in such numbers.
 */
export function charsetsOfMojibake(): readonly Charset[] {
  charsets ??= [
    {name: 'windows-1252', bytes: westernBytes(), leads: upTo(0xc2, 0xf4)},
    {name: 'windows-1250', bytes: fromDecoder('windows-1250'), leads: 'ÂĂÄĹâ'},
    {name: 'windows-1251', bytes: fromDecoder('windows-1251'), leads: 'РСвГВ'},
    {name: 'macintosh', bytes: fromDecoder('macintosh'), leads: '√¬‚'},
    {name: 'cp437', bytes: fromHalf(CP437), leads: '├┬Γ'},
    {name: 'cp850', bytes: fromHalf(CP850), leads: '├┬Ô'},
  ]
  return charsets
}

/** What Windows-1252 has for a C1 control, or undefined for the five that it has nothing for. */
export function westernOfControl(unit: number): string | undefined {
  const char = WINDOWS_1252[unit - 0x80]!
  return char.charCodeAt(0) === unit ? undefined : char
}

/** Any lead of any charset, and the C1 controls. */
const LEADS = /[\u0080-\u009f\u00c2-\u00f4ĂĹРСвГВ√‚├┬Γ]/g
/** Any trail of any charset. */
const TRAILS =
  /[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸЀ-џҐґŁłĄąŞşŻżĽľŚśŤťŹźˇ˘˝˛ÄÅÇ-ÿ№≠∞≤≥∂∑∏π∫Ω░▒▓│┤╡╢╖╕╣║╗╝╜╛┐₧⌐Ø×Æ]/

let trails: Uint8Array | undefined

function isTrail(unit: number): boolean {
  if (!trails) {
    trails = new Uint8Array(65536)
    for (let code = 0x80; code < 0x2600; code++) if (TRAILS.test(String.fromCharCode(code))) trails[code] = 1
  }
  return trails[unit] === 1
}

/**
 * The next place from `from` on that may be misread: a lead before a trail, or a control; -1 if there is none. Text that
 * was read rightly hardly holds such pairs but in front of closing quotes.
 */
export function nextSuspect(text: string, from: number): number {
  LEADS.lastIndex = from
  while (LEADS.test(text)) {
    const at = LEADS.lastIndex - 1
    const unit = text.charCodeAt(at)
    if (unit < 0xa0 || (at + 1 < text.length && isTrail(text.charCodeAt(at + 1)))) return at
  }
  return -1
}
