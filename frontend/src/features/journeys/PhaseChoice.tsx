import { Field, Heading, Label, Select } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { type JourneyPageQuery, SetJourneyPhaseDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { inLanguage } from '../../lib/languages'
import { mutate, type Trouble } from '../../lib/mutate'
import { TroubleNote } from '../../ui/TroubleNote'
import type { JourneyOnPage } from './JourneyPage'

/** Where on the way the municipality is, and what to do there. */
export function PhaseChoice({
  journey,
  phases,
  onChanged,
}: {
  journey: JourneyOnPage
  phases: JourneyPageQuery['journeyPhases']
  onChanged: () => void
}) {
  const { t, language } = useUi()
  const id = useId()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const chosen = phases.find((phase) => phase.key === journey.content.phase?.key)
  const choose = async (phase: string) => {
    const answer = await mutate(SetJourneyPhaseDocument, { journey: journey.uuid, phase })
    setTrouble(answer.kind === 'done' ? null : answer)
    if (answer.kind === 'done') onChanged()
  }
  return (
    <section className="panel stack" aria-labelledby={`${id}-heading`}>
      <Heading level={2} data-size="xs" id={`${id}-heading`}>
        {t('journeys.phase')}
      </Heading>
      {journey.viewerCanEdit ? (
        <Field style={{ maxWidth: '20rem' }}>
          <Label htmlFor={id}>{t('journeys.whichPhase')}</Label>
          <Select
            id={id}
            value={chosen?.key ?? ''}
            onChange={(event) => void choose(event.target.value)}
          >
            {!chosen && <Select.Option value="">{t('journeys.notSaid')}</Select.Option>}
            {phases.map((phase) => (
              <Select.Option key={phase.key} value={phase.key}>
                {inLanguage(phase.name, language)}
              </Select.Option>
            ))}
          </Select>
        </Field>
      ) : (
        <p style={{ margin: 0 }}>
          {chosen ? inLanguage(chosen.name, language) : t('journeys.notSaid')}
        </p>
      )}
      {chosen && <p style={{ margin: 0 }}>{inLanguage(chosen.guidance, language)}</p>}
      <TroubleNote trouble={trouble} />
    </section>
  )
}
