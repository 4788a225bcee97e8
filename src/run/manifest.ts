import {appendFile, mkdir, readFile, rm} from 'node:fs/promises'
import {join} from 'node:path'
import {writeAtomically} from './atomic.ts'
import {below} from './naming.ts'

export const MANIFEST_NAME = '.winnow-manifest.jsonl'

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
  readonly #entries: Map<string, Set<string>>
  #isChanged = false

  private constructor(folder: string, entries: Map<string, Set<string>>) {
    this.#folder = folder
    this.#entries = entries
  }

  static async open(folder: string): Promise<Manifest> {
    await mkdir(folder, {recursive: true})
    const entries = new Map<string, Set<string>>()
    const lines = await readFile(join(folder, MANIFEST_NAME), 'utf8').catch(() => '')
    for (const line of lines.split('\n')) {
      const entry = parse(line)
      if (entry) entries.set(entry.input, new Set(entry.outputs))
    }
    return new Manifest(folder, entries)
  }

  /** Says which files an input has from now on, and deletes those that it had before. */
  async replace(input: string, outputs: readonly string[]): Promise<void> {
    const old = this.#entries.get(input) ?? new Set<string>()
    const fresh = new Set(outputs)
    const stale = [...old].filter((output) => !fresh.has(output) && !this.#isElsewhere(input, output))
    if (stale.length > 0 || outputs.some((output) => !old.has(output))) {
      this.#isChanged = true
      // Until the stale files are gone the line names them too.
      await this.#append({input, outputs: [...fresh, ...stale]})
      for (const output of stale) await rm(below(this.#folder, output), {force: true})
    }
    this.#entries.set(input, fresh)
  }

  /** Writes the manifest anew, one line an input. */
  async close(): Promise<void> {
    if (!this.#isChanged) return
    const lines = [...this.#entries].map(([input, outputs]) => `${JSON.stringify({input, outputs: [...outputs]})}\n`)
    await writeAtomically(join(this.#folder, MANIFEST_NAME), lines.join(''))
    this.#isChanged = false
  }

  #isElsewhere(input: string, output: string): boolean {
    for (const [other, outputs] of this.#entries) if (other !== input && outputs.has(output)) return true
    return false
  }

  async #append(entry: Entry): Promise<void> {
    await appendFile(join(this.#folder, MANIFEST_NAME), `${JSON.stringify(entry)}\n`)
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
