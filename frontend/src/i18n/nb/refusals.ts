/** What a "no" from the server says to people, by its stable code. */
export const refusals = {
  refusals: {
    SIGN_IN_REQUIRED:
      'Du er ikke logget inn lenger. Logg inn i en ny fane og prøv igjen. Teksten din er beholdt.',
    MEETING_IS_OVER: 'Møtet er over. Legg saken til det neste.',
    AGENDA_POINT_IS_CLOSED: 'Saken er ferdig. Åpne den igjen først.',
    CALL_IS_CLOSED: 'Nå tar turneen ikke imot forslag. Spør arrangøren.',
    CONTRIBUTION_IS_ANSWERED: 'Komiteen har allerede svart.',
    STOP_IS_CANCELLED: 'Stoppet er avlyst. Velg et annet stopp.',
    STOP_IS_OVER: 'Stoppet er over.',
    REGISTRATION_IS_CLOSED: 'Fristen er ute. Be arrangøren melde på.',
    STOP_IS_FULL:
      'Stoppet er fullt, så plassen i det andre er beholdt. Velg et annet, eller godta å stå på venteliste.',
    MAY_NOT_REGISTER_FOR: 'Du kan ikke melde på for denne kommunen eller instansen.',
    ALREADY_REGISTERED:
      'En av deltakerne er påmeldt fra før. Fjern den fra lista og meld på de andre.',
    DELEGATION_SIZE: 'Meld på minst én og høyst 50 deltakere om gangen.',
    REGISTRATION_NOT_FOUND: 'Påmeldingen finnes ikke, eller du har ikke tilgang til den.',
    NETWORK_NOT_FOUND: 'Nettverket finnes ikke, eller du har ikke tilgang til det.',
    NOT_A_MEMBER:
      'Bare medlemmer av nettverket kan skrive her. Be den nettverksansvarlige om tilgang.',
    HAT_NOT_YOURS:
      'Du har ingen rolle for den kommunen eller instansen i dette nettverket. Velg en av dine egne.',
    HAT_REQUIRED: 'Du har flere roller i nettverket. Velg hvem du skriver for.',
    COMMAND_REUSED:
      'Dette er allerede sendt med en annen tekst. Hent teksten tilbake og send på nytt.',
    ID_TAKEN: 'Dette kunne ikke lagres under samme nummer. Hent teksten tilbake og send på nytt.',
    TITLE_EMPTY: 'Skriv en overskrift.',
    TITLE_TOO_LONG: 'Overskriften er for lang. Gjør den kortere.',
    TEXT_EMPTY: 'Skriv noe først.',
    TEXT_TOO_LONG: 'Teksten er for lang. Del den opp eller gjør den kortere.',
    TEXT_NOT_ALLOWED: 'Teksten har et tegn som ikke kan lagres. Fjern det og send på nytt.',
    CHANNEL_NOT_FOUND: 'Siden finnes ikke, eller du har ikke tilgang til den.',
    TRY_AGAIN:
      'Hub er opptatt akkurat nå. Send det samme på nytt; det blir aldri lagret to ganger.',
    TOPIC_NOT_FOUND: 'Tråden finnes ikke, eller du har ikke tilgang til den.',
    POST_NOT_FOUND: 'Innlegget finnes ikke, eller du har ikke tilgang til det.',
    TOPIC_LOCKED:
      'Tråden er låst, så ingen kan skrive i den nå. Start en ny tråd, eller spør en moderator.',
    POST_WITHDRAWN: 'Innlegget er trukket tilbake. Skriv et nytt svar i stedet.',
    POST_HIDDEN: 'En moderator har skjult innlegget. Vent til det vises igjen.',
    NOT_YOUR_POST: 'Bare den som skrev innlegget, kan endre det. Du kan svare på det.',
    NOT_A_MODERATOR: 'Bare nettverksansvarlige og moderatorer kan gjøre dette.',
    CANNOT_WIDEN:
      'Andre har skrevet her bare for nettverket. Derfor må en moderator åpne tråden for alle.',
    UNKNOWN_FOCUS_AREA: 'Innsatsområdet finnes ikke. Velg blant programmets innsatsområder.',
    TOO_MANY_FOCUS_AREAS: 'Du har valgt for mange innsatsområder. Ta bort noen.',
    EDIT_CONFLICT:
      'Teksten er endret et annet sted siden du åpnet den. Sammenlign og lagre på nytt.',
    SESSION_NOT_FOUND:
      'Økta finnes ikke, eller den er ikke åpen for deg. Be arrangøren om en invitasjon.',
    NOT_A_HOST: 'Bare vertene for økta kan gjøre dette.',
    NOT_YOUR_PART: 'Vertene har gitt denne oppgaven til noen andre. Spør en av dem.',
    SESSION_NOT_LIVE: 'Økta har ikke begynt ennå. Vent til en vert starter den, og prøv igjen.',
    SESSION_IS_OVER: 'Økta er over. Still gjerne spørsmålet i en tråd. Teksten din er beholdt.',
    LAST_HOST: 'Det må være en vert igjen. Gjør noen andre til vert først.',
    NOT_AN_ORGANISER: 'Bare de som arrangerer turneen, kan gjøre dette.',
    VIDEO_ADDRESS_NOT_ALLOWED:
      'Lenken må begynne med https://. Bare YouTube og Teams kan vises på siden. Et Jitsi-rom er et navn med bokstaver, tall og bindestrek.',
    NO_JITSI: 'Hub har ikke noe eget Jitsi. Bruk en lenke i stedet.',
    FILE_EMPTY: 'Filen er tom. Velg en annen.',
    FILE_TOO_LARGE:
      'Filen er for stor. Den kan være på høyst 10 MB. Gjør den mindre, eller legg ut en lenke.',
    FILE_TYPE_NOT_ALLOWED:
      'Filen er verken PDF eller bilde (PNG, JPEG, WebP). Lagre den som en av dem og prøv igjen.',
    FILE_DAMAGED:
      'Filen er ufullstendig eller inneholder noe mer enn dokumentet. Lagre den på nytt og prøv igjen.',
    TOO_MANY_FILES: 'Du har sendt så mange filer som er lov på én dag. Send resten i morgen.',
    OFFICE_REQUIRED: 'Bare de som har en rolle i et nettverk, kan sende filer.',
    NO_SUCH_LINK: 'Lenken gjelder ikke lenger. Be den som meldte deg på, om en ny.',
    DELEGATE_HAS_ACCOUNT: 'Deltakeren har konto og logger inn som vanlig.',
    NO_SUCH_CODE: 'Koden finnes ikke, eller den gjelder ikke lenger. Se på lerretet og prøv igjen.',
    TOO_MANY_TRIES: 'Det er prøvd for mange ganger. Vent noen minutter og prøv igjen.',
    SLIDES_NOT_FOUND: 'PDF-en finnes ikke, eller du har ikke tilgang til den. Send den på nytt.',
    SLIDES_NOT_PDF: 'Lysark må være en PDF. Lagre presentasjonen som PDF og prøv igjen.',
    SLIDES_PROTECTED:
      'PDF-en er beskyttet med passord eller mot endring, så den kan ikke vises. Lagre en kopi uten beskyttelse og prøv igjen.',
    MINUTE_NOT_FOUND: 'Denne linja i referatet er tatt bort.',
    QUESTION_NOT_FOUND: 'Spørsmålet finnes ikke, eller du har ikke tilgang til det.',
    QUESTION_NOT_VISIBLE: 'Spørsmålet vises ikke nå, så ingen kan stemme på det.',
    POLL_NOT_FOUND: 'Avstemningen finnes ikke, eller du har ikke tilgang til den.',
    POLL_NOT_OPEN: 'Avstemningen er ikke åpen, så svaret ditt ble ikke talt med.',
    ALREADY_VOTED: 'Du har svart før, kanskje på en annen enhet. Det første svaret gjelder.',
    ANSWER_NOT_ALLOWED: 'Velg blant alternativene, eller skriv høyst tre korte ord.',
    WRONG_OPTIONS: 'Antallet alternativer passer ikke. Gi minst to ulike, og høyst tolv.',
    CHAT_CLOSED: 'Chatten er lukket. Du kan lese den, men ikke skrive.',
    CHAT_NOT_FOUND: 'Chatten er bare for medlemmene av nettverket.',
    MESSAGE_NOT_FOUND: 'Meldingen finnes ikke, eller du har ikke tilgang til den.',
    MESSAGE_DELETED: 'Meldingen er slettet. Send en ny.',
    NOT_YOUR_MESSAGE: 'Bare den som sendte meldingen, kan endre den.',
    ALREADY_A_MEMBER: 'Du er alt med i dette nettverket. Du finner det på forsiden din.',
    ADDRESS_NOT_OURS: 'Adressen er ikke til en side i Hub. Send forespørselen uten den.',
    ACCESS_REQUEST_NOT_FOUND: 'Forespørselen finnes ikke, eller det er ikke du som svarer på den.',
    ACCESS_REQUEST_ANSWERED: 'Noen andre har svart på forespørselen. Last siden på nytt.',
    ACCESS_ENDS_BEFORE_TODAY: 'Velg i dag eller en senere dag, eller la feltet stå tomt.',
    SLOT_NOT_FOUND:
      'Tiden finnes ikke, eller du har ikke tilgang til den. Se på de ledige tidene igjen.',
    BOOKING_NOT_FOUND: 'Bestillingen finnes ikke, eller du har ikke tilgang til den.',
    ONLY_FACILITATORS_OPEN_SLOTS: 'Bare de nettverksansvarlige legger ut og endrer tider.',
    ONLY_MAIN_CONTACTS_BOOK:
      'Hovedkontakten eller stedfortrederen bestiller for kommunen. Be dem om det.',
    SLOT_TAKEN:
      'En annen kommune rakk å ta denne tiden. Velg en av de andre ledige. Teksten din er beholdt.',
    SLOT_IS_YOURS: 'Kommunen din har alt bestilt denne tiden. Endre den bestillingen i stedet.',
    MUNICIPALITY_IS_BUSY:
      'Kommunen har bestilt en annen tid som overlapper. Bytt eller avbestill den først.',
    SLOT_CLOSED: 'Denne tiden tilbys ikke lenger. Velg en av de andre ledige.',
    SLOT_OVER: 'Denne tiden har begynt eller er over. Velg en som ikke har vært.',
    BOOKING_CANCELLED: 'Bestillingen er avbestilt. Bestill en ledig tid i stedet.',
    REASON_REQUIRED: 'En kommune har bestilt tiden. Fortell dem hvorfor den faller bort.',
    SLOT_LENGTH_NOT_ALLOWED: 'Velg mellom 10 og 480 minutter.',
    SLOT_NOT_IN_FUTURE: 'Velg en tid som ikke har vært, innen to år.',
    NO_SUCH_LOCAL_TIME: 'Klokka stilles fram da, så det klokkeslettet finnes ikke. Velg et annet.',
    PLACE_OR_LINK_REQUIRED: 'Skriv hvor dere møtes: et sted, en lenke eller begge deler.',
    LINK_NOT_ALLOWED: 'Skriv hele adressen til møtet. Den begynner med https://',
    TOUR_NOT_FOUND: 'Turneen finnes ikke, eller du har ikke tilgang til den.',
    STOP_NOT_FOUND: 'Stoppet finnes ikke, eller du har ikke tilgang til det.',
    NETWORK_NOT_YOURS: 'Du er ikke ansvarlig for alle nettverkene. Ta bort det som ikke er ditt.',
    TOUR_CHANGED_MEANWHILE:
      'Turneen er endret siden du åpnet den. Se hva som er nytt, og publiser igjen.',
    CHANGE_LINE_MISSING: 'Skriv én linje om hva som er nytt.',
    STOP_LEFT_OUT: 'Et publisert stopp kan ikke tas bort. Avlys det i stedet.',
    ALREADY_CANCELLED: 'Dette er avlyst og kan ikke endres. Lag en kopi for å starte på nytt.',
    ONLINE_LINK_MISSING: 'Legg inn lenken til møterommet på nett.',
    TOUR_DRAFT_NOT_FOUND: 'Utkastet finnes ikke, eller du arrangerer ikke turneen.',
    DRAFT_CHANGED_MEANWHILE:
      'Utkastet er lagret i et annet vindu. Ta vare på det du har skrevet, og last siden på nytt.',
    ADOPTION_NOT_FOUND: 'Finnes ikke, eller du har ikke tilgang til det.',
    ADOPTION_STOPPED: 'Dere har sluttet med dette. Ta erfaringen i bruk på nytt for å gå videre.',
    ALREADY_ADOPTED: 'Kommunen har alt tatt denne i bruk. Si der hvordan det går.',
    CONSENT_MISSING:
      'Skriv hvem som er med i videoen, og at de har sagt ja – eller at ingen er med.',
    CONTACT_MISSING: 'Skriv hvilket kontor andre kan spørre, for eksempel «Servicetorget».',
    DESCRIPTION_MISSING: 'Beskriv hvert bilde og dokument med noen ord, for dem som ikke ser det.',
    DRAFT_CONFLICT:
      'Utkastet er lagret i et annet vindu. Ta vare på det du har skrevet, og last siden på nytt.',
    EXPERIENCE_DRAFT_NOT_FOUND: 'Utkastet finnes ikke, eller du har ikke tilgang til det.',
    EXPERIENCE_NOT_FOUND: 'Erfaringen finnes ikke, eller du har ikke tilgang til den.',
    FOCUS_AREA_MISSING: 'Velg minst ett innsatsområde, så andre finner den.',
    LEARNING_MISSING: 'Skriv noen ord om hva dere har lært: andre har nytte av det også.',
    MAILBOX_INVALID: 'Skriv e-postadressen til kontoret, for eksempel post@kommune.no.',
    MAILBOX_IS_PERSONAL:
      'Det ser ut som din egen adresse. Bruk en som hører til kontoret: alle kan se den.',
    NOT_A_CONTACT: 'Bare hovedkontakten og stedfortrederne skriver for kommunen her.',
    NOT_A_REVIEWER: 'Bare de nettverksansvarlige leser gjennom og publiserer.',
    NOT_PUBLISHED: 'Erfaringen er ikke publisert, så dette går ikke nå.',
    OWN_EXPERIENCE: 'Dette er kommunens egen erfaring. Andre tar den i bruk.',
    REVIEW_CONFLICT:
      'Den versjonen venter ikke lenger. Last siden på nytt, og les den som gjør det.',
    TOO_MUCH_MEDIA: 'Det er for mange bilder og dokumenter. Ta bort noen.',
    UPDATE_CONFLICT:
      'Det er publisert en annen versjon. Last siden på nytt, og se hva som er endret der.',
    VIDEO_LINK_INVALID: 'Skriv hele adressen til videoen. Den begynner med https://',
    WHAT_WE_DID_MISSING: 'Fortell hva dere gjorde, før du sender den til gjennomlesing.',
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
