/** The kind of line end that stands most often; LF in a text without any. */
export function commonestLineEnd(text: string): string {
  if (!text.includes('\r')) return '\n'
  let crlf = 0
  let cr = 0
  for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) {
    if (text[at + 1] === '\n') crlf++
    else cr++
  }
  let lf = -crlf
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lf++
  return crlf >= lf && crlf >= cr ? '\r\n' : cr > lf ? '\r' : '\n'
}
