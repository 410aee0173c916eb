import type { Messages } from '..'
import type nb from '../nb/experiences'

const experiences: Messages<typeof nb> = {
  from: 'From {{municipality}}',
  what: 'What they did',
  areaInferred: 'We chose the focus area; the source does not say.',
  intentions: 'Said about the experience',
  intentionNote:
    'Said aloud at a conference. It does not mean that the municipality has adopted it.',
}

export default experiences
