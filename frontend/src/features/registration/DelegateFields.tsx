import { Button, Checkbox } from '@digdir/designsystemet-react'
import { useId } from 'react'
import type { DelegateProblem } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { DelegateText, fieldOf } from './DelegateText'
import { type RoleGroups, RoleSelect } from './RoleSelect'
import type { Typed } from './useDelegation'

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
  const { t } = useUi()
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
        <DelegateText
          id={`${id}-name`}
          label={t('registration.name')}
          value={typed.name}
          error={wrong('name')}
          required
          onChange={(name) => onEdit({ name })}
        />
      )}
      <div className="delegate-pair">
        <DelegateText
          id={`${id}-email`}
          type="email"
          label={t('registration.email')}
          value={typed.email}
          error={wrong('email')}
          onChange={(email) => onEdit({ email })}
        />
        <DelegateText
          id={`${id}-phone`}
          type="tel"
          label={t('registration.phone')}
          value={typed.phone}
          error={wrong('phone')}
          onChange={(phone) => onEdit({ phone })}
        />
      </div>
      <RoleSelect
        id={`${id}-role`}
        value={typed.role}
        roleGroups={roleGroups}
        onChange={(role) => onEdit({ role })}
      />
      <div className="delegate-pair">
        <DelegateText
          id={`${id}-food`}
          label={t('registration.food')}
          value={typed.food}
          error={wrong('food')}
          onChange={(food) => onEdit({ food })}
        />
        <DelegateText
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
