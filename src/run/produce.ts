import {randomUUID} from 'node:crypto'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {type LedgerHeader, ledgerOperations} from '../ledger/ledger.ts'
import {SourceBytes} from '../ledger/source-bytes.ts'
import {commonestLineEnd} from '../text/line-end.ts'
import type {OffsetUnit} from '../text/offsets.ts'
import {VERSION} from '../version.ts'
import {type CleanedPart, documentOfPart} from './cleaned-part.ts'
import {diffPart} from './diff-part.ts'
import {sha256} from './digest.ts'
import {type Formatted, formatArticles} from './formatted.ts'
import {STDIN} from './inputs.ts'
import {isJson} from './naming.ts'
import {reportOf} from './report.ts'
import type {DocumentItem, DocumentLedger, OutputSettings, WrittenText} from './task.ts'

/** Turns a cleaned part into what is written of it, its lines of the ledger and what is told of it. */
export function produce(
  part: CleanedPart,
  bytes: Uint8Array,
  index: number,
  settings: OutputSettings,
  unit: OffsetUnit,
  record: number | null = null,
): DocumentItem {
  const facts = factsOf(part, index, record)
  if (settings.look) return {...facts, ...look(part, settings, record)}
  const {texts, formatted} = textsOf(part, settings, unit)
  return {
    ...facts,
    lineEnd: commonestLineEnd(part.window.text),
    texts:
      settings.spool && facts.isWhole
        ? texts.map(({pieces}) => spool(isJson(settings.format) ? [...pieces!, '\n'] : pieces!, settings.spool!))
        : texts,
    ledger: settings.ledger ? ledgerOf(part, bytes, formatted, record) : undefined,
  }
}

type Facts = Pick<DocumentItem, 'kind' | 'input' | 'isWhole' | 'isContinued' | 'isLast' | 'report'>

function factsOf(part: CleanedPart, input: number, record: number | null): Facts {
  const {isContinued, window} = part
  return {
    kind: 'document',
    input,
    isWhole: window.part === null && record === null,
    isContinued,
    isLast: window.part === null || window.part.last,
    report: reportOf(part, record),
  }
}

/** What a run that only looks wants of a part. */
function look(
  part: CleanedPart,
  {look, separator}: OutputSettings,
  record: number | null,
): Omit<DocumentItem, keyof Facts> {
  const {path} = part.input
  const name = `${path === STDIN ? 'stdin' : path}${record === null ? '' : `#${record + 1}`}`
  const diff = look === 'diff' ? diffPart(part, name, separator) : undefined
  return {
    lineEnd: '\n',
    texts: diff ? [{pieces: [diff.text]}] : [],
    ...(diff && {lines: diff.lines}),
    ledger: undefined,
  }
}

function textsOf(
  part: CleanedPart,
  settings: OutputSettings,
  unit: OffsetUnit,
): {texts: WrittenText[]; formatted: Formatted[]} {
  const {format, separator, apart, pretty, ledger} = settings
  const all = part.cleaned.articles.map((_, k) => k)
  if (isJson(format)) {
    const text = JSON.stringify(documentOfPart(part, unit), null, pretty ? 2 : undefined)
    return {texts: [{pieces: [text]}], formatted: ledger ? articlesOf(part) : []}
  }
  const groups = apart && part.window.part === null ? all.map((k) => [k]) : all.length > 0 ? [all] : []
  const formatted = groups.map((group) => formatArticles(part, group, format === 'markdown', separator))
  return {texts: formatted.map(({pieces}) => ({pieces})), formatted}
}

/** For the ledger of JSON output: each article's text. */
export function articlesOf({cleaned}: CleanedPart): Formatted[] {
  return cleaned.articles.map(({text}, k) => ({
    pieces: [text],
    texts: () => [{offset: 0, rewrites: [cleaned.trace.reading, cleaned.trace.articles[k]!]}],
  }))
}

/** The ledger's lines for one part, with the outputs that it names left open; `record` is its number in a file of records. */
export function ledgerOf(
  {input, window, cleaned, rules}: CleanedPart,
  bytes: Uint8Array,
  formatted: readonly Formatted[],
  record: number | null,
): DocumentLedger {
  const header: Omit<LedgerHeader, 'outputs'> = {
    version: 1,
    tool: {version: VERSION, rules},
    path: input.relative,
    ...(record !== null && {record}),
    ...(window.part && {part: window.part.index}),
    source: {bytes: bytes.length, sha256: sha256(bytes), encoding: window.encoding},
  }
  const texts = formatted.flatMap(({texts: own}, output) => own().map((text) => ({...text, output})))
  const addressed = new SourceBytes(bytes, window.text, window.encoding)
  const lines: string[] = []
  for (const operation of ledgerOperations(addressed, window.text.length, texts, cleaned.removals, cleaned.repairs))
    lines.push(`${JSON.stringify(operation)}\n`)
  return {
    header,
    operations: lines.join(''),
    digests: formatted.map(({pieces}) => sha256(pieces.join(''))),
  }
}

function spool(pieces: readonly string[], folder: string): WrittenText {
  const path = join(folder, randomUUID())
  writeFileSync(path, pieces.join(''))
  return {spooled: path}
}
