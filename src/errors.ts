/** What the user typed can't be done: one line that says what to type instead. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** One input could not be done; the others go on. Exit code 1. */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly path: string

  constructor(path: string, reason: string, options?: ErrorOptions) {
    super(reason, options)
    this.path = path
  }
}

/** The failure of one input, where a file could not be read or written; a closed pipe and our own mistakes are thrown on. */
export function asInputError(path: string, error: unknown): InputError {
  if (error instanceof InputError) return error
  if (isSystemError(error) && error.code !== 'EPIPE') return new InputError(path, reasonOf(error), {cause: error})
  throw error
}

/** Whether the operating system refused something; `path` is there where it was about a file. */
export function isSystemError(error: unknown): error is Error & {readonly code: string; readonly path?: string} {
  return error instanceof Error && 'syscall' in error && typeof (error as {code?: unknown}).code === 'string'
}

const SYSTEM_REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'not allowed; check its permissions',
  EPERM: 'not allowed; check its permissions',
  EISDIR: 'it is a folder',
  EEXIST: 'a part of the path is a file, not a folder',
  ENOTDIR: 'a part of the path is a file, not a folder',
  ELOOP: 'symbolic links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
  ENOSPC: 'no space is left on the device',
  EMFILE: 'too many files are open',
  EROFS: 'the file system is read-only',
}

/** Why a file operation failed, in words for someone tired. */
export function reasonOf(error: unknown): string {
  const {code} = (error ?? {}) as {code?: unknown}
  const known = typeof code === 'string' ? SYSTEM_REASONS[code] : undefined
  return known ?? (error instanceof Error ? error.message : String(error))
}
