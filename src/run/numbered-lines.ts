import {openByteStream} from './byte-stream.ts'

/** The lines of a file that say something, each with its number from 1; decompressed, and not held longer than they are needed. */
export async function* numberedLines(path: string): AsyncGenerator<[number, string]> {
  const {chunks} = await openByteStream({path, relative: path}, 1)
  const decoder = new TextDecoder()
  let rest: string[] = []
  let number = 0
  for await (const chunk of chunks) {
    const lines = decoder.decode(chunk, {stream: true}).split('\n')
    rest.push(lines[0]!)
    if (lines.length === 1) continue
    lines[0] = rest.join('')
    rest = [lines.pop()!]
    for (const line of lines)
      if (line.trim() !== '') yield [++number, line]
      else number++
  }
  const line = rest.join('') + decoder.decode()
  if (line.trim() !== '') yield [++number, line]
}
