import {existsSync, readFileSync} from 'node:fs'
import {type Cleaner, type CleanerOptions, createCleaner, type LoadData} from './create-cleaner.ts'
import type {SourceFormat} from './view.ts'

/** Reads winnow's data files from the package; rejects where one is missing. */
export const loadData: LoadData = async (name) => {
  // In one piece: a promise's read comes in many, and a start waits for each.
  const {buffer, byteOffset, byteLength} = readFileSync(dataFile(name))
  // A plain array: a Buffer's `slice` shares memory where that of Uint8Array copies.
  return new Uint8Array(buffer, byteOffset, byteLength)
}

function dataFile(name: string): URL {
  // Built files lie in dist/bin and dist/src, what the build makes in dist/data, models in data.
  for (const up of ['../data/', '../../data/', '../dist/data/']) {
    const url = new URL(up + name, import.meta.url)
    if (existsSync(url)) return url
  }
  throw new Error(`data/${name} is missing from the package; install it again`)
}

/** A cleaner with all that the package ships. Rejects like `createCleaner`, and where a data file is missing. */
export function createNodeCleaner(options: CleanerOptions = {}): Promise<Cleaner> {
  return createCleaner(options, loadData)
}

/** Cleaners by format, each made when it is first asked for. */
export function cleanersByFormat(options: CleanerOptions): (format: SourceFormat) => Promise<Cleaner> {
  const cleaners = new Map<SourceFormat, Promise<Cleaner>>()
  return (format) => {
    const cleaner = cleaners.get(format) ?? createNodeCleaner({...options, formats: [format]})
    cleaners.set(format, cleaner)
    return cleaner
  }
}
