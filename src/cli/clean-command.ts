import {readFile} from 'node:fs/promises'
import {UsageError} from '../errors.ts'
import {resolveInputs, STDIN} from '../run/inputs.ts'
import {interruptible} from '../run/interrupt.ts'
import {Quarantine} from '../run/quarantine.ts'
import {run} from '../run/run.ts'
import {cleanerOptions} from './cleaner-options.ts'
import {EXIT, type Streams} from './main.ts'
import type {CleanFlags} from './options.ts'
import {openExecutor, openTarget, runSettings} from './run-settings.ts'
import {terminalOf} from './terminal.ts'

const SHORT_HELP = `winnow cleans scraped text. Give it files, folders or globs, or pipe text into it:
  winnow article.txt
  cat article.txt | winnow
  winnow --help lists the options.`

/** Runs `winnow clean`; gives the exit code. */
export async function cleanCommand(args: readonly string[], flags: CleanFlags, streams: Streams): Promise<number> {
  const terminal = terminalOf(streams, flags.color, flags.quiet)
  checkFlags(flags)
  const options = await cleanerOptions(flags)
  if (flags.printConfig) {
    streams.stdout.write(
      `${JSON.stringify({...options, format: flags.format ?? 'text', offsets: flags.offsets, out: flags.out ?? null}, null, 2)}\n`,
    )
    return EXIT.done
  }
  const names = [
    ...args,
    ...(flags.filesFrom === undefined ? [] : await readNames(flags.filesFrom, flags.from0 === true, streams)),
  ]
  if (names.length === 0 && flags.filesFrom === undefined) {
    if (streams.stdin.isTTY) {
      terminal.error(SHORT_HELP)
      return EXIT.usage
    }
    names.push(STDIN)
  }
  const inputs = await resolveInputs(names, flags.stdinFilename)
  const settings = runSettings(flags, options)
  const target = await openTarget(inputs, flags, settings, streams)
  const executor = await openExecutor(inputs.inputs, target.settings, flags)
  const summary = await interruptible(() =>
    run({
      inputs,
      settings: target.settings,
      executor,
      sink: target.sink,
      ledger: target.ledger,
      quarantine: flags.quarantine === undefined ? undefined : new Quarantine(flags.quarantine),
      report: {
        failure: (error) => terminal.error(`${shown(error.path)}: ${error.message}`),
        part: ({path, warnings, articles}) => {
          for (const {message} of warnings)
            if (flags.verbose || articles === 0) terminal.warn(`${shown(path)}: ${message}`)
        },
      },
    }).finally(() => executor.close()),
  )
  if (flags.out !== undefined || flags.inPlace || terminal.isInteractive) terminal.say(summary.toString())
  return summary.failed > 0 ? EXIT.inputsFailed : EXIT.done
}

const shown = (path: string): string =>
  path === STDIN ? 'stdin' : /[\x00-\x1f\x7f]/.test(path) ? JSON.stringify(path) : path

function checkFlags(flags: CleanFlags): void {
  if (flags.inPlace && flags.ledger === undefined)
    throw new UsageError('--in-place needs --ledger FILE, to be able to go back, or --no-ledger')
  if (flags.inPlace && flags.out !== undefined) throw new UsageError('--in-place and --out exclude each other')
  if (flags.inPlace && (flags.format ?? 'text') !== 'text')
    throw new UsageError('--in-place writes text; use -o for other formats')
  if (flags.ledger === false && !flags.inPlace) throw new UsageError('--no-ledger is for --in-place only')
  if (flags.from0 && flags.filesFrom === undefined)
    throw new UsageError('--from0 says how the names in --files-from FILE end')
}

async function readNames(file: string, isNul: boolean, streams: Streams): Promise<string[]> {
  const text =
    file === STDIN
      ? await readAll(streams.stdin)
      : await readFile(file, 'utf8').catch((error: Error) => {
          throw new UsageError(`--files-from ${file}: ${error.message}`)
        })
  return text.split(isNul ? '\0' : /\r?\n/).filter((name) => name !== '')
}

async function readAll(stream: AsyncIterable<Uint8Array | string>): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array))
  return Buffer.concat(chunks).toString('utf8')
}
