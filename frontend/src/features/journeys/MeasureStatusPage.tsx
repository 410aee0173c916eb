import { Alert, Button, Radio } from '@digdir/designsystemet-react'
import { type FormEvent, useId, useState } from 'react'
import { Link, useParams, useSearchParams } from 'react-router'
import {
  type MeasureStatus,
  MeasureStatusPageDocument,
  type MeasureStatusPageQuery,
  SetMeasureStatusDocument,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { date } from '../../lib/dates'
import { mutate, type Trouble } from '../../lib/mutate'
import { useSnapshot } from '../../lib/useSnapshot'
import { announce } from '../../ui/Announcer'
import { FailurePage } from '../../ui/FailurePage'
import { LoadingPage } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { TroubleNote } from '../../ui/TroubleNote'
import { NoSuchPage } from '../identity/NoSuchPage'
import { measureStatuses } from './statuses'

type Measure = Exclude<NonNullable<MeasureStatusPageQuery['node']>, Record<PropertyKey, never>>

/** Where a reminder leads: how does it go? Nothing changes before it is answered and saved. */
export default function MeasureStatusPage() {
  const { id = '' } = useParams()
  const { data, failure, reload } = useSnapshot(MeasureStatusPageDocument, { id: `Measure:${id}` })
  if (failure) return <FailurePage failure={failure} onRetry={reload} />
  if (!data) return <LoadingPage />
  const measure = data.node && 'uuid' in data.node ? (data.node as Measure) : null
  return measure ? <Ask key={measure.uuid} measure={measure} onChanged={reload} /> : <NoSuchPage />
}

function Ask({ measure, onChanged }: { measure: Measure; onChanged: () => void }) {
  const { t, language } = useUi()
  const name = useId()
  const [search] = useSearchParams()
  const proposed = measureStatuses.find((each) => each === search.get('status'))
  const [status, setStatus] = useState<MeasureStatus>(proposed ?? measure.status)
  const [saved, setSaved] = useState<MeasureStatus | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const { journey } = measure
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await mutate(SetMeasureStatusDocument, { id: measure.uuid, status })
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind !== 'done') return
    setSaved(status)
    announce(t('journeys.statusSaved', { status: t(`journeys.statuses.${status}`) }))
    onChanged()
  }
  return (
    <Page
      title={measure.title}
      titleLang={measure.language.toLowerCase()}
      narrow
      crumbs={
        journey
          ? [
              {
                name: t('journeys.title', { municipality: journey.municipality?.label ?? '' }),
                to: addresses.journey(journey.uuid),
              },
            ]
          : []
      }
      below={
        <p className="lead">
          {[
            measure.owner,
            measure.dueOn && t('journeys.due', { date: date(measure.dueOn, language) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      }
    >
      {journey?.viewerCanEdit ? (
        <form className="panel stack" onSubmit={(event) => void save(event)}>
          <fieldset className="stack" style={{ border: 0, margin: 0, padding: 0 }}>
            <legend>
              <strong>{t('journeys.howDoesItGo')}</strong>
            </legend>
            <p className="quiet small" style={{ margin: 0 }}>
              {t('journeys.statusNow', { status: t(`journeys.statuses.${measure.status}`) })}
            </p>
            {measureStatuses.map((each) => (
              <Radio
                key={each}
                name={name}
                value={each}
                label={t(`journeys.statuses.${each}`)}
                checked={status === each}
                onChange={() => {
                  setStatus(each)
                  setSaved(null)
                }}
              />
            ))}
          </fieldset>
          <TroubleNote trouble={trouble} />
          {saved && (
            <Alert data-color="success">
              {t('journeys.statusSaved', { status: t(`journeys.statuses.${saved}`) })}{' '}
              <Link to={`${addresses.journey(journey.uuid)}#${measure.uuid}`}>
                {t('journeys.toJourney')}
              </Link>
            </Alert>
          )}
          <div className="row">
            <Button type="submit">{t('journeys.saveStatus')}</Button>
          </div>
        </form>
      ) : (
        <p className="panel">
          {t('journeys.statusNow', { status: t(`journeys.statuses.${measure.status}`) })}
        </p>
      )}
    </Page>
  )
}
