import { Heading } from '@digdir/designsystemet-react'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'

/** The journey with all its history, for the municipality's own archive. */
export default function ForArchive({ journey }: { journey: string }) {
  const { t } = useUi()
  return (
    <section className="panel stack" aria-labelledby="journey-archive">
      <Heading level={2} data-size="xs" id="journey-archive">
        {t('overview.archive')}
      </Heading>
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
    </section>
  )
}
