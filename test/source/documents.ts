import { encoder, type DocumentVdd } from '../../src/model/index.js';

/** A small invented sheet. */
export const fiche = (change: Partial<DocumentVdd> = {}): DocumentVdd => ({
  audience: 'particuliers',
  id: 'F1',
  racine: 'Publication',
  type: "Fiche d'information",
  famille: 'fiche',
  titre: 'Emprunter la barque communale',
  date: '2026-03-01',
  spUrl: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F1',
  filDAriane: [],
  themes: [],
  children: [
    {
      type: 'Introduction',
      attributes: {},
      children: [
        {
          type: 'Texte',
          attributes: {},
          children: [{ type: 'Paragraphe', attributes: {}, children: ['La barque se réserve la veille.'] }],
        },
      ],
    },
  ],
  ...change,
});

export const fichier = (change?: Partial<DocumentVdd>): object => encoder(fiche(change)) as object;
