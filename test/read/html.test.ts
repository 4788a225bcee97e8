import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readHtml} from '../../src/read/html.ts'
import {segment} from '../../src/text/block.ts'

const textOf = (html: string): string => readHtml(html).rewrite.text

describe('readHtml: text', () => {
  it.each([
    ['blocks apart by a blank line', '<p>One</p><div>Two<div>Three</div></div>', 'One\n\nTwo\n\nThree'],
    ['inline elements inside their line', '<p>A <b>bold</b><i>er</i> claim.</p>', 'A bolder claim.'],
    ['line breaks', '<p>Rose Lane 4<br>Harwick</p>', 'Rose Lane 4\nHarwick'],
    ['white space collapsed', '<p> far \n\t away&nbsp; now </p>', 'far away now'],
    ['entities decoded', '<p>Fish &amp; chips &#8212; caf&eacute; &NotEqualTilde;</p>', 'Fish & chips — café ≂̸'],
    ['items directly under each other', '<ul><li>Rope<li>Lamp</ul><p>End</p>', '- Rope\n- Lamp\n\nEnd'],
    ['nested lists', '<ul><li>Rope<ul><li>thin</li></ul></li><li>Lamp</li></ul>', '- Rope\n- thin\n- Lamp'],
    ['rows of a table', '<table><tr><th>Port<th>Tons<tr><td>Ellery<td>40</table>', '| Port | Tons |\n| Ellery | 40 |'],
    [
      'a layout table as lines',
      '<table><tr><td>Menu<td><p>First.</p><p>Second.</p></table>',
      'Menu\n\nFirst.\n\nSecond.',
    ],
    ['a table inside a layout table', '<table><tr><td><table><tr><td>a<td>b</table><td>c</table>', '| a | b |\n\nc'],
    ['preformatted lines', '<pre>if x:\n    go()\n\nend</pre>', 'if x:\n    go()\n\nend'],
    [
      'what is not shown left out',
      '<script>var a</script><style>p{}</style><p>Seen</p><noscript>Turn it on</noscript>',
      'Seen',
    ],
  ])('renders %s', (_, html, text) => {
    expect(textOf(html)).toBe(text)
  })

  it('gives each line its type', () => {
    const html =
      '<h2>Tides</h2><p>Text.</p><ul><li>Item</ul><blockquote>Said.</blockquote><pre>code</pre><table><tr><td>a<td>b</table>'
    const {rewrite, hints} = readHtml(html)
    const types = segment(rewrite.text, hints).map(({hints}) => hints!.type)
    expect(types).toEqual(['heading', 'paragraph', 'list-item', 'quote', 'code', 'table'])
    expect(hints[0]!.hints.level).toBe(2)
  })

  it('measures links and finds the innermost element', () => {
    const {hints} = readHtml('<div class="menu top"><a href="/">Home</a> page</div>')
    const {page, element, size, linked, links} = hints[0]!.hints.page!
    expect([size, linked, links]).toEqual([8, 4, 1])
    const {parent, names} = page.elements
    expect(names[parent[element]!]).toBe('menu top')
  })
})

