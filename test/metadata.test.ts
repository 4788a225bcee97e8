import {describe, expect, test} from 'vitest'
import {readDateline} from '../src/metadata/dateline.ts'
import {dateAtStart, findDate, looksLikeDate} from '../src/metadata/dates.ts'

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
    ['3 Μαΐου 2031', '2031-05-03'],
    ['3 May 2031 10:00:07 +0530', '2031-05-03T10:00:07+05:30'],
    ['3 May 2031 10:00 GMT', '2031-05-03T10:00Z'],
    ['29 February 2032', '2032-02-29'],
    ['3 May 2031 10:75', '2031-05-03'],
  ])('%s', (text, iso) => {
    expect(findDate(text)?.iso).toBe(iso)
  })
  test.each(['03/04/2031', 'in 2031', 'Room 14 March', '99.99.2031', '29 February 2031', '2031-04-31'])(
    '%s is none',
    (text) => {
      expect(findDate(text)).toBeUndefined()
    },
  )
})

describe('dateAtStart', () => {
  test.each([
    ['Tue, 3 May 2031 10:00:07 +0200', '2031-05-03T10:00:07+02:00'],
    ['Updated May 3, 2031', '2031-05-03'],
    ['2031-05-03 and more', '2031-05-03'],
  ])('%s', (text, iso) => {
    expect(dateAtStart(text)).toBe(iso)
  })
  test('a date further on is another thing', () => {
    expect(dateAtStart('The pier broke on 3 May 2031')).toBeUndefined()
  })
})

describe('looksLikeDate', () => {
  test.each(['3 May 2031', 'Tuesday, May 3, 2031 at 10:07', '٣ مايو ٢٠٣١', '12 خرداد 1410', '2031年5月3日'])(
    '%s',
    (line) => {
      expect(looksLikeDate(line)).toBe(true)
    },
  )
  test.each(['In May 2031 the pier broke', 'Room 14', '3 May 2031: the pier that the town had built for the fair'])(
    '%s is no date line',
    (line) => {
      expect(looksLikeDate(line)).toBe(false)
    },
  )
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
