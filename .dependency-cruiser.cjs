/** The architecture as arrows: core ← storage ← doing ← faces; nothing imports local. */
const onlyFrom = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^(src|bot|local|spfx|bench|scripts|test)/', pathNot: allowed },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'core-is-alone',
      comment: 'Rules import rules, and the one calendar library (docs/decisions).',
      severity: 'error',
      from: { path: '^src/core/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: ['^src/core/', '^node_modules/temporal-polyfill', '^temporal-polyfill'] },
    },
    onlyFrom('storage-knows-core', '^src/storage/(?!.*\\.spec\\.)', '^src/(core|storage)/'),
    onlyFrom('texts-know-core', '^src/texts/(?!.*\\.spec\\.)', '^src/(core|texts)/'),
    onlyFrom('cards-know-core-and-texts', '^src/cards/(?!.*\\.spec\\.)', '^src/(core|texts|cards)/'),
    onlyFrom('documents-know-core-and-texts', '^src/documents/(?!.*\\.spec\\.)', '^src/(core|texts|documents)/'),
    onlyFrom('api-is-a-contract', '^src/api/(?!.*\\.spec\\.)', '^src/(core|api)/'),
    onlyFrom('doing', '^src/doing/(?!.*\\.spec\\.)', '^src/(core|storage|doing|documents|cards|texts|api)/'),
    onlyFrom('tab', '^src/tab/(?!.*\\.spec\\.)', '^src/(core|texts|api|tab)/'),
    onlyFrom('archive', '^src/archive/(?!.*\\.spec\\.)', '^src/(core|texts|api|storage|archive)/'),
    onlyFrom('bot', '^bot/(?!.*\\.spec\\.)', '^(src/(core|storage|doing|documents|cards|texts|api)|bot)/'),
    {
      name: 'nothing-imports-local',
      comment: 'Nothing of the product; the documents made from the code tell of the stand-in too.',
      severity: 'error',
      from: { pathNot: '(^(local|test|bench)/|^scripts/documents\\.ts$|\\.spec\\.tsx?$)' },
      to: { path: '^local/' },
    },
    {
      name: 'the-stand-in-is-nobodys-friend',
      comment: 'The stand-in knows nothing of the product: it is SharePoint.',
      severity: 'error',
      from: { path: '^local/sharepoint/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^(src|bot|local/(?!sharepoint/))' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
