import type { DocumentVdd, Noeud } from '../model/index.js';
import type { Options } from './schema.js';

/**
 * The document with the town's note and services among its children: below the State's own warnings, above its text.
 * National nodes stay the same objects. The appointment is not added: it stands in the town's header.
 */
export function ajouter(doc: DocumentVdd, options: Options): DocumentVdd {
  const ajouts = [...note(options), ...demarchesLocales(options)];
  if (ajouts.length === 0) return doc;
  const premier = doc.children.findIndex((noeud) => noeud.type !== 'Avertissement');
  const place = premier === -1 ? doc.children.length : premier;
  return { ...doc, children: [...doc.children.slice(0, place), ...ajouts, ...doc.children.slice(place)] };
}

function note({ note, commune }: Options): Noeud[] {
  return note ? [{ type: 'NoteLocale', attributes: { html: note, ...(commune && { commune }) }, children: [] }] : [];
}

/** The town's own service, form and, where asked for, appointment, in that order. */
export function demarchesLocales(options: Options, rendezVous = false): Noeud<'DemarcheLocale'>[] {
  const { commune, teleservice, teleserviceTitre, formulaire, formulaireTitre } = options;
  const demarche = (
    genre: 'teleservice' | 'formulaire' | 'rendez-vous',
    url: string | undefined,
    titre?: string,
  ): Noeud<'DemarcheLocale'>[] =>
    url
      ? [
          {
            type: 'DemarcheLocale',
            attributes: { genre, url, ...(titre && { titre }), ...(commune && { commune }) },
            children: [],
          },
        ]
      : [];
  return [
    ...demarche('teleservice', teleservice, teleserviceTitre),
    ...demarche('formulaire', formulaire, formulaireTitre),
    ...(rendezVous ? demarche('rendez-vous', options.rendezVous) : []),
  ];
}
