/** What the elements offer, drawn from their doc comments and from the schema of options, for editors and documentation. */
import { NOTICES } from '../src/local/notices.ts';
import { attributDe, NOMS_OPTIONS, REPONSES, SCHEMA } from '../src/local/schema.ts';
import { AUDIENCES } from '../src/model/document.ts';

/** Kinds of options with a few values. */
const CHOIX = { niveau: [2, 3, 4, 5], reponses: REPONSES };

/** The town's options are attributes of every element: described once, where they are read. */
const options = NOMS_OPTIONS.filter((nom) => !SCHEMA[nom].script && !SCHEMA[nom].simple).map((nom) => ({
  name: attributDe(nom),
  type: { text: CHOIX[SCHEMA[nom].type]?.map((choix) => `'${choix}'`).join(' | ') ?? 'string' },
  description: `${NOTICES[nom].phrase} Exemple : ${NOTICES[nom].exemple}`,
}));

/** The plain attributes, as the elements share them. */
const SIMPLES = Object.fromEntries([
  ...NOMS_OPTIONS.filter((nom) => SCHEMA[nom].simple).map((nom) => [
    nom,
    {
      description: `${NOTICES[nom].phrase} Exemple : ${NOTICES[nom].exemple}`,
      type: { text: nom === 'audience' ? AUDIENCES.map((audience) => `'${audience}'`).join(' | ') : 'string' },
    },
  ]),
  [
    'lang',
    { description: 'La langue de l’interface. Sans elle : le français. Exemple : en', type: { text: 'string' } },
  ],
]);

/** Every element draws its rules and frames with it. */
const BORDURE = {
  name: '--co-marquage-couleur-bordure',
  description: 'the town’s colour for rules and frames; by default the one above',
};

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
        if (!declaration.tagName) continue;
        for (const attribute of declaration.attributes) Object.assign(attribute, SIMPLES[attribute.name]);
        declaration.attributes.push(...options);
        declaration.cssProperties?.push(BORDURE);
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
