import {
  Button,
  Checkbox,
  Field,
  Fieldset,
  Label,
  Select,
  Textarea,
  Textfield,
} from '@digdir/designsystemet-react'
import { useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { PublishTourDocument, type TourEditorQuery } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { newId } from '../../lib/ids'
import { inLanguage, languageOf } from '../../lib/languages'
import { mutate, type Trouble } from '../../lib/mutate'
import { TroubleNote } from '../../ui/TroubleNote'
import { networkName } from '../networks/networkName'
import { StopEditor } from './StopEditor'
import { contentOf, copyOfStop, type TypedStop, type TypedTour } from './tourDocument'
import { useAutosave } from './useAutosave'

type Network = { key: string } & Parameters<typeof networkName>[0]

/** The organiser's form: kept on the server while it is typed, published in one action. */
export function TourForm({
  id,
  start,
  revision,
  basedOn,
  published,
  networks,
  kinds,
  counties,
}: {
  id: string
  start: TypedTour
  revision: number
  basedOn: number
  published: string[]
  networks: Network[]
  kinds: TourEditorQuery['meetingKinds']
  counties: TourEditorQuery['counties']
}) {
  const { t, language } = useUi()
  const navigate = useNavigate()
  const [tour, setTour] = useState(start)
  const [line, setLine] = useState('')
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [sending, setSending] = useState(false)
  const wish = useRef(newId())
  const { saving, trouble: saveTrouble, save } = useAutosave(id, basedOn, revision, tour)
  const change = (next: Partial<TypedTour>) => setTour((before) => ({ ...before, ...next }))
  const changeStop = (at: number, next: Partial<TypedStop>) =>
    setTour((before) => ({
      ...before,
      stops: before.stops.map((stop, index) => (index === at ? { ...stop, ...next } : stop)),
    }))
  const municipalities = counties
    .filter((county) => tour.networks.includes(county.number))
    .flatMap((county) => county.municipalities)

  const publish = async () => {
    setSending(true)
    if (!(await save())) return setSending(false)
    const answer = await mutate(PublishTourDocument, {
      id,
      version: basedOn,
      content: contentOf(tour),
      changeLine: line || null,
      language: languageOf(language),
      commandId: wish.current,
    })
    setSending(false)
    if (answer.kind === 'done') return void navigate(addresses.tour(id))
    if (answer.kind === 'refused') wish.current = newId()
    setTrouble(answer)
  }

  return (
    <form
      className="stack-large"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void publish()
      }}
    >
      <div className="panel stack">
        <Textfield
          label={t('tours.editor.tourTitle')}
          value={tour.title}
          onChange={(event) => change({ title: event.target.value })}
        />
        <Textfield
          label={t('tours.organiser')}
          value={tour.organiser}
          onChange={(event) => change({ organiser: event.target.value })}
        />
        <Field>
          <Label>{t('tours.editor.kind')}</Label>
          <Select
            value={tour.kind ?? ''}
            onChange={(event) => change({ kind: event.target.value })}
          >
            <Select.Option value="">{t('tours.editor.notChosen')}</Select.Option>
            {kinds.map((kind) => (
              <Select.Option key={kind.key} value={kind.key}>
                {inLanguage(kind.name, language)}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <Field>
          <Label>{t('tours.editor.description')}</Label>
          <Textarea
            rows={4}
            value={tour.description ?? ''}
            onChange={(event) => change({ description: event.target.value })}
          />
        </Field>
        {networks.length > 1 && (
          <Fieldset>
            <Fieldset.Legend>{t('tours.editor.networks')}</Fieldset.Legend>
            {networks.map((network) => (
              <Checkbox
                key={network.key}
                value={network.key}
                label={networkName(network, t)}
                checked={tour.networks.includes(network.key)}
                onChange={(event) =>
                  change({
                    networks: event.target.checked
                      ? [...tour.networks, network.key]
                      : tour.networks.filter((key) => key !== network.key),
                  })
                }
              />
            ))}
          </Fieldset>
        )}
      </div>
      {tour.stops.map((stop, index) => (
        <StopEditor
          key={stop.id}
          number={index + 1}
          stop={stop}
          municipalities={municipalities}
          network={tour.networks[0]}
          others={tour.stops.map((other, at) => ({
            stop: other,
            name: other.title || t('tours.editor.stop', { number: at + 1 }),
          }))}
          onChange={(next) => changeStop(index, next)}
          onCopy={() => change({ stops: [...tour.stops, copyOfStop(stop)] })}
          onRemove={
            published.includes(stop.id) || tour.stops.length === 1
              ? null
              : () => change({ stops: tour.stops.filter((each) => each.id !== stop.id) })
          }
        />
      ))}
      <div>
        <Button
          type="button"
          variant="secondary"
          onClick={() => change({ stops: [...tour.stops, { id: newId() }] })}
        >
          {t('tours.editor.addStop')}
        </Button>
      </div>
      <div className="panel stack">
        {basedOn > 0 && (
          <Textfield
            label={t('tours.editor.changeLine')}
            description={t('tours.editor.changeLineHint')}
            value={line}
            onChange={(event) => setLine(event.target.value)}
          />
        )}
        <p role="status" className="small quiet">
          {t(`tours.editor.saving.${saving}`)}
        </p>
        <TroubleNote trouble={saveTrouble} />
        <ContentTrouble trouble={trouble} />
        <div>
          <Button type="submit" disabled={sending}>
            {t('tours.editor.publish')}
          </Button>
        </div>
      </div>
    </form>
  )
}

/** What does not fit, with its place in the form. */
function ContentTrouble({ trouble }: { trouble: Trouble | null }) {
  const { t } = useUi()
  if (trouble?.kind !== 'refused' || trouble.refusal.code !== 'CONTENT_INVALID')
    return <TroubleNote trouble={trouble} />
  const [, stop, field] = /^(?:stops\[(\d+)\]\.)?(.*)$/.exec(trouble.refusal.field ?? '') ?? []
  const names = {
    title: t('tours.editor.tourTitle'),
    organiser: t('tours.organiser'),
    networks: t('tours.editor.networks'),
    date: t('tours.day'),
    ends: t('tours.editor.ends'),
    starts: t('tours.editor.starts'),
    registerBy: t('tours.deadline'),
    onlineLink: t('tours.sameDay.link'),
    capacity: t('tours.capacity'),
  }
  const name = names[field as keyof typeof names] ?? t('tours.programme')
  const where =
    stop === undefined ? name : `${t('tours.editor.stop', { number: Number(stop) + 1 })}, ${name}`
  return (
    <TroubleNote
      trouble={{
        kind: 'refused',
        refusal: { code: 'SHOWN', message: t('tours.editor.invalid', { where }) },
      }}
    />
  )
}
