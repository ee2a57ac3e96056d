import stylistic from '@stylistic/eslint-plugin';
import redosDetector from 'eslint-plugin-redos-detector';
import regexp from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const TABLES = ['src/lexicon/tables/**', 'src/lexicon/gazetteers/**'];

/** What runs in Node alone; all else runs in browsers too. */
const FOR_NODE_ONLY = ['src/cli/**', 'src/node/**', 'src/bullmq/**'];

const formatting = {
  extends: [
    stylistic.configs.customize({
      indent: 2, quotes: 'single', semi: true,
      commaDangle: 'always-multiline', braceStyle: '1tbs', arrowParens: true,
    }),
  ],
  rules: {
    '@stylistic/max-len': ['error', { code: 140, ignoreUrls: true, ignoreRegExpLiterals: true, ignoreTemplateLiterals: true }],
    '@stylistic/max-statements-per-line': ['error', { max: 2 }],
    '@stylistic/operator-linebreak': ['error', 'before', { overrides: { '=': 'after' } }],
    '@stylistic/quotes': ['error', 'single', { avoidEscape: true, allowTemplateLiterals: 'avoidEscape' }],
    '@stylistic/indent-binary-ops': 'off',
    '@stylistic/multiline-ternary': 'off',
  },
};

/** Letters outside ASCII are no word characters for these, with the `u` flag too: `/\bủy\b/u` does not find "ủy ban". */
const ASCII_ONLY = 'It knows ASCII letters only, also with the u flag: write (?<![\\p{L}\\p{M}\\p{N}]) … (?![\\p{L}\\p{M}\\p{N}])';
const REGEXP_CALL = ':matches(NewExpression, CallExpression)[callee.name="RegExp"]';
const NO_CLOCK = 'The record depends on the text and the options only: no clock.';
const NO_LOCALE = 'The record is the same in every locale.';

const purity = {
  'no-restricted-syntax': [
    'error',
    { selector: 'Literal[regex.pattern=/\\\\[bBwW]/]', message: ASCII_ONLY },
    { selector: `${REGEXP_CALL} Literal[value=/\\\\[bBwW]/]`, message: ASCII_ONLY },
    { selector: `${REGEXP_CALL} TemplateElement[value.cooked=/\\\\[bBwW]/]`, message: ASCII_ONLY },
    { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: NO_CLOCK },
    { selector: 'CallExpression[callee.name="Date"]', message: NO_CLOCK },
    { selector: 'MemberExpression[property.name=/^toLocale|^localeCompare$/]', message: NO_LOCALE },
    { selector: 'ExportDefaultDeclaration', message: 'Every export has a name.' },
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: NO_CLOCK },
    { object: 'Math', property: 'random', message: 'The same input gives the same record.' },
  ],
  'no-restricted-globals': [
    'error',
    { name: 'Intl', message: NO_LOCALE },
    { name: 'process', message: 'The library runs in browsers too.' },
    { name: 'console', message: 'Problems go to record.diagnostics.' },
    { name: 'performance', message: NO_CLOCK },
  ],
  'no-restricted-imports': ['error', { patterns: [{ group: ['node:*'], message: 'The library runs in browsers too.' }] }],
};

const sizes = {
  'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
  'complexity': ['error', { max: 12 }],
  'max-params': ['error', { max: 4 }],
};

const regexSafety = {
  'regexp/require-unicode-regexp': 'error',
  'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
  'regexp/no-super-linear-move': 'error',
  'regexp/no-dupe-characters-character-class': 'error',
  'regexp/no-empty-alternative': 'error',
  'regexp/no-useless-assertions': 'error',
  'redos-detector/no-unsafe-regex': ['error', { ignoreError: true }],
};

export default defineConfig(
  globalIgnores(['dist/', '.declarations/', 'dist-web/', 'coverage/', 'node_modules/']),
  formatting,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // noUncheckedIndexedAccess makes each unchecked index visible as an explicit "!".
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-deprecated': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'eqeqeq': 'error',
      'no-param-reassign': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { regexp, 'redos-detector': redosDetector },
    rules: { ...sizes, ...regexSafety },
  },
  {
    files: ['src/**/*.ts'],
    ignores: FOR_NODE_ONLY,
    rules: purity,
  },
  {
    files: TABLES,
    rules: {
      'max-lines': 'off',
      '@stylistic/max-len': 'off',
      '@stylistic/no-multi-spaces': 'off',
      '@stylistic/key-spacing': 'off',
      '@stylistic/array-element-newline': 'off',
    },
  },
);
