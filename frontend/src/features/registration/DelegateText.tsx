import { Field, Input, Label, ValidationMessage } from '@digdir/designsystemet-react'
import type { DelegateProblem } from '../../gen/graphql'

/** At which field what is wrong is said. */
export const fieldOf: Record<DelegateProblem, 'name' | 'email' | 'phone' | 'role' | 'food'> = {
  NAME_MISSING: 'name',
  NAME_TOO_LONG: 'name',
  CONTACT_MISSING: 'email',
  EMAIL_INVALID: 'email',
  PHONE_INVALID: 'phone',
  ROLE_UNKNOWN: 'role',
  NEEDS_TOO_LONG: 'food',
  TWICE: 'name',
}

/** A line of a delegate’s details, with what is wrong about it. */
export function DelegateText({
  id,
  label,
  value,
  error,
  type = 'text',
  required = false,
  autoComplete = 'off',
  onChange,
}: {
  id: string
  label: string
  value: string
  error?: string
  type?: 'text' | 'email' | 'tel'
  required?: boolean
  autoComplete?: 'off' | 'name' | 'email' | 'tel'
  onChange: (value: string) => void
}) {
  return (
    <Field>
      <Label htmlFor={id}>{label}</Label>
      <Input
        id={id}
        type={type}
        value={value}
        // Where they are other people's, a browser must not fill in the writer's own.
        autoComplete={autoComplete}
        aria-required={required || undefined}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {error && <ValidationMessage id={`${id}-error`}>{error}</ValidationMessage>}
    </Field>
  )
}
