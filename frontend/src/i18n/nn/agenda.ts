import type { Messages } from '..'
import type nb from '../nb/agenda'

const agenda: Messages<typeof nb> = {
  title: 'Sakliste',
  empty: 'Ingen saker enno. Kva vil du ta opp?',
  hidden: 'Saklista er for medlemmene av nettverket.',
  add: 'Foreslå ei sak',
  addSend: 'Legg til saka',
  added: 'Saka er lagd til.',
  pointTitle: 'Kva gjeld det?',
  note: 'Det dei andre bør vite før møtet (valfritt)',
  minutesField: 'Minutt (valfritt)',
  minutesShort: '{{count}} min',
  carried: 'Overført frå møtet {{date}}',
  closed: 'Ferdig',
  outcome: 'Resultat',
  change: 'Endre',
  changePoint: 'Endre saka',
  save: 'Lagre',
  remove: 'Fjern',
  removeAsk: 'Fjerne «{{title}}» frå saklista?',
  close: 'Ferdig',
  closeSend: 'Merk som ferdig',
  reopen: 'Opne igjen',
  outcomeField: 'Kva vart resultatet? (valfritt)',
  meetings: 'Møta i rekkja',
  minutes: 'Referat og oppsummering',
  itsMinutes: 'referat',
  previous: 'Førre møte: {{date}}',
  next: 'Neste møte: {{date}}',
  plan: 'Set opp neste møte',
  planLead:
    'Det får same program, stad og møterom som dette. Saker som ikkje er ferdige, følgjer med. Påmeldingar følgjer ikkje med.',
  planDay: 'Dag',
  planTitle: 'Tittel',
  planSend: 'Publiser neste møte',
}

export default agenda
