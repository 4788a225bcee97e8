import {readSections} from '../text/sections.ts'
import type {TermWeights} from './cohesion.ts'
import {CUES} from './cues.ts'
import type {Readers} from './readers.ts'
import {SECOND_CUES} from './second-cues.ts'
import type {Trees} from './trees.ts'

/** What the splitter learnt: see docs/SPLIT-MODEL.md for what from, and how well. */
export interface SplitModel {
  readonly weights: TermWeights
  /** By term: how much likelier it starts a sentence than has its capital for being a name. */
  readonly starters: Int8Array
  readonly readers: Readers
  /** Small trees over the cues that cost nothing. */
  readonly quick: Trees
  /** Trees over cues that cost little. */
  readonly likely: Trees
  readonly first: Trees
  readonly second: Trees
  readonly third: Trees
  /** Scores that say which of neighbouring candidates it is; higher is better, the scale means nothing. */
  readonly place: Trees
  readonly thresholds: Thresholds
}

/** The point of the decoding at which the model ships. */
export interface Thresholds {
  /** What each boundary must score. */
  readonly cut: number
  /** What one boundary of the document must score, or the document stays whole. */
  readonly gate: number
}

interface Header {
  readonly format: string
  readonly columns: readonly string[]
  readonly scale: number
  readonly thresholds: Thresholds
}

const FORMAT = 'winnow-split-3'

/** Reads `data/split-model.bin`, arrays as text/sections.ts has them. Throws where the file was made for other cues than these. */
export function loadSplitModel(bytes: Uint8Array): SplitModel {
  const {header: read, section} = readSections(bytes)
  const header = read as Header
  const expected = [...CUES, ...SECOND_CUES]
  if (header.format !== FORMAT || header.columns.join() !== expected.join())
    throw new Error('split-model.bin was made for another version of winnow; build it again')
  const trees = (name: string): Trees => ({
    roots: section(`${name}.roots`) as Int32Array,
    columns: section(`${name}.columns`) as Uint8Array,
    thresholds: section(`${name}.thresholds`) as Float32Array,
    left: section(`${name}.left`) as Int32Array,
    right: section(`${name}.right`) as Int32Array,
    leaves: section(`${name}.leaves`) as Float32Array,
  })
  const leavable = (name: string): Trees => ({...trees(name), exits: section(`${name}.exits`) as Float32Array})
  return {
    weights: section('weights') as Uint8Array,
    starters: section('starters') as Int8Array,
    readers: {
      starts: section('starts') as Int8Array,
      ends: section('ends') as Int8Array,
      scale: header.scale,
    },
    quick: leavable('quick'),
    likely: leavable('likely'),
    first: trees('first'),
    second: trees('second'),
    third: trees('third'),
    place: trees('place'),
    thresholds: header.thresholds,
  }
}
