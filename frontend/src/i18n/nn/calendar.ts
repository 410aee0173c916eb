import type { Messages } from '..'
import type nb from '../nb/calendar'

const calendar: Messages<typeof nb> = {
  own: 'Kalenderen din',
  view: 'Vising',
  asMonth: 'Månad',
  asList: 'Liste',
  kind: 'Type',
  focusArea: 'Innsatsområde',
  all: 'Alle',
  which: 'Utval',
  onlyRegistered: 'Påmeld eller bestilt',
  registered: 'påmeld',
  before: 'Førre',
  after: 'Neste',
  today: 'I dag',
  week: 'veke {{week}}',
  weekShort: 'Veke',
  deadline: 'Påmeldingsfrist: {{title}}',
  cancelled: 'avlyst',
  until: 'til {{date}}',
  sometime: 'Ein gong i månaden:',
  none: 'Ingenting er sett opp her',
  noneHint: 'Vel ein annan månad, eller ta bort filtera.',
  feedHint: 'Få desse datoane i ditt eige kalenderprogram:',
  subscribe: 'Abonner på kalenderen',
  download: 'last ned fila',
}

export default calendar
