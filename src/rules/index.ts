import type {Lexicon} from '../rule/concepts.ts'
import {compileRules, type RuleSet, ruleSetOf} from '../rule/engine.ts'
import {bookOf} from '../rule/phrase.ts'
import type {Rule} from '../rule/rule.ts'
import {buildRuleTable, readRuleTable, storeRuleTable} from '../rule/rule-table.ts'
import {LLM_LEAK} from './answer/index.ts'
import {APPEAL} from './appeal.ts'
import {arrowLinks} from './arrow-links.ts'
import {breadcrumb} from './breadcrumb.ts'
import {callToAction} from './call-to-action.ts'
import {capsHeadline} from './caps-headline.ts'
import {readLexiconsFrom} from './concepts/index.ts'
import type {Idea} from './concepts/lexicon.ts'
import {DESK} from './desk/index.ts'
import {duplicateTitle} from './duplicate-title.ts'
import {EVERYDAY} from './everyday.ts'
import {gluedButton} from './glued-button.ts'
import {KEYWORDS} from './keywords.ts'
import {labelRow} from './label-row.ts'
import {labelSentence} from './label-sentence.ts'
import {LISTS} from './lists.ts'
import {LIVE_FIGURES} from './live-figures.ts'
import {METADATA} from './metadata.ts'
import {navRun} from './nav-run.ts'
import {outline} from './outline.ts'
import {PLACEHOLDER} from './placeholder.ts'
import {postNavigation} from './post-navigation.ts'
import {pressRelease} from './press-release.ts'
import {READER_LABELS} from './reader-labels.ts'
import {READER_PROMPTS} from './reader-prompts.ts'
import {seoMeta} from './seo-meta.ts'
import {seoNotesBlock, seoRemark} from './seo-notes.ts'
import {shareRow} from './share-row.ts'
import {shareRun} from './share-run.ts'
import {SOCIAL_EMBED} from './social-embed.ts'
import {tableOfContents, tableOfContentsSuffix} from './table-of-contents.ts'
import {TEMPLATE_RESIDUE} from './template-residue.ts'
import {THREADS} from './threads.ts'
import {truncationMark} from './truncation-mark.ts'
import {urlLine} from './url-line.ts'
import {WRITER_NOTES} from './writer-notes.ts'

/** All built-in rules. */
export const RULES: readonly Rule[] = [
  ...EVERYDAY,
  callToAction,
  capsHeadline,
  ...APPEAL,
  arrowLinks,
  breadcrumb,
  pressRelease,
  ...DESK,
  duplicateTitle,
  gluedButton,
  ...KEYWORDS,
  ...LISTS,
  ...LIVE_FIGURES,
  ...LLM_LEAK,
  ...METADATA,
  navRun,
  labelRow,
  labelSentence,
  outline,
  ...PLACEHOLDER,
  postNavigation,
  ...READER_LABELS,
  ...READER_PROMPTS,
  seoMeta,
  seoNotesBlock,
  seoRemark,
  shareRow,
  shareRun,
  ...SOCIAL_EMBED,
  tableOfContents,
  tableOfContentsSuffix,
  ...TEMPLATE_RESIDUE,
  ...THREADS,
  truncationMark,
  urlLine,
  ...WRITER_NOTES,
]

/** The data file that the build makes of the rules and packs. */
export const RULE_TABLE = 'rules.bin'

/** The built-in rules with their stored table. */
export function loadRules(stored: Uint8Array): RuleSet {
  const {table, phrases, lexicon} = readRuleTable(stored)
  readLexiconsFrom(lexicon)
  return ruleSetOf(RULES, table, phrases)
}

/** The built-in rules, made ready out of the packs: what the build stores, and what works without a build. */
export async function compileBuiltInRules(): Promise<RuleSet> {
  const {PACKS} = await import('./packs/index.ts')
  await loadLexicons()
  return compileRules(RULES, bookOf(PACKS))
}

/** The bytes of the data file. */
export async function storeBuiltInRules(): Promise<Uint8Array> {
  const {PACKS} = await import('./packs/index.ts')
  const lexicons = await loadLexicons()
  const book = bookOf(PACKS)
  return storeRuleTable(buildRuleTable(RULES, book), RULES, book, lexicons)
}

/** Reads the lexicons out of their modules: for rules without their stored table. */
export async function loadLexicons(): Promise<readonly Lexicon<Idea>[]> {
  const {LEXICONS} = await import('./concepts/lexicons.ts')
  readLexiconsFrom((language) => LEXICONS.find((lexicon) => lexicon.language === language))
  return LEXICONS
}
