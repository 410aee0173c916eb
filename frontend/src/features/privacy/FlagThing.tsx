import { FlagThingDocument } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { languageOf } from '../../lib/languages'
import { mutate } from '../../lib/mutate'
import { announce } from '../../ui/Announcer'
import { ReasonForm } from './ReasonForm'

/** To say that something is wrong with an experience, a message or a comment. */
export default function FlagThing({
  thing,
  what,
  inSession = false,
  onDone,
  onCancel,
}: {
  /** As in node ids: `Experience:uuid`. */
  thing: string
  what: 'experience' | 'message' | 'comment'
  /** Its hosts are told, too. */
  inSession?: boolean
  onDone: () => void
  onCancel: () => void
}) {
  const { t, language } = useUi()
  return (
    <ReasonForm
      name={`flag.${thing}`}
      title={t(`privacy.flag.titles.${what}`)}
      lead={t(inSession ? 'privacy.flag.leadInSession' : 'privacy.flag.lead')}
      send={t('privacy.flag.send')}
      withComment
      onCancel={onCancel}
      onSend={async (reason, comment, commandId) => {
        const answer = await mutate(FlagThingDocument, {
          thing,
          reason,
          comment,
          language: languageOf(language),
          commandId,
        })
        if (answer.kind !== 'done') return answer
        announce(t('privacy.flag.sent'))
        onDone()
        return null
      }}
    />
  )
}
