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
    open: 'Meld fra',
    title: 'Hva er galt med innlegget?',
    lead: 'Moderatorene i nettverket får se det. Ingen får vite at det var du som meldte fra.',
    comment: 'Vil du si mer? (valgfritt)',
    commentNeeded: 'Si hva som er galt',
    send: 'Meld fra',
    sent: 'Takk. Moderatorene er varslet.',
    done: 'Du har meldt fra',
  },
  hide: {
    open: 'Skjul',
    title: 'Hvorfor skal innlegget skjules?',
    lead: 'Det skjules med en gang. Den som skrev det, får vite hvorfor og kan endre teksten.',
    send: 'Skjul innlegget',
    sent: 'Innlegget er skjult.',
  },
  hidden: {
    toOthers: 'Innlegget er skjult av en moderator: {{reason}}.',
    toAuthor:
      'En moderator har skjult innlegget. Bare du og moderatorene ser teksten. Endre den, så kan en moderator vise innlegget igjen.',
    toModerators: 'Innlegget er skjult. Bare den som skrev det, og moderatorene ser teksten.',
    show: 'Vis innlegget igjen',
  },
  queue: {
    title: 'Meldte innlegg',
    empty: 'Ingen innlegg er meldt',
    emptyHint: 'Når noen melder fra om et innlegg i nettverket, kommer det hit.',
    keep: 'La det stå',
    kept: 'Innlegget blir stående.',
  },
}
