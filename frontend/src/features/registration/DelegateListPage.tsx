import { Heading, Table } from '@digdir/designsystemet-react'
import { Link, useParams } from 'react-router'
import type { DelegateListQuery } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { inLanguage } from '../../lib/languages'
import { EmptyState } from '../../ui/EmptyState'
import { FailurePage } from '../../ui/FailurePage'
import { LoadingPage } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { NoSuchPage } from '../identity/NoSuchPage'
import { RegistrationItem } from './RegistrationItem'
import { stopLine } from './stopWords'
import { type Delegate, useDelegates } from './useDelegates'
import './registration.css'

const sheets = ['deltakere', 'frammote', 'navneskilt', 'telefon'] as const

/** For those who arrange a stop: who comes, who waits, what they need, and counts by role. */
export default function DelegateListPage() {
  const { t, language } = useUi()
  const { id = '' } = useParams()
  const { data, delegates, failure, reload } = useDelegates(id)
  if (failure) return <FailurePage failure={failure} onRetry={reload} />
  if (!data) return <LoadingPage />
  const { stop } = data
  if (!stop?.viewerCanArrange) return <NoSuchPage />

  const seated = delegates.filter((each) => each.status === 'REGISTERED')
  const waiting = delegates.filter((each) => each.status === 'WAITING')
  return (
    <Page
      title={t('registration.listTitle', { stop: stop.label })}
      audience="facilitators"
      crumbs={[{ name: stop.tour.title, to: addresses.tour(stop.tour.uuid) }]}
      below={<p className="lead">{stopLine(stop, language)}</p>}
    >
      <div className="stack">
        <nav className="row" aria-label={t('registration.sheets')}>
          <Link to={addresses.register(stop.uuid)}>{t('registration.new')}</Link>
          {sheets.map((sheet) => (
            <Link key={sheet} to={addresses.delegateSheet(stop.uuid, sheet)}>
              {t(`registration.sheet.${sheet}`)}
            </Link>
          ))}
          <a href={addresses.delegateTable(stop.uuid, language.toLowerCase())}>
            {t('registration.table')}
          </a>
        </nav>
        {stop.roleCounts.length > 0 && (
          <section className="panel">
            <Heading level={2} data-size="xs">
              {t('registration.roleCounts')}
            </Heading>
            <dl className="facts facts-narrow">
              {stop.roleCounts.map(({ roleGroup, count }) => (
                <div key={roleGroup.key} style={{ display: 'contents' }}>
                  <dt>{inLanguage(roleGroup.name, language)}</dt>
                  <dd>{count}</dd>
                </div>
              ))}
            </dl>
          </section>
        )}
        <Needs delegates={seated} />
        <Reminders days={stop.registrationForm.reminders} />
        <section className="panel">
          <Heading level={2} data-size="xs">
            {t('registration.registered', { count: seated.length })}
          </Heading>
          {seated.length === 0 && <EmptyState title={t('registration.nobody')} />}
          {seated.map((line) => (
            <RegistrationItem key={line.uuid} line={line} mayWrite onChanged={reload} />
          ))}
        </section>
        {waiting.length > 0 && (
          <section className="panel">
            <Heading level={2} data-size="xs">
              {t('registration.waitingList', { count: waiting.length })}
            </Heading>
            {waiting.map((line) => (
              <RegistrationItem key={line.uuid} line={line} mayWrite onChanged={reload} />
            ))}
          </section>
        )}
      </div>
    </Page>
  )
}

type Days = NonNullable<DelegateListQuery['stop']>['registrationForm']['reminders']

/** What is sent without anybody doing anything. */
function Reminders({ days }: { days: Days }) {
  const { t, language } = useUi()
  const count = (each: number) => t('registration.days', { count: each })
  return (
    <p className="quiet small">
      {t('registration.reminders', {
        before: new Intl.ListFormat(language).format(days.beforeStop.map(count)),
        after: count(days.afterStop),
        first: count(days.beforeFirstDeadline),
        last: count(days.beforeLastDeadline),
      })}
    </p>
  )
}

function Needs({ delegates }: { delegates: Delegate[] }) {
  const { t } = useUi()
  const some = delegates.filter((each) => each.needs)
  if (some.length === 0) return null
  return (
    <section className="panel" style={{ overflowX: 'auto' }}>
      <Heading level={2} data-size="xs">
        {t('registration.needs')}
      </Heading>
      <p className="quiet small">{t('registration.needsHint')}</p>
      <Table data-size="sm">
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell>{t('registration.name')}</Table.HeaderCell>
            <Table.HeaderCell>{t('registration.food')}</Table.HeaderCell>
            <Table.HeaderCell>{t('registration.access')}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {some.map((each) => (
            <Table.Row key={each.uuid}>
              <Table.Cell>{each.name}</Table.Cell>
              <Table.Cell>{each.needs?.food}</Table.Cell>
              <Table.Cell>{each.needs?.access}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </section>
  )
}
