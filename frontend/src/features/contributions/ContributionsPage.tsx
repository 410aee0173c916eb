import { Heading } from '@digdir/designsystemet-react'
import { useParams } from 'react-router'
import { ContributionsDocument, type ContributionsQuery } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { date } from '../../lib/dates'
import { useSnapshot } from '../../lib/useSnapshot'
import { FailurePage } from '../../ui/FailurePage'
import { LoadingPage } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { RichText } from '../../ui/RichText'
import { NoSuchPage } from '../identity/NoSuchPage'
import { CallForm } from './CallForm'
import { ContributionItem } from './ContributionItem'
import { Propose } from './Propose'

export type TourWithCall = NonNullable<ContributionsQuery['tour']>
type Call = NonNullable<TourWithCall['call']>

/** What a tour asks others to contribute, what one has proposed oneself, and for the committee all of it. */
export default function ContributionsPage() {
  const { t } = useUi()
  const { id = '' } = useParams()
  const { data, failure, reload } = useSnapshot(ContributionsDocument, { tour: id })
  if (failure) return <FailurePage failure={failure} onRetry={reload} />
  if (!data) return <LoadingPage />
  const { tour } = data
  if (!tour || (!tour.call && !tour.viewerCanArrange)) return <NoSuchPage />
  return (
    <Page
      title={t('contributions.title')}
      audience="office"
      crumbs={[{ name: tour.title, to: addresses.tour(tour.uuid) }]}
    >
      <div className="stack-large">
        {tour.call ? (
          <Asked call={tour.call} />
        ) : (
          <p className="quiet">{t('contributions.notAsked')}</p>
        )}
        {tour.viewerCanArrange && !tour.isCancelled && (
          <CallForm key={tour.call?.lastDay} tour={tour} onDone={reload} />
        )}
        {tour.call && <Proposed tour={tour} call={tour.call} onChanged={reload} />}
        {tour.call?.viewerCanPropose && <Propose tour={tour.uuid} onProposed={reload} />}
      </div>
    </Page>
  )
}

function Asked({ call }: { call: Call }) {
  const { t, language } = useUi()
  return (
    <section className="stack">
      {call.about && <RichText html={call.about.html} language={call.about.language} />}
      <p style={{ margin: 0 }}>
        <strong>
          {t(call.isOpen ? 'contributions.openUntil' : 'contributions.period', {
            first: date(call.firstDay, language),
            last: date(call.lastDay, language),
          })}
        </strong>
      </p>
      {call.committee.length > 0 && (
        <p className="quiet" style={{ margin: 0 }}>
          {t('contributions.committee', {
            names: call.committee.map((person) => person.name).join(', '),
          })}
        </p>
      )}
    </section>
  )
}

function Proposed({
  tour,
  call,
  onChanged,
}: {
  tour: TourWithCall
  call: Call
  onChanged: () => void
}) {
  const { t } = useUi()
  if (call.contributions.length === 0 && !call.viewerIsOnCommittee) return null
  return (
    <section className="stack" aria-labelledby="contributions">
      <Heading level={2} data-size="xs" id="contributions">
        {t(call.viewerIsOnCommittee ? 'contributions.all' : 'contributions.yours')}
      </Heading>
      {call.contributions.length === 0 && <p className="quiet">{t('contributions.none')}</p>}
      <ul className="plain-list stack">
        {call.contributions.map((contribution) => (
          <ContributionItem
            key={contribution.uuid}
            contribution={contribution}
            stops={tour.stops}
            onCommittee={call.viewerIsOnCommittee}
            onChanged={onChanged}
          />
        ))}
      </ul>
    </section>
  )
}
