/** Tables of contents under a header that no list knows: their entries stand again as headings, in the same order. */
import {once} from '../once.ts'
import {blocksWhile} from '../rule/engine.ts'
import {isItem, isProseBlock, layoutOf} from '../rule/layout.ts'
import {lineKey, MAX_LINE_KEY} from '../rule/line-key.ts'
import {pattern, wordsOf} from '../rule/phrase-pattern.ts'
import {spanOf} from '../rule/reach.ts'
import {defineRule, type Found} from '../rule/rule.ts'
import type {Block} from '../text/block.ts'
import type {View} from '../view.ts'
import {everydayWords} from './words/index.ts'

/** Lines from the top among which a table may start. */
const TOP = 24
const MOST_ENTRIES = 40
/** Entries that must come back, and their share; of entries without a mark, which any short lines may be. */
const LEAST = 2
const SHARE = 0.6
const LEAST_BARE = 3
const SHARE_BARE = 0.9

const MARK = /^(?:[-–—*•·▪◦●›»>→➤➜]|\(?\d{1,2}(?:\.\d{1,2})*[.):]?(?=\s))\s*/

/** What a header of contents speaks of: the text, what is in it, finding one's way. */
const HEADER = pattern(() => wordsOf(everydayWords('contents')))
const LONGEST_HEADER = 70

export const outline = defineRule({
  name: 'table-of-contents-outline',
  category: 'table-of-contents',
  summary: 'Lines near the top that stand again, in their order, as the headings of the text.',
  *find(view) {
    const top = Math.min(TOP, view.blocks.length - LEAST_BARE, Math.max(0, layoutOf(view).first) + TOP / 2)
    const headings = once(() => headingsOf(view))
    for (let index = 0; index < top; index++) {
      const found = rowAt(view.blocks[index]!, headings) ?? listAt(view, index, headings)
      if (!found) continue
      yield found
      return
    }
  },
  examples: [
    'Harbour in winter\n⟦What this piece covers\n➤ The vote\n➤ Who pays⟧\nThe harbour council met on Tuesday evening, and it took them two hours to come to the first of the points.\nThe vote\nThe harbour council voted, after two hours of debate, to repair the old pier before winter comes. It was close.\nWho pays\nThe ferry line pays for the planks, and the town for the lamp. Nobody asked the fishermen, who were at sea.',
    'Harbour in winter\n⟦Go to: The vote | The storm | Who pays⟧\nThe vote\nThe harbour council voted, after two hours of debate, to repair the old pier before winter comes. It was close.\nThe storm\nThe storm of March took forty planks and the lamp, and nobody has seen either of them since. So they say.\nWho pays\nThe ferry line pays for the planks, and the town for the lamp. Nobody asked the fishermen, who were at sea.',
    '冬天的港口\n⟦阅读导航：表决经过／风暴之后／谁来付钱⟧\n表决经过\n港口委员会星期二晚上开会，经过两个小时的讨论，决定在冬天到来之前修好旧码头，费用由市政府承担。\n风暴之后\n三月的暴风雨卷走了四十块木板和那盏灯，至今没有人再见过它们，渔民把鱼卸在北岸，离市场有一里多路。\n谁来付钱\n木板由渡轮公司出钱，灯由镇上出钱，没有人问过正在海上的渔民，他们回来时才听说，这件事已经定了下来。',
    'Přístav v zimě\n⟦Přehled kapitol: Hlasování – Bouře – Kdo platí⟧\nHlasování\nRada přístavu po dvou hodinách debaty rozhodla, že staré molo opraví ještě před zimou. Bylo to o hlas.\nBouře\nBřeznová bouře vzala čtyřicet prken a lampu a od té doby je nikdo neviděl. Tak se to aspoň říká.\nKdo platí\nPrkna platí přívoz a lampu město. Rybářů, kteří byli na moři, se nikdo na nic neptal.',
    'The pier needs three things\n- Planks\n- A lamp\nThe harbour council voted, after two hours of debate, to repair the old pier before winter comes. It was close.',
    'Measures of the harbour\n1.1 The measures that this chapter explains are: depth of the basin; length of the pier; height of the lamp.\nDepth of the basin\nThe harbour council voted, after two hours of debate, to measure the basin before winter comes. It was close.\nLength of the pier\nThe ferry line pays for the planks, and the town for the lamp. Nobody asked the fishermen, who were at sea.\nHeight of the lamp\nThe storm of March took forty planks and the lamp, and nobody has seen either of them since. So they say.',
    'Song of the pier\nHaul away\nThe lamp is out\nHaul away\nThe tide is in\nHaul away\nThe lamp is out',
  ],
})

