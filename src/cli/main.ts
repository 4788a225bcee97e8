import {Command, CommanderError} from 'commander'
import {type InputError, isSystemError, reasonOf} from '../errors.ts'
import {VERSION} from '../version.ts'
import {EXIT} from './exit.ts'
import {addLookCommands} from './look-commands.ts'
import {CLEAN_OPTIONS, type CleanFlags, withStdout} from './options.ts'
import type {RestoreFlags} from './restore-command.ts'
import {isClosedPipe, type Streams, watchStdout} from './streams.ts'
import {type Terminal, terminalOf} from './terminal.ts'

const EXAMPLES = `
Examples:
  winnow article.txt                       the clean text on stdout
  curl -s URL | winnow                     in a pipe
  winnow raw/ -o clean/                    a folder, mirrored
  winnow raw/ -o clean/ --ledger L.jsonl   and a record of every removal
  winnow restore clean/ --ledger L.jsonl -o raw-again/
  winnow article.txt --format json         articles, removals and reasons as JSON`

/** Parses, runs, and gives the exit code; writes nothing but through the streams. */
export async function main(argv: readonly string[], streams: Streams): Promise<number> {
  const lastWrite = watchStdout(streams)
  const code = await runCommand(argv, streams)
  const failure = await lastWrite()
  if (failure === undefined || code === EXIT.inputsFailed || code === EXIT.bug) return code
  terminalOf(streams).error(`stdout: ${failure}`)
  return EXIT.inputsFailed
}

async function runCommand(argv: readonly string[], streams: Streams): Promise<number> {
  let code: number = EXIT.done
  const finish = async (result: Promise<number>): Promise<void> => {
    code = await result
  }
  const program = createProgram(streams, finish)
  try {
    // Behind "--" stand files, also those that are named like a command.
    const isFiles = argv.includes('--') && !program.commands.some((command) => command.name() === argv[0])
    await program.parseAsync(isFiles ? ['clean', ...argv] : [...argv], {from: 'user'})
    return code
  } catch (error) {
    return failure(error, terminalOf(streams))
  }
}

function createProgram(streams: Streams, finish: (result: Promise<number>) => Promise<void>): Command {
  const program = new Command('winnow')
  program
    .description(
      'Cleans scraped text: removes what nobody wrote for the reader, splits merged articles, shows what it did.',
    )
    .version(VERSION, '-V, --version', 'prints the version')
    .helpOption('-h, --help', 'shows this help')
    .helpCommand(false)
    .configureOutput({
      writeOut: (text) => void streams.stdout.write(text),
      writeErr: (text) => void streams.stderr.write(text),
      outputError: (text, write) => write(text.replace(/^error:/, 'winnow:')),
    })
    .exitOverride()
    .showHelpAfterError('(winnow --help lists the options)')
    .enablePositionalOptions()
    .hook('preAction', async (_, command) => {
      const {config} = command.opts<{config?: string}>()
      if (config !== undefined) await (await import('./config.ts')).applyConfig(command, config)
    })

  const clean = program
    .command('clean', {isDefault: true})
    .description('cleans files, folders, globs, or stdin (the default command)')
    .argument('[inputs...]', 'files, folders or globs; "-" or nothing for stdin')
  for (const option of CLEAN_OPTIONS) clean.addOption(option)
  clean.addHelpText('after', EXAMPLES)
  program.addHelpText('after', () => `\nOptions of clean:\n${optionsOf(clean)}${EXAMPLES}`)
  clean.action(async (inputs: string[], flags: CleanFlags) => {
    const {cleanCommand} = await import('./clean-command.ts')
    await finish(cleanCommand(inputs, withStdout(flags), streams))
  })

  program
    .command('restore')
    .description('gives back the original bytes, from clean output and its ledger')
    .argument('<clean>', 'the output that winnow wrote: a file or a folder')
    .requiredOption('--ledger <file>', 'the ledger written with it')
    .option('-o, --out <path>', 'a file, or a folder for several documents (default: stdout)')
    .option('--field <name>', 'of records, the field that holds the text', 'text')
    .option('--result-field <name>', 'and the one that winnow added to them', 'winnow')
    .action(async (clean: string, flags: RestoreFlags) => {
      const {restoreCommand} = await import('./restore-command.ts')
      await finish(restoreCommand(clean, withStdout(flags), streams))
    })
  addLookCommands(program, streams, finish)
  for (const command of program.commands.flatMap((one) => [one, ...one.commands]))
    command.exitOverride().configureOutput(program.configureOutput()).helpOption('-h, --help', 'shows this help')
  return program
}

/** The list of a command's options, as its own help shows it. */
function optionsOf(command: Command): string {
  const help = command.helpInformation()
  return help.slice(help.indexOf('Options:\n') + 'Options:\n'.length)
}

function failure(error: unknown, terminal: Terminal): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage
  // By name: some commands are loaded from the library, with a class of their own.
  if (error instanceof Error && error.name === 'UsageError') {
    terminal.error(error.message)
    return EXIT.usage
  }
  if (isClosedPipe(error)) return EXIT.done
  if (error instanceof Error && error.name === 'InputError') {
    terminal.error(`${(error as InputError).path}: ${error.message}`)
    return EXIT.inputsFailed
  }
  if (isSystemError(error)) {
    terminal.error(`${error.path ?? 'stdout'}: ${reasonOf(error)}`)
    return EXIT.inputsFailed
  }
  terminal.error(`this is a bug in winnow, please report it: ${error instanceof Error ? error.stack : String(error)}`)
  return EXIT.bug
}
