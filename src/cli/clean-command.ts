import {readFile} from 'node:fs/promises'
import {reasonOf, UsageError} from '../errors.ts'
import {type Inputs, resolveInputs, STDIN} from '../run/inputs.ts'
import {interruptible} from '../run/interrupt.ts'
import {Quarantine} from '../run/quarantine.ts'
import {run} from '../run/run.ts'
import {withoutCompression} from '../run/source-format.ts'
import {cleanerOptions} from './cleaner-options.ts'
import {EXIT} from './exit.ts'
import type {CleanFlags} from './options.ts'
import {openReporter} from './reporter.ts'
import {looks, openExecutor, openTarget, runSettings} from './run-settings.ts'
import type {Streams} from './streams.ts'
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
  checkInputs(inputs, flags)
  const settings = runSettings(flags, options)
  const target = await openTarget(inputs, flags, settings, streams)
  const executor = openExecutor(target.settings, flags)
  const reporter = await openReporter(flags, inputs.inputs, streams)
  const summary = await interruptible(() =>
    run({
      inputs,
      settings: target.settings,
      executor,
      sink: target.sink,
      ledger: target.ledger,
      cache: target.cache,
      quarantine: flags.quarantine === undefined ? undefined : new Quarantine(flags.quarantine),
      report: reporter,
    }).finally(() => {
      reporter.stop()
      return executor.close()
    }),
  )
  await reporter.end(summary)
  if (summary.failed > 0) return EXIT.inputsFailed
  return flags.check && reporter.foundChanges ? EXIT.found : EXIT.done
}

function checkFlags(flags: CleanFlags): void {
  if (looks(flags)) checkLook(flags)
  if (flags.inPlace && flags.ledger === undefined)
    throw new UsageError('--in-place needs --ledger FILE, to be able to go back, or --no-ledger')
  if (flags.inPlace && flags.out !== undefined) throw new UsageError('--in-place and --out exclude each other')
  if (flags.inPlace && (flags.format ?? 'text') !== 'text')
    throw new UsageError('--in-place writes text; use -o for other formats')
  if (flags.inPlace && flags.split === 'files')
    throw new UsageError('--in-place keeps the articles of a file in it; --split files needs a folder: -o DIR/')
  if (flags.ledger === false && !flags.inPlace) throw new UsageError('--no-ledger is for --in-place only')
  if (flags.cache && !/[\\/]$/.test(flags.out ?? '')) throw new UsageError('--cache needs a folder: -o DIR/')
  if (flags.cache && flags.ledger)
    throw new UsageError('--cache and --ledger exclude each other: the ledger would lack what is passed over')
  if (flags.from0 && flags.filesFrom === undefined)
    throw new UsageError('--from0 says how the names in --files-from FILE end')
  if (flags.field === flags.resultField)
    throw new UsageError('--field and --result-field name the same field; the text and its result need one each')
}

/** What only the inputs tell: where they come from, and whether they can be replaced. */
function checkInputs({inputs}: Inputs, {inPlace, filesFrom}: CleanFlags): void {
  let readers = filesFrom === STDIN ? 1 : 0
  for (const {path} of inputs) {
    if (path === STDIN && ++readers > 1) throw new UsageError('stdin can be read but once; name it once')
    if (!inPlace) continue
    if (path === STDIN) throw new UsageError('--in-place replaces files; stdin is none')
    if (withoutCompression(path) !== path)
      throw new UsageError(`${path} is compressed and cannot be replaced by plain text; use -o instead of --in-place`)
  }
}

/** A run that looks writes nothing else. */
function checkLook(flags: CleanFlags): void {
  const option = flags.diff ? '--diff' : flags.dryRun ? '--dry-run' : '--check'
  if (flags.diff && flags.dryRun) throw new UsageError('--diff and --dry-run exclude each other')
  const written =
    flags.out !== undefined ? '--out' : flags.inPlace ? '--in-place' : flags.ledger ? '--ledger' : undefined
  if (written) throw new UsageError(`${option} only looks; leave ${written} out`)
  if (flags.format !== undefined && !flags.dryRun)
    throw new UsageError(`${option} has a form of its own; leave --format out`)
  if (flags.format === 'markdown') throw new UsageError('--dry-run writes text, json or jsonl')
}

async function readNames(file: string, isNul: boolean, streams: Streams): Promise<string[]> {
  const bytes =
    file === STDIN
      ? await (await import('node:stream/consumers')).buffer(streams.stdin)
      : await readFile(file).catch((error) => {
          throw new UsageError(`--files-from ${file}: ${reasonOf(error)}`)
        })
  const names = new TextDecoder().decode(bytes).split(isNul ? '\0' : /\r?\n/)
  return names.filter((name) => name !== '')
}
