import {asInputError, InputError} from '../errors.ts'
import type {LedgerHeader, LedgerOutput} from '../ledger/ledger.ts'
import {type Cache, digestOfFile} from './cache.ts'
import type {Executor} from './executor.ts'
import type {Input, Inputs} from './inputs.ts'
import {plan, type Step} from './plan.ts'
import type {Quarantine} from './quarantine.ts'
import type {PartReport} from './report.ts'
import {articleOutputs, type Channel, type Sink} from './sinks.ts'
import {Summary} from './summary.ts'
import type {DocumentLedger, Item, RunSettings, TaskResult} from './task.ts'

/** All that a run works on and with. */
export interface Run {
  readonly inputs: Inputs
  readonly settings: RunSettings
  readonly executor: Executor
  readonly sink: Sink
  readonly ledger?: Channel | undefined
  readonly quarantine?: Quarantine | undefined
  readonly cache?: Cache | undefined
  /** Told of each failure and each document as it is done. */
  readonly report: {failure(error: InputError): void; part(report: PartReport): void}
}

/**
 * Cleans the inputs and writes the results in their order, however many are worked on at once; what fails is reported and
 * the rest are done.
 */
export async function run(options: Run): Promise<Summary> {
  return new Running(options).run()
}

/** A step under way: its results can be awaited once its turn has come. */
interface Pending {
  readonly step: Step
  readonly result?: Promise<TaskResult>
}

class Running {
  readonly #options: Run
  readonly #summary = new Summary()
  #failedStream: string | undefined

  constructor(options: Run) {
    this.#options = options
  }

  async run(): Promise<Summary> {
    const {inputs, sink, ledger} = this.#options
    this.#summary.skipped = inputs.skipped
    for (const failure of inputs.failures) this.#fail(failure)
    try {
      for await (const pending of this.#ahead()) await this.#finish(pending)
      await this.#unlessBug(sink.end())
      await this.#options.cache?.close()
      if (ledger) await this.#unlessBug(ledger.end())
    } catch (error) {
      await sink.abort()
      await ledger?.abort()
      throw error
    }
    return this.#summary
  }

  /** Steps in order, each started before its turn: as many as keep all cores busy, no more. */
  async *#ahead(): AsyncGenerator<Pending> {
    const {inputs, settings, executor, cache} = this.#options
    const limit = executor.width === 1 ? 1 : executor.width * 2 + 1
    const queue: Pending[] = []
    for await (const step of plan(inputs.inputs, settings, cache)) {
      if (step.kind === 'task') {
        const result = executor.run(step.task)
        // It is awaited later: a failure in between is not unhandled.
        result.catch(() => {})
        queue.push({step, result})
      } else queue.push({step})
      while (queue.length >= limit) yield queue.shift()!
    }
    yield* queue
  }

  async #finish({step, result}: Pending): Promise<void> {
    const {executor} = this.#options
    if (step.kind === 'unchanged') return this.#passOver(step.input)
    if (step.kind === 'failure') return this.#failInput(step.input, step.error)
    if (step.kind === 'end') return this.#unlessBug(this.#endStream(step.input), step.input)
    if (step.kind === 'task') return this.#take(step.task.inputs, await result!, step.task.kind === 'files')
    try {
      for await (const part of step.parts(executor)) await this.#take([step.input], part, false)
    } catch (error) {
      await this.#failInput(step.input, asInputError(step.input.path, error))
    }
  }

  /** `isEach`: each document is all of its input. */
  async #take(inputs: readonly Input[], {items}: TaskResult, isEach: boolean): Promise<void> {
    for (let item = items.shift(); item; item = items.shift()) {
      const input = inputs[item.input]!
      try {
        await this.#takeItem(input, item)
        if (isEach && item.kind === 'document' && item.isLast) await this.#options.sink.endInput(input)
      } catch (error) {
        await this.#failInput(input, asInputError(input.path, error))
      }
    }
  }

  async #takeItem(input: Input, item: Item): Promise<void> {
    const {sink, quarantine, cache} = this.#options
    if (item.kind === 'skipped') this.#summary.skipped++
    else if (item.kind === 'unchanged') await this.#passOver(input)
    else if (item.kind === 'failed') {
      if (item.isDocument) await quarantine?.keepFile(input)
      await this.#failInput(input, new InputError(input.path, item.message))
    } else if (item.kind === 'document') {
      const outputs = await sink.write(input, item)
      if (item.ledger) await this.#record(item.ledger, outputs)
      this.#count(item.report)
      if (item.isLast && item.digest !== undefined) cache?.set(input, item.digest)
    } else {
      const path = await sink.writeRecords(input, item)
      for (const ledger of item.ledgers) await this.#record(ledger, articleOutputs(path, ledger.digests))
      for (const report of item.reports) this.#count(report)
      for (const {line, message, source} of item.failures) {
        if (source !== undefined) await quarantine?.keepLine(input, source)
        this.#fail(new InputError(input.path, `line ${line}: ${message}`))
        this.#failedStream = input.path
      }
    }
  }

  /** After an input that was read bit by bit. */
  async #endStream(input: Input): Promise<void> {
    const {sink, cache} = this.#options
    await sink.endInput(input)
    if (!cache || this.#failedStream === input.path) return
    const digest = await digestOfFile(input)
    if (digest !== undefined) cache.set(input, digest)
  }

  async #passOver(input: Input): Promise<void> {
    this.#summary.unchanged++
    await this.#options.sink.keepInput?.(input)
  }

  async #record({header, operations}: DocumentLedger, outputs: readonly LedgerOutput[]): Promise<void> {
    const {source, ...facts} = header
    const full: LedgerHeader = {...facts, outputs, source}
    await this.#options.ledger?.write(`${JSON.stringify(full)}\n${operations}`)
  }

  #count(report: PartReport): void {
    this.#summary.add(report)
    this.#options.report.part(report)
  }

  async #failInput(input: Input, error: InputError): Promise<void> {
    this.#fail(error)
    this.#failedStream = input.path
    this.#options.cache?.drop(input)
    await this.#options.sink.dropInput(input)
  }

  #fail(error: InputError): void {
    this.#summary.failed++
    this.#options.report.failure(error)
  }

  async #unlessBug(action: Promise<void>, input?: Input): Promise<void> {
    try {
      await action
    } catch (error) {
      if (input) return this.#failInput(input, asInputError(input.path, error))
      if (!(error instanceof InputError)) throw error
      this.#fail(error)
    }
  }
}
