import {closeSync, openSync, rmSync, writeSync} from 'node:fs'
import {mkdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {writeAtomically} from './atomic.ts'
import {below} from './naming.ts'

const MANIFEST_NAME = '.winnow-manifest.jsonl'

interface Entry {
  readonly input: string
  readonly outputs: readonly string[]
}

/**
 * What an output folder holds, by input: lets a rerun delete its own stale files and nothing else. A line is added before
 * the files it names are written, so an interrupted run leaves no file that its manifest does not know; the last line of
 * an input counts.
 */
export class Manifest {
  readonly #folder: string
  readonly #entries: Map<string, readonly string[]>
  /** Which input an output is of. */
  readonly #owners = new Map<string, string>()
  #isChanged = false
  #file: number | undefined

  private constructor(folder: string, entries: Map<string, readonly string[]>) {
    this.#folder = folder
    this.#entries = entries
    for (const [input, outputs] of entries) for (const output of outputs) this.#owners.set(output, input)
  }

  static async open(folder: string): Promise<Manifest> {
    await mkdir(folder, {recursive: true})
    const entries = new Map<string, readonly string[]>()
    const lines = await readFile(join(folder, MANIFEST_NAME), 'utf8').catch(() => '')
    for (const line of lines.split('\n')) {
      const entry = parse(line)
      if (entry) entries.set(entry.input, entry.outputs)
    }
    return new Manifest(folder, entries)
  }

  outputsOf(input: string): readonly string[] | undefined {
    return this.#entries.get(input)
  }

  /** Says which files an input has from now on, and deletes those that it had before. */
  replace(input: string, outputs: readonly string[]): void {
    const old = this.#entries.get(input) ?? []
    const stale = old.filter((output) => !outputs.includes(output) && this.#owners.get(output) === input)
    if (stale.length > 0 || outputs.some((output) => !old.includes(output))) {
      this.#isChanged = true
      // Until the stale files are gone the line names them too.
      this.#append({input, outputs: [...outputs, ...stale]})
      for (const output of stale) {
        rmSync(below(this.#folder, output), {force: true})
        this.#owners.delete(output)
      }
    }
    for (const output of outputs) this.#owners.set(output, input)
    this.#entries.set(input, outputs)
  }

  /** Writes the manifest anew, one line an input. */
  async close(): Promise<void> {
    if (this.#file !== undefined) closeSync(this.#file)
    this.#file = undefined
    if (!this.#isChanged) return
    const lines = [...this.#entries].map(([input, outputs]) => `${JSON.stringify({input, outputs})}\n`)
    await writeAtomically(join(this.#folder, MANIFEST_NAME), lines.join(''))
    this.#isChanged = false
  }

  #append(entry: Entry): void {
    this.#file ??= openSync(join(this.#folder, MANIFEST_NAME), 'a')
    writeSync(this.#file, `${JSON.stringify(entry)}\n`)
  }
}

function parse(line: string): Entry | undefined {
  try {
    return JSON.parse(line) as Entry
  } catch {
    // A line that an interrupted run left half written names files that were never begun.
    return undefined
  }
}
