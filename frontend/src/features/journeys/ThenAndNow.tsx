import { Button, Field, Heading, Input, Label } from '@digdir/designsystemet-react'
import { type FormEvent, useId, useState } from 'react'
import { useNavigate } from 'react-router'
import type { JourneyPageQuery } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { dayAfter } from '../../lib/dayBounds'
import { useToday } from '../../lib/useToday'
import { Changes } from './Changes'

/** The journey as it stood on any day, and what differs between two days: also what is deleted. */
export default function ThenAndNow({
  journey,
  phases,
  day,
  asOf,
}: {
  journey: string
  phases: JourneyPageQuery['journeyPhases']
  /** The day that the page shows; null: now. */
  day: string | null
  /** Rises when something in it changed. */
  asOf: number
}) {
  const { t } = useUi()
  const id = useId()
  const navigate = useNavigate()
  const today = useToday()
  const [shown, setShown] = useState(day ?? '')
  // What came after the day that is shown.
  const [from, setFrom] = useState(day && day < today ? dayAfter(day) : '')
  const [to, setTo] = useState('')
  const show = (event: FormEvent) => {
    event.preventDefault()
    void navigate(addresses.journey(journey, shown))
    window.scrollTo(0, 0)
  }
  const field = (name: string, label: string, value: string, set: (value: string) => void) => (
    <Field style={{ maxWidth: '14rem' }}>
      <Label htmlFor={`${id}-${name}`}>{label}</Label>
      <Input
        id={`${id}-${name}`}
        type="date"
        max={today}
        required={name === 'shown'}
        value={value}
        onChange={(event) => set(event.target.value)}
      />
    </Field>
  )
  return (
    <div className="stack">
      <section className="stack" aria-labelledby={`${id}-heading`}>
        <Heading level={3} data-size="2xs" id={`${id}-heading`}>
          {t('journeys.asItWasHeading')}
        </Heading>
        <form className="row" style={{ alignItems: 'end' }} onSubmit={show}>
          {field('shown', t('journeys.day'), shown, setShown)}
          <Button type="submit" variant="secondary">
            {t('journeys.showDay')}
          </Button>
        </form>
      </section>
      <section className="stack" aria-labelledby={`${id}-changes`}>
        <Heading level={3} data-size="2xs" id={`${id}-changes`}>
          {t('journeys.changes')}
        </Heading>
        <div className="row">
          {field('from', t('journeys.since'), from, setFrom)}
          {field('to', t('journeys.until'), to, setTo)}
        </div>
        {from && to && to < from && <p role="status">{t('journeys.untilBeforeSince')}</p>}
        {from && !(to && to < from) && (
          <Changes journey={journey} phases={phases} from={from} to={to || null} asOf={asOf} />
        )}
      </section>
    </div>
  )
}
