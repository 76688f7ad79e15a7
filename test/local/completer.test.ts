import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { completer, type NotePerdue } from '../../src/local/completer.js';
import { contactDe } from '../../src/local/contacts.js';
import { couchesDOptions, jourDeLaVille, type Ville } from '../../src/local/couches.js';
import { completerMenu, ficheLocale } from '../../src/local/fiches-locales.js';
import { lireFichierLocal } from '../../src/local/fichier/lire.js';
import type { FichierLocal } from '../../src/local/fichier/types.js';
import { fusionner } from '../../src/local/options.js';
import { parcourir, texteProfond, type AnnuaireCommune, type DocumentVdd, type Noeud } from '../../src/model/index.js';
import { avec, doc, n, titre } from '../situation/outils.js';

const fichier = (json: object): FichierLocal => {
  const { fichier, fautes } = lireFichierLocal({ version: 1, ...json });
  assert.deepEqual(fautes, []);
  return fichier!;
};
const ville = (fichiers: object[], plus: Partial<Ville> = {}): Ville => ({
  options: {},
  fichiers: fichiers.map(fichier),
  jour: '2026-11-24',
  ...plus,
});
const ANNUAIRE: AnnuaireCommune = {
  v: 1, insee: '29999', nom: 'Roc-Tréhen', fuseau: 'Europe/Paris', date: '',
  pivots: {
    mairie: [{ id: 'm1', nom: 'Mairie', pivot: 'mairie', telephones: [{ valeur: '01 99 00 00 01' }] }, { id: 'm2', nom: 'Annexe', pivot: 'mairie' }],
    prefecture: [{ id: 'p', nom: 'Préfecture', pivot: 'prefecture' }],
  },
}; // prettier-ignore

const ou = (pivot: string): Noeud => avec(n('OuSAdresser', titre(`Où : ${pivot}`)), { pivot });
const chapitre = (nom: string, ...children: Noeud[]): Noeud => n('Chapitre', titre(nom), ...children);
const sheet = (): DocumentVdd => ({
  ...doc(
    n('Avertissement', titre('Attention')),
    n('Introduction', n('Texte', 'Le début.')),
    n('Texte', chapitre('De quoi s’agit-il ?'), chapitre('Pièces à fournir', ou('mairie'))),
    ou('Prefecture'),
    ou('caf'),
    n('VoirAussi', n('Titre', 'Ailleurs')),
  ),
  themes: [{ id: 'N1', titre: 'Un thème' }],
  dossierPere: { id: 'N2', titre: 'Un dossier', groupes: [] },
});
const types = ({ children }: { children: DocumentVdd['children'] }): string[] => children.map(({ type }) => type);
const find = (d: DocumentVdd, type: Noeud['type']): Noeud[] =>
  [...parcourir(d.children)].map(([node]) => node).filter((node) => node.type === type);
const html = (d: DocumentVdd): string[] =>
  find(d, 'NoteLocale').map((node) => (node.attributes as { html: string }).html);

