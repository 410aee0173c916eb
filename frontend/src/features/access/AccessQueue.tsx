import { Heading } from '@digdir/designsystemet-react'
import { useRef } from 'react'
import { useUi } from '../../i18n/useUi'
import { announce } from '../../ui/Announcer'
import { EmptyState } from '../../ui/EmptyState'
import { useNetwork } from '../networks/NetworkPage'
import { AccessRequestItem } from './AccessRequestItem'
import './AccessQueue.css'

/** For those who run the network: who asks to be let in, the one who has waited longest first. */
export default function AccessQueue() {
  const { t } = useUi()
  const { accessRequests } = useNetwork()
  const heading = useRef<HTMLHeadingElement>(null)
  return (
    <section className="access-queue stack">
      <Heading level={2} data-size="xs" ref={heading} tabIndex={-1}>
        {t('access.queue')}
      </Heading>
      {accessRequests.length === 0 ? (
        <EmptyState title={t('access.queueEmpty')} hint={t('access.queueEmptyHint')} />
      ) : (
        <ul className="plain-list stack">
          {accessRequests.map((request) => (
            <li key={request.uuid}>
              <AccessRequestItem
                request={request}
                onAnswered={(said) => {
                  announce(said)
                  // The answered one goes; focus would go with it.
                  heading.current?.focus()
                }}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
