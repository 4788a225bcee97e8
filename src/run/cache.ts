import {createHash} from 'node:crypto'
import {createReadStream, existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {VERSION} from '../version.ts'
import {writeAtomically} from './atomic.ts'
import {sha256} from './digest.ts'
import {type Input, STDIN} from './inputs.ts'
import type {Manifest} from './manifest.ts'
import {below} from './naming.ts'
import type {RunSettings} from './task.ts'

const CACHE_NAME = '.winnow-cache.jsonl'

/**
 * What the inputs of an output folder were when they were last cleaned: the first line says by what version, rules and
 * options, the others hold a digest for each input. It lies hidden in the folder.
 */
export class Cache {
  readonly #folder: string
  readonly #manifest: Manifest
  readonly #key: string
  readonly #digests: Map<string, string>

  private constructor(folder: string, manifest: Manifest, key: string, digests: Map<string, string>) {
    this.#folder = folder
    this.#manifest = manifest
    this.#key = key
    this.#digests = digests
  }

  /** `rules`: the hash of the rules in force. */
  static open(folder: string, manifest: Manifest, settings: RunSettings, rules: string): Cache {
    const {spool: _, ...output} = settings.output
    const key = sha256(JSON.stringify([VERSION, rules, {...settings, output}]))
    return new Cache(folder, manifest, key, readDigests(join(folder, CACHE_NAME), key))
  }

  /** The digest that an input had when its outputs, which are all there, were made of it. */
  digestOf({relative}: Input): string | undefined {
    const digest = this.#digests.get(relative)
    const outputs = this.#manifest.outputsOf(relative)
    if (digest === undefined || !outputs) return undefined
    return outputs.every((output) => existsSync(below(this.#folder, output))) ? digest : undefined
  }

  set({relative}: Input, digest: string): void {
    this.#digests.set(relative, digest)
  }

  drop({relative}: Input): void {
    this.#digests.delete(relative)
  }

  async close(): Promise<void> {
    const lines = [{key: this.#key}, ...[...this.#digests].map(([input, digest]) => ({input, digest}))]
    await writeAtomically(join(this.#folder, CACHE_NAME), lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  }
}

function readDigests(path: string, key: string): Map<string, string> {
  const digests = new Map<string, string>()
  try {
    const [head, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n')
    if ((JSON.parse(head!) as {key: string}).key !== key) return digests
    for (const line of lines) {
      const {input, digest} = JSON.parse(line) as {input: string; digest: string}
      digests.set(input, digest)
    }
  } catch {
    // None, or one that something else wrote: all is cleaned again.
    digests.clear()
  }
  return digests
}

/** The digest of a file that may be too large to hold; undefined for stdin. */
export async function digestOfFile({path}: Input): Promise<string | undefined> {
  if (path === STDIN) return undefined
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path, {highWaterMark: 1 << 20})) hash.update(chunk as Uint8Array)
  return hash.digest('hex')
}
