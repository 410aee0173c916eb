import { BrowserRouter } from 'react-router'
import { Provider } from 'urql'
import { client } from '../lib/graphql'
import { FailureNote, LoadingPage } from '../ui/Loading'
import { AppRoutes } from './routes'
import { SessionProvider } from './session'
import { Shell } from './Shell'

export function App() {
  return (
    <Provider value={client}>
      <BrowserRouter>
        <SessionProvider
          waiting={<LoadingPage />}
          failed={(reload) => (
            <main className="page page-narrow">
              <FailureNote failure="offline" onRetry={reload} />
            </main>
          )}
        >
          <Shell>
            <AppRoutes />
          </Shell>
        </SessionProvider>
      </BrowserRouter>
    </Provider>
  )
}
