import type { JourneyPrintQuery } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { date } from '../../lib/dates'
import { langOf } from '../../lib/languages'
import { RichText } from '../../ui/RichText'
import { amount } from './figure'

type Content = NonNullable<JourneyPrintQuery['journey']>['content']

/** How things stand, what was measured and who was heard, on paper. */
export function PrintEvidence({ content }: { content: Content }) {
  const { t, language } = useUi()
  const { challenge, indicators, involvement } = content
  const titles = new Map(
    [...content.goals, ...content.measures].map((one) => [one.uuid, one.title]),
  )
  return (
    <>
      {challenge && (
        <section>
          <strong>{t('evidence.challenge.title')}</strong>
          <RichText html={challenge.html} language={challenge.language} />
        </section>
      )}
      {indicators.length > 0 && (
        <div className="journey-print-wide">
          <table>
            <caption>{t('evidence.indicator.many')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('evidence.indicator.one')}</th>
                <th scope="col">{t('evidence.indicator.about')}</th>
                <th scope="col">{t('evidence.indicator.printed')}</th>
                <th scope="col">{t('evidence.indicator.target')}</th>
                <th scope="col">{t('evidence.indicator.source')}</th>
              </tr>
            </thead>
            <tbody>
              {indicators.map((each) => (
                <tr key={each.uuid} lang={langOf(each.language)}>
                  <td>{each.name}</td>
                  <td>{titles.get(each.aboutUuid ?? '') ?? t('evidence.challenge.title')}</td>
                  <td>
                    {each.values.map(({ on, value }) => (
                      <div key={on}>
                        {date(on, language)}: {amount(value, each.unit, language)}
                      </div>
                    ))}
                  </td>
                  <td>
                    {each.target != null && amount(each.target, each.unit, language)}
                    {each.targetOn && ` (${date(each.targetOn, language)})`}
                  </td>
                  <td>
                    {each.source} {each.sourceAddress}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {involvement.length > 0 && (
        <div className="journey-print-wide">
          <table>
            <caption>{t('evidence.involvement.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('evidence.involvement.on')}</th>
                <th scope="col">{t('evidence.involvement.who')}</th>
                <th scope="col">{t('evidence.involvement.howMany')}</th>
                <th scope="col">{t('evidence.involvement.said')}</th>
              </tr>
            </thead>
            <tbody>
              {involvement.map((line) => (
                <tr key={line.uuid} lang={langOf(line.language)}>
                  <td>{date(line.on, language)}</td>
                  <td>{line.who}</td>
                  <td>{line.people}</td>
                  <td style={{ whiteSpace: 'pre-line' }}>{line.said}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )
}
