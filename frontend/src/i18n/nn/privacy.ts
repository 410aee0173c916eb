import type { Messages } from '..'
import type nb from '../nb/privacy'

const privacy: Messages<typeof nb> = {
  hint: {
    title: 'Kan nokon kjenne att ein person her?',
    advice: 'Skriv gjerne om det, så ingen kan kjennast att. Du kan sende teksten likevel.',
    kinds: {
      NATIONAL_IDENTITY_NUMBER: 'liknar eit fødselsnummer',
      BIRTH_DATE: 'ein fødselsdato',
      PHONE_NUMBER: 'liknar eit telefonnummer',
      EMAIL_ADDRESS: 'ei e-postadresse',
      STREET_ADDRESS: 'ei adresse',
      NAMED_PERSON: 'eit namn på ein person',
      AGE: 'alderen til éin person',
      ONLY_ONE: 'er det berre éin, veit mange kven det er',
    },
  },
  reasons: {
    RECOGNISABLE_PERSON: 'Ein person kan kjennast att',
    OFFENSIVE: 'Krenkjande eller trugande',
    OUT_OF_PLACE: 'Reklame, eller høyrer ikkje heime her',
    MISLEADING: 'Feil på ein måte som kan villeie',
    OTHER: 'Noko anna',
  },
  flag: {
    titles: { experience: 'Kva er gale med erfaringa?', message: 'Kva er gale med meldinga?' },
    open: 'Meld frå',
    title: 'Kva er gale med innlegget?',
    lead: 'Moderatorane i nettverket får sjå det. Ingen får vite at det var du som melde frå.',
    comment: 'Vil du seie meir? (valfritt)',
    commentNeeded: 'Sei kva som er gale',
    send: 'Meld frå',
    sent: 'Takk. Moderatorane er varsla.',
    done: 'Du har meldt frå',
  },
  hide: {
    open: 'Skjul',
    title: 'Kvifor skal innlegget skjulast?',
    lead: 'Det blir skjult med ein gong. Den som skreiv det, får vite kvifor og kan endre teksten.',
    send: 'Skjul innlegget',
    sent: 'Innlegget er skjult.',
  },
  hidden: {
    toOthers: 'Innlegget er skjult av ein moderator: {{reason}}.',
    toAuthor:
      'Ein moderator har skjult innlegget. Berre du og moderatorane ser teksten. Endre han, så kan ein moderator vise innlegget igjen.',
    toModerators: 'Innlegget er skjult. Berre den som skreiv det, og moderatorane ser teksten.',
    show: 'Vis innlegget igjen',
  },
  queue: {
    title: 'Meldt av andre',
    empty: 'Ingenting er meldt',
    emptyHint:
      'Når nokon melder frå om eit innlegg, ei erfaring eller ei melding i nettverket, kjem det hit.',
    message: 'Melding i chatten',
    experienceOf: 'Erfaring frå {{municipality}}',
    hideExperience: 'Ta erfaringa ut av biblioteket',
    hideMessage: 'Ta bort meldinga',
    hidden: 'Det er skjult. Dei som skreiv det, får vite kvifor.',
    left: 'Det blir ståande.',
    keep: 'La det stå',
    kept: 'Innlegget blir ståande.',
  },
}

export default privacy
