import type {RecordedRepair, Removal} from './document.ts'
import type {Edit} from './edits.ts'
import type {Reading} from './read/reading.ts'

/** The edits of a source's articles as the contract records them: in source offsets, removals ascending, each with its text. */
export function recordEdits(
  source: string,
  {templates, rewrite}: Reading,
  edits: readonly Edit[],
): {readonly removals: readonly Removal[]; readonly repairs: readonly RecordedRepair[]} {
  const removals: Removal[] = []
  const repairs: RecordedRepair[] = []
  for (const {start, end, category, rule, confidence, evidence} of templates)
    removals.push({start, end, category, rule, confidence, text: source.slice(start, end), evidence})
  for (const edit of edits) {
    const {start, end} = rewrite.toInput(edit)
    const text = source.slice(start, end)
    if (edit.kind === 'removal') {
      const {category, rule, confidence, evidence} = edit
      removals.push({start, end, category, rule, confidence, text, evidence})
    } else repairs.push({start, end, kind: edit.kind, before: text, after: edit.after})
  }
  return {removals: removals.sort((a, b) => a.start - b.start), repairs}
}
