import { Button, Tag, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Link } from 'react-router'
import {
  type AgendaLineFragment,
  ChangeAgendaPointDocument,
  CloseAgendaPointDocument,
  RemoveAgendaPointDocument,
  ReopenAgendaPointDocument,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { date } from '../../lib/dates'
import { langOf, languageOf } from '../../lib/languages'
import { type Answer, mutate, type Trouble } from '../../lib/mutate'
import { RichText } from '../../ui/RichText'
import { TroubleNote } from '../../ui/TroubleNote'
import { authorName } from '../forum/AuthorLine'
import { AgendaPointForm, type TypedPoint } from './AgendaPointForm'

/** A point: who wants to talk about what, what came of it, and for those who may, to change and close it. */
export function AgendaItem({
  point,
  meeting,
  canLead,
  onChanged,
}: {
  point: AgendaLineFragment
  meeting: string
  canLead: boolean
  onChanged: () => void
}) {
  const { t, language } = useUi()
  const [doing, setDoing] = useState<'change' | 'close' | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const take = (answer: Answer<unknown>) => {
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind !== 'done') return
    setDoing(null)
    onChanged()
  }
  const title = point.title ?? '—'
  const isCarried = point.stop.uuid !== meeting
  return (
    <li className="panel stack" style={{ gap: '0.5rem' }}>
      <div className="row between">
        <strong lang={langOf(point.language)}>{title}</strong>
        {point.closedAt && (
          <Tag data-color="success" data-size="sm">
            {t('agenda.closed')}
          </Tag>
        )}
      </div>
      <p className="quiet small" style={{ margin: 0 }}>
        {[
          authorName(point.author),
          point.minutes && t('agenda.minutesShort', { count: point.minutes }),
        ]
          .filter(Boolean)
          .join(' · ')}
        {isCarried && (
          <>
            {' · '}
            <Link to={addresses.stop(point.stop.uuid)}>
              {t('agenda.carried', {
                date: point.stop.date ? date(point.stop.date, language) : '',
              })}
            </Link>
          </>
        )}
      </p>
      {point.note && doing !== 'change' && (
        <RichText html={point.note.html} language={point.note.language} />
      )}
      {point.outcome && (
        <p style={{ margin: 0 }}>
          <strong>{t('agenda.outcome')}:</strong> {point.outcome}
        </p>
      )}
      {doing === 'change' && (
        <ChangeForm point={point} onTake={take} onCancel={() => setDoing(null)} />
      )}
      {doing === 'close' && (
        <CloseForm
          point={point.uuid}
          meeting={meeting}
          onTake={take}
          onCancel={() => setDoing(null)}
        />
      )}
      {doing === null && (point.viewerCanChange || canLead) && (
        <div className="row">
          {canLead && !point.closedAt && (
            <Act name={title} text={t('agenda.close')} onClick={() => setDoing('close')} />
          )}
          {canLead && point.closedAt && (
            <Act
              name={title}
              text={t('agenda.reopen')}
              onClick={() =>
                void mutate(ReopenAgendaPointDocument, { point: point.uuid }).then(take)
              }
            />
          )}
          {point.viewerCanChange && (
            <>
              <Act name={title} text={t('agenda.change')} onClick={() => setDoing('change')} />
              <Act
                name={title}
                text={t('agenda.remove')}
                danger
                onClick={() => {
                  if (confirm(t('agenda.removeAsk', { title })))
                    void mutate(RemoveAgendaPointDocument, { point: point.uuid }).then(take)
                }}
              />
            </>
          )}
        </div>
      )}
      <TroubleNote trouble={trouble} />
    </li>
  )
}

function Act({
  name,
  text,
  danger,
  onClick,
}: {
  name: string
  text: string
  danger?: boolean
  onClick: () => void
}) {
  return (
    <Button
      data-size="sm"
      variant="tertiary"
      data-color={danger ? 'danger' : undefined}
      aria-label={`${text}: ${name}`}
      onClick={onClick}
    >
      {text}
    </Button>
  )
}

function ChangeForm({
  point,
  onTake,
  onCancel,
}: {
  point: AgendaLineFragment
  onTake: (answer: Answer<unknown>) => void
  onCancel: () => void
}) {
  const { t } = useUi()
  const [typed, setTyped] = useState<TypedPoint>({
    title: point.title ?? '',
    note: point.note?.markdown ?? '',
    minutes: point.minutes?.toString() ?? '',
  })
  return (
    <AgendaPointForm
      legend={t('agenda.changePoint')}
      send={t('agenda.save')}
      value={typed}
      onChange={setTyped}
      onSend={async (written) => {
        const answer = await mutate(ChangeAgendaPointDocument, { point: point.uuid, ...written })
        if (answer.kind !== 'done') return answer
        onTake(answer)
        return null
      }}
      onCancel={onCancel}
    />
  )
}

function CloseForm({
  point,
  meeting,
  onTake,
  onCancel,
}: {
  point: string
  meeting: string
  onTake: (answer: Answer<unknown>) => void
  onCancel: () => void
}) {
  const { t, language } = useUi()
  const [outcome, setOutcome] = useState('')
  const send = async () =>
    onTake(
      await mutate(CloseAgendaPointDocument, {
        point,
        meeting,
        outcome: outcome.trim() === '' ? null : outcome,
        language: languageOf(language),
      }),
    )
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <Textfield
        label={t('agenda.outcomeField')}
        maxLength={2000}
        value={outcome}
        onChange={(event) => setOutcome(event.target.value)}
      />
      <div className="row">
        <Button type="submit" data-size="sm">
          {t('agenda.closeSend')}
        </Button>
        <Button type="button" data-size="sm" variant="tertiary" onClick={onCancel}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  )
}
