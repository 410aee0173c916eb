import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Link } from 'react-router'
import {
  DismissFlagsOnDocument,
  type FlagLineFragment,
  type FlagQueueQuery,
  HideFlaggedDocument,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { langOf } from '../../lib/languages'
import { type Answer, mutate, type Trouble } from '../../lib/mutate'
import { RichText } from '../../ui/RichText'
import { Time } from '../../ui/Time'
import { TroubleNote } from '../../ui/TroubleNote'
import { AuthorLine } from '../forum/AuthorLine'

type Flagged = NonNullable<FlagQueueQuery['network']>['flaggedThings'][number]

/** An experience or a message that somebody flagged: one click hides it, one lets it stand. */
export function FlaggedThing({
  flagged: { experience, message, flags },
  network,
  onSettled,
}: {
  flagged: Flagged
  network: string
  onSettled: (said: string) => void
}) {
  const { t } = useUi()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const thing = experience ? `Experience:${experience.uuid}` : `Message:${message?.uuid ?? ''}`
  const settle = (answer: Answer<unknown>, said: string) => {
    if (answer.kind === 'done') onSettled(said)
    else setTrouble(answer)
  }
  const hide = async () =>
    settle(
      await mutate(HideFlaggedDocument, { thing, reason: flags[0]?.reason ?? 'OTHER' }),
      t('privacy.queue.hidden'),
    )
  const keep = async () =>
    settle(await mutate(DismissFlagsOnDocument, { thing }), t('privacy.queue.left'))
  const name = experience ? experience.title : t('privacy.queue.message')
  return (
    <article className="panel stack" aria-label={name}>
      {experience && (
        <>
          <p style={{ margin: 0 }}>
            <Link to={addresses.experience(experience.uuid)} lang={langOf(experience.language)}>
              {experience.title}
            </Link>{' '}
            <span className="quiet small">
              {t('privacy.queue.experienceOf', { municipality: experience.municipality.label })}
            </span>
          </p>
          <p style={{ margin: 0 }} lang={langOf(experience.language)}>
            {experience.summary}
          </p>
        </>
      )}
      {message && (
        <>
          <p style={{ margin: 0 }}>
            <Link to={addresses.networkChat(network)}>{t('privacy.queue.message')}</Link>
          </p>
          <AuthorLine author={message.author} />
          {message.body && <RichText html={message.body.html} language={message.body.language} />}
        </>
      )}
      <FlagLines flags={flags} />
      <TroubleNote trouble={trouble} />
      <div className="row">
        <Button data-size="sm" onClick={() => void hide()}>
          {t(experience ? 'privacy.queue.hideExperience' : 'privacy.queue.hideMessage')}
        </Button>
        <Button variant="secondary" data-size="sm" onClick={() => void keep()}>
          {t('privacy.queue.keep')}
        </Button>
      </div>
    </article>
  )
}

/** Why it was flagged, in the words of those who did; who they are is told to nobody. */
export function FlagLines({ flags }: { flags: readonly FlagLineFragment[] }) {
  const { t } = useUi()
  return (
    <ul className="plain-list small">
      {flags.map((flag) => (
        <li key={flag.uuid}>
          <strong>{t(`privacy.reasons.${flag.reason}`)}</strong> ·{' '}
          <span className="quiet">
            <Time at={flag.flaggedAt} />
          </span>
          {flag.comment && <RichText html={flag.comment.html} language={flag.comment.language} />}
        </li>
      ))}
    </ul>
  )
}
