import {setImmediate} from 'node:timers/promises'
import type {Tinypool} from 'tinypool'
import {Cleanings, type Progress, perform} from './perform.ts'
import type {RunSettings, Task, TaskResult} from './task.ts'
import type {WorkerTask} from './worker.ts'

/** Does tasks, here or in workers. Results are the same wherever they are done. */
export interface Executor {
  /** How many tasks it can work on at once. */
  readonly width: number
  run(task: Task): Promise<TaskResult>
  close(): Promise<void>
}

/** Does tasks in this thread. */
export class InlineExecutor implements Executor {
  readonly width = 1
  readonly #cleanings: Cleanings
  readonly #progress: Progress

  /** `progress` is told of each document before it is cleaned, and waited for. */
  constructor(settings: RunSettings, progress: Progress = () => {}) {
    this.#cleanings = new Cleanings(settings)
    this.#progress = progress
  }

  run(task: Task): Promise<TaskResult> {
    return perform(task, this.#cleanings, new Map(), this.#progress)
  }

  async close(): Promise<void> {}
}

/** Up to this many bytes of source a worker takes longer to start than the work does. */
const LITTLE_WORK = 1024 * 1024

/** A task of more bytes may take seconds, for which a worker would wait for its next, and memory that only a worker may run out of. */
const LARGE_TASK = 1024 * 1024

/**
 * Does the first tasks here, since most runs are small; then this thread is one of those that work. It looks between two
 * documents whether a worker is done, and saves a worker's start, memory and warming up.
 */
export class GrowingExecutor implements Executor {
  readonly width: number
  readonly #inline: Executor
  readonly #openPool: () => Executor
  readonly #first: Promise<unknown>[] = []
  #pool: Executor | undefined
  #bytes = 0
  /** Who has nothing to do, and the tasks that wait for someone. */
  readonly #idle: Executor[] = []
  readonly #waiting: ((executor: Executor) => void)[] = []

  constructor(settings: RunSettings, options: PoolOptions) {
    this.width = options.jobs
    this.#inline = new InlineExecutor(settings, () => setImmediate())
    this.#openPool = () => new PoolExecutor(settings, {...options, spare: 1})
  }

  run(task: Task): Promise<TaskResult> {
    // One window follows from the other: of one long source nothing can be shared out.
    if (!this.#pool && (task.kind === 'window' || this.#bytes < LITTLE_WORK)) {
      if (task.kind !== 'window') this.#bytes += sizeOf(task)
      const result = this.#inline.run(task)
      // Without the results: their texts need not wait for a pool that may never come.
      this.#first.push(result.then(noop, noop))
      return result
    }
    const pool = this.#pool ?? this.#grow()
    return sizeOf(task) > LARGE_TASK ? pool.run(task) : this.#share(task)
  }

  async close(): Promise<void> {
    await this.#pool?.close()
  }

  #grow(): Executor {
    const pool = this.#openPool()
    this.#pool = pool
    for (let worker = 1; worker < this.width; worker++) this.#idle.push(pool)
    Promise.all(this.#first).then(() => this.#release(this.#inline))
    return pool
  }

  async #share(task: Task): Promise<TaskResult> {
    const executor = this.#idle.shift() ?? (await new Promise<Executor>((resolve) => this.#waiting.push(resolve)))
    try {
      return await executor.run(task)
    } finally {
      this.#release(executor)
    }
  }

  #release(executor: Executor): void {
    const next = this.#waiting.shift()
    if (next) next(executor)
    // Workers go first: this thread has the outputs to write as well.
    else if (executor === this.#inline) this.#idle.push(executor)
    else this.#idle.unshift(executor)
  }
}

const noop = (): void => {}

const sizeOf = (task: Task): number => (task.kind === 'files' ? task.size : task.bytes.length)

/** How many workers there are, and what a document may cost them. */
export interface PoolOptions {
  readonly jobs: number
  /** How many of the workers start only when all others are busy. */
  readonly spare?: number
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
          minThreads: options.jobs - (options.spare ?? 0),
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

/** How often it is looked, at least, and how often while one document has its time. */
const LOOK_MS = 200
const LOOKS_EACH = 4

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
    this.#timer = setInterval(look, Math.min(LOOK_MS, (seconds * 1000) / LOOKS_EACH))
  }

  get signal(): AbortSignal {
    return this.#abort.signal
  }

  stop(): void {
    clearInterval(this.#timer)
  }
}
