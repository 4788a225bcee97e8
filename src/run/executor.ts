import type {Tinypool} from 'tinypool'
import {Cleanings, perform} from './perform.ts'
import type {RunSettings, Task, TaskResult} from './task.ts'
import type {WorkerTask} from './worker.ts'

/** Does tasks, here or in workers. Results are the same wherever they are done. */
export interface Executor {
  /** How many tasks it can work on at once. */
  readonly width: number
  run(task: Task): Promise<TaskResult>
  close(): Promise<void>
}

/** Does one task after another in this thread. */
export class InlineExecutor implements Executor {
  readonly width = 1
  readonly #cleanings: Cleanings

  constructor(settings: RunSettings) {
    this.#cleanings = new Cleanings(settings)
  }

  run(task: Task): Promise<TaskResult> {
    return perform(task, this.#cleanings, new Map(), () => {})
  }

  async close(): Promise<void> {}
}

/** Up to this many bytes of source a worker takes longer to start than the work does. */
const LITTLE_WORK = 1024 * 1024

/** Does the first tasks here, since most runs are small, and the others in workers. */
export class GrowingExecutor implements Executor {
  readonly width: number
  readonly #inline: InlineExecutor
  readonly #openPool: () => PoolExecutor
  #pool: PoolExecutor | undefined
  #bytes = 0

  constructor(settings: RunSettings, options: PoolOptions) {
    this.width = options.jobs
    this.#inline = new InlineExecutor(settings)
    this.#openPool = () => new PoolExecutor(settings, options)
  }

  run(task: Task): Promise<TaskResult> {
    // One window follows from the other: of one long source nothing can be shared out.
    if (!this.#pool && (task.kind === 'window' || this.#bytes < LITTLE_WORK)) {
      this.#bytes += task.kind === 'files' ? task.size : task.kind === 'lines' ? task.bytes.length : 0
      return this.#inline.run(task)
    }
    this.#pool ??= this.#openPool()
    return this.#pool.run(task)
  }

  async close(): Promise<void> {
    await this.#pool?.close()
  }
}

export interface PoolOptions {
  readonly jobs: number
  /** Seconds a document may take; no limit when absent. */
  readonly timeout?: number | undefined
  /** The worker's file; the built one by default. */
  readonly worker?: URL
  /** Of a worker's heap, in MB. */
  readonly heapMb?: number
}

/** Of the old generation of a worker's heap. Enough for the largest window; beyond it a document fails, not the run. */
const WORKER_HEAP_MB = 1024

/**
 * Does tasks in worker threads. A document that takes too long, or that its worker dies of, is condemned: the task is
 * done again without it, so the others come out as if it had not been there.
 */
export class PoolExecutor implements Executor {
  readonly width: number
  readonly #options: PoolOptions
  readonly #pool: Promise<Tinypool>

  constructor(settings: RunSettings, options: PoolOptions) {
    this.width = options.jobs
    this.#options = options
    this.#pool = import('tinypool').then(
      ({Tinypool}) =>
        new Tinypool({
          filename: (options.worker ?? new URL('./worker.js', import.meta.url)).href,
          minThreads: options.jobs,
          maxThreads: options.jobs,
          workerData: settings,
          resourceLimits: {maxOldGenerationSizeMb: options.heapMb ?? WORKER_HEAP_MB, maxYoungGenerationSizeMb: 16},
        }),
    )
    this.#pool.then((pool) => pool.on('error', () => {})).catch(() => {})
  }

  async run(task: Task): Promise<TaskResult> {
    const condemned = new Map<number, string>()
    for (;;) {
      const at = new Int32Array(new SharedArrayBuffer(4))
      const watch = this.#options.timeout === undefined ? undefined : new Watch(at, this.#options.timeout)
      try {
        const pool = await this.#pool
        const sent: WorkerTask = {task, condemned, at}
        return (await pool.run(sent, watch ? {signal: watch.signal} : {})) as TaskResult
      } catch (error) {
        const index = Atomics.load(at, 0) - 1
        const reason = watch?.isOver ? `it took longer than ${this.#options.timeout} s` : deathOf(error)
        // An error of our own code, or one that strikes before the first document, is nothing to go on from.
        if (reason === undefined || index < 0 || condemned.has(index)) throw error
        condemned.set(index, reason)
      } finally {
        watch?.stop()
      }
    }
  }

  async close(): Promise<void> {
    await (await this.#pool).destroy()
  }
}

/** What a worker died of, if it did. */
function deathOf(error: unknown): string | undefined {
  const code = (error as {code?: string})?.code
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return 'it needs more memory than a worker has'
  if (code?.startsWith('ERR_WORKER')) return `its worker died of it (${(error as Error).message})`
  return undefined
}

/** Looks now and then whether a worker is still at the same document, and aborts when it is for too long. */
class Watch {
  isOver = false
  readonly #abort = new AbortController()
  readonly #timer: NodeJS.Timeout

  constructor(at: Int32Array, seconds: number) {
    let seen = 0
    let since = performance.now()
    const look = (): void => {
      const now = Atomics.load(at, 0)
      if (now !== seen) {
        seen = now
        since = performance.now()
      } else if (seen > 0 && performance.now() - since > seconds * 1000) {
        this.isOver = true
        this.#abort.abort()
      }
    }
    this.#timer = setInterval(look, Math.min(200, seconds * 250))
  }

  get signal(): AbortSignal {
    return this.#abort.signal
  }

  stop(): void {
    clearInterval(this.#timer)
  }
}
