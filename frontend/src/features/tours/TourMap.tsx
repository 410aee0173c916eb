import { useState } from 'react'
import { TourPositionDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { useLiveState } from '../../lib/useLiveState'
import { type Fetched, fetchOnce, useLoaded } from '../../lib/useSnapshot'
import { useToday } from '../../lib/useToday'
import { useChannel } from '../../live'
import { AreaMap } from '../networks/AreaMap'
import { type Position, type TourOnMap, whereStopsAre } from './tourPosition'
import './TourMap.css'

type Loaded = { asOf: number; tour: TourOnMap | null; position: Position }

async function load(id: string): Promise<Fetched<Loaded>> {
  const fetched = await fetchOnce(TourPositionDocument, { id })
  if ('failure' in fetched) return fetched
  const { asOf, tour } = fetched.data
  return {
    data: {
      asOf,
      tour: tour ?? null,
      position: {
        liveStop: tour?.liveStop?.uuid ?? null,
        visitedStops: tour?.visitedStops ?? [],
      },
    },
  }
}

/** Where the tour is now, and where it has been, on the map of the county or of the country. */
export function TourMap({ tour }: { tour: string }) {
  const { data, reload } = useLoaded(tour, () => load(tour))
  return data?.tour ? <OnMap loaded={data} tour={data.tour} onReload={reload} /> : null
}

function OnMap({
  loaded,
  tour,
  onReload,
}: {
  loaded: Loaded
  tour: TourOnMap
  onReload: () => void
}) {
  const { t } = useUi()
  const today = useToday()
  const [active, setActive] = useState<string | null>(null)
  const [{ position }, update] = useLiveState(loaded)
  useChannel(tour.channel, loaded.asOf, {
    onEvent: onReload,
    onReload,
    onSignal: ({ type, data }) => {
      if (type === 'position') update((before) => ({ ...before, position: data as Position }))
    },
  })
  const where = whereStopsAre(tour.stops, position, today)
  if (!where) return null
  const now = tour.stops.find((stop) => stop.uuid === position.liveStop)
  const states = (['now', 'been', 'coming'] as const).filter((state) =>
    where.areas.some((area) => area.state === state),
  )
  return (
    <section className="panel tour-map" aria-label={t('tours.map.title')}>
      <strong>{t('tours.map.title')}</strong>
      <p role="status" className="small">
        {now && t('tours.map.now', { stop: now.hostMunicipality?.label ?? now.label })}
      </p>
      <AreaMap
        file={where.file}
        label={t('tours.map.title')}
        areas={where.areas.map((area) => ({
          number: area.number,
          name: area.name,
          to: addresses.stop(area.stop),
          state: area.state,
          note: t(`tours.map.states.${area.state}`).toLowerCase(),
        }))}
        withGround
        failed={t('networks.mapData')}
        active={active}
        onActive={setActive}
      />
      <p className="legend">
        {states.map((state) => (
          <span key={state}>
            <span className={`swatch swatch-${state}`} aria-hidden="true" />
            {t(`tours.map.states.${state}`)}
          </span>
        ))}
      </p>
    </section>
  )
}
