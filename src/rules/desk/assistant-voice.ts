/** What an assistant that was asked to write says to its client beside the text, in words that no list foresees. */
import {once} from '../../once.ts'
import {isProseBlock, layoutOf} from '../../rule/layout.ts'
import {withoutMarks} from '../../rule/line-key.ts'
import {isGlued} from '../../rule/phrase-hit.ts'
import {anyWords, partsOf, pattern, termsIn, wordsOf} from '../../rule/phrase-pattern.ts'
import {announcementEnd, isQuoted, noiseSentenceEnd} from '../../rule/reach.ts'
import {defineRule, type Found, type Hit} from '../../rule/rule.ts'
import {mayOpenIn} from '../../rule/run-on.ts'
import type {Block} from '../../text/block.ts'
import {extentOf, isSpace} from '../../text/chars.ts'
import {fold} from '../../text/fold.ts'
import {sentenceAt, sentenceEnd, sentenceStart} from '../../text/sentence.ts'
import type {View} from '../../view.ts'
import {TermFinder} from './term-finder.ts'
import {deskLists} from './words/index.ts'

/*
 * Such a remark speaks to the client, of the text, and of the work on it. One of the three is in many sentences; all of
 * them stand together in no other, least of all as the first or last line of a text. Its words are in words/<language>.ts.
 */
const voice = deskLists('voice')

/** Gladness that is no offer: that of reports and speeches. */
const GLAD_OF_NEWS = '(?!announce|report|say|see|share|welcome|introduce|be |have|join)'

const clientPattern = pattern(() => `${wordsOf(voice('client'))}|(?<![\\p{L}\\p{N}])(?:happy|glad) to ${GLAD_OF_NEWS}`)
const textPattern = anyWords(() => voice('text'))
const workTerms = once(() => new TermFinder(termsIn(voice('work'))))
/** Offers to go on with the work, which need no more than to speak of the text. */
const OFFER = pattern(() => `${wordsOf(voice('offers'))}|(?<!\\p{L})happy to ${GLAD_OF_NEWS}(?!confirm|oblige)\\p{L}`)
/** Who says it, where that is beyond doubt. */
const SPEAKER = pattern(() => `^[\\s*_([-]*(?:${partsOf(voice('names'))}\\s*:|${wordsOf(voice('notes'))})`)

