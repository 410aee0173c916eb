export default {
  from: 'Fra {{municipality}}',
  what: 'Hva de gjorde',
  areaInferred: 'Innsatsområdet er valgt av oss; kilden oppgir det ikke.',
  intentions: 'Sagt om erfaringen',
  intentionNote: 'Sagt høyt på en konferanse. Det betyr ikke at kommunen har tatt den i bruk.',
}
