import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Link, type Location, Navigate, useLocation, useNavigate, useParams } from 'react-router'
import { useOwnMunicipalities } from '../../app/session'
import {
  CurrentProgrammesDocument,
  MyJourneyDocument,
  OpenJourneyDocument,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { inLanguage } from '../../lib/languages'
import { mutate, type Trouble } from '../../lib/mutate'
import { useData } from '../../lib/useData'
import { useSnapshot } from '../../lib/useSnapshot'
import { EmptyState } from '../../ui/EmptyState'
import { FailurePage } from '../../ui/FailurePage'
import { LoadingPage } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { TroubleNote } from '../../ui/TroubleNote'
import { NoSuchPage } from '../identity/NoSuchPage'

/** The way to a municipality's journey in the programme of today; its own may begin it here. */
export default function MyJourneyPage() {
  const { number = '' } = useParams()
  const { data, failure, reload } = useData(CurrentProgrammesDocument, {})
  if (failure) return <FailurePage failure={failure} onRetry={reload} />
  if (!data) return <LoadingPage />
  const programme = data.programmes.find((each) => each.isCurrent) ?? data.programmes[0]
  return programme ? <Found number={number} programme={programme} /> : <NoSuchPage />
}

type Programme = { key: string; name: { nb: string; nn?: string | null; en?: string | null } }

function Found({ number, programme }: { number: string; programme: Programme }) {
  const { t, language } = useUi()
  const own = useOwnMunicipalities()
  const { search, state } = useLocation() as Location<unknown>
  const navigate = useNavigate()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const variables = { number, programme: programme.key }
  const { data, failure, reload } = useSnapshot(MyJourneyDocument, variables)
  if (failure) return <FailurePage failure={failure} onRetry={reload} />
  if (!data) return <LoadingPage />
  if (data.journeyOf)
    return <Navigate replace to={addresses.journey(data.journeyOf.uuid) + search} state={state} />
  if (!data.municipality) return <NoSuchPage />
  const title = t('journeys.title', { municipality: data.municipality.label })
  // Whether there is one that others keep to themselves is not told.
  if (!own.some((each) => each.number === number))
    return (
      <Page title={title} audience="office" narrow>
        <EmptyState title={t('journeys.noneToSee')}>
          <Link to={addresses.municipality(number)}>{data.municipality.label}</Link>
        </EmptyState>
      </Page>
    )
  const open = async () => {
    const answer = await mutate(OpenJourneyDocument, {
      municipality: number,
      programme: programme.key,
    })
    if (answer.kind !== 'done') setTrouble(answer)
    else if (answer.payload.journey)
      await navigate(addresses.journey(answer.payload.journey.uuid) + search, {
        replace: true,
        state,
      })
  }
  return (
    <Page
      title={title}
      narrow
      crumbs={[{ name: data.municipality.label, to: addresses.municipality(number) }]}
    >
      <EmptyState
        title={t('journeys.begin', { programme: inLanguage(programme.name, language) })}
        hint={t('journeys.beginHint')}
      >
        <Button onClick={() => void open()}>{t('journeys.open')}</Button>
      </EmptyState>
      <TroubleNote trouble={trouble} />
    </Page>
  )
}
