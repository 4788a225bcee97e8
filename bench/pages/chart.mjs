/** Horizontal bars, one group a tool, one bar a figure, as an SVG that reads on light and dark grounds. */
export function barChart(rows, {width = 760, from = 0.6} = {}) {
  const series = Object.keys(rows[0].values)
  const colours = ['#2f7d6d', '#d08b2c', '#6a5d9b']
  const left = 250
  const bar = 14
  const group = series.length * (bar + 3) + 14
  const height = rows.length * group + 50
  const x = (value) => left + ((value - from) / (1 - from)) * (width - left - 60)
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="13" fill="#808080">`,
  ]
  for (let tick = from; tick <= 1.001; tick += 0.1) {
    parts.push(
      `<line x1="${x(tick)}" x2="${x(tick)}" y1="8" y2="${height - 40}" stroke="#808080" stroke-opacity=".3"/>`,
    )
    parts.push(`<text x="${x(tick)}" y="${height - 24}" text-anchor="middle">${tick.toFixed(1)}</text>`)
  }
  rows.forEach(({name, values}, row) => {
    const top = 14 + row * group
    parts.push(`<text x="${left - 10}" y="${top + group / 2 - 4}" text-anchor="end">${name}</text>`)
    series.forEach((key, index) => {
      const y = top + index * (bar + 3)
      parts.push(
        `<rect x="${left}" y="${y}" width="${(x(values[key]) - left).toFixed(1)}" height="${bar}" fill="${colours[index]}"/>`,
      )
      parts.push(`<text x="${(x(values[key]) + 6).toFixed(1)}" y="${y + 12}">${values[key].toFixed(3)}</text>`)
    })
  })
  series.forEach((key, index) => {
    parts.push(
      `<rect x="${left + index * 110}" y="${height - 14}" width="12" height="12" fill="${colours[index]}"/><text x="${left + 18 + index * 110}" y="${height - 4}">${key}</text>`,
    )
  })
  return `${parts.join('\n')}\n</svg>\n`
}
