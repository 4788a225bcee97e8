import {readFile} from 'node:fs/promises'
import {parse} from 'yaml'
import * as z from 'zod'
import {CATEGORIES} from '../category.ts'
import {reasonOf, UsageError} from '../errors.ts'
import {anchored, canBacktrack, type Pattern, readPattern} from '../rule/pattern.ts'
import {readPhrase} from '../rule/phrase.ts'
import {patternsOf, SCOPES, type UserRule} from '../rule/user-rules.ts'
import {RULES} from '../rules/index.ts'

const texts = z.array(z.string().min(1))

const ruleSchema = z
  .strictObject({
    name: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'a name is written in small letters, digits and hyphens'),
    category: z.enum(Object.keys(CATEGORIES) as [keyof typeof CATEGORIES]).optional(),
    summary: z.string().optional(),
    scope: z.enum(SCOPES).optional(),
    languages: z.array(z.string().regex(/^[a-z]{2,3}$/, 'a language is a code like en or pt')).optional(),
    phrases: texts.optional(),
    patterns: texts.optional(),
    confidence: z.number().min(0).max(1).optional(),
    examples: texts.optional(),
    'counter-examples': texts.optional(),
  })
  .refine((rule) => (rule.phrases ?? rule.patterns) !== undefined, 'a rule needs phrases or patterns')

const fileSchema = z.union([z.strictObject({rules: z.array(ruleSchema)}), z.array(ruleSchema)])

/** Reads files of rules and checks all there is to check: shape, names, phrases, and that no pattern can backtrack without end. */
export async function loadRuleFiles(paths: readonly string[]): Promise<UserRule[]> {
  const names = new Map<string, string>(RULES.map(({name}) => [name, 'winnow itself']))
  const all: UserRule[] = []
  for (const path of paths) {
    for (const rule of await readRules(path)) {
      const other = names.get(rule.name)
      if (other !== undefined)
        throw new UsageError(`${path}: the name ${rule.name} is taken by ${other}; choose another`)
      names.set(rule.name, path)
      await checkRule(path, rule)
      all.push(rule)
    }
  }
  return all
}

async function readRules(path: string): Promise<UserRule[]> {
  let data: unknown
  try {
    data = parse(await read(path), {prettyErrors: true})
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`${path}: it is not YAML: ${reasonOf(error).split('\n')[0]!.replace(/:$/, '')}`)
  }
  const result = fileSchema.safeParse(data ?? [])
  if (!result.success) throw new UsageError(`${path}: ${await faultsOf(data)}`)
  const rules = Array.isArray(result.data) ? result.data : result.data.rules
  return rules.map(({'counter-examples': counterExamples, ...rule}) => ({
    ...withoutAbsent(rule),
    ...(counterExamples && {counterExamples}),
  }))
}

async function read(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error) => {
    throw new UsageError(`${path}: ${reasonOf(error)}`)
  })
}

/** zod leaves keys without a value out, but types them as undefined. */
function withoutAbsent<T extends object>(rule: T): {[K in keyof T]: Exclude<T[K], undefined>} {
  return rule as {[K in keyof T]: Exclude<T[K], undefined>}
}

/** The first fault, named by its place. */
async function faultsOf(data: unknown): Promise<string> {
  const rules = (Array.isArray(data) ? data : (data as {rules?: unknown} | null)?.rules) as unknown
  if (!Array.isArray(rules)) return 'it holds no list of rules; winnow rules new NAME writes one to start from'
  for (const [k, rule] of rules.entries()) {
    const issue = ruleSchema.safeParse(rule).error?.issues[0]
    if (!issue) continue
    const name = (rule as {name?: unknown} | null)?.name
    const place = [typeof name === 'string' ? `rule ${name}` : `rule ${k + 1}`, ...issue.path.map(String)].join(', ')
    return `${place}: ${issue.message}`
  }
  return 'it holds something beside its rules'
}

async function checkRule(path: string, rule: UserRule): Promise<void> {
  for (const phrase of rule.phrases ?? []) {
    try {
      const [read] = readPhrase(phrase.replaceAll('...', '…'), 'und')
      if (!read || !/\S/.test(read.literal)) throw new Error('it starts with a gap')
    } catch (error) {
      throw new UsageError(`${path}: rule ${rule.name}: the phrase ${JSON.stringify(phrase)}: ${reasonOf(error)}`)
    }
  }
  for (const written of rule.patterns ?? []) {
    const where = `${path}: rule ${rule.name}: the pattern ${written}`
    await checkPattern(where, () => patternsOf({...rule, patterns: [written]})[0]!)
  }
}

async function checkPattern(where: string, make: () => Pattern): Promise<void> {
  let pattern: Pattern
  try {
    pattern = make()
  } catch (error) {
    throw new UsageError(`${where} is no regular expression: ${reasonOf(error).replace(/^.*: /, '')}`)
  }
  const danger = canBacktrack(pattern) ? await (await import('./pattern-check.ts')).dangerOf(pattern) : undefined
  if (danger) throw new UsageError(`${where} ${danger}`)
}

/** Reads what is never to be removed: a phrase or a /pattern/ per line; "#" starts a comment. */
export async function loadProtected(path: string): Promise<string[]> {
  const entries = (await read(path))
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
  for (const entry of entries) {
    if (/^\/.+\/[a-z]*$/.test(entry))
      await checkPattern(`${path}: the pattern ${entry}`, () => anchored(readPattern(entry), 'none'))
  }
  return entries
}
