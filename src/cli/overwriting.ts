import {lstatSync} from 'node:fs'
import {realpath, stat} from 'node:fs/promises'
import {dirname, join, resolve} from 'node:path'
import {UsageError} from '../errors.ts'
import {type Inputs, STDIN} from '../run/inputs.ts'
import {below, type Format, outputNames} from '../run/naming.ts'
import type {CleanFlags} from './options.ts'

type Written = Pick<CleanFlags, 'out' | 'quarantine' | 'ledger' | 'stats'>

/** Whether a path for output means a folder: it says so, or is there. */
export async function isFolder(path: string): Promise<boolean> {
  return path.endsWith('/') || (await stat(path).catch(() => undefined))?.isDirectory() === true
}

/**
 * Throws a UsageError where a run would write over one of its inputs, or one of its files over another. What the parts of an
 * input are called is not known yet: the sinks see to them.
 */
export async function refuseOverwriting({inputs}: Inputs, flags: Written, format: Format): Promise<void> {
  const {out, quarantine, ledger, stats} = flags
  if (!out && !quarantine && !ledger && !stats) return
  const real = realPaths()
  const sources = new Set<string>()
  for (const {path} of inputs) if (path !== STDIN) sources.add(await real(path))
  const folder = out !== undefined && (await isFolder(out)) ? out : undefined
  const outputs = folder === undefined ? (out === undefined ? [] : [out]) : outputPaths(folder, inputs, format)
  for (const output of outputs) {
    if (sources.has(await real(output)))
      throw new UsageError(`${output} is an input and would be overwritten; choose another --out, or use --in-place`)
  }
  for (const {relative} of quarantine === undefined ? [] : inputs) {
    if (sources.has(await real(below(quarantine!, relative))))
      throw new UsageError(`--quarantine ${quarantine} holds inputs and would be written to; choose another folder`)
  }
  const taken = new Map([...sources].map((path) => [path, 'an input']))
  if (out !== undefined) taken.set(await real(out), 'the --out')
  for (const [option, path] of Object.entries({'--ledger': ledger, '--stats': stats})) {
    if (!path) continue
    const owner = taken.get(await real(path))
    if (owner) throw new UsageError(`${option} ${path} is ${owner} and would be overwritten; choose another name`)
    taken.set(await real(path), `the ${option}`)
  }
}

function* outputPaths(folder: string, inputs: Inputs['inputs'], format: Format): Generator<string> {
  for (const {relative} of inputs) for (const name of outputNames(relative, format, 1, false)) yield below(folder, name)
}

/** Real paths of files that may not be there yet, asking for each folder once. */
function realPaths(): (path: string) => Promise<string> {
  const folders = new Map<string, string>()
  return async (path) => {
    if (isLink(path)) return realpath(path).catch(() => path)
    const folder = dirname(resolve(path))
    const known = folders.get(folder) ?? (await realpath(folder).catch(() => folder))
    folders.set(folder, known)
    return join(known, path.split(/[\\/]/).at(-1)!)
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path, {throwIfNoEntry: false})?.isSymbolicLink() === true
  } catch {
    // Why it can't be looked at is told when it is read or written.
    return false
  }
}
