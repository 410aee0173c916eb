import { Checkbox, Field, Label, Select } from '@digdir/designsystemet-react'
import { useId, useRef, useState } from 'react'
import {
  ChangeDelegateDetailsDocument,
  DetailsFormDocument,
  type DelegateProblem,
  type Language,
  type RegistrationLineFragment,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { mutate } from '../../lib/mutate'
import { useData } from '../../lib/useData'
import { announce } from '../../ui/Announcer'
import { SendForm } from '../../ui/SendForm'
import { DelegateText, fieldOf } from './DelegateText'
import { RoleSelect } from './RoleSelect'

const letterLanguages: Language[] = ['NB', 'NN', 'EN']
const asBefore = 'as-before'

/**
 * Corrects a delegate's details, by the delegate or by who registered them. What only the organiser reads is not shown
 * here: it stays unless it is written anew.
 */
export default function ChangeDetails({
  line,
  onDone,
  onCancel,
}: {
  line: RegistrationLineFragment
  onDone: () => void
  onCancel: () => void
}) {
  const { t } = useUi()
  const id = useId()
  const frame = useRef<HTMLDivElement>(null)
  const { data } = useData(DetailsFormDocument, { id: `Registration:${line.uuid}` })
  const groups =
    (data?.node && 'stop' in data.node && data.node.stop?.registrationForm.roleGroups) || []
  const [typed, setTyped] = useState({
    name: line.name,
    email: line.email ?? '',
    phone: line.phone ?? '',
    language: line.language ?? null,
    role: asBefore,
    anew: false,
    food: '',
    access: '',
  })
  const [problem, setProblem] = useState<DelegateProblem | null>(null)
  const edit = (part: Partial<typeof typed>) => setTyped({ ...typed, ...part })
  const wrong = (field: string) =>
    problem && fieldOf[problem] === field ? t(`registration.problems.${problem}`) : undefined

  const send = async () => {
    setProblem(null)
    const answer = await mutate(ChangeDelegateDetailsDocument, {
      registration: line.uuid,
      keepRole: typed.role === asBefore,
      keepNeeds: !typed.anew,
      delegate: {
        name: line.hasAccount ? null : typed.name,
        email: typed.email.trim() || null,
        phone: typed.phone.trim() || null,
        role: typed.role === asBefore ? null : typed.role || null,
        language: typed.language,
        food: typed.food.trim() || null,
        access: typed.access.trim() || null,
      },
    })
    if (answer.kind === 'done') {
      announce(t('registration.change.saved'))
      onDone()
      return null
    }
    const at =
      answer.kind === 'refused' && (answer.refusal as { problem?: DelegateProblem }).problem
    if (!at) return answer
    setProblem(at)
    // After the field says what is wrong.
    requestAnimationFrame(() =>
      frame.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
    )
    return null
  }
  const own = line.isMine
  return (
    <div ref={frame}>
      <SendForm
        legend={t('registration.change.legend', { name: line.name })}
        send={t('registration.change.save')}
        disabled={false}
        onSend={send}
        onCancel={onCancel}
      >
        {!line.hasAccount && (
          <DelegateText
            id={`${id}-name`}
            label={t('registration.name')}
            value={typed.name}
            error={wrong('name')}
            autoComplete={own ? 'name' : 'off'}
            required
            onChange={(name) => edit({ name })}
          />
        )}
        <DelegateText
          id={`${id}-email`}
          type="email"
          label={t('registration.email')}
          value={typed.email}
          error={wrong('email')}
          autoComplete={own ? 'email' : 'off'}
          onChange={(email) => edit({ email })}
        />
        <DelegateText
          id={`${id}-phone`}
          type="tel"
          label={t('registration.phone')}
          value={typed.phone}
          error={wrong('phone')}
          autoComplete={own ? 'tel' : 'off'}
          onChange={(phone) => edit({ phone })}
        />
        {typed.language && (
          <Field>
            <Label htmlFor={`${id}-language`}>{t('registration.change.language')}</Label>
            <Select
              id={`${id}-language`}
              value={typed.language}
              onChange={(event) => edit({ language: event.target.value as Language })}
            >
              {letterLanguages.map((each) => (
                <Select.Option key={each} value={each}>
                  {t(`forum.languages.${each}`)}
                </Select.Option>
              ))}
            </Select>
          </Field>
        )}
        <RoleSelect
          id={`${id}-role`}
          value={typed.role}
          roleGroups={groups}
          first={
            <Select.Option value={asBefore}>{t('registration.change.asBefore')}</Select.Option>
          }
          onChange={(role) => edit({ role })}
        />
        <Checkbox
          label={t('registration.change.anew')}
          description={t('registration.change.anewHint')}
          checked={typed.anew}
          value="anew"
          onChange={(event) => edit({ anew: event.target.checked })}
        />
        {typed.anew && (
          <>
            <DelegateText
              id={`${id}-food`}
              label={t('registration.food')}
              value={typed.food}
              error={wrong('food')}
              onChange={(food) => edit({ food })}
            />
            <DelegateText
              id={`${id}-access`}
              label={t('registration.access')}
              value={typed.access}
              onChange={(access) => edit({ access })}
            />
          </>
        )}
      </SendForm>
    </div>
  )
}
