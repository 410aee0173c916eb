import type { Messages } from '..'
import type nb from '../nb/calendar'

const calendar: Messages<typeof nb> = {
  own: 'Your calendar',
  view: 'View',
  asMonth: 'Month',
  asList: 'List',
  kind: 'Kind',
  focusArea: 'Focus area',
  all: 'All',
  which: 'Show',
  onlyRegistered: 'Registered or booked',
  registered: 'registered',
  before: 'Previous',
  after: 'Next',
  today: 'Today',
  week: 'week {{week}}',
  weekShort: 'Week',
  deadline: 'Deadline to register: {{title}}',
  cancelled: 'cancelled',
  until: 'until {{date}}',
  sometime: 'Some time this month:',
  none: 'Nothing is planned here',
  noneHint: 'Choose another month, or take the filters away.',
  feedHint: 'Get these dates in your own calendar program:',
  subscribe: 'Subscribe to the calendar',
  download: 'download the file',
}

export default calendar
