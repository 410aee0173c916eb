// Writes dist/operations.json: what the page asks, by the SHA-256 of the text as its client sends it. A hub that runs
// trusted operations only runs these.
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { createRequest, formatDocument, stringifyDocument } from '@urql/core'
import { createServer } from 'vite'

const vite = await createServer({
  server: { middlewareMode: true, ws: false },
  optimizeDeps: { noDiscovery: true, include: [] },
  logLevel: 'error',
})
const generated = await vite.ssrLoadModule('/src/gen/graphql.ts')
await vite.close()

const manifest = {}
for (const [name, document] of Object.entries(generated)) {
  if (!(document instanceof generated.TypedDocumentString) || name.endsWith('FragmentDoc')) continue
  // The client's document cache adds __typename before it sends.
  const text = stringifyDocument(formatDocument(createRequest(document.toString()).query))
  manifest[createHash('sha256').update(text).digest('hex')] = text
}
writeFileSync(new URL('../dist/operations.json', import.meta.url), JSON.stringify(manifest))
