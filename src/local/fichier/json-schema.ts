/** The published JSON Schema of the town's file (draft 2020-12), made from the shape and the notices. Node, at build time. */
import { AUDIENCES } from '../../model/index.js';
import { BLOCS_MASQUABLES, COMPOSANTS, LECTURES, OUTILS, RENDUS, REPONSES } from '../schema.js';
import { FORME, JOURS, type Forme, type TypeValeur } from './forme.js';
import type { Chemin } from './lire.js';
import { noticeDe } from './notices.js';

type Schema = Record<string, unknown>;

const texte = (pattern?: string): Schema => ({ type: 'string', ...(pattern && { pattern }) });
const DOCUMENT = `^((${AUDIENCES.join('|')})/)?[A-Za-z][\\w-]{0,63}$`;

const VALEURS: Readonly<Record<TypeValeur, Schema>> = {
  texte: texte(),
  html: texte(),
  adresse: texte(),
  motif: texte('\\{id\\}'),
  couleur: texte(),
  courriel: texte('^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$'),
  telephone: texte('^\\+?[\\d\\s.()\\-\\u00a0\\u202f]+$'),
  insee: texte('^(\\d{2}|2[ABab])\\d{3}$'),
  cle: texte(DOCUMENT),
  audience: { enum: [...AUDIENCES] },
  blocs: { type: 'array', items: { enum: [...BLOCS_MASQUABLES] } },
  niveau: { enum: [2, 3, 4, 5] },
  composant: { enum: [...COMPOSANTS] },
  jours: { type: 'integer', minimum: 1, maximum: 30 },
  parametre: texte('^#?[\\w.-]+$'),
  reponses: { enum: [...REPONSES] },
  oui: { const: 'oui' },
  lecture: { enum: [...LECTURES] },
  outils: texte(`^(${OUTILS.join('|')})([\\s,;]+(${OUTILS.join('|')}))*$`),
  rendu: { enum: [...RENDUS] },
  date: { type: 'string', format: 'date' },
  jour: { enum: [...JOURS] },
  heures: texte('^\\d{1,2}\\s*[:h]\\s*(\\d\\d)?\\s*[-–à]\\s*\\d{1,2}\\s*[:h]\\s*(\\d\\d)?$'),
  booleen: { type: 'boolean' },
  mot: texte('^[\\w-]{1,60}$'),
  idLocal: texte('^L\\d{1,9}$'),
  version: { const: 1 },
  lien: texte(),
};

export function schemaJson(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Fichier de la commune pour co-marquage',
    description: 'Ce que la mairie ajoute au guide national : contact, horaires, notes, démarches, fiches.',
    ...schemaDe(FORME, []),
    $defs: { complement: complet(COMPLEMENT, ['toutes']) },
  };
}

function schemaDe(forme: Forme, chemin: Chemin): Schema {
  const notice = noticeDe(chemin);
  const dit = notice && { description: notice.phrase, examples: [notice.exemple] };
  return { ...dit, ...contrainte(forme, chemin) };
}

/** What stands four times in the file is written once. */
const COMPLEMENT = FORME.champs['toutes'];

const contrainte = (forme: Forme, chemin: Chemin): Schema =>
  forme === COMPLEMENT ? { $ref: '#/$defs/complement' } : complet(forme, chemin);

function complet(forme: Forme, chemin: Chemin): Schema {
  if (typeof forme === 'string') return VALEURS[forme];
  if ('parmi' in forme) return { enum: [...forme.parmi] };
  if ('liste' in forme) return { type: 'array', items: contrainte(forme.liste, [...chemin, 0]) };
  if ('carte' in forme) {
    const cle = forme.cles === 'document' ? `${AUDIENCES[0]}/F1` : 'mot';
    const dessous = contrainte(forme.carte, [...chemin, cle]);
    return forme.cles === 'document'
      ? { type: 'object', patternProperties: { [DOCUMENT]: dessous }, additionalProperties: false }
      : { type: 'object', additionalProperties: dessous };
  }
  const properties = Object.entries(forme.champs).map(([nom, f]) => [nom, schemaDe(f, [...chemin, nom])] as const);
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(forme.requis && { required: [...forme.requis] }),
    additionalProperties: false,
  };
}
