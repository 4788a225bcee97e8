/** Whether a text is about the matters of the desk: then its notes are examples, and nothing of them goes. */
import {isProseBlock} from '../../rule/layout.ts'
import type {Block} from '../../text/block.ts'
import type {View} from '../../view.ts'

const subjects = new WeakMap<View, readonly Block[]>()

/** Paragraphs other than the given ones that speak of the trade; two make it the subject. */
const SUBJECT = 2
/** What only a text on these matters speaks of at length. */
const MATTERS =
  /(?<!\p{L})(?:seo|keyphrase|keywords?|meta descriptions?|meta tags?|slugs?|title tags?|backlinks?|search engines?|snippets?|suchmaschinen?|référencement|posicionamiento|motori di ricerca|palavras-chave|słowa kluczowe|сниппет|поисков(?:ик|ые систем)\p{L}*)(?!\p{L})/u
/** A remark on the very text, which may have slipped into a paragraph. */
const OF_THIS_TEXT =
  /(?<!\p{L})(?:this|diese[rmns]?|cet|ce|este|questo|ten|tego) (?:article|piece|post|text|story|content|page|artikel|beitrag|artículo|artigo|texto|articolo|testo|artykuł|tekst)|woven in|optimi[sz]ed for/u
/** So many paragraphs are read. */
const READ = 60

/** Whether paragraphs outside of a note use the words of the trade. */
export function isSubject(view: View, note: readonly Block[]): boolean {
  let speaking = subjects.get(view)
  if (!speaking) {
    speaking = view.blocks
      .filter((block) => isProseBlock(view, block))
      .slice(0, READ)
      .filter(({folded}) => MATTERS.test(folded) && !OF_THIS_TEXT.test(folded))
    subjects.set(view, speaking)
  }
  return speaking.filter((block) => !note.includes(block)).length >= SUBJECT
}
