import { Button, Heading, Tag } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Link } from 'react-router'
import {
  ChangeContributionDocument,
  type ContributionLineFragment,
  WithdrawContributionDocument,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { langOf } from '../../lib/languages'
import { mutate, type Trouble } from '../../lib/mutate'
import { RichText } from '../../ui/RichText'
import { TroubleNote } from '../../ui/TroubleNote'
import { authorName } from '../forum/AuthorLine'
import { ContributionForm } from './ContributionForm'
import type { TourWithCall } from './ContributionsPage'
import { Judge } from './Judge'

/** What was proposed and what was answered; for who proposed it to change, for the committee to judge. */
export function ContributionItem({
  contribution,
  stops,
  onCommittee,
  onChanged,
}: {
  contribution: ContributionLineFragment
  stops: TourWithCall['stops']
  onCommittee: boolean
  onChanged: () => void
}) {
  const { t } = useUi()
  const [changing, setChanging] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const { uuid, status, summary, presenter, stop } = contribution
  const title = contribution.title ?? '—'
  const withdraw = async () => {
    if (!confirm(t('contributions.withdrawAsk', { title }))) return
    const answer = await mutate(WithdrawContributionDocument, { contribution: uuid })
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind === 'done') onChanged()
  }
  if (changing)
    return (
      <li className="panel">
        <Change
          contribution={contribution}
          onDone={() => {
            setChanging(false)
            onChanged()
          }}
          onCancel={() => setChanging(false)}
        />
      </li>
    )
  return (
    <li className="panel stack" id={uuid}>
      <div className="row between">
        <Heading level={3} data-size="2xs" lang={langOf(contribution.language)}>
          {title}
        </Heading>
        <Tag
          data-size="sm"
          data-color={status === 'CHOSEN' ? 'success' : status === 'DECLINED' ? 'neutral' : 'info'}
        >
          {t(`contributions.status.${status}`)}
        </Tag>
      </div>
      <p className="quiet small" style={{ margin: 0 }}>
        {t('contributions.by', { name: authorName(contribution.author) })}
        {presenter.name &&
          ` · ${t('contributions.presents', { name: [presenter.name, presenter.role].filter(Boolean).join(', ') })}`}
      </p>
      {summary && <RichText html={summary.html} language={summary.language} />}
      {stop && (
        <p style={{ margin: 0 }}>
          <Link to={addresses.stop(stop.uuid)}>
            {t('contributions.inProgramme', { stop: stop.label })}
          </Link>
        </p>
      )}
      {contribution.answer && (
        <p style={{ margin: 0 }}>
          <strong>{t('contributions.answer')}:</strong> {contribution.answer}
        </p>
      )}
      {contribution.viewerCanJudge && (
        <Judge contribution={contribution} stops={stops} onChanged={onChanged} />
      )}
      {onCommittee && !contribution.viewerCanJudge && (
        <p className="quiet small" style={{ margin: 0 }}>
          {t('contributions.conflict')}
        </p>
      )}
      {contribution.viewerCanChange && (
        <div className="row">
          <Button data-size="sm" variant="tertiary" onClick={() => setChanging(true)}>
            {t('contributions.change')}
          </Button>
          <Button
            data-size="sm"
            variant="tertiary"
            data-color="danger"
            onClick={() => void withdraw()}
          >
            {t('contributions.withdraw')}
          </Button>
        </div>
      )}
      <TroubleNote trouble={trouble} />
    </li>
  )
}

function Change({
  contribution,
  onDone,
  onCancel,
}: {
  contribution: ContributionLineFragment
  onDone: () => void
  onCancel: () => void
}) {
  const { t } = useUi()
  const [typed, setTyped] = useState({
    title: contribution.title ?? '',
    summary: contribution.summary?.markdown ?? '',
    presenter: contribution.presenter.name ?? '',
    presenterRole: contribution.presenter.role ?? '',
  })
  return (
    <ContributionForm
      legend={t('contributions.changeLegend')}
      send={t('contributions.save')}
      value={typed}
      onChange={setTyped}
      onSend={async () => {
        const answer = await mutate(ChangeContributionDocument, {
          contribution: contribution.uuid,
          ...typed,
          presenterRole: typed.presenterRole.trim() || null,
        })
        if (answer.kind !== 'done') return answer
        onDone()
        return null
      }}
      onCancel={onCancel}
    />
  )
}
