/** Brackets that were left for whoever lays the text out: what to put there, where to link, which words to use. */
import {anyWords, partsOf, pattern, wordsOf} from '../../rule/phrase-pattern.ts'
import {isQuoted} from '../../rule/reach.ts'
import {defineRule} from '../../rule/rule.ts'
import {fold} from '../../text/fold.ts'
import {sentenceAt} from '../../text/sentence.ts'
import {asksFor} from './placeholder-line.ts'
import {isSubject} from './subject.ts'
import type {BracketWords} from './words/desk-words.ts'
import {deskLists} from './words/index.ts'

const lists = deskLists('brackets')
const words = (...names: readonly (keyof BracketWords)[]): string => wordsOf(names.flatMap(lists))
const parts = (...names: readonly (keyof BracketWords)[]): string => partsOf(names.flatMap(lists))

/** "(table of prices – the designer makes it)" */
const MADE_BY = pattern(() => `^${parts('things', 'drawn')}(?!\\p{L})[^()]* - [^()]*${words('makers')}`)
/** "(link to the shears, the client will add it)" */
const FILLED_BY = anyWords(() => lists('byWhom'))
const A_THING = anyWords(() => lists('things'))
const IS_TO_DO = anyWords(() => lists('toDo'))
const INSERTS = anyWords(() => lists('inserts'))
const OPTIMISES = pattern(() => `^(?:[\\p{L}-]+ )?${words('optimise')}`)
const OPENS_WITH_ORDER = pattern(
  () => `^(?:(?:please|bitte) )?(?:${words('here', 'things')}:? ){0,2}${words('inserts')}`,
)
const NAMES_THING = pattern(() => `^${words('things')}\\.?(?: ?\\p{N}{1,2})?: (.*)$`, 'su')
/** "image 3: …", "FOTO_03 …": things that are counted are the layout's, but for illustrations, which books count. */
const COUNTED_THING = pattern(
  () => `^(?!illustration)${parts('things')}\\.?[ _]?\\p{N}{1,2}(?: ?[:–—-] ?| )\\p{L}`,
  'su',
)
/** "(photo of the lamp goes here)", "(GIF aqui, …)". */
const GOES_HERE = pattern(() => {
  const goes = '(?:goes |comes |kommt |va |hier )?'
  return `^${words('things')}(?: \\S+){0,6}? ${goes}${words('here', 'follows')}(?:[,.] .*)?$`
}, 'su')
/** What has to be looked at before the text goes out, as an order. */
const CHECKS = pattern(() => `^(?:${parts('please')} |${words('noteNames')}:? ?)?${words('checks')}`)
/** Parts of a text with how long they should be: "intro, about 50 words". */
const OF_LENGTH = pattern(
  () => `${words('lengthParts')}.*(?:\\p{N}+(?: ?[-–] ?\\p{N}+)?) ?${parts('lengthUnits')}`,
  'su',
)
const HERE_THING = pattern(() => `^${words('here')} (?:\\p{L}+ ){0,2}?${words('things')}`)
const TO_CHECK = pattern(() => `^[\\p{L} ]{2,24}: .*${words('before')}`, 'su')
/** Orders about the words of a text. */
const ORDERS_WORDS = pattern(() => `^${parts('wordOrders')} .*(?:${parts('wordObjects')}|\\b(?:link|h[1-4])\\b)`)

const BRACKET =
  /\[[^[\]\n]{6,160}\]|\([^()\n]{8,120}\)|<<[^<>\n]{6,120}>>|(?<![\p{L}\p{N}])(?:X{3,} \p{L}[^\n]{4,120}? X{3,}|Х{3,} \p{L}[^\n]{4,120}? Х{3,})(?![\p{L}\p{N}])/gu
/** A text with more brackets than these teaches how to fill them in, or is no prose. */
const MANY = 12

