import { Heading } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import { NetworkStatementsDocument, type NetworkStatementsQuery } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { inLanguage } from '../../lib/languages'
import { useData } from '../../lib/useData'
import { EmptyState } from '../../ui/EmptyState'
import { FailurePage } from '../../ui/FailurePage'
import { LoadingPage } from '../../ui/Loading'
import { useNetwork } from '../networks/NetworkPage'
import { OwnWords } from './OwnWords'

type Statement = NonNullable<NetworkStatementsQuery['network']>['statements'][number]

const lists = ['needsIn', 'offersIn', 'worksOn'] as const

/** Who needs and who can help, side by side for each focus area; then what each municipality says. */
export default function NetworkStatements() {
  const { t } = useUi()
  const { key } = useNetwork()
  const { data, failure, reload } = useData(NetworkStatementsDocument, { key })
  if (failure) return <FailurePage failure={failure} onRetry={reload} />
  if (!data) return <LoadingPage />
  const statements = data.network?.statements ?? []
  const programme = data.programmes.find((each) => each.isCurrent) ?? data.programmes[0]
  const mine = data.network?.viewerSpeaksFor ?? []
  return (
    <div className="stack">
      {mine.length > 0 && (
        <nav className="row" aria-label={t('statements.own')}>
          {mine.map((each) => (
            <Link key={each.number} to={addresses.statement(each.number)}>
              {t('statements.write', { municipality: each.label })}
            </Link>
          ))}
        </nav>
      )}
      {statements.length === 0 && (
        <EmptyState title={t('statements.none')} hint={t('statements.noneHint')} />
      )}
      {programme?.focusAreas.map((area) => (
        <AreaSums key={area.key} area={area} statements={statements} />
      ))}
      {statements.some((each) => each.needs || each.offers) && (
        <section className="panel stack">
          <Heading level={2} data-size="xs">
            {t('statements.words')}
          </Heading>
          {statements
            .filter((each) => each.needs || each.offers)
            .map((each) => (
              <Words key={each.municipality.number} statement={each} />
            ))}
        </section>
      )}
    </div>
  )
}

/** Those who need help in an area, beside those who can help; nothing where nobody has said anything. */
function AreaSums({
  area,
  statements,
}: {
  area: NetworkStatementsQuery['programmes'][number]['focusAreas'][number]
  statements: Statement[]
}) {
  const { t, language } = useUi()
  const sums = lists
    .map((list) => ({
      list,
      those: statements.filter((each) => each[list].some(({ key }) => key === area.key)),
    }))
    .filter(({ those }) => those.length > 0)
  if (sums.length === 0) return null
  return (
    <section className="panel" aria-labelledby={`area-${area.key}`}>
      <Heading level={2} data-size="xs" id={`area-${area.key}`}>
        {inLanguage(area.name, language)}
      </Heading>
      <dl className="facts facts-narrow">
        {sums.map(({ list, those }) => (
          <div key={list} style={{ display: 'contents' }}>
            <dt>
              {t('statements.counted', {
                what: t(`statements.sums.${list}`),
                count: those.length,
              })}
            </dt>
            <dd>{those.map((each) => each.municipality.label).join(', ')}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Words({ statement }: { statement: Statement }) {
  return (
    <article aria-label={statement.municipality.label}>
      <Heading level={3} data-size="2xs">
        <Link to={addresses.municipality(statement.municipality.number)}>
          {statement.municipality.label}
        </Link>
      </Heading>
      <OwnWords statement={statement} />
    </article>
  )
}
