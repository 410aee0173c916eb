import { useEffect, useState } from 'react'
import { useParams, useSearchParams } from 'react-router'
import { useSession } from '../../app/session'
import {
  type DraftFactsFragment,
  OpenTourDraftDocument,
  TourEditorDocument,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { mutate } from '../../lib/mutate'
import { useSnapshot } from '../../lib/useSnapshot'
import { FailurePage } from '../../ui/FailurePage'
import { LoadingPage } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { NoSuchPage } from '../identity/NoSuchPage'
import { emptyTour, type TypedTour } from './tourDocument'
import { TourForm } from './TourForm'

/** A tour that is being written: its draft, or a new one in the network that the address names. */
export default function TourEditorPage() {
  const { t } = useUi()
  const { id = '' } = useParams()
  const [search] = useSearchParams()
  const { viewer } = useSession()
  const { data, failure, reload } = useSnapshot(TourEditorDocument, { id })
  const [opened, setOpened] = useState<DraftFactsFragment | null>(null)
  const tour = data?.tour ?? null
  const needsDraft = data !== null && !data.tourDraft && tour?.viewerCanArrange === true

  useEffect(() => {
    if (!needsDraft) return
    void mutate(OpenTourDraftDocument, { tour: id }).then((answer) => {
      if (answer.kind === 'done') setOpened(answer.payload.tourDraft ?? null)
    })
  }, [needsDraft, id])

  if (failure) return <FailurePage failure={failure} onRetry={reload} />
  if (!data) return <LoadingPage />
  const draft = data.tourDraft ?? opened
  const runs =
    viewer?.offices
      .filter((office) => office.kind === 'FACILITATOR' || office.kind === 'NATIONAL_LEAD')
      .flatMap((office) => office.networks) ?? []
  if (tour ? !tour.viewerCanArrange : !draft && runs.length === 0) return <NoSuchPage />
  if (needsDraft && !opened) return <LoadingPage />

  const wanted = search.get('nettverk')
  const start = draft
    ? (draft.document as TypedTour)
    : emptyTour(runs.find((network) => network.key === wanted)?.key ?? runs[0]?.key ?? null)
  return (
    <Page
      title={t(tour ? 'tours.editor.title' : 'tours.editor.newTitle')}
      narrow
      crumbs={[
        { name: t('app.norway'), to: addresses.front },
        ...(tour ? [{ name: start.title, to: addresses.tour(tour.uuid) }] : []),
      ]}
      below={<p className="lead">{t('tours.editor.lead')}</p>}
    >
      <TourForm
        key={draft?.uuid ?? id}
        id={id}
        start={start}
        revision={draft?.revision ?? 0}
        basedOn={draft?.basedOn ?? 0}
        published={tour?.stops.map((stop) => stop.uuid) ?? []}
        networks={runs}
        kinds={data.meetingKinds}
        counties={data.counties}
      />
    </Page>
  )
}
