import { Heading, Tag } from '@digdir/designsystemet-react'
import { Link, useParams } from 'react-router'
import { ExperiencePageDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { inLanguage } from '../../lib/languages'
import { useData } from '../../lib/useData'
import { FailurePage } from '../../ui/FailurePage'
import { LoadingPage } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { LinkedFrom } from '../forum/LinkedFrom'
import { NoSuchPage } from '../identity/NoSuchPage'

/** A described practice, and what others have said of it. */
export default function ExperiencePage() {
  const { t, language } = useUi()
  const { id = '' } = useParams()
  const { data, failure, reload } = useData(ExperiencePageDocument, { id })
  if (failure) return <FailurePage failure={failure} onRetry={reload} />
  if (!data) return <LoadingPage />
  const { experience } = data
  if (!experience) return <NoSuchPage />

  const { municipality, programme } = experience
  return (
    <Page
      title={experience.title}
      titleLang="nb"
      audience="everyone"
      narrow
      crumbs={[
        { name: t('app.norway'), to: addresses.front },
        { name: municipality.county.name, to: addresses.network(municipality.county.number) },
        { name: municipality.label, to: addresses.municipality(municipality.number) },
      ]}
      below={<p className="lead">{t('experiences.from', { municipality: municipality.label })}</p>}
    >
      <div className="stack">
        <section className="panel">
          <Heading level={2} data-size="2xs">
            {t('experiences.what')}
          </Heading>
          <p lang="nb">{experience.summary}</p>
          <div className="row">
            {experience.focusAreas.map((area) => (
              <Tag key={area.key}>
                <Link to={`${addresses.programme(area.programme.key)}#${area.key}`}>
                  {inLanguage(area.name, language)}
                </Link>
              </Tag>
            ))}
            {programme && (
              <span className="quiet small">
                {t('programmes.programme')}:{' '}
                <Link to={addresses.programme(programme.key)}>
                  {inLanguage(programme.name, language)}
                </Link>
                {!programme.isCurrent && ` (${t('programmes.ended').toLowerCase()})`}
              </span>
            )}
          </div>
          {experience.focusAreaInferred && (
            <p className="quiet small" style={{ marginBottom: 0 }}>
              {t('experiences.areaInferred')}
            </p>
          )}
        </section>
        {experience.statedIntentions.length > 0 && (
          <section className="panel">
            <Heading level={2} data-size="2xs">
              {t('experiences.intentions')}
            </Heading>
            {experience.statedIntentions.map((intention) => (
              <figure key={intention.municipality.number} style={{ margin: '0.75rem 0 0' }}>
                <blockquote className="lead" style={{ marginInline: 0 }} lang="nb">
                  «{intention.said}»
                </blockquote>
                <figcaption className="quiet small">
                  <Link to={addresses.municipality(intention.municipality.number)}>
                    {intention.municipality.label}
                  </Link>
                  , <span lang="nb">{intention.where}</span>
                </figcaption>
              </figure>
            ))}
            <p className="quiet small" style={{ marginBottom: 0 }}>
              {t('experiences.intentionNote')}
            </p>
          </section>
        )}
        <LinkedFrom links={experience.linkedFrom} />
      </div>
    </Page>
  )
}
