import { useState } from 'react'
import { useParams } from 'react-router'
import { GiveStatementDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { inLanguage } from '../../lib/languages'
import { mutate } from '../../lib/mutate'
import { announce } from '../../ui/Announcer'
import { FailurePage } from '../../ui/FailurePage'
import { LoadingPage } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { SendForm } from '../../ui/SendForm'
import { NoSuchPage } from '../identity/NoSuchPage'
import { inputOf } from './said'
import { StatementFields } from './StatementFields'
import { useSaid } from './useSaid'

/** A municipality's own page of what it works on, needs and can offer others. */
export default function StatementPage() {
  const { t, language } = useUi()
  const { number = '' } = useParams()
  const [isSaved, setSaved] = useState(false)
  const statement = useSaid(number, 'page')
  const { municipality, programme, said } = statement
  if (statement.failure)
    return <FailurePage failure={statement.failure} onRetry={statement.reload} />
  if (!statement.isLoaded) return <LoadingPage />
  if (!municipality?.viewerMaySpeak || !programme) return <NoSuchPage />
  const send = async () => {
    const answer = await mutate(GiveStatementDocument, {
      municipality: number,
      statement: inputOf(said, programme.key),
      commandId: statement.commandId,
    })
    if (answer.kind !== 'done') {
      statement.renew()
      return answer
    }
    statement.reload()
    statement.clear()
    setSaved(true)
    announce(t('statements.saved'))
    return null
  }
  return (
    <Page
      title={t('statements.title', { municipality: municipality.label })}
      narrow
      audience="members"
      crumbs={[
        {
          name: municipality.county.name,
          to: addresses.networkStatements(municipality.county.number),
        },
      ]}
      below={
        <p className="lead">
          {t('statements.why', { programme: inLanguage(programme.name, language) })}
        </p>
      }
    >
      <div className="panel">
        <SendForm
          legend={inLanguage(programme.name, language)}
          send={t('statements.save')}
          disabled={false}
          onSend={send}
        >
          <StatementFields
            said={said}
            areas={programme.focusAreas}
            onChange={(next) => {
              setSaved(false)
              statement.set(next)
            }}
          />
        </SendForm>
        {isSaved && <p className="quiet small">{t('statements.saved')}</p>}
      </div>
    </Page>
  )
}
