import { Heading, Tag } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import type { ProgrammeListQuery } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { date } from '../../lib/dates'
import { inLanguage } from '../../lib/languages'
import './ProgrammeCard.css'

type Programme = ProgrammeListQuery['programmes'][number]

/** A programme with its focus areas; an ended one says so. */
export function ProgrammeCard({ programme, level = 2 }: { programme: Programme; level?: 2 | 3 }) {
  const { t, language } = useUi()
  const { aim } = programme
  return (
    <section
      className={programme.isCurrent ? 'panel programme programme-current' : 'panel programme'}
    >
      <div className="row between">
        <Heading level={level} data-size="sm">
          <Link to={addresses.programme(programme.key)}>
            {inLanguage(programme.name, language)}
          </Link>
        </Heading>
        <ProgrammeTag programme={programme} />
      </div>
      <p className="quiet small" style={{ margin: '0.125rem 0 0' }}>
        <ProgrammePeriod programme={programme} />
      </p>
      {aim && <p lang={language === 'nn' && aim.nn ? 'nn' : 'nb'}>{inLanguage(aim, language)}</p>}
      <ul className="plain-list areas" aria-label={t('programmes.focusAreas')}>
        {programme.focusAreas.map((area) => (
          <li key={area.key}>
            <Link to={`${addresses.programme(programme.key)}#${area.key}`}>
              {inLanguage(area.name, language)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function ProgrammeTag({ programme }: { programme: Pick<Programme, 'isCurrent'> }) {
  const { t } = useUi()
  return (
    <Tag data-color={programme.isCurrent ? 'accent' : 'neutral'}>
      {programme.isCurrent ? t('programmes.current') : t('programmes.ended')}
    </Tag>
  )
}

export function ProgrammePeriod({
  programme,
}: {
  programme: Pick<Programme, 'validFrom' | 'validTo'>
}) {
  const { t, language } = useUi()
  const from = date(programme.validFrom, language)
  return programme.validTo
    ? t('programmes.period', { from, to: date(programme.validTo, language) })
    : t('programmes.since', { from })
}
