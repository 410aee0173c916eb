import { useSession } from '../../app/session'
import { VisitorFrontPageDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { useData } from '../../lib/useData'
import { FailureNote, Loading } from '../../ui/Loading'
import { useDocumentTitle } from '../../ui/Page'
import { Welcome } from './Welcome'
import { MyNetworks } from './MyNetworks'
import { FindNetwork } from './FindNetwork'
import { TodaysProgramme } from './TodaysProgramme'
import './FrontPage.css'

/** For visitors what Hub is; for those who are signed in, what is new with them first. */
export function FrontPage() {
  const { t } = useUi()
  const { viewer } = useSession()
  const { data, failure, reload } = useData(VisitorFrontPageDocument, {})
  useDocumentTitle('Hub')
  return (
    <div className="front">
      {viewer ? <MyNetworks viewer={viewer} /> : <Welcome />}
      <div className="page front-rest">
        {failure && <FailureNote failure={failure} onRetry={reload} />}
        {!data && !failure && <Loading />}
        {data && (
          <>
            <FindNetwork
              counties={data.counties}
              title={viewer ? t('app.front.elsewhere') : t('app.front.map')}
            />
            <TodaysProgramme programmes={data.programmes} />
          </>
        )}
      </div>
    </div>
  )
}
