import { Heading, Table } from '@digdir/designsystemet-react'
import { JourneyOverviewChangesDocument, type StandingLineFragment } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { percent } from '../../lib/dates'
import { inLanguage } from '../../lib/languages'
import { useData } from '../../lib/useData'
import { FailureNote, Loading } from '../../ui/Loading'

type Standing = StandingLineFragment & { journey?: { uuid: string } | null }

/** Which municipalities stand elsewhere than at an earlier time, and how. */
export function OverviewChanges(place: {
  network: string
  programme: string
  from: string
  to: string | null
}) {
  const { t, language } = useUi()
  const { data, failure, reload } = useData(JourneyOverviewChangesDocument, place)
  if (failure) return <FailureNote failure={failure} onRetry={reload} />
  if (!data) return <Loading />
  const rows = data.journeyOverviewChanges ?? []
  const facts = (standing: Standing) => ({
    phase: standing.phase ? inLanguage(standing.phase.name, language) : t('journeys.notSaid'),
    progress: percent(standing.progress, language),
    measureCount: standing.measureCount,
    doneCount: standing.doneCount,
    dueCount: standing.dueCount,
    overdueCount: standing.overdueCount,
    help: t(standing.help ? 'overview.yes' : 'overview.no'),
  })
  return (
    <section className="stack" aria-labelledby="overview-changes">
      <Heading level={3} data-size="2xs" id="overview-changes">
        {t('overview.changes')}
      </Heading>
      {rows.length === 0 ? (
        <p className="quiet" style={{ margin: 0 }}>
          {t('overview.noChanges')}
        </p>
      ) : (
        <Table data-size="sm">
          <caption className="ds-sr-only">{t('overview.changes')}</caption>
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell>{t('journeys.municipality')}</Table.HeaderCell>
              <Table.HeaderCell>{t('journeys.change')}</Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {rows.map((row) => {
              const [before, after] = [facts(row.before), facts(row.after)]
              const [was, is] = [row.before.journey != null, row.after.journey != null]
              return (
                <Table.Row key={row.municipality.number}>
                  <Table.Cell>{row.municipality.label}</Table.Cell>
                  <Table.Cell>
                    {was !== is && (
                      <div className="small">{t(is ? 'overview.begun' : 'overview.gone')}</div>
                    )}
                    {(Object.keys(before) as (keyof typeof before)[])
                      .filter((name) => before[name] !== after[name])
                      .map((name) => (
                        <div key={name} className="small">
                          {t(`overview.${name}`)}: {was && `${before[name]} → `}
                          {after[name]}
                        </div>
                      ))}
                  </Table.Cell>
                </Table.Row>
              )
            })}
          </Table.Body>
        </Table>
      )}
    </section>
  )
}
