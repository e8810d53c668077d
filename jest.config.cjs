/** Core, storage, bot and stand-in specs run in Node; the browser walk (test/browser) has its own configuration. */
const transform = {
  '^.+\\.(t|j|mj)sx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};

/** Packages that ship ES modules only, or import while they run, and must be transformed for Jest's CommonJS. */
const esmOnly = [
  '@pnp/',
  'jose/',
  'oauth4webapi/',
  'nanoid/',
  'postal-mime/',
  'temporal-polyfill/',
  'temporal-utils/',
  'strip-bom/',
  'unpdf/',
  'client-zip/',
  'file-type/',
  'strtok3/',
  'token-types/',
  'uint8array-extras/',
  '@tokenizer/',
  '@borewit/',
  '@opentelemetry/otlp-exporter-base/',
];

module.exports = {
  testEnvironment: 'node',
  watchman: false,
  roots: [
    '<rootDir>/src',
    '<rootDir>/bot',
    '<rootDir>/local',
    '<rootDir>/test',
    '<rootDir>/scripts',
    '<rootDir>/manifest',
  ],
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '/test/browser/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/', '<rootDir>/.cache/'],
  // Part of it has no form for `require`, which Jest asks for.
  moduleNameMapper: {
    '^unpdf$': '<rootDir>/node_modules/unpdf/dist/index.mjs',
    '^unpdf/pdfjs$': '<rootDir>/node_modules/unpdf/dist/pdfjs.mjs',
  },
  setupFiles: ['<rootDir>/jest.setup.cjs'],
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')}))`],
};
