import {describe, expect, test} from 'vitest'
import {findGlue} from '../../src/repair/unglue.ts'
import {repairWith} from './apply.ts'

/** `⏎` marks a newline that must be made, `␣` a space; without them the text must stay as it is. */
function check(marked: string): void {
  const made = marked.replaceAll('⏎', '\n').replaceAll('␣', ' ')
  const broken = marked
    .replaceAll(/⏎|␣/g, (_mark, at: number) => (marked[at - 1] === '·' ? ' ' : ''))
    .replaceAll('·', '')
  expect(repairWith(findGlue, broken)).toBe(made.replaceAll('·', ''))
  expect([...findGlue(made.replaceAll('·', ''), [])]).toEqual([])
}

const GLUED = [
  'Harbour Walls and the Price of Waiting⏎The council has known about the cracks since spring.',
  // A heading in the middle of a line: `·` stands for the space that becomes a newline.
  'Nobody asked who would pay.·⏎A Quiet Season for the Orchards⏎Growers along the river picked late this year, and sold little.',
  'Nobody asked.·⏎Old Ferries and New Rules⏎Regarding the crossing, the port has said nothing so far.',
  'Fishing Towns Count Their Losses After ‘Summer Without End’⏎LISBON, Portugal – The nets came up empty for weeks.',
  'Storm Closes Mountain Passes⏎Oslo (ntb) – Roads in the west stayed shut on Monday.',
  'Can Small Bakeries Survive the Winter?⏎A sack of flour costs twice as much as last year.',
  'A Village Votes on Its Own Bridge?⏎Table of Contents',
  'Garden Walls for Beginners⏎Table of Contents',
  'What the Drought Means for NATO⏎The bases in the south draw water from the same river.',
  'Ferry Prices in 2031⏎The company raised them twice.',
  'The Long Road to the Delta Region⏎The Slow Return of the Storks in the North⏎The marshes were dry for years, and then the rain came.',
  'Warum die Brücke gesperrt wurde⏎Die Stadt hat den Bau seit Jahren nicht mehr geprüft.',
  'Почему закрыли старый мост⏎Это решение приняли городские власти после проверки.',
  'Mira Holt opens bakery⏎Mira Holt opens bakery in the old station, ten years after the last train.',
  'Harbour wall to be rebuilt⏎Posted on March 3, 2031 by the port office',
  'Harbour wall to be rebuilt⏎March 3, 2031 10:15',
  'PORT COUNCIL VOTES FOR A NEW WALL⏎Members were told to expect a bill in spring.',
  // Both words come back by themselves, so that they are no name.
  'Fishermen sue over the harbour⏎Marlow has seen nothing like it, said the owner of four boats, and asked for money at once.\nThe harbour of Marlow is old.',
  // Sure headings near by make likely ones count.
  'A Wall for All Seasons⏎The port has one now, and it holds.·⏎Who Owns the Nets⏎Holt does, for the most part, and says so.',
  'Old Ferries and New Rules⏎The port is silent on the matter.·⏎A Bridge That Nobody Wanted to Cross\nIt was built in a year, and it has stood for two.',
  'They left before the storm came.⏎Harbour Walls and the Price of Waiting\nThe council has known about the cracks since spring.',
  'He left the room, she said.␣The door stayed open.',
  'Four years later it closed for good.␣By 2019, the roof had fallen in.',
  'They asked him to stay.”␣The answer came by letter.',
  'Is that all?␣It was not, the witness said.',
  'Prices rose by four per cent.␣However, wages did too, and costs followed.␣Farmers say they saw none of it.',
]

const KEPT = [
  'The clip was on YouTube before the match ended.',
  'McDonald, MacArthur and DeVito met LeBron and O’Brien in the office of L’Oréal.',
  'An iPhone, an eBay account and a JavaScript course for the PhD at the GmbH.',
  'Officials at Brookfield DeepMind said on Tuesday that they had no comment to make.',
  'The Rise and Fall of DaimlerChrysler as told by those who were there, in twelve parts.',
  'Why LinkedIn the company is not LinkedIn the network, and what that means for users.',
  'See README.Md, System.Out and http.Client for details; Booking.Com is a name.',
  'The U.S.Army band played, e.g.The march, i.e.This one.',
  'Write to Jo.Ann@example.org or @TheHarbour, or use #TheLastFerry and https://example.org/TheLastFerry.',
  'NaCl, pH, mRNA, MHz and CO2 are written so; v2.0.Beta is not.',
  'Die BürgerInnen und MitarbeiterInnen der Stadt trafen sich im InnovationsCampus.',
  'Home News Sport BuzzFeed TikTok SoundCloud WordPress',
  'This model includes a filter and a GoldTone basket, which costs more than the Gold one in the old Tone.',
  'Waiting for it... Then it came… Nobody knew.',
  'MSWiA w Warszawie ogłosiło przetarg na nowy budynek.',
  'Dealers sell the LEADer at a loss. Can You Use LEADer at Home and what does it cost to run?',
  '',
]

describe('findGlue', () => {
  test.each(GLUED)('parts %j', check)
  test.each(KEPT)('leaves %j', check)

  test('leaves code alone where the format knows it', () => {
    const text = 'Old Ferries and New Rules RevisitedThe port has said nothing so far.'
    expect(findGlue(text, [{start: 0, end: text.length, hints: {type: 'code'}}])).toEqual([])
    expect(findGlue(text, [])).toHaveLength(1)
  })

  test('takes doubtful sentences where sure ones stand', () => {
    expect(repairWith(findGlue, 'the shop was closed.Nobody came by.')).toBe('the shop was closed.Nobody came by.')
    expect(repairWith(findGlue, 'the shop was closed.Nobody came by.The end was near.')).toBe(
      'the shop was closed. Nobody came by. The end was near.',
    )
  })
})
