import {writeFile} from 'node:fs/promises'
import type {ChalkInstance} from 'chalk'
import {CATEGORIES} from '../category.ts'
import {reasonOf, UsageError} from '../errors.ts'
import {compileRules} from '../rule/engine.ts'
import {testExample} from '../rule/example.ts'
import type {Rule} from '../rule/rule.ts'
import {compileUserRules, SCOPE_DESCRIPTIONS, SCOPES, type UserRule} from '../rule/user-rules.ts'
import {loadLexicons, RULES} from '../rules/index.ts'
import {count} from '../run/count.ts'
import {categoryColor} from './category-colors.ts'
import {columnsOf, wrap} from './cells.ts'
import {EXIT} from './exit.ts'
import {tryPatterns} from './pattern-trial.ts'
import {loadRuleFiles} from './rule-file.ts'
import type {Streams} from './streams.ts'
import {outputColor, outputColumns, USUAL_COLUMNS} from './terminal.ts'
import {visible} from './visible.ts'

/** What the options of the commands under `winnow rules` are called once parsed. */
export interface RulesFlags {
  readonly rules?: readonly string[]
  readonly format?: 'text' | 'json'
  readonly out?: string
  readonly color?: 'auto' | 'always' | 'never'
}

/** Runs `winnow rules list`. */
export async function listRules(flags: RulesFlags, streams: Streams): Promise<number> {
  const rules = await allRules(flags.rules)
  if (flags.format === 'json') {
    const list = rules.map(({name, category, summary}) => ({name, category, tier: CATEGORIES[category], summary}))
    streams.stdout.write(`${JSON.stringify(list, null, 2)}\n`)
    return EXIT.done
  }
  const chalk = outputColor(streams, flags.color)
  const columns = outputColumns(streams)
  for (const rule of [...rules].sort(byCategory)) for (const row of listRows(rule, chalk, columns)) put(streams, row)
  return EXIT.done
}

const put = (streams: Streams, row: string): void => void streams.stdout.write(`${row}\n`)

async function allRules(files: readonly string[] = []): Promise<Rule[]> {
  return [...RULES, ...compileUserRules(await loadRuleFiles(files))]
}

const ORDER = Object.keys(CATEGORIES)
const byCategory = (a: Rule, b: Rule): number => ORDER.indexOf(a.category) - ORDER.indexOf(b.category)

/** The column that names and categories stand in. */
const NAMES_WIDTH = 40

/** Name and category, and the summary beside them or, where the terminal is narrow, below. */
function listRows({name, category, summary}: Rule, chalk: ChalkInstance, columns: number): string[] {
  const color = categoryColor(chalk, category)
  const head = [
    {text: name, style: chalk.bold},
    {text: ` (${category})`, style: color},
  ]
  if (columns < USUAL_COLUMNS)
    return [...wrap(head, columns), ...wrap([{text: summary}], columns - 2).map((row) => `  ${row}`)]
  const pad = ' '.repeat(Math.max(1, NAMES_WIDTH - columnsOf(`${name} (${category})`)))
  return wrap([{text: summary}], columns - NAMES_WIDTH).map((row, k) =>
    k === 0 ? `${chalk.bold(name)}${color(` (${category})`)}${pad}${row}` : ' '.repeat(NAMES_WIDTH) + row,
  )
}

/** Runs `winnow rules show NAME`. */
export async function showRule(name: string, flags: RulesFlags, streams: Streams): Promise<number> {
  const rules = await allRules(flags.rules)
  const rule = rules.find((one) => one.name === name)
  if (!rule) throw new UsageError(`there is no rule ${name}${nearest(name, rules)}; winnow rules list names them`)
  const words = await wordsOf(rule)
  if (flags.format === 'json') {
    const {category, summary, examples} = rule
    const shown = {name, category, tier: CATEGORIES[category], summary, phrases: words, examples}
    streams.stdout.write(`${JSON.stringify(shown, null, 2)}\n`)
    return EXIT.done
  }
  const chalk = outputColor(streams, flags.color)
  for (const row of showRows(rule, words, chalk, outputColumns(streams))) put(streams, row)
  return EXIT.done
}

