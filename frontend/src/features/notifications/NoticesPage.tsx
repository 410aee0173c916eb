import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useSession } from '../../app/session'
import { MarkNoticesReadDocument, NoticeListDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { languageOf } from '../../lib/languages'
import { mutate, type Trouble } from '../../lib/mutate'
import { useSnapshot } from '../../lib/useSnapshot'
import { EmptyState } from '../../ui/EmptyState'
import { FailureNote, Loading } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { TroubleNote } from '../../ui/TroubleNote'
import { NoticeRow } from './NoticeRow'

/** The inbox; asked again whenever the count changes, so that a new notice is there at once. */
export default function NoticesPage() {
  const { t, language } = useUi()
  const { unreadNotices, setUnreadNotices } = useSession()
  const [first, setFirst] = useState(30)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const { data, failure, reload } = useSnapshot(NoticeListDocument, {
    first,
    language: languageOf(language),
  })
  const [seen, setSeen] = useState(unreadNotices)
  if (seen !== unreadNotices) {
    setSeen(unreadNotices)
    reload()
  }
  const notices = data?.viewer?.notices

  const markAll = async () => {
    const answer = await mutate(MarkNoticesReadDocument, {})
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind === 'done') {
      setUnreadNotices(answer.payload.viewer?.unreadNotices ?? 0)
      reload()
    }
  }

  return (
    <Page title={t('app.notices.title')} audience="person" narrow>
      <div className="stack">
        {notices && notices.nodes.some((notice) => !notice.readAt) && (
          <div>
            <Button variant="secondary" data-size="sm" onClick={() => void markAll()}>
              {t('app.notices.markAll')}
            </Button>
          </div>
        )}
        <TroubleNote trouble={trouble} />
        {failure && <FailureNote failure={failure} onRetry={reload} />}
        {!data && !failure && <Loading />}
        {notices?.nodes.length === 0 && (
          <EmptyState title={t('app.notices.empty')} hint={t('app.notices.emptyHint')} />
        )}
        {notices && notices.nodes.length > 0 && (
          <ul className="plain-list panel notices">
            {notices.nodes.map((notice) => (
              <li key={notice.uuid}>
                <NoticeRow notice={notice} />
              </li>
            ))}
          </ul>
        )}
        {notices?.pageInfo.hasNextPage && (
          <div>
            <Button variant="secondary" onClick={() => setFirst((count) => count + 30)}>
              {t('app.more')}
            </Button>
          </div>
        )}
      </div>
    </Page>
  )
}
