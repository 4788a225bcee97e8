import {describe, expect, it} from 'vitest'
import {isMachineLine} from '../../src/split/machine-line.ts'
import {createView} from '../../src/view.ts'

const isReport = (line: string): boolean => isMachineLine(createView(line, 'text').blocks[0]!)

describe('a line that a program wrote of its own work', () => {
  it.each([
    '2021-06-02 08:14:58,901 WARN crawler.parse no author found',
    '[2021-06-02T08:14:58Z] INFO saved page',
    '10.03.2021 08:14:58 ERROR timeout',
    'DEBUG: Crawled (200) <GET https://news.example/3> (referer: None)',
    '--2021-06-02 08:14:58--  https://news.example/3',
    'HTTP/1.1 200 OK',
    'Content-Type: text/html; charset=utf-8',
    '[3/47] downloading https://news.example/3',
    'Scraping page 3 of 47...',
  ])('%s', (line) => expect(isReport(line)).toBe(true))

  it.each([
    'WARNING: This report shows a wounded bird.',
    'INFO: Karten gibt es an der Abendkasse und im Rathaus.',
    'Opening article 3 of the treaty, the minister said that nobody had read it.',
    '14:05:12 The rocket leaves the tower.',
    'Saving the otter took page after page of the minutes of the council.',
    'Visit us at the harbour, or see https://harbour.example for the hours.',
    'Processing plants along the coast have closed.',
  ])('and what people write: %s', (line) => expect(isReport(line)).toBe(false))
})