/** A remark of fewer words than five is this long at least, as `extentOf` counts. */
const SHORTEST = 24
/** The longest remark, in UTF-16 units. */
const LONGEST = 420
/** A term in quotes; what is longer is a quotation, and its line tells something. */
const TERM = /["“”«»„][^"“”«»„.!?]{2,30}["“”«»]/g
/** Lines at each end of a text among which remarks are looked for. */
const EDGE = 3

/** The first line of an answer: here is the text, and that it was ordered or that the order is gladly carried out. */
const ANNOUNCED = pattern(() => {
  const gladly = partsOf(voice('gladly'))
  const ordered = partsOf(voice('ordered'))
  const here = `^(?:${gladly}[!,.…]? )?${wordsOf(voice('here'))}.{0,60}${ordered}`
  return `${here}|^${gladly}[!,.…] .{0,60}${ordered} ${partsOf(voice('below'))}`
})
const AS_ORDERED = pattern(() => wordsOf(voice('asOrdered')))
const AT_ONCE = pattern(() => `^${partsOf(voice('gladly'))}[!,.]`)

function announces(folded: string): boolean {
  if (!ANNOUNCED().test(folded)) return false
  return AS_ORDERED().test(folded) || AT_ONCE().test(folded)
}

export const assistantVoice = defineRule({
  name: 'assistant-voice',
  category: 'llm-leak',
  summary:
    'A first or last line in which who wrote the text speaks to who ordered it: of versions, lengths, what was left out.',
  get triggers() {
    return termsIn([...voice('work'), ...voice('openings')])
  },
  *find(view, hit) {
    if (!hit) return
    const {block} = hit
    const isEdge = isAtEdge(view, block)
    // Nearly all hits fall out here.
    if (!isEdge && !mayOfferSurely(view, hit)) return
    if (isParagraph(view, block)) {
      yield* inParagraph(view, hit, isEdge)
      return
    }
    if (!isEdge) return
    const folded = withoutMarks(block.folded)
    if (block.shape.words < 5 && extentOf(view.text, block) < SHORTEST) return
    if (block.index <= layoutOf(view).first && announces(folded) && !/["“”«»„]/.test(block.text.replace(TERM, ''))) {
      yield {start: block.start, end: block.end, confidence: 0.93, evidence: 'announces the text that was ordered'}
      return
    }
    if (/["“”«»„]/.test(block.text.replace(TERM, ''))) return
    const isSpeaker = SPEAKER().test(folded)
    // A headline ends in no mark.
    if (!isSpeaker && block.index <= layoutOf(view).first && !/[:.!?…：。！？؟)\]*]$/u.test(block.text)) return
    const isOffer = OFFER().test(folded)
    const isToClient = clientPattern().test(folded)
    if (!isSpeaker && !isOffer && !isToClient) return
    const isOfText = textPattern().test(folded)
    const isOfWork = workTerms().isIn(folded)
    if (!isSpeaker && !(isOfText && (isOffer || (isToClient && isOfWork)))) return
    yield {
      start: behindProse(view.text, block),
      end: remarkEnd(view.text, hit.end, block.end),
      confidence: isSpeaker && (isToClient || isOfText || isOfWork) ? 0.95 : 0.92,
      evidence: isSpeaker ? 'an assistant speaks of itself' : 'speaks to a client about the text and the work on it',
    }
  },
  examples: [
    '⟦Sure, below is a livelier version of the pier piece, reworked for the weekend edition:⟧\nThe harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier.',
    'The harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier.\n⟦Shall I cut the piece to 200 words, or do you want a thread as well?⟧',
    'The harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier.\n⟦(Note to the editor: I left out the sum, since the source gives none.)⟧',
    'Der Rat tagte am Dienstagabend und beschloss nach zwei Stunden, den alten Steg vor dem Winter zu reparieren.\n⟦Soll ich den Artikel noch kürzen oder eine zweite Fassung erstellen?⟧',
    'Les lampes du port sont en cuivre, et la plus vieille brûle encore de l’huile. La jetée a cédé en mars, après deux heures de vent. On la répare avant l’hiver. Le maire a voté pour. ⟦N’hésitez pas à me dire si vous souhaitez un ton plus sobre ou une version plus courte.⟧',
    'The pier broke in March, after two hours of wind and rain. ⟦Below is the piece, rewritten for your readers, at about 250 words:⟧ HULL – The harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier.',
    'The pier broke in March, after two hours of wind. It was old. The lamp fell with it. ⟦Would you like me to continue with the section on the lamp?⟧ The mayor voted for a new one.',
    'The pier broke in March, after two hours of wind. It was old. The lamp fell with it. Would you like me to row you over to it, he asked, or let me know when you can swim.',
    'The harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier.\nLet me know, the mayor wrote to the neighbours, what you would pay for a lamp.',
    '⟦好的，以下是根据您的要求撰写的文章：⟧\n港口委员会星期二晚上开会，经过两个小时的讨论，决定在冬天到来之前修好旧码头，费用由市政府承担。',
    '港の委員会は火曜日の夜に集まり、二時間の議論のあと、冬が来る前に古い桟橋を直すことを決めた。費用は市が出すという。\n⟦文字数や文体の変更など、ご要望がございましたらお知らせください。⟧',
    'Přístavní rada se sešla v úterý večer a po dvou hodinách debaty rozhodla, že staré molo opraví ještě před zimou.\n⟦Dejte mi vědět, zda mám článek zkrátit, nebo upravit tón.⟧',
    '⟦Totta kai! Tässä on pyytämäsi artikkeli, kirjoitettu kevyellä otteella.⟧\nSatamaneuvosto kokoontui tiistai-iltana ja päätti kahden tunnin keskustelun jälkeen korjata vanhan laiturin ennen talvea.',
    'اجتمع مجلس المرفأ مساء الثلاثاء وقرر بعد ساعتين من النقاش إصلاح الرصيف القديم قبل حلول الشتاء، على نفقة البلدية.\n⟦آمل أن يعجبك المقال، وإذا أردت تعديل الأسلوب فأنا جاهز.⟧',
    '港口委员会星期二晚上开会，经过两个小时的讨论，决定在冬天到来之前修好旧码头，费用由市政府承担。\n市长希望这篇文章能让更多人了解旧码头的历史，他说写作的人都该去看看。',
    '⟦Självklart! Här är ett inlägg om bryggan, enligt dina önskemål.⟧\nHamnrådet möttes på tisdagskvällen och beslutade efter två timmars debatt att laga den gamla bryggan före vintern.',
    '⟦Elbette! İşte talebinize göre hazırlanmış iskele yazısı.⟧\nLiman kurulu salı akşamı toplandı ve iki saatlik tartışmadan sonra eski iskelenin kış gelmeden onarılmasına karar verdi.',
    'Havnerådet mødtes tirsdag aften og vedtog efter to timers debat at reparere den gamle mole, før vinteren kommer.\n⟦Vil du have, at jeg laver en kortere version til Facebook?⟧',
    'Havnerådet møttes tirsdag kveld og vedtok etter to timers debatt å reparere den gamle brygga før vinteren kommer.\nJeg kan også fortelle om lykta, sier fyrvokteren, og om teksten som sto på den.',
    'Her er brevet som endret byen, og teksten på skiltet\nHavnerådet møttes tirsdag kveld og vedtok etter to timers debatt å reparere den gamle brygga før vinteren kommer.',
    'The harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier.\nToday I am happy to announce that you can find the whole text of the vote on the pier.',
    'The harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier.\nThe vote will absolutely reshape how you write an article: faster, your headlines more reliable, your role more creative.',
    'The harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier.\nIf you want a new lamp, take the time you need and compare several quotes before you choose one that truly meets your needs.',
    'Dear Ada,\nThe harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier.\nI hope the winter is kind to you and to the boat.',
  ],
})

/** Where a remark ends: with the colon before the text that it hands over, unless that goes on with the remark. */
function remarkEnd(text: string, from: number, to: number): number {
  const end = announcementEnd(text, from, to)
  return end < to && isRemark(fold(text.slice(end, to))) ? to : end
}

/** Behind the sentences at a line's start that speak to nobody: the last ones of a paragraph that the remark was glued to. */
function behindProse(text: string, {start: first, end: last}: Block): number {
  let start = first
  for (;;) {
    const end = sentenceEnd(text, start, last)
    const folded = fold(text.slice(start, end))
    if (end >= last || SPEAKER().test(folded) || clientPattern().test(folded) || workTerms().isIn(folded)) return start
    if (extentOf(text, {start, end}) <= SHORTEST_PROSE) return start
    start = end
    while (start < last && isSpace(text.charCodeAt(start))) start++
  }
}

/** A shorter sentence is an exclamation that opens the remark. */
const SHORTEST_PROSE = 36
/** A sentence of a remark that speaks neither to somebody nor of the text is this short. */
const LONGEST_ASIDE = 60

// Each word of interest in a line asks about the same line.
const paragraphs = new WeakMap<Block, boolean>()

/** Whether a line holds more than a remark. */
function isParagraph(view: View, block: Block): boolean {
  const known = paragraphs.get(block)
  if (known !== undefined) return known
  const {sentences} = block.shape
  const isOne =
    block.end - block.start > LONGEST ||
    (sentences > 1 && isProseBlock(view, block) && (sentences > 3 || holdsProse(view, block)))
  paragraphs.set(block, isOne)
  return isOne
}

/** Whether a sentence of some length says nothing of the kind: then the remark stands in a paragraph. */
function holdsProse({text}: View, block: Block): boolean {
  for (let at = block.start; at < block.end; ) {
    const {start, end} = sentenceAt(text, at, block)
    if (end - start >= LONGEST_ASIDE && !isRemark(fold(text.slice(start, end)))) return true
    at = Math.max(end, at) + 1
  }
  return false
}

function isRemark(folded: string): boolean {
  return (
    SPEAKER().test(folded) ||
    clientPattern().test(folded) ||
    // Terms are looked up sooner than patterns are tried.
    (workTerms().isIn(folded) && (textPattern().test(folded) || OFFER().test(folded))) ||
    (OFFER().test(folded) && textPattern().test(folded))
  )
}

/** Offers that nobody makes in a report. */
const SURE_OFFER = pattern(() => `^${wordsOf(voice('sureOffers'))}`)
/** A remark in a paragraph is a sentence of this length. */
const LONGEST_SENTENCE = 260
/** So near to the end of a paragraph are remarks on the whole of it. */
const NEAR_END = 200

/** Where the sentence starts that a hit stands in, or that was glued to the one before. */
function remarkStart(text: string, {start: at, block}: Hit): number {
  return Math.max(sentenceStart(text, at, block.start), gluedStart(text, at, block.start))
}

/** Whether the sentence of a hit may be a sure offer, wherever it ends. */
function mayOfferSurely({text}: View, hit: Hit): boolean {
  const start = remarkStart(text, hit)
  return SURE_OFFER().test(fold(text.slice(start, Math.min(hit.block.end, start + LONGEST_SENTENCE))))
}

/** The same in a sentence of a paragraph: an offer anywhere, other remarks near the end of the last ones. */
function* inParagraph(view: View, hit: Hit, isEdge: boolean): Generator<Found> {
  const {text} = view
  const {start: at, block} = hit
  const start = remarkStart(text, hit)
  const sentenceEnd = remarkEnd(text, at, noiseSentenceEnd(text, start, at, block.end))
  // Nearly all sentences speak of other things than the text.
  if (!textPattern().test(fold(text.slice(start, sentenceEnd)))) return
  const ranIn = mayOpenIn(text, at, sentenceEnd).find((from) => !isRemark(fold(text.slice(from, sentenceEnd))))
  const end = ranIn === undefined ? sentenceEnd : start + text.slice(start, ranIn).trimEnd().length
  if (end - start > LONGEST_SENTENCE) return
  const sentence = text.slice(start, end)
  if (/["“”«»„]/.test(sentence) || isQuoted(text, block.start, start)) return
  const folded = fold(sentence)
  const isSure = SURE_OFFER().test(folded) && (workTerms().isIn(folded) || textPattern().test(folded))
  if (!isSure && (block.end - end > NEAR_END || !isEdge)) return
  if (!isSure && !((OFFER().test(folded) || clientPattern().test(folded)) && workTerms().isIn(folded))) return
  if (!textPattern().test(folded)) return
  yield {start, end, confidence: 0.92, evidence: 'speaks to a client about the text and the work on it'}
}

/** Where a sentence starts that was glued to the one before; 0 where none was. */
function gluedStart(text: string, at: number, from: number): number {
  return at > from && isGlued(text, at) ? at : 0
}

/** Whether a line is one of those at the ends of a text, or set apart by brackets or stars. */
function isAtEdge(view: View, block: Block): boolean {
  const {first, last} = layoutOf(view)
  return (
    block.index < Math.max(EDGE, Math.min(first + 1, 2 * EDGE)) ||
    block.index >= view.blocks.length - EDGE ||
    block.index > last ||
    isSetApart(view, block)
  )
}

function isSetApart(view: View, block: Block): boolean {
  const sign = view.text[block.start]
  const end = view.text[block.end - 1]
  if (sign === '(' && end === ')') return true
  if (sign === '[' && end === ']') return true
  return sign === '*' && end === '*'
}
