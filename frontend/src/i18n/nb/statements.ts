export default {
  tab: 'Innspill',
  title: 'Innspill fra {{municipality}}',
  asked: 'Innspill fra kommunen (valgfritt)',
  why: 'Hva vil dere jobbe med i {{programme}}, hva trenger dere, og hva kan dere hjelpe andre med? Medlemmene i nettverket ser svaret. Det kan endres når som helst.',
  prefilled: 'Fylt ut med svaret fra {{date}}.',
  worksOn: 'Vi jobber med det',
  needsIn: 'Vi trenger hjelp',
  offersIn: 'Vi kan hjelpe',
  needs: 'Hva trenger dere? (valgfritt)',
  offers: 'Hva kan dere tilby andre? (valgfritt)',
  save: 'Lagre innspillet',
  saved: 'Innspillet er lagret.',
  own: 'Egne innspill',
  write: 'Skriv innspill for {{municipality}}',
  none: 'Ingen kommuner har gitt innspill ennå',
  noneHint: 'Her møtes de som trenger hjelp, og de som kan hjelpe.',
  sums: { needsIn: 'Trenger hjelp', offersIn: 'Kan hjelpe', worksOn: 'Jobber med det' },
  counted: '{{what}} ({{count}})',
  words: 'Med kommunenes egne ord',
}

export const refusals = {
  UNKNOWN_PROGRAMME: 'Programmet finnes ikke. Last siden på nytt.',
  MAY_NOT_SPEAK_FOR: 'Hovedkontakten i kommunen gir innspill, eller den som leder nettverket.',
}
