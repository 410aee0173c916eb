import { useLoaded } from '../../lib/useSnapshot'
import { FailureNote, Loading } from '../../ui/Loading'
import { ChatView } from '../chat/ChatView'
import { loadChat } from '../chat/loadChat'

/** A session's chat, or the one behind it that hosts alone read. */
export function SessionChat({
  chatKey,
  title,
  canFlag = true,
}: {
  chatKey: string
  title: string
  canFlag?: boolean
}) {
  const { data, failure, reload } = useLoaded(chatKey, () => loadChat(chatKey))
  if (failure) return <FailureNote failure={failure} onRetry={reload} />
  if (!data) return <Loading />
  if (!data.state) return null
  return (
    <ChatView
      chatKey={chatKey}
      title={title}
      keepsRead={false}
      canFlag={canFlag}
      snapshot={data.state}
      onReload={reload}
    />
  )
}
