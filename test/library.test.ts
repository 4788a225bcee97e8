/** The two entry points of the library: what they hold, and what they refuse. */
import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import * as library from '../src/index.ts'
import * as node from '../src/node.ts'

describe('the entry points', () => {
  test('hold these values and no others', () => {
    expect(Object.keys(library).sort()).toEqual([
      'CATEGORIES',
      'CONTRACT_VERSION',
      'OFFSET_UNITS',
      'PRESETS',
      'REPAIR_KINDS',
      'SCOPES',
      'VERSION',
      'createCleaner',
      'documentOf',
    ])
    expect(Object.keys(node).sort()).toEqual(['cleanersByFormat', 'createNodeCleaner', 'loadData'])
  })

  test('are where package.json says, as are the data files', () => {
    const {exports} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      exports: Record<string, string | Record<string, string>>
    }
    for (const place of Object.values(exports).flatMap((one) => (typeof one === 'string' ? one : Object.values(one))))
      expect(existsSync(new URL(`../${place}`, import.meta.url)), place).toBe(true)
  })
})

describe('a cleaner', () => {
  test('reads the stored rules and the models in Node, and just as much anywhere that a caller loads them', async () => {
    const asked: string[] = []
    const load: library.LoadData = (name) => {
      asked.push(name)
      return node.loadData(name)
    }
    const {rules} = await library.createCleaner({}, load)
    expect(asked.sort()).toEqual(['notice-model.bin', 'page-model.bin', 'rules.bin', 'split-model.bin'])
    expect(rules).toBe((await node.createNodeCleaner()).rules)
  })

  test('loads no model that its options have no use for', async () => {
    const asked: string[] = []
    await library.createCleaner({model: false}, (name) => {
      asked.push(name)
      return node.loadData(name)
    })
    expect(asked).toEqual(['rules.bin'])
  })

  test.each([
    [{preset: 'bold'}, 'There is no preset "bold". There are: careful, balanced, thorough.'],
    [{mode: 'book'}, 'There is no mode "book". There are: article, page.'],
    [{repairs: ['unglue', 'glue']}, /^There is no repair "glue"/],
    [{only: ['adverts']}, /^There is no category "adverts"/],
    [{skip: ['share', 'shares']}, /^There is no category "shares"/],
    [{splitThreshold: 50}, 'The split threshold is a probability, 0 to 1, and not 50.'],
    [{splitThreshold: Number.NaN}, 'The split threshold is a probability, 0 to 1, and not NaN.'],
  ])('refuses %j', async (options, message) => {
    await expect(library.createCleaner(options as library.CleanerOptions, node.loadData)).rejects.toThrow(message)
  })

  test('says which formats it was not made for', async () => {
    const cleaner = await node.createNodeCleaner({formats: ['text']})
    expect(() => cleaner.clean('<p>One line', 'html')).toThrow(
      new RangeError('This cleaner was not made to read html.'),
    )
  })

  test.each([undefined, null, 5, Buffer.from('bytes')])('refuses %j for a text', async (text) => {
    const cleaner = await node.createNodeCleaner({formats: ['text']})
    expect(() => cleaner.clean(text as unknown as string)).toThrow(
      new TypeError('A cleaner cleans strings; decode bytes first.'),
    )
  })
})
