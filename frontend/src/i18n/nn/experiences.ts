import type { Messages } from '..'
import type nb from '../nb/experiences'

const experiences: Messages<typeof nb> = {
  from: 'Frå {{municipality}}',
  what: 'Kva dei gjorde',
  areaInferred: 'Innsatsområdet er valt av oss; kjelda oppgir det ikkje.',
  intentions: 'Sagt om erfaringa',
  intentionNote: 'Sagt høgt på ein konferanse. Det tyder ikkje at kommunen har teke henne i bruk.',
}

export default experiences
