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
    titles: {
      experience: 'Kva er gale med erfaringa?',
      message: 'Kva er gale med meldinga?',
      comment: 'Kva er gale med kommentaren?',
    },
    open: 'Meld frå',
    title: 'Kva er gale med innlegget?',
    lead: 'Moderatorane i nettverket får sjå det. Ingen får vite at det var du som melde frå.',
    leadInSession:
      'Vertane for økta og moderatorane i nettverket får sjå det. Ingen får vite at det var du som melde frå.',
    comment: 'Vil du seie meir? (valfritt)',
    commentNeeded: 'Sei kva som er gale',
    send: 'Meld frå',
    sent: 'Takk. Moderatorane er varsla.',
    done: 'Du har meldt frå',
  },
  hide: {
    titles: {
      experience: 'Kvifor skal erfaringa skjulast?',
      message: 'Kvifor skal meldinga skjulast?',
      comment: 'Kvifor skal kommentaren skjulast?',
    },
    leads: {
      experience:
        'Ho blir teken ut av biblioteket med ein gong, og kommunen får vite kvifor. Ein moderator kan vise ho igjen.',
      message:
        'Ho blir skjult med ein gong. Den som skreiv ho, får vite kvifor og kan endre teksten. Ein moderator kan vise ho igjen.',
      comment:
        'Han blir skjult med ein gong, og den som skreiv han, får vite kvifor. Ein moderator kan vise han igjen.',
    },
    sends: {
      experience: 'Skjul erfaringa',
      message: 'Skjul meldinga',
      comment: 'Skjul kommentaren',
    },
    open: 'Skjul',
    title: 'Kvifor skal innlegget skjulast?',
    lead: 'Det blir skjult med ein gong. Den som skreiv det, får vite kvifor og kan endre teksten.',
    send: 'Skjul innlegget',
    sent: 'Innlegget er skjult.',
  },
  hidden: {
    things: {
      message: 'Meldinga er skjult av ein moderator: {{reason}}.',
      comment: 'Kommentaren er skjult av ein moderator: {{reason}}.',
    },
    mine: {
      message:
        'Ein moderator har skjult meldinga. Berre du og moderatorane ser teksten. Endre han, så kan ein moderator vise meldinga igjen.',
      comment: 'Ein moderator har skjult kommentaren. Berre du og moderatorane ser teksten.',
    },
    others: {
      message: 'Meldinga er skjult. Berre den som skreiv ho, og moderatorane ser teksten.',
      comment: 'Kommentaren er skjult. Berre den som skreiv han, og moderatorane ser teksten.',
    },
    experience:
      'Ein moderator har teke erfaringa ut av biblioteket. Kommunen kan skrive ho om og sende ho inn på nytt.',
    showAgain: 'Vis igjen',
    shown: 'Det blir vist igjen.',
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
      'Når nokon melder frå om eit innlegg, ei erfaring, ei melding i ein chat eller ein kommentar i eit vegkart, kjem det hit.',
    message: 'Melding i chatten',
    comment: 'Kommentar i eit vegkart',
    experienceOf: 'Erfaring frå {{municipality}}',
    hiddenTitle: 'Skjult av moderatorar',
    hiddenHint: 'Dei som skreiv det, har fått vite kvifor. Eitt klikk viser det igjen.',
    hiddenAt: 'skjult',
    everywhere: 'Meldt i alle nettverka du er moderator i',
    hidden: 'Det er skjult. Dei som skreiv det, får vite kvifor.',
    left: 'Det blir ståande.',
    keep: 'La det stå',
    kept: 'Innlegget blir ståande.',
  },
  everywhere: {
    title: 'Meldt i nettverka dine',
    national: 'Meldt i alle nettverk',
    waiting: 'Ventar på ein moderator',
  },
}

export default privacy
