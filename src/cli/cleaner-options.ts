import type {CleanOptions} from '../options.ts'
import type {CleanFlags} from './options.ts'

/** What the options of a command line ask of the cleaner; reads and checks the files of --rules and --protect. */
export async function cleanerOptions(flags: DecisionFlags): Promise<CleanOptions> {
  const files = flags.rules || flags.protect !== undefined ? await import('./rule-file.ts') : undefined
  return {
    preset: flags.preset,
    ...(flags.page && {mode: 'page'}),
    ...(flags.article && {mode: 'article'}),
    model: flags.model,
    split: flags.split !== false,
    ...(flags.splitThreshold !== undefined && {splitThreshold: flags.splitThreshold}),
    ...(flags.repair !== undefined && {repairs: flags.repair === false ? [] : flags.repair}),
    ...(flags.only && {only: flags.only}),
    ...(flags.skip && {skip: flags.skip}),
    ...(flags.lang !== undefined && {language: flags.lang}),
    ...(flags.rules && {rules: await files!.loadRuleFiles(flags.rules)}),
    ...(flags.protect !== undefined && {protect: await files!.loadProtected(flags.protect)}),
  }
}

/** The options that decide what goes; all commands that clean share them. */
export type DecisionFlags = Pick<
  CleanFlags,
  | 'preset'
  | 'page'
  | 'article'
  | 'model'
  | 'split'
  | 'splitThreshold'
  | 'repair'
  | 'only'
  | 'skip'
  | 'lang'
  | 'rules'
  | 'protect'
>
