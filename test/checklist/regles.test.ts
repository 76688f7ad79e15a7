/** Each rule by itself: one list it speaks for, one very near that it must not. All sentences are invented. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { REGLES, vaut } from '../../src/checklist/regles/index.js';
import type { Traits } from '../../src/checklist/traits.js';
import { traits } from './outils.js';

type T = Partial<Traits>;
const phrase = (oui: string, non: string): [T, T] => [{ phrase: oui }, { phrase: non }];
const titres = (oui: string, non: string): [T, T] => [{ titres: oui }, { titres: non }];
const titreSeul = (oui: string, non: string): [T, T] => [{ titre: oui }, { titre: non }];
const items = (oui: string[], non: string[]): [T, T] => [{ items: oui }, { items: non }];

const EXEMPLES: Record<string, [oui: T, non: T]> = {
  // documents
  'marque-pieces': [{ pieces: true }, { pieces: false }],
  'marque-pieces-sans-phrase': [{ pieces: true }, { pieces: true, phrase: 'il y a :' }],
  'pieces-annoncees': phrase(
    'voici les pieces a joindre :',
    'les pieces du chateau ont de bien hautes fenetres pour le dragon',
  ),
  'fournir-des-pieces': phrase('apportez au garde les documents du dragon', 'les documents du dragon sont beaux'),
  'mot-de-piece': phrase('un certificat de vol', 'un brevet de vol'),
  'verbe-fournir': phrase('vous devez fournir :', 'vous devez voler :'),
  'informations-a-fournir': phrase('vous devez donner des informations :', 'vous recevez des informations :'),
  'pieces-annoncees-en-amont': [{ amont: 'joignez les pieces :' }, { amont: 'les pieces sont vastes' }],
  'titre-de-pieces': titreSeul('pieces pour le dragon', 'prix du dragon'),
  'titres-de-pieces': titres('quels documents fournir ?', 'quels dragons nourrir ?'),
  'titres-de-pieces-sans-phrase': [{ titres: 'dossier' }, { titres: 'dossier', phrase: 'il y a :' }],
  'titres-de-demarche': titres('comment faire > sur place', 'ou voler'),
  'items-de-papiers': items(
    ['2 photos du dragon', 'votre livret de vol'],
    ['2 dragons', 'votre ecurie', 'copie du livret'],
  ),
  // conditions
  'conditions-annoncees': phrase(
    'vous volez si les 2 conditions suivantes sont remplies :',
    'le vol se fait dans les conditions suivantes :',
  ),
  'mot-de-condition': phrase('deux criteres :', 'le prix est calcule selon deux criteres :'),
  'conditions-a-remplir': phrase('le dragon remplit toutes ces conditions :', 'les conditions changent'),
  'faveur-dans-une-situation': phrase(
    'vous pouvez voler dans les cas suivants :',
    'le dragon dort dans les cas suivants :',
  ),
  'si-vous-etes-dans-une-situation': phrase('le vol est possible si vous etes dans :', 'si vous etes dans :'),
  'reserve-a': phrase('le vol est reserve aux dragons :', 'le dragon est reserve hier :'),
  'devoir-etre': phrase('le dragon doit etre majeur', 'le dragon doit etre remis au garde'),
  'devoir-etre-en-fin-de-phrase': phrase('le dragon doit etre :', 'le nombre de dragons doit etre de :'),
  'seuil-a-respecter': phrase('si vos revenus sont inferieurs a :', 'si vos revenus changent :'),
  'devoir-prouver': phrase('il faut prouver que le dragon :', 'il faut dire que le dragon :'),
  'conditions-annoncees-en-amont': [{ amont: 'sous ces conditions :' }, { amont: 'en vol :' }],
  'titre-de-conditions': titreSeul('conditions de vol', 'plan de vol'),
  'titres-de-conditions': titres('a quelles conditions voler ? > dragon vert', 'comment voler ? > dragon vert'),
  'titres-de-conditions-sans-phrase': [{ titres: 'conditions' }, { titres: 'conditions', phrase: 'il y a :' }],
  'titres-qui': titres('qui peut voler ?', 'qui vole ?'),
  'items-d-etat': items(['etre majeur', 'ne pas cracher de feu'], ['nourrir le dragon', 'etre majeur', 'le laver']),
  'devoir-puis-items-d-etat': [
    { phrase: 'le dragon doit :', items: ['avoir une laisse'] },
    { phrase: 'le dragon doit :', items: ['manger du foin'] },
  ],
  'items-au-present': items(['vous etes majeur', "il n'a pas faim"], ['dragon majeur', 'dragon mineur']),
  // etapes
  'marque-numero': [{ type: 'numero' }, { type: 'puce' }],
  'marque-etapes': [{ dans: new Set(['Etapes']) }, { dans: new Set(['Texte']) }],
  'marque-case-a-cocher': [{ type: 'caseACocher' }, { type: 'puce' }],
  'etapes-annoncees': phrase(
    'vous suivez ces etapes :',
    'a la fin de ces etapes du vol vers la tour, le dragon dort :',
  ),
  'devoir-en-fin-de-phrase': phrase('avant le vol, vous devez :', 'vous devez voler avec lui :'),
  'vous-devez': phrase('il faut un dragon', 'il a un dragon'),
  'titre-d-etapes-sans-phrase': [{ titre: 'quelles sont les etapes ?' }, { titre: 'etapes', phrase: 'il y a :' }],
  'items-d-action': items(['nourrir le dragon', 'se laver les mains'], ['etre majeur', 'avoir un dragon']),
  'but-puis-devoir': phrase('pour voler, le dragon doit :', 'le dragon doit :'),
  'items-a-l-imperatif': items(['verifiez la laisse'], ['la laisse']),
  // aucun
  'contenu-d-un-ecrit': phrase('le contrat doit mentionner :', 'le dossier comprend les pieces suivantes'),
  'remis-par-autrui': phrase('le dresseur vous remet :', 'vous remettez :'),
  'agents-en-fin-de-phrase': phrase('le dragon est soigne par :', 'le dragon est soigne par un garde :'),
  'decide-par-autrui': phrase('le juge peut :', 'le dragon peut :'),
  defavorable: phrase('le vol est refuse si :', 'le vol est permis si :'),
  negation: phrase('le dragon ne vole pas si :', 'le dragon vole si :'),
  'mot-outil-en-fin-de-phrase': phrase('le dragon est soigne par :', 'le dragon est soigne :'),
  'autre-chose-annoncee': phrase('voici les couleurs suivantes :', 'voici les documents suivants :'),
  definition: phrase("il s'agit de :", 'il vole vers :'),
  'champ-d-application': phrase('la regle concerne :', 'la regle demande :'),
  exemples: phrase('notamment :', 'surtout :'),
  effets: phrase('le brevet permet :', 'le brevet demande :'),
  'choix-offert': phrase('vous pouvez choisir :', 'vous devez choisir :'),
  'hypothese-en-tete': phrase('si le dragon dort, vous :', 'vous volez si le dragon dort :'),
  'titre-d-autre-chose': titreSeul('montant de la taxe', 'vol de nuit'),
  'titre-d-exemple': titres('calcul > exemple', 'calcul > methode'),
  'dans-une-definition': [{ dans: new Set(['Definition']) }, { dans: new Set(['Chapitre']) }],
  'dans-un-encadre': [{ dans: new Set(['ANoter']) }, { dans: new Set(['Chapitre']) }],
  'items-de-montants': items(['12 € par dragon', '3 mois'], ['12 dragons', 'trois mois']),
  'items-a-preposition': items(['au garde', 'dans la cour'], ['garde', 'a ete dresse']),
  'items-d-hypothese': items(
    ['si le dragon dort'],
    ['si le dragon est vert : photo', 'si le dragon dort, copie du livret'],
  ),
  'items-au-participe': items(['soit envoye par la poste', 'soit depose au guichet'], ['inscrit au registre']),
  'items-a-article': items(['le dragon'], ['dragon']),
};

test('every rule has its example, and every example its rule', () => {
  assert.deepEqual(Object.keys(EXEMPLES).sort(), REGLES.map((r) => r.nom).sort());
});

for (const regle of REGLES) {
  const [oui, non] = EXEMPLES[regle.nom] ?? [];
  test(`${regle.nom}: speaks for its list`, () => assert.ok(oui && vaut(regle, traits(oui))));
  test(`${regle.nom}: is silent for the one beside`, () => assert.ok(non && !vaut(regle, traits(non))));
}
