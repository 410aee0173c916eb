import { useSession } from '../../app/session'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { Page } from '../../ui/Page'
import { NoSuchPage } from '../identity/NoSuchPage'
import { FlagsEverywhere } from './FlagsEverywhere'

const moderate = ['FACILITATOR', 'MODERATOR', 'NATIONAL_LEAD']

/** One list of all networks that the viewer moderates: the country's, for the national leads. */
export default function FlagsPage() {
  const { t } = useUi()
  const { viewer } = useSession()
  if (!viewer?.offices.some((office) => moderate.includes(office.kind))) return <NoSuchPage />
  const isNational = viewer.offices.some((office) => office.kind === 'NATIONAL_LEAD')
  return (
    <Page
      title={t(isNational ? 'privacy.everywhere.national' : 'privacy.everywhere.title')}
      crumbs={[{ name: t('app.norway'), to: addresses.front }]}
      audience="facilitators"
      narrow
    >
      <FlagsEverywhere />
    </Page>
  )
}
