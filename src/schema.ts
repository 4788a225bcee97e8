import * as z from 'zod'
import {CATEGORIES} from './category.ts'
import {CONTRACT_VERSION} from './document.ts'
import {REPAIR_KINDS} from './repair/repair.ts'

const offset = z.int().nonnegative()
const span = z.strictObject({start: offset, end: offset})
const probability = z.number().min(0).max(1)
const category = z.enum(Object.keys(CATEGORIES) as [keyof typeof CATEGORIES])
const toolSchema = z.strictObject({version: z.string(), rules: z.string()})

const blockSchema = z.strictObject({
  type: z.enum(['heading', 'paragraph', 'list-item', 'table', 'quote', 'code']),
  level: z.int().min(1).max(6).optional(),
  text: z.string(),
  span,
})

const articleSchema = z.strictObject({
  span,
  title: z.string().nullable(),
  url: z.string().nullable(),
  byline: z.string().nullable(),
  published: z.string().nullable().describe('ISO 8601, as precise as the source says'),
  dateline: z.strictObject({place: z.string(), date: z.string().nullable()}).nullable(),
  keywords: z.array(z.string()),
  language: z.string().nullable().describe('ISO 639-1'),
  truncated: z.boolean(),
  boundary: z.strictObject({confidence: probability, cues: z.array(z.string())}).nullable(),
  blocks: z.array(blockSchema),
  text: z.string(),
  output: z.string().optional(),
})

const removalSchema = z.strictObject({
  start: offset,
  end: offset,
  category,
  rule: z.string(),
  confidence: probability,
  text: z.string(),
  evidence: z.string(),
})

const repairSchema = z.strictObject({
  start: offset,
  end: offset,
  kind: z.enum(REPAIR_KINDS),
  before: z.string(),
  after: z.string(),
})

const warningSchema = z.strictObject({
  code: z.string(),
  message: z.string(),
  start: offset.optional(),
  end: offset.optional(),
})

const sourceSchema = z.strictObject({
  path: z.string().describe('"-" for stdin'),
  record: z.int().nonnegative(),
  url: z.string().nullable(),
  format: z.enum(['text', 'html', 'markdown']),
  encoding: z.string(),
  bytes: z.int().nonnegative().optional(),
  sha256: z.string().optional(),
  mode: z.enum(['article', 'page']),
  modeConfidence: probability,
  part: z.strictObject({index: z.int().nonnegative(), start: offset, end: offset, last: z.boolean()}).nullable(),
})

/** The contract object of `--format json` and `jsonl`, as a zod schema; scripts/build.mjs writes its JSON Schema into the package. */
export const documentSchema = z.strictObject({
  version: z.literal(CONTRACT_VERSION),
  tool: toolSchema,
  source: sourceSchema,
  articles: z.array(articleSchema),
  removals: z.array(removalSchema),
  repairs: z.array(repairSchema),
  warnings: z.array(warningSchema),
  error: z.strictObject({code: z.string(), message: z.string(), line: z.int().optional()}).optional(),
})

const digest = z.string().regex(/^[0-9a-f]{64}$/)

/** First line of a document's part of a ledger. */
export const ledgerHeaderSchema = z.strictObject({
  version: z.literal(CONTRACT_VERSION),
  tool: toolSchema,
  path: z.string(),
  record: z.int().nonnegative().optional(),
  part: z.int().nonnegative().optional(),
  outputs: z.array(
    z.strictObject({
      path: z.string(),
      sha256: digest,
      article: z.int().nonnegative().optional(),
      start: offset.optional(),
      end: offset.optional(),
    }),
  ),
  source: z.strictObject({bytes: z.int().nonnegative(), sha256: digest, encoding: z.string()}),
})

/** Every other line: bytes of the source, copied from an output or held by the ledger, in source order. */
export const ledgerOperationSchema = z.union([
  z.strictObject({op: z.literal('copy'), output: z.int().nonnegative(), start: offset, end: offset}),
  z.strictObject({
    op: z.literal('insert'),
    bytes: z.base64(),
    removal: removalSchema.omit({text: true}).optional(),
    repair: repairSchema.omit({before: true}).optional(),
  }),
])

/** The JSON Schema of a schema above, draft 2020-12. */
export function toJsonSchema(schema: z.ZodType): unknown {
  return z.toJSONSchema(schema)
}
