/**
 * Writes the packs' phrases as labelled lines: node scripts/run.mjs notice/phrases OUT.jsonl
 *
 * Of each phrase some of its alternatives, the same ones every time. Doubtful phrases are left out, and lists whose phrases are
 * parts of lines.
 */
import {writeFileSync} from 'node:fs'
import {PACKS} from '../../src/rules/packs/index.ts'

const WHOLE = {lines: 'line', headers: 'line', starts: 'line', sentences: 'sentence'} as const
const MOST = 5
/** Another alternative of each brace for each variant. */
const PRIME = 7

const rows: object[] = []
for (const {language, phrases} of PACKS)
  for (const [category, lists] of Object.entries(phrases))
    for (const [list, place] of Object.entries(WHOLE))
      for (const phrase of lists[list as keyof typeof WHOLE] ?? [])
        if (!phrase.startsWith('?'))
          for (const words of variantsOf(phrase))
            rows.push({t: asWritten(words), k: place, c: category, lang: language, doc: 'packs'})
writeFileSync(process.argv[2]!, rows.map((row) => JSON.stringify(row)).join('\n'))

/** Ways to write a phrase, a few: all of them can be thousands. */
function variantsOf(phrase: string): Set<string> {
  return new Set(
    Array.from({length: MOST}, (_, k) => {
      let brace = 0
      return phrase.replace(/\{([^}]*)\}/g, (_, choices: string) => {
        const all = choices.split('|')
        return all[(k * PRIME + brace++) % all.length]!
      })
    }),
  )
}

/** As a page has it: with a capital, and without the signs of the notation. */
function asWritten(phrase: string): string {
  const words = phrase.replace(/…/g, '').replace(/¤/g, '12').replace(/\*/g, '').replace(/ {2,}/g, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
