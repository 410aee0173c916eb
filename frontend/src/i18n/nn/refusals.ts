export const refusals = {
  refusals: {
    SIGN_IN_REQUIRED:
      'Du er ikkje logga inn lenger. Logg inn i ei ny fane og prøv igjen. Teksten din er teken vare på.',
    NETWORK_NOT_FOUND: 'Nettverket finst ikkje, eller du har ikkje tilgang til det.',
    NOT_A_MEMBER:
      'Berre medlemer av nettverket kan skrive her. Be den nettverksansvarlege om tilgang.',
    HAT_NOT_YOURS:
      'Du har inga rolle for den kommunen eller instansen i dette nettverket. Vel ei av dine eigne.',
    HAT_REQUIRED: 'Du har fleire roller i nettverket. Vel kven du skriv for.',
    COMMAND_REUSED: 'Dette er alt sendt med ein annan tekst. Hent teksten tilbake og send på nytt.',
    ID_TAKEN: 'Dette kunne ikkje lagrast under same nummer. Hent teksten tilbake og send på nytt.',
    TITLE_EMPTY: 'Skriv ei overskrift.',
    TITLE_TOO_LONG: 'Overskrifta er for lang. Gjer henne kortare.',
    TEXT_EMPTY: 'Skriv noko først.',
    TEXT_TOO_LONG: 'Teksten er for lang. Del han opp eller gjer han kortare.',
    TEXT_NOT_ALLOWED: 'Teksten har eit teikn som ikkje kan lagrast. Ta det bort og send på nytt.',
    CHANNEL_NOT_FOUND: 'Sida finst ikkje, eller du har ikkje tilgang til henne.',
    TRY_AGAIN: 'Hub er oppteken akkurat no. Send det same på nytt; det blir aldri lagra to gonger.',
    TOPIC_NOT_FOUND: 'Tråden finst ikkje, eller du har ikkje tilgang til han.',
    POST_NOT_FOUND: 'Innlegget finst ikkje, eller du har ikkje tilgang til det.',
    TOPIC_LOCKED:
      'Tråden er låst, så ingen kan skrive i han no. Start ein ny tråd, eller spør ein moderator.',
    POST_WITHDRAWN: 'Innlegget er trekt tilbake. Skriv eit nytt svar i staden.',
    POST_HIDDEN: 'Ein moderator har skjult innlegget. Vent til det blir vist igjen.',
    NOT_YOUR_POST: 'Berre den som skreiv innlegget, kan endre det. Du kan svare på det.',
    NOT_A_MODERATOR: 'Berre nettverksansvarlege og moderatorar kan gjere dette.',
    CANNOT_WIDEN:
      'Andre har skrive her berre for nettverket. Difor må ein moderator opne tråden for alle.',
    UNKNOWN_FOCUS_AREA: 'Innsatsområdet finst ikkje. Vel blant innsatsområda i programmet.',
    TOO_MANY_FOCUS_AREAS: 'Du har valt for mange innsatsområde. Ta bort nokre.',
    EDIT_CONFLICT: 'Teksten er endra ein annan stad sidan du opna han. Samanlikn og lagre på nytt.',
    CHAT_NOT_FOUND: 'Chatten er berre for medlemene av nettverket.',
    MESSAGE_NOT_FOUND: 'Meldinga finst ikkje, eller du har ikkje tilgang til henne.',
    MESSAGE_DELETED: 'Meldinga er sletta. Send ei ny.',
    NOT_YOUR_MESSAGE: 'Berre den som sende meldinga, kan endre henne.',
    ALREADY_A_MEMBER: 'Du er alt med i dette nettverket. Du finn det på framsida di.',
    ADDRESS_NOT_OURS: 'Adressa er ikkje til ei side i Hub. Send førespurnaden utan henne.',
    ACCESS_REQUEST_NOT_FOUND: 'Førespurnaden finst ikkje, eller det er ikkje du som svarer på han.',
    ACCESS_REQUEST_ANSWERED: 'Nokon andre har svart på førespurnaden. Last sida på nytt.',
    ACCESS_ENDS_BEFORE_TODAY: 'Vel i dag eller ein seinare dag, eller la feltet stå tomt.',
  },
  failures: {
    offline: 'Fekk ikkje kontakt med Hub. Teksten din er teken vare på. Prøv igjen om litt.',
    signedOut:
      'Du er ikkje logga inn lenger. Logg inn i ei ny fane og prøv igjen. Teksten din er teken vare på.',
    tooBig: 'Teksten er for lang til å sendast. Del han opp.',
    tooMany: 'Det kom for mange førespurnader på ein gong. Vent litt og prøv igjen.',
    unexpected: 'Noko gjekk gale hos oss. Teksten din er teken vare på. Prøv igjen.',
  },
}
