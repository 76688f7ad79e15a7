/** What the elements offer, drawn from their doc comments and from the schema of options, for editors and documentation. */
import { NOTICES } from '../src/local/notices.ts';
import { attributDe, NOMS_OPTIONS, SCHEMA } from '../src/local/schema.ts';

/** The town's options are attributes of every element: described once, where they are read. */
const options = NOMS_OPTIONS.filter((nom) => !SCHEMA[nom].script && !SCHEMA[nom].simple).map((nom) => ({
  name: attributDe(nom),
  type: { text: 'string' },
  description: `${NOTICES[nom].phrase} Exemple : ${NOTICES[nom].exemple}`,
}));

/** Leaves what is nobody's business out (state, private members), and adds the options. */
const offered = {
  name: 'offered',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        if (!declaration.customElement) continue;
        const hidden = new Set(
          (declaration.members ?? []).filter(({ privacy }) => privacy && privacy !== 'public').map(({ name }) => name),
        );
        declaration.members = (declaration.members ?? []).filter(({ name }) => !hidden.has(name));
        declaration.attributes = (declaration.attributes ?? []).filter(({ name }) => !hidden.has(name));
        if (declaration.tagName) declaration.attributes.push(...options);
      }
    }
  },
};

export default {
  globs: ['src/elements/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [offered],
};
