import { Heading } from '@digdir/designsystemet-react'
import { Suspense, lazy } from 'react'
import type { VisitorFrontPageQuery } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { Loading } from '../../ui/Loading'

const NorwayMap = lazy(() =>
  import('../networks/NorwayMap').then(({ NorwayMap }) => ({ default: NorwayMap })),
)

export function FindNetwork({
  counties,
  title,
}: {
  counties: VisitorFrontPageQuery['counties']
  title: string
}) {
  const { t } = useUi()
  return (
    <section id="map" tabIndex={-1}>
      <div className="front-title">
        <Heading level={2} data-size="md">
          {title}
        </Heading>
        <p className="quiet" style={{ margin: 0 }}>
          {t('app.front.mapHint')}
        </p>
      </div>
      <div className="panel">
        <Suspense fallback={<Loading lines={8} />}>
          <NorwayMap counties={counties} />
        </Suspense>
      </div>
    </section>
  )
}
