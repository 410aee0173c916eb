import { Button, Heading, Tag } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { Link, useNavigate } from 'react-router'
import { OwnExperiencesDocument, type OwnExperiencesQuery } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { newId } from '../../lib/ids'
import { langOf } from '../../lib/languages'
import { useSnapshot } from '../../lib/useSnapshot'
import { EmptyState } from '../../ui/EmptyState'
import { FailurePage } from '../../ui/FailurePage'
import { LoadingPage } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { Time } from '../../ui/Time'
import { StatusTag } from './StatusTag'
import './Experiences.css'

type Viewer = NonNullable<OwnExperiencesQuery['viewer']>

/** What waits for one's review, what one's municipality writes, and what it has taken into use. */
export default function OwnExperiencesPage() {
  const { t } = useUi()
  const navigate = useNavigate()
  const { data, failure, reload } = useSnapshot(OwnExperiencesDocument, {})
  if (failure) return <FailurePage failure={failure} onRetry={reload} />
  if (!data) return <LoadingPage />
  const { viewer } = data
  const own = viewer?.contactOf ?? []
  const reviews = viewer?.experiencesToReview ?? []
  return (
    <Page
      title={t('experiences.mine.title')}
      narrow
      crumbs={[{ name: t('experiences.library.title'), to: addresses.library }]}
      below={<p className="lead">{t('experiences.mine.lead')}</p>}
    >
      <div className="stack-large">
        {own.map((each) => (
          <div key={each.number}>
            <Button onClick={() => void navigate(addresses.newExperience(newId(), each.number))}>
              {t('experiences.mine.write', { municipality: each.label })}
            </Button>
          </div>
        ))}
        {viewer && (reviews.length > 0 || own.length === 0) && <Reviews reviews={reviews} />}
        {viewer && own.length > 0 && (
          <>
            <Drafts drafts={viewer.experienceDrafts} />
            <Inside experiences={viewer.experiencesInside} />
            <Published municipalities={own} />
            <OwnAdoptions municipalities={own} />
          </>
        )}
      </div>
    </Page>
  )
}

function Part({ title, none, children }: { title: string; none: string; children: ReactNode[] }) {
  return (
    <section className="panel stack">
      <Heading level={2} data-size="xs">
        {title}
      </Heading>
      {children.length > 0 ? (
        <ul className="plain-list stack own-list">{children}</ul>
      ) : (
        <p className="quiet" style={{ margin: 0 }}>
          {none}
        </p>
      )}
    </section>
  )
}

function Reviews({ reviews }: { reviews: Viewer['experiencesToReview'] }) {
  const { t } = useUi()
  return (
    <Part title={t('experiences.review.queue')} none={t('experiences.review.empty')}>
      {reviews.map((each) => (
        <li key={each.uuid}>
          <Link to={addresses.experience(each.uuid)} lang={langOf(each.language)}>
            <strong>{each.title}</strong>
          </Link>
          <div className="quiet small">
            {t('experiences.from', { municipality: each.municipality.label })}
            {each.pending && (
              <>
                , <Time at={each.pending.submittedAt} />
              </>
            )}
          </div>
        </li>
      ))}
    </Part>
  )
}

function Drafts({ drafts }: { drafts: Viewer['experienceDrafts'] }) {
  const { t } = useUi()
  return (
    <Part title={t('experiences.mine.drafts')} none={t('experiences.mine.noDrafts')}>
      {drafts.map((draft) => (
        <li key={draft.uuid}>
          <Link to={addresses.editExperience(draft.uuid)}>
            <strong>{draft.title || t('experiences.mine.untitled')}</strong>
          </Link>
          <div className="quiet small">
            {draft.municipality.label}, <Time at={draft.savedAt} />
          </div>
        </li>
      ))}
    </Part>
  )
}

function Inside({ experiences }: { experiences: Viewer['experiencesInside'] }) {
  const { t } = useUi()
  return (
    <Part title={t('experiences.mine.inside')} none={t('experiences.mine.noInside')}>
      {experiences.map((each) => (
        <li key={each.uuid}>
          <Link to={addresses.experience(each.uuid)} lang={langOf(each.language)}>
            <strong>{each.title}</strong>
          </Link>{' '}
          <Tag data-size="sm" data-color={each.pending ? 'info' : 'warning'}>
            {t(
              each.pending
                ? 'experiences.mine.waits'
                : each.withdrawnAt
                  ? 'experiences.mine.withdrawn'
                  : 'experiences.mine.returned',
            )}
          </Tag>
          <div className="quiet small">{each.municipality.label}</div>
        </li>
      ))}
    </Part>
  )
}

/** What others read; what is old asks to be looked at again. */
function Published({ municipalities }: { municipalities: Viewer['contactOf'] }) {
  const { t } = useUi()
  return (
    <Part title={t('experiences.mine.published')} none={t('experiences.mine.noPublished')}>
      {municipalities.flatMap(({ label, experiences }) =>
        experiences.map((each) => (
          <li key={each.uuid}>
            <Link to={addresses.experience(each.uuid)} lang={langOf(each.language)}>
              <strong>{each.title}</strong>
            </Link>{' '}
            {each.isOld && (
              <Tag data-size="sm" data-color="warning">
                {t('experiences.old')}
              </Tag>
            )}{' '}
            {each.isSample && (
              <Tag data-size="sm" data-color="neutral">
                {t('experiences.sample')}
              </Tag>
            )}
            <div className="quiet small">
              {municipalities.length > 1 && `${label} · `}
              {t('experiences.adopters', { count: each.adoptionCount })}
              {each.isOld && ` · ${t('experiences.mine.stillTrue')}`}
            </div>
          </li>
        )),
      )}
    </Part>
  )
}

function OwnAdoptions({ municipalities }: { municipalities: Viewer['contactOf'] }) {
  const { t } = useUi()
  const all = municipalities.flatMap((each) =>
    each.adoptions.map((adoption) => ({ adoption, label: each.label })),
  )
  if (all.length === 0)
    return (
      <EmptyState title={t('experiences.adopt.ownNone')}>
        <Link className="ds-button" data-variant="secondary" to={addresses.library}>
          {t('experiences.library.title')}
        </Link>
      </EmptyState>
    )
  return (
    <Part title={t('experiences.adopt.own')} none="">
      {all.map(({ adoption, label }) => (
        <li key={adoption.uuid}>
          <Link
            to={`${addresses.experience(adoption.experience.uuid)}#${adoption.uuid}`}
            lang={langOf(adoption.experience.language)}
          >
            <strong>{adoption.experience.title}</strong>
          </Link>{' '}
          <StatusTag status={adoption.status} />{' '}
          {adoption.offered && (
            <Tag data-size="sm" data-color="warning">
              {t('experiences.adopt.newVersion')}
            </Tag>
          )}
          {adoption.experience.withdrawnAt && (
            <Tag data-size="sm" data-color="warning">
              {t('experiences.adopt.sourceWithdrawn')}
            </Tag>
          )}
          {adoption.isSample && (
            <Tag data-size="sm" data-color="neutral">
              {t('experiences.sample')}
            </Tag>
          )}
          <div className="quiet small">
            {municipalities.length > 1 && `${label} · `}
            {t('experiences.from', { municipality: adoption.experience.municipality.label })}
          </div>
        </li>
      ))}
    </Part>
  )
}
