import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'

/** The journey with all its history, for the municipality's own archive. */
export default function ForArchive({ journey }: { journey: string }) {
  const { t } = useUi()
  return (
    <div className="stack">
      <p className="quiet" style={{ margin: 0 }}>
        {t('overview.archiveHint')}
      </p>
      <a
        className="ds-button"
        data-variant="secondary"
        style={{ justifySelf: 'start' }}
        href={addresses.journeyArchive(journey)}
        download
      >
        {t('overview.archiveDownload')}
      </a>
    </div>
  )
}
