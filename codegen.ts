import type { CodegenConfig } from '@graphql-codegen/cli';

/** Typed documents for the web: `npm run schema` writes them after schema.graphql. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: ['apps/web/src/**/*.graphql'],
  ignoreNoDocuments: true,
  generates: {
    'apps/web/src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsConst: true,
        enumType: 'const',
        strictScalars: true,
        importExtension: '.js',
        useTypeImports: true,
        scalars: {
          Date: 'string',
          DateTime: 'string',
          Kronor: 'string',
          Decimal: 'string',
          RichText: '@domain/consultations/rich-text.js#RichText',
        },
      },
    },
  },
};

export default config;
