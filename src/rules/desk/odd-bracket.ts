/** Notes in brackets that no text is printed with: names of variables, remarks to a colleague, things in capitals between angle brackets. */
import {once} from '../../once.ts'
import {endsBefore, startsLine} from '../../rule/phrase-hit.ts'
import {partsOf, pattern, termsIn, wordsOf} from '../../rule/phrase-pattern.ts'
import {isAllCaps, isQuoted} from '../../rule/reach.ts'
import {defineRule} from '../../rule/rule.ts'
import {openedBehindNoise} from '../../rule/run-on.ts'
import {fold} from '../../text/fold.ts'
import {sentenceAt, sentenceEnd} from '../../text/sentence.ts'
import {deskLists} from './words/index.ts'

const lists = deskLists('leftovers')

/** "{{hero_image: …}}", "<<Tom – can we check this?>>", "XXX quote to follow XXX", "<INSERT MAP>". */
const FORMS = once(() => {
  const variable = String.raw`(?<![{$%])\{\{[^{}\n]{3,120}\}\}(?!\})|\{(?:first|last|user|author|company|site|product|client|customer)_?name\}`
  const remark = String.raw`<<[^<>\n]{6,160}>>`
  const crosses = String.raw`(?<![\p{L}\p{N}])(?<mark>X{3,}|TK{2,}|#{3,}|\?{3,})\s[^\n]{4,90}?\s\k<mark>(?![\p{L}\p{N}])`
  const thing = String.raw`<\p{Lu}[\p{Lu} ]{3,30}(?:: ?[^<>\n]{2,80})?>`
  return new RegExp(`(?<variable>${variable})|(?<remark>${remark})|(?<crosses>${crosses})|(?<thing>${thing})`, 'gu')
})
/** Whoever writes so wants something of a colleague. */
const TO_COLLEAGUE = pattern(() => wordsOf(lists('toColleague')))
/** What stands in capitals between angle brackets, where tags have a name of their own. */
const THING = pattern(() => `^<${partsOf(lists('tags'))}`)
const TO_FOLLOW = pattern(() => wordsOf(lists('toFollow')))
/** A text with more of them teaches how to write templates. */
const MANY = 6

/** What stands before a thing that is still to be done. */
const LABEL = pattern(() => `^${partsOf(lists('tasks'))} ?[:–—-] `)
const LONGEST_TASK = 110

/** "TODO: name of the mayor (ask Ada)": a task that somebody left, as a line or between two sentences. */
const openTask = defineRule({
  name: 'open-task',
  category: 'placeholder',
  summary: 'A task that whoever wrote the text left in it, with its label in capitals.',
  get triggers() {
    return termsIn(lists('tasks')).map((label) => `${label}:`)
  },
  *find({text}, hit) {
    if (!hit || !isAllCaps(text, hit.start, hit.end - 1) || isQuoted(text, hit.block.start, hit.start)) return
    const {block} = hit
    if (!startsLine(hit) && !endsBefore(text, hit.start)) return
    if (block.hints?.type === 'code' || /[`;={}]/.test(block.text)) return
    const bracket = /^[^.!?()\n]{4,90}\([^()\n]{2,40}\)/.exec(text.slice(hit.end, block.end))
    const whole = sentenceEnd(text, hit.end, block.end)
    const opened = openedBehindNoise(text, hit.start, hit.end, whole)
    const end = bracket ? hit.end + bracket[0].length : opened === undefined ? whole : opened - 1
    if (end - hit.start > LONGEST_TASK || !LABEL().test(fold(text.slice(hit.start, end)))) return
    // Without a mark at its end a task between sentences may hold the next one.
    const isSure = bracket !== null || opened !== undefined || end === block.end || /[.!?]$/.test(text.slice(0, end))
    yield {
      start: hit.start,
      end,
      confidence: isSure ? 0.92 : 0.8,
      evidence: `a task that was left: “${text.slice(hit.start, Math.min(end, hit.start + 60))}”`,
    }
  },
  examples: [
    'The pier broke in March. ⟦TODO: sum from the minutes (ask Ada)⟧ Work starts in May.',
    'The pier broke in March.\n⟦PENDIENTE: comprobar la suma⟧\nWork starts in May.',
    'The pier broke in March. The list said: todo: nothing. Work starts in May.',
  ],
})

const oddBracket = defineRule({
  name: 'odd-bracket',
  category: 'placeholder',
  summary: 'A variable, a remark to a colleague or a thing to be put in, between marks that no text is printed with.',
  *find(view) {
    const {text} = view
    if (!/\{\{|<<|<\p{Lu}{2}|XXX|TKK|###|\?\?\?|_name\}/u.test(text)) return
    const found = [...text.matchAll(FORMS())].filter(isNote)
    if (found.length > MANY) return
    let index = 0
    for (const {0: note, index: start} of found) {
      while (view.blocks[index] && view.blocks[index]!.end <= start) index++
      const block = view.blocks[index]
      if (!block || block.start > start || block.hints?.type === 'code') continue
      const noteEnd = start + note.length
      const sentence = sentenceAt(text, start, block)
      const isAll = sentence.start === start && sentence.end <= noteEnd + 1
      const isDoubtful = isQuoted(text, block.start, start) || /[`;=]/.test(block.text)
      yield {
        start,
        end: isAll ? Math.max(sentence.end, noteEnd) : noteEnd,
        confidence: isDoubtful ? 0.6 : 0.92,
        evidence: `left by whoever wrote or set the text: ${note.slice(0, 60)}`,
      }
    }
  },
  examples: [
    'The pier broke in March. ⟦{{lead_image: a lamp in fog, wide}}⟧ Work starts in May.',
    'The pier broke in March. ⟦<<Ada – can we say “old”? Pls confirm>>⟧ Work starts in May.',
    'The pier broke in March. ⟦XXX sum to follow XXX⟧ Work starts in May.',
    'Der Steg brach im März. ⟦<FOTO: Lampe im Nebel, quer>⟧ Im Mai wird gebaut.',
    'Le quai a cédé en mars. <<On ne sait rien>>, dit le maire. On le répare en mai.',
    'The pier broke in March. The tag <BODY> was open. Work starts in May.',
    'The lamp has the name that {{ lamp.html_name }} stands for in the list, and keeps it.',
  ],
})

function isNote({0: note, groups}: RegExpMatchArray): boolean {
  const folded = fold(note)
  if (groups?.variable)
    return note.startsWith('{{')
      ? /^[\p{L}_ ]+:\s\S+\s/u.test(note.slice(2, -2).trim()) || /^\s*\w+_name\s*$/.test(note.slice(2, -2))
      : true
  if (groups?.remark) return TO_COLLEAGUE().test(folded)
  if (groups?.crosses) return TO_FOLLOW().test(folded)
  return THING().test(folded)
}

export const LEFT_OVER = [oddBracket, openTask]
