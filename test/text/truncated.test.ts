import {describe, expect, test} from 'vitest'
import {segment} from '../../src/text/block.ts'
import {isTruncated} from '../../src/text/truncated.ts'

const WHOLE = `The harbour had been closed since the storm, and nobody could say when it would open again.
Along the wall the nets hung dry, and the men who owned them sat in the only café that was open.`

const truncated = (text: string): boolean => isTruncated(segment(text))

describe('isTruncated', () => {
  test.each([
    `${WHOLE}\nThe council met twice. In March it sent two engineers, who measured the`,
    `${WHOLE}\nIn the end the council said that it would not pay for the wall, that the owners of the boats should, and that until they did so nobody was to go near the`,
    `${WHOLE}\n* Nails: two boxes of the long ones.\n* Boards: six, planed on one side.\n* Tar: as much as there is in`,
    `${WHOLE}\n| Year | Boats | Owners |\n|---|---|---|\n| 1906 | 12 | 9 |\n| 1931 | 40`,
    `The first wall was built by the Northern League (the old\nWho Built the Second Wall\n${WHOLE}`,
    `${WHOLE} […]`,
    `${WHOLE} [+1203 chars]`,
    '港は閉鎖されたままである。船は出ない。いつ再開されるのかは誰にも分からないという。市議会は三月に二人の技術者を派遣し、壁の亀裂を測定させたうえで、報告書をまとめるよう',
  ])('%j breaks off', (text) => expect(truncated(text)).toBe(true))

  test.each([
    '',
    WHOLE,
    `A Quiet Winter\n${WHOLE}\nWho Pays for the Wall`,
    `${WHOLE}\nBy Ada Bell`,
    `${WHOLE}\nThe harbour wall in March, seen from the café\nPhoto: Ada Bell`,
    `${WHOLE}\n* nails\n* boards\n* tar and brushes`,
    `${WHOLE}\n| Year | Boats |\n|---|---|\n| 1906 | 12 |`,
    'Along the wall the nets hung dry\nand no one asked what had been lost\nthe boats lay still\nand none would say',
    `${WHOLE}\nThe first wall was built by the Northern League (the old\nleague of towns) and lasted forty years.`,
    `${WHOLE}\nThe committee meets again on Friday. (dpa)`,
    'we went there on sunday. it was closed. nobody knew why it was closed or when it opens',
  ])('%j is whole', (text) => expect(truncated(text)).toBe(false))
})
