import {type InputError, reasonOf} from '../errors.ts'
import {writeAtomically} from '../run/atomic.ts'
import {type InputList, STDIN} from '../run/inputs.ts'
import {isJson} from '../run/naming.ts'
import {isContinued, type PartReport} from '../run/report.ts'
import {Statistics, type StatisticsReport} from '../run/statistics.ts'
import type {Summary} from '../run/summary.ts'
import {changes, nameOf, type Outlook, Outlooks, outlookLine} from './dry-run.ts'
import type {CleanFlags} from './options.ts'
import type {Progress} from './progress.ts'
import {looks} from './run-settings.ts'
import type {Streams} from './streams.ts'
import {type Terminal, terminalOf} from './terminal.ts'

/** Makes the reporter of a run; loads what shows progress only if it is shown. */
export async function openReporter(flags: CleanFlags, inputs: InputList, streams: Streams): Promise<Reporter> {
  if (!showsProgress(flags, streams)) return new Reporter(flags, streams, undefined)
  const {goalOf, Progress} = await import('./progress.ts')
  return new Reporter(flags, streams, new Progress(streams, goalOf(inputs)))
}

/** On a terminal, unless the data goes there too, or this is a machine's; elsewhere only if asked. */
function showsProgress({progress, quiet, out, inPlace}: CleanFlags, {stdout, stderr, env}: Streams): boolean {
  if (quiet || progress === false) return false
  if (progress) return true
  const isFree = out !== undefined || inPlace === true || !stdout.isTTY
  return stderr.isTTY === true && isFree && !env.CI && env.TERM !== 'dumb'
}

/** Tells of a run: failures and warnings as they come, progress, what `--dry-run` and `--check` say, and the figures at its end. */
export class Reporter {
  /** Whether anything was, or would be, removed, repaired or split. */
  foundChanges = false
  readonly #flags: CleanFlags
  readonly #streams: Streams
  readonly #terminal: Terminal
  readonly #progress: Progress | undefined
  readonly #outlooks: Outlooks | undefined
  readonly #statistics: Statistics | undefined
  #written = 0

  constructor(flags: CleanFlags, streams: Streams, progress: Progress | undefined) {
    this.#flags = flags
    this.#streams = streams
    this.#progress = progress
    const write = progress && ((message: string) => progress.log(message))
    this.#terminal = terminalOf(streams, flags.color, flags.quiet, write)
    this.#outlooks = looks(flags) ? new Outlooks() : undefined
    this.#statistics = flags.stats !== undefined || flags.verbose ? new Statistics() : undefined
  }

  failure(error: InputError): void {
    this.#progress?.failure()
    this.#terminal.error(`${shown(error.path)}: ${error.message}`)
  }

  part(report: PartReport): void {
    this.#progress?.add(report)
    this.#statistics?.add(report)
    const outlook = this.#outlooks?.add(report)
    if (outlook) this.#look(outlook)
    // That nothing is left is worth saying of a document, not of a part of one.
    const isEmpty = report.articles === 0 && report.isLast && !isContinued(report.warnings)
    for (const {message} of report.warnings)
      if (this.#flags.verbose || isEmpty) this.#terminal.warn(`${shown(report.path)}: ${message}`)
  }

  #look(outlook: Outlook): void {
    const {dryRun, diff, check, format} = this.#flags
    const isChanged = changes(outlook)
    this.foundChanges ||= isChanged
    if (dryRun && format !== undefined && isJson(format)) this.#put(this.#json(outlook))
    else if (dryRun) this.#put(`${outlookLine(outlook)}\n`)
    else if (check && !diff && isChanged) this.#terminal.say(outlookLine(outlook))
  }

  #json(outlook: Outlook): string {
    if (this.#flags.format === 'jsonl') return `${JSON.stringify(outlook)}\n`
    return `${this.#written++ === 0 ? '[\n' : ',\n'}${JSON.stringify(outlook)}`
  }

  #put(text: string): void {
    this.#streams.stdout.write(text)
  }

  /** The run is over, well or not: nothing moves on the screen any more. */
  stop(): void {
    this.#progress?.stop()
  }

  async end(summary: Summary): Promise<void> {
    const flags = this.#flags
    const terminal = terminalOf(this.#streams, flags.color, flags.quiet)
    if (flags.dryRun && flags.format === 'json') this.#put(this.#written === 0 ? '[]\n' : '\n]\n')
    if (this.#statistics) {
      const statistics = this.#statistics.report(summary)
      if (flags.stats !== undefined) await this.#write(flags.stats, statistics, summary)
      if (flags.verbose && statistics.removed > 0) for (const row of await table(statistics)) terminal.say(row)
    }
    const isSaid = flags.out !== undefined || flags.inPlace || terminal.isInteractive || flags.verbose
    if (isSaid) terminal.say(summary.toString())
  }

  async #write(path: string, statistics: StatisticsReport, summary: Summary): Promise<void> {
    try {
      await writeAtomically(path, `${JSON.stringify(statistics, null, 2)}\n`)
    } catch (error) {
      summary.failed++
      this.#terminal.error(`--stats ${path}: ${reasonOf(error)}`)
    }
  }
}

const shown = (path: string): string => (path === STDIN ? 'stdin' : nameOf({path, record: null}))

/** What went, by category. */
async function table({categories, characters, removed}: StatisticsReport): Promise<string[]> {
  const {tableRows} = await import('./table.ts')
  const figure = (number: number): string => number.toLocaleString('en-US')
  const share = (part: number): string => `${((100 * part) / Math.max(characters, 1)).toFixed(2)} %`
  const rows = Object.entries(categories).map(([name, tally]) => [
    name,
    figure(tally.removals),
    figure(tally.characters),
    share(tally.characters),
    figure(tally.documents),
  ])
  const removals = Object.values(categories).reduce((sum, tally) => sum + tally.removals, 0)
  return tableRows([
    ['category', 'removals', 'characters', 'share', 'documents'],
    ...rows,
    ['all', figure(removals), figure(removed), share(removed), ''],
  ])
}
