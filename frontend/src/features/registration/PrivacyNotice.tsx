import { Details } from '@digdir/designsystemet-react'
import type { RegisterPageQuery } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { inLanguage } from '../../lib/languages'

/** Who keeps the details, what for, by what right, and for how long. */
export function PrivacyNotice({
  form,
  controller,
}: {
  form: NonNullable<RegisterPageQuery['stop']>['registrationForm']
  controller: string
}) {
  const { t, language } = useUi()
  return (
    <Details data-size="sm" className="panel">
      <Details.Summary>{t('registration.privacy.title')}</Details.Summary>
      <Details.Content>
        <dl className="facts facts-narrow">
          <dt>{t('registration.privacy.controller')}</dt>
          <dd>{controller}</dd>
          <dt>{t('registration.privacy.purpose')}</dt>
          <dd>{inLanguage(form.purpose, language)}</dd>
          <dt>{t('registration.privacy.basis')}</dt>
          <dd>{inLanguage(form.legalBasis, language)}</dd>
          <dt>{t('registration.privacy.retention')}</dt>
          <dd>
            {t('registration.privacy.retentionText', {
              needs: form.needsDays,
              details: form.detailsDays,
            })}
          </dd>
        </dl>
      </Details.Content>
    </Details>
  )
}
