/**
 * Which room of src/ may import which: one direction, from the model up to the doors. No two rooms import each other,
 * and nothing outside src/ but a language's texts is reached from inside.
 */
import boundaries from 'eslint-plugin-boundaries';

/** Room → the rooms it may import, beside itself. A room is a folder of src/, or a file of it. */
const MAY_IMPORT = {
  model: [],
  version: [],
  feed: ['model'],
  situation: ['model'],
  local: ['model'],
  search: ['model'],
  source: ['model'],
  checklist: ['model', 'situation'],
  i18n: ['locales'],
  render: ['model', 'i18n'],
  elements: ['model', 'situation', 'local', 'checklist', 'search', 'source', 'render', 'i18n', 'version'],
  mirror: ['model', 'feed', 'search', 'local', 'version'],
  // It reads what a mirror wrote and publishes by the same means.
  prerender: ['model', 'situation', 'local', 'checklist', 'source', 'render', 'i18n', 'elements', 'mirror', 'version'],
  cli: ['mirror', 'prerender', 'version'],
  index: ['elements', 'version'],
  'politique-mots': [],
  politique: ['elements', 'politique-mots'],
  define: ['elements', 'index', 'politique', 'version'],
  embed: ['elements', 'politique-mots', 'version'],
};

const rooms = Object.keys(MAY_IMPORT);

/** The rule as a configuration of ESLint, for the repository at `root`. */
export const importRule = (root) => ({
  basePath: root,
  files: ['src/**/*.ts'],
  plugins: { boundaries },
  settings: {
    'boundaries/root-path': root,
    'boundaries/ignore': ['src/*.d.ts'],
    'boundaries/files': [
      ...rooms.flatMap((room) => [
        { category: room, pattern: `src/${room}.ts` },
        { category: room, pattern: `src/${room}/**/*` },
      ]),
      { category: 'locales', pattern: 'locales/*' },
    ],
    'import/resolver': { typescript: { project: `${root}tsconfig.json` } },
  },
  rules: {
    'boundaries/no-unknown-files': 'error',
    'boundaries/dependencies': [
      'error',
      {
        default: 'disallow',
        policies: [
          { allow: { to: { module: { origin: ['external', 'core'] } } } },
          ...rooms.map((room) => ({
            from: { file: { categories: room } },
            allow: { to: { file: { categories: { anyOf: [room, ...MAY_IMPORT[room]] } } } },
          })),
        ],
      },
    ],
  },
});
