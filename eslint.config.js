import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Globals that would let a rule read the clock, the network or the machine. */
const impure = ['Date', 'fetch', 'process', 'window', 'document', 'setTimeout', 'setInterval', 'console', 'crypto'];

/** Each vendor is named in exactly one place; the exceptions below name that place. */
const vendors = {
  botbuilder: 'Only bot/transport/botbuilder.ts may know botbuilder.',
  'botframework-connector': 'Only bot/transport/botbuilder.ts may know botbuilder.',
  '@microsoft/teams-js': 'Only src/tab/teams.ts may know teams-js.',
};
const restricted = (allowed) => ({
  paths: Object.entries(vendors)
    .filter(([name]) => !allowed.includes(name))
    .map(([name, message]) => ({ name, message })),
  patterns: allowed.includes('@pnp') ? [] : [{ group: ['@pnp/*'], message: 'Only src/storage may know @pnp.' }],
});

const syntax = [
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only: names must be guessable.' },
  {
    selector: 'FunctionDeclaration > Identifier.params[typeAnnotation.typeAnnotation.type="TSBooleanKeyword"]',
    message: 'No boolean parameters: name the two cases.',
  },
];
/** Ids and what people write never become part of a question or an address but where they are checked. */
const putTogether = {
  selector:
    'CallExpression[callee.property.name=/^(filter|getById|getByTitle|getByName|getList|getByInternalNameOrTitle)$/] > TemplateLiteral[expressions.length>0]',
  message: 'No text put together in a question or an address: src/storage/odata.ts writes them.',
};

/** What preact, which the tab is built with, leaves to the browser where React does not. */
const leftToTheBrowser = [
  {
    selector: 'JSXAttribute[name.name="autoFocus"]',
    message: 'A browser heeds autofocus once in a page: useStandAt.',
  },
  {
    selector: 'JSXOpeningElement[name.name=/^[a-z]/] > JSXAttribute[name.name="onSelect"]',
    message: 'The browser tells only of what is marked: listen for selectionchange.',
  },
];

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'bot/reading/likeness/learned.ts',
      'node_modules/**',
      '.data/**',
      '.cache/**',
      'coverage/**',
      'spfx/**',
    ],
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      // Index signatures are read with brackets on purpose: they may be undefined.
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-restricted-imports': ['error', restricted([])],
      'no-restricted-syntax': ['error', ...syntax],
      'max-lines': ['error', { max: 300 }],
    },
  },
  { files: ['src/**/*.{ts,tsx}', 'bot/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...syntax, putTogether] } },
  {
    files: ['src/tab/**/*.tsx'],
    rules: { 'no-restricted-syntax': ['error', ...syntax, putTogether, ...leftToTheBrowser] },
  },
  {
    files: ['src/core/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: { 'no-restricted-globals': ['error', ...impure] },
  },
  {
    files: ['src/storage/**/*.ts', 'test/storage/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', restricted(['@pnp'])] },
  },
  { files: ['local/sharepoint/specs/**/*.ts'], rules: { 'no-restricted-imports': ['error', restricted(['@pnp'])] } },
  {
    // The measurement of it needs botbuilder's own echo to be beside (bench/bot).
    files: ['bot/transport/botbuilder.ts', 'bench/bot/sides.ts'],
    rules: { 'no-restricted-imports': ['error', restricted(['botbuilder', 'botframework-connector'])] },
  },
  {
    // What such a page is usually made of, to be measured beside the tab.
    files: ['bench/tab/typical/typical.tsx'],
    rules: { 'no-restricted-imports': ['error', restricted(['@microsoft/teams-js', '@pnp'])] },
  },
  { files: ['src/tab/teams.ts'], rules: { 'no-restricted-imports': ['error', restricted(['@microsoft/teams-js'])] } },
);
