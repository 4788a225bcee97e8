/** The character entities of HTML 4, the only ones that texts of the web hold in numbers, with `apos` of XML. */
const LATIN_1 = `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro
para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave
Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc
Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc
iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml`

const GREEK_CAPITALS =
  'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho - Sigma Tau Upsilon Phi Chi Psi Omega'
const GREEK_SMALL =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega'

const OTHERS = `quot 22 amp 26 apos 27 lt 3c gt 3e OElig 152 oelig 153 Scaron 160 scaron 161 Yuml 178 fnof 192 circ 2c6 tilde 2dc
ensp 2002 emsp 2003 thinsp 2009 zwnj 200c zwj 200d lrm 200e rlm 200f ndash 2013 mdash 2014 lsquo 2018 rsquo 2019 sbquo 201a
ldquo 201c rdquo 201d bdquo 201e dagger 2020 Dagger 2021 bull 2022 hellip 2026 permil 2030 prime 2032 Prime 2033
lsaquo 2039 rsaquo 203a oline 203e frasl 2044 euro 20ac trade 2122 larr 2190 uarr 2191 rarr 2192 darr 2193 harr 2194
minus 2212 lowast 2217 infin 221e asymp 2248 ne 2260 equiv 2261 le 2264 ge 2265 loz 25ca spades 2660 clubs 2663
hearts 2665 diams 2666`

function table(): Map<string, string> {
  const names = new Map<string, string>()
  const series = (list: string, first: number): void => {
    list.split(/\s+/).forEach((name, k) => {
      names.set(name, String.fromCharCode(first + k))
    })
  }
  series(LATIN_1, 0xa0)
  series(GREEK_CAPITALS, 0x391)
  series(GREEK_SMALL, 0x3b1)
  names.delete('-')
  const pairs = OTHERS.split(/\s+/)
  for (let k = 0; k < pairs.length; k += 2)
    names.set(pairs[k]!, String.fromCharCode(Number.parseInt(pairs[k + 1]!, 16)))
  return names
}

let names: Map<string, string> | undefined

/** The character a named entity stands for. */
export function entityOf(name: string): string | undefined {
  names ??= table()
  return names.get(name)
}

/** Entities that stand without their semicolon often enough; HTML allows it for these. */
export const BARE_ENTITIES = 'nbsp|quot|amp|lt|gt|copy|reg|laquo|raquo'
