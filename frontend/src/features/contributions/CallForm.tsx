import {
  Button,
  Checkbox,
  Details,
  Fieldset,
  Label,
  Textarea,
  Textfield,
} from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { CommitteeCandidatesDocument, PublishContributionCallDocument } from '../../gen/graphql'
import { useSession } from '../../app/session'
import { useUi } from '../../i18n/useUi'
import { languageOf } from '../../lib/languages'
import { mutate, type Trouble } from '../../lib/mutate'
import { useData } from '../../lib/useData'
import { announce } from '../../ui/Announcer'
import { FailureNote, Loading } from '../../ui/Loading'
import { TroubleNote } from '../../ui/TroubleNote'
import type { TourWithCall } from './ContributionsPage'

/** For those who arrange the tour: what they look for, until when, and who chooses. */
export function CallForm({ tour, onDone }: { tour: TourWithCall; onDone: () => void }) {
  const { t } = useUi()
  const [shown, setShown] = useState(false)
  return (
    <Details onToggle={() => setShown((before) => !before)}>
      <Details.Summary>
        {t(tour.call ? 'contributions.call.change' : 'contributions.call.open')}
      </Details.Summary>
      <Details.Content>{shown && <Fields tour={tour} onDone={onDone} />}</Details.Content>
    </Details>
  )
}

function Fields({ tour, onDone }: { tour: TourWithCall; onDone: () => void }) {
  const { t, language } = useUi()
  const { viewer } = useSession()
  const id = useId()
  const [about, setAbout] = useState(tour.call?.about?.markdown ?? '')
  const [lastDay, setLastDay] = useState(tour.call?.lastDay ?? '')
  const [committee, setCommittee] = useState(() =>
    (tour.call?.committee ?? []).map((one) => one.uuid),
  )
  const [sending, setSending] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const { data, failure, reload } = useData(CommitteeCandidatesDocument, {
    network: tour.networks[0]?.key ?? '',
  })
  if (failure) return <FailureNote failure={failure} onRetry={reload} />
  if (!data) return <Loading lines={4} />
  const members = (data.network?.members.nodes ?? []).map(({ person, office }) => ({
    uuid: person.uuid,
    name: [person.name, office.municipality?.label ?? office.body?.name].filter(Boolean).join(', '),
  }))
  const known = new Map(
    [...(tour.call?.committee ?? []), ...members].map((person) => [person.uuid, person.name]),
  )
  known.delete(viewer?.person.uuid ?? '')
  const publish = async () => {
    setSending(true)
    const answer = await mutate(PublishContributionCallDocument, {
      tour: tour.uuid,
      about,
      lastDay,
      committee,
      language: tour.call?.about?.language ?? languageOf(language),
    })
    setSending(false)
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind !== 'done') return
    announce(t('contributions.call.done'))
    onDone()
  }
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void publish()
      }}
    >
      <div className="ds-field">
        <Label htmlFor={`${id}-about`}>{t('contributions.call.about')}</Label>
        <Textarea
          id={`${id}-about`}
          rows={4}
          maxLength={4000}
          value={about}
          onChange={(event) => setAbout(event.target.value)}
        />
      </div>
      <Textfield
        label={t('contributions.call.lastDay')}
        type="date"
        value={lastDay}
        onChange={(event) => setLastDay(event.target.value)}
      />
      <Fieldset>
        <Fieldset.Legend>{t('contributions.call.committee')}</Fieldset.Legend>
        <Fieldset.Description>{t('contributions.call.committeeHint')}</Fieldset.Description>
        {[...known].map(([uuid, name]) => (
          <Checkbox
            key={uuid}
            data-size="sm"
            value={uuid}
            label={name}
            checked={committee.includes(uuid)}
            onChange={(event) =>
              setCommittee((before) =>
                event.target.checked ? [...before, uuid] : before.filter((each) => each !== uuid),
              )
            }
          />
        ))}
      </Fieldset>
      <TroubleNote trouble={trouble} />
      <div>
        <Button
          type="submit"
          data-size="sm"
          loading={sending}
          disabled={about.trim() === '' || lastDay === ''}
        >
          {t('contributions.call.publish')}
        </Button>
      </div>
    </form>
  )
}
