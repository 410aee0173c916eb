import { Button, Heading } from '@digdir/designsystemet-react'
import { lazy, Suspense, useState } from 'react'
import { Link } from 'react-router'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { Loading } from '../../ui/Loading'

const Begin = lazy(() => import('./Begin'))
const ImportTable = lazy(() => import('./ImportTable'))

/** The journey on paper and in Excel. */
export function Tools({
  journey,
  municipality,
  canEdit,
  onChanged,
}: {
  journey: string
  municipality: string
  canEdit: boolean
  onChanged: () => void
}) {
  const { t, language } = useUi()
  const [beginning, setBeginning] = useState(false)
  const [importing, setImporting] = useState(false)
  return (
    <section className="panel stack" aria-labelledby="journey-tools">
      <Heading level={2} data-size="xs" id="journey-tools">
        {t('journeys.table.title')}
      </Heading>
      <p className="row" style={{ margin: 0 }}>
        <a href={addresses.journeyTable(journey, language)} download>
          {t('journeys.table.download')}
        </a>
        <Link to={addresses.journeyPrint(journey)}>{t('journeys.print.open')}</Link>
      </p>
      {canEdit &&
        (beginning ? (
          <Suspense fallback={<Loading />}>
            <Begin journey={journey} municipality={municipality} onChanged={onChanged} />
          </Suspense>
        ) : (
          <Button
            variant="tertiary"
            style={{ justifySelf: 'start' }}
            onClick={() => setBeginning(true)}
          >
            {t('journeys.begins.open')}
          </Button>
        ))}
      {canEdit &&
        (importing ? (
          <Suspense fallback={<Loading />}>
            <ImportTable journey={journey} onChanged={onChanged} />
          </Suspense>
        ) : (
          <Button
            variant="tertiary"
            style={{ justifySelf: 'start' }}
            onClick={() => setImporting(true)}
          >
            {t('journeys.table.open')}
          </Button>
        ))}
    </section>
  )
}
