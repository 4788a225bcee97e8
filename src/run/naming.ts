import {join} from 'node:path'

/** What winnow writes. */
export const FORMATS = ['text', 'markdown', 'json', 'jsonl'] as const
/** One of `FORMATS`. */
export type Format = (typeof FORMATS)[number]

/** Whether a format holds contract objects rather than text. */
export const isJson = (format: Format): boolean => format === 'json' || format === 'jsonl'

const ENDINGS: Readonly<Record<Format, string>> = {text: '.txt', markdown: '.md', json: '.json', jsonl: '.jsonl'}

/**
 * The output files of an input below an output folder: its own name, with the format's ending unless it has it, and
 * numbered where each of several articles gets a file (`a.1.txt`).
 */
export function outputNames(relative: string, format: Format, files: number, numbered: boolean): string[] {
  const ending = ENDINGS[format]
  const stem = relative.endsWith(ending) ? relative.slice(0, -ending.length) : relative
  if (!numbered) return files === 0 ? [] : [stem + ending]
  return Array.from({length: files}, (_, k) => `${stem}.${k + 1}${ending}`)
}

/** A path below a folder, which must not lead out of it. */
export function below(folder: string, relative: string): string {
  const parts = relative.split(/[\\/]/).filter((part) => part !== '' && part !== '.' && part !== '..')
  return join(folder, ...parts)
}
