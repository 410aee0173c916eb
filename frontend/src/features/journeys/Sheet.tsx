import { Button, Textfield } from '@digdir/designsystemet-react'
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useUi } from '../../i18n/useUi'
import type { Trouble } from '../../lib/mutate'
import { TroubleNote } from '../../ui/TroubleNote'
import { Removal } from './Removal'

/** What may be said of a goal or a measure, in one form that is saved, left, or used to remove it. */
export function Sheet({
  name,
  className = 'stack',
  send,
  remove,
  children,
  onSave,
  onRemove,
  onClose,
}: {
  name: string
  className?: string
  /** What the button says; else that it saves. */
  send?: string
  /** Without it, it is something new. */
  remove?: string
  children: ReactNode
  /** Null when it went well. */
  onSave: () => Promise<Trouble | null>
  onRemove?: () => Promise<Trouble | null>
  /** Without it, the form stays. */
  onClose?: () => void
}) {
  const { t } = useUi()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const isOpened = onClose !== undefined
  // What was pressed to open it is gone: writing begins in the first field.
  useEffect(() => {
    if (isOpened && document.activeElement === document.body)
      form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus()
  }, [isOpened])
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const failed = await onSave()
    if (failed) setTrouble(failed)
    else {
      setTrouble(null)
      onClose?.()
    }
  }
  return (
    <form ref={form} className={className} onSubmit={(event) => void save(event)} aria-label={name}>
      {children}
      <TroubleNote trouble={trouble} />
      <div className="row">
        <Button type="submit">{send ?? t('journeys.save')}</Button>
        {onClose && (
          <Button type="button" variant="tertiary" onClick={onClose}>
            {t('app.cancel')}
          </Button>
        )}
        {remove && onRemove && (
          <Removal
            what={remove}
            onRemove={() =>
              void onRemove().then((failed) => (failed ? setTrouble(failed) : toTop()))
            }
          />
        )}
      </div>
    </form>
  )
}

/** The form goes with what was removed: the keyboard stands at the page's heading, and the page stays where it is. */
const toTop = () =>
  document.querySelector<HTMLElement>('[data-page-heading]')?.focus({ preventScroll: true })

/** How much it counts beside its neighbours. */
export function WeightField({
  value,
  onChange,
}: {
  value: string
  onChange: (next: string) => void
}) {
  const { t } = useUi()
  return (
    <Textfield
      label={t('journeys.sheet.weightLabel')}
      description={t('journeys.sheet.weightHint')}
      inputMode="decimal"
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
