import {reasonOf} from '../errors.ts'

/** The streams a command talks to: `process` itself, or a test's stand-in. */
export type Streams = Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr' | 'env'>

/** Writes no faster than the reader reads; a closed pipe surfaces as EPIPE. */
export function writeTo(stream: NodeJS.WritableStream, data: string | Uint8Array): Promise<void> {
  return new Promise((done, refuse) => {
    const isTaken = stream.write(data, (error) => (error ? refuse(error) : isTaken || done()))
    if (isTaken) done()
  })
}

/** Whether an error says that the reader of a pipe has gone: it has seen enough, which is no failure. */
export const isClosedPipe = (error: unknown): boolean => (error as {code?: string} | undefined)?.code === 'EPIPE'

/**
 * Listens for what stdout says of writes that nobody waited for; without a listener the process would die of it. Gives what
 * waits for the last of them and tells why stdout does not hold all of the data, undefined if it does or its reader left.
 */
export function watchStdout({stdout, stderr}: Streams): () => Promise<string | undefined> {
  let failure: Error | undefined
  stdout.on('error', (error) => {
    failure ??= error
  })
  // Of a broken stderr nobody can be told.
  stderr.on('error', () => {})
  return async () => {
    await new Promise((written) => stdout.write('', written))
    return failure === undefined || isClosedPipe(failure) ? undefined : reasonOf(failure)
  }
}
