// Which way imports point. Every wall of docs/adr/0002 is a rule here.

const room = '^src/modules/([^/]+)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'kernel-knows-nobody', severity: 'error', from: { path: '^src/kernel/' }, to: { pathNot: '^src/kernel/' } },
    {
      name: 'law-knows-kernel-and-data',
      severity: 'error',
      from: { path: '^src/law/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^(src/(law|kernel)/|law/)' },
    },
    {
      name: 'rules-are-pure',
      comment: 'Rules reach kernel, law, rules and front doors of rooms; no Node, no package, no store.',
      severity: 'error',
      from: { path: '^src/modules/[^/]+/(rules/|index\\.ts$|problems\\.ts$)', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^(src/(kernel|law)/|src/modules/[^/]+/(rules/|index\\.ts$|problems\\.ts$)|law/)' },
    },
    {
      name: 'official-forms-are-pure',
      comment: 'A form is layout data; engines that draw it live in platform/documents.',
      severity: 'error',
      from: { path: '^src/official-forms/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^src/(official-forms|kernel|law)/' },
    },
    {
      name: 'screens-never-see-a-store',
      severity: 'error',
      from: { path: '^src/modules/[^/]+/screens/' },
      to: { path: '^(src/modules/[^/]+/store|src/platform/database/)' },
    },
    {
      name: 'other-rooms-by-their-doors',
      comment: 'Room A enters room B by B/index.ts (pure) or B/services.ts (acts).',
      severity: 'error',
      from: { path: room, pathNot: '\\.test\\.tsx?$' },
      to: {
        path: '^src/modules/',
        pathNot: ['^src/modules/$1/', '^src/modules/[^/]+/(index|services|problems)\\.ts$'],
      },
    },
    {
      name: 'platform-knows-no-room',
      severity: 'error',
      from: { path: '^src/platform/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/(modules|web|entry|design)/' },
    },
    {
      name: 'only-entry-is-entered-by-entry',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/entry/' },
      to: { path: '^src/entry/' },
    },
    {
      name: 'browser-imports-no-server',
      severity: 'error',
      from: { path: '^src/(design/islands|field-app)/' },
      to: { path: '^src/(platform|runner|web|entry|access|modules/[^/]+/(store|services|use-cases|screens))' },
    },
    {
      name: 'access-knows-no-screen',
      severity: 'error',
      from: { path: '^src/access/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/(design|web|entry)/' },
    },
    {
      name: 'not-to-tests',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^(tests|bench)/' },
    },
    { name: 'not-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(node_modules|dist)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
