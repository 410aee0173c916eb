import { Tag } from '@digdir/designsystemet-react'
import { Fragment } from 'react'
import { Link, useParams } from 'react-router'
import { StoryDocument, type StoryQuery } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { date, dayOf } from '../../lib/dates'
import { langOf } from '../../lib/languages'
import { useData } from '../../lib/useData'
import { FailurePage } from '../../ui/FailurePage'
import { LoadingPage } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { NoSuchPage } from '../identity/NoSuchPage'
import './Story.css'

type Step = NonNullable<StoryQuery['story']>['steps'][number]

/** How a thing came to be and what it led to, from the first words on, as far as one may see it. */
export default function StoryPage() {
  const { t } = useUi()
  const { id = '' } = useParams()
  const { data, failure, reload } = useData(StoryDocument, { of: id })
  if (failure) return <FailurePage failure={failure} onRetry={reload} />
  if (!data) return <LoadingPage />
  const { story } = data
  const subject = story?.steps.find((step) => step.isSubject)
  if (!story || !subject) return <NoSuchPage />
  return (
    <Page
      title={t('app.story.title')}
      audience="unknown"
      narrow
      crumbs={[{ name: subject.title, to: subject.address }]}
      below={<p className="lead">{t('story.lead')}</p>}
    >
      <ol className="story">
        {story.steps.map((step, index) => (
          <Fragment key={step.id}>
            <li aria-current={step.isSubject ? 'step' : undefined}>
              <StoryStep step={step} before={story.steps[index - 1]} steps={story.steps} />
            </li>
            {step.learnt && (
              <li>
                <Learnt learnt={step.learnt} of={step.title} />
              </li>
            )}
          </Fragment>
        ))}
      </ol>
      {story.steps.length === 1 && <p className="quiet">{t('story.alone')}</p>}
      {!story.isWhole && <p className="quiet">{t('story.more')}</p>}
    </Page>
  )
}

function StoryStep({ step, before, steps }: { step: Step; before?: Step; steps: Step[] }) {
  const { t, language } = useUi()
  const sources = steps.filter((each) => step.cameOf.includes(each.id))
  // What comes of the step right above it needs no words.
  const isPlain = sources.length === 0 || (sources.length === 1 && sources[0] === before)
  const titleOf = ({ type, title, place }: Step) =>
    type === 'Adoption' && place ? t('story.adopted', { title, place }) : title
  const facts = [
    step.type !== 'Adoption' && step.place,
    step.at && date(dayOf(step.at), language),
  ].filter(Boolean)
  return (
    <article className="panel">
      <p className="row small" style={{ margin: 0 }}>
        <Tag data-size="sm" data-color={step.isSubject ? 'accent' : 'neutral'}>
          {t(`story.types.${step.type}` as 'story.types.Topic', { defaultValue: step.type })}
        </Tag>
        {step.isSubject && <span className="quiet">{t('story.here')}</span>}
      </p>
      <p style={{ margin: '0.25rem 0' }}>
        <Link to={step.address}>
          <strong>{titleOf(step)}</strong>
        </Link>
      </p>
      {facts.length > 0 && (
        <p className="quiet small" style={{ margin: 0 }}>
          {facts.join(' · ')}
        </p>
      )}
      {!isPlain && (
        <p className="quiet small" style={{ margin: 0 }}>
          {t('story.cameOf', {
            titles: sources
              .map((source) =>
                source.place && source.type !== 'Adoption'
                  ? `${source.title} (${source.place})`
                  : titleOf(source),
              )
              .join(', '),
          })}
        </p>
      )}
    </article>
  )
}

/** What was learnt of the step right above it. */
function Learnt({ learnt, of }: { learnt: NonNullable<Step['learnt']>; of: string }) {
  const { t } = useUi()
  return (
    <article className="panel" aria-label={t('story.learntOf', { title: of })}>
      <p style={{ margin: 0 }}>
        <Tag data-size="sm" data-color="success">
          {t('story.evaluation')}
        </Tag>
      </p>
      <p className="story-learnt" lang={langOf(learnt.language)}>
        {learnt.words}
      </p>
    </article>
  )
}
