import type { Messages } from '..'
import type nb from '../nb/privacy'

const privacy: Messages<typeof nb> = {
  hint: {
    title: 'Can somebody recognise a person here?',
    advice: 'Consider rewriting, so that nobody can be recognised. You may send the text as it is.',
    kinds: {
      NATIONAL_IDENTITY_NUMBER: 'looks like a national identity number',
      BIRTH_DATE: 'a date of birth',
      PHONE_NUMBER: 'looks like a telephone number',
      EMAIL_ADDRESS: 'an e-mail address',
      STREET_ADDRESS: 'an address',
      NAMED_PERSON: 'a person’s name',
      AGE: 'the age of one person',
      ONLY_ONE: 'if there is only one, many know who it is',
    },
  },
  reasons: {
    RECOGNISABLE_PERSON: 'A person can be recognised',
    OFFENSIVE: 'Offensive or threatening',
    OUT_OF_PLACE: 'Advertising, or does not belong here',
    MISLEADING: 'Wrong in a way that may mislead',
    OTHER: 'Something else',
  },
  flag: {
    titles: {
      experience: 'What is wrong with the experience?',
      message: 'What is wrong with the message?',
    },
    open: 'Flag',
    title: 'What is wrong with the post?',
    lead: 'The network’s moderators see it. Nobody is told that it was you.',
    comment: 'Would you like to say more? (optional)',
    commentNeeded: 'Say what is wrong',
    send: 'Flag the post',
    sent: 'Thank you. The moderators have been told.',
    done: 'You have flagged this',
  },
  hide: {
    open: 'Hide',
    title: 'Why is the post to be hidden?',
    lead: 'It is hidden at once. Its author is told why and may change the text.',
    send: 'Hide the post',
    sent: 'The post is hidden.',
  },
  hidden: {
    toOthers: 'The post is hidden by a moderator: {{reason}}.',
    toAuthor:
      'A moderator has hidden the post. Only you and the moderators see the text. Change it, and a moderator can show the post again.',
    toModerators: 'The post is hidden. Only its author and the moderators see the text.',
    show: 'Show the post again',
  },
  queue: {
    title: 'Flagged by others',
    empty: 'Nothing is flagged',
    emptyHint:
      'When somebody flags a post, an experience or a message in the network, it comes here.',
    message: 'Chat message',
    experienceOf: 'Experience of {{municipality}}',
    hideExperience: 'Take the experience out of the library',
    hideMessage: 'Take the message away',
    hidden: 'It is hidden. Those who wrote it are told why.',
    left: 'It stays.',
    keep: 'Let it stand',
    kept: 'The post stands.',
  },
}

export default privacy
