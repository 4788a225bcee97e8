import {once} from '../once.ts'
import type {Block} from '../text/block.ts'
import type {Layout} from './layout.ts'
import {articleLike, type Proposal, startsOf} from './proposal.ts'

/** The fields at the head of a letter, folded, in the languages of the programs that write them. */
const FIELD = once(
  () =>
    /^(from|to|cc|subject|date|sent|reply-to|message-id|newsgroups|list-id|von|an|gesendet|betreff|datum|de|à|objet|envoyé|asunto|para|fecha|enviado|assunto|data|oggetto|da|a|inviato|от|кому|тема|дата|отправлено|від|od|do|temat|wysłano|van|aan|onderwerp|verzonden|från|till|ämne|skickat|fra|til|emne|lähettäjä|vastaanottaja|aihe|kimden|kime|konu|tarih|από|προς|θέμα|dari|kepada|perihal|件名|差出人|宛先|日時|发件人|收件人|主题|日期|寄件者|收件者|主旨|보낸사람|받는사람|제목|من|الي|الموضوع|התאריך|מאת|אל|נושא) ?:/u,
)
/** An address for mail. */
const ADDRESS = /\S@\S+\.\p{L}/u
/** Fields that make a head, and those that do where an address stands in one. */
const FIELDS = 3
const ADDRESSED = 2
/** Characters of the typical letter. */
const LETTER = 200

/** Divisions at the heads of letters, whatever the order of their fields: digests and mailboxes. */
export function* mailProposals(layout: Layout): Generator<Proposal> {
  const {blocks} = layout
  const heads: number[] = []
  for (let index = 0; index < blocks.length; ) {
    const end = headEnd(blocks, index)
    if (end > index) heads.push(index)
    index = Math.max(end, index + 1)
  }
  if (heads.length < 2) return
  const {starts, first} = startsOf(layout, heads)
  if (starts.length === 0 || !articleLike(layout, starts, first, LETTER)) return
  yield {starts, first, cue: 'mail-head', confidence: 0.965, needs: starts.length > 1 ? 'topic' : 'strict'}
}

/** Where the head of a letter that starts at block `index` ends; `index` itself where none does. */
function headEnd(blocks: readonly Block[], index: number): number {
  const fields = new Set<string>()
  let isAddressed = false
  let at = index
  for (; at < blocks.length; at++) {
    const block = blocks[at]!
    const [, field] = mayBeField(block) ? (FIELD().exec(block.folded) ?? []) : []
    if (field === undefined || fields.has(field)) break
    fields.add(field)
    isAddressed ||= ADDRESS.test(block.text)
  }
  return fields.size >= (isAddressed ? ADDRESSED : FIELDS) ? at : index
}

/** Characters of a field, and of those its name with the sign behind it. */
const LONGEST = 300
const NAME = 16
const COLON = 0x3a
const WIDE_COLON = 0xff1a

/** Whether a line has the sign of fields near its head, which few have. */
function mayBeField({source, start, end}: Block): boolean {
  if (end - start >= LONGEST) return false
  for (let at = start; at < Math.min(end, start + NAME); at++) {
    const unit = source.charCodeAt(at)
    if (unit === COLON || unit === WIDE_COLON) return true
  }
  return false
}
