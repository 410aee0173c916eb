import { Alert, Heading } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import { ProgrammePageDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { date } from '../../lib/dates'
import { inLanguage } from '../../lib/languages'
import { useData } from '../../lib/useData'
import { EmptyState } from '../../ui/EmptyState'
import { FailurePage } from '../../ui/FailurePage'
import { LoadingPage } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { LinkedFrom } from '../forum/LinkedFrom'
import { NoSuchPage } from '../identity/NoSuchPage'
import { ExperienceList } from '../experiences/ExperienceList'
import { ProgrammePeriod, ProgrammeTag } from './ProgrammeCard'
import { TourList } from '../tours/TourList'
import { useHashTarget } from '../../ui/useHashTarget'

/** A programme with its focus areas and all that was shared in it. */
export default function ProgrammePage() {
  const { t, language } = useUi()
  const { key = '' } = useParams()
  const { data, failure, reload } = useData(ProgrammePageDocument, { key })
  useHashTarget(data?.programme?.key)
  if (failure) return <FailurePage failure={failure} onRetry={reload} />
  if (!data) return <LoadingPage />
  const { programme } = data
  if (!programme) return <NoSuchPage />

  const { aim, continues, continuedBy } = programme
  const ofArea = (area: string) =>
    programme.experiences.filter((each) => each.focusAreas.some(({ key }) => key === area))
  return (
    <Page
      title={inLanguage(programme.name, language)}
      audience="everyone"
      crumbs={[{ name: t('programmes.title'), to: addresses.programmes }]}
      above={<ProgrammeTag programme={programme} />}
      below={
        <>
          <p className="quiet" style={{ margin: '0.25rem 0 0' }}>
            <ProgrammePeriod programme={programme} />
          </p>
          {aim && <p className="lead">{inLanguage(aim, language)}</p>}
        </>
      }
    >
      <div className="stack-large">
        {!programme.isCurrent && programme.validTo && (
          <Alert data-color="info" data-size="sm">
            {t('programmes.endedNote', { date: date(programme.validTo, language) })}{' '}
            {continuedBy && (
              <>
                {t('programmes.continuedBy')}{' '}
                <Link to={addresses.programme(continuedBy.key)}>
                  {inLanguage(continuedBy.name, language)}
                </Link>
                .
              </>
            )}
          </Alert>
        )}
        <Section title={t('programmes.focusAreas')}>
          <div className="cards">
            {programme.focusAreas.map((area) => (
              <section key={area.key} id={area.key} className="panel" tabIndex={-1}>
                <Heading level={3} data-size="2xs">
                  {inLanguage(area.name, language)}
                </Heading>
                {ofArea(area.key).length > 0 && (
                  <ul className="plain-list small" style={{ marginTop: '0.5rem' }}>
                    {ofArea(area.key).map((each) => (
                      <li key={each.uuid}>
                        <Link to={addresses.experience(each.uuid)}>{each.title}</Link>,{' '}
                        {each.municipality.label}
                      </li>
                    ))}
                  </ul>
                )}
              </section>
            ))}
          </div>
        </Section>
        <Section title={t('programmes.experiences')}>
          {programme.experiences.length > 0 ? (
            <ExperienceList experiences={programme.experiences} />
          ) : (
            <EmptyState
              title={t('programmes.noExperiences')}
              hint={programme.isCurrent ? t('programmes.noExperiencesHint') : undefined}
            />
          )}
        </Section>
        {programme.tours.length > 0 && (
          <Section title={t('programmes.tours')}>
            <TourList tours={programme.tours} />
          </Section>
        )}
        {programme.offers.length > 0 && (
          <Section title={t('programmes.offers')}>
            <ul className="plain-list cards">
              {programme.offers.map((offer) => (
                <li key={offer.title.nb} className="panel">
                  <strong>{inLanguage(offer.title, language)}</strong>
                  <p className="small" style={{ margin: '0.25rem 0 0' }}>
                    {offer.counties.map((county, index) => (
                      <span key={county.number}>
                        {index > 0 && ', '}
                        <Link to={addresses.network(county.number)}>{county.name}</Link>
                      </span>
                    ))}
                  </p>
                </li>
              ))}
            </ul>
          </Section>
        )}
        <LinkedFrom links={programme.linkedFrom} />
        <p className="quiet small" style={{ margin: 0 }}>
          {t('programmes.source')}: <span lang="nb">{programme.source}</span>
          {continues && (
            <>
              <br />
              {t('programmes.continues')}{' '}
              <Link to={addresses.programme(continues.key)}>
                {inLanguage(continues.name, language)}
              </Link>{' '}
              ({t('programmes.ended').toLowerCase()})
            </>
          )}
        </p>
      </div>
    </Page>
  )
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <Heading level={2} data-size="xs" style={{ marginBottom: '0.75rem' }}>
        {title}
      </Heading>
      {children}
    </section>
  )
}
