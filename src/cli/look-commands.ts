import {Argument, type Command, InvalidArgumentError, Option} from 'commander'
import {OFFSET_UNITS} from '../text/offsets.ts'
import type {CompareFlags} from './compare-command.ts'
import type {Shell} from './completion.ts'
import type {EvalFlags} from './eval-command.ts'
import type {ExplainFlags} from './explain-command.ts'
import {DECISION_OPTIONS, rulesOption} from './options.ts'
import type {RulesFlags} from './rules-command.ts'
import type {Streams} from './streams.ts'

type Finish = (result: Promise<number>) => Promise<void>

/** The commands that look at decisions instead of writing clean text. What they need is loaded when one is called. */
export function addLookCommands(program: Command, streams: Streams, finish: Finish): void {
  addExplain(program, streams, finish)
  addCompare(program, streams, finish)
  addRules(program, streams, finish)
  addEval(program, streams, finish)
  addCompletion(program, streams)
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
    .argument('[input]', 'a file, FILE:N for its line N, FILE#R for its record R; nothing or "-" for stdin')
    .option(
      '--line <n>',
      'tells of this line only: why it went or stayed, and which preset would change it',
      lineNumber,
    )
    .addOption(new Option('-f, --format <format>', 'what is written').choices(['text', 'json']).default('text'))
    .option('-v, --verbose', 'also shows what was found and not taken')
    .option('--field <name>', 'the field of a record that holds its text', 'text')
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
  winnow explain records.jsonl#7           its seventh record, as --dry-run and --diff number them
  winnow explain article.txt --preset thorough --verbose
  winnow explain article.txt --format json the decisions as JSON, findings that were left included`,
  )
  explain.action(async (input: string | undefined, flags: ExplainFlags) => {
    const {explainCommand} = await import('./explain-command.ts')
    await finish(explainCommand(input, flags, streams))
  })
}

function addRules(program: Command, streams: Streams, finish: Finish): void {
  const rules = program.command('rules').description('lists, shows, tests and starts rules').helpCommand(false)
  const format = new Option('-f, --format <format>', 'what is written').choices(['text', 'json']).default('text')
  rules
    .command('list')
    .description('all rules: name, category, what each removes')
    .addOption(format)
    .addOption(rulesOption)
    .addOption(color())
    .action(async (flags: RulesFlags) => {
      const {listRules} = await import('./rules-command.ts')
      await finish(listRules(flags, streams))
    })
  rules
    .command('show')
    .description('one rule: the phrases it looks at, what it removes, what it keeps')
    .argument('<name>', 'as winnow rules list and winnow explain name it')
    .addOption(format)
    .addOption(rulesOption)
    .addOption(color())
    .action(async (name: string, flags: RulesFlags) => {
      const {showRule} = await import('./rules-command.ts')
      await finish(showRule(name, flags, streams))
    })
  rules
    .command('test')
    .description('runs rules of your own on their examples, and their patterns on lines of a megabyte')
    .argument('<files...>', 'files of rules, as for --rules')
    .addOption(color())
    .action(async (files: string[], flags: RulesFlags) => {
      const {testRules} = await import('./rules-command.ts')
      await finish(testRules(files, flags, streams))
    })
  rules
    .command('new')
    .description('writes a file with a rule to start from')
    .argument('<name>', 'the name of the rule, like house-newsletter')
    .option('-o, --out <file>', 'the file to write; "-" for stdout (default: NAME.yaml)')
    .action(async (name: string, flags: RulesFlags) => {
      const {newRule} = await import('./rules-command.ts')
      await finish(newRule(name, flags, streams))
    })
}

function addEval(program: Command, streams: Streams, finish: Finish): void {
  const evaluation = program
    .command('eval')
    .description('precision, recall and false removals on documents that you labelled')
    .requiredOption('--gold <path>', 'a JSONL file of labelled documents, or a folder of them')
    .addOption(new Option('-f, --format <format>', 'what is written').choices(['text', 'json']).default('text'))
    .option('-v, --verbose', 'also lists the worst documents, with what was lost and what was left')
  for (const option of DECISION_OPTIONS) if (option.long !== '--input-format') evaluation.addOption(option)
  evaluation.addHelpText(
    'after',
    `
A labelled document is a JSON object: {"id", "lang", "kind", "text", "removals": [{"start", "end", "category", "tier"}]}.
Offsets count code points (as in Python); {"text": "Share this", "category": "share"} does for {"start", "end"} too.
In a folder, a.txt.json may hold the labels of a.txt. docs/EVALUATION.md says more.

Examples:
  winnow eval --gold labelled.jsonl
  winnow eval --gold labelled/ --preset thorough --rules own.yaml --verbose`,
  )
  evaluation.action(async (flags: EvalFlags) => {
    const {evalCommand} = await import('./eval-command.ts')
    await finish(evalCommand(flags, streams))
  })
}

function addCompare(program: Command, streams: Streams, finish: Finish): void {
  program
    .command('compare')
    .description('tells what a new version, rule or preset newly removes or keeps')
    .argument('<old>', 'JSONL that winnow wrote, plain or compressed: contract objects or records')
    .argument('<new>', 'the same of the other run')
    .option('--result-field <name>', 'the field of records that holds the result', 'winnow')
    .addOption(new Option('-f, --format <format>', 'what is written').choices(['text', 'json']).default('text'))
    .option('--summary', 'only the counts, not the passages')
    .option('--check', 'exit code 3 if anything differs')
    .addOption(color())
    .addHelpText(
      'after',
      `
Example:
  winnow raw/ --format jsonl > old.jsonl
  winnow raw/ --format jsonl --preset thorough > new.jsonl
  winnow compare old.jsonl new.jsonl`,
    )
    .action(async (before: string, after: string, flags: CompareFlags) => {
      const {compareCommand} = await import('./compare-command.ts')
      await finish(compareCommand(before, after, flags, streams))
    })
}

function addCompletion(program: Command, streams: Streams): void {
  program
    .command('completion')
    .description('writes a script that completes winnow in your shell')
    .addArgument(new Argument('<shell>', 'your shell').choices(['bash', 'zsh', 'fish']))
    .addHelpText(
      'after',
      `
Examples:
  source <(winnow completion bash)         for this shell; put the line into ~/.bashrc to keep it
  winnow completion zsh > ~/.zfunc/_winnow where ~/.zfunc is in $fpath
  winnow completion fish > ~/.config/fish/completions/winnow.fish`,
    )
    .action(async (shell: Shell) => {
      const {completionScript} = await import('./completion.ts')
      streams.stdout.write(completionScript(program, shell))
    })
}
