import type { Messages } from '..'
import type nb from '../nb/agenda'

const agenda: Messages<typeof nb> = {
  title: 'Agenda',
  empty: 'No points yet. What do you want to bring up?',
  hidden: 'The agenda is for the members of the network.',
  add: 'Suggest a point',
  addSend: 'Add the point',
  added: 'The point is added.',
  pointTitle: 'What is it about?',
  note: 'What the others should know before the meeting (optional)',
  minutesField: 'Time in minutes (optional)',
  minutesShort: '{{count}} min',
  carried: 'Carried over from the meeting on {{date}}',
  closed: 'Done',
  outcome: 'Outcome',
  change: 'Change',
  changePoint: 'Change the point',
  save: 'Save',
  remove: 'Remove',
  removeAsk: 'Remove “{{title}}” from the agenda?',
  close: 'Done',
  closeSend: 'Mark as done',
  reopen: 'Open again',
  outcomeField: 'What came of it? (optional)',
  meetings: 'The meetings in this series',
  minutes: 'Minutes and summary',
  itsMinutes: 'minutes',
  previous: 'Previous meeting: {{date}}',
  next: 'Next meeting: {{date}}',
  plan: 'Plan the next meeting',
  planLead:
    'It gets the same programme, place and meeting room as this one. Points that are not done come along. Registrations do not.',
  planDay: 'Day',
  planTitle: 'Title',
  planSend: 'Publish the next meeting',
}

export default agenda
