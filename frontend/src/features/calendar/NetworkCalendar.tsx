import { useNetwork } from '../networks/NetworkPage'
import { CalendarView } from './CalendarView'

/** A network's tab: its own dates and those of the whole country. */
export default function NetworkCalendar() {
  return <CalendarView network={useNetwork().key} />
}
