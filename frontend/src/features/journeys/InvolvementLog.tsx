import {
  Button,
  Field,
  Heading,
  Input,
  Label,
  Textarea,
  Textfield,
} from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { Link } from 'react-router'
import {
  ChangeInvolvementDocument,
  type InvolvementLineFragment,
  LogInvolvementDocument,
  RemoveInvolvementDocument,
} from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { date } from '../../lib/dates'
import { newId } from '../../lib/ids'
import { langOf, languageOf } from '../../lib/languages'
import { mutate, type Trouble } from '../../lib/mutate'
import { useToday } from '../../lib/useToday'
import { useOpening } from '../../ui/useOpening'
import { LaterPersonHint } from '../privacy/LaterPersonHint'
import type { JourneyOnPage } from './JourneyPage'
import { Sheet } from './Sheet'

/** Who was heard, when, how many, and what they said: groups, never persons. */
export default function InvolvementLog({
  journey,
  onChanged,
}: {
  journey: JourneyOnPage
  onChanged: () => void
}) {
  const { t } = useUi()
  const { content, viewerCanEdit: canEdit } = journey
  const { open: adding, setOpen: setAdding, opener } = useOpening()
  return (
    <section className="panel stack" aria-labelledby="journey-involvement">
      <Heading level={2} data-size="xs" id="journey-involvement">
        {t('evidence.involvement.title')}
      </Heading>
      {content.involvement.length > 0 ? (
        <ul className="plain-list stack">
          {content.involvement.map((line) => (
            <li key={line.uuid}>
              <Line line={line} canEdit={canEdit} onChanged={onChanged} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="quiet">{t('evidence.involvement.hint')}</p>
      )}
      {canEdit &&
        (adding ? (
          <LineForm
            journey={journey.uuid}
            line={null}
            onChanged={onChanged}
            onClose={() => setAdding(false)}
          />
        ) : (
          <Button
            ref={opener}
            variant="secondary"
            style={{ justifySelf: 'start' }}
            onClick={() => setAdding(true)}
          >
            {t('evidence.involvement.add')}
          </Button>
        ))}
    </section>
  )
}

function Line({
  line,
  canEdit,
  onChanged,
}: {
  line: InvolvementLineFragment
  canEdit: boolean
  onChanged: () => void
}) {
  const { t, language } = useUi()
  const { open, setOpen, opener } = useOpening()
  if (open)
    return <LineForm journey="" line={line} onChanged={onChanged} onClose={() => setOpen(false)} />
  return (
    <article id={line.uuid} tabIndex={-1} lang={langOf(line.language)}>
      <p style={{ margin: 0 }}>
        <strong>{line.who}</strong>
      </p>
      <p className="quiet small" style={{ margin: 0 }} lang={language}>
        {[
          date(line.on, language),
          line.people != null && t('evidence.involvement.people', { count: line.people }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {line.said && <p style={{ margin: '0.25rem 0', whiteSpace: 'pre-line' }}>{line.said}</p>}
      {line.origins.map((origin) => (
        <p key={origin.id} className="small" style={{ margin: '0.25rem 0' }} lang={language}>
          {t('evidence.involvement.from')} <Link to={origin.address}>{origin.title}</Link>
        </p>
      ))}
      {canEdit && (
        <Button
          ref={opener}
          variant="tertiary"
          data-size="sm"
          aria-label={t('journeys.sheet.editOf', { title: line.who })}
          onClick={() => setOpen(true)}
        >
          {t('journeys.sheet.edit')}
        </Button>
      )}
    </article>
  )
}

function LineForm({
  journey,
  line,
  onChanged,
  onClose,
}: {
  journey: string
  line: InvolvementLineFragment | null
  onChanged: () => void
  onClose: () => void
}) {
  const { t, language } = useUi()
  const field = useId()
  const today = useToday()
  const [id] = useState(() => newId())
  const [who, setWho] = useState(line?.who ?? '')
  const [on, setOn] = useState(line?.on ?? today)
  const [people, setPeople] = useState(line?.people == null ? '' : String(line.people))
  const [said, setSaid] = useState(line?.said ?? '')
  const [page, setPage] = useState('')
  const [opened] = useState(line?.version ?? 1)
  const [isConflict, setConflict] = useState(false)
  const save = async (): Promise<Trouble | null> => {
    const told = {
      who,
      on,
      people: people === '' ? null : Number(people),
      said: said || null,
    }
    const answer = line
      ? await mutate(ChangeInvolvementDocument, {
          id: line.uuid,
          version: isConflict ? line.version : opened,
          ...told,
        })
      : await mutate(LogInvolvementDocument, {
          id,
          journey,
          page: page || null,
          language: languageOf(language),
          ...told,
        })
    onChanged()
    if (answer.kind === 'done') return null
    setConflict(answer.kind === 'refused' && answer.refusal.code === 'INVOLVEMENT_CONFLICT')
    return answer
  }
  const remove = async () => {
    const answer = await mutate(RemoveInvolvementDocument, { id: line?.uuid ?? id })
    if (answer.kind !== 'done') return answer
    onChanged()
    return null
  }
  return (
    <Sheet
      name={line?.who ?? t('evidence.involvement.add')}
      remove={line ? t('evidence.involvement.remove') : undefined}
      onSave={save}
      onRemove={line ? remove : undefined}
      onClose={onClose}
    >
      <Textfield
        label={t('evidence.involvement.who')}
        description={t('evidence.involvement.whoHint')}
        value={who}
        required
        maxLength={200}
        onChange={(event) => setWho(event.target.value)}
      />
      <div className="row" style={{ alignItems: 'end' }}>
        <Field style={{ maxWidth: '12rem' }}>
          <Label htmlFor={`${field}-on`}>{t('evidence.involvement.on')}</Label>
          <Input
            id={`${field}-on`}
            type="date"
            required
            value={on}
            onChange={(event) => setOn(event.target.value)}
          />
        </Field>
        <Field style={{ maxWidth: '12rem' }}>
          <Label htmlFor={`${field}-people`}>{t('evidence.involvement.howMany')}</Label>
          <Input
            id={`${field}-people`}
            type="number"
            min={1}
            step={1}
            value={people}
            onChange={(event) => setPeople(event.target.value)}
          />
        </Field>
      </div>
      <Field>
        <Label htmlFor={`${field}-said`}>{t('evidence.involvement.said')}</Label>
        <Textarea
          id={`${field}-said`}
          rows={4}
          maxLength={4000}
          value={said}
          onChange={(event) => setSaid(event.target.value)}
        />
      </Field>
      <LaterPersonHint text={[who, said].filter(Boolean).join('\n')} />
      {!line && (
        <Textfield
          label={t('evidence.involvement.page')}
          description={t('evidence.involvement.pageHint')}
          value={page}
          onChange={(event) => setPage(event.target.value)}
        />
      )}
      {isConflict && line && (
        <p className="small" style={{ margin: 0 }}>
          <strong>{t('evidence.asItIsNow')}</strong>{' '}
          {[line.who, date(line.on, language), line.people, line.said].filter(Boolean).join(' · ')}
        </p>
      )}
    </Sheet>
  )
}
