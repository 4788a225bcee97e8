import {readFile, realpath, stat} from 'node:fs/promises'
import {dirname, join, resolve} from 'node:path'
import {UsageError} from '../errors.ts'
import type {Separator} from '../format/text.ts'
import {cleanersByFormat} from '../node.ts'
import {detectEncoding} from '../run/detect-encoding.ts'
import {type Inputs, resolveInputs, STDIN} from '../run/inputs.ts'
import {Manifest} from '../run/manifest.ts'
import {below, type Format, outputNames} from '../run/naming.ts'
import {run} from '../run/run.ts'
import {type Channel, FolderSink, fileChannel, InPlaceSink, JsonSink, type Sink, TextSink} from '../run/sinks.ts'
import {DEFAULT_WINDOW} from '../run/windows.ts'
import {cleanerOptions} from './cleaner-options.ts'
import {EXIT, type Streams} from './main.ts'
import type {CleanFlags} from './options.ts'
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
  const sink = await openSink(inputs, flags, streams)
  const summary = await run({
    inputs,
    documents: {
      cleanerFor: cleanersByFormat({...options, languages: needsLanguage(flags)}),
      window: flags.window ?? DEFAULT_WINDOW,
      unit: flags.offsets,
      inputFormat: flags.inputFormat,
      stdinName: flags.stdinFilename,
      detectEncoding,
    },
    sink,
    ledger: flags.ledger ? fileChannel(flags.ledger) : undefined,
    report: {
      failure: (error) => terminal.error(`${shown(error.path)}: ${error.message}`),
      part: ({input, document}) => {
        for (const {message} of document.warnings)
          if (flags.verbose || document.articles.length === 0) terminal.warn(`${shown(input.path)}: ${message}`)
      },
    },
  })
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

/** Only JSON shows the language; guessing it costs time. */
const needsLanguage = ({format}: CleanFlags): boolean => format === 'json' || format === 'jsonl'

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

async function openSink(inputs: Inputs, flags: CleanFlags, streams: Streams): Promise<Sink> {
  const format: Format = flags.format ?? 'text'
  const separator: Separator = {mark: flags.separator ?? '---', ...(flags['0'] && {terminator: '\0'})}
  if (flags.inPlace) return new InPlaceSink(separator)
  if (flags.out === undefined) return channelSink(stdoutChannel(streams.stdout), '-', format, separator, inputs)
  if (flags.out.endsWith('/') || (await isFolder(flags.out))) {
    const mark = flags.split === 'mark'
    await refuseInputs(
      inputs,
      inputs.inputs
        .flatMap(({relative}) => outputNames(relative, format, 1, false))
        .map((name) => below(flags.out!, name)),
    )
    return new FolderSink({folder: flags.out, format, separator, mark, manifest: await Manifest.open(flags.out)})
  }
  if (flags.split === 'files') throw new UsageError('--split files needs a folder: -o DIR/')
  await refuseInputs(inputs, [flags.out])
  return channelSink(fileChannel(flags.out), flags.out, format, separator, inputs)
}

function channelSink(
  channel: Channel,
  path: string,
  format: Format,
  separator: Separator,
  {inputs, failures}: Inputs,
): Sink {
  if (format === 'jsonl') return new JsonSink(channel, path, 'lines')
  if (format === 'json') return new JsonSink(channel, path, inputs.length + failures.length === 1 ? 'object' : 'array')
  return new TextSink(channel, path, format === 'markdown', separator)
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() === true
}

/** Never over an input: refused before anything is written. */
async function refuseInputs({inputs}: Inputs, outputs: readonly string[]): Promise<void> {
  const sources = new Set(await Promise.all(inputs.filter(({path}) => path !== STDIN).map(({path}) => realPath(path))))
  for (const output of outputs) {
    if (sources.has(await realPath(output)))
      throw new UsageError(`${output} is an input and would be overwritten; choose another --out, or use --in-place`)
  }
}

async function realPath(path: string): Promise<string> {
  return realpath(path).catch(async () =>
    join(await realpath(dirname(resolve(path))).catch(() => dirname(resolve(path))), path.split(/[\\/]/).at(-1)!),
  )
}

/** Writes to stdout no faster than the reader reads; a closed pipe surfaces as EPIPE. */
function stdoutChannel(stdout: Streams['stdout']): Channel {
  let broken: Error | undefined
  stdout.on('error', (error) => {
    broken = error
  })
  return {
    write: (data) => {
      if (broken) return Promise.reject(broken)
      return new Promise((done, refuse) => {
        const isTaken = stdout.write(data, (error) => (error ? refuse(error) : isTaken || done()))
        if (isTaken) done()
      })
    },
    end: async () => {},
    abort: async () => {},
  }
}
