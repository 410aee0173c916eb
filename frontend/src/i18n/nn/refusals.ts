export const refusals = {
  refusals: {
    SIGN_IN_REQUIRED:
      'Du er ikkje logga inn lenger. Logg inn i ei ny fane og prøv igjen. Teksten din er teken vare på.',
    MEETING_IS_OVER: 'Møtet er over. Legg saka til det neste.',
    AGENDA_POINT_IS_CLOSED: 'Saka er ferdig. Opne ho igjen først.',
    CALL_IS_CLOSED: 'Turneen tek ikkje imot forslag no. Spør arrangøren.',
    CONTRIBUTION_IS_ANSWERED: 'Komiteen har alt svart.',
    STOP_IS_CANCELLED: 'Stoppet er avlyst. Vel eit anna stopp.',
    STOP_IS_OVER: 'Stoppet er over.',
    REGISTRATION_IS_CLOSED: 'Fristen er ute. Be arrangøren melde på.',
    STOP_IS_FULL:
      'Stoppet er fullt, så plassen i det andre er halden. Vel eit anna, eller godta å stå på venteliste.',
    MAY_NOT_REGISTER_FOR: 'Du kan ikkje melde på for denne kommunen eller instansen.',
    ALREADY_REGISTERED:
      'Ein av deltakarane er påmeld frå før. Fjern den frå lista og meld på dei andre.',
    DELEGATION_SIZE: 'Meld på minst éin og høgst 50 deltakarar om gongen.',
    REGISTRATION_NOT_FOUND: 'Påmeldinga finst ikkje, eller du har ikkje tilgang til ho.',
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
    SESSION_NOT_FOUND:
      'Økta finst ikkje, eller ho er ikkje open for deg. Be arrangøren om ei innbyding.',
    NOT_A_HOST: 'Berre vertane for økta kan gjere dette.',
    NOT_YOUR_PART: 'Vertane har gitt denne oppgåva til nokon andre. Spør ein av dei.',
    SESSION_NOT_LIVE: 'Økta har ikkje byrja enno. Vent til ein vert startar ho, og prøv igjen.',
    SESSION_IS_OVER:
      'Økta er over. Still gjerne spørsmålet i ein tråd. Teksten din er teken vare på.',
    LAST_HOST: 'Det må vere ein vert att. Gjer nokon andre til vert først.',
    NOT_AN_ORGANISER: 'Berre dei som arrangerer turneen, kan gjere dette.',
    VIDEO_ADDRESS_NOT_ALLOWED:
      'Lenkja må byrje med https://. Berre YouTube og Teams kan visast på sida. Eit Jitsi-rom er eit namn med bokstavar, tal og bindestrek.',
    NO_JITSI: 'Hub har ikkje noko eige Jitsi. Bruk ei lenkje i staden.',
    FILE_EMPTY: 'Fila er tom. Vel ei anna.',
    FILE_TOO_LARGE:
      'Fila er for stor. Ho kan vere på høgst 10 MB. Gjer ho mindre, eller legg ut ei lenkje.',
    FILE_TYPE_NOT_ALLOWED:
      'Fila er verken PDF eller bilete (PNG, JPEG, WebP). Lagre ho som ein av dei og prøv igjen.',
    FILE_DAMAGED:
      'Fila er ufullstendig eller inneheld noko meir enn dokumentet. Lagre ho på nytt og prøv igjen.',
    TOO_MANY_FILES: 'Du har sendt så mange filer som er lov på éin dag. Send resten i morgon.',
    OFFICE_REQUIRED: 'Berre dei som har ei rolle i eit nettverk, kan sende filer.',
    NO_SUCH_LINK: 'Lenkja gjeld ikkje lenger. Be den som melde deg på, om ei ny.',
    DELEGATE_HAS_ACCOUNT: 'Deltakaren har konto og loggar inn som vanleg.',
    NO_SUCH_CODE: 'Koden finst ikkje, eller han gjeld ikkje lenger. Sjå på lerretet og prøv igjen.',
    TOO_MANY_TRIES: 'Det er prøvd for mange gonger. Vent nokre minutt og prøv igjen.',
    SLIDES_NOT_FOUND: 'PDF-en finst ikkje, eller du har ikkje tilgang til han. Send han på nytt.',
    SLIDES_NOT_PDF: 'Lysark må vere ein PDF. Lagre presentasjonen som PDF og prøv igjen.',
    SLIDES_PROTECTED:
      'PDF-en er verna med passord eller mot endring, så han kan ikkje visast. Lagre ein kopi utan vern og prøv igjen.',
    MINUTE_NOT_FOUND: 'Denne linja i referatet er teken bort.',
    QUESTION_NOT_FOUND: 'Spørsmålet finst ikkje, eller du har ikkje tilgang til det.',
    QUESTION_NOT_VISIBLE: 'Spørsmålet er ikkje vist no, så ingen kan stemme på det.',
    POLL_NOT_FOUND: 'Avstemminga finst ikkje, eller du har ikkje tilgang til ho.',
    POLL_NOT_OPEN: 'Avstemminga er ikkje open, så svaret ditt vart ikkje talt med.',
    ALREADY_VOTED: 'Du har svart før, kanskje på ei anna eining. Det første svaret gjeld.',
    ANSWER_NOT_ALLOWED: 'Vel blant alternativa, eller skriv høgst tre korte ord.',
    WRONG_OPTIONS: 'Talet på alternativ passar ikkje. Gi minst to ulike, og høgst tolv.',
    CHAT_CLOSED: 'Chatten er lukka. Du kan lese han, men ikkje skrive.',
    CHAT_NOT_FOUND: 'Chatten er berre for medlemene av nettverket.',
    MESSAGE_NOT_FOUND: 'Meldinga finst ikkje, eller du har ikkje tilgang til henne.',
    MESSAGE_DELETED: 'Meldinga er sletta. Send ei ny.',
    NOT_YOUR_MESSAGE: 'Berre den som sende meldinga, kan endre henne.',
    ALREADY_A_MEMBER: 'Du er alt med i dette nettverket. Du finn det på framsida di.',
    ADDRESS_NOT_OURS: 'Adressa er ikkje til ei side i Hub. Send førespurnaden utan henne.',
    ACCESS_REQUEST_NOT_FOUND: 'Førespurnaden finst ikkje, eller det er ikkje du som svarer på han.',
    ACCESS_REQUEST_ANSWERED: 'Nokon andre har svart på førespurnaden. Last sida på nytt.',
    ACCESS_ENDS_BEFORE_TODAY: 'Vel i dag eller ein seinare dag, eller la feltet stå tomt.',
    SLOT_NOT_FOUND:
      'Tida finst ikkje, eller du har ikkje tilgang til henne. Sjå på dei ledige tidene igjen.',
    BOOKING_NOT_FOUND: 'Bestillinga finst ikkje, eller du har ikkje tilgang til henne.',
    ONLY_FACILITATORS_OPEN_SLOTS: 'Berre dei nettverksansvarlege legg ut og endrar tider.',
    ONLY_MAIN_CONTACTS_BOOK:
      'Hovudkontakten eller stedfortredaren bestiller for kommunen. Be dei om det.',
    SLOT_TAKEN:
      'Ein annan kommune rakk å ta denne tida. Vel ei av dei andre ledige. Teksten din er teken vare på.',
    SLOT_IS_YOURS: 'Kommunen din har alt bestilt denne tida. Endre den bestillinga i staden.',
    MUNICIPALITY_IS_BUSY:
      'Kommunen har bestilt ei anna tid som overlappar. Byt eller avbestill henne først.',
    SLOT_CLOSED: 'Denne tida er ikkje tilboden lenger. Vel ei av dei andre ledige.',
    SLOT_OVER: 'Denne tida har byrja eller er over. Vel ei som ikkje har vore.',
    BOOKING_CANCELLED: 'Bestillinga er avbestilt. Bestill ei ledig tid i staden.',
    REASON_REQUIRED: 'Ein kommune har bestilt tida. Fortel dei kvifor ho fell bort.',
    SLOT_LENGTH_NOT_ALLOWED: 'Vel mellom 10 og 480 minutt.',
    SLOT_NOT_IN_FUTURE: 'Vel ei tid som ikkje har vore, innan to år.',
    NO_SUCH_LOCAL_TIME:
      'Klokka blir stilt fram då, så det klokkeslettet finst ikkje. Vel eit anna.',
    PLACE_OR_LINK_REQUIRED: 'Skriv kvar de møtest: ein stad, ei lenkje eller begge delar.',
    LINK_NOT_ALLOWED: 'Skriv heile adressa til møtet. Ho byrjar med https://',
    TOUR_NOT_FOUND: 'Turneen finst ikkje, eller du har ikkje tilgang til han.',
    STOP_NOT_FOUND: 'Stoppet finst ikkje, eller du har ikkje tilgang til det.',
    NETWORK_NOT_YOURS: 'Du er ikkje ansvarleg for alle nettverka. Ta bort det som ikkje er ditt.',
    TOUR_CHANGED_MEANWHILE:
      'Turneen er endra sidan du opna han. Sjå kva som er nytt, og publiser igjen.',
    CHANGE_LINE_MISSING: 'Skriv éi linje om kva som er nytt.',
    STOP_LEFT_OUT: 'Eit publisert stopp kan ikkje takast bort. Avlys det i staden.',
    ALREADY_CANCELLED: 'Dette er avlyst og kan ikkje endrast. Lag ein kopi for å starte på nytt.',
    ONLINE_LINK_MISSING: 'Legg inn lenkja til møterommet på nett.',
    TOUR_DRAFT_NOT_FOUND: 'Utkastet finst ikkje, eller du arrangerer ikkje turneen.',
    DRAFT_CHANGED_MEANWHILE:
      'Utkastet er lagra i eit anna vindauge. Ta vare på det du har skrive, og last sida på nytt.',
    ADOPTION_NOT_FOUND: 'Finst ikkje, eller du har ikkje tilgang til det.',
    ADOPTION_STOPPED: 'De har slutta med dette. Ta erfaringa i bruk på nytt for å gå vidare.',
    ALREADY_ADOPTED: 'Kommunen har alt teke denne i bruk. Sei der korleis det går.',
    CONSENT_MISSING:
      'Skriv kven som er med i videoen, og at dei har sagt ja – eller at ingen er med.',
    CONTACT_MISSING: 'Skriv kva kontor andre kan spørje, til dømes «Servicetorget».',
    DESCRIPTION_MISSING:
      'Beskriv kvart bilete og dokument med nokre ord, for dei som ikkje ser det.',
    DRAFT_CONFLICT:
      'Utkastet er lagra i eit anna vindauge. Ta vare på det du har skrive, og last sida på nytt.',
    EXPERIENCE_DRAFT_NOT_FOUND: 'Utkastet finst ikkje, eller du har ikkje tilgang til det.',
    EXPERIENCE_NOT_FOUND: 'Erfaringa finst ikkje, eller du har ikkje tilgang til henne.',
    FOCUS_AREA_MISSING: 'Vel minst eitt innsatsområde, så andre finn henne.',
    LEARNING_MISSING: 'Skriv nokre ord om kva de har lært: andre har nytte av det òg.',
    MAILBOX_INVALID: 'Skriv e-postadressa til kontoret, til dømes post@kommune.no.',
    MAILBOX_IS_PERSONAL:
      'Det ser ut som di eiga adresse. Bruk ei som høyrer til kontoret: alle kan sjå henne.',
    NOT_A_CONTACT: 'Berre hovudkontakten og stadfortredarane skriv for kommunen her.',
    NOT_A_REVIEWER: 'Berre dei nettverksansvarlege les gjennom og publiserer.',
    NOT_PUBLISHED: 'Erfaringa er ikkje publisert, så dette går ikkje no.',
    OWN_EXPERIENCE: 'Dette er kommunen si eiga erfaring. Andre tek henne i bruk.',
    REVIEW_CONFLICT:
      'Den versjonen ventar ikkje lenger. Last sida på nytt, og les den som gjer det.',
    TOO_MUCH_MEDIA: 'Det er for mange bilete og dokument. Ta bort nokre.',
    UPDATE_CONFLICT:
      'Det er publisert ein annan versjon. Last sida på nytt, og sjå kva som er endra der.',
    VIDEO_LINK_INVALID: 'Skriv heile adressa til videoen. Ho begynner med https://',
    WHAT_WE_DID_MISSING: 'Fortel kva de gjorde, før du sender henne til gjennomlesing.',
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
