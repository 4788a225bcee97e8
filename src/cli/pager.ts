import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {type Streams, writeTo} from './streams.ts'

/**
 * Where long output goes: on a terminal through $PAGER (default `less`, told to leave colours alone and to stop at once
 * where all fits on the screen), else to stdout. Calls `produce` with a writer that waits for a slow reader; once more where
 * the pager is not there.
 */
export async function withPager(
  {stdout, env}: Streams,
  wanted: boolean,
  produce: (write: (row: string) => Promise<void>) => Promise<void>,
): Promise<void> {
  const command = env.PAGER ?? 'less'
  const toStdout = (): Promise<void> => produce((row) => writeTo(stdout, `${row}\n`))
  if (!wanted || !stdout.isTTY || command === '' || command === 'cat') return toStdout()
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
  await produce(async (row) => {
    if (!isGone) await writeTo(pager.stdin, `${row}\n`).catch(() => {})
  })
  pager.stdin.end()
  const [code] = await ended
  if (code === NOT_FOUND) await toStdout()
}

/** What shells exit with where there is no such program, as on a small machine without `less`. */
const NOT_FOUND = 127
