import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** What only one place may touch, with the sentence that says what to do instead. */
const environment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message:
    'Only packages/cli reads the environment (schema: packages/contract/src/config.ts). Take the value as a parameter.',
};
const clock = {
  selector:
    "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.object.name='Date'][callee.property.name='now']",
  message: 'The clock is a parameter: take `now` or a `Clock` from the caller.',
};
const catalogue = 'Texts come from the catalogue: write it in packages/messages and say it by its id.';
const WORDS = String.raw`/\p{L}{2}/u`;
const SHOWN_ATTRIBUTES =
  '/^(aria-(label|description|roledescription|valuetext|placeholder)|alt|label|placeholder|title|hint|summary|what|intro|text)$/';
/** Words that stand in a page itself: between tags, in what is chosen there, in attributes that are shown or read out. */
const textInView = [
  `JSXText[value=${WORDS}]`,
  ...['', 'ConditionalExpression > ', 'LogicalExpression > '].flatMap((between) => [
    `:matches(JSXElement, JSXFragment) > JSXExpressionContainer > ${between}Literal[value=${WORDS}]`,
    `:matches(JSXElement, JSXFragment) > JSXExpressionContainer > ${between}TemplateLiteral > TemplateElement[value.raw=${WORDS}]`,
  ]),
  `JSXAttribute[name.name=${SHOWN_ATTRIBUTES}] > Literal[value=${WORDS}]`,
  `JSXAttribute[name.name=${SHOWN_ATTRIBUTES}] > JSXExpressionContainer > TemplateLiteral > TemplateElement[value.raw=${WORDS}]`,
].map((selector) => ({ selector, message: catalogue }));
/** Words that the command line prints by itself. */
const PRINTING = 'CallExpression[callee.property.name=/^(write|note|log|info|warn|error)$/]';
const textPrinted = [
  `${PRINTING} > Literal[value=${WORDS}]`,
  `${PRINTING} > TemplateLiteral > TemplateElement[value.cooked=${WORDS}]`,
].map((selector) => ({ selector, message: catalogue }));
const globalFetch = {
  name: 'fetch',
  message:
    'Take the request function as a parameter; undici is used in apple/dep, contract/client, cli and simulator/devices.',
};

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/**',
      '.runtime/**',
      '.tsbuild/**',
      '.cache/**',
      'packages/console/dist/**',
      'data/**',
      'test-output/**',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      'max-params': ['error', { max: 4 }],
      'no-restricted-syntax': ['error', environment],
    },
  },
  {
    files: [
      '**/*.test.ts',
      '**/testing/**',
      'e2e/**',
      'bench/**',
      'scripts/**',
      'packages/messages/src/*/**',
      'packages/server/src/store/migrations/**',
    ],
    rules: { 'max-lines-per-function': 'off', 'max-lines': 'off', 'no-restricted-syntax': 'off' },
  },
  {
    files: ['packages/{apple,diagnosis,messages,contract,server,simulator}/src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/clock.ts'],
    rules: {
      'no-restricted-syntax': ['error', environment, clock],
      'no-restricted-globals': ['error', globalFetch],
    },
  },
  {
    files: ['packages/cli/src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/testing/**'],
    rules: { 'no-restricted-syntax': ['error', ...textPrinted] },
  },
  {
    files: ['packages/console/src/**/*.tsx', 'packages/console/src/**/*.ts'],
    plugins: { 'react-hooks': hooks },
    rules: {
      ...hooks.configs.recommended.rules,
      // Components are markup: length of a function says less there; the file limit still holds.
      'max-lines-per-function': ['error', { max: 120, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['packages/console/src/**/*.tsx'],
    rules: { 'no-restricted-syntax': ['error', environment, ...textInView] },
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', setTimeout: 'readonly', URL: 'readonly' },
    },
  },
);