function nearest(name: string, rules: readonly Rule[]): string {
  const near = rules.filter((rule) => rule.name.includes(name) || name.includes(rule.name) || rule.category === name)
  return near.length > 0
    ? `; did you mean ${near
        .slice(0, 4)
        .map((rule) => rule.name)
        .join(', ')}?`
    : ''
}

/** The phrases that make a rule look, by language; "any" for those in no pack. */
async function wordsOf(rule: Rule): Promise<Record<string, readonly string[]>> {
  await loadLexicons()
  const {phrases: list, triggers = [], lines = []} = rule
  const own = [...triggers, ...lines]
  const words: Record<string, readonly string[]> = own.length > 0 ? {any: own} : {}
  if (!list) return words
  const {PACKS} = await import('../rules/packs/index.ts')
  for (const {language, phrases} of PACKS) {
    const found = phrases[list.category]?.[list.shape] ?? []
    if (found.length > 0) words[language] = found
  }
  return words
}

/** So many phrases of a language give the idea. */
const SHOWN_PHRASES = 8

function* showRows(
  {name, category, summary, examples}: Rule,
  words: Readonly<Record<string, readonly string[]>>,
  chalk: ChalkInstance,
  columns: number,
): Generator<string> {
  yield* wrap(
    [
      {text: name, style: chalk.bold},
      {text: ` (${category}, ${CATEGORIES[category]})`, style: categoryColor(chalk, category)},
    ],
    columns,
  )
  yield* wrap([{text: summary}], columns)
  const languages = Object.entries(words)
  if (languages.length > 0) yield* ['', 'Looks at:']
  for (const [language, phrases] of languages) {
    const some = phrases.slice(0, SHOWN_PHRASES).join(' · ')
    const more = phrases.length > SHOWN_PHRASES ? ` … ${phrases.length} in all` : ''
    // A row may end behind an alternative: they are long and hold no space.
    const alternatives = visible(some)
      .split(/(?<=\|)/)
      .map((text) => ({text}))
    const stretches = [{text: `${language}: `, style: chalk.dim}, ...alternatives, {text: more, style: chalk.dim}]
    yield* wrap(stretches, columns - 2).map((row) => `  ${row}`)
  }
  const groups: [string, string[]][] = [
    ['Removes', examples.filter((example) => example.includes('⟦'))],
    ['Keeps', examples.filter((example) => !example.includes('⟦'))],
  ]
  for (const [title, own] of groups) {
    if (own.length > 0) yield* ['', `${title}:`]
    for (const [k, example] of own.entries()) {
      if (k > 0) yield ''
      for (const line of example.split('\n'))
        yield* wrap(marksAsColors(line, chalk), columns - 2).map((row) => `  ${row}`)
    }
  }
}

function marksAsColors(line: string, chalk: ChalkInstance): {text: string; style?: (text: string) => string}[] {
  if (chalk.level === 0) return [{text: visible(line)}]
  return line
    .split(/(⟦[^⟧]*⟧?)/)
    .map((part) =>
      part.startsWith('⟦')
        ? {text: visible(part.replace(/[⟦⟧]/g, '')), style: chalk.red.strikethrough}
        : {text: visible(part.replace(/[⟦⟧]/g, ''))},
    )
}

/** Runs `winnow rules test FILE…`: examples, and every pattern on lines of a megabyte. */
export async function testRules(files: readonly string[], flags: RulesFlags, streams: Streams): Promise<number> {
  const chalk = outputColor(streams, flags.color)
  let failures = 0
  for (const file of files) {
    put(streams, chalk.bold(visible(file)))
    for (const rule of await loadRuleFiles([file])) failures += await testRule(rule, chalk, streams)
  }
  put(streams, failures === 0 ? chalk.green('all as they say') : chalk.red(`${failures} failed`))
  return failures === 0 ? EXIT.done : EXIT.inputsFailed
}

