import { Input, Label } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { Link } from 'react-router'
import { CountyMunicipalitiesDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { useData } from '../../lib/useData'
import { FailureNote, Loading } from '../../ui/Loading'
import { AreaMap } from './AreaMap'
import { municipalityAreas } from './municipalityAreas'
import { useNetwork } from './NetworkPage'
import { OfficialNames } from './OfficialNames'

/** The county's municipalities on a map and as a list: who has a main contact, who is vacant. */
export default function NetworkMunicipalities() {
  const { t } = useUi()
  const { county } = useNetwork()
  const search = useId()
  const [active, setActive] = useState<string | null>(null)
  const [sought, setSought] = useState('')
  const number = county?.number ?? ''
  const { data, failure, reload } = useData(CountyMunicipalitiesDocument, { number })
  if (failure) return <FailureNote failure={failure} onRetry={reload} />
  if (!data?.county) return <Loading />

  const { municipalities, name } = data.county
  const state = (has: boolean) => (has ? t('networks.hasContact') : t('networks.vacant'))
  const found = municipalities
    .filter((each) =>
      [each.label, ...each.officialNames.map((official) => official.name)].some((text) =>
        fold(text).includes(fold(sought)),
      ),
    )
    .sort((a, b) => norwegian.compare(a.label, b.label))
  return (
    <div className="columns columns-even">
      <div className="panel">
        <AreaMap
          file={`county-${number}`}
          label={t('networks.municipalityMap', { county: name })}
          areas={municipalityAreas(municipalities, t)}
          failed={t('networks.mapData')}
          active={active}
          onActive={setActive}
        />
        <p className="legend">
          <span>
            <i className="swatch swatch-has" /> {t('networks.hasContact')}
          </span>
          <span>
            <i className="swatch swatch-vacant" /> {t('networks.vacant')}
          </span>
        </p>
        <p className="quiet small">{t('networks.vacantHint')}</p>
      </div>
      <div className="panel stack">
        <div className="ds-field">
          <Label htmlFor={search}>{t('networks.findMunicipality')}</Label>
          <Input
            id={search}
            type="search"
            value={sought}
            onChange={(event) => setSought(event.target.value)}
          />
        </div>
        {found.length === 0 && <p role="status">{t('networks.noMunicipality')}</p>}
        {/* Scrolls on its own, so it takes focus for the arrow keys. */}
        <div
          className="municipality-scroll"
          role="region"
          aria-label={t('networks.municipalities')}
          tabIndex={0} // eslint-disable-line jsx-a11y/no-noninteractive-tabindex
        >
          <ul className="plain-list municipality-list">
            {found.map((each) => (
              <li key={each.number}>
                <Link
                  to={addresses.municipality(each.number)}
                  className={active === each.number ? 'area-chosen' : undefined}
                  onMouseEnter={() => setActive(each.number)}
                  onMouseLeave={() => setActive(null)}
                >
                  <span>
                    {each.label}{' '}
                    <span className="quiet small">
                      <OfficialNames names={each.officialNames} beside={each.label} />
                    </span>
                  </span>
                  <span className="quiet small">{state(each.hasMainContact)}</span>
                </Link>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  )
}

const norwegian = new Intl.Collator('nb')

/** Lower case without marks, so that «Kafjord» finds «Kåfjord». */
function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
}
