import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Link } from 'react-router'
import type { AccessRequestLineFragment } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { RichText } from '../../ui/RichText'
import { Time } from '../../ui/Time'
import { AuthorLine } from '../forum/AuthorLine'
import { DeclineForm } from './DeclineForm'
import { GrantForm } from './GrantForm'

/** Who asks, why, from which page; and the two answers. */
export function AccessRequestItem({
  request,
  onAnswered,
}: {
  request: AccessRequestLineFragment
  onAnswered: (said: string) => void
}) {
  const { t } = useUi()
  const [answer, setAnswer] = useState<'grant' | 'decline' | null>(null)
  const { author, body, address } = request
  const choose = (next: 'grant' | 'decline') => () =>
    setAnswer((before) => (before === next ? null : next))
  return (
    <article className="panel stack" aria-label={author.name}>
      <header className="access-head">
        <AuthorLine author={author} />
        <span className="quiet small">
          {t('access.askedAt')} <Time at={request.askedAt} />
        </span>
      </header>
      {body ? (
        <RichText html={body.html} language={body.language} />
      ) : (
        <p className="quiet" style={{ margin: 0 }}>
          {t('access.noText')}
        </p>
      )}
      {address && (
        <p className="small" style={{ margin: 0, overflowWrap: 'anywhere' }}>
          {t('access.from')} <Link to={address}>{address}</Link>
        </p>
      )}
      <div className="row">
        <Button data-size="sm" aria-expanded={answer === 'grant'} onClick={choose('grant')}>
          {t('access.grant')}
        </Button>
        <Button
          variant="secondary"
          data-size="sm"
          aria-expanded={answer === 'decline'}
          onClick={choose('decline')}
        >
          {t('access.decline')}
        </Button>
      </div>
      {answer === 'grant' && (
        <GrantForm
          request={request.uuid}
          onDone={() => onAnswered(t('access.granted', { name: author.name }))}
        />
      )}
      {answer === 'decline' && (
        <DeclineForm
          request={request.uuid}
          onDone={() => onAnswered(t('access.declined', { name: author.name }))}
        />
      )}
    </article>
  )
}
