import {
  Button,
  Field,
  Heading,
  Label,
  Select,
  Textarea,
  Textfield,
} from '@digdir/designsystemet-react'
import { lazy, Suspense, useState } from 'react'
import { useUi } from '../../i18n/useUi'
import { newId } from '../../lib/ids'
import type { TypedItem, TypedStop } from './tourDocument'
import './EditorRow.css'

const modes = ['IN_PERSON', 'ONLINE', 'BOTH'] as const
const CopyProgramme = lazy(() => import('./CopyProgramme'))

type TextField =
  'title' | 'date' | 'starts' | 'ends' | 'place' | 'venue' | 'onlineLink' | 'registerBy'

/** One stop of the organiser's form. A published one is cancelled on its own page, not removed here. */
export function StopEditor({
  number,
  stop,
  municipalities,
  network,
  others,
  onChange,
  onCopy,
  onRemove,
}: {
  number: number
  stop: TypedStop
  municipalities: { number: string; label: string }[]
  /** Whose tours' programmes can be copied here. */
  network: string | undefined
  others: { stop: TypedStop; name: string }[]
  onChange: (next: Partial<TypedStop>) => void
  onCopy: () => void
  onRemove: (() => void) | null
}) {
  const { t } = useUi()
  const [copying, setCopying] = useState(false)
  const items = stop.programme ?? []
  const changeItem = (at: number, next: Partial<TypedItem>) =>
    onChange({
      programme: items.map((item, index) => (index === at ? { ...item, ...next } : item)),
    })
  const text = (
    name: TextField,
    label: string,
    type: 'text' | 'date' | 'time' | 'url' = 'text',
  ) => (
    <Textfield
      label={label}
      type={type}
      value={(type === 'time' ? stop[name]?.slice(0, 5) : stop[name]) ?? ''}
      onChange={(event) => onChange({ [name]: event.target.value })}
    />
  )
  const heading = `stop-${stop.id}`
  return (
    <section className="panel stack" aria-labelledby={heading}>
      <Heading level={2} data-size="xs" id={heading}>
        {t('tours.editor.stop', { number })}
      </Heading>
      {text('title', t('tours.editor.stopTitle'))}
      <div className="editor-row">
        {text('date', t('tours.day'), 'date')}
        {text('starts', t('tours.editor.starts'), 'time')}
        {text('ends', t('tours.editor.ends'), 'time')}
      </div>
      <div className="editor-row">
        {text('place', t('tours.place'))}
        {text('venue', t('tours.editor.venue'))}
      </div>
      <Field>
        <Label>{t('tours.takePart')}</Label>
        <Select
          value={stop.attendance ?? ''}
          onChange={(event) => onChange({ attendance: event.target.value })}
        >
          <Select.Option value="">{t('tours.editor.notChosen')}</Select.Option>
          {modes.map((mode) => (
            <Select.Option key={mode} value={mode}>
              {t(`tours.attendance.${mode}`)}
            </Select.Option>
          ))}
        </Select>
      </Field>
      {text('onlineLink', t('tours.sameDay.link'), 'url')}
      <div className="editor-row">
        <Textfield
          label={t('tours.capacity')}
          inputMode="numeric"
          value={stop.capacity ?? ''}
          onChange={(event) => onChange({ capacity: event.target.value })}
        />
        {text('registerBy', t('tours.deadline'), 'date')}
        <Field>
          <Label>{t('tours.host')}</Label>
          <Select
            value={stop.hostMunicipality ?? ''}
            onChange={(event) => onChange({ hostMunicipality: event.target.value })}
          >
            <Select.Option value="">{t('tours.editor.notChosen')}</Select.Option>
            {municipalities.map((municipality) => (
              <Select.Option key={municipality.number} value={municipality.number}>
                {municipality.label}
              </Select.Option>
            ))}
          </Select>
        </Field>
      </div>
      <Field>
        <Label>{t('tours.editor.description')}</Label>
        <Textarea
          rows={3}
          value={stop.description ?? ''}
          onChange={(event) => onChange({ description: event.target.value })}
        />
      </Field>
      <Heading level={3} data-size="2xs">
        {t('tours.programme')}
      </Heading>
      {items.map((item, index) => (
        <div key={item.id} className="editor-row">
          <Textfield
            label={t('tours.editor.starts')}
            type="time"
            value={item.starts?.slice(0, 5) ?? ''}
            onChange={(event) => changeItem(index, { starts: event.target.value })}
          />
          <Textfield
            label={t('tours.editor.itemTitle')}
            value={item.title}
            onChange={(event) => changeItem(index, { title: event.target.value })}
          />
          <Textfield
            label={t('tours.editor.presenter')}
            value={item.presenters?.[0]?.name ?? ''}
            onChange={(event) =>
              changeItem(index, {
                presenters: [
                  { ...item.presenters?.[0], name: event.target.value },
                  ...(item.presenters ?? []).slice(1),
                ],
              })
            }
          />
          <Button
            type="button"
            variant="tertiary"
            data-size="sm"
            onClick={() => onChange({ programme: items.filter((each) => each.id !== item.id) })}
          >
            {t('tours.editor.removeItem', { title: item.title || index + 1 })}
          </Button>
        </div>
      ))}
      {copying && network && (
        <Suspense>
          <CopyProgramme
            network={network}
            stop={stop.id}
            others={others}
            onCopied={(copied) => {
              onChange({ programme: [...items, ...copied] })
              setCopying(false)
            }}
          />
        </Suspense>
      )}
      <div className="row">
        <Button
          type="button"
          variant="secondary"
          data-size="sm"
          onClick={() => onChange({ programme: [...items, { id: newId(), title: '' }] })}
        >
          {t('tours.editor.addItem')}
        </Button>
        {!copying && network && (
          <Button type="button" variant="tertiary" data-size="sm" onClick={() => setCopying(true)}>
            {t('tours.editor.copy.open')}
          </Button>
        )}
        <Button type="button" variant="tertiary" data-size="sm" onClick={onCopy}>
          {t('tours.editor.copyStop', { number })}
        </Button>
        {onRemove && (
          <Button
            type="button"
            variant="tertiary"
            data-size="sm"
            data-color="danger"
            onClick={onRemove}
          >
            {t('tours.editor.removeStop', { number })}
          </Button>
        )}
      </div>
    </section>
  )
}
