export default {
  hint: {
    title: 'Kan noen kjenne igjen en person her?',
    advice: 'Skriv gjerne om det, så ingen kan kjennes igjen. Du kan sende teksten likevel.',
    kinds: {
      NATIONAL_IDENTITY_NUMBER: 'ligner et fødselsnummer',
      BIRTH_DATE: 'en fødselsdato',
      PHONE_NUMBER: 'ligner et telefonnummer',
      EMAIL_ADDRESS: 'en e-postadresse',
      STREET_ADDRESS: 'en adresse',
      NAMED_PERSON: 'et navn på en person',
      AGE: 'alderen til én person',
      ONLY_ONE: 'er det bare én, vet mange hvem det er',
    },
  },
  reasons: {
    RECOGNISABLE_PERSON: 'En person kan kjennes igjen',
    OFFENSIVE: 'Krenkende eller truende',
    OUT_OF_PLACE: 'Reklame, eller hører ikke hjemme her',
    MISLEADING: 'Feil på en måte som kan villede',
    OTHER: 'Noe annet',
  },
  flag: {
    titles: {
      experience: 'Hva er galt med erfaringen?',
      message: 'Hva er galt med meldingen?',
      comment: 'Hva er galt med kommentaren?',
    },
    open: 'Meld fra',
    title: 'Hva er galt med innlegget?',
    lead: 'Moderatorene i nettverket får se det. Ingen får vite at det var du som meldte fra.',
    leadInSession:
      'Vertene for økta og moderatorene i nettverket får se det. Ingen får vite at det var du som meldte fra.',
    comment: 'Vil du si mer? (valgfritt)',
    commentNeeded: 'Si hva som er galt',
    send: 'Meld fra',
    sent: 'Takk. Moderatorene er varslet.',
    done: 'Du har meldt fra',
  },
  hide: {
    titles: {
      experience: 'Hvorfor skal erfaringen skjules?',
      message: 'Hvorfor skal meldingen skjules?',
      comment: 'Hvorfor skal kommentaren skjules?',
    },
    leads: {
      experience:
        'Den tas ut av biblioteket med en gang, og kommunen får vite hvorfor. En moderator kan vise den igjen.',
      message:
        'Den skjules med en gang. Den som skrev den, får vite hvorfor og kan endre teksten. En moderator kan vise den igjen.',
      comment:
        'Den skjules med en gang, og den som skrev den, får vite hvorfor. En moderator kan vise den igjen.',
    },
    sends: {
      experience: 'Skjul erfaringen',
      message: 'Skjul meldingen',
      comment: 'Skjul kommentaren',
    },
    open: 'Skjul',
    title: 'Hvorfor skal innlegget skjules?',
    lead: 'Det skjules med en gang. Den som skrev det, får vite hvorfor og kan endre teksten.',
    send: 'Skjul innlegget',
    sent: 'Innlegget er skjult.',
  },
  hidden: {
    things: {
      message: 'Meldingen er skjult av en moderator: {{reason}}.',
      comment: 'Kommentaren er skjult av en moderator: {{reason}}.',
    },
    mine: {
      message:
        'En moderator har skjult meldingen. Bare du og moderatorene ser teksten. Endre den, så kan en moderator vise den igjen.',
      comment: 'En moderator har skjult kommentaren. Bare du og moderatorene ser teksten.',
    },
    others: {
      message: 'Meldingen er skjult. Bare den som skrev den, og moderatorene ser teksten.',
      comment: 'Kommentaren er skjult. Bare den som skrev den, og moderatorene ser teksten.',
    },
    experience:
      'En moderator har tatt erfaringen ut av biblioteket. Kommunen kan skrive den om og sende den inn på nytt.',
    showAgain: 'Vis igjen',
    shown: 'Det vises igjen.',
    toOthers: 'Innlegget er skjult av en moderator: {{reason}}.',
    toAuthor:
      'En moderator har skjult innlegget. Bare du og moderatorene ser teksten. Endre den, så kan en moderator vise innlegget igjen.',
    toModerators: 'Innlegget er skjult. Bare den som skrev det, og moderatorene ser teksten.',
    show: 'Vis innlegget igjen',
  },
  queue: {
    title: 'Meldt av andre',
    empty: 'Ingenting er meldt',
    emptyHint:
      'Når noen melder fra om et innlegg, en erfaring, en melding i en chat eller en kommentar i et veikart, kommer det hit.',
    message: 'Melding i chatten',
    comment: 'Kommentar i et veikart',
    experienceOf: 'Erfaring fra {{municipality}}',
    hiddenTitle: 'Skjult av moderatorer',
    hiddenHint: 'De som skrev det, har fått vite hvorfor. Ett klikk viser det igjen.',
    hiddenAt: 'skjult',
    everywhere: 'Meldt i alle nettverkene du er moderator i',
    hidden: 'Det er skjult. De som skrev det, får vite hvorfor.',
    left: 'Det blir stående.',
    keep: 'La det stå',
    kept: 'Innlegget blir stående.',
  },
  everywhere: {
    title: 'Meldt i nettverkene dine',
    national: 'Meldt i alle nettverk',
    waiting: 'Venter på en moderator',
  },
}
