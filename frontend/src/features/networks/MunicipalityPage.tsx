import { Heading, Tag } from '@digdir/designsystemet-react'
import { Link, useParams } from 'react-router'
import { useSession } from '../../app/session'
import { MunicipalityPageDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { langOf } from '../../lib/languages'
import { date, number as numberText } from '../../lib/dates'
import { useData } from '../../lib/useData'
import { EmptyState } from '../../ui/EmptyState'
import { FailurePage } from '../../ui/FailurePage'
import { LoadingPage } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { NoSuchPage } from '../identity/NoSuchPage'
import { ExperienceList } from '../experiences/ExperienceList'
import { StatusTag } from '../experiences/StatusTag'
import { OfficialNames } from './OfficialNames'

export default function MunicipalityPage() {
  const { t, language } = useUi()
  const { number = '' } = useParams()
  const { viewer } = useSession()
  const { data, failure, reload } = useData(MunicipalityPageDocument, { number })
  if (failure) return <FailurePage failure={failure} onRetry={reload} />
  if (!data) return <LoadingPage />
  const { municipality } = data
  if (!municipality) return <NoSuchPage />

  const { county } = municipality
  return (
    <Page
      title={municipality.label}
      audience="everyone"
      crumbs={[
        { name: t('app.norway'), to: addresses.front },
        { name: county.name, to: addresses.network(county.number) },
      ]}
      below={
        <p className="quiet" style={{ margin: '0.25rem 0 0' }}>
          <OfficialNames names={municipality.officialNames} beside={municipality.name} />
        </p>
      }
    >
      <div className="columns">
        <section>
          <Heading level={2} data-size="xs" style={{ marginBottom: '0.75rem' }}>
            {t('networks.municipality.experiences')}
          </Heading>
          {municipality.experiences.length > 0 ? (
            <ExperienceList experiences={municipality.experiences} />
          ) : (
            <EmptyState
              title={t('networks.municipality.noExperiences')}
              hint={t('networks.municipality.noExperiencesHint')}
            />
          )}
          {municipality.adoptions.length > 0 && (
            <>
              <Heading level={2} data-size="xs" style={{ margin: '1.5rem 0 0.75rem' }}>
                {t('experiences.adopt.own')}
              </Heading>
              <ul className="plain-list stack panel">
                {municipality.adoptions.map(({ uuid, status, isSample, experience }) => (
                  <li key={uuid}>
                    <Link
                      to={`${addresses.experience(experience.uuid)}#${uuid}`}
                      lang={langOf(experience.language)}
                    >
                      <strong>{experience.title}</strong>
                    </Link>{' '}
                    <StatusTag status={status} />{' '}
                    {isSample && (
                      <Tag data-size="sm" data-color="neutral">
                        {t('experiences.sample')}
                      </Tag>
                    )}
                    <div className="quiet small">
                      {t('experiences.from', { municipality: experience.municipality.label })}
                    </div>
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
        <aside className="panel stack" aria-label={municipality.label}>
          <div>
            <Tag data-color={municipality.hasMainContact ? 'success' : 'neutral'}>
              {municipality.hasMainContact ? t('networks.hasContact') : t('networks.vacant')}
            </Tag>
            <p style={{ margin: '0.5rem 0 0' }}>
              {municipality.hasMainContact
                ? t('networks.municipality.has')
                : `${t('networks.municipality.vacant')} ${t('networks.municipality.vacantHint')}`}
            </p>
          </div>
          <dl className="facts facts-narrow">
            <dt>{t('networks.municipality.county')}</dt>
            <dd>{county.name}</dd>
            <dt>{t('networks.population')}</dt>
            <dd>
              {t('networks.populationAt', {
                people: numberText(municipality.population, language),
                date: date(municipality.populationDate, language),
              })}
            </dd>
            <dt>{t('networks.municipality.languageForm')}</dt>
            <dd>{t(`networks.languageForms.${municipality.languageForm}`)}</dd>
          </dl>
          <Link
            className="ds-button"
            data-variant="secondary"
            to={addresses.network(county.number)}
          >
            {t('networks.municipality.toNetwork', { county: county.name })}
          </Link>
          {municipality.viewerFollows && (
            <Link to={addresses.municipalityOverview(municipality.number)}>
              {t('networks.municipality.overview')}
            </Link>
          )}
          {viewer && (
            <Link to={addresses.municipalityJourney(municipality.number)}>
              {t('networks.municipality.journey')}
            </Link>
          )}
        </aside>
      </div>
    </Page>
  )
}
