import { useEffect, useState } from 'react'
import { Link } from 'react-router'
import { type AreaFile, mapFile } from './mapFile'
import './AreaMap.css'

export type MapArea = {
  number: string
  name: string
  to: string
  state?: 'has' | 'vacant' | 'now' | 'been' | 'coming'
  note?: string
}

/** Areas as links: each has a name for screen readers and for the pointer, and takes focus. */
export function AreaMap({
  file,
  label,
  areas,
  withGround = false,
  failed,
  active,
  onActive,
}: {
  file: 'counties' | `county-${string}`
  label: string
  areas: MapArea[]
  /** Draws the other areas of the map too, as ground to find one's way by. */
  withGround?: boolean
  failed: string
  active: string | null
  onActive: (number: string | null) => void
}) {
  const [answer, setAnswer] = useState<{ file: string; map: AreaFile | null } | null>(null)
  useEffect(() => {
    let wanted = true
    mapFile<AreaFile>(file).then(
      (map) => wanted && setAnswer({ file, map }),
      () => wanted && setAnswer({ file, map: null }),
    )
    return () => {
      wanted = false
    }
  }, [file])

  const map = answer?.file === file ? answer.map : undefined
  if (map === null) return <p role="status">{failed}</p>
  if (!map) return <div className={`area-map area-map-waiting area-map-${file}`} />

  const [x, y, width, height] = map.viewBox
  const margin = Math.max(width, height) * 0.02
  const named = new Map(areas.map((area) => [area.number, area]))
  const drawn = map.areas.filter((area) => named.has(area.number))
  const tiny = Math.max(width, height) * 0.018
  const shown = named.get(active ?? '')
  return (
    <div className={`area-map area-map-${file}`}>
      <svg
        viewBox={[x - margin, y - margin, width + 2 * margin, height + 2 * margin].join(' ')}
        role="group"
        aria-label={label}
      >
        <defs>
          <pattern
            id="vacant"
            width={tiny}
            height={tiny}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width={tiny} height={tiny} className="area-vacant-ground" />
            <line
              x1="0"
              y1="0"
              x2="0"
              y2={tiny}
              className="area-vacant-line"
              strokeWidth={tiny / 3}
            />
          </pattern>
        </defs>
        {withGround &&
          map.areas
            .filter((area) => !named.has(area.number))
            .map((area) => (
              <path
                key={area.number}
                d={area.d}
                className="area-ground"
                vectorEffect="non-scaling-stroke"
              />
            ))}
        {drawn.map((area) => {
          const { name, to, state, note } = named.get(area.number) as MapArea
          const dot = Math.max(area.box[2], area.box[3]) < tiny * 1.5
          return (
            <Link
              key={area.number}
              to={to}
              className={`area ${state ? `area-${state}` : ''} ${active === area.number ? 'area-active' : ''}`}
              aria-label={note ? `${name}, ${note}` : name}
              onMouseEnter={() => onActive(area.number)}
              onMouseLeave={() => onActive(null)}
              onFocus={() => onActive(area.number)}
              onBlur={() => onActive(null)}
            >
              <path d={area.d} vectorEffect="non-scaling-stroke" />
              {dot && (
                <circle
                  cx={area.label[0]}
                  cy={area.label[1]}
                  r={tiny * 0.75}
                  vectorEffect="non-scaling-stroke"
                />
              )}
            </Link>
          )
        })}
      </svg>
      <p className="area-map-name" aria-hidden="true">
        {shown && (
          <>
            <strong>{shown.name}</strong> {shown.note}
          </>
        )}
      </p>
    </div>
  )
}
