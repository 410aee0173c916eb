import { Button, Heading, Tag } from '@digdir/designsystemet-react'
import { type ReactNode, useState } from 'react'
import { Link } from 'react-router'
import { type NominationLineFragment, WithdrawNominationDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { langOf } from '../../lib/languages'
import { mutate, type Trouble } from '../../lib/mutate'
import { announce } from '../../ui/Announcer'
import { RichText } from '../../ui/RichText'
import { TroubleNote } from '../../ui/TroubleNote'

/** What is nominated, by whom and why; for who nominated it to take back. */
export function NominationItem({
  nomination,
  children,
  onChanged,
}: {
  nomination: NominationLineFragment
  children?: ReactNode
  onChanged: () => void
}) {
  const { t } = useUi()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const { experience, reason, author, nominatingMunicipality, nominatingBody } = nomination
  if (!experience) return null
  const place = nominatingMunicipality?.label ?? nominatingBody?.name
  const by = [author?.name, place].filter(Boolean).join(', ')
  const withdraw = async () => {
    if (!confirm(t('prizes.withdrawAsk', { title: experience.title }))) return
    const answer = await mutate(WithdrawNominationDocument, { nomination: nomination.uuid })
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind !== 'done') return
    announce(t('prizes.withdrawn'))
    onChanged()
  }
  return (
    <li className="panel stack" id={nomination.uuid} tabIndex={-1}>
      <div className="row between">
        <Heading level={3} data-size="2xs">
          <Link to={addresses.experience(experience.uuid)} lang={langOf(experience.language)}>
            {experience.title}
          </Link>
        </Heading>
        {nomination.isSample && (
          <Tag data-size="sm" data-color="neutral">
            {t('app.sample')}
          </Tag>
        )}
      </div>
      <p className="quiet small" style={{ margin: 0 }}>
        {experience.municipality.label} ·{' '}
        {nomination.isOwn ? t('prizes.own', { by }) : t('prizes.by', { by })}
      </p>
      {reason && <RichText html={reason.html} language={reason.language} />}
      {children}
      {nomination.viewerCanWithdraw && (
        <div>
          <Button
            data-size="sm"
            variant="tertiary"
            data-color="danger"
            onClick={() => void withdraw()}
          >
            {t('prizes.withdraw')}
          </Button>
        </div>
      )}
      <TroubleNote trouble={trouble} />
    </li>
  )
}
