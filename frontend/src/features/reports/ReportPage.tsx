import { Alert, Button, Heading, Tag } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useParams } from 'react-router'
import { useSession } from '../../app/session'
import { ReopenReportDocument, ReportPageDocument, type ReportPageQuery } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { date, dateAndTime, dayOf } from '../../lib/dates'
import { inLanguage, langOf } from '../../lib/languages'
import { mutate, type Trouble } from '../../lib/mutate'
import { useSnapshot } from '../../lib/useSnapshot'
import { announce } from '../../ui/Announcer'
import { FailurePage } from '../../ui/FailurePage'
import { LoadingPage } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { RichText } from '../../ui/RichText'
import { TroubleNote } from '../../ui/TroubleNote'
import { NoSuchPage } from '../identity/NoSuchPage'
import { networkName } from '../networks/networkName'
import { ReportEditor } from './ReportEditor'
import { SendReport } from './SendReport'
import './Reports.css'

export type ReportOnPage = NonNullable<ReportPageQuery['report']>

/** A status report: written, then read as it was approved, then sent and kept. */
export default function ReportPage() {
  const { id = '' } = useParams()
  const { t, language } = useUi()
  const { data, failure, reload } = useSnapshot(ReportPageDocument, { id })
  // What was pressed is gone with what it did.
  const changed = () => {
    reload()
    document.querySelector<HTMLElement>('[data-page-heading]')?.focus()
  }
  if (failure) return <FailurePage failure={failure} onRetry={reload} />
  if (!data) return <LoadingPage />
  const { report } = data
  if (!report) return <NoSuchPage />
  const name = networkName(report.network, t)
  return (
    <Page
      title={t('reports.name', { network: name, date: date(report.date, language) })}
      narrow
      audience={report.status === 'SENT' ? 'members' : 'facilitators'}
      crumbs={[
        { name, to: addresses.network(report.network.key) },
        { name: t('reports.title'), to: addresses.networkReports(report.network.key) },
      ]}
      below={
        <p className="quiet row" style={{ margin: '0.25rem 0 0' }}>
          <Tag data-size="sm" data-color={report.status === 'SENT' ? 'success' : 'info'}>
            {t(`reports.status.${report.status}`)}
          </Tag>
          <span>{inLanguage(report.programme.name, language)}</span>
          <span>{t('reports.figuresFrom', { date: dateAndTime(report.figuresAt, language) })}</span>
        </p>
      }
    >
      <div className="stack-large">
        {report.status === 'DRAFT' ? (
          <ReportEditor
            key={`${report.revision} ${report.drawing}`}
            report={report}
            onChanged={changed}
            onConflict={reload}
          />
        ) : (
          <Approved report={report} onChanged={changed} />
        )}
        <History report={report} />
      </div>
    </Page>
  )
}

function Approved({ report, onChanged }: { report: ReportOnPage; onChanged: () => void }) {
  const { t, language } = useUi()
  const { viewer } = useSession()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const reopen = async () => {
    const answer = await mutate(ReopenReportDocument, { report: report.uuid })
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind === 'done') onChanged()
  }
  return (
    <>
      {report.status === 'SENT' ? (
        <section className="panel stack" aria-label={t('reports.archive')}>
          <p style={{ margin: 0 }}>
            {t('reports.sentTo', {
              date: date(dayOf(report.sentAt ?? ''), language),
              networks: report.sentTo.map((network) => networkName(network, t)).join(', '),
            })}
          </p>
          {viewer && (
            <p style={{ margin: 0 }}>
              <a href={addresses.reportArchive(report.uuid)} download>
                {t('reports.download')}
              </a>
            </p>
          )}
          <p className="quiet small report-checksum">
            {t('reports.checksum')} <code>{report.checksum}</code>
          </p>
        </section>
      ) : (
        report.viewerCanEdit && (
          <SendReport report={report} onSent={onChanged}>
            <div>
              <Button
                data-size="sm"
                variant="tertiary"
                onClick={() => {
                  announce(t('reports.reopened'))
                  void reopen()
                }}
              >
                {t('reports.reopen')}
              </Button>
            </div>
            <TroubleNote trouble={trouble} />
          </SendReport>
        )
      )}
      <article className="panel report-document" lang={langOf(report.language)}>
        <h2 className="visually-hidden">{t('reports.whole')}</h2>
        {report.document ? (
          <RichText html={report.document.html} language={report.document.language} />
        ) : (
          <Alert data-color="info">{t('reports.erased')}</Alert>
        )}
      </article>
    </>
  )
}

function History({ report }: { report: ReportOnPage }) {
  const { t, language } = useUi()
  return (
    <section className="panel stack" aria-labelledby="report-history">
      <Heading level={2} data-size="2xs" id="report-history">
        {t('reports.history')}
      </Heading>
      <ol className="plain-list stack small">
        {report.history.map((step) => (
          <li key={`${step.kind} ${step.at}`}>
            <strong>{t(`reports.steps.${step.kind}`)}</strong>{' '}
            {step.by
              ? step.by.body
                ? `${step.by.name}, ${step.by.body.name}`
                : step.by.name
              : t('reports.byHub')}{' '}
            <span className="quiet">{dateAndTime(step.at, language)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