async function testRule(rule: UserRule, chalk: ChalkInstance, streams: Streams): Promise<number> {
  const faults: string[] = []
  // The language of an example is too short a text to guess; what the rule says of languages is not under test.
  const {languages: _languages, ...everywhere} = rule
  const compiled = compileUserRules([everywhere])
  const set = compileRules(compiled, () => new Map())
  for (const example of compiled[0]!.examples) {
    try {
      const {passed, expected, got} = testExample(example, set)
      if (!passed) faults.push(`should be  ${visible(expected)}`, `is         ${visible(got)}`)
    } catch (error) {
      faults.push(`${reasonOf(error)} ${visible(example)}`)
    }
  }
  const took = await tryPatterns(rule)
  if (took === undefined) faults.push('a pattern was still running on a line of 1 MB after 10 s')
  const examples = `${count(rule.examples?.length ?? 0, 'example')}, ${count(rule.counterExamples?.length ?? 0, 'counter-example')}`
  const patterns = rule.patterns && took !== undefined ? `, patterns ${Math.ceil(took)} ms on lines of 1 MB` : ''
  const mark = faults.length === 0 ? chalk.green('✓') : chalk.red('✗')
  put(streams, `  ${mark} ${rule.name}: ${examples}${patterns}`)
  for (const fault of faults) put(streams, `      ${fault}`)
  if (!rule.examples?.length || !rule.counterExamples?.length)
    put(
      streams,
      `      ${chalk.yellow('it wants an example of each kind')}: what it takes, and what looks alike and stays`,
    )
  return faults.length === 0 ? 0 : 1
}

/** Runs `winnow rules new NAME`: writes a file to start from. */
export async function newRule(name: string, flags: RulesFlags, streams: Streams): Promise<number> {
  if (!/^[a-z0-9][a-z0-9-]*$/.test(name))
    throw new UsageError(
      `${name}: a rule's name is written in small letters, digits and hyphens, like house-newsletter`,
    )
  if (RULES.some((rule) => rule.name === name))
    throw new UsageError(`winnow has a rule ${name} itself; choose another name`)
  const path = flags.out ?? `${name}.yaml`
  if (path === '-') {
    streams.stdout.write(template(name))
    return EXIT.done
  }
  await writeFile(path, template(name), {flag: 'wx'}).catch((error) => {
    const exists = (error as {code?: string}).code === 'EEXIST'
    throw new UsageError(`${path}: ${exists ? 'it exists already; choose another name, or -o FILE' : reasonOf(error)}`)
  })
  streams.stderr.write(`${path} is written; fill it in, then: winnow rules test ${path}\n`)
  return EXIT.done
}

const template = (
  name: string,
): string => `# A rule of your own. Use it with --rules, test it with: winnow rules test FILE
rules:
  - name: ${name}
    summary: What it removes, and why nobody wrote that for the reader.
    # What it counts as in reports and for --only and --skip; custom if you leave it out. One of:
    # ${Object.keys(CATEGORIES).join(', ')}
    category: custom
    # How far it reaches:
${SCOPES.map((scope) => `    #   ${scope}: ${SCOPE_DESCRIPTIONS[scope]}`).join('\n')}
    scope: line
    # Only in text of these languages; anywhere if you leave it out.
    # languages: [en, de]
    # As a page shows them. Case, bullets and kinds of quotes do not matter; {a|b} is one or the other, ... is a gap.
    phrases:
      - Get the {daily|weekly} letter from our house
    # Or regular expressions, each tried on one line; /.../i for any case.
    # patterns:
    #   - 'Ref\\. \\d{4}-\\d{2}'
    # How sure it is: from .97 every preset takes it, from .90 balanced, from .70 only thorough.
    confidence: 0.98
    # What goes, alone or between ⟦ and ⟧ in its surroundings.
    examples:
      - Get the weekly letter from our house
      - |-
        The ferry came in at six.
        ⟦• Get the daily letter from our house⟧
        Nobody got off.
    # What looks like it and must stay.
    counter-examples:
      - Get the weekly letter from our house to the post before noon, she said.
`
