import type { Messages } from '..'
import type nb from '../nb/tours'

const tours: Messages<typeof nb> = {
  organiser: 'Organiser',
  registration: 'Registration',
  represented: 'Who took part',
  themes: 'Themes',
  afterwards: 'Available afterwards',
  stops_one: '{{count}} stop',
  stops_other: '{{count}} stops',
  registerBy: 'Register by {{date}}',
  host: 'Host municipality',
  online: 'Online',
  digital: 'Digital',
  national: 'National',
  registered: '{{people}} registered, says the source',
  sharing: '{{municipalities}} municipalities shared experiences, says the source',
  held: 'Held',
}

export default tours
