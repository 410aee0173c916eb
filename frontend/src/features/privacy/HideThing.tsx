import { HideFlaggedDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { mutate } from '../../lib/mutate'
import { announce } from '../../ui/Announcer'
import { ReasonForm } from './ReasonForm'

/** For moderators: out of everybody's sight at once, with a reason. */
export default function HideThing({
  thing,
  what,
  onDone,
  onCancel,
}: {
  /** As in node ids: `Message:uuid`. */
  thing: string
  what: 'experience' | 'message' | 'comment'
  onDone: () => void
  onCancel: () => void
}) {
  const { t } = useUi()
  return (
    <ReasonForm
      name={`hide.${thing}`}
      title={t(`privacy.hide.titles.${what}`)}
      lead={t(`privacy.hide.leads.${what}`)}
      send={t(`privacy.hide.sends.${what}`)}
      onCancel={onCancel}
      onSend={async (reason) => {
        const answer = await mutate(HideFlaggedDocument, { thing, reason })
        if (answer.kind !== 'done') return answer
        announce(t('privacy.queue.hidden'))
        onDone()
        return null
      }}
    />
  )
}
