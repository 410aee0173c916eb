import {
  Button,
  Checkbox,
  Field,
  Input,
  Label,
  Select,
  ValidationMessage,
} from '@digdir/designsystemet-react'
import { useId } from 'react'
import type { DelegateProblem, RegisterPageQuery } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { inLanguage } from '../../lib/languages'
import type { Typed } from './useDelegation'

type RoleGroups = NonNullable<RegisterPageQuery['stop']>['registrationForm']['roleGroups']

const fieldOf: Record<DelegateProblem, 'name' | 'email' | 'phone' | 'role' | 'food'> = {
  NAME_MISSING: 'name',
  NAME_TOO_LONG: 'name',
  CONTACT_MISSING: 'email',
  EMAIL_INVALID: 'email',
  PHONE_INVALID: 'phone',
  ROLE_UNKNOWN: 'role',
  NEEDS_TOO_LONG: 'food',
  TWICE: 'name',
}

/** One delegate. What is wrong stands at its field, and what was typed stays. */
export function DelegateFields({
  number,
  typed,
  problem,
  roleGroups,
  mayBeMe,
  onEdit,
  onRemove,
}: {
  number: number
  typed: Typed
  problem: DelegateProblem | null
  roleGroups: RoleGroups
  mayBeMe: boolean
  onEdit: (part: Partial<Typed>) => void
  onRemove: (() => void) | null
}) {
  const { t, language } = useUi()
  const id = useId()
  const wrong = (field: string) =>
    problem && fieldOf[problem] === field ? t(`registration.problems.${problem}`) : undefined
  return (
    <fieldset className="panel stack delegate">
      <legend>{t('registration.delegate', { number })}</legend>
      {mayBeMe && (
        <Checkbox
          label={t('registration.isMe')}
          checked={typed.isMe}
          value="me"
          onChange={(event) => onEdit({ isMe: event.target.checked })}
        />
      )}
      {!typed.isMe && (
        <Text
          id={`${id}-name`}
          label={t('registration.name')}
          value={typed.name}
          error={wrong('name')}
          required
          onChange={(name) => onEdit({ name })}
        />
      )}
      <div className="delegate-pair">
        <Text
          id={`${id}-email`}
          type="email"
          label={t('registration.email')}
          value={typed.email}
          error={wrong('email')}
          onChange={(email) => onEdit({ email })}
        />
        <Text
          id={`${id}-phone`}
          type="tel"
          label={t('registration.phone')}
          value={typed.phone}
          error={wrong('phone')}
          onChange={(phone) => onEdit({ phone })}
        />
      </div>
      <Field>
        <Label htmlFor={`${id}-role`}>{t('registration.role')}</Label>
        <Field.Description id={`${id}-role-hint`}>{t('registration.roleHint')}</Field.Description>
        <Select
          id={`${id}-role`}
          value={typed.role}
          aria-describedby={`${id}-role-hint`}
          onChange={(event) => onEdit({ role: event.target.value })}
        >
          <Select.Option value="">{t('registration.noRole')}</Select.Option>
          {roleGroups.map((group) => (
            <Select.Option key={group.key} value={group.key}>
              {inLanguage(group.name, language)}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <div className="delegate-pair">
        <Text
          id={`${id}-food`}
          label={t('registration.food')}
          value={typed.food}
          error={wrong('food')}
          onChange={(food) => onEdit({ food })}
        />
        <Text
          id={`${id}-access`}
          label={t('registration.access')}
          value={typed.access}
          onChange={(access) => onEdit({ access })}
        />
      </div>
      <Checkbox
        label={t('registration.consent')}
        description={t('registration.consentHint')}
        checked={typed.isListed}
        value="listed"
        onChange={(event) => onEdit({ isListed: event.target.checked })}
      />
      {onRemove && (
        <div>
          <Button type="button" variant="tertiary" data-size="sm" onClick={onRemove}>
            {t('registration.remove', { number })}
          </Button>
        </div>
      )}
    </fieldset>
  )
}

function Text({
  id,
  label,
  value,
  error,
  type = 'text',
  required = false,
  onChange,
}: {
  id: string
  label: string
  value: string
  error?: string
  type?: 'text' | 'email' | 'tel'
  required?: boolean
  onChange: (value: string) => void
}) {
  return (
    <Field>
      <Label htmlFor={id}>{label}</Label>
      <Input
        id={id}
        type={type}
        value={value}
        // These are other people's: a browser must not fill in the writer's own.
        autoComplete="off"
        aria-required={required || undefined}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {error && <ValidationMessage id={`${id}-error`}>{error}</ValidationMessage>}
    </Field>
  )
}
