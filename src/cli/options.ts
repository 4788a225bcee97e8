import {InvalidArgumentError, Option} from 'commander'
import {CATEGORIES, type Category, isCategory} from '../category.ts'
import {PRESETS} from '../options.ts'
import {REPAIR_KINDS, type RepairKind} from '../repair/repair.ts'
import {FORMATS} from '../run/naming.ts'
import {OFFSET_UNITS} from '../text/offsets.ts'

/** What the options of the clean command are called once parsed. */
export interface CleanFlags {
  readonly out?: string
  readonly format?: (typeof FORMATS)[number]
  readonly inputFormat: 'auto' | 'text' | 'html' | 'markdown' | 'jsonl'
  readonly filesFrom?: string
  readonly from0?: boolean
  readonly stdinFilename?: string
  readonly inPlace?: boolean
  /** false for --no-split */
  readonly split?: false | 'mark' | 'files'
  readonly splitThreshold?: number
  readonly separator?: string
  readonly '0'?: boolean
  /** false for --no-repair */
  readonly repair?: false | readonly RepairKind[]
  readonly only?: readonly Category[]
  readonly skip?: readonly Category[]
  readonly lang?: string
  readonly preset: (typeof PRESETS)[number]
  readonly page?: boolean
  readonly article?: boolean
  readonly model: boolean
  /** false for --no-ledger */
  readonly ledger?: false | string
  readonly rules?: readonly string[]
  readonly protect?: string
  readonly offsets: (typeof OFFSET_UNITS)[number]
  readonly window?: number
  readonly field: string
  readonly resultField: string
  readonly oneToOne?: boolean
  readonly maxRecord?: number
  readonly jobs?: number
  readonly timeout?: number
  readonly quarantine?: string
  readonly cache?: boolean
  readonly diff?: boolean
  readonly dryRun?: boolean
  readonly check?: boolean
  readonly stats?: string
  readonly config?: string
  readonly printConfig?: boolean
  readonly progress?: boolean
  readonly quiet?: boolean
  readonly verbose?: boolean
  readonly color?: 'auto' | 'always' | 'never'
}

const list = (value: string): string[] =>
  value
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')

function categories(value: string, before: readonly Category[] = []): readonly Category[] {
  return [
    ...before,
    ...list(value).map((name) => {
      if (isCategory(name)) return name
      throw new InvalidArgumentError(
        `There is no category "${name}". Categories: ${Object.keys(CATEGORIES).join(', ')}.`,
      )
    }),
  ]
}

function repairKinds(value: string): readonly RepairKind[] {
  return list(value).map((name) => {
    if ((REPAIR_KINDS as readonly string[]).includes(name)) return name as RepairKind
    throw new InvalidArgumentError(`There is no repair "${name}". Repairs: ${REPAIR_KINDS.join(', ')}.`)
  })
}

function probability(value: string): number {
  const number = Number(value)
  if (value.trim() !== '' && number >= 0 && number <= 1) return number
  throw new InvalidArgumentError('It is a probability: 0 to 1.')
}

function languageCode(value: string): string {
  if (/^[a-z]{2,3}$/.test(value)) return value
  throw new InvalidArgumentError('It is a code of two or three letters, like en or pt.')
}

const UNITS: Readonly<Record<string, number>> = {'': 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30}

/** Sizes as people write them: 16777216, 16M, 16MB. */
export function size(value: string): number {
  const found = /^(\d+(?:\.\d+)?)\s*([kmg]?)i?b?$/i.exec(value.trim())
  const bytes = found ? Math.floor(Number(found[1]) * UNITS[found[2]!.toLowerCase()]!) : 0
  if (bytes >= 1) return bytes
  throw new InvalidArgumentError('It is a size in bytes, like 1048576 or 16MB.')
}

function count(value: string): number {
  if (/^[1-9]\d{0,3}$/.test(value)) return Number(value)
  throw new InvalidArgumentError('It is a number from 1 to 9999.')
}

function seconds(value: string): number {
  const number = Number(value)
  if (value.trim() !== '' && number > 0 && number < 1e6) return number
  throw new InvalidArgumentError('It is a number of seconds, like 30 or 0.5.')
}

/** "-" means stdout in an output's place, as it means stdin in an input's: what is written to where --out is not given. */
export function withStdout<T extends {readonly out?: string}>(flags: T): T {
  if (flags.out !== '-') return flags
  const {out: _, ...others} = flags
  return others as T
}

function separator(value: string): string {
  return value.replace(/\\([nt\\])/g, (_, char: string) => ({n: '\n', t: '\t', '\\': '\\'})[char]!)
}

/** Rules of the user: several commands take them. */
export const rulesOption = new Option(
  '--rules <file>',
  'rules of your own (YAML), beside the built-in ones; may be given several times',
).argParser((file: string, before: readonly string[] = []) => [...before, file])

