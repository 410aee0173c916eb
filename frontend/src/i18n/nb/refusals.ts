/** What a "no" from the server says to people, by its stable code. */
export const refusals = {
  refusals: {
    NOT_SIGNED_IN:
      'Du er ikke logget inn lenger. Logg inn i en ny fane og prøv igjen. Teksten din er beholdt.',
    FORBIDDEN: 'Du har ikke lov til å gjøre dette.',
    INVALID: 'Noe i skjemaet er ikke gyldig. Se over og prøv igjen.',
    VERSION_CONFLICT: 'Teksten er endret et annet sted siden du åpnet den.',
    COMMAND_REUSED:
      'Det meste er nok sendt allerede. Se over tråden, og send på nytt om noe mangler.',
    ID_TAKEN: 'Dette kunne ikke lagres under samme nummer. Send på nytt.',
  },
  failures: {
    offline: 'Fikk ikke kontakt med Hub. Teksten din er beholdt. Prøv igjen om litt.',
    signedOut:
      'Du er ikke logget inn lenger. Logg inn i en ny fane og prøv igjen. Teksten din er beholdt.',
    tooBig: 'Teksten er for lang til å sendes. Del den opp.',
    tooMany: 'Det kom for mange forespørsler på en gang. Vent litt og prøv igjen.',
    unexpected: 'Noe gikk galt hos oss. Teksten din er beholdt. Prøv igjen.',
  },
}
