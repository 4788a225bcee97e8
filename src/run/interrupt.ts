import {removeUnfinished} from './atomic.ts'

const SIGNALS = {SIGINT: 130, SIGTERM: 143} as const

/** Runs something that a signal may interrupt: what is unfinished is taken away then, and the process ends as shells expect. */
export async function interruptible<T>(action: () => Promise<T>): Promise<T> {
  const handlers = Object.entries(SIGNALS).map(([signal, code]) => {
    const stop = (): never => {
      removeUnfinished()
      process.exit(code)
    }
    process.once(signal, stop)
    return () => process.removeListener(signal, stop)
  })
  try {
    return await action()
  } finally {
    for (const remove of handlers) remove()
    removeUnfinished()
  }
}
