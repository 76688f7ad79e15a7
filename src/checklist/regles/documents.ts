/** Signs that a list names papers to gather or give. */
import type { Regle } from './regle.js';

/** Papers by the words that announce them. */
const PIECES =
  '(documents|pieces|justificatifs|justificatives|copies|photocopies|actes|certificats|attestations|toute piece|tout document|tout justificatif)';
export const PIECE =
  /\b(documents?|pieces?|justificati(f|ve)s?|attestations?|certificats?|(photo)?copies?|cerfa|originaux|actes?|preuves?|formulaires?)\b/;
/** To give, to bring, to prove. */
const VERBE =
  '(fourni|joi(n|g)|present(er|ez|ant|ee?s?)\\b|produi|accompagn|muni[ers]|remet|envoy|adress|transm|apport|depos|annex|rassembl|parvenir|reunir|besoin d|scann|numeris|exig|necessaire|requis|conserv|justifi|prouv)';
const FOURNIR = new RegExp(`\\b${VERBE}`);
const FOURNIR_PIECES = new RegExp(
  `\\b(${VERBE}|demand|compren|comport|contien|conten|compose|constitue)[^.:]* ${PIECES}\\b`,
);
/** "contains … the papers": the words in this order, so that what a certificate must say is not taken for papers. */
export const CONTIENT_PIECES = new RegExp(`\\b(compren|comport|contien|conten|compose|constitue)[^.:]* ${PIECES}\\b`);

/** How an item begins when it names a paper. */
const PAPIER =
  /^(et |ou |soit |si [^:]*: )?(pour [^:]*: )?(\d+ |une? |la |le |les |l'|d'une? |du |des |de la |de votre |votre |vos |son |sa |ses |leur |tout |toute |tous )?(derni\w+ |\d )*((photo)?copie|photo|justificatif|formulaire|acte|carte|attestation|certificat|extrait|livret|passeport|avis|bulletin|releve|facture|titre de|contrat de|rib|piece|document|plan|permis|recepisse|timbre|preuve|lettre|courrier|diplome|jugement|decision|proces-verbal|proces-verbaux|devis|statut|quittance|bail|dossier|liste|cerfa|notice|exemplaire|original|cheque|curriculum|cv|descriptif|declaration|demande|visa|enveloppe|ordonnance|numero|kbis|mandat|procuration|coordonnees|identite|autorisation|accord|agrement)(s|x)?\b/;

export const DOCUMENTS: readonly Regle[] = [
  // what the feed marks itself
  // … sometimes wrongly: the lead-in, where there is one, has its say
  { nom: 'marque-pieces', poids: { documents: 6 }, si: (t) => t.pieces },
  { nom: 'marque-pieces-sans-phrase', poids: { documents: 4 }, si: (t) => t.pieces && !t.phrase },
  // the announcing sentence
  {
    nom: 'pieces-annoncees',
    poids: { documents: 4 },
    phrase: new RegExp(
      `\\b${PIECES}( [\\w']+)? (suivant|a (fournir|joindre|produire|presenter|apporter|envoyer|transmettre)|necessaires|demande|exige|ci-)|\\b${PIECES}[^.]{0,30}:?$`,
    ),
  },
  { nom: 'fournir-des-pieces', poids: { documents: 3 }, phrase: FOURNIR_PIECES },
  { nom: 'mot-de-piece', poids: { documents: 2 }, phrase: PIECE },
  { nom: 'verbe-fournir', poids: { documents: 2 }, phrase: FOURNIR },
  {
    nom: 'informations-a-fournir',
    poids: { documents: 4 },
    phrase: [
      /\b(informations?|renseignements|elements)\b/,
      /\b(devez|faut|faudra)( [\w']+){0,3} (fournir|presenter|donner|saisir)/,
    ],
  },
  { nom: 'pieces-annoncees-en-amont', poids: { documents: 3 }, amont: PIECE, si: (t) => FOURNIR.test(t.amont) },
  // the titles
  { nom: 'titre-de-pieces', poids: { documents: 2 }, titre: /\b(pieces?|documents?|justificati(f|ve)s?|dossier)\b/ },
  {
    nom: 'titres-de-pieces',
    poids: { documents: 4 },
    titres:
      /\b(pieces a (fournir|joindre|produire)|pieces justificatives|documents? (a|demandes|necessaires|exiges|annexes|faut|fournir)|justificatifs?|quels? (sont les )?documents?|quelles (sont les )?pieces|constitution du dossier)\b/,
  },
  {
    nom: 'titres-de-pieces-sans-phrase',
    poids: { documents: 4 },
    titres: /\b(pieces?|documents?|justificatifs?|dossier)\b/,
    si: (t) => !t.phrase,
  },
  {
    nom: 'titres-de-demarche',
    poids: { documents: 2 },
    titres:
      /\b(demarches?|demande|inscription|comment (faire|demander|obtenir)|en ligne|sur place|par courrier|formalites|depot|formulaire)\b/,
  },
  // the items
  { nom: 'items-de-papiers', poids: { documents: 5 }, items: PAPIER },
];
