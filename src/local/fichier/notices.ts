/** What each field of the town's file is for, in a sentence, with an example: for errors and the published schema. */
import { JOURS, type TypeValeur } from './forme.js';
import { NOTICES as NOTICES_OPTIONS } from '../notices.js';
import { SCHEMA, type NomOption, type TypeOption } from '../schema.js';
import type { Chemin } from './lire.js';

export interface NoticeChamp {
  phrase: string;
  exemple: unknown;
}

const notice = (phrase: string, exemple: unknown): NoticeChamp => ({ phrase, exemple });

/** "parent.field": what stands by sheet, theme, dossier or for all has the parent `*`. */
const CHAMPS: Record<string, NoticeChamp> = {
  $schema: notice('L’adresse du schéma, pour que l’éditeur aide à la saisie.', './local.schema.json'),
  version: notice('La version de ce format : toujours 1.', 1),
  commune: notice('La commune.', { insee: '99123', nom: 'Val-sur-Brume' }),
  'commune.insee': notice('Le code INSEE de la commune (cinq caractères, pas le code postal).', '99123'),
  'commune.nom': notice('Le nom de la commune, tel qu’il doit être lu.', 'Val-sur-Brume'),
  etend: notice(
    'L’adresse d’un autre fichier, par exemple celui de l’intercommunalité, que celui-ci complète ; elle se lit depuis ce fichier.',
    'https://agglo.example/local.json',
  ),
  defauts: notice('Les options qui valent partout, comme les attributs data-… des balises.', { couleur: '#1f4e79' }),
  contact: notice('Corrige, champ par champ, la fiche officielle de la mairie.', { telephone: '01 99 00 12 34' }),
  'contact.pivot': notice('Le type d’organisme ; sans lui, la mairie.', 'mairie'),
  'contact.nom': notice('Le nom du lieu d’accueil.', 'Mairie – guichet unique'),
  'contact.adresse': notice('L’adresse postale ; les lignes sont séparées par des virgules.', '1 place du Lavoir, 99123 Val-sur-Brume'),
  'contact.telephone': notice('Le numéro de téléphone.', '01 99 00 12 34'),
  'contact.courriel': notice('L’adresse électronique.', 'accueil@mairie.example'),
  'contact.site': notice('L’adresse de la page du service.', 'https://mairie.example/etat-civil'),
  'contact.horaires': notice('Les horaires d’ouverture, par jours de la semaine.', [{ du: 'lundi', au: 'vendredi', heures: ['08:30-12:00'] }]),
  'contact.remarque': notice('Un mot sur les horaires ou l’accès.', 'Le premier samedi du mois, sur rendez-vous.'),
  'horaires.du': notice('Le premier jour de la semaine.', 'lundi'),
  'horaires.au': notice('Le dernier jour de la semaine, compris ; sans lui, un seul jour.', 'vendredi'),
  'horaires.heures': notice('Les heures d’ouverture.', ['08:30-12:00', '13:30-17:00']),
  'horaires.commentaire': notice('Une condition : ces horaires sont alors montrés avec elle, sans calcul d’ouverture.', 'Un samedi sur deux.'),
  fermetures: notice('Les jours de fermeture de la mairie.', [{ du: '2026-12-24', au: '2026-12-31', motif: 'Fêtes de fin d’année' }]),
  'fermetures.du': notice('Le premier jour, année-mois-jour.', '2026-12-24'),
  'fermetures.au': notice('Le dernier jour, compris ; sans lui, un seul jour.', '2026-12-31'),
  'fermetures.motif': notice('La raison, lue par les habitants.', 'Fêtes de fin d’année'),
  toutes: notice('Ce que la commune ajoute à toutes les fiches.', { notes: [] }),
  themes: notice('Ce qu’elle ajoute aux fiches d’un thème, par identifiant.', { 'particuliers/N19810': { notes: [] } }),
  dossiers: notice('Ce qu’elle ajoute aux fiches d’un dossier, par identifiant.', { 'particuliers/N31': { notes: [] } }),
  fiches: notice('Ce qu’elle ajoute à une fiche, par identifiant.', { 'particuliers/F1234': { notes: [] } }),
  '*.notes': notice('Des mots de la mairie, avant ou après le texte, ou après un chapitre.', [{ place: 'avant', html: 'Le guichet est au rez-de-chaussée.' }]),
  'notes.place': notice('Où placer la note.', 'avant'),
  'notes.chapitre': notice('Le titre du chapitre que la note suit, quand place vaut « chapitre ».', 'Pièces à fournir'),
  'notes.html': notice('Le texte ; HTML simple accepté (gras, listes, liens).', 'Le guichet ferme à <strong>11 h 30</strong> le samedi.'),
  'notes.du': notice('Premier jour d’affichage, année-mois-jour.', '2026-09-01'),
  'notes.au': notice('Dernier jour d’affichage, compris.', '2026-12-31'),
  '*.teleservice': notice('La démarche en ligne propre à la commune.', { url: 'https://mairie.example/demarche', titre: 'Demander un acte à Val-sur-Brume' }),
  '*.formulaire': notice('Le formulaire propre à la commune.', { url: '/documents/inscription.pdf', titre: 'Fiche d’inscription' }),
  '*.rendezVous': notice('L’adresse de la page de prise de rendez-vous.', 'https://mairie.example/rendez-vous'),
  '*.masquer': notice('Les blocs secondaires à replier ; ils restent consultables.', ['voir-aussi', 'references']),
  '*.contact': notice('Remplace, dans ces fiches, la fiche officielle de l’organisme.', { nom: 'Guichet famille', telephone: '01 99 00 12 35' }),
  '*.modalites': notice('Complète les façons de faire la démarche : enLigne, surPlace, parCorres.', { surPlace: { html: 'Bureau 12.' } }),
  'modalites.enLigne': notice('La démarche en ligne.', { proposee: false }),
  'modalites.surPlace': notice('La démarche au guichet.', { rendezVous: 'https://mairie.example/rendez-vous' }),
  'modalites.parCorres': notice('La démarche par courrier.', { html: 'Écrivez à l’état civil, 1 place du Lavoir.' }),
  'modalite.proposee': notice('false : la commune ne propose pas cette façon de faire ; le texte national reste lisible.', false),
  'modalite.html': notice('Un mot de la mairie sur cette façon de faire.', 'Bureau 12, sans rendez-vous.'),
  'modalite.rendezVous': notice('L’adresse de la page de prise de rendez-vous.', 'https://mairie.example/rendez-vous'),
  'modalite.contact': notice('Le guichet à qui s’adresser.', { nom: 'État civil', adresse: '1 place du Lavoir' }),
  'teleservice.url': notice('L’adresse.', 'https://mairie.example/demarche'),
  'teleservice.titre': notice('Le titre du lien.', 'Demander un acte à Val-sur-Brume'),
  'formulaire.url': notice('L’adresse.', '/documents/inscription.pdf'),
  'formulaire.titre': notice('Le titre du lien.', 'Fiche d’inscription'),
  fichesLocales: notice('Les fiches de la commune, rangées sous un thème, un dossier ou une fiche du guide.', [{ id: 'L1', sous: 'particuliers/N19810', titre: 'La cantine', html: '<p>…</p>' }]),
  'fichesLocales.id': notice('L’identifiant : L suivi d’un nombre.', 'L1'),
  'fichesLocales.sous': notice('Le thème, le dossier ou la fiche sous lesquels elle est rangée.', 'particuliers/N19810'),
  'fichesLocales.titre': notice('Le titre.', 'La cantine scolaire à Val-sur-Brume'),
  'fichesLocales.html': notice('Le texte ; HTML simple accepté.', '<p>Les inscriptions ouvrent en juin.</p>'),
  'fichesLocales.du': notice('Premier jour d’affichage, année-mois-jour.', '2026-09-01'),
  'fichesLocales.au': notice('Dernier jour d’affichage, compris.', '2027-06-30'),
  textes: notice('Des mots de l’interface, par leur clé ; jamais la source, la date, la licence ni un avertissement.', { 'etat.introuvable': 'Cette fiche n’est plus proposée.' }),
}; // prettier-ignore

