/** Four articles that share no topic, so that what divides them is all that a test says about them. */
export const HARBOUR =
  'Dredging in the northern harbour basin will pause until spring after divers found a sunken barge beneath the quay. The harbour authority said the barge carried gravel and went down in a storm some ninety years ago. Two tugs will lift the wreck once the tide tables allow it, the authority added, and ferries keep to the southern pier. Fishing crews were told to moor beyond the lighthouse until the basin is clear.'
export const CHEESE =
  'A dairy in the upper valley has won this year’s prize for hard cheese with a wheel that ripened for thirty months. Judges praised its flavour of hazelnut and hay. The cheesemaker, who learnt the craft from her grandmother, keeps forty goats and sells every wheel at the farm gate. She plans a second cellar under the old chapel, where the air stays cool and damp all summer.'
const CHESS =
  'The opening round of the junior chess league ended with a surprise as the youngest player beat the champion in nineteen moves. Her queen sacrifice left the champion’s king without a square to go. Organisers said that all boards will be broadcast from the second round on, and that a grandmaster will comment on each game for the schools that follow the league from their classrooms.'
const TRAM =
  'Trams on line seven return to the old market on Monday, three weeks earlier than the transit company had announced. Workers replaced eleven hundred metres of rail and renewed the overhead wire. Passengers can use the stop at the town hall again; the replacement buses stop running on Sunday night. Tickets bought for the buses stay valid on the trams until the end of the month.'
export const BODIES = [HARBOUR, CHEESE, CHESS, TRAM]
export const TITLES = [
  'Wreck stops work in harbour basin',
  'Goat farm wins prize for hard cheese',
  'Youngest player beats chess champion',
  'Line seven returns to old market',
]
