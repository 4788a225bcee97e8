import {availableParallelism} from 'node:os'
import {dirname} from 'node:path'
import {Chalk} from 'chalk'
import type {CleanerOptions} from '../create-cleaner.ts'
import {UsageError} from '../errors.ts'
import {DEFAULT_SEPARATOR} from '../format/text.ts'
import {createNodeCleaner} from '../node.ts'
import {removeStale, temporaryIn} from '../run/atomic.ts'
import {Cache} from '../run/cache.ts'
import {type Executor, GrowingExecutor, InlineExecutor, PoolExecutor} from '../run/executor.ts'
import {FolderSink} from '../run/folder-sink.ts'
import type {Inputs} from '../run/inputs.ts'
import {LookSink} from '../run/look-sink.ts'
import {Manifest} from '../run/manifest.ts'
import {appendChannel, type Channel, fileChannel, InPlaceSink, type Sink, StreamSink} from '../run/sinks.ts'
import type {RunSettings} from '../run/task.ts'
import type {CleanFlags} from './options.ts'
import {isFolder, refuseOverwriting} from './overwriting.ts'
import {type Streams, writeTo} from './streams.ts'
import {useColor} from './terminal.ts'
import {visible} from './visible.ts'

/** A record above this becomes an error record: cleaning it would take some 40 times as much memory. */
const DEFAULT_MAX_RECORD = 64 * 1024 * 1024

/** What the options ask of every document of a run. */
export function runSettings(flags: CleanFlags, cleaner: CleanerOptions): RunSettings {
  const look = looks(flags)
  const format = look ? 'text' : (flags.format ?? 'text')
  return {
    cleaner: flags.stats === undefined ? cleaner : {...cleaner, languages: true},
    window: flags.window,
    unit: flags.offsets,
    inputFormat: flags.inputFormat,
    stdinName: flags.stdinFilename,
    records: {
      field: flags.field,
      resultField: flags.resultField,
      oneToOne: flags.oneToOne === true,
      maxRecord: flags.maxRecord ?? DEFAULT_MAX_RECORD,
    },
    output: {
      format,
      ...(look && {look: flags.diff ? 'diff' : 'nothing'}),
      asRecords: !look && (flags.format === undefined || flags.format === 'jsonl'),
      separator: {mark: flags.separator ?? DEFAULT_SEPARATOR.mark, ...(flags['0'] && {terminator: '\0'})},
      apart: false,
      pretty: format === 'json',
      ledger: typeof flags.ledger === 'string',
      digests: flags.cache === true,
      spool: undefined,
    },
  }
}

/** Whether a run only looks at what it would do. */
export const looks = ({diff, dryRun, check}: CleanFlags): boolean => Boolean(diff || dryRun || check)

/** One thread for one job, unless only a worker can be given up on. */
export function openExecutor(settings: RunSettings, flags: CleanFlags): Executor {
  const jobs = flags.jobs ?? availableParallelism()
  if (flags.timeout !== undefined) return new PoolExecutor(settings, {jobs, timeout: flags.timeout})
  return jobs === 1 ? new InlineExecutor(settings) : new GrowingExecutor(settings, {jobs})
}

/** Where a run writes, and its settings, where these depend on that. */
export interface Target {
  readonly sink: Sink
  readonly ledger: Channel | undefined
  readonly settings: RunSettings
  readonly cache?: Cache
}

/** Opens what is written to; refuses to write over an input before anything is. */
export async function openTarget(
  inputs: Inputs,
  flags: CleanFlags,
  settings: RunSettings,
  streams: Streams,
): Promise<Target> {
  await refuseOverwriting(inputs, flags, settings.output.format)
  if (looks(flags)) {
    const isColored = useColor(streams.stdout.isTTY === true, streams.env, flags.color ?? 'auto')
    return {
      sink: new LookSink(stdoutChannel(streams.stdout), isColored ? paintDiff : undefined),
      ledger: undefined,
      settings,
    }
  }
  if (flags.inPlace) return inPlace(flags, settings)
  const ledger = flags.ledger ? fileChannel(flags.ledger) : undefined
  if (flags.out !== undefined && (await isFolder(flags.out))) return intoFolder(flags.out, flags, settings, ledger)
  if (flags.split === 'files') throw new UsageError('--split files needs a folder: -o DIR/')
  if (flags.out === undefined)
    return {sink: streamSink(stdoutChannel(streams.stdout), '-', inputs, settings), ledger, settings}
  removeStale(dirname(flags.out))
  return {sink: streamSink(fileChannel(flags.out), flags.out, inputs, settings), ledger, settings}
}

/** A diff in the colours that everybody gives one, and without anything that a terminal would obey. */
function paintDiff(diff: string): string {
  const {bold, cyan, red, green} = new Chalk({level: 1})
  return diff.replace(/.+/g, (line) => {
    const shown = visible(line)
    if (/^(?:---|\+\+\+) /.test(line)) return bold(shown)
    if (line.startsWith('@@')) return cyan(shown)
    return line.startsWith('-') ? red(shown) : line.startsWith('+') ? green(shown) : shown
  })
}

async function inPlace(flags: CleanFlags, settings: RunSettings): Promise<Target> {
  const ledger = flags.ledger ? await appendChannel(flags.ledger) : undefined
  return {
    sink: new InPlaceSink(settings.output.separator, () => ledger?.secure() ?? Promise.resolve()),
    ledger,
    settings,
  }
}

async function intoFolder(
  folder: string,
  flags: CleanFlags,
  settings: RunSettings,
  ledger: Channel | undefined,
): Promise<Target> {
  const {format, separator} = settings.output
  const manifest = await Manifest.open(folder)
  removeStale(folder)
  const output = {...settings.output, apart: flags.split !== 'mark', spool: temporaryIn(folder)}
  const rules = flags.cache ? (await createNodeCleaner({...settings.cleaner, formats: ['text']})).rules : ''
  return {
    sink: new FolderSink({folder, format, separator, manifest, spool: output.spool}),
    ledger,
    settings: {...settings, output},
    ...(flags.cache && {cache: Cache.open(folder, manifest, {...settings, output}, rules)}),
  }
}

function streamSink(channel: Channel, path: string, inputs: Inputs, {output}: RunSettings): StreamSink {
  const {format, separator} = output
  const style = format === 'jsonl' ? 'lines' : inputs.inputs.length + inputs.failures.length === 1 ? 'alone' : 'array'
  return new StreamSink(channel, {path, format, separator, style})
}

/** Stdout as a run writes to it; a closed pipe surfaces as EPIPE at the next write, so that no work is done in vain. */
function stdoutChannel(stdout: Streams['stdout']): Channel {
  let broken: Error | undefined
  stdout.on('error', (error) => {
    broken = error
  })
  return {
    write: (data) => {
      return broken ? Promise.reject(broken) : writeTo(stdout, data)
    },
    end: async () => {},
    abort: async () => {},
  }
}
