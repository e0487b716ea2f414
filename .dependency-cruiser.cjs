// Who may import whom: the direction table of ARCHITECTURE.md, as rules. Each comment says what to do instead.
const pkg = (name) => `^packages/${name}/src/`;
const outside = (...allowed) => `^packages/(?!(${allowed.join('|')})/)|^e2e/|^bench/`;
const TEST = '\\.test\\.tsx?$';

/** A package may import itself and the packages named; tests are held to the same. */
function onlyFrom(name, allowed, comment) {
  return {
    name: `${name}-imports`,
    severity: 'error',
    comment,
    from: { path: pkg(name) },
    to: { path: outside(name, ...allowed) },
  };
}

module.exports = {
  forbidden: [
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'The import leads nowhere: check the path, and that the package names it in its dependencies.',
      from: { pathNot: '^packages/console/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Break the circle: move the shared type down to the lower of the two.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'not-to-tests',
      severity: 'error',
      comment: 'Code never imports a test or e2e; move what is shared into a source file.',
      from: { pathNot: `${TEST}|^e2e/|^bench/|/testing/` },
      to: { path: `${TEST}|^e2e/` },
    },
    {
      name: 'wire-imports-nothing',
      severity: 'error',
      comment:
        'apple/wire is what both sides share: it may import only typebox. Put behaviour beside it, not inside.',
      from: { path: '^packages/apple/src/wire/', pathNot: TEST },
      to: { pathNot: '^packages/apple/src/wire/|node_modules/typebox' },
    },
    onlyFrom(
      'apple',
      [],
      'apple knows only Apple. Report outcomes to the observer instead of calling other packages.',
    ),
    onlyFrom('diagnosis', ['apple'], 'diagnosis is pure: it takes facts as parameters.'),
    {
      name: 'diagnosis-only-apple-types',
      severity: 'error',
      comment: 'diagnosis may use apple/wire and apple/errors only; everything else arrives as evidence.',
      from: { path: pkg('diagnosis') },
      to: { path: '^packages/apple/src/(?!wire/|errors/)' },
    },
    {
      name: 'diagnosis-is-pure',
      severity: 'error',
      comment: 'No I/O in diagnosis: the caller reads, diagnosis judges.',
      from: { path: pkg('diagnosis'), pathNot: TEST },
      to: { dependencyTypes: ['core'] },
    },
    onlyFrom('messages', ['diagnosis'], 'messages may use the ids of diagnosis as types, nothing else.'),
    {
      name: 'messages-only-types',
      severity: 'error',
      comment: 'Import ids with `import type`; texts must not load the judge.',
      from: { path: pkg('messages'), pathNot: TEST },
      to: { path: pkg('diagnosis'), dependencyTypesNot: ['type-only'] },
    },
    onlyFrom('contract', ['diagnosis'], 'contract may use the ids of diagnosis as types, nothing else.'),
    {
      name: 'contract-only-types',
      severity: 'error',
      comment: 'Import ids with `import type`.',
      from: { path: pkg('contract'), pathNot: TEST },
      to: { path: pkg('diagnosis'), dependencyTypesNot: ['type-only'] },
    },
    onlyFrom('simulator', ['apple'], 'The simulator shares apple/wire and nothing else.'),
    {
      name: 'simulator-only-wire',
      severity: 'error',
      comment:
        'The simulator never uses the client, its OAuth, its token files or its classifier: one mistake would cancel out on both sides. Write it again from the reference.',
      from: { path: pkg('simulator') },
      to: { path: '^packages/apple/src/(?!wire/)' },
    },
    onlyFrom(
      'server',
      ['apple', 'diagnosis', 'messages', 'contract'],
      'The server never imports the simulator, console or cli.',
    ),
    onlyFrom('console', ['contract', 'messages'], 'The console speaks to the server through contract only.'),
    onlyFrom(
      'cli',
      ['apple', 'diagnosis', 'messages', 'contract', 'server', 'simulator'],
      'The cli never imports the console.',
    ),
    {
      name: 'cli-uses-the-composition-root',
      severity: 'error',
      comment:
        'The cli reaches the server through server/src/main.ts (and index.ts) only; the demo works through the public HTTP API.',
      from: { path: pkg('cli') },
      to: { path: '^packages/server/src/(?!main\\.ts$|index\\.ts$)' },
    },
    {
      name: 'cli-uses-the-simulator-library',
      severity: 'error',
      comment: 'The cli reaches the simulator through its index only.',
      from: { path: pkg('cli'), pathNot: TEST },
      to: { path: '^packages/simulator/src/(?!index\\.ts$)' },
    },
    {
      name: 'stages-are-apart',
      severity: 'error',
      comment:
        'A stage hands on by rows and jobs. Declare the interface you need here and let main.ts wire it.',
      from: { path: '^packages/server/src/(intake|sync|diagnose|fix|tell|assign|enroll)/', pathNot: TEST },
      to: {
        path: '^packages/server/src/(intake|sync|diagnose|fix|tell|assign|enroll|store|http|jobs)/',
        pathNot: '^packages/server/src/$1/',
      },
    },
    {
      name: 'store-below-stages',
      severity: 'error',
      comment: 'The store knows the domain and, as types, the interfaces of the stages.',
      from: { path: '^packages/server/src/store/', pathNot: TEST },
      to: { path: '^packages/server/src/(?!store/|domain/)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'http-not-to-store',
      severity: 'error',
      comment: 'Routes parse, call a stage, answer. What they need is passed in by main.ts.',
      from: { path: '^packages/server/src/http/', pathNot: TEST },
      to: { path: '^packages/server/src/store/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'domain-at-the-bottom',
      severity: 'error',
      comment: 'domain holds types and pure rules; it imports no other folder of the server.',
      from: { path: '^packages/server/src/domain/' },
      to: { path: '^packages/server/src/(?!domain/)' },
    },
    {
      name: 'only-main-knows-everything',
      severity: 'error',
      comment: 'Nothing imports main.ts inside the server; it wires, nobody asks it.',
      from: { path: '^packages/server/src/(?!main\\.ts$|index\\.ts$)', pathNot: TEST },
      to: { path: '^packages/server/src/main\\.ts$' },
    },
    {
      name: 'database-only-in-store',
      severity: 'error',
      comment: 'SQL lives in server/src/store; declare a method there.',
      from: {
        path: '^packages/',
        pathNot: '^packages/server/src/(store|jobs)/|^packages/server/src/main\\.ts$',
      },
      to: { path: 'node_modules/(kysely|pg|@electric-sql|pg-boss)/' },
    },
    {
      name: 'undici-only-at-the-edges',
      severity: 'error',
      comment:
        "Requests leave from apple/dep, the contract client, the cli, the simulator's devices and the webhooks of notices.",
      from: {
        path: '^packages/',
        pathNot:
          '^packages/apple/src/dep/|^packages/contract/src/client|^packages/cli/|^packages/simulator/src/devices/|^packages/server/src/main\\.ts$|^packages/server/src/tell/notices/send-webhook\\.ts$|\\.test\\.ts$',
      },
      to: { path: 'node_modules/undici/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.runtime|\\.tsbuild|packages/console/dist' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
