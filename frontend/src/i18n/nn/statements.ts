export default {
  tab: 'Innspel',
  title: 'Innspel frå {{municipality}}',
  asked: 'Innspel frå kommunen (valfritt)',
  why: 'Kva vil de jobbe med i {{programme}}, kva treng de, og kva kan de hjelpe andre med? Medlemmene i nettverket ser svaret. Det kan endrast når som helst.',
  prefilled: 'Fylt ut med svaret frå {{date}}.',
  worksOn: 'Vi jobbar med det',
  needsIn: 'Vi treng hjelp',
  offersIn: 'Vi kan hjelpe',
  needs: 'Kva treng de? (valfritt)',
  offers: 'Kva kan de tilby andre? (valfritt)',
  save: 'Lagre innspelet',
  saved: 'Innspelet er lagra.',
  own: 'Eigne innspel',
  write: 'Skriv innspel for {{municipality}}',
  none: 'Ingen kommunar har gjeve innspel enno',
  noneHint: 'Her møtest dei som treng hjelp, og dei som kan hjelpe.',
  sums: { needsIn: 'Treng hjelp', offersIn: 'Kan hjelpe', worksOn: 'Jobbar med det' },
  counted: '{{what}} ({{count}})',
  words: 'Med kommunane sine eigne ord',
}

export const refusals = {
  UNKNOWN_PROGRAMME: 'Programmet finst ikkje. Last sida på nytt.',
  MAY_NOT_SPEAK_FOR: 'Hovudkontakten i kommunen gjev innspel, eller den som leier nettverket.',
}
