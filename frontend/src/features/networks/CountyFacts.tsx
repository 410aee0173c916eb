import type { NetworkAboutQuery } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { date, number } from '../../lib/dates'

type County = NonNullable<NonNullable<NetworkAboutQuery['network']>['county']>

export function CountyFacts({ county }: { county: County }) {
  const { t, language } = useUi()
  return (
    <div className="panel">
      <dl className="facts facts-narrow">
        <dt>{t('networks.population')}</dt>
        <dd>
          {t('networks.populationAt', {
            people: number(county.population, language),
            date: date(county.populationDate, language),
          })}
        </dd>
        <dt>{t('networks.about.languageForm')}</dt>
        <dd>{t(`networks.languageForms.${county.languageForm}`)}</dd>
        <dt>{t('networks.about.majorityForm')}</dt>
        <dd>{t(`networks.languageForms.${county.majorityForm}`)}</dd>
        {county.validFrom && (
          <>
            <dt>{t('networks.about.since')}</dt>
            <dd>{date(county.validFrom, language)}</dd>
          </>
        )}
        {county.predecessors.length > 0 && (
          <>
            <dt>{t('networks.about.before')}</dt>
            <dd>
              {county.predecessors
                .map((each) => `${each.name} (–${each.validTo.slice(0, 4)})`)
                .join(', ')}
            </dd>
          </>
        )}
      </dl>
      {county.samiAdministrativeArea && (
        <p className="small" style={{ marginBottom: 0 }}>
          {t('networks.about.sami')}
        </p>
      )}
    </div>
  )
}
