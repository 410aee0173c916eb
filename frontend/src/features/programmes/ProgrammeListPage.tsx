import { useUi } from '../../i18n/useUi'
import { ProgrammeListDocument } from '../../gen/graphql'
import { useData } from '../../lib/useData'
import { FailureNote, Loading } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { ProgrammeCard } from './ProgrammeCard'

/** Today's programme first; the ended ones keep what was shared in them. */
export default function ProgrammeListPage() {
  const { t } = useUi()
  const { data, failure, reload } = useData(ProgrammeListDocument, {})
  const programmes = [...(data?.programmes ?? [])].sort(
    (a, b) => Number(b.isCurrent) - Number(a.isCurrent) || b.validFrom.localeCompare(a.validFrom),
  )
  return (
    <Page
      title={t('programmes.title')}
      audience="everyone"
      below={<p className="lead">{t('programmes.lead')}</p>}
    >
      {failure && <FailureNote failure={failure} onRetry={reload} />}
      {!data && !failure && <Loading />}
      <div className="stack">
        {programmes.map((programme) => (
          <ProgrammeCard key={programme.key} programme={programme} />
        ))}
      </div>
    </Page>
  )
}
