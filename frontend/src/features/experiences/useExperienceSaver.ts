import { useEffect, useState, useSyncExternalStore } from 'react'
import { SaveExperienceDraftDocument } from '../../gen/graphql'
import { DraftSaver } from '../../lib/DraftSaver'
import { mutate } from '../../lib/mutate'
import { useWhenOnline } from '../../lib/outbox'
import { keep } from './keptText'
import { contentOf, type TypedExperience } from './typedExperience'

type Origin = { title: string; address: string }

/** Keeps the form on the server while it is typed, and in the browser until the server has it. */
export function useExperienceSaver(
  id: string,
  saved: TypedExperience,
  revision: number,
  typed: TypedExperience,
  /** What a new one is born of. */
  origin: string | null,
) {
  const [bornOf, setBornOf] = useState<Origin | null>(null)
  const [saver] = useState(
    () =>
      new DraftSaver(saved, revision, async (wanted, read) => {
        const answer = await mutate(SaveExperienceDraftDocument, {
          id,
          municipality: wanted.municipality,
          content: contentOf(wanted),
          revision: read,
          origin: read === 0 ? origin : null,
        })
        if (answer.kind === 'done') setBornOf(answer.payload.draft?.origin ?? null)
        return answer.kind === 'done'
          ? { kind: 'done', payload: { revision: answer.payload.draft?.revision ?? read + 1 } }
          : answer
      }),
  )
  const state = useSyncExternalStore(saver.watch, () => saver.state)

  useEffect(() => {
    saver.typed(typed)
    if (!saver.isSaved) keep(id, { revision: saver.savedRevision, typed })
  }, [saver, id, typed])
  useEffect(() => {
    if (saver.isSaved) keep(id, null)
  }, [saver, id, state])
  useWhenOnline(() => void saver.save())

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (!saver.isSaved) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [saver])

  return { ...state, bornOf, save: () => saver.save(), revision: () => saver.savedRevision }
}
