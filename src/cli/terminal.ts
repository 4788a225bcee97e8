import {Chalk, type ChalkInstance} from 'chalk'
import type {Streams} from './streams.ts'
import {visible} from './visible.ts'

/** Talks to the person at the terminal: everything that is not data goes to stderr through here. */
export interface Terminal {
  readonly color: ChalkInstance
  readonly isInteractive: boolean
  error(message: string): void
  warn(message: string): void
  say(message: string): void
}

/** The terminal behind stderr; `write` takes its lines where something else is drawn there. */
export function terminalOf(
  {stderr, env}: Streams,
  when: 'auto' | 'always' | 'never' = 'auto',
  quiet = false,
  write: (message: string) => void = (message) => void stderr.write(`${message}\n`),
): Terminal {
  const color = new Chalk({level: useColor(stderr.isTTY === true, env, when) ? 1 : 0})
  return {
    color,
    isInteractive: stderr.isTTY === true,
    error: (message) => write(`${color.red('winnow:')} ${harmless(message)}`),
    warn: (message) => {
      if (!quiet) write(`${color.yellow('winnow:')} ${harmless(message)}`)
    },
    say: (message) => {
      if (!quiet) write(harmless(message))
    },
  }
}

/** Messages hold names of files and other words that nobody here chose. */
const harmless = (message: string): string => message.split('\n').map(visible).join('\n')

/** --color first, then NO_COLOR and FORCE_COLOR, then whether somebody is looking. */
export function useColor(isTerminal: boolean, env: NodeJS.ProcessEnv, when: 'auto' | 'always' | 'never'): boolean {
  if (when !== 'auto') return when === 'always'
  if (env.NO_COLOR) return false
  const forced = env.FORCE_COLOR
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  return isTerminal && env.TERM !== 'dumb'
}

/** Colours for data on stdout, where somebody looks at it. */
export function outputColor({stdout, env}: Streams, when: 'auto' | 'always' | 'never' = 'auto'): ChalkInstance {
  return new Chalk({level: useColor(stdout.isTTY === true, env, when) ? 1 : 0})
}

/** What terminals have where nobody says. */
export const USUAL_COLUMNS = 80
/** Narrower than this nothing can be laid out. */
const LEAST_COLUMNS = 24

/** The columns that text for people is wrapped at: the terminal's, $COLUMNS, or the usual ones in a pipe. */
export function outputColumns({stdout, env}: Streams): number {
  const told = stdout.columns ?? Number(env.COLUMNS)
  return Number.isInteger(told) && told > 0 ? Math.max(told, LEAST_COLUMNS) : USUAL_COLUMNS
}
