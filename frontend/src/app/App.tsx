import { BrowserRouter } from 'react-router'
import { Provider } from 'urql'
import { client } from '../lib/graphql'
import { FailureNote, LoadingPage } from '../ui/Loading'
import { AppRoutes } from './routes'
import { SessionProvider, useRights } from './session'
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
            <Pages />
          </Shell>
        </SessionProvider>
      </BrowserRouter>
    </Provider>
  )
}

/** With other rights the page is asked for anew; what was typed in it is kept. */
function Pages() {
  return <AppRoutes key={useRights()} />
}
