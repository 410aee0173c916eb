import { Button } from '@digdir/designsystemet-react'
import { lazy, Suspense, useState } from 'react'
import { Link } from 'react-router'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { Loading } from '../../ui/Loading'
import { BeginWith } from './BeginWith'

const ImportTable = lazy(() => import('./ImportTable'))

/** The journey on paper and in Excel. */
export function Tools({
  journey,
  municipality,
  canEdit,
  canBegin,
  onChanged,
}: {
  journey: string
  municipality: string
  canEdit: boolean
  /** Nobody offers to begin with a template elsewhere on the page. */
  canBegin: boolean
  onChanged: () => void
}) {
  const { t, language } = useUi()
  const [importing, setImporting] = useState(false)
  return (
    <div className="stack">
      <p className="row" style={{ margin: 0 }}>
        <a href={addresses.journeyTable(journey, language)} download>
          {t('journeys.table.download')}
        </a>
        <Link to={addresses.journeyPrint(journey)}>{t('journeys.print.open')}</Link>
      </p>
      {canBegin && (
        <BeginWith journey={journey} municipality={municipality} onChanged={onChanged} />
      )}
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
    </div>
  )
}
