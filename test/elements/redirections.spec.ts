import { expect } from '@open-wc/testing';
import type { FichierRedirections } from '../../src/model/index.js';
import { SourceMemoire } from '../../src/source/index.js';
import { accessible, dans, dansLesDeux, ecouter, fiche, jusqua, poser, poserPret, texte } from './aide.js';

let lues = 0;
class Comptee extends SourceMemoire {
  override redirections(...args: Parameters<SourceMemoire['redirections']>): Promise<FichierRedirections> {
    lues++;
    return super.redirections(...args);
  }
}
const redirections: FichierRedirections = {
  v: 1,
  vers: { F8: 'particuliers/F1', F7: 'https://exemple.invalid/ailleurs', F5: 'javascript:alert(1)' },
  retires: { F6: { titre: 'Le bac', date: '2026-02-01T00:00:00Z', dossier: { id: 'N2', titre: 'Barques' } } },
};
const source = new Comptee({ documents: [fiche()], redirections: { particuliers: redirections } });

dansLesDeux('a sheet that the mirror does not hold', () => {
  beforeEach(() => (lues = 0));

  it('costs nothing as long as none is missing', async () => {
    await poserPret('co-marquage-fiche', {}, source);
    expect(lues).to.equal(0);
  });

  it('is replaced by the one that stands for it', async () => {
    for (const balise of ['co-marquage-fiche', 'co-marquage-demarches']) {
      const widget = await poserPret(balise, { fiche: 'F8' }, source);
      expect(texte(widget)).to.contain('Emprunter la barque');
    }
  });

  it('leads to its official address', async () => {
    const dites = await ecouter('error', async () => {
      const widget = await poser('co-marquage-fiche', { fiche: 'F7' }, source);
      await jusqua(() => dans(widget, '.cm-erreur a[href="https://exemple.invalid/ailleurs"]'));
      expect(texte(widget)).to.contain('exemple.invalid');
    });
    expect(dites.join()).to.contain('https://exemple.invalid/ailleurs');
  });

  it('was removed: its dossier is proposed, where the town shows it', async () => {
    await ecouter('error', async () => {
      const widget = await poser('co-marquage-fiche', { fiche: 'F6', 'data-lien-fiche': '/guide/{id}' }, source);
      await jusqua(() => dans(widget, '.cm-erreur a[href="/guide/N2"]'));
      expect(texte(widget)).to.contain('Le bac').and.contain('Barques');
      await accessible(widget);
    });
  });

  it('stays missing where nothing is known of it, or nothing safe', async () => {
    await ecouter('error', async () => {
      for (const id of ['F4', 'F5']) {
        const widget = await poser('co-marquage-fiche', { fiche: id }, source);
        await jusqua(() => dans(widget, '.cm-erreur'));
        expect(dans<HTMLAnchorElement>(widget, '.cm-erreur a')?.href).to.contain(`vosdroits/${id}`);
      }
    });
  });
});
