import { Alert } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { date } from '../../lib/dates'
import { RichText } from '../../ui/RichText'
import { Time } from '../../ui/Time'
import type { MyRequest } from './AskForAccess'

/** How one's own request stands. */
export function AccessAnswer({ request, name }: { request: MyRequest; name: string }) {
  const { t, language } = useUi()
  const { status, network, reason } = request
  return (
    <Alert
      data-color={status === 'GRANTED' ? 'success' : status === 'DECLINED' ? 'warning' : 'info'}
      data-size="sm"
    >
      <p style={{ margin: 0, fontWeight: 600 }}>{t(`access.status.${status}`, { name })}</p>
      {status === 'WAITING' && (
        <p style={{ margin: '0.25rem 0 0' }}>
          {t('access.askedAt')} <Time at={request.askedAt} />. {t('access.youAreTold')}
        </p>
      )}
      {status === 'GRANTED' && network && (
        <p style={{ margin: '0.25rem 0 0' }}>
          {request.validTo && `${t('access.until', { date: date(request.validTo, language) })} `}
          <Link to={addresses.network(network.key)}>{t('access.open', { name })}</Link>
        </p>
      )}
      {status === 'DECLINED' && reason && (
        <>
          <RichText html={reason.html} language={reason.language} />
          <p style={{ margin: '0.25rem 0 0' }}>{t('access.mayAskAgain')}</p>
        </>
      )}
    </Alert>
  )
}
