export default {
  lead: 'Fra ord til handling, ledd for ledd. Du ser det du har tilgang til.',
  here: 'Her er du',
  cameOf: 'Kom av: {{titles}}',
  alone: 'Ennå er ingenting knyttet til dette.',
  more: 'Historien fortsetter. Gå til et av leddene for å se mer.',
  types: {
    Session: 'Økt',
    Question: 'Spørsmål',
    Minute: 'Referat',
    Caption: 'Sagt i økten',
    Topic: 'Tråd',
    Post: 'Innlegg',
    Experience: 'Erfaring',
    Adoption: 'Tatt i bruk',
    Goal: 'Mål',
    Measure: 'Tiltak',
  },
}
