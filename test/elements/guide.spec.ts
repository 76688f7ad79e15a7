/** The guide, moved in: by its links, by the address, by the browser. */
import en from '../../locales/en.json';
import { expect, oneEvent } from '@open-wc/testing';
import { phrasesDe } from '../../src/elements/outils/phrases.js';
import { accessible, actif, dans, jusqua, statut } from './aide.js';
import { chemin, dansLeGuide, depart, lien, poser, suite, suivre, titre } from './guide-aide.js';

dansLeGuide(() => {
  it('leads from the home to a sheet, by real links, with the address, the focus and one announcement', async () => {
    const guide = await poser();
    expect(titre(guide)).to.equal('Vos droits et vos démarches');
    expect(chemin(guide)).to.deep.equal([]);
    expect(location.href).to.equal(depart);
    expect(new URL(lien(guide, 'particuliers/N1').href).search).to.contain('co-marquage=particuliers/N1');
    await accessible(guide);
    await suivre(guide, 'particuliers/N1', 'Rivière');
    expect(new URLSearchParams(location.search).get('co-marquage')).to.equal('particuliers/N1');
    await jusqua(() => actif(guide) === dans(guide, '.cm-vue h2'));
    expect(statut(guide)).to.equal('Affiché : Rivière');
    await suivre(guide, 'particuliers/N2', 'Barques');
    await suivre(guide, 'particuliers/F1', 'Emprunter la barque');
    await jusqua(() => chemin(guide).length === 4);
    expect(chemin(guide)).to.deep.equal(['Accueil du guide', 'Rivière', 'Barques', 'Emprunter la barque']);
    await accessible(guide);
  });

  it('shows the dossier beside a sheet, and the sheets before and after, without those that are not held', async () => {
    history.replaceState(null, '', '?co-marquage=particuliers/F1');
    const guide = await poser();
    const menu = dans(guide, '.cm-lateral')!;
    expect(menu.textContent).to.contain('Emprunter').and.not.to.contain('Absente');
    expect(menu.querySelector('[aria-current=page]')?.textContent).to.equal('Emprunter');
    expect(dans(guide, '.cm-precedente')).to.equal(null);
    dans(guide, '.cm-suivante a')!.click();
    await jusqua(() => titre(guide) === 'Rendre la barque');
    expect(dans(guide, '.cm-precedente a')?.textContent).to.equal('Emprunter');
  });

  it('offers its reader what the town asked for, on sheets alone, and nothing of the menus beside', async () => {
    const guide = await poser({ 'data-outils': 'imprimer, ecouter', 'data-lecture': 'facile' });
    await suivre(guide, 'particuliers/N1', 'Rivière');
    await suivre(guide, 'particuliers/N2', 'Barques');
    await suivre(guide, 'particuliers/F1', 'Emprunter la barque');
    await jusqua(() => dans(guide, '.cm-outils-fiche'));
    expect(dans(guide, '.cm-vue .cm-fiche')!.dataset['lecture']).to.equal('facile');
    const phrases = phrasesDe(dans(guide, '.cm-vue')!).map((plage) => plage.toString().trim());
    expect(phrases).to.include('La barque se réserve la veille.').and.not.include('Rendre');
    guide.aller({ audience: 'particuliers', id: 'accueil' });
    await jusqua(() => titre(guide) === 'Vos droits et vos démarches');
    expect(dans(guide, '.cm-outils-fiche')).to.equal(null);
  });

  it('comes back and goes forward with the browser', async () => {
    const guide = await poser();
    await suivre(guide, 'particuliers/N1', 'Rivière');
    await suivre(guide, 'particuliers/N2', 'Barques');
    history.back();
    await jusqua(() => titre(guide) === 'Rivière');
    history.back();
    await jusqua(() => titre(guide) === 'Vos droits et vos démarches');
    history.forward();
    await jusqua(() => titre(guide) === 'Rivière');
  });

  it('keeps up with a reader who moves on before the page was scrolled', async () => {
    const guide = await poser();
    const vers = (id: string): void => guide.aller({ audience: 'particuliers', id });
    guide.addEventListener('co-marquage-ready', () => vers('N2'), { once: true });
    vers('N1');
    await jusqua(() => titre(guide) === 'Barques');
    await jusqua(() => actif(guide) === dans(guide, '.cm-vue h2'));
  });

  it('leaves clicks for another tab to the browser, and may be refused by the page', async () => {
    const guide = await poser();
    const garder = (e: Event): void => e.preventDefault();
    window.addEventListener('click', garder);
    for (const options of [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }])
      lien(guide, 'particuliers/N1').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...options })); // prettier-ignore
    window.removeEventListener('click', garder);
    guide.addEventListener('co-marquage-navigate', (e) => e.preventDefault(), { once: true });
    const demande = oneEvent(guide, 'co-marquage-navigate');
    lien(guide, 'particuliers/N1').click();
    await demande;
    await guide.updateComplete;
    expect(titre(guide)).to.equal('Vos droits et vos démarches');
    expect(location.href).to.equal(depart);
  });

  it('opens where the address says, under the name and in the part of it that the town chose', async () => {
    history.replaceState(null, '', '?page=2#haut&ici=particuliers/N2');
    const guide = await poser({ 'data-parametre': '#ici' });
    expect(titre(guide)).to.equal('Barques');
    await suivre(guide, 'particuliers/F1', 'Emprunter la barque');
    expect(location.search + location.hash).to.equal('?page=2#haut&ici=particuliers/F1');
  });

  it('reads the addresses of a former plugin, and leaves them behind', async () => {
    history.replaceState(null, '', '?xml=N2');
    const guide = await poser({ 'data-ancien-parametre': 'xml' });
    expect(titre(guide)).to.equal('Barques');
    await suivre(guide, 'particuliers/F1', 'Emprunter la barque');
    expect(location.search).to.equal('?co-marquage=particuliers/F1');
  });

  it('starts lower, at a theme or a dossier', async () => {
    const guide = await poser({ theme: 'N1' });
    expect(titre(guide)).to.equal('Rivière');
    expect(dans(guide, '.cm-publics')).to.equal(null);
    await suivre(guide, 'particuliers/N2', 'Barques');
    await jusqua(() => chemin(guide).length === 2);
    expect(chemin(guide)).to.deep.equal(['Accueil du guide', 'Barques']);
    await suivre(guide, 'particuliers/N1', 'Rivière');
    expect(suite()).to.equal('');
    guide.setAttribute('dossier', 'N2');
    await jusqua(() => titre(guide) === 'Barques');
  });

  it('speaks the language around it, as the other elements do', async () => {
    const avant = document.documentElement.lang;
    document.documentElement.lang = 'en';
    try {
      const guide = await poser();
      expect(titre(guide)).to.equal(en.guide.titre.particuliers);
    } finally {
      document.documentElement.lang = avant;
    }
  });

  it('changes audience', async () => {
    const guide = await poser();
    await jusqua(() => dans(guide, '.cm-publics'));
    await suivre(guide, 'professionnels/accueil', 'Entreprises : droits et démarches');
    await jusqua(() => dans(guide, '.cm-publics [aria-current]')?.textContent === 'Professionnels');
    expect(suite()).to.equal('?co-marquage=professionnels');
  });
});
