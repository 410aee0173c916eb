import { useState } from 'react'
import { ProposeContributionDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { useDraft } from '../../lib/drafts'
import { languageOf } from '../../lib/languages'
import { mutate } from '../../lib/mutate'
import { announce } from '../../ui/Announcer'
import { HatChoice } from '../forum/HatChoice'
import { useHat } from '../forum/useHat'
import { ContributionForm } from './ContributionForm'

const nobody = { presenter: '', presenterRole: '' }

/** A proposal of one's own; title and summary survive a reload. */
export function Propose({ tour, onProposed }: { tour: string; onProposed: () => void }) {
  const { t, language } = useUi()
  const { draft, change, clear, renew } = useDraft(`contribution.${tour}`)
  const [who, setWho] = useState(nobody)
  // People of all networks propose: any hat of theirs.
  const { hats, hat, choose } = useHat(tour)
  return (
    <div className="panel">
      <ContributionForm
        legend={t('contributions.propose')}
        send={t('contributions.send')}
        value={{ title: draft.title ?? '', summary: draft.text, ...who }}
        onChange={({ title, summary, ...presents }) => {
          change({ title, text: summary })
          setWho(presents)
        }}
        onSend={async () => {
          const answer = await mutate(ProposeContributionDocument, {
            id: draft.id,
            tour,
            title: draft.title ?? '',
            summary: draft.text,
            presenter: who.presenter,
            presenterRole: who.presenterRole.trim() || null,
            language: languageOf(language),
            actingFor: hat,
          })
          if (answer.kind === 'refused') renew()
          if (answer.kind !== 'done') return answer
          clear()
          setWho(nobody)
          announce(t('contributions.sent'))
          onProposed()
          return null
        }}
      >
        <HatChoice hats={hats} chosen={hat} onChoose={choose} />
      </ContributionForm>
    </div>
  )
}
