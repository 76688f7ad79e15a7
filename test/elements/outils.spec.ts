import { expect } from '@open-wc/testing';
import { traduire } from '../../src/i18n.js';
import { remplir } from '../../src/elements/outils/papier.js';
import { phrasesDe } from '../../src/elements/outils/phrases.js';
import { dans, dansLesDeux, fiche, jusqua, memoire, poserPret } from './aide.js';

const outils = { 'data-outils': 'imprimer, ecouter', 'data-lecture': 'facile' };

dansLesDeux('what a sheet offers its reader', () => {
  it('stands only where the town asks for it', async () => {
    const sans = await poserPret('co-marquage-fiche', {}, memoire(fiche()));
    const avec = await poserPret('co-marquage-fiche', outils, memoire(fiche()));
    await jusqua(() => dans(avec, '.cm-outils-fiche'));
    expect(dans(sans, '.cm-outils-fiche')).to.equal(null);
    expect(dans(avec, '.cm-fiche')!.dataset['lecture']).to.equal('facile');
    expect(dans(avec, '.cm-outils-fiche')!.textContent).to.contain('Imprimer la fiche');
  });

  it('cuts the text into sentences, each once, without its buttons', async () => {
    const widget = await poserPret('co-marquage-fiche', outils, memoire(fiche()));
    await jusqua(() => dans(widget, '.cm-outils-fiche'));
    const phrases = phrasesDe(dans(widget, '.cm-vue')!).map((plage) => plage.toString().trim());
    expect(phrases).to.include('La barque se réserve la veille.');
    expect(phrases.join(' ')).not.to.contain('Imprimer la fiche');
  });

  it('puts on paper the whole sheet, its addresses as notes, the day', async () => {
    const widget = await poserPret('co-marquage-fiche', {}, memoire(fiche()));
    const cadre = document.body.appendChild(document.createElement('iframe'));
    const page = cadre.contentDocument!;
    remplir(page, dans(widget, '.cm-vue')!, traduire(), false);
    const racine = page.body.firstElementChild!.shadowRoot!;
    expect(racine.textContent).to.contain('La barque se réserve la veille.').and.contain('Imprimé le ');
    const adresses = [...racine.querySelectorAll('.cm-adresses li')].map((li) => li.textContent);
    expect(adresses).to.include('https://www.etalab.gouv.fr/licence-ouverte-open-licence/');
    expect(racine.querySelectorAll('[hidden]').length).to.equal(0);
    expect(racine.querySelector('.qr')).to.exist;
    cadre.remove();
  });
});
