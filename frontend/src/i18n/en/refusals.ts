export const refusals = {
  refusals: {
    SIGN_IN_REQUIRED:
      'You are no longer signed in. Sign in in a new tab and try again. Your text is kept.',
    MEETING_IS_OVER: 'The meeting is over. Add the point to the next one.',
    AGENDA_POINT_IS_CLOSED: 'The point is done. Open it again first.',
    CALL_IS_CLOSED: 'The tour does not take proposals now. Ask its organiser.',
    CONTRIBUTION_IS_ANSWERED: 'The committee has answered already.',
    STOP_IS_CANCELLED: 'The stop has been cancelled. Choose another one.',
    STOP_IS_OVER: 'The stop is over.',
    REGISTRATION_IS_CLOSED: 'The deadline has passed. Ask those who arrange it to register.',
    STOP_IS_FULL:
      'The stop is full, so the seat in the other one is kept. Choose another, or accept to wait.',
    MAY_NOT_REGISTER_FOR: 'You may not register for this municipality or body.',
    ALREADY_REGISTERED:
      'One of the delegates is registered already. Remove them from the list and register the others.',
    DELEGATION_SIZE: 'Register at least one and at most 50 delegates at a time.',
    REGISTRATION_NOT_FOUND: 'There is no such registration, or you may not see it.',
    NETWORK_NOT_FOUND: 'The network does not exist, or you do not have access to it.',
    NOT_A_MEMBER: 'Only members of the network can write here. Ask its facilitator for access.',
    HAT_NOT_YOURS:
      'You have no role for that municipality or body in this network. Choose one of your own.',
    HAT_REQUIRED: 'You have several roles in the network. Choose whom you write for.',
    COMMAND_REUSED:
      'This was already sent with another text. Take the text back and send it again.',
    ID_TAKEN:
      'This could not be saved under the same number. Take the text back and send it again.',
    TITLE_EMPTY: 'Write a title.',
    TITLE_TOO_LONG: 'The title is too long. Make it shorter.',
    TEXT_EMPTY: 'Write something first.',
    TEXT_TOO_LONG: 'The text is too long. Split it or make it shorter.',
    TEXT_NOT_ALLOWED: 'The text has a character that cannot be stored. Remove it and send again.',
    CHANNEL_NOT_FOUND: 'The page does not exist, or you do not have access to it.',
    TRY_AGAIN: 'Hub is busy just now. Send the same again; it is never saved twice.',
    TOPIC_NOT_FOUND: 'The topic does not exist, or you do not have access to it.',
    POST_NOT_FOUND: 'The post does not exist, or you do not have access to it.',
    TOPIC_LOCKED:
      'The topic is locked, so nobody can write in it now. Start a new one, or ask a moderator.',
    POST_WITHDRAWN: 'The post has been withdrawn. Write a new reply instead.',
    POST_HIDDEN: 'A moderator has hidden the post. Wait until it is shown again.',
    NOT_YOUR_POST: 'Only the person who wrote the post can change it. You can reply to it.',
    NOT_A_MODERATOR: 'Only facilitators and moderators can do this.',
    CANNOT_WIDEN:
      'Others have written here for the network only, so a moderator must open the topic to all.',
    UNKNOWN_FOCUS_AREA: 'There is no such focus area. Choose one of the programme’s focus areas.',
    TOO_MANY_FOCUS_AREAS: 'You have chosen too many focus areas. Remove some.',
    EDIT_CONFLICT: 'The text was changed elsewhere since you opened it. Compare and save again.',
    SESSION_NOT_FOUND:
      'There is no such session, or it is not open to you. Ask the organiser for an invitation.',
    NOT_A_HOST: 'Only the session’s hosts can do this.',
    NOT_YOUR_PART: 'The hosts have given this part to somebody else. Ask one of them.',
    SESSION_NOT_LIVE: 'The session has not begun yet. Wait until a host starts it, and try again.',
    SESSION_IS_OVER: 'The session is over. Ask in a topic instead. Your text is kept.',
    LAST_HOST: 'There must be a host left. Make somebody else host first.',
    NOT_AN_ORGANISER: 'Only those who arrange the tour can do this.',
    VIDEO_ADDRESS_NOT_ALLOWED:
      'The link must begin with https://. Only YouTube and Teams can be shown on the page. A Jitsi room is a name of letters, digits and hyphens.',
    NO_JITSI: 'Hub has no Jitsi of its own. Use a link instead.',
    FILE_EMPTY: 'The file is empty. Choose another one.',
    FILE_TOO_LARGE:
      'The file is too large. It may have 10 MB at most. Make it smaller, or give a link.',
    FILE_TYPE_NOT_ALLOWED:
      'The file is neither a PDF nor a picture (PNG, JPEG, WebP). Save it as one of these and try again.',
    FILE_DAMAGED:
      'The file breaks off or holds more than the document. Save it again and try once more.',
    TOO_MANY_FILES: 'You have sent as many files as are allowed in a day. Send the rest tomorrow.',
    OFFICE_REQUIRED: 'Only people with an office in a network send files.',
    NO_SUCH_LINK: 'The link is no longer valid. Ask whoever registered you for a new one.',
    DELEGATE_HAS_ACCOUNT: 'The delegate has an account and signs in as usual.',
    NO_SUCH_CODE: 'There is no such code, or it no longer holds. Look at the screen and try again.',
    TOO_MANY_TRIES: 'There have been too many tries. Wait some minutes and try again.',
    SLIDES_NOT_FOUND: 'There is no such PDF, or you may not see it. Send it again.',
    SLIDES_NOT_PDF: 'Slides are a PDF. Save your presentation as one and try again.',
    SLIDES_PROTECTED:
      'The PDF is protected by a password or against changes, so it cannot be shown. Save a copy without protection and try again.',
    MINUTE_NOT_FOUND: 'This line of the minutes was removed.',
    QUESTION_NOT_FOUND: 'There is no such question, or you may not see it.',
    QUESTION_NOT_VISIBLE: 'The question is not shown now, so nobody can vote for it.',
    POLL_NOT_FOUND: 'There is no such poll, or you may not see it.',
    POLL_NOT_OPEN: 'The poll is not open, so your answer was not counted.',
    ALREADY_VOTED: 'You have answered before, perhaps on another device. The first answer counts.',
    ANSWER_NOT_ALLOWED: 'Choose among the options, or write at most three short words.',
    WRONG_OPTIONS:
      'The number of options does not fit. Give at least two different ones, and at most twelve.',
    CHAT_CLOSED: 'The chat is closed. You can read it, but not write.',
    CHAT_NOT_FOUND: 'The chat is only for members of the network.',
    MESSAGE_NOT_FOUND: 'The message does not exist, or you do not have access to it.',
    MESSAGE_DELETED: 'The message has been deleted. Send a new one.',
    NOT_YOUR_MESSAGE: 'Only the person who sent the message can change it.',
    ALREADY_A_MEMBER: 'You take part in this network already. You find it on your front page.',
    ADDRESS_NOT_OURS: 'The address is not one of Hub’s pages. Send the request without it.',
    ACCESS_REQUEST_NOT_FOUND: 'The request does not exist, or it is not yours to answer.',
    ACCESS_REQUEST_ANSWERED: 'Somebody else has answered the request. Reload the page.',
    ACCESS_ENDS_BEFORE_TODAY: 'Choose today or a later day, or leave it empty.',
    SLOT_NOT_FOUND: 'There is no such time, or you may not see it. Look at the free times again.',
    BOOKING_NOT_FOUND: 'There is no such booking, or you may not see it.',
    ONLY_FACILITATORS_OPEN_SLOTS: 'Only those who run the network open and change its times.',
    ONLY_MAIN_CONTACTS_BOOK:
      'A municipality books by its main contact or their deputy. Ask yours to book.',
    SLOT_TAKEN:
      'Another municipality has taken this time. Choose another of the free ones. Your text is kept.',
    SLOT_IS_YOURS: 'Your municipality has booked this time already. Change that booking instead.',
    MUNICIPALITY_IS_BUSY:
      'The municipality has booked another time that overlaps. Change or cancel that one first.',
    SLOT_CLOSED: 'This time is not offered any more. Choose another of the free ones.',
    SLOT_OVER: 'This time has begun or is past. Choose one that is still to come.',
    BOOKING_CANCELLED: 'The booking has been cancelled. Book a free time instead.',
    REASON_REQUIRED: 'A municipality has booked this time. Tell them why it goes.',
    SLOT_LENGTH_NOT_ALLOWED: 'Let it last between 10 and 480 minutes.',
    SLOT_NOT_IN_FUTURE: 'Choose a time that is still to come, within two years.',
    NO_SUCH_LOCAL_TIME:
      'The clocks are put forward then, so that time does not exist. Choose another.',
    PLACE_OR_LINK_REQUIRED: 'Say where you meet: a place, a link, or both.',
    LINK_NOT_ALLOWED: 'Give the whole address of the meeting, beginning with https://',
    TOUR_NOT_FOUND: 'There is no such tour, or you may not see it.',
    STOP_NOT_FOUND: 'There is no such stop, or you may not see it.',
    NETWORK_NOT_YOURS: 'You do not run all of the networks. Leave out those that are not yours.',
    TOUR_CHANGED_MEANWHILE:
      'The tour was changed after you opened it. Look at what is new, and publish again.',
    CHANGE_LINE_MISSING: 'Say in one line what is new.',
    STOP_LEFT_OUT: 'A published stop cannot be left out. Cancel it instead.',
    ALREADY_CANCELLED: 'This is cancelled and cannot be changed. Copy it to start anew.',
    ONLINE_LINK_MISSING: 'Give the link to the meeting room on the net.',
    TOUR_DRAFT_NOT_FOUND: 'There is no such draft, or you do not arrange the tour.',
    DRAFT_CHANGED_MEANWHILE:
      'The draft was saved in another window. Keep what you wrote, and load the page anew.',
    ADOPTION_NOT_FOUND: 'It does not exist, or you may not see it.',
    ADOPTION_STOPPED: 'You have stopped this. Take the experience into use anew to go on.',
    ALREADY_ADOPTED:
      'Your municipality has taken this into use already. Say there how it is going.',
    CONSENT_MISSING: 'Write who is in the video and that they agreed, or that nobody is.',
    CONTACT_MISSING: 'Name the office that others can ask.',
    DESCRIPTION_MISSING:
      'Describe each picture and document in a few words, for those who do not see it.',
    DRAFT_CONFLICT:
      'The draft was saved in another window. Keep what you have written, and load the page again.',
    EXPERIENCE_DRAFT_NOT_FOUND: 'There is no such draft, or you may not see it.',
    EXPERIENCE_NOT_FOUND: 'There is no such experience, or you may not see it.',
    FOCUS_AREA_MISSING: 'Choose at least one focus area, so that others find it.',
    LEARNING_MISSING: 'Tell in a few words what you learnt: it is useful to others too.',
    MAILBOX_INVALID: 'Write the office’s e-mail address, such as post@kommune.no.',
    MAILBOX_IS_PERSONAL:
      'That looks like your own address. Use one of the office: everybody can see it.',
    NOT_A_CONTACT: 'Only the main contact and deputies write for the municipality here.',
    NOT_A_REVIEWER: 'Only the network’s facilitators review and publish.',
    NOT_PUBLISHED: 'The experience is not published, so this cannot be done now.',
    OWN_EXPERIENCE: 'This is your municipality’s own experience. Others take it into use.',
    REVIEW_CONFLICT:
      'That version is not waiting any more. Load the page again and read the one that is.',
    TOO_MUCH_MEDIA: 'There are too many pictures and documents. Remove some.',
    UPDATE_CONFLICT:
      'Another version has been published. Load the page again and see what changed there.',
    VIDEO_LINK_INVALID: 'Write the video’s whole address. It begins with https://',
    WHAT_WE_DID_MISSING: 'Tell what you did before you send it to review.',
  },
  failures: {
    offline: 'Could not reach Hub. Your text is kept. Try again in a moment.',
    signedOut:
      'You are no longer signed in. Sign in in a new tab and try again. Your text is kept.',
    tooBig: 'The text is too long to send. Split it.',
    tooMany: 'There were too many requests at once. Wait a little and try again.',
    unexpected: 'Something went wrong on our side. Your text is kept. Try again.',
  },
}
