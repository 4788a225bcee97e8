/** Magic numbers of common binary files, as Latin-1. */
const MAGIC = [
  '\x89PNG',
  '\xff\xd8\xff',
  'GIF8',
  '%PDF-',
  'PK\x03\x04',
  '\x7fELF',
  'MZ',
  'RIFF',
  'OggS',
  'ID3',
  'BZh',
  '\xfd7zXZ',
  'SQLite format',
  '\x00\x00\x01\x00',
]

/** How much of a file is looked at. */
const HEAD = 512
/** More control characters than this share of it are not in text. */
const MOST_CONTROLS = 0.1

/**
 * Whether a file found in a folder is none that people read: by its magic number, or by many control characters. UTF-16
 * text has many zeros, so zeros alone tell nothing. `head`: its first bytes.
 */
export function isBinary(head: Uint8Array): boolean {
  const text = String.fromCharCode(...head.subarray(0, HEAD))
  if (MAGIC.some((magic) => text.startsWith(magic))) return true
  if (text.startsWith('\xff\xfe') || text.startsWith('\xfe\xff')) return false
  const controls = text.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]/g)?.length ?? 0
  return controls > text.length * MOST_CONTROLS
}
