import { Heading } from '@digdir/designsystemet-react'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { Icon, type IconName } from '../../ui/Icon'
import { CopyLink } from '../../ui/CopyLink'

/** What Hub is and why one signs in. */
export function Welcome() {
  const { t } = useUi()
  const reasons: [IconName, string, string][] = [
    ['chat', t('app.front.whyAsk'), t('app.front.whyAskText')],
    ['bulb', t('app.front.whySteal'), t('app.front.whyStealText')],
    ['people', t('app.front.whyTogether'), t('app.front.whyTogetherText')],
  ]
  return (
    <section className="welcome">
      <div className="page welcome-inner">
        <div>
          <p className="welcome-tagline">{t('app.tagline')}</p>
          <Heading level={1} data-size="xl" tabIndex={-1} data-page-heading>
            {t('app.front.title')}
          </Heading>
          <p className="lead">{t('app.front.lead')}</p>
          <div className="row welcome-actions">
            <a className="ds-button" data-variant="primary" href={addresses.signIn('/')}>
              {t('app.signIn')}
            </a>
            <a className="ds-button" data-variant="secondary" href="#map">
              {t('app.front.map')}
            </a>
          </div>
          <CopyLink audience="everyone" />
        </div>
        <div>
          <Heading level={2} data-size="2xs" className="visually-hidden">
            {t('app.front.why')}
          </Heading>
          <ul className="plain-list reasons">
            {reasons.map(([icon, title, text]) => (
              <li key={title}>
                <span className="reason-icon">
                  <Icon name={icon} />
                </span>
                <div>
                  <strong>{title}</strong>
                  <p>{text}</p>
                </div>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  )
}
