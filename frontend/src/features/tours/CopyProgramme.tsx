import { Button, Field, Label, Select } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { ProgrammesToCopyDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { date } from '../../lib/dates'
import { useData } from '../../lib/useData'
import { FailureNote, Loading } from '../../ui/Loading'
import { copyOfProgramme, type TypedItem, type TypedStop } from './tourDocument'
import './EditorRow.css'

/** A programme alone, from another stop of the draft or of the network's tours; what stands here already stays. */
export default function CopyProgramme({
  network,
  stop,
  others,
  onCopied,
}: {
  network: string
  stop: string
  /** Of the draft, as they stand in it now. */
  others: { stop: TypedStop; name: string }[]
  onCopied: (items: TypedItem[]) => void
}) {
  const { t, language } = useUi()
  const id = useId()
  const [chosen, setChosen] = useState('')
  const { data, failure, reload } = useData(ProgrammesToCopyDocument, { network })
  if (failure) return <FailureNote failure={failure} onRetry={reload} />
  if (!data) return <Loading lines={1} />
  const drafted = others
    .filter((each) => each.stop.id !== stop && (each.stop.programme ?? []).length > 0)
    .map((each) => ({ id: each.stop.id, name: each.name, items: each.stop.programme ?? [] }))
  const published = (data.network?.tours ?? [])
    .flatMap((tour) => tour.stops)
    .filter(
      (each) => each.programme.length > 0 && others.every(({ stop }) => stop.id !== each.uuid),
    )
    .map((each) => ({
      id: each.uuid,
      name: each.date ? `${each.label}, ${date(each.date, language)}` : each.label,
      items: each.programme.map((item): TypedItem => ({
        id: item.uuid,
        title: item.title,
        description: item.description?.markdown,
        starts: item.starts ?? undefined,
        ends: item.ends ?? undefined,
        // One whose name was taken away has none to copy.
        presenters: item.presenters.flatMap(({ name, role }) =>
          name ? [{ name, role: role ?? undefined }] : [],
        ),
      })),
    }))
  const sources = [...drafted, ...published]
  if (sources.length === 0) return <p className="quiet">{t('tours.editor.copy.none')}</p>
  const source = sources.find((each) => each.id === chosen)
  return (
    <div className="editor-row">
      <Field>
        <Label htmlFor={id}>{t('tours.editor.copy.from')}</Label>
        <Select id={id} value={chosen} onChange={(event) => setChosen(event.target.value)}>
          <Select.Option value="">{t('tours.editor.notChosen')}</Select.Option>
          {sources.map((each) => (
            <Select.Option key={each.id} value={each.id}>
              {each.name}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Button
        type="button"
        variant="secondary"
        data-size="sm"
        disabled={!source}
        onClick={() => source && onCopied(copyOfProgramme(source.items))}
      >
        {t('tours.editor.copy.do')}
      </Button>
    </div>
  )
}
