import { useState } from 'react'
import { Link } from 'react-router'
import type { VisitorFrontPageQuery } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { AreaMap } from './AreaMap'
import { OfficialNames } from './OfficialNames'
import './NorwayMap.css'

/** The counties on a map and as a list; pointing at one shows it in the other. */
export function NorwayMap({ counties }: { counties: VisitorFrontPageQuery['counties'] }) {
  const { t } = useUi()
  const [active, setActive] = useState<string | null>(null)
  return (
    <div className="norway">
      <AreaMap
        file="counties"
        label={t('networks.countyMap')}
        areas={counties.map(({ number, name }) => ({
          number,
          name,
          to: addresses.network(number),
        }))}
        failed={t('networks.mapData')}
        active={active}
        onActive={setActive}
      />
      <nav aria-label={t('networks.counties')}>
        <ul className="plain-list norway-list">
          {counties.map((county) => (
            <li key={county.number}>
              <Link
                to={addresses.network(county.number)}
                className={active === county.number ? 'norway-active' : undefined}
                onMouseEnter={() => setActive(county.number)}
                onMouseLeave={() => setActive(null)}
                onFocus={() => setActive(county.number)}
                onBlur={() => setActive(null)}
              >
                <span>{county.name}</span>
                <span className="quiet small">
                  <OfficialNames names={county.officialNames} beside={county.name} />
                </span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}
