import type {ChalkInstance} from 'chalk'
import {type LineVerdict, percent, whyLeft} from '../explain/line-verdict.ts'
import {PRESETS, type Preset} from '../options.ts'
import {categoryColor} from './category-colors.ts'
import {type Styled, wrap} from './cells.ts'
import {visible} from './visible.ts'

interface LineSettings {
  readonly chalk: ChalkInstance
  readonly columns: number
  readonly preset: Preset
}

/** More of a long line than this says nothing more about it. */
const SHOWN = 400

/** Why a line went or stayed, in words. */
export function lineRows(path: string, verdict: LineVerdict, settings: LineSettings): string[] {
  const {chalk, columns} = settings
  const {outcome, text, line} = verdict
  const color = outcome === 'kept' || outcome === 'blank' ? chalk.green : chalk.red
  const shown = visible(text.length > SHOWN ? `${text.slice(0, SHOWN)} …` : text)
  const place = `${path === '-' ? 'stdin' : visible(path)}:${line}`
  return [
    ...wrap([{text: place, style: chalk.bold}, {text: ': '}, {text: outcome, style: color}], columns),
    ...wrap([{text: shown}], columns - 4).map((row) => `  ${chalk.dim('│')} ${row}`),
    ...sentences(verdict, settings).flatMap((sentence) => wrap(sentence, columns)),
  ]
}

function sentences(verdict: LineVerdict, {chalk, preset}: LineSettings): Styled[][] {
  const said: Styled[][] = []
  for (const {category, rule, confidence, evidence} of verdict.removals) {
    said.push([
      {text: 'Taken by '},
      {text: rule, style: chalk.bold},
      {text: ' ('},
      {text: category, style: categoryColor(chalk, category)},
      {text: `), ${percent(confidence)} sure: ${visible(evidence)}.`},
    ])
  }
  const kinds = [...new Set(verdict.repairs.map(({kind}) => kind))]
  if (kinds.length > 0) said.push([{text: `Repaired: ${kinds.join(', ')}.`}])
  const went = verdict.removals.length > 0
  for (const [k, one] of verdict.left.entries()) {
    const lead = went ? 'Also found: ' : k === 0 ? 'Nearest: ' : 'Then: '
    const fate = went ? 'by itself not enough' : 'it stayed'
    said.push([
      {text: lead},
      {text: one.rule, style: chalk.bold},
      {text: ` (${one.category}): ${visible(one.evidence)}; ${fate}, since ${whyLeft(one, preset)}.`},
    ])
  }
  if (verdict.looked.length > 0 && verdict.removals.length === 0) said.push([{text: lookedAt(verdict)}])
  if (verdict.removals.length + verdict.left.length + verdict.looked.length === 0 && verdict.outcome !== 'blank')
    said.push([{text: 'No rule has anything to say about this line.'}])
  said.push([{text: presetsOf(verdict)}])
  const way = wayOut(verdict, preset)
  if (way) said.push([{text: way}])
  return said
}

/** So many rules that looked in vain are named. */
const LOOKS = 5

function lookedAt({looked, left}: LineVerdict): string {
  const names = looked.slice(0, LOOKS).map(({rule, trigger}) => `${rule} (“${trigger}”)`)
  const more = looked.length > LOOKS ? ` and ${looked.length - LOOKS} more` : ''
  const lead = left.length > 0 ? 'Also looked, and found no noise' : 'Nearest, but they found no noise'
  return `${lead}: ${names.join(', ')}${more}.`
}

/** "All presets keep it." or "careful keeps it; balanced and thorough remove it." */
function presetsOf({presets, outcome}: LineVerdict): string {
  if (outcome === 'blank')
    return 'It is blank; blank lines stay between paragraphs and go with what is removed around them.'
  const deeds = {
    kept: ['keeps', 'keep'],
    removed: ['removes', 'remove'],
    'partly removed': ['cuts', 'cut'],
    blank: ['keeps', 'keep'],
  }
  const groups = new Map<string, Preset[]>()
  for (const preset of PRESETS) groups.set(presets[preset], [...(groups.get(presets[preset]) ?? []), preset])
  if (groups.size === 1) return `All presets ${deeds[presets.balanced][1]} it.`
  const parts = [...groups].map(([result, names]) => {
    const [one, several] = deeds[result as keyof typeof deeds]
    return `${names.join(' and ')} ${names.length === 1 ? one : several} it`
  })
  return `${parts.join('; ')}.`
}

function wayOut({removals, presets}: LineVerdict, preset: Preset): string | undefined {
  const [first] = removals
  if (first) return `To keep it: --skip ${first.category}, or write its words into a file for --protect.`
  const other = PRESETS.find((name) => name !== preset && !['kept', 'blank'].includes(presets[name]))
  return other && `To remove it: --preset ${other}.`
}
