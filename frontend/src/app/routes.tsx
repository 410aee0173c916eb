import { lazy } from 'react'
import { Route, Routes } from 'react-router'
import { FrontPage } from '../features/start/FrontPage'
import { NoSuchPage } from '../features/identity/NoSuchPage'
import { SignedIn } from '../features/identity/SignedIn'
import { withTexts } from '../i18n/withTexts'

const NetworkPage = lazy(() => import('../features/networks/NetworkPage'))
const TopicList = lazy(() => import('../features/forum/TopicList'))
const ChatPanel = lazy(() => import('../features/chat/ChatPanel'))
const NetworkCalendar = withTexts(() => import('../features/calendar/NetworkCalendar'), 'calendar')
const OwnCalendarPage = withTexts(() => import('../features/calendar/OwnCalendarPage'), 'calendar')
const OffersPage = withTexts(() => import('../features/offers/OffersPage'), 'offers')
const NetworkMunicipalities = lazy(() => import('../features/networks/NetworkMunicipalities'))
const AccessQueue = lazy(() => import('../features/access/AccessQueue'))
const AskForAccessPage = lazy(() => import('../features/access/AskForAccessPage'))
const NetworkAbout = withTexts(
  () => import('../features/networks/NetworkAbout'),
  'tours',
  'experiences',
)
const StartTopicPage = lazy(() => import('../features/forum/StartTopicPage'))
const TopicPage = withTexts(() => import('../features/forum/TopicPage'), 'privacy', 'journeys')
const FlagQueue = withTexts(() => import('../features/privacy/FlagQueue'), 'privacy')
const FlagsPage = withTexts(() => import('../features/privacy/FlagsPage'), 'privacy')
const MunicipalityPage = withTexts(
  () => import('../features/networks/MunicipalityPage'),
  'experiences',
)
const BodiesPage = lazy(() => import('../features/networks/BodiesPage'))
const ProgrammeListPage = lazy(() => import('../features/programmes/ProgrammeListPage'))
const ProgrammePage = withTexts(
  () => import('../features/programmes/ProgrammePage'),
  'tours',
  'experiences',
)
const TourPage = withTexts(() => import('../features/tours/TourPage'), 'tours')
const OlderVersionPage = withTexts(() => import('../features/tours/OlderVersionPage'), 'tours')
const TourEditorPage = withTexts(() => import('../features/tours/TourEditorPage'), 'tours')
const ContributionsPage = withTexts(
  () => import('../features/contributions/ContributionsPage'),
  'contributions',
)
const StopPage = withTexts(() => import('../features/tours/StopPage'), 'tours', 'afterwards')
const ExperiencePage = withTexts(
  () => import('../features/experiences/ExperiencePage'),
  'experiences',
)
const LibraryPage = withTexts(() => import('../features/experiences/LibraryPage'), 'experiences')
const SpreadPage = withTexts(() => import('../features/experiences/SpreadPage'), 'experiences')
const OwnExperiencesPage = withTexts(
  () => import('../features/experiences/OwnExperiencesPage'),
  'experiences',
)
const ExperienceEditorPage = withTexts(
  () => import('../features/experiences/ExperienceEditorPage'),
  'experiences',
)
const SessionPage = withTexts(
  () => import('../features/session/SessionPage'),
  'session',
  'tours',
  'afterwards',
)
const AfterwardsPage = withTexts(
  () => import('../features/afterwards/AfterwardsPage'),
  'afterwards',
  'session',
  'tours',
  'journeys',
)
const HallPage = withTexts(() => import('../features/session/HallPage'), 'session')
const ScreenPage = withTexts(() => import('../features/session/ScreenPage'), 'session')
const PresenterPage = withTexts(() => import('../features/session/PresenterPage'), 'session')
const RegisterPage = withTexts(
  () => import('../features/registration/RegisterPage'),
  'registration',
  'statements',
)
const OwnRegistrationsPage = withTexts(
  () => import('../features/registration/OwnRegistrationsPage'),
  'registration',
)
const DelegateListPage = withTexts(
  () => import('../features/registration/DelegateListPage'),
  'registration',
)
const DelegateSheetPage = withTexts(
  () => import('../features/registration/DelegateSheetPage'),
  'registration',
)
const DelegatePage = withTexts(
  () => import('../features/registration/DelegatePage'),
  'registration',
  'tours',
  'afterwards',
)
const JourneyPage = withTexts(() => import('../features/journeys/JourneyPage'), 'journeys')
const JourneyPrintPage = withTexts(
  () => import('../features/journeys/JourneyPrintPage'),
  'journeys',
  'evidence',
)
const MeasureStatusPage = withTexts(
  () => import('../features/journeys/MeasureStatusPage'),
  'journeys',
)
const MyJourneyPage = withTexts(() => import('../features/journeys/MyJourneyPage'), 'journeys')
const NetworkJourneys = withTexts(
  () => import('../features/overview/NetworkJourneys'),
  'journeys',
  'overview',
)
const ReportsPage = withTexts(() => import('../features/reports/ReportsPage'), 'reports')
const ReportPage = withTexts(() => import('../features/reports/ReportPage'), 'reports')
const MunicipalityOverviewPage = withTexts(
  () => import('../features/overview/MunicipalityOverviewPage'),
  'overview',
  'journeys',
  'experiences',
  'statements',
)
const NetworkStatements = withTexts(
  () => import('../features/statements/NetworkStatements'),
  'statements',
)
const StatementPage = withTexts(() => import('../features/statements/StatementPage'), 'statements')
const StoryPage = withTexts(() => import('../features/story/StoryPage'), 'story')
const PrizePage = withTexts(() => import('../features/prizes/PrizePage'), 'prizes', 'experiences')
const JuryPage = withTexts(() => import('../features/prizes/JuryPage'), 'prizes')
const NoticesPage = lazy(() => import('../features/notifications/NoticesPage'))

