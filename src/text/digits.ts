/** Zeros of the scripts whose digits news is written with: Arabic, Persian, Devanagari, Bengali, Thai, Burmese, Khmer, full-width. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x1040, 0x17e0, 0xff10]
const DIGITS = /[٠-٩۰-۹०-९০-৯๐-๙၀-၉០-៩０-９]/g

/** The ASCII digit for a digit of those scripts; any other unit as it is. */
function asciiDigit(unit: number): number {
  for (const zero of ZEROS) if (unit >= zero && unit < zero + 10) return 48 + unit - zero
  return unit
}

/** Whether the unit is a digit, of ASCII or of those scripts. */
export function isDigit(unit: number): boolean {
  return (unit >= 48 && unit < 58) || (unit > 127 && asciiDigit(unit) !== unit)
}

/** A text with its digits as ASCII ones; of the same length. */
export function asciiDigits(text: string): string {
  return text.replace(DIGITS, (digit) => String.fromCharCode(asciiDigit(digit.charCodeAt(0))))
}
