import {lstat, opendir, realpath, stat} from 'node:fs/promises'
import {join, relative, sep} from 'node:path'
import {InputError, reasonOf, UsageError} from '../errors.ts'

/** One file to clean, or stdin. */
export interface Input {
  /** As it is shown and recorded: "-" for stdin. */
  readonly path: string
  /** Where its output goes below an output folder: the path below the folder it was found in, else its name. */
  readonly relative: string
  /** Found in a folder, not named: a binary file is passed over. */
  readonly isFound?: boolean
}

export interface Inputs {
  readonly inputs: readonly Input[]
  /** Hidden and binary files that a folder held. */
  readonly skipped: number
  readonly failures: readonly InputError[]
}

export const STDIN = '-'

const isGlob = (path: string): boolean => /[*?[\]{}]|[!+@]\(/.test(path)

/**
 * What the arguments stand for: files as they are named, folders with all their files (recursively, sorted, hidden ones
 * skipped), globs with what they match, sorted. A glob without a match is a usage error before anything runs; a missing
 * file is one input that fails.
 */
export async function resolveInputs(args: readonly string[], stdinName?: string): Promise<Inputs> {
  const inputs: Input[] = []
  const failures: InputError[] = []
  let skipped = 0
  for (const arg of args) {
    if (arg === STDIN) {
      inputs.push({path: STDIN, relative: stdinName ?? 'stdin.txt'})
      continue
    }
    const kind = await kindOf(arg)
    if (kind === 'file') inputs.push({path: arg, relative: arg.split(/[\\/]/).at(-1)!})
    else if (kind === 'folder') {
      const found = await listFolder(arg)
      skipped += found.skipped
      failures.push(...found.failures)
      inputs.push(...found.paths.map((path) => ({path, relative: relative(arg, path), isFound: true})))
    } else if (kind instanceof InputError && isGlob(arg)) {
      const matches = await expandGlob(arg)
      if (matches.length === 0) throw new UsageError(`no file matches ${arg}`)
      inputs.push(...matches)
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
  return paths.sort(byName).map((path) => ({path, relative: base ? relative(base, path) : path}))
}

/** By code units, part by part: the same on every machine, and a folder stays together. */
function byName(a: string, b: string): number {
  const left = a.split(sep).join('\0')
  const right = b.split(sep).join('\0')
  return left < right ? -1 : left > right ? 1 : 0
}

interface Listing {
  readonly paths: string[]
  skipped: number
  readonly failures: InputError[]
}

async function listFolder(folder: string): Promise<Listing> {
  const listing: Listing = {paths: [], skipped: 0, failures: []}
  await walk(folder, listing, new Set())
  listing.paths.sort(byName)
  return listing
}

async function walk(folder: string, listing: Listing, above: ReadonlySet<string>): Promise<void> {
  try {
    const real = await realpath(folder)
    if (above.has(real)) throw new InputError(folder, 'symbolic links lead in a circle')
    const within = new Set(above).add(real)
    for await (const entry of await opendir(folder)) {
      const path = join(folder, entry.name)
      if (entry.name.startsWith('.')) listing.skipped++
      else if (entry.isDirectory()) await walk(path, listing, within)
      else if (entry.isSymbolicLink()) await follow(path, listing, within)
      else if (entry.isFile()) listing.paths.push(path)
      else listing.skipped++
    }
  } catch (error) {
    listing.failures.push(error instanceof InputError ? error : new InputError(folder, reasonOf(error), {cause: error}))
  }
}

async function follow(path: string, listing: Listing, above: ReadonlySet<string>): Promise<void> {
  const kind = await kindOf(path)
  if (kind instanceof InputError) listing.failures.push(kind)
  else if (kind === 'folder') await walk(path, listing, above)
  else if ((await lstat(path)).isSymbolicLink()) listing.paths.push(path)
}