/** Pages inside <SignedIn> ask for sign-in before they ask whether the thing exists. */
export function AppRoutes() {
  return (
    <Routes>
      <Route index element={<FrontPage />} />
      <Route path="nettverk/:key" element={<NetworkPage />}>
        <Route index element={<TopicList />} />
        <Route path="chat" element={<ChatPanel />} />
        <Route path="kalender" element={<NetworkCalendar />} />
        <Route path="tilbud" element={<OffersPage />} />
        <Route path="kommuner" element={<NetworkMunicipalities />} />
        <Route path="veikart" element={<NetworkJourneys />} />
        <Route path="rapporter" element={<ReportsPage />} />
        <Route path="innspill" element={<NetworkStatements />} />
        <Route path="om" element={<NetworkAbout />} />
        <Route path="foresporsler" element={<AccessQueue />} />
        <Route path="meldte" element={<FlagQueue />} />
      </Route>
      <Route path="kommune/:number" element={<MunicipalityPage />} />
      <Route path="program" element={<ProgrammeListPage />} />
      <Route path="program/:key" element={<ProgrammePage />} />
      <Route path="turne/:id" element={<TourPage />} />
      <Route path="turne/:id/versjon/:number" element={<OlderVersionPage />} />
      <Route path="stopp/:id" element={<StopPage />} />
      <Route path="erfaring/:id" element={<ExperiencePage />} />
      <Route path="deltaker" element={<DelegatePage />} />
      <Route path="salen" element={<HallPage />} />
      <Route path="erfaring/:id/spredning" element={<SpreadPage />} />
      <Route path="erfaringer" element={<LibraryPage />} />
      <Route path="erfaringer/spredning" element={<SpreadPage />} />
      <Route path="pris/:year?" element={<PrizePage />} />
      <Route path="historie/:id" element={<StoryPage />} />
      <Route path="instanser" element={<BodiesPage />} />
      <Route element={<SignedIn />}>
        <Route path="nettverk/:key/ny-trad" element={<StartTopicPage />} />
        <Route path="turne/:id/innspill" element={<ContributionsPage />} />
        <Route path="turne/:id/rediger" element={<TourEditorPage />} />
        <Route path="erfaring/:id/rediger" element={<ExperienceEditorPage />} />
        <Route path="erfaringer/mine" element={<OwnExperiencesPage />} />
        <Route path="trad/:id" element={<TopicPage />} />
        <Route path="okt/:id" element={<SessionPage />} />
        <Route path="okt/:id/etterpa" element={<AfterwardsPage />} />
        <Route path="okt/:id/lerret" element={<ScreenPage />} />
        <Route path="okt/:id/presentasjon" element={<PresenterPage />} />
        <Route path="kalender" element={<OwnCalendarPage />} />
        <Route path="stopp/:id/pamelding" element={<RegisterPage />} />
        <Route path="stopp/:id/deltakere" element={<DelegateListPage />} />
        <Route path="stopp/:id/deltakere/:kind" element={<DelegateSheetPage />} />
        <Route path="pameldinger" element={<OwnRegistrationsPage />} />
        <Route path="veikart/:id" element={<JourneyPage />} />
        <Route path="veikart/:id/utskrift" element={<JourneyPrintPage />} />
        <Route path="tiltak/:id" element={<MeasureStatusPage />} />
        <Route path="kommune/:number/innspill" element={<StatementPage />} />
        <Route path="kommune/:number/veikart" element={<MyJourneyPage />} />
        <Route path="rapport/:id" element={<ReportPage />} />
        <Route path="kommune/:number/oversikt" element={<MunicipalityOverviewPage />} />
        <Route path="pris/:year/jury" element={<JuryPage />} />
        <Route path="meldte" element={<FlagsPage />} />
        <Route path="varsler" element={<NoticesPage />} />
        <Route path="tilgang/:key?" element={<AskForAccessPage />} />
        <Route path="*" element={<NoSuchPage />} />
      </Route>
    </Routes>
  )
}
