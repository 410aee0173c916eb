import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const host = process.env.HUB_HOST ?? 'http://localhost:5080'

export default defineConfig({
  plugins: [react()],
  build: {
    target: 'es2023',
    manifest: true,
    sourcemap: false,
    // A small map would be put into the script as an address that the page may not fetch.
    assetsInlineLimit: (file) => (file.endsWith('.json') ? false : undefined),
    rolldownOptions: {
      treeshake: {
        // Unused Designsystemet components drop out; without this a single button costs 65 kB.
        moduleSideEffects: [
          { test: /designsystemet-react[\\/]dist/, sideEffects: false },
          // One module a document: a page takes those that it asks.
          { test: /src[\\/]gen[\\/]/, sideEffects: false },
        ],
      },
    },
  },
  server: {
    proxy: Object.fromEntries(
      ['/graphql', '/live', '/files', '/sign-in', '/sign-out', '/realms'].map((path) => [
        path,
        { target: host, ws: path === '/live' },
      ]),
    ),
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/setup.ts'],
    restoreMocks: true,
  },
})
