import { Details } from '@digdir/designsystemet-react'
import { type ReactNode, Suspense } from 'react'
import type { JourneyPageQuery } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { withTexts } from '../../i18n/withTexts'
import { Loading } from '../../ui/Loading'
import type { JourneyOnPage } from './JourneyPage'
import { Tools } from './Tools'

const ThenAndNow = withTexts(() => import('./ThenAndNow'), 'privacy')
const ForArchive = withTexts(() => import('../overview/ForArchive'), 'overview')

/** What few need every time, folded until it is asked for. */
export function More({
  journey,
  phases,
  day,
  asOf,
  canBegin,
  onChanged,
}: {
  journey: JourneyOnPage
  phases: JourneyPageQuery['journeyPhases']
  day: string | null
  asOf: number
  canBegin: boolean
  onChanged: () => void
}) {
  const { t } = useUi()
  return (
    <section className="panel" aria-label={t('journeys.more')}>
      {!day && (
        <Folded title={t('journeys.table.title')}>
          <Tools
            journey={journey.uuid}
            municipality={journey.municipality?.number ?? ''}
            canEdit={journey.viewerCanEdit}
            canBegin={canBegin}
            onChanged={onChanged}
          />
        </Folded>
      )}
      <Folded title={t('journeys.thenAndNow')} isOpen={day !== null}>
        <ThenAndNow journey={journey.uuid} phases={phases} day={day} asOf={asOf} />
      </Folded>
      {journey.viewerCanEdit && (
        <Folded title={t('journeys.forArchive')}>
          <ForArchive journey={journey.uuid} />
        </Folded>
      )}
    </section>
  )
}

function Folded({
  title,
  isOpen = false,
  children,
}: {
  title: string
  isOpen?: boolean
  children: ReactNode
}) {
  return (
    <Details defaultOpen={isOpen}>
      <Details.Summary>{title}</Details.Summary>
      <Details.Content>
        <Suspense fallback={<Loading />}>{children}</Suspense>
      </Details.Content>
    </Details>
  )
}
