import { Button, Heading, Tag } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import {
  DraftReportDocument,
  NetworkReportsDocument,
  type ReportLineFragment,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { date, dayOf } from '../../lib/dates'
import { inLanguage } from '../../lib/languages'
import { mutate, type Trouble } from '../../lib/mutate'
import { useData } from '../../lib/useData'
import { EmptyState } from '../../ui/EmptyState'
import { FailureNote, Loading } from '../../ui/Loading'
import { TroubleNote } from '../../ui/TroubleNote'
import { useNetwork } from '../networks/NetworkPage'
import { networkName } from '../networks/networkName'

/** A network's status reports; in the national network, all that one may see. */
export default function ReportsPage() {
  const { t, language } = useUi()
  const navigate = useNavigate()
  const { key, county } = useNetwork()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [drafting, setDrafting] = useState(false)
  const { data, failure, reload } = useData(NetworkReportsDocument, {
    key,
    network: county ? key : null,
  })
  if (failure) return <FailureNote failure={failure} onRetry={reload} />
  if (!data?.network) return <Loading />
  const programme = data.programmes.find((each) => each.isCurrent)
  const draft = async () => {
    setDrafting(true)
    const answer = await mutate(DraftReportDocument, {
      network: key,
      programme: programme?.key ?? '',
    })
    setDrafting(false)
    if (answer.kind !== 'done') return setTrouble(answer)
    void navigate(addresses.report(answer.payload.report?.uuid ?? ''))
  }
  const days = programme?.reportDates ?? []
  return (
    <section className="panel stack" aria-labelledby="reports-heading">
      <Heading level={2} data-size="xs" id="reports-heading">
        {t('reports.title')}
      </Heading>
      <p className="quiet" style={{ margin: 0 }}>
        {t('reports.lead')}
      </p>
      {programme && (
        <p style={{ margin: 0 }}>
          {days.length > 0
            ? t('reports.dates', {
                programme: inLanguage(programme.name, language),
                // The same day each year: the year is left out.
                days: days.map((day) => dayAndMonth(day, language)).join(', '),
              })
            : t('reports.noDates', { programme: inLanguage(programme.name, language) })}
        </p>
      )}
      {data.network.viewerCanReport && programme && (
        <div>
          <Button data-size="sm" loading={drafting} onClick={() => void draft()}>
            {t('reports.draft')}
          </Button>
        </div>
      )}
      <TroubleNote trouble={trouble} />
      {data.reports.length === 0 ? (
        <EmptyState title={t('reports.none')} hint={t('reports.noneHint')} />
      ) : (
        <ul className="plain-list stack">
          {data.reports.map((report) => (
            <li key={report.uuid}>
              <Row report={report} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Row({ report }: { report: ReportLineFragment }) {
  const { t, language } = useUi()
  return (
    <div className="row between">
      <div>
        <Link to={addresses.report(report.uuid)}>
          {t('reports.name', {
            network: networkName(report.network, t),
            date: date(report.date, language),
          })}
        </Link>
        <div className="quiet small">
          {inLanguage(report.programme.name, language)}
          {report.sentAt &&
            ` · ${t('reports.sentOn', { date: date(dayOf(report.sentAt), language) })}`}
          {report.isSample && ` · ${t('app.sample')}`}
        </div>
      </div>
      <Tag data-size="sm" data-color={report.status === 'SENT' ? 'success' : 'info'}>
        {t(`reports.status.${report.status}`)}
      </Tag>
    </div>
  )
}

const dayAndMonth = (day: string, language: Parameters<typeof date>[1]) =>
  date(`2028-${day}`, language).replace(/ 2028$/, '')