describe('completing a sheet', () => {
  it('gives the same object back when the town adds nothing', () => {
    const d = sheet();
    assert.equal(completer(d, ville([])), d);
    assert.equal(completer(d, ville([{ fiches: { F1: { notes: [{ place: 'avant', html: 'autre fiche' }] } } }])), d);
  });

  it('puts notes before, after and at the end of the chapter that is named', () => {
    const notes = [
      { place: 'apres', html: 'après' },
      { place: 'chapitre', chapitre: 'PIECES A FOURNIR :', html: 'chapitre' },
      { place: 'avant', html: 'avant' },
    ];
    const d = completer(sheet(), ville([{ commune: { nom: 'Val' }, fiches: { F90001: { notes } } }]));
    assert.deepEqual(types(d), [
      'Avertissement', 'NoteLocale', 'Introduction', 'Texte', 'NoteLocale', 'OuSAdresser', 'OuSAdresser', 'VoirAussi',
    ]); // prettier-ignore
    assert.deepEqual(html(d), ['avant', 'chapitre', 'après']);
    const second = find(d, 'Chapitre')[1]!;
    assert.equal((second.children.at(-1) as Noeud).type, 'NoteLocale');
    assert.deepEqual(d.children[1]!.attributes, { html: 'avant', commune: 'Val' });
  });

  it('puts a note whose chapter is gone at the end, and tells of it', () => {
    const lost: NotePerdue[] = [];
    const notes = [{ place: 'chapitre', chapitre: 'Disparu', html: 'perdue' }];
    const d = completer(sheet(), ville([{ toutes: { notes } }]), (note) => lost.push(note));
    assert.equal(types(d)[3], 'NoteLocale');
    assert.deepEqual(lost.map(({ chapitre }) => chapitre), ['Disparu']); // prettier-ignore
  });

  it('shows a note within its dates, first and last day included', () => {
    const notes = [
      { place: 'avant', html: 'hier', au: '2026-11-23' },
      { place: 'avant', html: 'dernier jour', au: '2026-11-24' },
      { place: 'avant', html: 'premier jour', du: '2026-11-24' },
      { place: 'avant', html: 'demain', du: '2026-11-25' },
    ];
    assert.deepEqual(html(completer(sheet(), ville([{ toutes: { notes } }]))), ['dernier jour', 'premier jour']);
    assert.equal(jourDeLaVille('98818', new Date('2026-11-24T20:00:00Z')), '2026-11-25');
  });

  it('gathers what holds for all, the theme, the dossier and the sheet, of both files', () => {
    const note = (text: string) => ({ notes: [{ place: 'avant', html: text }] });
    const agglo = { toutes: note('agglo'), fiches: { F90001: note('agglo fiche') } };
    const own = {
      fiches: { F90001: note('fiche') },
      dossiers: { N2: note('dossier') },
      themes: { N1: note('thème'), 'professionnels/N1': note('autre public') },
      toutes: note('toutes'),
    };
    assert.deepEqual(html(completer(sheet(), ville([agglo, own]))), [
      'agglo', 'agglo fiche', 'toutes', 'thème', 'dossier', 'fiche',
    ]); // prettier-ignore
  });

  it('wraps the national contact in the local body, and leaves it where nothing is known', () => {
    const d = completer(sheet(), ville([{}], { annuaire: ANNUAIRE }));
    const locals = find(d, 'ContactLocal') as Noeud<'ContactLocal'>[];
    assert.deepEqual(locals.map(({ attributes: { pivot, organismes } }) => [pivot, ...organismes.map(({ id }) => id)]), [
      ['mairie', 'm1', 'm2'],
      ['Prefecture', 'p'],
    ]); // prettier-ignore
    assert.equal(locals[0]!.attributes.commune, 'Roc-Tréhen');
    for (const local of locals) assert.equal((local.children[0] as Noeud).type, 'OuSAdresser');
    assert.equal(types(d)[4], 'OuSAdresser', 'no body: the national contact');
  });

  it('removes and rewords nothing national', () => {
    const before = sheet();
    const words = before.children.map((node) => texteProfond(node));
    const notes = [{ place: 'chapitre', chapitre: 'Pièces à fournir', html: 'x' }];
    const after = completer(before, ville([{ toutes: { notes } }], { annuaire: ANNUAIRE }));
    assert.deepEqual(after.children.map((node) => texteProfond(node)).filter(Boolean), words);
    assert.deepEqual(before, sheet(), 'the document given is as it was');
  });

  it('adds the body to a service that it renders', () => {
    const service = { ...doc(n('Texte', 'x')), pivot: 'mairie' };
    assert.deepEqual(types(completer(service, ville([], { annuaire: ANNUAIRE }))), ['Texte', 'ContactLocal']);
    assert.equal(completer({ ...service, pivot: 'caf' }, ville([], { annuaire: ANNUAIRE })).children.length, 1);
  });

  it('completes the ways of doing it, and keeps the national text of one that is not offered', () => {
    const cas = (type: string): Noeud => avec(n('Cas', titre(type), n('Paragraphe', `national ${type}`)), { type });
    const bloc = avec(n('BlocCas', cas('enLigne'), cas('surPlace'), cas('parCorres')), { type: 'modalite' });
    const modalites = {
      enLigne: { proposee: false },
      surPlace: { html: 'Bureau 12', rendezVous: '/rdv', contact: { nom: 'État civil', adresse: '1 place du Lavoir, 99123 Val' } },
    }; // prettier-ignore
    const d = completer(doc(bloc), ville([{ toutes: { modalites } }]));
    const cases = (d.children[0]!.children as Noeud[]).map(({ children }) =>
      (children as Noeud[]).map(({ type }) => type),
    );
    assert.deepEqual(cases, [
      ['Titre', 'ModaliteNonProposee', 'Paragraphe'],
      ['Titre', 'NoteLocale', 'ContactLocal', 'DemarcheLocale', 'Paragraphe'],
      ['Titre', 'Paragraphe'],
    ]);
    const contact = find(d, 'ContactLocal')[0] as Noeud<'ContactLocal'>;
    assert.deepEqual(contact.attributes.organismes[0]?.adresse, { lignes: ['1 place du Lavoir'], codePostal: '99123', commune: 'Val' }); // prettier-ignore
    const other = avec(bloc, { type: 'autre' });
    assert.equal(completer(doc(other), ville([{ toutes: { modalites } }])).children[0], other);
  });
});

