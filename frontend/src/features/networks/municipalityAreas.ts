import type { TFunction } from 'i18next'
import type { CountyMunicipalitiesQuery } from '../../gen/graphql'
import { addresses } from '../../lib/addresses'
import type { MapArea } from './AreaMap'

type Municipalities = NonNullable<CountyMunicipalitiesQuery['county']>['municipalities']

/** Municipalities as areas of a map: whether they have a main contact is said, drawn and patterned. */
export function municipalityAreas(municipalities: Municipalities, t: TFunction<'hub'>): MapArea[] {
  return municipalities.map(({ number, label, hasMainContact }) => ({
    number,
    name: label,
    to: addresses.municipality(number),
    state: hasMainContact ? 'has' : 'vacant',
    note: (hasMainContact ? t('networks.hasContact') : t('networks.vacant')).toLowerCase(),
  }))
}
