import {columnsOf} from './cells.ts'

/** Rows of cells with their columns aligned, the first to the left and the others, figures, to the right. */
export function tableRows(rows: readonly (readonly string[])[]): string[] {
  const count = Math.max(0, ...rows.map((row) => row.length))
  const widths = Array.from({length: count}, (_, k) => Math.max(...rows.map((row) => columnsOf(row[k] ?? ''))))
  return rows.map((row) =>
    row
      .map((cell, k) => {
        const pad = ' '.repeat(widths[k]! - columnsOf(cell))
        return k === 0 ? cell + pad : pad + cell
      })
      .join('  ')
      .trimEnd(),
  )
}
