import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './style.css'

const example = `# You see what the one signed in here may see; without a session, what anyone may.
# A token goes under Headers: { "Authorization": "Bearer …" }

query Start {
  asOf
  viewer {
    person {
      name
    }
  }
  network(key: "50") {
    kind
  }
}

# What happens, as it happens: on a channel that you may hear.
subscription Channel {
  channelEvents(channel: "network/50") {
    sequence
    type
    data
  }
}
`

const fetcher = createGraphiQLFetcher({
  url: '/graphql',
  // Unsafe requests that carry the cookie need it.
  headers: { 'Hub-Request': '1' },
  subscriptionUrl: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
  enableIncrementalDelivery: true,
})

const root = document.getElementById('root')
if (!root) throw new Error('The page has no root.')
createRoot(root).render(
  <StrictMode>
    <GraphiQL fetcher={fetcher} defaultQuery={example} inputValueDeprecation schemaDescription />
  </StrictMode>,
)
