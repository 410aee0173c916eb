import { Heading } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import { BodyListDocument, type BodyKind } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { date } from '../../lib/dates'
import { useData } from '../../lib/useData'
import { FailureNote, Loading } from '../../ui/Loading'
import { Page } from '../../ui/Page'

const order: BodyKind[] = ['NATIONAL', 'STATSFORVALTER', 'KS_REGION', 'USHT', 'COUNTY_MUNICIPALITY']

/** The support apparatus, by kind, and the counties that each body covers. */
export default function BodiesPage() {
  const { t, language } = useUi()
  const { data, failure, reload } = useData(BodyListDocument, {})
  return (
    <Page
      title={t('networks.bodiesPage.title')}
      audience="everyone"
      below={<p className="lead">{t('networks.bodiesPage.lead')}</p>}
    >
      {failure && <FailureNote failure={failure} onRetry={reload} />}
      {!data && !failure && <Loading />}
      <div className="stack-large">
        {order.map((kind) => {
          const bodies = data?.bodies.filter((body) => body.kind === kind) ?? []
          if (bodies.length === 0) return null
          return (
            <section key={kind}>
              <Heading level={2} data-size="xs" style={{ marginBottom: '0.75rem' }}>
                {t(`networks.bodyKinds.${kind}`)}
              </Heading>
              <ul className="plain-list cards">
                {bodies.map((body) => (
                  <li key={body.key} className="panel">
                    <strong>{body.name}</strong>
                    {body.validTo && (
                      <p className="quiet small" style={{ margin: 0 }}>
                        {t('networks.bodiesPage.ended', { date: date(body.validTo, language) })}
                      </p>
                    )}
                    {body.kind !== 'NATIONAL' && (
                      <p className="small" style={{ margin: '0.25rem 0 0' }}>
                        {body.counties.map((county, index) => (
                          <span key={county.number}>
                            {index > 0 && ', '}
                            <Link to={addresses.network(county.number)}>{county.name}</Link>
                          </span>
                        ))}
                      </p>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          )
        })}
      </div>
    </Page>
  )
}
