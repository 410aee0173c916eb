import { Button, Field, Label, Select, Textarea, Textfield } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import {
  ComposeDelegateLetterDocument,
  type ComposeDelegateLetterMutation,
  type DelegateLetterKind,
  type RegistrationLineFragment,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { copyText } from '../../lib/copyText'
import { saveFile } from '../../lib/saveFile'
import { mutate, type Trouble } from '../../lib/mutate'
import { announce } from '../../ui/Announcer'
import { TroubleNote } from '../../ui/TroubleNote'

type Letter = NonNullable<ComposeDelegateLetterMutation['composeDelegateLetter']['letter']>

const kinds: DelegateLetterKind[] = ['REGISTRATION', 'REMINDER', 'AFTERWARDS']

/** The letter to one delegate, for an organiser who sends it from their own mail program. */
export default function CopyAsEmail({ line }: { line: RegistrationLineFragment }) {
  const { t } = useUi()
  const id = useId()
  const [kind, setKind] = useState<DelegateLetterKind>('REGISTRATION')
  const [letter, setLetter] = useState<Letter | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const compose = async () => {
    const answer = await mutate(ComposeDelegateLetterDocument, { registration: line.uuid, kind })
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind === 'done') setLetter(answer.payload.letter ?? null)
  }
  const copy = async (text: string) =>
    announce(
      t((await copyText(text)) ? 'registration.letter.copied' : 'registration.letter.notCopied'),
    )
  const file = line.name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')
  return (
    <div className="stack">
      <div className="row" style={{ alignItems: 'end' }}>
        <Field data-size="sm">
          <Label htmlFor={`${id}-kind`}>{t('registration.letter.kind')}</Label>
          <Select
            id={`${id}-kind`}
            value={kind}
            onChange={(event) => {
              setKind(event.target.value as DelegateLetterKind)
              setLetter(null)
              setTrouble(null)
            }}
          >
            {kinds.map((each) => (
              <Select.Option key={each} value={each}>
                {t(`registration.letter.kinds.${each}`)}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <Button data-size="sm" onClick={() => void compose()}>
          {t('registration.letter.compose')}
        </Button>
      </div>
      <TroubleNote trouble={trouble} />
      {letter && (
        <section className="stack" aria-label={t('registration.letter.to', { name: line.name })}>
          {!line.hasAccount && (
            <p className="small">{t('registration.letter.personal', { name: line.name })}</p>
          )}
          <Textfield
            data-size="sm"
            label={t('registration.letter.subject')}
            readOnly
            value={letter.subject}
          />
          <Field data-size="sm">
            <Label htmlFor={`${id}-text`}>{t('registration.letter.text')}</Label>
            <Textarea id={`${id}-text`} readOnly rows={12} value={letter.text} />
          </Field>
          <div className="row">
            <Button data-size="sm" variant="secondary" onClick={() => void copy(letter.subject)}>
              {t('registration.letter.copySubject')}
            </Button>
            <Button data-size="sm" variant="secondary" onClick={() => void copy(letter.text)}>
              {t('registration.letter.copyText')}
            </Button>
            {letter.message && (
              <Button
                data-size="sm"
                variant="secondary"
                onClick={() => saveFile(`${file}.eml`, 'message/rfc822', letter.message ?? '')}
              >
                {t('registration.letter.message')}
              </Button>
            )}
            {letter.calendar && (
              <Button
                data-size="sm"
                variant="secondary"
                onClick={() => saveFile(`${file}.ics`, 'text/calendar', letter.calendar ?? '')}
              >
                {t('registration.letter.calendar')}
              </Button>
            )}
          </div>
          {!letter.to && <p className="quiet small">{t('registration.letter.noAddress')}</p>}
        </section>
      )}
    </div>
  )
}
