import {readFileSync} from 'node:fs'
import {gunzipSync} from 'node:zlib'

/** The objects of a JSON Lines file, plain or gzip, one by one: as one string a file of pages would be too long. */
export function* readJsonLines<Row>(path: string): Generator<Row> {
  const bytes = readFileSync(path)
  const plain = path.endsWith('.gz') ? gunzipSync(bytes) : bytes
  for (let at = 0; at < plain.length; ) {
    const feed = plain.indexOf(10, at)
    const end = feed < 0 ? plain.length : feed
    if (end > at) yield JSON.parse(plain.toString('utf8', at, end)) as Row
    at = end + 1
  }
}