/** By the key of its line, where each heading stands: short lines with a paragraph below. Most tops of texts need none. */
type Headings = () => ReadonlyMap<string, number>

function headingsOf(view: View): ReadonlyMap<string, number> {
  const headings = new Map<string, number>()
  for (const block of view.blocks) {
    const below = view.blocks[block.index + 1]
    if (!below || block.end - block.start > MAX_LINE_KEY || !isProseBlock(view, below) || isProseBlock(view, block))
      continue
    headings.set(lineKey(block.text), block.index)
  }
  return headings
}

/** Entries one a line, with the header above them: without one they are any list. */
function listAt(view: View, first: number, headings: Headings): Found | undefined {
  const block = view.blocks[first]!
  const isMarked = MARK.test(block.text)
  const header = isMarked ? view.blocks[first - 1] : block
  const isEntry = (entry: Block): boolean =>
    !isProseBlock(view, entry) && (isMarked ? MARK.test(entry.text) : isItem(entry, MAX_LINE_KEY))
  // Most lines at the top have a paragraph below: the header's words are asked for last.
  const least = view.blocks.slice(first, first + (isMarked ? LEAST : LEAST_BARE))
  if (!header || !least.every(isEntry) || !headsContents(header)) return undefined
  const entries = blocksWhile(view, first, isEntry, MOST_ENTRIES)
  return isMarked ? markedList(header, entries, headings) : bareList(entries, headings)
}

function markedList(header: Block, entries: readonly Block[], headings: Headings): Found | undefined {
  const met = comeBack(
    headings,
    entries.map(({text}) => text.replace(MARK, '')),
    entries.at(-1)!.index,
  )
  if (met < LEAST || met < entries.length * SHARE) return undefined
  return found([header, ...entries], met)
}

/** Without marks only a header tells where the entries start, and the first heading that repeats one where they end. */
function bareList(lines: readonly Block[], headings: Headings): Found | undefined {
  const [header] = lines
  const keys = lines.map(({text}) => lineKey(text))
  const again = keys.findIndex((key, k) => k > 1 && keys.indexOf(key) < k && keys.indexOf(key) > 0)
  const entries = lines.slice(1, again > 0 ? again : undefined)
  if (entries.length < LEAST_BARE) return undefined
  const met = comeBack(
    headings,
    entries.map(({text}) => text),
    entries.at(-1)!.index,
  )
  return met >= LEAST_BARE && met >= entries.length * SHARE_BARE ? found([header!, ...entries], met) : undefined
}

/** What stands between the entries of a line; the first that it has. */
const PARTINGS = [/ [|·•–—/›»→>] |; | ?\(?\d{1,2}[).] /u, /\s?[→｜／]\s?/u, /[、；]/u]
/** What the line calls them, before a colon or in brackets. */
const LABEL = /^(?:[^:：|]{2,30}[:：]|[[【［][^\]】］]{2,24}[\]】］])\s*/u

/** Entries in one line: "Jump to: The vote | The storm | Who pays". A line with a full stop is a sentence that names them. */
function rowAt(block: Block, headings: Headings): Found | undefined {
  if (block.end - block.start > 3 * MAX_LINE_KEY || '.!?。！？'.includes(block.text.at(-1)!)) return undefined
  const parting = PARTINGS.find((sign) => sign.test(block.text))
  if (!parting) return undefined
  const entries = block.text
    .replace(LABEL, '')
    .split(parting)
    .filter((entry) => /\p{L}/u.test(entry))
  if (entries.length < LEAST_BARE) return undefined
  const met = comeBack(headings, entries, block.index)
  return met >= LEAST_BARE && met >= entries.length * SHARE ? found([block], met) : undefined
}

/** How many entries are headings below, each below the one before. */
function comeBack(headings: Headings, entries: readonly string[], from: number): number {
  let last = from
  let met = 0
  for (const entry of entries) {
    const at = headings().get(lineKey(entry.trim()))
    if (at === undefined || at <= last) continue
    last = at
    met++
  }
  return met
}

/** Whether a line reads like the header of a table of contents, whatever its words. */
export function headsContents(block: Block): boolean {
  return block.end - block.start <= LONGEST_HEADER && HEADER().test(block.folded) && !/[.!]$/.test(block.text)
}

function found(blocks: readonly Block[], met: number): Found {
  return {
    ...spanOf(blocks),
    confidence: 0.96,
    evidence: `${met} entries stand again as headings, in their order`,
  }
}
