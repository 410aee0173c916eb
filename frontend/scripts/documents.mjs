// Gives each generated document a module of its own, so that a page loads what it asks and no other page's. Who imports
// from gen/graphql notices nothing.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

const gen = new URL('../src/gen/', import.meta.url)
const whole = readFileSync(new URL('graphql.ts', gen), 'utf8')

const first = whole.indexOf('export class TypedDocumentString')
const document =
  /^export const (\w+) = new TypedDocumentString\([^]*? as unknown as TypedDocumentString<(\w+), ?(\w+)>;$/gm
const found = [...whole.slice(first).matchAll(document)]
if (first < 0 || found.length !== whole.match(/^export const /gm).length)
  throw new Error(
    'The generated documents look otherwise than they did: see scripts/documents.mjs.',
  )

const head = '/* eslint-disable */\n'
rmSync(new URL('documents', gen), { recursive: true, force: true })
mkdirSync(new URL('documents', gen))
for (const [text, name, ...types] of found) {
  const own = types.filter((type) => type !== 'unknown').join(', ')
  writeFileSync(
    new URL(`documents/${name}.ts`, gen),
    `${head}import { TypedDocumentString } from '../TypedDocumentString';\nimport type { ${own} } from '../graphql';\n\n${text}\n`,
  )
}
const imported = /^import type .*DocumentTypeDecoration.*\n/m
writeFileSync(
  new URL('TypedDocumentString.ts', gen),
  head + whole.match(imported)[0] + whole.slice(first, first + found[0].index),
)
writeFileSync(
  new URL('graphql.ts', gen),
  whole.slice(0, first).replace(imported, '') +
    ['TypedDocumentString', ...found.map(([, name]) => `documents/${name}`)]
      .map((file) => `export { ${file.split('/').at(-1)} } from './${file}';\n`)
      .join(''),
)
