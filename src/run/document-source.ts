import type {Cleaned} from '../cleaner.ts'
import type {Cleaner} from '../create-cleaner.ts'
import type {DetectEncoding} from '../decode/decode.ts'
import type {Document} from '../document.ts'
import {documentOf} from '../document-of.ts'
import type {OffsetUnit} from '../text/offsets.ts'
import type {SourceFormat} from '../view.ts'
import type {Input} from './inputs.ts'
import {readWindows, type Window} from './windows.ts'

/** A cleaned document, or part of one, with what the outputs and the ledger are made from. */
export interface CleanedPart {
  readonly input: Input
  readonly window: Window
  readonly cleaned: Cleaned
  readonly document: Document
}

export interface DocumentSettings {
  /** Gives the cleaner for a format; what reads the format is loaded when the first source asks for it. */
  readonly cleanerFor: (format: SourceFormat) => Promise<Cleaner>
  readonly window: number
  readonly unit: OffsetUnit
  readonly inputFormat: SourceFormat | 'auto'
  /** Stands for the name of stdin where its ending tells the format. */
  readonly stdinName: string | undefined
  readonly detectEncoding: DetectEncoding
}

/** Reads one input and cleans it, window by window. */
export async function* cleanInput(input: Input, settings: DocumentSettings): AsyncGenerator<CleanedPart> {
  let format: SourceFormat | undefined
  for await (const window of readWindows(input, settings.window, settings.detectEncoding)) {
    format ??=
      settings.inputFormat === 'auto' ? formatOf(settings.stdinName ?? input.path, window.text) : settings.inputFormat
    const cleaner = await settings.cleanerFor(format)
    const cleaned = cleaner.clean(window.text, format)
    const {part, encoding, whole} = window
    const facts = {path: input.path, record: 0, url: null, format, encoding, ...whole, part}
    yield {
      input,
      window,
      cleaned,
      document: documentOf(cleaned, window.text, facts, cleaner.rules, settings.unit),
    }
  }
}

const FORMATS_BY_ENDING: Readonly<Record<string, SourceFormat>> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
}

/** A known ending decides, else the head of the content where it is certain. Markdown is never guessed. */
export function formatOf(path: string, text: string): SourceFormat {
  const ending = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase()
  if (ending && FORMATS_BY_ENDING[ending]) return FORMATS_BY_ENDING[ending]
  return /^\ufeff?\s*(?:<!--[^>]*-->\s*|<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)\b/i.test(text.slice(0, 2048))
    ? 'html'
    : 'text'
}
