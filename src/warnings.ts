import type {Warning} from './document.ts'

/** What is to be said of a text, each thing once: what the guard spares is found again in every round. */
export class Warnings {
  readonly #all: Warning[] = []
  readonly #said = new Set<string>()

  add(warning: Warning): void {
    const key = `${warning.code} ${warning.start} ${warning.end}`
    if (this.#said.has(key)) return
    this.#said.add(key)
    this.#all.push(warning)
  }

  get all(): readonly Warning[] {
    return this.#all
  }
}
