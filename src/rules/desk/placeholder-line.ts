/** Lines in brackets: what is still to be put in, and where one of several answers starts and ends. */
import {once} from '../../once.ts'
import {withoutMarks} from '../../rule/line-key.ts'
import {NAME, partsOf, pattern, wordsOf} from '../../rule/phrase-pattern.ts'
import {defineRule} from '../../rule/rule.ts'
import type {Block} from '../../text/block.ts'
import {fold} from '../../text/fold.ts'
import type {GapWords} from './words/desk-words.ts'
import {DESK_WORDS} from './words/index.ts'

const gaps = (name: keyof GapWords, of = DESK_WORDS): string[] => of.map((words) => words.gaps[name])

/** Words of all languages. English ones are parts of names in programs too, which ask for nothing. */
function words(...names: readonly (keyof GapWords)[]): string {
  const listsOf = (isEnglish: boolean): string[] => {
    const languages = DESK_WORDS.filter(({language}) => (language === 'en') === isEnglish)
    return names.flatMap((name) => gaps(name, languages))
  }
  return `(?:${wordsOf(listsOf(true), NAME)}|${wordsOf(listsOf(false))})`
}

/** Asks for something, and what is asked for. */
const TO_DO = pattern(() => `${words('orders', 'sureOrders')}|${words('ends')}\\s*[\\])}>]*$`)
const SURE_TO_DO = pattern(() => words('sureOrders'))
const THING = pattern(() => words('things'))
/** "[link to the product]": where a link should lead, in words that no link says. */
const LINKED = pattern(() => {
  const first = `(?:\\p{L}+ )?${partsOf(gaps('links'))} \\p{Ll}[^[\\]]*`
  const last = `(?:\\p{L}+ ){1,3}${partsOf(gaps('linksLast'))}\\s*`
  return `^\\[\\s*(?:${first}|${partsOf(gaps('anyLinks'))} [^[\\]]+|${last})\\]$`
})
/** "XXX add the figures XXX": what a writer fences to find it again. */
const FENCED = /^(?:(?<sign>x{3,}|х{3,})\s?\p{L}.{4,120}\S\s?\k<sign>|_{3,} \p{L}.{4,120} _{3,})$/u

/** Whether brackets, folded, ask for something wherever they stand. */
export function asksFor(folded: string): boolean {
  return (SURE_TO_DO().test(folded) && THING().test(folded)) || LINKED().test(folded)
}

const FENCE = /[XxХх_]/
const OPEN = '[<{(【（〔［＜《'
/** Languages in whose scripts words of a credit tell it, and the others. */
const CREDITED = DESK_WORDS.filter((words) => words.gaps.credits !== '')
const OTHERS = DESK_WORDS.filter((words) => words.gaps.credits === '')
/** "[picture: a glass that tips over]": a thing and what it should show, where a credit names somebody. */
const DESCRIBED = pattern(() => `^\\[\\s*${partsOf(gaps('pictures', OTHERS))}\\s*:\\s*[^\\]]*\\s[^\\]]*\\s[^\\]]*\\]$`)
/** Round brackets hold sentences too: these words they begin or end with are orders. */
const ROUND = pattern(() => `^\\([\\s※*]*${partsOf(gaps('opens'))}|${partsOf(gaps('closes'))}\\)$`)
const LONGEST = 160

