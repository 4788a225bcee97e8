import {once} from '../once.ts'
import {isQuoted} from '../rule/reach.ts'
import {defineRule} from '../rule/rule.ts'
import type {Block} from '../text/block.ts'
import {fold} from '../text/fold.ts'
import {sentenceAt} from '../text/sentence.ts'
import type {View} from '../view.ts'

const BRACKET = once(
  () =>
    /^(?:\(insert (?:image|photo|infographic|chart|link|video)[^()\n]{0,60}\)|\[embed (?:tweet|post|video)[^\][\n]{0,60}\])|^\[(?:(?:please )?(?:insert|add (?:a|your|the|link|internal link|external link|image|statistics|stats|data|quotes?|sources?|examples?|details|numbers|photo|video|chart)|include|enter|replace|fill in|your|company|customer|author|publication|website|site|brand|product)\b[^\][\n]{1,80}|(?:internal |external )?link(?:: | to | here)[^\][\n]{0,80}|external: [^\][\n]{0,80}|(?:your|author|company|website|reporter) name|(?:image|photo|video|picture|graphic|infographic|chart|video embed|embed|tweet embed|map|pull quote|call to action|cta|image suggestion|video suggestion|caption)(?: placeholder|: )[^\][\n]{0,80}|(?:todo|tbd|tk|to be added|source needed|citation needed here)[^\][\n]{0,40}|(?:link|image|photo|video|name|date|city|insert) here|placeholder[^\][\n]{0,40})\]/,
)

const placeholderBracket = defineRule({
  name: 'placeholder-bracket',
  category: 'placeholder',
  summary: 'A bracket that asks for something to be put in, such as a link or a name.',
  triggers: [
    '[insert*',
    '[add a *',
    '[add your *',
    '[add the *',
    '[add link*',
    '[add image*',
    '[add internal link*',
    '[add external link*',
    '[pull quote: *',
    '[call to action: *',
    '[cta: *',
    '[image suggestion: *',
    '[video suggestion: *',
    '[caption: *',
    '[embed tweet*',
    '[source needed]',
    '(insert image*',
    '(insert photo*',
    '(insert infographic*',
    '(insert chart*',
    '(insert link*',
    '(insert video*',
    '[add statistics*',
    '[add stats*',
    '[add data*',
    '[add quote*',
    '[add source*',
    '[add example*',
    '[add details*',
    '[add photo*',
    '[add video*',
    '[add chart*',
    '[video embed*',
    '[embed*',
    '[tweet embed*',
    '[map: *',
    '[please insert',
    '[your *',
    '[include *',
    '[enter *',
    '[replace *',
    '[link*',
    '[internal link*',
    '[external*',
    '[company name]',
    '[author name]',
    '[website name]',
    '[reporter name]',
    '[brand name]',
    '[product name]',
    '[image placeholder*',
    '[image: *',
    '[photo: *',
    '[video: *',
    '[picture: *',
    '[graphic: *',
    '[infographic: *',
    '[chart: *',
    '[todo*',
    '[tbd]',
    '[to be added*',
    '[image here]',
    '[photo here]',
    '[video here]',
    '[name here]',
    '[date here]',
    '[placeholder*',
    '[fill in*',
  ],
  *find(view, hit) {
    if (!hit) return
    const found = BRACKET().exec(fold(view.text.slice(hit.start, hit.start + 110)))
    if (!found) return
    const end = hit.start + found[0].length
    const sentence = sentenceAt(view.text, hit.start, hit.block)
    // A template in a manual or a form letter that is being taught holds many of them.
    const many = view.text.slice(Math.max(0, hit.start - 600), hit.start).split('[').length > 4
    const isAll = sentence.start === hit.start && sentence.end <= end + 1
    yield {
      ...(isAll ? sentence : {start: hit.start, end}),
      confidence:
        many || isSignature(view, hit.block) || isQuoted(view.text, hit.block.start, hit.start)
          ? 0.75
          : isAll
            ? 0.95
            : /^\[(?:please )?(?:insert|add|internal link|external|link)/i.test(found[0])
              ? 0.92
              : 0.8,
      evidence: `the placeholder ${view.text.slice(hit.start, end)}`,
    }
  },
  examples: [
    'The pier broke in March.\n⟦[Insert image of the pier here]⟧\nWork starts in May.',
    'Dear neighbour,\nThe pier needs you.\nAll the best,\n[Your Name]',
    'The letter said: “I [adding up the planks] found nothing.” The judge [her own husband] agreed.',
  ],
})

/** "All the best, [Your Name]": a letter that is there to be copied. */
function isSignature({blocks}: View, block: Block): boolean {
  const above = blocks[block.index - 1]
  return above !== undefined && above.end - above.start < 40 && above.text.endsWith(',')
}

const fillerText = defineRule({
  name: 'filler-text',
  category: 'placeholder',
  summary: 'Filler text of a page template that nobody replaced.',
  triggers: [
    'lorem ipsum dolor sit amet',
    'lorem ipsum is simply dummy text',
    'this is a block of text. double-click',
    'double-click this text to edit',
    'click here to add text',
    'click edit button to change this text',
    'add your text here',
    'insert your text here',
    'type your text here',
    'your content goes here',
    'this is a text block. click edit',
    'edit this text',
    'enter your caption here',
  ],
  *find(view, hit) {
    if (!hit) return
    const {block} = hit
    const isLine = hit.start - block.start < 4
    const sentence = isLine && block.end - block.start < 900 ? block : sentenceAt(view.text, hit.start, block)
    // Broken over lines: where it ends nobody can tell.
    const isUnclear =
      hit.end > block.end ||
      (/\b(?:dummy|filler|placeholder|typeset|designers?|cicero)\b/.test(block.folded) &&
        !hit.trigger.includes('simply dummy'))
    yield {
      start: sentence.start,
      end: sentence.end,
      confidence: isUnclear ? 0.6 : isLine ? 0.96 : 0.85,
      evidence: `filler: “${hit.trigger}”`,
    }
  },
  examples: [
    'The pier broke in March.\n⟦Lorem ipsum dolor sit amet, consectetur adipiscing elit.⟧',
    'The pier broke in March.\nLorem ipsum\ndolor sit\namet, consectetur adipiscing elit.',
    'Printers have used “lorem ipsum dolor sit amet” as filler since long before the pier was built.',
  ],
})

export const PLACEHOLDER = [placeholderBracket, fillerText]
