import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { importRule } from './import-rule.js';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig(
  { basePath: root, ignores: ['dist/', '.cache/', 'coverage/', 'node_modules/'] },
  js.configs.recommended,
  {
    basePath: root,
    files: ['**/*.ts'],
    extends: [
      tseslint.configs.recommendedTypeChecked,
      wc['flat/best-practice'],
      lit['flat/recommended'],
      litA11y.configs.recommended,
    ],
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: { projectService: true, tsconfigRootDir: root },
    },
    rules: {
      // Lit binds @event handlers itself.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  { basePath: root, files: ['**/*.{js,mjs}'], languageOptions: { globals: globals.node } },
  { basePath: root, files: ['demo/site/**/*.js'], languageOptions: { globals: globals.browser } },
  importRule(root),
  {
    basePath: root,
    files: ['test/**'],
    languageOptions: { globals: globals.mocha },
    rules: {
      // chai: expect(x).to.exist
      '@typescript-eslint/no-unused-expressions': 'off',
      // chai types accessibility assertions as thenable; node:test's describe and it return promises nobody awaits.
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
);
