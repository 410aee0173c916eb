import { describe, expect, it } from 'vitest'
import { type TourOnMap, whereStopsAre } from './tourPosition'

const stop = (uuid: string, number: string, date = '2026-12-01') =>
  ({
    uuid,
    label: uuid,
    date,
    lastDate: null,
    month: null,
    hostMunicipality: {
      number,
      label: `Kommune ${number}`,
      county: { number: number.slice(0, 2), name: `Fylke ${number.slice(0, 2)}` },
    },
  }) as unknown as TourOnMap['stops'][number]
const today = '2026-11-25'
const nowhere = { liveStop: null, visitedStops: [] }

describe('where a tour is', () => {
  it('is shown on the map of its county', () => {
    const where = whereStopsAre(
      [stop('a', '5006'), stop('b', '5025'), stop('c', '5001'), stop('d', '5020', '2026-11-01')],
      { liveStop: 'b', visitedStops: ['a'] },
      today,
    )
    expect(where?.file).toBe('county-50')
    expect(where?.areas.map((area) => area.state)).toEqual(['been', 'now', 'coming', 'been'])
  })

  it('is shown on the map of the country when it goes through several counties', () => {
    const where = whereStopsAre(
      [stop('a', '5006'), stop('b', '5025'), stop('c', '4601')],
      { liveStop: 'b', visitedStops: ['a'] },
      today,
    )
    expect(where?.file).toBe('counties')
    expect(where?.areas).toEqual([
      { number: '50', name: 'Fylke 50', stop: 'b', state: 'now' },
      { number: '46', name: 'Fylke 46', stop: 'c', state: 'coming' },
    ])
  })

  it('is not drawn where no stop has a host', () => {
    expect(whereStopsAre([{ ...stop('a', '5006'), hostMunicipality: null }], nowhere, today)).toBe(
      null,
    )
  })
})
