import { useEffect } from 'react'
import { MarkReadDocument } from '../gen/graphql'
import { mutate } from './mutate'

/** Tells how far the viewer has come in a channel, once the newest has been on a visible screen. */
export function useMarkRead(channel: string | null, sequence: number): void {
  useEffect(() => {
    if (!channel || sequence === 0) return
    let told = false
    const tell = () => {
      if (told || document.visibilityState !== 'visible') return
      told = true
      void mutate(MarkReadDocument, { channel, sequence })
    }
    // A moment's rest, so that a burst of events is one mark.
    const timer = setTimeout(tell, 700)
    document.addEventListener('visibilitychange', tell)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', tell)
    }
  }, [channel, sequence])
}
