import {type Cleaned, clean, type Finders} from './cleaner.ts'
import {type CleanOptions, resolveOptions} from './options.ts'
import {type Reading, readText} from './read/reading.ts'
import type {SourceFormat} from './view.ts'

/** Gives the bytes of one of winnow's data files: from disk in Node (see node.ts), by `fetch` in a browser. */
export type LoadData = (name: string) => Promise<Uint8Array>

export interface CleanerOptions extends CleanOptions {
  /** Whether the language of articles is guessed; loading the guesser takes time. Default true. */
  readonly languages?: boolean
}

export interface Cleaner {
  /** A hash of the rules and models in force: equal for cleaners that decide alike. */
  readonly rules: string
  /** Cleans one text, or one window of a longer one. Synchronous, without side effects, the same for the same text. */
  clean(text: string, format?: SourceFormat): Cleaned
}

/**
 * Makes a cleaner: loads once what the options can need, so that cleaning itself is synchronous. Without `load` no model
 * is used, and what the models would decide stays as it is.
 */
export async function createCleaner(options: CleanerOptions = {}, load?: LoadData): Promise<Cleaner> {
  const resolved = resolveOptions(options)
  const finders = await loadFinders(options, load)
  const read = await loadReaders()
  return {
    rules: '0',
    clean(text, format = 'text') {
      return clean(text, read(text, format), finders, resolved)
    },
  }
}

async function loadFinders(_options: CleanerOptions, _load: LoadData | undefined): Promise<Finders> {
  return {repairs: [], noise: () => []}
}

async function loadReaders(): Promise<(source: string, format: SourceFormat) => Reading> {
  return (source) => readText(source)
}
