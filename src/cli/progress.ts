import {statSync} from 'node:fs'
import {MultiBar, type SingleBar} from 'cli-progress'
import {type InputList, STDIN} from '../run/inputs.ts'
import type {PartReport} from '../run/report.ts'
import {withoutCompression} from '../run/source-format.ts'
import type {Streams} from './streams.ts'

/** The numbers that a run is measured by; absent where they are not known. */
export interface Goal {
  readonly inputs: number
  /** Absent where it is not known. */
  readonly bytes?: number
}

/** Runs shorter than this show nothing: a bar that flashes by tells nothing. */
const DELAY_MS = 600
const INTERVAL_MS = 120
/** Off a terminal, where each state is a line of its own. */
const LINE_INTERVAL_MS = 5000

/** Shows on stderr how far a run is: a bar on a terminal, a line now and then elsewhere. Adding to it costs next to nothing. */
export class Progress {
  readonly #bars: MultiBar
  readonly #isTerminal: boolean
  readonly #goal: Goal
  readonly #started = performance.now()
  readonly #stderr: Streams['stderr']
  #bar: SingleBar | undefined
  readonly #timer: NodeJS.Timeout
  #documents = 0
  #inputs = 0
  #bytes = 0
  #failed = 0
  #records: string | undefined

  readonly #restore = (): void => this.#bars.stop()

  constructor({stderr}: Streams, goal: Goal) {
    this.#stderr = stderr
    this.#goal = goal
    this.#isTerminal = stderr.isTTY === true
    this.#bars = new MultiBar({
      stream: stderr as NodeJS.WriteStream,
      format: `{bar} {percentage} % · {state}`,
      barsize: 20,
      barCompleteChar: '█',
      barIncompleteChar: '░',
      hideCursor: true,
      clearOnComplete: true,
      stopOnComplete: false,
      gracefulExit: false,
      linewrap: false,
      fps: 1000 / INTERVAL_MS,
    })
    this.#timer = setInterval(() => this.#show(), this.#isTerminal ? INTERVAL_MS : LINE_INTERVAL_MS)
    this.#timer.unref()
    // An interrupted run must leave the cursor as it was.
    process.once('exit', this.#restore)
  }

  /** A document is done, or a part of one. */
  add({path, record, bytes, isLast}: PartReport): void {
    this.#bytes += bytes
    if (isLast) this.#documents++
    // Of records nobody says when their input ends; the next input does.
    const isNew = record !== null && path !== this.#records
    if (record !== null) this.#records = path
    if (record === null ? isLast : isNew) this.#inputs++
  }

  failure(): void {
    this.#failed++
  }

  /** Writes a message without tearing the bar. */
  log(message: string): void {
    if (this.#bar) this.#bars.log(`${message}\n`)
    else this.#stderr.write(`${message}\n`)
  }

  stop(): void {
    clearInterval(this.#timer)
    process.removeListener('exit', this.#restore)
    if (this.#bar) this.#bars.stop()
    else if (!this.#isTerminal) this.#stderr.write(`${this.#state()}\n`)
  }

  #show(): void {
    if (performance.now() - this.#started < DELAY_MS) return
    if (!this.#isTerminal) {
      this.#stderr.write(`${this.#state()}\n`)
      return
    }
    this.#bar ??= this.#bars.create(100, 0, {state: ''})
    this.#bar.update(Math.floor(100 * Math.min(this.#done(), 0.99)), {state: this.#state()})
    this.#bars.update()
  }

  /** How much of the run is done, 0 to 1: by bytes where they are known, since inputs differ in size. */
  #done(): number {
    const {inputs, bytes} = this.#goal
    return bytes ? this.#bytes / bytes : (this.#inputs + this.#failed) / Math.max(inputs, 1)
  }

  /** "1,204 of 96,000 inputs · 1,204 documents · 12.3 MB · 4.1 MB/s · 3 min left · 2 failed" */
  #state(): string {
    const seconds = (performance.now() - this.#started) / 1000
    const done = this.#done()
    const parts = [
      `${figure(this.#documents)} ${this.#goal.inputs > 1 && this.#records === undefined ? `of ${figure(this.#goal.inputs)} documents` : 'documents'}`,
      megabytes(this.#bytes),
      `${megabytes(this.#bytes / Math.max(seconds, 0.001))}/s`,
    ]
    if (done > 0.001 && done < 1) parts.push(`${duration((seconds / done) * (1 - done))} left`)
    if (this.#failed > 0) parts.push(`${figure(this.#failed)} failed`)
    return parts.join(' · ')
  }
}

/** The bytes of inputs whose size says how long they take; undefined with a pipe, compressed files, or too many to ask. */
export function goalOf(inputs: InputList): Goal {
  if (inputs.length > ASKED) return {inputs: inputs.length}
  let bytes = 0
  for (const {path} of inputs) {
    const facts =
      path === STDIN || withoutCompression(path) !== path ? undefined : statSync(path, {throwIfNoEntry: false})
    if (!facts?.isFile()) return {inputs: inputs.length}
    bytes += facts.size
  }
  return {inputs: inputs.length, bytes}
}

/** Asking so many files for their size takes no time. */
const ASKED = 2000

const figure = (number: number): string => number.toLocaleString('en-US')
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`
}
