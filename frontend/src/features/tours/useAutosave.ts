import { useEffect, useState, useSyncExternalStore } from 'react'
import { SaveTourDraftDocument } from '../../gen/graphql'
import { mutate } from '../../lib/mutate'
import { DraftSaver } from '../../lib/DraftSaver'
import type { TypedTour } from './tourDocument'

/** Keeps a tour on the server while it is typed. */
export function useAutosave(id: string, basedOn: number, firstRevision: number, tour: TypedTour) {
  const [saver] = useState(
    () =>
      new DraftSaver(
        tour,
        firstRevision,
        async (wanted, revision) => {
          const answer = await mutate(SaveTourDraftDocument, {
            id,
            networks: wanted.networks,
            document: wanted,
            revision,
            basedOn,
          })
          return answer.kind === 'done'
            ? {
                kind: 'done',
                payload: { revision: answer.payload.tourDraft?.revision ?? revision + 1 },
              }
            : answer
        },
        (wanted) => wanted.networks.length > 0,
      ),
  )
  const state = useSyncExternalStore(saver.watch, () => saver.state)

  useEffect(() => saver.typed(tour), [saver, tour])

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (!saver.isSaved) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [saver])

  return { ...state, save: () => saver.save() }
}
