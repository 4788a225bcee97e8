/** Whether a text is about the matters of the desk: then its notes are examples, and nothing of them goes. */
import {foldedHead, isProseBlock} from '../../rule/layout.ts'
import type {Block} from '../../text/block.ts'
import type {View} from '../../view.ts'
import {tradeWords} from './terms.ts'

/** A paragraph that speaks of the trade. */
interface Speaking {
  readonly block: Block
  /** The words of the trade in it. */
  readonly words: ReadonlySet<string>
  /** Whether it speaks of what only texts on these matters do. */
  readonly isTelling: boolean
}

const known = new WeakMap<View, readonly Speaking[]>()

/** Paragraphs other than the given ones that speak of the same; two make it the subject. */
const SUBJECT = 2
/** What only a text on these matters speaks of at length. */
const MATTERS =
  /(?<!\p{L})(?:seo|keyphrase|keywords?|meta descriptions?|meta tags?|slugs?|title tags?|backlinks?|search engines?|snippets?|suchmaschinen?|référencement|posicionamiento|motori di ricerca|palavras-chave|słowa kluczowe|сниппет|поисков(?:ик|ые систем)\p{L}*)(?!\p{L})/u
/** A remark on the very text, which may have slipped into a paragraph. */
const OF_THIS_TEXT =
  /(?<!\p{L})(?:this|diese[rmns]?|cet|ce|este|questo|ten|tego) (?:article|piece|post|text|story|content|page|artikel|beitrag|artículo|artigo|texto|articolo|testo|artykuł|tekst)|woven in|optimi[sz]ed for/u
/** So many paragraphs are read. */
const READ = 60

/** Whether paragraphs outside of a note use its words of the trade, or others that tell what the text is about. */
export function isSubject(view: View, note: readonly Block[]): boolean {
  const speaking = known.get(view) ?? speakingIn(view)
  known.set(view, speaking)
  if (speaking.length < SUBJECT) return false
  const own = note.flatMap(({folded}) => [...tradeWords(folded)])
  const alike = speaking.filter(
    ({block, words, isTelling}) => !note.includes(block) && (isTelling || own.some((word) => words.has(word))),
  )
  return alike.length >= SUBJECT
}

function speakingIn(view: View): Speaking[] {
  return view.blocks
    .filter((block) => isProseBlock(view, block))
    .slice(0, READ)
    .map((block) => ({block, folded: foldedHead(block)}))
    .filter(({folded}) => !OF_THIS_TEXT.test(folded))
    .map(({block, folded}) => ({block, words: tradeWords(folded), isTelling: MATTERS.test(folded)}))
    .filter(({words}) => words.size > 0)
}
