/** Who may import whom (docs/architecture.md). Every rule is an error and says why. */
const order = {
  organisations: [],
  bodies: ['organisations'],
  'cost-sharing': ['organisations', 'bodies'],
  invoicing: ['organisations', 'bodies', 'cost-sharing'],
  meetings: ['organisations', 'bodies'],
  actions: ['organisations', 'bodies', 'meetings'],
  'minutes-import': ['organisations', 'bodies', 'meetings', 'actions'],
  consultations: ['organisations', 'bodies', 'meetings', 'actions'],
  exports: ['organisations', 'bodies', 'cost-sharing', 'invoicing', 'meetings', 'actions', 'consultations'],
  search: [],
  records: ['organisations', 'bodies', 'meetings', 'actions', 'consultations', 'exports', 'notifications'],
  public: ['organisations', 'bodies', 'cost-sharing', 'meetings', 'exports', 'records', 'search'],
  notifications: ['organisations', 'bodies', 'meetings', 'actions', 'consultations', 'exports'],
};
const everyFeature = ['identity', 'events'];

const featureRules = (root, name, publicDoor) =>
  Object.entries(order).map(([feature, allowed]) => ({
    name: `${name}-${feature}`,
    comment: `${feature} knows only what stands before it in the order: ${allowed.join(', ') || 'nothing'}. An arrow back would tie the features into one knot.`,
    severity: 'error',
    from: { path: `^${root}/${feature}/` },
    to: {
      path: `^${root}/([^/]+)/`,
      pathNot: [feature, ...allowed, ...publicDoor].map((f) => `^${root}/${f}/`),
    },
  }));

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'A cycle means that two files are one; split or join them.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'domain-is-pure',
      comment:
        'The rules run alike in server, browser and tests: no npm package, no Node, nothing outside libs/domain.',
      severity: 'error',
      from: { path: '^libs/domain/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: '^libs/domain/' },
    },
    {
      name: 'formats-know-only-the-domain',
      comment: 'Formats turn bytes into facts; they know neither Nest nor the database nor a feature of the API.',
      severity: 'error',
      from: { path: '^libs/formats/' },
      to: { path: ['^libs/platform/', '^apps/', 'node_modules/(@nestjs|typeorm)'] },
    },
    {
      name: 'platform-knows-no-feature',
      comment: 'Platform is glue that every feature stands on; if it knew one, features would meet through the floor.',
      severity: 'error',
      from: { path: '^libs/platform/' },
      to: { path: ['^apps/', '^libs/formats/', '^libs/domain/src/(?!shared/|access/)'] },
    },
    {
      name: 'libs-know-no-app',
      comment: 'Libraries are used by the apps, never the other way round.',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^apps/' },
    },
    ...featureRules('libs/domain/src', 'domain', ['shared', 'access']),
    ...featureRules('apps/api/src', 'api', everyFeature),
    {
      name: 'base-features-know-no-other',
      comment: 'identity and events serve all features and therefore know none.',
      severity: 'error',
      from: { path: '^apps/api/src/(identity|events)/' },
      to: {
        path: '^apps/api/src/[^/]+/',
        pathNot: '^apps/api/src/(identity|events)/',
      },
    },
    {
      name: 'api-features-through-the-door',
      comment: 'Another feature is used through its index.ts only, so that its inside can change.',
      severity: 'error',
      from: { path: '^apps/api/src/([^/]+)/' },
      to: {
        path: '^apps/api/src/[^/]+/',
        pathNot: ['^apps/api/src/$1/', '^apps/api/src/[^/]+/index\\.ts$', '^apps/api/src/migrations/'],
      },
    },
    {
      name: 'nothing-imports-demo',
      comment: 'Demo data sits on top of everything; only the start-up and the CLI may call it.',
      severity: 'error',
      from: {
        path: '^apps/api/src/',
        pathNot: ['^apps/api/src/demo/', '^apps/api/src/[^/]+\\.ts$', '^apps/api/src/cli/'],
      },
      to: { path: '^apps/api/src/demo/' },
    },
    {
      name: 'web-knows-only-the-domain',
      comment:
        'The web shares the rules with the server and meets it over GraphQL; nothing of Node or the database reaches the browser.',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: ['^apps/api/', '^libs/(platform|formats)/'] },
    },
    {
      name: 'no-dev-dependency-in-product',
      comment: 'What runs in production must be installed in production.',
      severity: 'error',
      // The web is bundled before it runs.
      from: { path: '^(libs|apps/api)/', pathNot: '\\.spec\\.ts$' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'not-to-unresolvable',
      comment:
        'An import that resolves to nothing fails at start. (The generated documents import a package of types only.)',
      severity: 'error',
      from: { pathNot: '/generated/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'require', 'types'],
    },
  },
};