export const placeholderLine = defineRule({
  name: 'placeholder-line',
  category: 'placeholder',
  summary: 'A line in brackets that says what should be put in its place: an image, a quotation, a link.',
  *find({blocks, text}) {
    for (const block of blocks) {
      if (FENCE.test(text[block.start]!) && block.end - block.start <= LONGEST && FENCED.test(block.folded)) {
        yield {
          start: block.start,
          end: block.end,
          confidence: 0.93,
          evidence: `fenced to be found again: ${block.text}`,
        }
        continue
      }
      const bracket = isFramed(text, block) ? block : asideBehind(block)
      if (!bracket || bracket.end - bracket.start > LONGEST || !isEnclosed(bracket)) continue
      const folded = withoutMarks(bracket.folded)
      const isOrder = TO_DO().test(folded) && THING().test(folded)
      if (isOrder || isDescribed(bracket) || LINKED().test(folded) || EASTERN().test(folded))
        yield {start: bracket.start, end: bracket.end, confidence: 0.94, evidence: `the placeholder ${bracket.text}`}
    }
  },
  examples: [
    'The pier broke in March.\n⟦<<PUT IN: quote of the mayor, to come>>⟧\nWork starts in May.',
    'The pier broke in March.\n⟦[Chart of the costs goes here]⟧\nWork starts in May.',
    'The pier broke in March.\n⟦{{insert map of the harbour}}⟧\nWork starts in May.',
    'Bryggan brast i mars.\n⟦[BILD: en lampa som släcks, gärna i dimma]⟧\nArbetet börjar i maj.',
    '码头在三月断了。\n⟦【此处插入图片：旧码头】⟧\n五月开工。',
    '桟橋は三月に壊れた。\n⟦（ここに桟橋の写真を挿入）⟧\n工事は五月に始まる。',
    'انكسر الرصيف في مارس.\n⟦[أضف صورة الرصيف هنا]⟧\nيبدأ العمل في مايو.',
    'Molo prasklo v březnu.\n⟦<<místo pro mapu přístavu>>⟧\nPráce začnou v květnu.',
    'Причал сломался в марте.\n⟦[ссылка на каталог ламп]⟧\nРаботы начнутся в мае.',
    'Laituri murtui maaliskuussa.\n⟦XXX tarkista hinta kunnalta XXX⟧\nTyöt alkavat toukokuussa.',
    'Brygga brast i mars.\n[lenken til lykta ble borte i stormen.]\nArbeidet begynner i mai.',
    'Bryggan brast i mars.\n[Bilden visar: en lampa och en man]\nArbetet börjar i maj.',
    'The pier broke in March.\n[The photo was taken in May.]\nWork starts in May.',
    '码头在三月断了，市长说五月开工。⟦（待补充：渔民协会的数据）⟧\n\n五月开工。',
    '桟橋は三月に壊れた。\n⟦［画像：霧の中の桟橋／素材から選定］⟧\n工事は五月に始まる。',
    '부두는 삼월에 부서졌다.\n⟦(어부 인터뷰 인용구 추후 보완)⟧\n공사는 오월에 시작된다.',
    '码头在三月断了，市长说五月开工（图片由渔民协会提供）。\n桟橋は三月に壊れた（写真：港の会）。',
    'The pier broke in March.\n[figure 3: rev 2 is the plan of the clerk, rev 3 is her own; both are lost]\nWork starts in May.',
    'Add two eggs.\n(Add more if the picture above looks drier than your dough.)\nStir.',
  ],
})

/** What is read of a line: all of it, or brackets at its end. */
type Bracket = Pick<Block, 'start' | 'end' | 'text' | 'folded'>

function isFramed(text: string, {start}: Block): boolean {
  return OPEN.includes(text[start]!) || '_xX'.includes(text[start]!)
}

/** A bracket behind the last sentence of a paragraph, in scripts without capitals; those of other scripts are known by bracket-note. */
const ASIDE = /(?<=[。！？!?؟.”"」』]\s*)[[【（(［＜][^[\]【】（）()［］＜＞\n]{3,110}[\]】）)］＞]$/u
const CASELESS = once(() => /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Arabic}]/u)

function asideBehind({text, start, end}: Block): Bracket | undefined {
  if (!CLOSE.includes(text.at(-1)!)) return undefined
  const found = ASIDE.exec(text)?.[0]
  if (found === undefined || !CASELESS().test(found)) return undefined
  return {start: end - found.length, end: start + text.length, text: found, folded: fold(found)}
}

const CLOSE = '])】）］＞'

/** "【画像：夜の桟橋】", "[رابط لمنتج مناسب]": what stands for a picture or a link, where a credit names who took it. */
const EASTERN = pattern(() => {
  const pending = `^[[【(]\\s?${partsOf(gaps('pending'))}\\s?[)】\\]]$`
  const picture = `${partsOf(gaps('pictures', CREDITED))}\\s*:(?!.*${partsOf(['©', ...gaps('credits', CREDITED)])})`
  return `${pending}|^[[【［＜〔](?:${picture}|${partsOf(gaps('stands'))})[^\\]】］＞〕]*[\\]】］＞〕]$`
})

/** A description goes on in small letters where a credit has a name. */
function isDescribed({text, folded}: Bracket): boolean {
  return DESCRIBED().test(folded) && /^[^:]*:\s*\p{Ll}/u.test(text)
}

/** Whether brackets hold all of it. Round ones hold sentences too: those need the sharper word. */
function isEnclosed({text, folded}: Bracket): boolean {
  if (/^[(（]/.test(text)) return /[)）]$/.test(text) && (ROUND().test(withoutMarks(folded)) || EASTERN().test(folded))
  if (/^[【〔［＜《]/.test(text)) return /[】〕］＞》]$/.test(text)
  if (/^(?:_{2,}|x{3,}\s|X{3,}\s)/.test(text)) return /(?:_{2,}|\s[xX]{3,})$/.test(text)
  return (
    (text.startsWith('[') && text.endsWith(']') && text.indexOf(']') === text.length - 1) ||
    (text.startsWith('<<') && text.endsWith('>>')) ||
    (text.startsWith('{') && text.endsWith('}') && !text.includes('"'))
  )
}
