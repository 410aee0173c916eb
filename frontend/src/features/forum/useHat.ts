import { useState } from 'react'
import { useHats } from '../../app/session'

const kept = 'hub.hat.'

/** The hat to write with in a network: the last one chosen there, else the first. */
export function useHat(network: string) {
  const hats = useHats(network)
  const [chosen, setChosen] = useState(() => {
    try {
      return localStorage.getItem(kept + network)
    } catch {
      return null
    }
  })
  const hat = hats.find((each) => each.hat === chosen)?.hat ?? hats[0]?.hat
  const choose = (next: string) => {
    setChosen(next)
    try {
      localStorage.setItem(kept + network, next)
    } catch {
      // Blocked storage: the choice holds for this page.
    }
  }
  return { hats, hat, choose }
}
