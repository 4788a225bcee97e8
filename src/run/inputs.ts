import {type Dirent, readdirSync, realpathSync, type Stats, statSync} from 'node:fs'
import {stat} from 'node:fs/promises'
import {join, relative, sep} from 'node:path'
import {InputError, reasonOf, UsageError} from '../errors.ts'
import {withoutCompression} from './source-format.ts'

/** One file to clean, or stdin. */
export interface Input {
  /** As it is shown and recorded: "-" for stdin. */
  readonly path: string
  /** Where its output goes below an output folder: the path below the folder it was found in, else its name. */
  readonly relative: string
  /** Found in a folder, not named: a binary file is passed over. */
  readonly isFound?: boolean
}

/** What the arguments of a run stand for. */
export interface Inputs {
  readonly inputs: InputList
  /** Hidden and binary files that a folder held. */
  readonly skipped: number
  readonly failures: readonly InputError[]
}

/** Inputs in order. A hundred thousand of a folder are held as their paths below it, and made when they are asked for. */
export class InputList implements Iterable<Input> {
  length = 0
  readonly #groups: (Input | {readonly folder: string; readonly paths: readonly string[]})[] = []

  add(input: Input): void {
    this.#groups.push(input)
    this.length++
  }

  addFolder(folder: string, paths: readonly string[]): void {
    this.#groups.push({folder, paths})
    this.length += paths.length
  }

  *[Symbol.iterator](): Generator<Input> {
    for (const group of this.#groups) {
      if ('path' in group) yield group
      else
        for (const path of group.paths)
          yield {path: join(group.folder, path), relative: withoutCompression(path), isFound: true}
    }
  }
}

/** The path that means stdin. */
export const STDIN = '-'

const isGlob = (path: string): boolean => /[*?[\]{}]|[!+@]\(/.test(path)

/**
 * What the arguments stand for: files as they are named, folders with all their files (recursively, sorted, hidden ones
 * skipped), globs with what they match, sorted. A glob without a match is a usage error before anything runs; a missing
 * file is one input that fails.
 */
export async function resolveInputs(args: readonly string[], stdinName?: string): Promise<Inputs> {
  const inputs = new InputList()
  const failures: InputError[] = []
  let skipped = 0
  for (const arg of args) {
    if (arg === STDIN) {
      inputs.add({path: STDIN, relative: stdinName ?? 'stdin.txt'})
      continue
    }
    const kind = await kindOf(arg)
    if (kind === 'file') inputs.add({path: arg, relative: withoutCompression(arg.split(/[\\/]/).at(-1)!)})
    else if (kind === 'folder') {
      const found = listFolder(arg)
      skipped += found.skipped
      for (const failure of found.failures) failures.push(failure)
      inputs.addFolder(arg, found.paths)
    } else if (kind instanceof InputError && isGlob(arg)) {
      const matches = await expandGlob(arg)
      if (matches.length === 0) throw new UsageError(`no file matches ${arg}`)
      for (const match of matches) inputs.add(match)
    } else failures.push(kind)
  }
  return {inputs, skipped, failures}
}

async function kindOf(path: string): Promise<'file' | 'folder' | InputError> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    return new InputError(path, reasonOf(error), {cause: error})
  }
}

async function expandGlob(pattern: string): Promise<Input[]> {
  const {default: glob} = await import('fast-glob')
  const base = pattern.slice(0, pattern.search(/[*?[\]{}]|[!+@]\(/)).replace(/[^\\/]*$/, '')
  const paths = await glob(pattern, {onlyFiles: true, followSymbolicLinks: false})
  return paths.sort(byName).map((path) => ({path, relative: withoutCompression(base ? relative(base, path) : path)}))
}

/** By code units, part by part: the same on every machine, and a folder stays together. */
function byName(a: string, b: string): number {
  const left = a.split(sep).join('\0')
  const right = b.split(sep).join('\0')
  return left < right ? -1 : left > right ? 1 : 0
}

interface Listing {
  /** Below the folder. */
  readonly paths: string[]
  skipped: number
  readonly failures: InputError[]
}

function listFolder(folder: string): Listing {
  const listing: Listing = {paths: [], skipped: 0, failures: []}
  walk(folder, '', listing, [])
  return listing
}

const byCodeUnits = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : 1)

/** Lists a folder in the order of `byName`: names sorted, folders where their names stand. `above`: the folders it lies in. */
function walk(root: string, below: string, listing: Listing, above: readonly string[]): void {
  const folder = join(root, below)
  try {
    const real = realpathSync(folder)
    if (above.includes(real)) throw new InputError(folder, 'symbolic links lead in a circle')
    const within = [...above, real]
    for (const entry of readdirSync(folder, {withFileTypes: true}).sort(byCodeUnits)) {
      const path = join(below, entry.name)
      const kind = entry.name.startsWith('.')
        ? 'other'
        : entry.isSymbolicLink()
          ? follow(join(root, path))
          : kindOfEntry(entry)
      if (kind instanceof InputError) listing.failures.push(kind)
      else if (kind === 'folder') walk(root, path, listing, within)
      else if (kind === 'file') listing.paths.push(path)
      else listing.skipped++
    }
  } catch (error) {
    listing.failures.push(error instanceof InputError ? error : new InputError(folder, reasonOf(error), {cause: error}))
  }
}

type Kind = 'file' | 'folder' | 'other'

const kindOfEntry = (entry: Dirent | Stats): Kind =>
  entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other'

function follow(path: string): Kind | InputError {
  try {
    return kindOfEntry(statSync(path))
  } catch (error) {
    return new InputError(path, reasonOf(error), {cause: error})
  }
}
