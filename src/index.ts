export {CATEGORIES, type Category, type Tier} from './category.ts'
export type {Cleaned} from './cleaned.ts'
export type {Considered, Fate} from './considered.ts'
export {type Cleaner, type CleanerOptions, createCleaner, type LoadData} from './create-cleaner.ts'
export {
  type Article,
  type ArticleBlock,
  CONTRACT_VERSION,
  type Dateline,
  type Document,
  type Mode,
  type RecordedRepair,
  type Removal,
  type SourceInfo,
  type SourcePart,
  type Warning,
  type WarningCode,
} from './document.ts'
export {documentOf, type SourceFacts} from './document-of.ts'
export {type CleanOptions, PRESETS, type Preset} from './options.ts'
export {REPAIR_KINDS, type RepairKind} from './repair/repair.ts'
export type {Look} from './rule/engine.ts'
export {SCOPES, type Scope, type UserRule} from './rule/user-rules.ts'
export type {BlockType} from './text/block.ts'
export {OFFSET_UNITS, type OffsetUnit} from './text/offsets.ts'
export type {Span} from './text/span.ts'
export {VERSION} from './version.ts'
export type {SourceFormat} from './view.ts'
