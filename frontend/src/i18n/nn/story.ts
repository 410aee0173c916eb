export default {
  lead: 'Frå ord til handling, ledd for ledd. Du ser det du har tilgang til.',
  here: 'Her er du',
  cameOf: 'Kom av: {{titles}}',
  alone: 'Enno er ingenting knytt til dette.',
  more: 'Historia held fram. Gå til eit av ledda for å sjå meir.',
  types: {
    Session: 'Økt',
    Question: 'Spørsmål',
    Minute: 'Referat',
    Caption: 'Sagt i økta',
    Topic: 'Tråd',
    Post: 'Innlegg',
    Experience: 'Erfaring',
    Adoption: 'Teke i bruk',
    Goal: 'Mål',
    Measure: 'Tiltak',
  },
}
