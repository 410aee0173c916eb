import { memo, useEffect, useState } from 'react'
import { useUi } from '../../i18n/useUi'
import '../networks/AreaMap.css'
import { type AreaFile, mapFile, type PointFile } from '../networks/mapFile'
import type { Mark } from './spread'

type Ground = { viewBox: AreaFile['viewBox']; path: string; points: PointFile }

/** Beforehand: it is drawn when there is something to draw on it. */
export function loadGround(): void {
  mapFile<AreaFile>('counties').catch(() => {})
  mapFile<PointFile>('points').catch(() => {})
}

/** Norway with a mark for each municipality, and lines from those they learnt it from. */
export function SpreadMap({
  marks,
  lines,
  source,
  label,
}: {
  marks: Mark[]
  lines: [from: string, to: string][]
  source: string | null
  label: string
}) {
  const { t } = useUi()
  const [ground, setGround] = useState<Ground | null | undefined>()
  useEffect(() => {
    let wanted = true
    Promise.all([mapFile<AreaFile>('counties'), mapFile<PointFile>('points')]).then(
      ([map, points]) =>
        wanted &&
        setGround({
          viewBox: map.viewBox,
          path: map.areas.map((area) => area.d).join(''),
          points,
        }),
      () => wanted && setGround(null),
    )
    return () => {
      wanted = false
    }
  }, [])
  if (ground === null) return <p role="status">{t('networks.mapData')}</p>
  if (!ground) return <div className="spread-map spread-map-waiting" aria-busy="true" />
  const { viewBox, points } = ground
  const place = (number: string) => points[number]
  const from = source ? place(source) : undefined
  return (
    <svg className="spread-map" viewBox={viewBox.join(' ')} role="img" aria-label={label}>
      <Land path={ground.path} />
      <path className="spread-lines" d={pathOf(lines, points)} vectorEffect="non-scaling-stroke" />
      {marks.map(({ number, label: name, count, status }) => {
        const at = place(number)
        return (
          at && (
            <circle
              key={number}
              className={`spread-mark spread-${status}`}
              cx={at[0]}
              cy={at[1]}
              r={58 + 14 * Math.sqrt(Math.max(count, 1) - 1)}
              vectorEffect="non-scaling-stroke"
            >
              <title>{name}</title>
            </circle>
          )
        )
      })}
      {from && (
        <path
          className="spread-source"
          d={`M${from[0]} ${from[1] - 80}l24 52 56 6-42 38 12 56-50-29-50 29 12-56-42-38 56-6z`}
          vectorEffect="non-scaling-stroke"
        />
      )}
    </svg>
  )
}

/** The ground does not change with the date. */
const Land = memo(function Land({ path }: { path: string }) {
  return <path className="spread-land" d={path} vectorEffect="non-scaling-stroke" />
})

function pathOf(lines: [from: string, to: string][], points: PointFile): string {
  let path = ''
  for (const [one, other] of lines) {
    const from = points[one]
    const to = points[other]
    if (!from || !to) continue
    // A little bent, so that lines there and back are two.
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
    path += `M${from[0]} ${from[1]}q${Math.round(dx / 2 - dy / 8)} ${Math.round(dy / 2 + dx / 8)} ${dx} ${dy}`
  }
  return path
}
