/** Completions for shells, made out of the commands and options as they are declared: they cannot fall behind. */
import type {Command, Option} from 'commander'
import {CATEGORIES} from '../category.ts'
import {REPAIR_KINDS} from '../repair/repair.ts'

/** The shells that are completed for. */
export type Shell = 'bash' | 'zsh' | 'fish'

/** One command as a shell sees it: "" for the default one, "rules list" for one inside another. */
interface Completable {
  readonly path: string
  readonly description: string
  readonly options: readonly Completion[]
}

interface Completion {
  readonly short: string | undefined
  readonly long: string | undefined
  readonly description: string
  readonly takesValue: boolean
  /** What the value may be; empty for a file or anything else. */
  readonly values: readonly string[]
}

/** Values of options that take lists, which commander knows no choices of. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  '--only': Object.keys(CATEGORIES),
  '--skip': Object.keys(CATEGORIES),
  '--repair': REPAIR_KINDS,
}

/** The script that a shell reads. */
export function completionScript(program: Command, shell: Shell): string {
  const commands = [...completables(program)]
  if (shell === 'bash') return bash(commands)
  return shell === 'zsh' ? zsh(commands) : fish(commands)
}

function* completables(command: Command, path = ''): Generator<Completable> {
  for (const own of command.commands) {
    const ownPath = path === '' ? own.name() : `${path} ${own.name()}`
    const options = [...own.options.filter(({hidden}) => !hidden).map(completionOf), HELP]
    yield {path: ownPath, description: own.description(), options}
    // What is typed before any command is the default command's.
    if (ownPath === 'clean') yield {path: '', description: '', options}
    yield* completables(own, ownPath)
  }
}

const HELP: Completion = {short: '-h', long: '--help', description: 'shows help', takesValue: false, values: []}

function completionOf(option: Option): Completion {
  return {
    short: option.short,
    long: option.long,
    description: option.description,
    takesValue: option.required || option.optional,
    values: option.argChoices ?? LISTS[option.long ?? ''] ?? [],
  }
}

const flagsOf = ({short, long}: Completion): string[] => [short, long].filter((flag) => flag !== undefined)

/** The commands that may follow a path. */
function followers(commands: readonly Completable[], path: string): Completable[] {
  const prefix = path === '' ? '' : `${path} `
  return commands.filter(
    (one) => one.path !== '' && one.path.startsWith(prefix) && !one.path.slice(prefix.length).includes(' '),
  )
}

function bash(commands: readonly Completable[]): string {
  const values = commands.flatMap(({path, options}) =>
    options
      .filter(({takesValue}) => takesValue)
      .map((option) => {
        const offer =
          option.values.length > 0
            ? `COMPREPLY=($(compgen -W '${option.values.join(' ')}' -- "$current"))`
            : '_winnow_files'
        return `    ${flagsOf(option)
          .map((flag) => `'${path}:${flag}'`)
          .join('|')}) ${offer}; return ;;`
      }),
  )
  const flags = commands.map(({path, options}) => `      '${path}') words='${options.flatMap(flagsOf).join(' ')}' ;;`)
  const names = commands
    .filter(({path}) => followers(commands, path).length > 0)
    .map(
      ({path}) =>
        `    '${path}') words='${followers(commands, path)
          .map((one) => one.path.split(' ').at(-1))
          .join(' ')}' ;;`,
    )
  return `# bash completion of winnow. For this shell: source <(winnow completion bash)
_winnow_files() {
  # Names may hold spaces.
  local IFS=$'\\n'
  COMPREPLY+=($(compgen -f -- "\${COMP_WORDS[COMP_CWORD]}"))
}
_winnow() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" path='' word words=''
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "\${path:+$path }$word" in
      ${commands.flatMap(({path}) => (path === '' ? [] : `'${path}'`)).join('|')}) path="\${path:+$path }$word" ;;
    esac
  done
  case "$path:$previous" in
${values.join('\n')}
  esac
  if [[ "$current" == -* ]]; then
    case "$path" in
${flags.join('\n')}
    esac
    COMPREPLY=($(compgen -W "$words" -- "$current"))
    return
  fi
  case "$path" in
${names.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  _winnow_files
}
complete -o filenames -F _winnow winnow
`
}

/** For a single-quoted string of zsh's _arguments. */
const zshText = (text: string): string => text.replace(/[[\]:\\]/g, '\\$&').replaceAll("'", "'\\''")

function zsh(commands: readonly Completable[]): string {
  const cases = commands.map(({path, options}) => {
    const specs = options.flatMap((option) =>
      flagsOf(option).map((flag) => {
        const action = option.values.length > 0 ? `(${option.values.join(' ')})` : '_files'
        return `'${flag}[${zshText(option.description)}]${option.takesValue ? `:value:${action}` : ''}'`
      }),
    )
    const names = followers(commands, path).map((one) => one.path.split(' ').at(-1))
    const first =
      names.length > 0 ? `'1: :{_alternative "commands:command:(${names.join(' ')})" "files:file:_files"}'` : ''
    return `    '${path}') _arguments -s -S ${specs.join(' ')} ${first} '*:file:_files' ;;`
  })
  return `#compdef winnow
# zsh completion of winnow. Put it into a folder of $fpath as _winnow: winnow completion zsh > ~/.zfunc/_winnow
_winnow() {
  local winnow_path='' word
  local -i depth=0
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case "\${winnow_path:+$winnow_path }$word" in
      ${commands.flatMap(({path}) => (path === '' ? [] : `'${path}'`)).join('|')}) winnow_path="\${winnow_path:+$winnow_path }$word"; (( depth++ )) ;;
    esac
  done
  # What follows a command is completed as if the command were the program.
  words=("\${(@)words[1]}" "\${(@)words[depth+2,-1]}")
  (( CURRENT -= depth ))
  case "$winnow_path" in
${cases.join('\n')}
  esac
}
if [[ "$funcstack[1]" == _winnow ]]; then _winnow "$@"; else compdef _winnow winnow; fi
`
}

const fishText = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

function fish(commands: readonly Completable[]): string {
  const top = followers(commands, '').map(({path}) => path)
  const condition = (path: string): string => {
    if (path === '' || path === 'clean')
      return `not __fish_seen_subcommand_from ${top.filter((name) => name !== 'clean').join(' ')}`
    return path
      .split(' ')
      .map((name) => `__fish_seen_subcommand_from ${name}`)
      .join('; and ')
  }
  const rows = commands.flatMap(({path, options}) => {
    const when = `-n ${fishText(condition(path))}`
    const names = followers(commands, path).map(
      (one) =>
        `complete -c winnow ${path === '' ? '-n __fish_use_subcommand' : when} -a ${one.path.split(' ').at(-1)} -d ${fishText(one.description)}`,
    )
    const flags =
      path === 'clean'
        ? []
        : options.map((option) => {
            const short = option.short ? ` -s ${option.short.slice(1)}` : ''
            const long = option.long ? ` -l ${option.long.slice(2)}` : ''
            const value = !option.takesValue
              ? ''
              : option.values.length > 0
                ? ` -x -a ${fishText(option.values.join(' '))}`
                : ' -r'
            return `complete -c winnow ${when}${short}${long}${value} -d ${fishText(option.description)}`
          })
    return [...names, ...flags]
  })
  return `# fish completion of winnow. To keep it: winnow completion fish > ~/.config/fish/completions/winnow.fish\n${rows.join('\n')}\n`
}
