import { expect } from '@open-wc/testing';
import type { Noeud } from '../../src/model/index.js';
import { accessible, dans, dansLesDeux, fiche, memoire, poserPret, racine, texte } from './aide.js';

const service = (titre: string, URL: string, plus: object = {}): Noeud<'ServiceEnLigne'> => ({
  type: 'ServiceEnLigne',
  attributes: { ID: URL, URL, type: 'Téléservice', ...plus },
  children: [{ type: 'Titre', attributes: {}, children: [titre] }],
});
const doc = fiche({
  children: [
    ...fiche().children,
    service('Formulaire des rames', 'https://a.example/cerfa.pdf', {
      type: 'Formulaire',
      numerocerfa: '12345*01',
      format: 'application/pdf',
      poids: '50.3 KB',
    }),
    service('Réserver en ligne', 'https://a.example/reserver', { selfPrincipal: 'true' }),
  ],
});

dansLesDeux('co-marquage-demarches', () => {
  it('shows the main action first, and the town’s own before it', async () => {
    const widget = await poserPret(
      'co-marquage-demarches',
      { 'data-teleservice': '/chez-nous', 'data-rendez-vous': '/rdv', 'data-commune': 'Val' },
      memoire(doc),
    );
    const liens = [...racine(widget).querySelectorAll<HTMLAnchorElement>('.cm-bouton')].map((a) =>
      a.getAttribute('href'),
    );
    expect(liens).to.deep.equal(['/chez-nous', '/rdv', 'https://a.example/reserver', 'https://a.example/cerfa.pdf']);
    expect(texte(widget)).to.contain('12345*01').and.contain('50,3').and.contain('Votre mairie · Val');
    expect(dans(widget, '.cm-source')).to.exist;
    await accessible(widget);
  });

  it('says that there is nothing to do online, without the text of the sheet', async () => {
    const widget = await poserPret('co-marquage-demarches', {}, memoire(fiche()));
    expect(texte(widget)).to.contain('ni démarche en ligne, ni formulaire').and.not.to.contain('réserve la veille');
  });
});