/**
 * Every option of the clean command, once: its flags, its help, its values. Order is the order of the help; an option
 * stands before its --no- form, which else would give it the default true.
 */
export const CLEAN_OPTIONS: readonly Option[] = [
  new Option(
    '-o, --out <path>',
    'a file, or a folder (ends in / or exists) that mirrors the inputs\' tree; "-" for stdout',
  ),
  new Option('-f, --format <format>', 'what is written (default: text)').choices(FORMATS),
  new Option('--input-format <format>', 'what the inputs are')
    .choices(['auto', 'text', 'html', 'markdown', 'jsonl'])
    .default('auto'),
  new Option('--files-from <file>', 'reads the names of inputs from a file, one a line; "-" for stdin'),
  new Option('--from0', 'the names of --files-from end in NUL, as of find -print0'),
  new Option('--stdin-filename <name>', 'the name that stands for stdin in outputs and format detection'),
  new Option('--in-place', 'replaces the inputs by their clean text; needs --ledger or --no-ledger'),
  new Option('--split <how>', 'several articles of one input: in one file with marks, or a file each').choices([
    'mark',
    'files',
  ]),
  new Option('--no-split', 'takes each input for one article'),
  new Option('--split-threshold <p>', 'splits from this probability on').argParser(probability),
  new Option('--separator <text>', 'stands between two articles (default: ---)').argParser(separator),
  new Option('-0', 'ends each article with a NUL instead of a separator'),
  new Option('--repair <kinds>', `makes these repairs only: ${REPAIR_KINDS.join(', ')}`).argParser(repairKinds),
  new Option('--no-repair', 'makes no repairs'),
  new Option('--only <categories>', 'removes only these categories').argParser(categories),
  new Option('--skip <categories>', 'keeps these categories').argParser(categories),
  new Option('--lang <code>', 'the language of all inputs, instead of a guess').argParser(languageCode),
  new Option('--preset <preset>', 'how sure winnow must be to remove').choices(PRESETS).default('balanced'),
  new Option('--page', 'the inputs are whole pages, with menus and the like').conflicts('article'),
  new Option('--article', 'the inputs are already extracted articles'),
  new Option('--no-model', 'rules only, no statistical model'),
  rulesOption,
  new Option('--protect <file>', 'phrases and /patterns/ never to remove, one a line'),
  new Option('--ledger <file>', 'records every removal and repair; winnow restore reads it'),
  new Option('--no-ledger', 'with --in-place: keeps no record').hideHelp(),
  new Option('--offsets <unit>', 'the unit of offsets in JSON').choices(OFFSET_UNITS).default('utf-16'),
  new Option('--window <size>', 'larger inputs are cleaned in parts of this size (default: 16MB)').argParser(size),
  new Option('--field <name>', 'the field of JSONL records that holds the text').default('text'),
  new Option('--result-field <name>', 'the field that is added to them').default('winnow'),
  new Option('--one-to-one', 'one output record per input record, its articles joined'),
  new Option('--max-record <size>', 'larger records are not read (default: 64MB)').argParser(size),
  new Option('-j, --jobs <n>', 'how many cores are used (default: all)').argParser(count),
  new Option('--timeout <seconds>', 'gives up on a document that takes longer').argParser(seconds),
  new Option('--cache', 'with -o DIR/: passes over inputs that have not changed since'),
  new Option('--quarantine <folder>', 'keeps a copy of what could not be cleaned there'),
  new Option('--diff', 'writes the change as a unified diff, and no clean text'),
  new Option('--dry-run', 'writes what would become of each input, and no text'),
  new Option('--check', 'writes nothing; exit code 3 if anything would be removed, repaired or split'),
  new Option(
    '--stats <file>',
    'writes figures about the run as JSON: by category, rule and language, and what is worth a look',
  ),
  new Option('--config <file>', 'options as YAML or JSON ("preset: careful"); those of the command line win'),
  new Option('--print-config', 'prints the options in force as JSON, and stops'),
  new Option('--progress', 'shows progress on stderr'),
  new Option('--no-progress', 'shows no progress'),
  new Option('-q, --quiet', 'no warnings and no summary'),
  new Option('-v, --verbose', 'says more on stderr'),
  new Option('--color <when>', 'colour in messages').choices(['auto', 'always', 'never']).default('auto'),
]

const DECISIONS = new Set([
  '--input-format',
  '--no-split',
  '--split-threshold',
  '--repair',
  '--no-repair',
  '--only',
  '--skip',
  '--lang',
  '--preset',
  '--page',
  '--article',
  '--no-model',
  '--rules',
  '--protect',
  '--config',
])

/** Those that decide what goes, for every command that looks at decisions. */
export const DECISION_OPTIONS: readonly Option[] = CLEAN_OPTIONS.filter(({long}) => DECISIONS.has(long ?? ''))
