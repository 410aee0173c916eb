import { Checkbox } from '@digdir/designsystemet-react'
import { type ReactNode, useState } from 'react'
import { useSession } from '../../app/session'
import { SendReportDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { mutate } from '../../lib/mutate'
import { announce } from '../../ui/Announcer'
import { SendForm } from '../../ui/SendForm'
import { networkName } from '../networks/networkName'
import type { ReportOnPage } from './ReportPage'

/** Who gets the report is said before it goes; other networks that one runs may have it too. */
export function SendReport({
  report,
  onSent,
  children,
}: {
  report: ReportOnPage
  onSent: () => void
  children: ReactNode
}) {
  const { t } = useUi()
  const { viewer } = useSession()
  const [chosen, setChosen] = useState<string[]>([])
  const others = (viewer?.offices ?? [])
    .filter((office) => office.kind === 'FACILITATOR')
    .flatMap((office) => office.networks)
    .filter(
      (network, index, all) =>
        network.key !== report.network.key &&
        all.findIndex((each) => each.key === network.key) === index,
    )
  return (
    <section className="panel stack">
      <SendForm
        legend={t('reports.send')}
        send={t('reports.send')}
        disabled={false}
        onSend={async () => {
          const answer = await mutate(SendReportDocument, {
            report: report.uuid,
            networks: chosen,
          })
          if (answer.kind !== 'done') return answer
          announce(t('reports.isSent'))
          onSent()
          return null
        }}
      >
        <p style={{ margin: 0 }}>
          {t('reports.receivers', { network: networkName(report.network, t) })}
        </p>
        {others.map((network) => (
          <Checkbox
            key={network.key}
            value={network.key}
            label={t('reports.alsoTo', { network: networkName(network, t) })}
            checked={chosen.includes(network.key)}
            onChange={(event) =>
              setChosen(
                event.target.checked
                  ? [...chosen, network.key]
                  : chosen.filter((each) => each !== network.key),
              )
            }
          />
        ))}
      </SendForm>
      {children}
    </section>
  )
}
