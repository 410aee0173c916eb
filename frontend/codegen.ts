import type { CodegenConfig } from '@graphql-codegen/cli'

/** Documents become strings with their types; nothing generated is committed. */
const config: CodegenConfig = {
  schema: '../backend/schema.graphql',
  documents: 'src/**/*.graphql',
  ignoreNoDocuments: true,
  hooks: { afterAllFileWrite: 'node scripts/documents.mjs' },
  generates: {
    './src/gen/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        skipTypename: true,
        scalars: {
          Date: 'string',
          JSON: 'unknown',
          DateTime: 'string',
          LocalTime: 'string',
          Long: 'number',
          Markdown: 'string',
          UUID: 'string',
          URL: 'string',
        },
      },
    },
  },
}

export default config
