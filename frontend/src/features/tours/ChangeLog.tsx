import { Details } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import type { TourPageQuery } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { dateAndTime } from '../../lib/dates'
import { langOf } from '../../lib/languages'

type Version = NonNullable<TourPageQuery['tour']>['versions'][number]

/** What was changed since the tour was published first, in public. */
export function ChangeLog({ tour, versions }: { tour: string; versions: Version[] }) {
  const { t, language } = useUi()
  if (versions.length < 2) return null
  return (
    <Details>
      <Details.Summary>{t('tours.changeLog', { count: versions.length - 1 })}</Details.Summary>
      <Details.Content>
        <ol className="plain-list stack" reversed>
          {versions.map((version) => (
            <li key={version.number}>
              <p className="small quiet">
                {[
                  dateAndTime(version.publishedAt, language),
                  version.body?.name ?? version.municipality?.label,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              <p>
                {t(`tours.versionKinds.${version.number === 1 ? 'FIRST' : version.kind}`)}
                {version.stop && (
                  <>
                    : <Link to={addresses.stop(version.stop.uuid)}>{version.stop.label}</Link>
                  </>
                )}
              </p>
              {version.line && <p lang={langOf(version.language)}>{version.line}</p>}
              <p className="small">
                <Link to={addresses.tourVersion(tour, version.number)}>
                  {t('tours.version.read', { number: version.number })}
                </Link>
              </p>
            </li>
          ))}
        </ol>
      </Details.Content>
    </Details>
  )
}
