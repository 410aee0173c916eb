import { Button, Details, Fieldset, Radio, Textfield } from '@digdir/designsystemet-react'
import { useRef, useState } from 'react'
import {
  CancelStopDocument,
  ChangeStopAttendanceDocument,
  PostponeStopDocument,
  type StopPageQuery,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { newId } from '../../lib/ids'
import { languageOf } from '../../lib/languages'
import { mutate, type Trouble } from '../../lib/mutate'
import { announce } from '../../ui/Announcer'
import { TroubleNote } from '../../ui/TroubleNote'

type Stop = NonNullable<StopPageQuery['stop']>
const choices = ['ONLINE', 'BOTH', 'IN_PERSON', 'POSTPONE', 'CANCEL'] as const
type Choice = (typeof choices)[number]

/** Snow on the pass: one choice, one line that says why, one button. What was typed stays when it fails. */
export function SameDayChange({ stop, onDone }: { stop: Stop; onDone: () => void }) {
  const { t, language } = useUi()
  const [choice, setChoice] = useState<Choice | null>(null)
  const [reason, setReason] = useState('')
  const [link, setLink] = useState(stop.onlineLink ?? '')
  const [day, setDay] = useState('')
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [sending, setSending] = useState(false)
  // One wish until it went through: a second press, or one after a cut line, changes nothing twice.
  const wish = useRef(newId())
  const toNet = choice === 'ONLINE' || choice === 'BOTH'

  const send = async () => {
    if (choice === null) return
    setSending(true)
    const common = {
      stop: stop.uuid,
      reason,
      language: languageOf(language),
      commandId: wish.current,
    }
    const answer =
      choice === 'CANCEL'
        ? await mutate(CancelStopDocument, common)
        : choice === 'POSTPONE'
          ? await mutate(PostponeStopDocument, { ...common, date: day || null })
          : await mutate(ChangeStopAttendanceDocument, {
              ...common,
              attendance: choice,
              onlineLink: toNet && link ? link : null,
            })
    setSending(false)
    if (answer.kind !== 'done') {
      // Another content is another wish; the same one may be sent again as it is.
      if (answer.kind === 'refused') wish.current = newId()
      setTrouble(answer)
      return
    }
    wish.current = newId()
    setTrouble(null)
    setReason('')
    setChoice(null)
    announce(t('tours.sameDay.done'))
    onDone()
  }

  return (
    <Details className="panel">
      <Details.Summary>{t('tours.sameDay.title')}</Details.Summary>
      <Details.Content>
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault()
            void send()
          }}
        >
          <p className="small quiet">{t('tours.sameDay.lead')}</p>
          <Fieldset>
            <Fieldset.Legend>{t('tours.sameDay.choice')}</Fieldset.Legend>
            {choices
              .filter((each) => each !== stop.attendance)
              .map((each) => (
                <Radio
                  key={each}
                  name="choice"
                  value={each}
                  label={t(`tours.sameDay.choices.${each}`)}
                  checked={choice === each}
                  onChange={() => setChoice(each)}
                />
              ))}
          </Fieldset>
          {toNet && (
            <Textfield
              label={t('tours.sameDay.link')}
              type="url"
              value={link}
              onChange={(event) => setLink(event.target.value)}
            />
          )}
          {choice === 'POSTPONE' && (
            <Textfield
              label={t('tours.sameDay.day')}
              description={t('tours.sameDay.dayHint')}
              type="date"
              value={day}
              onChange={(event) => setDay(event.target.value)}
            />
          )}
          <Textfield
            label={t('tours.sameDay.reason')}
            description={t('tours.sameDay.reasonHint')}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            required
          />
          <TroubleNote trouble={trouble} />
          <Button type="submit" disabled={choice === null || sending}>
            {t('tours.sameDay.send')}
          </Button>
        </form>
      </Details.Content>
    </Details>
  )
}
