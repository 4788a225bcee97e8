import {shiftHunks} from '../format/diff.ts'
import type {Input} from './inputs.ts'
import type {Channel, Sink} from './sinks.ts'
import type {DocumentItem} from './task.ts'

/** For runs that only look: writes the diffs of documents, if there are any, and nothing else. */
export class LookSink implements Sink {
  readonly #channel: Channel
  readonly #paint: (diff: string) => string
  /** The lines of the parts before, of the document under way. */
  #source = 0
  #clean = 0

  constructor(channel: Channel, paint: (diff: string) => string = (diff) => diff) {
    this.#channel = channel
    this.#paint = paint
  }

  async write(_input: Input, {texts, lines, isLast}: DocumentItem): Promise<readonly []> {
    const diff = texts[0]?.pieces?.join('') ?? ''
    if (diff !== '') await this.#channel.write(this.#paint(shiftHunks(diff, this.#source, this.#clean)))
    this.#source = isLast ? 0 : this.#source + (lines?.source ?? 0)
    this.#clean = isLast ? 0 : this.#clean + (lines?.clean ?? 0)
    return []
  }

  async writeRecords(): Promise<string> {
    throw new Error('A run that only looks has no records.')
  }

  async endInput(): Promise<void> {}

  async dropInput(): Promise<void> {
    this.#source = 0
    this.#clean = 0
  }

  end(): Promise<void> {
    return this.#channel.end()
  }

  abort(): Promise<void> {
    return this.#channel.abort()
  }
}
