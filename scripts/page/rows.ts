import {readJsonLines} from '../json-lines.ts'

/** A labelled page, as the benchmark's files hold it. */
export interface PageRow {
  readonly id: string
  readonly source: string
  readonly lang: string | null
  readonly type: string | null
  readonly gold_by: 'human' | 'unstated' | 'extractor'
  readonly text: string
  readonly gold: string
  readonly html: string
  readonly labels: readonly number[]
  readonly neutral: readonly number[]
}

/** The labelled pages of a file. Some say their labels as text. */
export function* readRows(path: string): Generator<PageRow> {
  for (const row of readJsonLines<Omit<PageRow, 'labels'> & {labels: string | PageRow['labels']}>(path)) {
    const {labels} = row
    yield {
      ...row,
      text: row.text.replace(/^\ufeff/, ''),
      labels: typeof labels === 'string' ? JSON.parse(labels) : labels,
    }
  }
}

const ELSEWHERE =
  /google|facebook|twitter|w3\.org|doubleclick|youtube|gstatic|jquery|cloudflare|amazon|gravatar|schema\.org|ogp\.me|linkedin|pinterest|instagram|adobe|wp\.com/

/** The host a page comes from, as far as its links tell; pages of one site must not be on both sides of a fold. */
export function siteOf(row: PageRow): string {
  const own =
    /<link[^>]{0,200}rel=["']?canonical["']?[^>]{0,200}href=["']?https?:\/\/([^/"'\s>]+)/i.exec(row.html) ??
    /property=["']og:url["'][^>]{0,100}content=["']https?:\/\/([^/"'\s>]+)/i.exec(row.html)
  if (own) return own[1]!.replace(/^www\./, '').toLowerCase()
  const counts = new Map<string, number>()
  for (const [, host] of row.html.matchAll(/https?:\/\/([a-z0-9.-]+)/gi)) {
    const name = host!.replace(/^www\./, '').toLowerCase()
    if (!ELSEWHERE.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const most = [...counts].sort((a, b) => b[1] - a[1])[0]
  return most ? most[0] : row.id
}
