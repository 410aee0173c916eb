import { Alert, Button, Field, Label, Select } from '@digdir/designsystemet-react'
import { useId, useRef, useState } from 'react'
import {
  type DelegateProblem,
  MunicipalityChoiceDocument,
  RegisterDelegationDocument,
  type RegisterPageQuery,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { mutate, type Trouble } from '../../lib/mutate'
import { useData } from '../../lib/useData'
import { announce } from '../../ui/Announcer'
import { TroubleNote } from '../../ui/TroubleNote'
import { StatementSection } from '../statements/StatementSection'
import { inputOf as statementOf } from '../statements/said'
import { useSaid } from '../statements/useSaid'
import { DelegateFields } from './DelegateFields'
import { PrivacyNotice } from './PrivacyNotice'
import { comesFor } from './stopWords'
import { inputOf, missingOf, useDelegation } from './useDelegation'

type Stop = NonNullable<RegisterPageQuery['stop']>

/** Registers a delegation. What is typed is kept in this browser until it is sent. */
export function RegisterForm({ stop, onDone }: { stop: Stop; onDone: () => void }) {
  const { t } = useUi()
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const { delegates, commandId, edit, add, remove, clear, renew } = useDelegation(stop.uuid)
  const [chosen, setChosen] = useState(stop.viewerRegistersFor[0]?.for ?? '')
  const statement = useSaid(chosen, stop.uuid)
  const [speaks, setSpeaks] = useState(false)
  const [wrong, setWrong] = useState<{ index: number; problem: DelegateProblem } | null>(null)
  const [sending, setSending] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)

  const show = (index: number, problem: DelegateProblem) => {
    setWrong({ index, problem })
    // After the field says what is wrong.
    requestAnimationFrame(() =>
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
    )
  }
  const send = async () => {
    setTrouble(null)
    setWrong(null)
    for (const [index, each] of delegates.entries()) {
      const missing = missingOf(each)
      if (missing) return show(index, missing)
    }
    setSending(true)
    const answer = await mutate(RegisterDelegationDocument, {
      stop: stop.uuid,
      for: chosen,
      delegates: delegates.map(inputOf),
      // What was opened or typed is sent with them, and either both are taken or nothing.
      statement:
        (speaks || statement.isTyped) &&
        statement.municipality?.viewerMaySpeak &&
        statement.programme
          ? statementOf(statement.said, statement.programme.key)
          : null,
      commandId,
    })
    setSending(false)
    if (answer.kind === 'done') {
      const waiting = answer.payload.registrations?.filter((each) => each.status === 'WAITING')
      clear()
      statement.reload()
      statement.clear()
      setSpeaks(false)
      announce(
        waiting?.length
          ? t('registration.someWait', { count: waiting.length })
          : t('registration.done'),
      )
      onDone()
      return
    }
    if (answer.kind === 'refused') {
      renew()
      const at = answer.refusal as { index?: number; problem?: DelegateProblem }
      if (at.index !== undefined && at.problem) return show(at.index, at.problem)
    }
    setTrouble(answer)
  }
  return (
    <form
      ref={form}
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      {(stop.viewerRegistersFor.length > 1 || stop.viewerCanArrange) && (
        <Field style={{ maxWidth: '24rem' }}>
          <Label htmlFor={`${id}-for`}>{t('registration.for')}</Label>
          <Select
            id={`${id}-for`}
            value={chosen}
            onChange={(event) => {
              setChosen(event.target.value)
              setSpeaks(false)
            }}
          >
            {stop.viewerRegistersFor.map((each) => (
              <Select.Option key={each.for} value={each.for}>
                {comesFor(each)}
              </Select.Option>
            ))}
            {stop.viewerCanArrange && <AllMunicipalities />}
          </Select>
        </Field>
      )}
      {delegates.map((typed, index) => (
        <DelegateFields
          // Delegates have no id before they are registered, and are only added at the end.
          key={index}
          number={index + 1}
          typed={typed}
          problem={wrong?.index === index ? wrong.problem : null}
          roleGroups={stop.registrationForm.roleGroups}
          mayBeMe={typed.isMe || !delegates.some((each) => each.isMe)}
          onEdit={(part) => edit(index, part)}
          onRemove={delegates.length > 1 ? () => remove(index) : null}
        />
      ))}
      <div>
        <Button type="button" variant="secondary" data-size="sm" onClick={add}>
          {t('registration.add')}
        </Button>
      </div>
      {stop.capacity != null &&
        stop.registrationCounts.registered + delegates.length > stop.capacity && (
          <Alert data-color="warning" data-size="sm">
            {t('registration.willWait')}
          </Alert>
        )}
      <StatementSection key={chosen} statement={statement} onOpen={() => setSpeaks(true)} />
      <PrivacyNotice form={stop.registrationForm} controller={stop.tour.organiser} />
      <TroubleNote trouble={trouble} />
      <div className="row">
        <Button type="submit" loading={sending}>
          {t('registration.send')}
        </Button>
        <span className="quiet small">{t('registration.kept')}</span>
      </div>
    </form>
  )
}

function AllMunicipalities() {
  const { data } = useData(MunicipalityChoiceDocument, {})
  return data?.counties.map((county) => (
    <Select.Optgroup key={county.number} label={county.name}>
      {county.municipalities.map((each) => (
        <Select.Option key={each.number} value={each.number}>
          {each.label}
        </Select.Option>
      ))}
    </Select.Optgroup>
  ))
}
