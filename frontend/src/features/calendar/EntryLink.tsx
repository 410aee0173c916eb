import { Link } from 'react-router'
import type { CalendarLineFragment } from '../../gen/graphql'
import { useUi } from '../../i18n/useUi'
import { addresses } from '../../lib/addresses'
import { inLanguage } from '../../lib/languages'

/** What an entry is called, in a row or a day. */
export function useEntryTitle() {
  const { t, language } = useUi()
  return (entry: CalendarLineFragment): string => {
    const { what, prizeRound } = entry
    if (prizeRound && what !== 'STOP' && what !== 'DEADLINE' && what !== 'SLOT')
      return t(`calendar.prize.${what}`, {
        prize: `${inLanguage(prizeRound.name, language)} ${String(prizeRound.year)}`,
      })
    const title =
      entry.title ??
      [entry.kind && inLanguage(entry.kind.name, language), entry.municipality?.label]
        .filter(Boolean)
        .join(', ')
    return entry.what === 'DEADLINE' ? t('calendar.deadline', { title }) : title
  }
}

/** To the page of the tour or the prize, or to the network's times for guidance. */
export function EntryLink({ entry }: { entry: CalendarLineFragment }) {
  const { t } = useUi()
  const title = useEntryTitle()(entry)
  const [network] = entry.networks
  const to = entry.tour
    ? addresses.tour(entry.tour.uuid)
    : entry.prizeRound
      ? entry.what === 'PRIZE_JUDGING'
        ? addresses.prizeJury(entry.prizeRound.year)
        : addresses.prize(entry.prizeRound.year)
      : network
        ? addresses.networkOffers(network)
        : null
  return (
    <>
      {to ? <Link to={to}>{title}</Link> : title}
      {entry.viewerIsRegistered && entry.what === 'STOP' && ` (${t('calendar.registered')})`}
      {entry.isCancelled && ` (${t('calendar.cancelled')})`}
    </>
  )
}
