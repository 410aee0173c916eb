import type { Messages } from '..'
import type nb from '../nb/tours'

const tours: Messages<typeof nb> = {
  organiser: 'Arrangør',
  registration: 'Påmelding',
  represented: 'Kven som deltok',
  themes: 'Tema',
  afterwards: 'Tilgjengeleg etterpå',
  stops_one: '{{count}} stopp',
  stops_other: '{{count}} stopp',
  registerBy: 'Påmeldingsfrist {{date}}',
  host: 'Vertskommune',
  online: 'På nett',
  digital: 'Digitalt',
  national: 'Nasjonalt',
  registered: '{{people}} påmelde, ifølgje kjelda',
  sharing: '{{municipalities}} kommunar delte erfaringar, ifølgje kjelda',
  held: 'Gjennomført',
}

export default tours
