import { Heading } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Link } from 'react-router'
import { CountyMunicipalitiesDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { useData } from '../../lib/useData'
import { AreaMap } from './AreaMap'
import { municipalityAreas } from './municipalityAreas'

/** The county beside its topics: who has a main contact; the list is on its own tab. */
export function SmallMap({ number }: { number: string }) {
  const { t } = useUi()
  const [active, setActive] = useState<string | null>(null)
  const { data } = useData(CountyMunicipalitiesDocument, { number })
  const county = data?.county
  if (!county) return null
  return (
    <section className="panel">
      <Heading level={2} data-size="2xs" style={{ marginBottom: '0.5rem' }}>
        {t('networks.municipalities')}
      </Heading>
      <AreaMap
        file={`county-${number}`}
        label={t('networks.municipalityMap', { county: county.name })}
        areas={municipalityAreas(county.municipalities, t)}
        failed={t('networks.mapData')}
        active={active}
        onActive={setActive}
      />
      <p style={{ margin: '0.5rem 0 0' }}>
        <Link to={addresses.networkMunicipalities(number)}>
          {t('networks.listOfMunicipalities')}
        </Link>
      </p>
    </section>
  )
}
