import {readFileSync} from 'node:fs'
import {gunzipSync} from 'node:zlib'

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

export function* readRows(path: string): Generator<PageRow> {
  const bytes = readFileSync(path)
  const plain = path.endsWith('.gz') ? gunzipSync(bytes) : bytes
  for (let at = 0; at < plain.length; ) {
    const feed = plain.indexOf(10, at)
    const end = feed < 0 ? plain.length : feed
    if (end > at) {
      const row = JSON.parse(plain.toString('utf8', at, end))
      yield {
        ...row,
        text: row.text.replace(/^\ufeff/, ''),
        labels: typeof row.labels === 'string' ? JSON.parse(row.labels) : row.labels,
      }
    }
    at = end + 1
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
