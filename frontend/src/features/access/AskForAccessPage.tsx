import { useParams } from 'react-router'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { Page } from '../../ui/Page'
import { AskForAccess } from './AskForAccess'

export default function AskForAccessPage() {
  const { t } = useUi()
  const { key } = useParams()
  return (
    <Page
      title={t('access.title')}
      audience="person"
      narrow
      crumbs={[{ name: t('app.norway'), to: addresses.front }]}
      below={<p className="lead">{t('access.lead')}</p>}
    >
      <div className="panel">
        <AskForAccess network={key} />
      </div>
    </Page>
  )
}
