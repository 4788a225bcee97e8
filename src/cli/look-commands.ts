import {type Command, InvalidArgumentError, Option} from 'commander'
import {OFFSET_UNITS} from '../text/offsets.ts'
import type {ExplainFlags} from './explain-command.ts'
import type {Streams} from './main.ts'
import {DECISION_OPTIONS} from './options.ts'

type Finish = (result: Promise<number>) => Promise<void>

/** The commands that look at decisions instead of writing clean text. What they need is loaded when one is called. */
export function addLookCommands(program: Command, streams: Streams, finish: Finish): void {
  addExplain(program, streams, finish)
}

const color = (): Option =>
  new Option('--color <when>', 'colour in the output').choices(['auto', 'always', 'never']).default('auto')

/** A line's number, from 1. */
function lineNumber(value: string): number {
  if (/^[1-9]\d*$/.test(value)) return Number(value)
  throw new InvalidArgumentError('It is the number of a line, from 1.')
}

function addExplain(program: Command, streams: Streams, finish: Finish): void {
  const explain = program
    .command('explain')
    .description('shows a source with what goes, what is repaired, where articles start, and why')
    .argument('[input]', 'a file, or FILE:N for its line N; nothing or "-" for stdin')
    .option(
      '--line <n>',
      'tells of this line only: why it went or stayed, and which preset would change it',
      lineNumber,
    )
    .addOption(new Option('-f, --format <format>', 'what is written').choices(['text', 'json']).default('text'))
    .option('-v, --verbose', 'also shows what was found and not taken')
    .option('--no-pager', 'prints at once, without $PAGER')
    .addOption(new Option('--offsets <unit>', 'the unit of offsets in JSON').choices(OFFSET_UNITS).default('utf-16'))
    .addOption(color())
  for (const option of DECISION_OPTIONS) explain.addOption(option)
  explain.addHelpText(
    'after',
    `
What goes is struck through, or stands in [-…-] without colours; what a repair puts in is underlined, or stands in {+…+}.

Examples:
  winnow explain article.txt               all of it, with reasons
  winnow explain article.txt:12            why line 12 went or stayed
  winnow explain article.txt --preset thorough --verbose
  winnow explain article.txt --format json the decisions as JSON, findings that were left included`,
  )
  explain.action(async (input: string | undefined, flags: ExplainFlags) => {
    const {explainCommand} = await import('./explain-command.ts')
    await finish(explainCommand(input, flags, streams))
  })
}
