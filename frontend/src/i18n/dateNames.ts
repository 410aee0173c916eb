/**
 * Names of days and months. Our own: a browser that knows no nynorsk would answer in bokmål, and one without Norwegian
 * in its own language. Monday first.
 */
const norwegian = {
  months:
    'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
  shortMonths: 'jan feb mar apr mai jun jul aug sep okt nov des'.split(' '),
  dayEnds: '.',
  at: ' kl. ',
}

export const dateNames = {
  nb: {
    ...norwegian,
    weekdays: 'mandag tirsdag onsdag torsdag fredag lørdag søndag'.split(' '),
  },
  nn: {
    ...norwegian,
    weekdays: 'måndag tysdag onsdag torsdag fredag laurdag søndag'.split(' '),
  },
  en: {
    months:
      'January February March April May June July August September October November December'.split(
        ' ',
      ),
    shortMonths: 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' '),
    weekdays: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
    dayEnds: '',
    at: ' at ',
  },
}
