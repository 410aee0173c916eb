import { Button, Details, Textfield } from '@digdir/designsystemet-react'
import { useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { PlanNextMeetingDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { newId } from '../../lib/ids'
import { languageOf } from '../../lib/languages'
import { mutate, type Trouble } from '../../lib/mutate'
import { TroubleNote } from '../../ui/TroubleNote'
import { shifted } from '../tours/tourDocument'

/** The next meeting is the last one four weeks on, with its programme, room and open points, until it is told otherwise. */
export function NextMeeting({
  meeting,
}: {
  meeting: { uuid: string; title?: string | null; date?: string | null }
}) {
  const { t, language } = useUi()
  const navigate = useNavigate()
  const id = useRef(newId())
  const [day, setDay] = useState(() => shifted(meeting.date ?? undefined, 28) ?? '')
  const [title, setTitle] = useState(meeting.title ?? '')
  const [sending, setSending] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const plan = async () => {
    setSending(true)
    const answer = await mutate(PlanNextMeetingDocument, {
      stop: meeting.uuid,
      id: id.current,
      date: day,
      title: title.trim() === '' ? null : title,
      language: languageOf(language),
    })
    setSending(false)
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind === 'refused') id.current = newId()
    if (answer.kind === 'done' && answer.payload.stop)
      void navigate(addresses.stop(answer.payload.stop.uuid))
  }
  return (
    <Details>
      <Details.Summary>{t('agenda.plan')}</Details.Summary>
      <Details.Content>
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault()
            void plan()
          }}
        >
          <p style={{ margin: 0 }}>{t('agenda.planLead')}</p>
          <Textfield
            label={t('agenda.planDay')}
            type="date"
            required
            value={day}
            onChange={(event) => setDay(event.target.value)}
          />
          <Textfield
            label={t('agenda.planTitle')}
            maxLength={200}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
          <TroubleNote trouble={trouble} />
          <div>
            <Button type="submit" data-size="sm" loading={sending} disabled={day === ''}>
              {t('agenda.planSend')}
            </Button>
          </div>
        </form>
      </Details.Content>
    </Details>
  )
}
