import { Alert, Button, Heading, Tag } from '@digdir/designsystemet-react'
import { Suspense, useState } from 'react'
import { Link, useLocation, useParams } from 'react-router'
import { useOwnMunicipalities, useSession } from '../../app/session'
import {
  ConfirmExperienceDocument,
  ExperiencePageDocument,
  type ExperiencePageQuery,
  WithdrawExperienceDocument,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { withTexts } from '../../i18n/withTexts'
import { addresses } from '../../lib/addresses'
import { date, dayOf } from '../../lib/dates'
import { useDraft } from '../../lib/drafts'
import { inLanguage, langOf } from '../../lib/languages'
import { mutate, type Trouble } from '../../lib/mutate'
import { useSnapshot } from '../../lib/useSnapshot'
import { useChannel } from '../../live'
import { FailurePage } from '../../ui/FailurePage'
import { LoadingPage } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { TroubleNote } from '../../ui/TroubleNote'
import { useHashTarget } from '../../ui/useHashTarget'
import { useOpening } from '../../ui/useOpening'
import { LinkedFrom } from '../forum/LinkedFrom'
import { MarkdownEditor } from '../forum/MarkdownEditor'
import { NoSuchPage } from '../identity/NoSuchPage'
import { AdoptForm } from './AdoptForm'
import { AdoptionItem } from './AdoptionItem'
import { ExperienceList } from './ExperienceList'
import { ReviewPanel } from './ReviewPanel'
import { Versions } from './Versions'
import { VersionView } from './VersionView'
import './Experiences.css'

const StoryTeaser = withTexts(() => import('../story/StoryTeaser'), 'story')
const FlagExperience = withTexts(() => import('../privacy/FlagExperience'), 'privacy')
const HiddenExperience = withTexts(() => import('../privacy/HiddenExperience'), 'privacy')
const AwardBadges = withTexts(() => import('../prizes/AwardBadges'), 'prizes')
const ExperiencePrize = withTexts(() => import('../prizes/ExperiencePrize'), 'prizes')

export type ExperienceOnPage = NonNullable<ExperiencePageQuery['experience']>

/** A described practice with whom it is from, who took it into use, and what others have said of it. */
export default function ExperiencePage() {
  const { id = '' } = useParams()
  const { data, failure, reload } = useSnapshot(ExperiencePageDocument, { id })
  useChannel(data?.experience?.channel ?? null, data?.asOf ?? null, {
    onEvent: reload,
    onReload: reload,
  })
  if (failure) return <FailurePage failure={failure} onRetry={reload} />
  if (!data) return <LoadingPage />
  return data.experience ? (
    <ExperienceView experience={data.experience} onChanged={reload} />
  ) : (
    <NoSuchPage />
  )
}

function ExperienceView({
  experience,
  onChanged,
}: {
  experience: ExperienceOnPage
  onChanged: () => void
}) {
  const { t, language } = useUi()
  const { viewer } = useSession()
  const own = useOwnMunicipalities()
  const { pathname } = useLocation()
  const [adopted, setAdopted] = useState(false)
  const { municipality, programme, current, adoptions } = experience
  useHashTarget(experience.uuid)
  return (
    <Page
      title={experience.title}
      titleLang={langOf(experience.language)}
      audience={experience.isPublic ? 'everyone' : 'unknown'}
      narrow
      crumbs={[
        { name: t('experiences.library.title'), to: addresses.library },
        { name: municipality.county.name, to: addresses.network(municipality.county.number) },
      ]}
      below={
        <>
          <p className="lead credit">
            <Link to={addresses.municipality(municipality.number)}>
              {t('experiences.from', { municipality: municipality.label })}
            </Link>
          </p>
          {experience.prizeAwards.length > 0 && (
            <Suspense>
              <AwardBadges awards={experience.prizeAwards} />
            </Suspense>
          )}
          {experience.origins.map((origin) => (
            <p key={origin.id} className="small" style={{ margin: 0 }}>
              {t('experiences.bornOf')} <Link to={origin.address}>{origin.title}</Link>
            </p>
          ))}
          <p className="row quiet small" style={{ margin: 0 }}>
            {experience.publishedAt && (
              <span>
                {t('experiences.published', {
                  date: date(dayOf(experience.publishedAt), language),
                })}
              </span>
            )}
            {experience.confirmedAt && (
              <span>
                {t('experiences.confirmed', {
                  date: date(dayOf(experience.confirmedAt), language),
                })}
              </span>
            )}
            {experience.isOld && (
              <Tag data-size="sm" data-color="warning">
                {t('experiences.old')}
              </Tag>
            )}
            {experience.isSample && (
              <Tag data-size="sm" data-color="neutral">
                {t('experiences.sample')}
              </Tag>
            )}
          </p>
        </>
      }
    >
      <div className="stack">
        <Standing experience={experience} onChanged={onChanged} />
        <ReviewPanel experience={experience} onChanged={onChanged} />
        {current && current.number !== experience.pending?.number && (
          <section className="panel">
            <VersionView version={current} municipality={municipality.label} />
            {(programme ?? experience.focusAreaInferred) && (
              <p className="quiet small" style={{ marginBottom: 0 }}>
                {programme && (
                  <Link to={addresses.programme(programme.key)}>
                    {t('experiences.page.programme', {
                      programme: inLanguage(programme.name, language),
                    })}
                  </Link>
                )}{' '}
                {experience.focusAreaInferred && t('experiences.areaInferred')}
              </p>
            )}
          </section>
        )}
        <p role="status" className="visually-hidden">
          {adopted && t('experiences.adopters', { count: experience.adoptionCount })}
        </p>
        {experience.isPublic && (
          <>
            <AdoptForm
              experience={experience}
              onAdopted={() => {
                setAdopted(true)
                onChanged()
                document.getElementById('adoptions-heading')?.focus()
              }}
            />
            {viewer && own.length === 0 && (
              <p className="adopt-call" style={{ margin: 0 }}>
                {t('experiences.adopt.byContact')}
              </p>
            )}
            {!viewer && (
              <div className="adopt-call">
                <p className="adopt-slogan">{t('experiences.adopt.slogan')}</p>
                <a className="ds-button" data-variant="secondary" href={addresses.signIn(pathname)}>
                  {t('experiences.adopt.signIn')}
                </a>
              </div>
            )}
          </>
        )}
        <section className="stack" aria-labelledby="adoptions-heading">
          <div className="row between">
            <Heading level={2} data-size="xs" id="adoptions-heading" tabIndex={-1}>
              {t('experiences.adopt.heading')}
            </Heading>
            {adoptions.length > 0 && (
              <Link to={addresses.experienceSpread(experience.uuid)}>
                {t('experiences.adopt.spread')}
              </Link>
            )}
          </div>
          {adoptions.length > 0 ? (
            <ul className="plain-list stack">
              {adoptions.map((adoption) => (
                <AdoptionItem
                  key={adoption.uuid}
                  adoption={adoption}
                  experience={experience}
                  onChanged={onChanged}
                />
              ))}
            </ul>
          ) : (
            <p className="quiet" style={{ margin: 0 }}>
              {t('experiences.adopt.none')}
            </p>
          )}
        </section>
        {experience.isPublic && (
          <Suspense>
            <ExperiencePrize
              id={experience.uuid}
              title={experience.title}
              won={experience.prizeAwards.map((award) => award.round.uuid)}
            />
          </Suspense>
        )}
        <Said experience={experience} />
        <Versions experience={experience} />
        {experience.related.length > 0 && (
          <section className="stack" aria-labelledby="related-heading">
            <Heading level={2} data-size="xs" id="related-heading">
              {t('experiences.page.related')}
            </Heading>
            <ExperienceList experiences={experience.related} />
          </section>
        )}
        <LinkedFrom links={experience.linkedFrom} />
        <Suspense>
          <StoryTeaser of={`Experience:${experience.uuid}`} />
        </Suspense>
        <Care experience={experience} onChanged={onChanged} />
        {viewer && experience.isPublic && (
          <Suspense>
            <FlagExperience
              id={experience.uuid}
              flagged={experience.viewerHasFlagged}
              canHide={experience.viewerCanHide}
              onHidden={onChanged}
            />
          </Suspense>
        )}
      </div>
    </Page>
  )
}

/** Not published, sent back, withdrawn, hidden: said before anything else. */
function Standing({
  experience,
  onChanged,
}: {
  experience: ExperienceOnPage
  onChanged: () => void
}) {
  const { t, language } = useUi()
  const { reason, withdrawnAt, isPublic, hidden } = experience
  return (
    <>
      {withdrawnAt && (
        <Alert data-color="warning">
          {t('experiences.page.withdrawn', { date: date(dayOf(withdrawnAt), language) })}
        </Alert>
      )}
      {hidden && (
        <Suspense>
          <HiddenExperience
            id={experience.uuid}
            reason={hidden.reason}
            canModerate={experience.viewerCanHide}
            onShown={onChanged}
          />
        </Suspense>
      )}
      {!isPublic && !withdrawnAt && !hidden && (
        <Alert data-color="info">{t('experiences.page.notPublished')}</Alert>
      )}
      {reason && (
        <Alert data-color="warning">
          <strong>
            {t(withdrawnAt ? 'experiences.page.withdrawnWhy' : 'experiences.page.returned')}
          </strong>
          <p lang={langOf(reason.language)} style={{ whiteSpace: 'pre-line', marginBottom: 0 }}>
            {reason.text}
          </p>
        </Alert>
      )}
    </>
  )
}

/** What was said of it at a conference is no adoption. */
function Said({ experience }: { experience: ExperienceOnPage }) {
  const { t } = useUi()
  if (experience.statedIntentions.length === 0) return null
  return (
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
  )
}

/** Those whose it is, and those who review, keep it true. */
function Care({ experience, onChanged }: { experience: ExperienceOnPage; onChanged: () => void }) {
  const { t } = useUi()
  const { open: withdrawing, setOpen: setWithdrawing, form, opener } = useOpening()
  const { draft, change, clear } = useDraft(`withdraw.${experience.uuid}`)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const { viewerCanEdit, viewerCanReview, isPublic } = experience
  if (!viewerCanEdit && !viewerCanReview) return null
  const confirm = async () => {
    const answer = await mutate(ConfirmExperienceDocument, { id: experience.uuid })
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind === 'done') onChanged()
  }
  const withdraw = async () => {
    const answer = await mutate(WithdrawExperienceDocument, {
      id: experience.uuid,
      reason: draft.text || null,
    })
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind === 'done') {
      clear()
      setWithdrawing(false)
      onChanged()
    }
  }
  return (
    <section className="stack">
      <TroubleNote trouble={trouble} />
      {withdrawing ? (
        <form
          ref={form}
          className="panel stack"
          onSubmit={(event) => {
            event.preventDefault()
            void withdraw()
          }}
        >
          <MarkdownEditor
            label={t('experiences.page.withdraw')}
            help={t('experiences.page.withdrawReason')}
            value={draft.text}
            rows={3}
            onChange={(text) => change({ text })}
          />
          <div className="row">
            <Button type="submit" data-color="danger">
              {t('experiences.page.doWithdraw')}
            </Button>
            <Button type="button" variant="tertiary" onClick={() => setWithdrawing(false)}>
              {t('app.cancel')}
            </Button>
          </div>
        </form>
      ) : (
        <div className="row">
          {viewerCanEdit && (
            <Link
              className="ds-button"
              data-variant="secondary"
              to={addresses.editExperience(experience.uuid)}
            >
              {t(isPublic ? 'experiences.page.next' : 'experiences.page.edit')}
            </Link>
          )}
          {isPublic && (
            <>
              <Button variant="tertiary" onClick={() => void confirm()}>
                {t('experiences.confirm')}
              </Button>
              <Button ref={opener} variant="tertiary" onClick={() => setWithdrawing(true)}>
                {t('experiences.page.withdraw')}
              </Button>
            </>
          )}
        </div>
      )}
    </section>
  )
}