const MODALITES = new Set(['enLigne', 'surPlace', 'parCorres']);

/** The notice of the field at that place. */
export function noticeDe(chemin: Chemin): NoticeChamp | undefined {
  const noms = chemin.filter((x) => typeof x === 'string');
  const [parent = '', nom = ''] = noms.length < 2 ? ['', noms[0]] : noms.slice(-2);
  if (parent === 'defauts' && Object.hasOwn(SCHEMA, nom)) return NOTICES_OPTIONS[nom as NomOption];
  const cle = parent.includes('/') || parent === 'toutes' ? '*' : MODALITES.has(parent) ? 'modalite' : parent;
  return CHAMPS[cle ? `${cle}.${nom}` : nom];
}

/** What a value of the file's own kinds is not, and what one looks like. */
export const ATTENDUS_FICHIER: Record<Exclude<TypeValeur, TypeOption>, [string, string]> = {
  date: ['n’est pas une date', 'année-mois-jour, comme 2026-12-31'],
  jour: ['n’est pas un jour de la semaine', `un de : ${JOURS.join(', ')}`],
  heures: ['n’est pas un horaire', 'deux heures, comme 08:30-12:00'],
  booleen: ['n’est ni vrai ni faux', 'true ou false, sans guillemets'],
  mot: ['n’est pas un code', 'un mot sans espace ni accent, comme mairie'],
  idLocal: ['n’est pas un identifiant de fiche locale', 'L suivi d’un nombre, comme L1'],
  version: ['n’est pas la version du format', '1'],
  lien: ['n’est pas une adresse', 'un texte'],
}; // prettier-ignore
