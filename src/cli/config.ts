import {readFile} from 'node:fs/promises'
import {dirname, resolve} from 'node:path'
import {type Command, InvalidArgumentError, type Option} from 'commander'
import {reasonOf, UsageError} from '../errors.ts'
import {CLEAN_OPTIONS} from './options.ts'

/** Options whose value is a file: in a configuration it stands beside that. */
const FILES = new Set(['rules', 'protect'])

/** Options of which one at most can hold: where the command line gives one, the other does not. */
const RIVALS: Readonly<Record<string, string>> = {page: 'article', article: 'page'}

/**
 * Sets the options that a configuration file gives and the command line does not. Its keys are the names of long options
 * without their dashes; `false` says what `--no-…` says. What other commands know is passed over.
 */
export async function applyConfig(command: Command, path: string): Promise<void> {
  for (const [key, value] of Object.entries(await readConfig(path))) {
    const name = key.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
    const isNamed = (option: Option): boolean => option.attributeName() === name && option.negate === (value === false)
    if (!CLEAN_OPTIONS.some((option) => option.attributeName() === name) || name === 'config')
      throw new UsageError(`${path}: there is no option ${key}`)
    const option = command.options.find(isNamed)
    const source = command.getOptionValueSource(name)
    if (!option || (source !== undefined && source !== 'default')) continue
    const rival = RIVALS[name]
    if (rival !== undefined && command.getOptionValue(rival) && value === true) {
      if (command.getOptionValueSource(rival) === 'config')
        throw new UsageError(`${path}: ${name} and ${rival} exclude each other`)
      continue
    }
    try {
      command.setOptionValueWithSource(name, readValue(option, name, value, dirname(path)), 'config')
    } catch (error) {
      if (!(error instanceof InvalidArgumentError)) throw error
      throw new UsageError(`${path}: ${key}: ${error.message}`)
    }
  }
}

async function readConfig(path: string): Promise<Record<string, unknown>> {
  // Loaded here, since few runs have a configuration.
  const {parse} = await import('yaml')
  let data: unknown
  try {
    data = parse(await readFile(path, 'utf8'))
  } catch (error) {
    throw new UsageError(`${path}: ${reasonOf(error).split('\n')[0]!.replace(/:$/, '')}`)
  }
  if (data === null || data === undefined) return {}
  if (typeof data !== 'object' || Array.isArray(data))
    throw new UsageError(`${path}: it holds no options, as in "preset: careful"`)
  return data as Record<string, unknown>
}

/** A value as the option's own reading of the command line gives it. */
function readValue(option: Option, name: string, value: unknown, folder: string): unknown {
  if (typeof value === 'boolean') {
    if (option.required) throw new InvalidArgumentError('It needs a value.')
    return value
  }
  if (!option.required) throw new InvalidArgumentError('It is on or off: true or false.')
  if (value === null || (typeof value === 'object' && !Array.isArray(value)))
    throw new InvalidArgumentError('It needs a value.')
  let read: unknown
  for (const one of Array.isArray(value) ? value : [value]) {
    const text = FILES.has(name) ? resolve(folder, String(one)) : String(one)
    if (option.argChoices && !option.argChoices.includes(text))
      throw new InvalidArgumentError(`It is one of ${option.argChoices.join(', ')}.`)
    read = option.parseArg ? option.parseArg(text, read) : text
  }
  return read
}
