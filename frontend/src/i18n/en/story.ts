export default {
  lead: 'From words to action, step by step. You see what you have access to.',
  here: 'You are here',
  cameOf: 'Came of: {{titles}}',
  alone: 'Nothing is linked to this yet.',
  more: 'The story goes on. Open one of the steps to see more.',
  types: {
    Session: 'Session',
    Question: 'Question',
    Minute: 'Minutes',
    Caption: 'Said in the session',
    Topic: 'Topic',
    Post: 'Post',
    Experience: 'Experience',
    Adoption: 'Taken into use',
    Goal: 'Goal',
    Measure: 'Measure',
  },
}
