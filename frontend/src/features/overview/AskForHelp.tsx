import { Button, Heading, Textarea, Field, Label } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { AskForHelpDocument, EndHelpDocument, JourneyHelpDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { date, dayOf } from '../../lib/dates'
import { langOf } from '../../lib/languages'
import { mutate, type Trouble } from '../../lib/mutate'
import { useSnapshot } from '../../lib/useSnapshot'
import { TroubleNote } from '../../ui/TroubleNote'
import { LaterPersonHint } from '../privacy/LaterPersonHint'

/** A municipality asks for help by an act of its own; those who support it see that, nobody else does. */
export default function AskForHelp({ journey, canEdit }: { journey: string; canEdit: boolean }) {
  const { t, language } = useUi()
  const id = useId()
  const [about, setAbout] = useState('')
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const { data, reload } = useSnapshot(JourneyHelpDocument, { id: journey })
  const help = data?.journey?.help
  if (!data?.journey || (!canEdit && !help)) return null
  const send = async (asks: boolean) => {
    const answer = asks
      ? await mutate(AskForHelpDocument, { journey, about: about || null })
      : await mutate(EndHelpDocument, { journey })
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind !== 'done') return
    setAbout('')
    reload()
  }
  return (
    <section className="panel stack" aria-labelledby={`${id}-heading`}>
      <Heading level={2} data-size="xs" id={`${id}-heading`}>
        {t(help ? 'overview.asksForHelp' : 'overview.askForHelp')}
      </Heading>
      {help ? (
        <>
          <p className="quiet small" style={{ margin: 0 }}>
            {t('overview.asked', { date: date(dayOf(help.askedAt), language) })}
          </p>
          {help.about && (
            <p style={{ margin: 0 }} lang={help.language ? langOf(help.language) : undefined}>
              {help.about}
            </p>
          )}
          {canEdit && (
            <Button
              variant="secondary"
              style={{ justifySelf: 'start' }}
              onClick={() => void send(false)}
            >
              {t('overview.endHelp')}
            </Button>
          )}
        </>
      ) : (
        <>
          <p className="quiet" style={{ margin: 0 }}>
            {t('overview.helpHint')}
          </p>
          <Field>
            <Label htmlFor={id}>{t('overview.helpAbout')}</Label>
            <Textarea
              id={id}
              rows={2}
              maxLength={1000}
              value={about}
              onChange={(event) => setAbout(event.target.value)}
            />
          </Field>
          <LaterPersonHint text={about} />
          <Button
            variant="secondary"
            style={{ justifySelf: 'start' }}
            onClick={() => void send(true)}
          >
            {t('overview.askForHelp')}
          </Button>
        </>
      )}
      <TroubleNote trouble={trouble} />
    </section>
  )
}
