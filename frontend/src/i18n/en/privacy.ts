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
      comment: 'What is wrong with the comment?',
    },
    open: 'Flag',
    title: 'What is wrong with the post?',
    lead: 'The network’s moderators see it. Nobody is told that it was you.',
    leadInSession:
      'The hosts of the session and the network’s moderators see it. Nobody is told that it was you.',
    comment: 'Would you like to say more? (optional)',
    commentNeeded: 'Say what is wrong',
    send: 'Flag it',
    sent: 'Thank you. The moderators have been told.',
    done: 'You have flagged this',
  },
  hide: {
    titles: {
      experience: 'Why is the experience to be hidden?',
      message: 'Why is the message to be hidden?',
      comment: 'Why is the comment to be hidden?',
    },
    leads: {
      experience:
        'It is taken out of the library at once, and its municipality is told why. A moderator can show it again.',
      message:
        'It is hidden at once. Its author is told why and may change the text. A moderator can show it again.',
      comment: 'It is hidden at once, and its author is told why. A moderator can show it again.',
    },
    sends: {
      experience: 'Hide the experience',
      message: 'Hide the message',
      comment: 'Hide the comment',
    },
    open: 'Hide',
    title: 'Why is the post to be hidden?',
    lead: 'It is hidden at once. Its author is told why and may change the text.',
    send: 'Hide the post',
    sent: 'The post is hidden.',
  },
  hidden: {
    things: {
      message: 'The message is hidden by a moderator: {{reason}}.',
      comment: 'The comment is hidden by a moderator: {{reason}}.',
    },
    mine: {
      message:
        'A moderator has hidden the message. Only you and the moderators see the text. Change it, and a moderator can show it again.',
      comment: 'A moderator has hidden the comment. Only you and the moderators see the text.',
    },
    others: {
      message: 'The message is hidden. Only its author and the moderators see the text.',
      comment: 'The comment is hidden. Only its author and the moderators see the text.',
    },
    experience:
      'A moderator has taken the experience out of the library. Its municipality may rewrite it and submit it again.',
    showAgain: 'Show again',
    shown: 'It is shown again.',
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
      'When somebody flags a post, an experience, a chat message or a comment in a journey, it comes here.',
    message: 'Chat message',
    comment: 'Comment in a journey',
    experienceOf: 'Experience of {{municipality}}',
    hiddenTitle: 'Hidden by moderators',
    hiddenHint: 'Those who wrote it have been told why. One click shows it again.',
    hiddenAt: 'hidden',
    everywhere: 'Flagged in all networks that you moderate',
    hidden: 'It is hidden. Those who wrote it are told why.',
    left: 'It stays.',
    keep: 'Let it stand',
    kept: 'The post stands.',
  },
  everywhere: {
    title: 'Flagged in your networks',
    national: 'Flagged in all networks',
    waiting: 'Waiting for a moderator',
  },
}

export default privacy
