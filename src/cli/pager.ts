import {spawn} from 'node:child_process'
import {once} from 'node:events'
import type {Streams} from './main.ts'

/**
 * Where long output goes: on a terminal through $PAGER (default `less`, told to leave colours alone and to stop at once
 * where all fits on the screen), else to stdout. Calls `produce` with a writer that waits for a slow reader.
 */
export async function withPager(
  {stdout, env}: Streams,
  wanted: boolean,
  produce: (write: (row: string) => Promise<void>) => Promise<void>,
): Promise<void> {
  const command = env.PAGER ?? 'less'
  if (!wanted || !stdout.isTTY || command === '' || command === 'cat') return produce(writerTo(stdout))
  const pager = spawn(command, {
    shell: true,
    stdio: ['pipe', 'inherit', 'inherit'],
    env: {LESS: 'FRX', LV: '-c', ...env},
  })
  const ended = once(pager, 'close')
  let isGone = false
  pager.stdin.on('error', () => {
    // Quit before the end: what is left needs no showing.
    isGone = true
  })
  const write = writerTo(pager.stdin)
  await produce((row) => (isGone ? Promise.resolve() : write(row)))
  pager.stdin.end()
  await ended
}

function writerTo(stream: NodeJS.WritableStream): (row: string) => Promise<void> {
  return async (row) => {
    if (!stream.write(`${row}\n`)) await Promise.race([once(stream, 'drain'), once(stream, 'close')])
  }
}
