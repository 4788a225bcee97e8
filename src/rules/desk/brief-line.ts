/** What a client ordered, left above the text: whose it is, when it is due, how it should be written. */
import {blocksWhile} from '../../rule/engine.ts'
import {zoneOf} from '../../rule/layout.ts'
import {partsOf, pattern, termsIn} from '../../rule/phrase-pattern.ts'
import {spanOf} from '../../rule/reach.ts'
import {defineRule} from '../../rule/rule.ts'
import type {Block} from '../../text/block.ts'
import {extentOf} from '../../text/chars.ts'
import {deskLists} from './words/index.ts'

const brief = deskLists('brief')

/** A label behind the start of a line or what parts labels. */
const LABEL = pattern(() => {
  const before =
    '^[■◆●▪・【\\[［]?|[|/;·•,–｜／；、，。]|\\s{2,}|\\u3000|(?<=[\\p{sc=Han}\\p{sc=Hangul}ー])\\s|[\\]】］]'
  return `(?:${before})\\s*(?:(?<order>${partsOf(brief('labels'))})|${partsOf(brief('beside'))})\\s*[:：]`
}, 'giu')
/** Norm pages and thousands of signs, as short as Czech and Russian write them. */
const SHORT_UNITS = '(?:ns|зн)(?!\\p{L})'
/** What tells that a text was ordered: its length or how it is to be written. */
const OF_WRITING = pattern(() => {
  const length = `\\d[\\d.,~～-]* ?${partsOf(brief('units'))}`
  const label = `(?:^|[|/;·•,–] ?)${partsOf(brief('mannerLabels'))}\\s*:`
  return `${length}|\\d+ ?${SHORT_UNITS}|${partsOf(brief('manner'))}|${label}`
})
const OF_FORM = pattern(() => `${partsOf(brief('forms'))}\\s*:\\s*(?:\\p{L}+ ){0,3}\\p{L}*${partsOf(brief('kinds'))}`)
const LONGEST = 220

export const briefLine = defineRule({
  name: 'brief-line',
  category: 'template',
  summary: 'A line or two above a text that say for whom it was written, until when and how.',
  get triggers() {
    return termsIn(brief('labels'))
  },
  *find(view, hit) {
    if (!hit || zoneOf(view, hit.block) !== 'head') return
    let first = hit.block.index
    while (first > 0 && labelsOf(view.blocks[first - 1]!).all > 0) first--
    const blocks = blocksWhile(view, first, (block) => labelsOf(block).all > 0, MOST_LINES)
    const counts = blocks.map(labelsOf)
    const orders = new Set(counts.flatMap(({orders}) => orders)).size
    const all = counts.reduce((sum, {all}) => sum + all, 0)
    const header = view.blocks[first - 1]
    const titled = header !== undefined && (namesOrder(header) || HEADER().test(header.folded))
    if ((orders === 0 && !titled) || all < 2) return
    // A client, a date and a form in one line are an order without its length.
    const isOrder = orders > 1 && all > 2 && blocks.some(({folded}) => OF_FORM().test(folded))
    if (!isOrder && !blocks.some(({folded}) => OF_WRITING().test(folded))) return
    yield {
      ...spanOf(titled ? [header, ...blocks] : blocks),
      confidence: 0.92,
      evidence: `${all} labels of an order, such as “${hit.trigger}”`,
    }
  },
  examples: [
    '⟦Client: Pier Weekly | Deadline: Friday | Style: light, no jokes⟧\nThe harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier.',
    '⟦Kund: hamnbloggen // Leverans: fredag // 400 ord⟧\nHamnrådet möttes på tisdagskvällen och beslutade efter två timmars debatt att laga den gamla bryggan före vintern.',
    '⟦Zlecenie nr 9\nTytuł roboczy: Molo po sztormie\nLiczba słów: 500\nUnikać: żargonu⟧\nRada portu zebrała się we wtorek wieczorem i po dwóch godzinach dyskusji zdecydowała, że stare molo zostanie naprawione przed zimą.',
    '⟦Tehtävänanto\nPituus: 2500 merkkiä\nPuhuttelu: sinuttelu⟧\nSatamaneuvosto kokoontui tiistai-iltana ja päätti kahden tunnin keskustelun jälkeen korjata vanhan laiturin ennen talvea.',
    'Omfång: två dagar\nMålgrupp: nya lotsar\nHamnrådet möttes på tisdagskvällen och beslutade efter två timmars debatt att laga den gamla bryggan före vintern.',
    '⟦주제: 낡은 부두\n필수 포함 단어: 등대, 밧줄\n마감: 금요일⟧\n항구 위원회는 화요일 저녁에 모여 두 시간 동안 토론한 끝에 겨울이 오기 전에 낡은 부두를 고치기로 결정했다. 비용은 시가 부담하고 공사는 오월에 시작된다.',
    '⟦■執筆依頼\nターゲット：港で働く人\n文字数：800字程度⟧\n港の委員会は火曜日の夜に集まり、二時間の議論のあと、冬が来る前に古い桟橋を直すことを決めた。費用は市が出すという。',
    '⟦文章类型：通讯　字数：800字　语气：平实⟧\n港口委员会星期二晚上开会，经过两个小时的讨论，决定在冬天到来之前修好旧码头，费用由市政府承担。',
    '연사: 항구 위원장\n장소: 시청 강당\n항구 위원회는 화요일 저녁에 모여 두 시간 동안 토론한 끝에 겨울이 오기 전에 낡은 부두를 고치기로 결정했다.',
    'Client: Reed and Sons\nLocation: North Quay\nThe harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier.',
  ],
})

/** What stands above the labels of an order, and nothing else in its line. */
const HEADER = pattern(() => `^[\\s■◆●▪【[［<(#*-]*${partsOf(brief('headers'))}[\\s】\\]］>):：*-]*$`)

const MOST_LINES = 8

/** What the line above the labels calls the order, in any of a few words. */
const ORDER_NAME = pattern(() => `^[\\s*#=—-]*(?:\\p{L}+ ){0,3}${partsOf(brief('names'))}(?!\\p{L})`)
const MOST_NAME = 50

function namesOrder(block: Block): boolean {
  return block.end - block.start <= MOST_NAME && ORDER_NAME().test(block.folded) && !/[.!?]$/.test(block.text)
}

/** The labels in a short line: how many, and which are those of an order. */
function labelsOf(block: Block): {readonly all: number; readonly orders: readonly string[]} {
  if (extentOf(block.source, block) > LONGEST) return {all: 0, orders: []}
  const found = [...block.folded.matchAll(LABEL())]
  return {all: found.length, orders: found.flatMap(({groups}) => groups?.order ?? [])}
}
