import type {Input} from './inputs.ts'
import {formatByName} from './source-format.ts'
import type {RunSettings} from './task.ts'

/** Inputs above this are cleaned in parts, in bytes or UTF-16 units of source: no page is as large, and no article. */
export const DEFAULT_WINDOW = 16 * 1024 * 1024

/**
 * Of text that is written as text: nothing shows where its parts meet, and smaller ones keep a run within 256 MB. Cleaning
 * takes some 40 bytes per byte of the window.
 */
const TEXT_WINDOW = 4 * 1024 * 1024

/** How much of an input is cleaned at a time. */
export function windowOf({path}: Input, {window, output, inputFormat}: RunSettings): number {
  if (window !== undefined) return window
  const format = inputFormat === 'auto' ? formatByName(path) : inputFormat
  // A page of markup is not cut while it can be helped.
  const isPlain = format !== 'html' && (output.format === 'text' || output.format === 'markdown')
  return isPlain ? TEXT_WINDOW : DEFAULT_WINDOW
}
