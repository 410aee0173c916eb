/** Every address of the web page, in one place. */
export const addresses = {
  front: '/',
  /** Files for calendar programs and Excel. */
  stopCalendar: (id: string) => `/calendar/stops/${id}.ics`,
  networkFeed: (key: string, language: string) => `/calendar/${key}.ics?language=${language}`,
  delegateTable: (stop: string, language: string) =>
    `/stops/${stop}/delegates.csv?language=${language}`,
  sessionTable: (stop: string, table: string, language: string) =>
    `/stops/${stop}/${table}.csv?language=${language}`,
  network: (key: string) => `/nettverk/${key}`,
  networkChat: (key: string) => `/nettverk/${key}/chat`,
  networkCalendar: (key: string) => `/nettverk/${key}/kalender`,
  networkOffers: (key: string) => `/nettverk/${key}/tilbud`,
  networkMunicipalities: (key: string) => `/nettverk/${key}/kommuner`,
  networkAbout: (key: string) => `/nettverk/${key}/om`,
  networkRequests: (key: string) => `/nettverk/${key}/foresporsler`,
  networkFlags: (key: string) => `/nettverk/${key}/meldte`,
  /** Of all networks that one moderates. */
  flags: '/meldte',
  /** To ask for access, to a network if one is named. */
  askForAccess: (key?: string) => (key ? `/tilgang/${key}` : '/tilgang'),
  startTopic: (key: string) => `/nettverk/${key}/ny-trad`,
  topic: (id: string) => `/trad/${id}`,
  municipality: (number: string) => `/kommune/${number}`,
  programmes: '/program',
  programme: (key: string) => `/program/${key}`,
  tour: (id: string) => `/turne/${id}`,
  tourVersion: (id: string, number: number) => `/turne/${id}/versjon/${number}`,
  session: (stop: string) => `/okt/${stop}`,
  /** What the session left behind. */
  afterwards: (stop: string) => `/okt/${stop}/etterpa`,
  /** For who presents: a window of its own. */
  presenter: (stop: string) => `/okt/${stop}/presentasjon`,
  /** Where those in a hall give the code on its wall. */
  hall: '/salen',
  /** For the hall's canvas. */
  screen: (stop: string) => `/okt/${stop}/lerret`,
  /** To register for a stop, or look after one's own there. */
  register: (stop: string) => `/stopp/${stop}/pamelding`,
  registrations: '/pameldinger',
  /** Where a delegate's personal link leads. */
  delegate: '/deltaker',
  /** For those who arrange the stop. */
  delegates: (stop: string) => `/stopp/${stop}/deltakere`,
  delegateSheet: (stop: string, kind: string) => `/stopp/${stop}/deltakere/${kind}`,
  /** What others propose for its programme. */
  contributions: (tour: string) => `/turne/${tour}/innspill`,
  editTour: (id: string) => `/turne/${id}/rediger`,
  newTour: (id: string, network: string) => `/turne/${id}/rediger?nettverk=${network}`,
  stop: (id: string) => `/stopp/${id}`,
  experience: (id: string) => `/erfaring/${id}`,
  editExperience: (id: string) => `/erfaring/${id}/rediger`,
  newExperience: (id: string, municipality: string) =>
    `/erfaring/${id}/rediger?kommune=${municipality}`,
  experienceSpread: (id: string) => `/erfaring/${id}/spredning`,
  /** A year's round of the prize, the newest without one, and a nomination on it. */
  prize: (year?: number, nomination?: string) =>
    `/pris${year ? `/${year}` : ''}${nomination ? `#${nomination}` : ''}`,
  /** For its jury alone. */
  prizeJury: (year: number) => `/pris/${year}/jury`,
  library: '/erfaringer',
  librarySpread: '/erfaringer/spredning',
  /** One's municipality's experiences and adoptions, and what waits for one's review. */
  ownExperiences: '/erfaringer/mine',
  /** A journey with its history and checksums, for the municipality's archive. */
  journeyArchive: (id: string) => `/journeys/${id}/archive.zip`,
  /** With a day: as it stood then. */
  journey: (id: string, day?: string | null) => `/veikart/${id}${day ? `?dato=${day}` : ''}`,
  journeyPrint: (id: string, day?: string | null) =>
    `/veikart/${id}/utskrift${day ? `?dato=${day}` : ''}`,
  journeyTable: (id: string, language: string) =>
    `/journeys/${id}/measures.csv?language=${language}`,
  /** Asks how it goes with a measure: where reminders lead. */
  measureStatus: (measure: string) => `/tiltak/${measure}`,
  municipalityJourney: (number: string) => `/kommune/${number}/veikart`,
  /** All that a municipality does, for those who support it. */
  municipalityOverview: (number: string) => `/kommune/${number}/oversikt`,
  /** What its municipalities need and can offer. */
  networkStatements: (key: string) => `/nettverk/${key}/innspill`,
  statement: (municipality: string) => `/kommune/${municipality}/innspill`,
  networkJourneys: (key: string) => `/nettverk/${key}/veikart`,
  networkReports: (key: string) => `/nettverk/${key}/rapporter`,
  report: (id: string) => `/rapport/${id}`,
  /** A sent report with its history and checksums. */
  reportArchive: (id: string) => `/reports/${id}/archive.zip`,
  /** How a thing came to be; it is named as in node ids: `Measure:uuid`. */
  story: (of: string) => `/historie/${of}`,
  bodies: '/instanser',
  calendar: '/kalender',
  notices: '/varsler',
  signIn: (returnTo: string) => `/sign-in?returnTo=${encodeURIComponent(returnTo)}`,
}