export const bracketNote = defineRule({
  name: 'bracket-note',
  category: 'placeholder',
  summary:
    'A bracket that says what to put there, where to link or which words to use, in the middle of a text or on a line.',
  *find(view) {
    const {text} = view
    const found = [...text.matchAll(BRACKET)].flatMap(({0: bracket, index}) => {
      const matter = matterOf(bracket)
      return matter ? [{start: index, end: index + bracket.length, matter}] : []
    })
    if (found.length > MANY) return
    let index = 0
    for (const {start, end, matter} of found) {
      while (view.blocks[index] && view.blocks[index]!.end <= start) index++
      const block = view.blocks[index]
      if (!block || block.start > start) continue
      const sentence = sentenceAt(text, start, block)
      const isAll = sentence.start === start && sentence.end <= end + 1
      const isDoubtful = isQuoted(text, block.start, start) || isSubject(view, [block])
      yield {
        ...(isAll ? sentence : {start, end}),
        ...(matter === 'words' && {category: 'seo-notes' as const}),
        confidence: isDoubtful ? 0.6 : 0.92,
        evidence: `left for whoever lays the text out: ${text.slice(start, Math.min(end, start + 60))}`,
      }
    }
  },
  examples: [
    'The pier broke in March. ⟦[PHOTO 2: lamp in the fog, wide]⟧ Work starts in May.',
    'Der Steg brach im März. ⟦[Hier Infografik einfügen]⟧ Im Mai wird gebaut.',
    'La jetée a cédé en mars. ⟦[Insérer ici un tableau des coûts]⟧ Les travaux commencent en mai.',
    'Пирс сломался в марте. ⟦(ключ: «старый пирс», точное вхождение)⟧ Работы начнутся в мае.',
    'De pier brak in maart. ⟦(afbeelding: lamp in de mist, nog maken)⟧ In mei wordt gebouwd.',
    'Molo pękło w marcu. ⟦[TU ZDJĘCIE LAMPY]⟧ Prace ruszą w maju.',
    'The pier broke in March. ⟦[Legal: check the sum before this goes out]⟧ Work starts in May.',
    'Molo prasklo v březnu. ⟦(odkaz na lampy – dodá klient)⟧ V květnu se staví.',
    'Molen brast i marts. ⟦[link til vores lygter]⟧ I maj bygges der.',
    'Brygga brast i mars. ⟦XXX sjekk summen med kommunen XXX⟧ I mai bygges det.',
    'Bryggan brast i mars. ⟦(tabell med priser – formgivaren ritar om)⟧ I maj byggs det.',
    'The pier broke in March (photo: Ada Quill) and will be mended [the photo: “a wreck”] in May (see the table: page 4).',
    'The mayor said: “They [the photographers here] insert themselves everywhere.” She (the key: a brass one) laughed.',
    'This is not what it was (called “keyword stuffing” by the old hands, and by the key word: never).',
    'De pier (foto: Ada Kwil) brak in maart [afbeelding: Kwil] en de kaart (nog van 1904) hangt er.',
  ],
})

/** What a bracket is about: something to put in, or words and links; undefined for any other. */
function matterOf(bracket: string): 'thing' | 'words' | undefined {
  if (/^[XХ]/u.test(bracket)) return 'thing'
  if (bracket.startsWith('<<')) return asksFor(fold(bracket)) ? 'thing' : undefined
  const inside = bracket.slice(1, -1)
  const folded = fold(inside).trim()
  const isRound = bracket.startsWith('(')
  // Most brackets have no such label, which is told at once.
  if ((isRound ? /^[^:"“„«]{2,40}:/u : /^[^:"“„«]{2,40}[:"“„«]/u).test(inside) && OPTIMISES().test(folded))
    return 'words'
  if (FILLED_BY().test(folded) || MADE_BY().test(folded)) return 'thing'
  if (isRound)
    return (NAMES_THING().test(folded) && IS_TO_DO().test(folded)) || GOES_HERE().test(folded) ? 'thing' : undefined
  if (asksFor(`[${folded}]`)) return 'thing'
  if (/^(?:add|put|place|include|embed|link)\s/.test(folded) && A_THING().test(folded)) return 'thing'
  if (OPENS_WITH_ORDER().test(folded) && /\s/.test(folded)) return 'thing'
  if (HERE_THING().test(folded)) return 'thing'
  if (TO_CHECK().test(folded) || OF_LENGTH().test(folded) || ORDERS_WORDS().test(folded)) return 'words'
  if (CHECKS().test(folded)) return 'thing'
  if (COUNTED_THING().test(folded)) return 'thing'
  if (A_THING().test(folded) && IS_TO_DO().test(folded)) return 'thing'
  const told = NAMES_THING().exec(folded)?.[1]
  if (told === undefined) return A_THING().test(folded) && INSERTS().test(folded) ? 'thing' : undefined
  // A name behind it is whose picture it is; a picture that is to be made is told in small letters.
  const isTold = /^\p{Ll}+,? (?:\S+ ?){1,}/u.test(inside.slice(inside.indexOf(':') + 1).trim())
  return isTold || IS_TO_DO().test(told) ? 'thing' : undefined
}
