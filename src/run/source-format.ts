import type {SourceFormat} from '../view.ts'

const FORMATS_BY_ENDING: Readonly<Record<string, SourceFormat | 'jsonl'>> = {
  txt: 'text',
  text: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
}

/** Endings that say how a file is compressed. */
const COMPRESSED = /\.(?:gz|zst)$/i

/** A name without the ending of its compression: what the decompressed file is called. */
export const withoutCompression = (path: string): string => path.replace(COMPRESSED, '')

/** What a name says that a file holds; undefined where it says nothing. */
export function formatByName(path: string): SourceFormat | 'jsonl' | undefined {
  const ending = /\.([^./\\]+)$/.exec(withoutCompression(path))?.[1]?.toLowerCase()
  return ending === undefined ? undefined : FORMATS_BY_ENDING[ending]
}

/** A known ending decides, else the head of the content where it is certain. Markdown is never guessed. */
export function formatOf(path: string, text: string): SourceFormat {
  const named = formatByName(path)
  if (named && named !== 'jsonl' && named !== 'text') return named
  return /^\ufeff?\s*(?:<!--[^>]*-->\s*|<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)\b/i.test(text.slice(0, 2048))
    ? 'html'
    : 'text'
}

/** How much of a source is looked at to tell whether it is JSONL. */
export const SNIFFED = 64 * 1024

/** Whether every line of a head is a JSON object; the last may be cut off by the end of the head. */
export function looksLikeJsonl(head: Uint8Array, isAll: boolean): boolean {
  const text = new TextDecoder('utf-8').decode(head)
  if (!/^\s*\{/.test(text)) return false
  const lines = text.split('\n')
  const last = lines.pop()!
  if (isAll || lines.length === 0) lines.push(last)
  if (!isAll && lines.length === 1 && lines[0] === last) return /^\s*\{\s*"(?:[^"\\]|\\.)*"\s*:/.test(last)
  return lines.every((line) => line.trim() === '' || isObject(line))
}

function isObject(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}
