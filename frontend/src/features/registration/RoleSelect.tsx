import { Field, Label, Select } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import type { RegisterPageQuery } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { inLanguage } from '../../lib/languages'

export type RoleGroups = NonNullable<RegisterPageQuery['stop']>['registrationForm']['roleGroups']

/** Which group somebody comes for; only counted, never shown by name. */
export function RoleSelect({
  id,
  value,
  roleGroups,
  first,
  onChange,
}: {
  id: string
  value: string
  roleGroups: RoleGroups
  /** What may be chosen before none. */
  first?: ReactNode
  onChange: (role: string) => void
}) {
  const { t, language } = useUi()
  return (
    <Field>
      <Label htmlFor={id}>{t('registration.role')}</Label>
      <Field.Description id={`${id}-hint`}>{t('registration.roleHint')}</Field.Description>
      <Select
        id={id}
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      >
        {first}
        <Select.Option value="">{t('registration.noRole')}</Select.Option>
        {roleGroups.map((group) => (
          <Select.Option key={group.key} value={group.key}>
            {inLanguage(group.name, language)}
          </Select.Option>
        ))}
      </Select>
    </Field>
  )
}
