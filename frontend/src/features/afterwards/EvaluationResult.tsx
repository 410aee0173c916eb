import { Heading } from '@digdir/designsystemet-react'
import type { AfterwardsPageQuery } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { percent } from '../../lib/dates'
import { langOf } from '../../lib/languages'

type Session = NonNullable<AfterwardsPageQuery['session']>
type Result = NonNullable<NonNullable<Session['evaluation']>['result']>

/** What at least five said: bars whose numbers are there as text, and for hosts the words without names. */
export function EvaluationResult({ result }: { result: Result }) {
  const { t, language } = useUi()
  const decimal = (value: number) =>
    value.toLocaleString(language === 'en' ? 'en' : 'nb', { minimumFractionDigits: 1 })
  return (
    <div className="stack">
      {result.scores.map(({ question, counts, average }) => {
        const all = Math.max(
          1,
          counts.reduce((sum, count) => sum + count, 0),
        )
        return (
          <section key={question} className="stack">
            <Heading level={3} data-size="2xs">
              {t(`afterwards.evaluation.questions.${question}`)}
            </Heading>
            {average != null && (
              <p className="small">
                {t('afterwards.evaluation.average', { average: decimal(average) })}
              </p>
            )}
            <dl className="bars scores">
              {counts.map((count, place) => {
                const share = Math.round((100 * count) / all)
                return (
                  <div key={place}>
                    <dt>
                      {place === 0
                        ? `1 – ${t('afterwards.evaluation.least')}`
                        : place === 4
                          ? `5 – ${t('afterwards.evaluation.most')}`
                          : place + 1}
                    </dt>
                    <dd>
                      {count} ({percent(share, language)})
                      <span className="bar" style={{ width: `${share}%` }} aria-hidden="true" />
                    </dd>
                  </div>
                )
              })}
            </dl>
          </section>
        )
      })}
      {result.roles.length > 0 && (
        <p>
          {t('afterwards.evaluation.roles')}{' '}
          {result.roles
            .map(({ roleGroup, count }) => `${roleGroup.name[language]} ${count}`)
            .join(', ')}
        </p>
      )}
      {result.texts.length > 0 && (
        <section className="stack">
          <Heading level={3} data-size="2xs">
            {t('afterwards.evaluation.texts')}
          </Heading>
          <ul className="plain-list stack">
            {result.texts.map(({ good, better, ...text }, place) => (
              <li key={place} className="minute">
                {good && (
                  <p>
                    <span className="quiet">{t('afterwards.evaluation.good')}</span>{' '}
                    <span lang={langOf(text.language)}>{good}</span>
                  </p>
                )}
                {better && (
                  <p>
                    <span className="quiet">{t('afterwards.evaluation.better')}</span>{' '}
                    <span lang={langOf(text.language)}>{better}</span>
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
