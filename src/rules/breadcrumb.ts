/** Breadcrumbs in one line: "Home / Local / Harbour", "Forum index → Workshop → Tools". */
import {partsOf, pattern} from '../rule/phrase-pattern.ts'
import {defineRule} from '../rule/rule.ts'
import {PROSE} from './example-prose.ts'
import {everydayWords} from './words/index.ts'

/** How the first page of a site is called; folded. */
const HOME = pattern(() => `^(?:${partsOf(everydayWords('here'))}:? ?)?${partsOf(everydayWords('home'))}$`)
const SIGN = /\s*(?:→|\/|›|»|>|::|·|\|)\s*/u
const LONGEST = 120
const LONGEST_PART = 50
/** Breadcrumbs stand in the head of a page: among so many lines. */
const HEAD = 12
const FEWEST = 2
const MOST = 8
/** Signs that nothing but paths in pages is written with. A path of them stands in one of so many lines, and has so many parts. */
const TRAIL = /\s[›»‹]\s/u
const TOP = 3
const TRAIL_PARTS = 3
/** Words of one part of it at most. */
const PART_WORDS = 5

export const breadcrumb = defineRule({
  name: 'breadcrumb',
  category: 'nav',
  summary: 'A line in the head that leads from the first page of the site to this one.',
  *find({blocks}) {
    for (const block of blocks.slice(0, HEAD)) {
      if (block.end - block.start > LONGEST) continue
      if (block.index < TOP && isTrail(block.text)) {
        yield {start: block.start, end: block.end, confidence: 0.92, evidence: 'a path of the site at the top'}
        continue
      }
      const sign = SIGN.exec(block.folded)?.[0]
      if (sign === undefined || sign.trim() === '') continue
      const parts = block.folded.split(sign.trim()).map((part) => part.trim())
      const isRow = parts.length >= FEWEST && parts.length <= MOST && HOME().test(parts[0]!)
      if (!isRow || parts.some((part) => part.length > LONGEST_PART || /[.!?]$/.test(part))) continue
      // Of two parts an address or an alternative may be made as well: "Start/Stop".
      const isApart = parts.length > 2 || /\s$/.test(sign)
      if (isApart) yield {start: block.start, end: block.end, confidence: 0.94, evidence: `leads from “${parts[0]}”`}
    }
  },
  examples: [
    `⟦Forum index → Workshop → Hand tools⟧\nHow I mended the lamp\n${PROSE}`,
    `⟦Startseite / Lokales / Kreis Hafen⟧\nDer Steg brach im März\n${PROSE}`,
    `⟦Strona główna / Port⟧\nMolo pękło w marcu\n${PROSE}`,
    `⟦Patch › Lower Valley › Transport⟧\nDepot closure leaves the valley without a bus\n${PROSE}`,
    `⟦Board index ‹ Workshop ‹ Lamps and lenses⟧\nHow I mended the lamp\n${PROSE}`,
    `Settings > Lamp > Night colour\nHow to set the lamp\n${PROSE}`,
    `«Oak» » Tar\nThe keeper wrote › and nobody knows why › that the lamp was lit at noon on Monday, as ever.\n${PROSE}`,
    `Start/Stop\nOak / Tar / Nails\nHome is where the lamp is / said the keeper / in May.\n${PROSE}`,
  ],
})

/** Whether a line is names of sections, one below the other, that arrows lead through. */
function isTrail(text: string): boolean {
  if (!TRAIL.test(text)) return false
  const parts = text.split(TRAIL)
  return (
    parts.length >= TRAIL_PARTS &&
    parts.every((part) => /^\p{L}/u.test(part) && wordsIn(part) <= PART_WORDS && !/[.!?:]$/.test(part))
  )
}

const wordsIn = (text: string): number => text.split(/\s+/).length
