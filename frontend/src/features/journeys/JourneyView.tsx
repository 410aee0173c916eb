import { Alert, Button, Checkbox, Heading, Tag } from '@digdir/designsystemet-react'
import { lazy, Suspense, useState } from 'react'
import { Link, type Location, useLocation, useSearchParams } from 'react-router'
import { type JourneyPageQuery, PublishJourneyDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { withTexts } from '../../i18n/withTexts'
import { addresses } from '../../lib/addresses'
import { date, dayOf } from '../../lib/dates'
import { endOf } from '../../lib/dayBounds'
import { inLanguage } from '../../lib/languages'
import { mutate, type Trouble } from '../../lib/mutate'
import { firstLine } from '../../lib/words'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { TroubleNote } from '../../ui/TroubleNote'
import { useHashTarget } from '../../ui/useHashTarget'
import { AddGoal } from './AddGoal'
import { AddMeasure } from './AddMeasure'
import { BeginWith } from './BeginWith'
import { GoalTree } from './GoalTree'
import type { JourneyOnPage } from './JourneyPage'
import { More } from './More'
import { PhaseChoice } from './PhaseChoice'
import { Plan } from './Plan'

// Drag and drop is for those who change the order.
const Reorder = lazy(() => import('./Reorder'))

const Evidence = withTexts(() => import('./Evidence'), 'evidence')
const AskForHelp = withTexts(() => import('../overview/AskForHelp'), 'overview')

/** It starts small: the plan and one measure; the rest comes when it is asked for. */
export function JourneyView({
  journey,
  day,
  asOf,
  phases,
  onChanged,
}: {
  journey: JourneyOnPage
  /** The day that it is shown of; null: as it is now. */
  day: string | null
  /** Rises when something in it changed. */
  asOf: number
  phases: JourneyPageQuery['journeyPhases']
  onChanged: () => void
}) {
  const { t, language } = useUi()
  useHashTarget(journey.uuid)
  const { origin, asGoal, words, become, done } = useOrigin(onChanged)
  // Who begins is offered something to begin with, as long as they are here.
  const [wasEmpty] = useState(journey.content.measures.length + journey.content.goals.length === 0)
  const [ordering, setOrdering] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const { content, municipality, viewerCanEdit: canEdit } = journey
  const publish = async (published: boolean) => {
    const answer = await mutate(PublishJourneyDocument, { journey: journey.uuid, published })
    if (answer.kind === 'done') onChanged()
    else setTrouble(answer)
  }
  return (
    <Page
      title={t('journeys.title', { municipality: municipality?.label ?? '' })}
      audience={journey.isPublished ? 'office' : 'unknown'}
      narrow
      crumbs={
        municipality
          ? [
              {
                name: municipality.county.name,
                to: addresses.networkJourneys(municipality.county.number),
              },
              { name: municipality.label, to: addresses.municipality(municipality.number) },
            ]
          : []
      }
      below={
        <p className="lead">
          {inLanguage(journey.programme.name, language)}
          {content.progress != null &&
            ` · ${t('journeys.progress', { percent: Math.round(content.progress) })}`}{' '}
          {journey.isSample && <Tag data-size="sm">{t('journeys.sample')}</Tag>}
        </p>
      }
    >
      <div className="stack">
        {day && <AsItStood journey={journey} day={day} />}
        <Plan journey={journey} onChanged={onChanged} />
        <section className="panel stack" aria-labelledby="journey-measures">
          <Heading level={2} data-size="xs" id="journey-measures">
            {t('journeys.measures')}
          </Heading>
          {ordering ? (
            <Suspense fallback={<Loading />}>
              <Reorder content={content} onChanged={onChanged} />
            </Suspense>
          ) : content.measures.length + content.goals.length > 0 ? (
            <GoalTree
              content={content}
              edits={{
                journey: journey.uuid,
                municipality: municipality?.number ?? '',
                county: municipality?.county.number ?? '',
                comments: new Map(
                  journey.commentCounts.map((each) => [each.aboutUuid, each.count]),
                ),
                at: day && endOf(day),
                asOf,
                canEdit,
                onChanged,
              }}
            />
          ) : (
            <p className="quiet" style={{ margin: 0 }}>
              {t(canEdit ? 'journeys.noMeasures' : 'journeys.print.none')}
            </p>
          )}
          {canEdit && (ordering || content.measures.length + content.goals.length > 1) && (
            <Button
              variant={ordering ? 'primary' : 'tertiary'}
              style={{ justifySelf: 'start' }}
              onClick={() => setOrdering(!ordering)}
            >
              {t(ordering ? 'journeys.order.finish' : 'journeys.order.change')}
            </Button>
          )}
          {canEdit && !ordering && (
            <>
              <AddMeasure
                key={`measure ${asGoal || origin}`}
                journey={journey}
                origin={asGoal ? null : origin}
                begun={asGoal ? '' : words}
                onGoal={(title) => become(true, title)}
                onAdded={done}
              />
              <AddGoal
                key={`goal ${asGoal && origin}`}
                journey={journey.uuid}
                origin={asGoal ? origin : null}
                begun={asGoal ? words : ''}
                onMeasure={(title) => become(false, title)}
                onAdded={done}
              />
              {wasEmpty && (
                <BeginWith
                  journey={journey.uuid}
                  municipality={municipality?.number ?? ''}
                  onChanged={onChanged}
                />
              )}
            </>
          )}
        </section>
        <Suspense fallback={<Loading />}>
          <Evidence journey={journey} onChanged={onChanged} />
        </Suspense>
        <PhaseChoice journey={journey} phases={phases} onChanged={onChanged} />
        {canEdit && (
          <section className="panel">
            <Checkbox
              label={t('journeys.published')}
              description={t('journeys.publishedHint')}
              checked={journey.isPublished}
              onChange={(event) => void publish(event.target.checked)}
            />
            <TroubleNote trouble={trouble} />
          </section>
        )}
        {!day && (
          <Suspense>
            <AskForHelp journey={journey.uuid} canEdit={canEdit} />
          </Suspense>
        )}
        <More
          journey={journey}
          phases={phases}
          day={day}
          asOf={asOf}
          canBegin={canEdit && !wasEmpty}
          onChanged={onChanged}
        />
      </div>
    </Page>
  )
}

/** What the address says that a measure or a goal shall come of; once it is made, the address says it no more. */
function useOrigin(onChanged: () => void) {
  const [search, setSearch] = useSearchParams()
  const { state } = useLocation() as Location<{ text?: string } | null>
  const asGoal = search.get('som') === 'mal'
  return {
    origin: search.get('fra'),
    asGoal,
    words: firstLine(state?.text ?? ''),
    become: (goal: boolean, title: string) =>
      setSearch(
        (before) => {
          if (goal) before.set('som', 'mal')
          else before.delete('som')
          return before
        },
        { replace: true, preventScrollReset: true, state: { text: title } },
      ),
    done: () => {
      if (search.has('fra'))
        setSearch(
          (before) => {
            before.delete('fra')
            before.delete('som')
            return before
          },
          { replace: true, preventScrollReset: true },
        )
      onChanged()
    },
  }
}

/** That this is the past, and the way back. */
function AsItStood({ journey, day }: { journey: JourneyOnPage; day: string }) {
  const { t, language } = useUi()
  return (
    <Alert data-color="info" data-size="sm">
      <strong>
        {t(day < dayOf(journey.openedAt) ? 'journeys.notBegunThen' : 'journeys.asItStood', {
          date: date(day, language),
        })}
      </strong>
      <div className="row">
        <Link to={addresses.journey(journey.uuid)}>{t('journeys.asItIsNow')}</Link>
        <Link to={addresses.journeyPrint(journey.uuid, day)}>{t('journeys.print.open')}</Link>
      </div>
    </Alert>
  )
}
