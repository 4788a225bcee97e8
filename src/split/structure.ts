import type {Finding} from '../finding.ts'
import {type Boundary, isNear, type Split, WHOLE} from './boundary.ts'
import {boundaryHolds, type Contrast, contrastOf} from './contrast.ts'
import type {Role} from './label-words.ts'
import type {Layout} from './layout.ts'
import {believe, edgesOf, NEEDS, type Proposal} from './proposal.ts'
import {articleMark, type Notation, readRecord} from './record.ts'
import {SEPARATOR, separatorProposal} from './separator.ts'
import {counterProposals} from './structure-counters.ts'
import {csvProposals} from './structure-csv.ts'
import {formProposals} from './structure-forms.ts'
import {gapProposals} from './structure-gaps.ts'
import {lineProposals} from './structure-lines.ts'
import {mailProposals} from './structure-mail.ts'
import {markProposals} from './structure-marks.ts'
import {recordProposals} from './structure-records.ts'
import {headlineProposals, rowProposals} from './structure-rows.ts'
import {runProposals} from './structure-runs.ts'
import {divideAtSentinels} from './structure-sentinels.ts'
import {announcesCount, holdsArticles} from './substance.ts'

/** Of equals the first is taken. */
const FINDERS = [
  recordProposals,
  mailProposals,
  markProposals,
  counterProposals,
  lineProposals,
  gapProposals,
  headlineProposals,
  csvProposals,
  rowProposals,
]

/** Rules and gaps stand inside articles too: each has to hold by itself. */
const MAY_STAND_INSIDE = ['separator', 'gap']

/**
 * Divides a file by its own structure: what comes back through it at article-like distances in the same shape. Undefined
 * where nothing explains the file, which is the normal case.
 */
export function divideByStructure(layout: Layout): Split | undefined {
  const own = separatorProposal(layout)
  const believedOwn = own && believe(layout, own)
  if (own && believedOwn) return divideAtSeparators(layout, own, believedOwn.contrast)
  return (
    divideAtSentinels(layout) ??
    divideByBest(
      layout,
      FINDERS.flatMap((find) => [...find(layout)]),
    ) ??
    divideByForm(layout)
  )
}

/** How many times as many articles as the detector found a structure may have that is to complete them. */
const FEW_MORE = 1.34

/**
 * The boundaries that a structure adds to those of the detector, which by itself it could not prove: it holds all of them, and
 * few others.
 */
export function completed(layout: Layout, detected: readonly Boundary[]): readonly Boundary[] {
  if (detected.length < FEWEST) return []
  const {blocks} = layout
  for (const proposal of [...FINDERS, formProposals, runProposals].flatMap((find) => [...find(layout)])) {
    const {starts, first} = proposal
    if (starts.length <= detected.length || starts.length > detected.length * FEW_MORE) continue
    const places = starts.map((start) => ({at: blocks[start]!.start}))
    if (!detected.every(({at}) => isNear(places, at)) || !holdsArticles(layout, proposal)) continue
    const contrast = contrastOf(layout, starts, first)
    const {boundaries} = divide(layout, proposal, undefined, notationOf(layout, proposal))
    if (boundaries.length !== starts.length) continue
    return boundaries.filter(({at}, k) => !isNear(detected, at) && boundaryHolds(contrast, k))
  }
  return []
}

/** Boundaries of the detector that may have a form, at least. */
const FEWEST = 3

/** Divides by lines of one form, or by the short lines between stretches of prose; headlines alone say least. */
function divideByForm(layout: Layout): Split | undefined {
  const runs = [...runProposals(layout)]
  const closed = runs.filter(({cue}) => cue === 'closing-line')
  return divideByBest(layout, [...formProposals(layout), ...closed]) ?? divideByBest(layout, runs)
}

/** Divides by the surest of the proposals that are believed; within a class, the one that explains most of the file. */
function divideByBest(layout: Layout, proposals: readonly Proposal[]): Split | undefined {
  for (const needs of NEEDS) {
    const ranked = proposals
      .filter((proposal) => proposal.needs === needs)
      .sort((a, b) => b.confidence - a.confidence || b.starts.length - a.starts.length)
    for (const proposal of ranked) {
      const believed =
        (isSelfEvident(proposal) || holdsArticles(layout, proposal)) && !announcesCount(layout, proposal)
          ? believe(layout, proposal)
          : undefined
      if (believed) return divide(layout, proposal, believed.contrast, notationOf(layout, proposal))
    }
  }
  return undefined
}

/** Marks of records and ends of articles need no look at what lies between; where each line is an article it was looked at. */
const isSelfEvident = ({needs, cue}: Proposal): boolean => needs === 'nothing' || needs === 'form' || cue === 'line'

/** In clean text an article starts with the line below the separator, whatever that looks like. */
function divideAtSeparators({blocks}: Layout, proposal: Proposal, contrast: Contrast | undefined): Split {
  const {confidence, cue} = proposal
  const kept = proposal.starts.filter((_, index) => !contrast || boundaryHolds(contrast, index))
  return {
    ...WHOLE,
    boundaries: kept.map((separator) => ({at: blocks[separator + 1]!.start, confidence, cues: [cue]})),
    findings: kept.map((separator) => articleMark(blocks[separator]!, SEPARATOR)),
  }
}

/** Fields that only whole articles have. */
const OF_ARTICLES: readonly (Role | undefined)[] = ['title', 'content', 'url']

/**
 * Labels and counters that come at least twice. Where the file is not divided by labels, one of them alone ("By: …") is a line
 * of the articles, and so are those of letters: a record has several, one of them the title's, the text's or the address.
 */
function notationOf(layout: Layout, {cue}: Proposal): Notation {
  const counts = new Map<string, number>()
  for (const {key} of [...layout.labels, ...layout.marks]) counts.set(key, (counts.get(key) ?? 0) + 1)
  const recurs = ({key}: {readonly key: string}): boolean => counts.get(key)! > 1
  const known = layout.labels.filter((label) => label.role && label.role !== 'other' && recurs(label))
  const roles = new Set(known.map(({role}) => role))
  const hasRecords = cue === 'label' || (roles.size > 1 && OF_ARTICLES.some((role) => roles.has(role)))
  return {isLabel: (label) => recurs(label) && (hasRecords || label.markup), isCounter: recurs}
}

function divide(layout: Layout, proposal: Proposal, contrast: Contrast | undefined, notation: Notation): Split {
  const kept = proposal.starts.filter(
    (_, index) => !contrast || !MAY_STAND_INSIDE.includes(proposal.cue) || boundaryHolds(contrast, index),
  )
  const edges = edgesOf(layout, {starts: kept, first: proposal.first})
  const boundaries: Boundary[] = []
  const findings: Finding[] = []
  const fields: {at: number; fields: Split['fields'][number]['fields']}[] = []
  for (let k = 0; k + 1 < edges.length; k++) {
    const head = readRecord(layout, edges[k]!, edges[k + 1]!, notation, proposal.heads)
    findings.push(...head.findings)
    if (Object.keys(head.fields).length > 0) fields.push({at: head.at, fields: head.fields})
    if (k > 0 && head.at > (boundaries.at(-1)?.at ?? 0))
      boundaries.push({at: head.at, confidence: proposal.confidence, cues: [proposal.cue]})
  }
  return {boundaries, doubtful: [], findings: findings.sort((a, b) => a.start - b.start), fields}
}