describe('readHtml: broken pages', () => {
  it.each([
    ['an unclosed comment', '<p>One</p><!-- menu <p>Two</p>', 'One\n\nTwo'],
    [
      'a conditional comment that only a later one ends',
      `<!--[if gt IE 8]> <body class="${'x'.repeat(40)}"><p>One</p><!-- end -->`,
      'One',
    ],
    ['an unclosed title', '<title>Home<body><p>One</p>', 'Home\n\nOne'],
    ['an unclosed head', '<head><title>Home</title><p>One</p>', 'One'],
    ['an unclosed svg', '<svg><path><p>One</p>', 'One'],
    ['an unclosed quote', '<p>One</p><a href="x>Two</a><p>Three</p>', 'One\n\nTwo\n\nThree'],
    ['end tags without a start', '</div></p>One</td></table>Two', 'One\n\nTwo'],
    ['crossing elements', '<p><b>One<i>two</b>three</i></p>', 'Onetwothree'],
    ['a stray less-than sign', '<p>1 < 2 and 3 > 2</p>', '1 < 2 and 3 > 2'],
    ['nothing', '', ''],
  ])('reads on after %s', (_, html, text) => {
    expect(textOf(html).replace(/^Home\n\n/, '')).toBe(text.replace(/^Home\n\n/, ''))
  })

  it('reads a million nested elements', () => {
    expect(textOf(`${'<div>'.repeat(1_000_000)}deep${'</span>'.repeat(100_000)}${'</div>'.repeat(1_000_000)}`)).toBe(
      'deep',
    )
  })

  it.each([
    '<!--',
    '<a href="',
    '<table><tr><td>',
    '<title>',
    '<p><b>',
    '&',
    '<li>a',
    '<textarea>',
    '<',
    '<!-- <!-- ',
    '<form><noscript>',
  ])('reads %j a hundred thousand times', (piece) => {
    expect(() => readHtml(piece.repeat(100_000))).not.toThrow()
  })

  const soup = fc.array(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<table>',
      '<tr>',
      '<td>',
      '</td>',
      '</table>',
      '<ul>',
      '<li>',
      '</ul>',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '<pre>',
      '</pre>',
      '<a href=x>',
      '</a>',
      '<h2>',
      '<br>',
      '<svg>',
      '<title>',
      '"',
      "'",
      '<',
      '>',
      'word',
      ' two words ',
      '&amp;',
      '&lt',
      '\n',
      'é',
      '字',
    ),
    {maxLength: 60},
  )

  it('leads every character back to where it stands', () => {
    fc.assert(
      fc.property(soup, (parts) => {
        const html = parts.join('')
        const {rewrite, hints, templates} = readHtml(html)
        let end = 0
        for (const piece of rewrite.pieces) {
          expect(piece.start).toBeGreaterThanOrEqual(end)
          expect(piece.end).toBeGreaterThanOrEqual(piece.start)
          end = piece.end
        }
        expect(end).toBeLessThanOrEqual(html.length)
        let line = 0
        for (const hint of hints) {
          expect(hint.start).toBeGreaterThanOrEqual(line)
          line = hint.end
        }
        for (const block of segment(rewrite.text, hints)) expect(block.hints?.page).toBeDefined()
        for (const {start, end} of templates) expect(start).toBeLessThan(end)
      }),
      {numRuns: 2000},
    )
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (html) => void readHtml(html)))
  })
})

describe('readHtml: metadata', () => {
  it('takes title, author and date from the head, and the language', () => {
    const {fields, language} = readHtml(
      '<html lang="en-GB"><title>The Lamp Keeper | Harwick Post</title><meta property="og:site_name" content="Harwick Post"><meta name="author" content="By Ada Quill"><meta property="article:published_time" content="2021-03-04T05:06:07+0100">',
    )
    expect(fields).toEqual({title: 'The Lamp Keeper', byline: 'Ada Quill', published: '2021-03-04T05:06:07+01:00'})
    expect(language).toBe('en')
  })

  it('takes JSON-LD before meta elements', () => {
    const json = JSON.stringify({
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: 'Fog',
          author: [{name: 'A. Quill'}, {name: 'B. Reed'}],
          datePublished: '2020-02-03',
        },
      ],
    })
    const {fields} = readHtml(`<title>Fog - Home</title><script type="application/ld+json">${json}</script>`)
    expect(fields).toEqual({title: 'Fog', byline: 'A. Quill, B. Reed', published: '2020-02-03'})
  })

  it('passes over JSON-LD that does not parse', () => {
    expect(readHtml('<title>Fog</title><script type="application/ld+json">{"headline": </script>').fields).toEqual({
      title: 'Fog',
    })
  })
})
