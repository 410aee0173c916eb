export default {
  tab: 'Needs and offers',
  title: 'Needs and offers of {{municipality}}',
  asked: 'What the municipality needs and offers (optional)',
  why: 'What will you work on in {{programme}}, what do you need, and what can you help others with? Members of the network see the answer. It can be changed at any time.',
  prefilled: 'Filled in with the answer of {{date}}.',
  worksOn: 'We work on it',
  needsIn: 'We need help',
  offersIn: 'We can help',
  needs: 'What do you need? (optional)',
  offers: 'What can you offer others? (optional)',
  save: 'Save',
  saved: 'It is saved.',
  own: 'Your own',
  write: 'Needs and offers of {{municipality}}',
  none: 'No municipality has said anything yet',
  noneHint: 'Here those who need help meet those who can help.',
  sums: { needsIn: 'Needs help', offersIn: 'Can help', worksOn: 'Works on it' },
  counted: '{{what}} ({{count}})',
  words: 'In the municipalities’ own words',
}

export const refusals = {
  UNKNOWN_PROGRAMME: 'There is no such programme. Load the page anew.',
  MAY_NOT_SPEAK_FOR:
    'The main contact of the municipality says this, or those who run the network.',
}
