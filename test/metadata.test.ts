import {describe, expect, test} from 'vitest'
import {readDateline} from '../src/metadata/dateline.ts'
import {findDate} from '../src/metadata/dates.ts'

describe('findDate', () => {
  test.each([
    ['December 5, 2031 09:47', '2031-12-05T09:47'],
    ['5 May 2031', '2031-05-05'],
    ['Veröffentlicht am 14. Dezember 2031 um 9:05 Uhr', '2031-12-14T9:05'.replace('T9', 'T09')],
    ['Publié le 3 février 2031 à 09h08', '2031-02-03T09:08'],
    ['14 de diciembre de 2031', '2031-12-14'],
    ['11 октября 2031', '2031-10-11'],
    ['30.04.2031 - 16:48', '2031-04-30T16:48'],
    ['22/10/2031, 19:25 (GMT+7)', '2031-10-22T19:25+07:00'],
    ['2031年04月24日23:52', '2031-04-24T23:52'],
    ['2031-05-16T14:55:37.000Z', '2031-05-16T14:55:37Z'],
    ['Nov. 20, 2031 5:27 am', '2031-11-20T05:27'],
  ])('%s', (text, iso) => {
    expect(findDate(text)?.iso).toBe(iso)
  })
  test.each(['03/04/2031', 'in 2031', 'Room 14 March', '99.99.2031'])('%s is none', (text) => {
    expect(findDate(text)).toBeUndefined()
  })
})

describe('readDateline', () => {
  test.each([
    ['Harbour Town, Norway – December 14, 2031 – The pier broke.', 'Harbour Town, Norway', '2031-12-14'],
    ['HARBOUR TOWN (AP) — The pier broke.', 'HARBOUR TOWN', null],
    ['HARBOUR TOWN D.C. – A pier broke.', 'HARBOUR TOWN D.C.', null],
    ['Hafenstadt (dpa) - Der Steg ist gebrochen.', 'Hafenstadt', null],
  ])('%s', (text, place, date) => {
    expect(readDateline(text)).toMatchObject({place, date})
  })
  test.each(['London – a city of rain and of piers.', 'The pier – it broke in March – is gone.', 'Piers break.'])(
    '%s has none',
    (text) => {
      expect(readDateline(text)).toBeUndefined()
    },
  )
})
