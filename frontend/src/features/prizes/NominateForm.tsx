import { NominateExperienceDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { useDraft } from '../../lib/drafts'
import { languageOf } from '../../lib/languages'
import { mutate } from '../../lib/mutate'
import { announce } from '../../ui/Announcer'
import { SendForm } from '../../ui/SendForm'
import { HatChoice } from '../forum/HatChoice'
import { MarkdownEditor } from '../forum/MarkdownEditor'
import { useHat } from '../forum/useHat'

/** Why an experience should win; what was typed survives a reload. */
export function NominateForm({
  round,
  experience,
  title,
  onNominated,
  onCancel,
}: {
  round: string
  experience: string
  title: string
  onNominated: () => void
  onCancel: () => void
}) {
  const { t, language } = useUi()
  const { draft, change, clear } = useDraft(`nomination.${round}.${experience}`)
  const { hats, hat, choose } = useHat(round)
  const nominating = hats.filter(({ kind }) => kind !== 'PARTICIPANT' && kind !== 'MODERATOR')
  const chosen = nominating.find((each) => each.hat === hat)?.hat ?? nominating[0]?.hat
  return (
    <div className="panel">
      <SendForm
        legend={t('prizes.nominateWhat', { title })}
        send={t('prizes.send')}
        disabled={draft.text.trim() === ''}
        onSend={async () => {
          const answer = await mutate(NominateExperienceDocument, {
            round,
            experience,
            reason: draft.text,
            language: languageOf(language),
            actingFor: chosen,
          })
          if (answer.kind !== 'done') return answer
          clear()
          announce(t('prizes.sent'))
          onNominated()
          return null
        }}
        onCancel={onCancel}
      >
        <MarkdownEditor
          label={t('prizes.reason')}
          help={t('prizes.reasonHelp')}
          rows={4}
          value={draft.text}
          onChange={(text) => change({ text })}
        />
        <HatChoice hats={nominating} chosen={chosen} onChoose={choose} />
      </SendForm>
    </div>
  )
}