describe('the contact of the town', () => {
  it('corrects the record field by field, and replaces it in a sheet', () => {
    const file = {
      contact: { telephone: '01 99 00 00 09', horaires: [{ du: 'lundi', au: 'samedi', heures: ['8h30-12h'] }] },
      fermetures: [{ du: '2026-12-24' }],
      fiches: { F90001: { contact: { nom: 'Guichet famille' } } },
    };
    const v = ville([file], { annuaire: ANNUAIRE });
    const [mairie, annexe] = contactDe('mairie', v).organismes;
    assert.equal(mairie?.nom, 'Mairie');
    assert.deepEqual(mairie.telephones, [{ valeur: '01 99 00 00 09' }]);
    assert.deepEqual(mairie.ouverture, [{ du: 1, au: 6, heures: [['08:30', '12:00']] }]);
    assert.equal(annexe?.id, 'm2');
    assert.deepEqual(contactDe('mairie', v).fermetures, [{ du: '2026-12-24' }]);
    assert.equal(contactDe('prefecture', v).fermetures, undefined, 'the closures are those of the mairie');
    const local = find(completer(sheet(), v), 'ContactLocal')[0] as Noeud<'ContactLocal'>;
    assert.equal(local.attributes.organismes[0]?.nom, 'Guichet famille');
    assert.equal(local.attributes.organismes[0]?.telephones, undefined);
  });

  it('stands without any record', () => {
    const v = ville([{ contact: { telephone: '01 99 00 00 09' } }], { options: { insee: '97105' } });
    const contact = contactDe('mairie', v);
    assert.equal(contact.organismes[0]?.nom, 'Mairie');
    assert.equal(contact.fuseau, 'America/Guadeloupe');
    assert.deepEqual(contactDe('caf', v).organismes, []);
  });
});

describe('the options of the files', () => {
  it('come in the order of precedence', () => {
    const agglo = { defauts: { couleur: '#111111', site: '/agglo' }, fiches: { F90001: { teleservice: { url: '/agglo-fiche' } } } };
    const own = {
      commune: { insee: '29999', nom: 'Val' },
      defauts: { couleur: '#222222' },
      toutes: { teleservice: { url: '/toutes', titre: 'Toutes' }, rendezVous: '/rdv' },
      themes: { N1: { masquer: ['references'] } },
      fiches: { F90001: { teleservice: { url: '/fiche', titre: 'Fiche' } } },
    };
    const files = ville([agglo, own]).fichiers;
    assert.deepEqual(fusionner({ couleur: '#000000' }, ...couchesDOptions(files, sheet()), { site: '/propre' }), {
      couleur: '#222222', site: '/propre', commune: 'Val', insee: '29999', teleservice: '/fiche', teleserviceTitre: 'Fiche',
      rendezVous: '/rdv', masquer: ['references'],
    }); // prettier-ignore
    assert.equal(fusionner(...couchesDOptions(files)).teleservice, undefined, 'no sheet: the page’s options alone');
  }); // prettier-ignore
});

describe('the town’s own sheets', () => {
  const file = {
    commune: { nom: 'Val' },
    fichesLocales: [
      { id: 'L1', sous: 'N1', titre: 'La cantine', html: '<p>Midi.</p>' },
      { id: 'L2', sous: 'professionnels/N1', titre: 'Le marché', html: 'x' },
      { id: 'L3', sous: 'N1', titre: 'Passée', html: 'x', au: '2026-01-01' },
    ],
  };

  it('are documents marked as the town’s', () => {
    const d = ficheLocale({ audience: 'particuliers', id: 'L1' }, ville([file]));
    assert.equal(d?.titre, 'La cantine');
    assert.equal(d.commune, 'Val');
    assert.deepEqual(html(d), ['<p>Midi.</p>']);
    for (const id of ['L2', 'L3', 'L9'])
      assert.equal(ficheLocale({ audience: 'particuliers', id }, ville([file])), undefined);
  });

  it('are linked from what they stand below, in the page and in the menu', () => {
    const theme = { ...doc(n('Introduction', 'x')), id: 'N1' };
    const links = completer(theme, ville([file])).children.filter(({ type }) => type === 'FicheLocale');
    assert.deepEqual(links.map(({ attributes }) => attributes), [{ audience: 'particuliers', ID: 'L1', titre: 'La cantine', commune: 'Val' }]); // prettier-ignore
    const menu = {
      v: 1 as const, commentFaireSi: [],
      themes: [{ id: 'N1', titre: 'T', famille: 'theme' as const }, { id: 'N5', titre: 'U', famille: 'theme' as const }],
    }; // prettier-ignore
    const complete = completerMenu(menu, 'particuliers', ville([file]));
    assert.deepEqual(complete.themes[0]?.enfants, [{ id: 'L1', titre: 'La cantine', famille: 'fiche' }]);
    assert.equal(complete.themes[1], menu.themes[1]);
  });
});
