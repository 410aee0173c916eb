import { Heading } from '@digdir/designsystemet-react'
import { useRef } from 'react'
import type { ModerationReason } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { announce } from '../../ui/Announcer'
import { EmptyState } from '../../ui/EmptyState'
import { Time } from '../../ui/Time'
import { type Cared, CaredThing, nodeOf } from './CaredThing'
import { FlaggedThing, type Flagged } from './FlaggedThing'
import { ShowAgain } from './ShowAgain'

type Hidden = Cared & { reason: ModerationReason; hiddenAt: string }

/** What waits for a moderator, the oldest first, and below it what was hidden and can be shown again. */
export function Moderation({
  title,
  flagged,
  hidden,
  onChanged,
}: {
  title: string
  flagged: readonly Flagged[]
  hidden: readonly Hidden[]
  onChanged: () => void
}) {
  const { t } = useUi()
  const heading = useRef<HTMLHeadingElement>(null)
  const settled = (said?: string) => {
    if (said) announce(said)
    heading.current?.focus()
    onChanged()
  }
  return (
    <div className="stack-large">
      <section className="stack">
        <Heading level={2} data-size="xs" ref={heading} tabIndex={-1}>
          {title}
        </Heading>
        {flagged.length === 0 && (
          <EmptyState title={t('privacy.queue.empty')} hint={t('privacy.queue.emptyHint')} />
        )}
        <ul className="plain-list stack">
          {flagged.map((each) => (
            <li key={nodeOf(each)}>
              <FlaggedThing flagged={each} onSettled={settled} />
            </li>
          ))}
        </ul>
      </section>
      {hidden.length > 0 && (
        <section className="stack">
          <Heading level={2} data-size="xs">
            {t('privacy.queue.hiddenTitle')}
          </Heading>
          <p className="quiet" style={{ margin: 0 }}>
            {t('privacy.queue.hiddenHint')}
          </p>
          <ul className="plain-list stack">
            {hidden.map((each) => (
              <li key={nodeOf(each)}>
                <CaredThing thing={each}>
                  <p className="small" style={{ margin: 0 }}>
                    <strong>{t(`privacy.reasons.${each.reason}`)}</strong> ·{' '}
                    <span className="quiet">
                      {t('privacy.queue.hiddenAt')} <Time at={each.hiddenAt} />
                    </span>
                  </p>
                  <ShowAgain thing={nodeOf(each)} onShown={settled} />
                </CaredThing>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
