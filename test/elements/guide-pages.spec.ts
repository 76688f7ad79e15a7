/** What the guide has beside its sheets: pages of its own, the search, a title; and what it says where something is missing. */
import { expect } from '@open-wc/testing';
import { ErreurSource, SourceMemoire, type Source } from '../../src/source/index.js';
import { accessible, dans, ecouter, jusqua, texte } from './aide.js';
import { contenu, dansLeGuide, depart, lien, poser, suivre, titre } from './guide-aide.js';

dansLeGuide(() => {
  for (const [page, dedans] of [
    ['questions', 'Quand ?'],
    ['glossaire', 'Une porte.'],
    ['services', 'Un clic Démarche en ligne'],
  ] as const)
    // prettier-ignore
    it(`has a page for: ${page}`, async () => {
      const guide = await poser();
      lien(guide, `particuliers/${page}`).click();
      await jusqua(() => texte(guide).includes(dedans));
      await accessible(guide);
    });

  it('puts the search into the page, and shows what it finds', async () => {
    const guide = await poser();
    const boite = guide.querySelector('co-marquage-recherche')!;
    expect(boite.getAttribute('data-lien-fiche')).to.contain('co-marquage={audience}/{id}');
    const detail = { audience: 'particuliers', id: 'F2', href: '', from: '' };
    const evenement = new CustomEvent('co-marquage-navigate', { bubbles: true, composed: true, cancelable: true, detail }); // prettier-ignore
    boite.dispatchEvent(evenement);
    expect(evenement.defaultPrevented).to.equal(true);
    await jusqua(() => titre(guide) === 'Rendre la barque');
  });

  it('leaves the title of the page alone unless the town asks', async () => {
    const avant = document.title;
    const guide = await poser();
    await suivre(guide, 'particuliers/N1', 'Rivière');
    expect(document.title).to.equal(avant);
    guide.setAttribute('data-titre', '{titre} – Val');
    await suivre(guide, 'particuliers/N2', 'Barques');
    expect(document.title).to.equal('Barques – Val');
    guide.remove();
    expect(document.title).to.equal(avant);
  });

  it('says that another guide has the address, and works without', async () => {
    await poser();
    const dites = await ecouter('warn', async () => {
      const second = await poser();
      await suivre(second, 'particuliers/N1', 'Rivière');
    });
    expect(dites.join()).to.contain('data-parametre');
    expect(location.href).to.equal(depart);
  });

  describe('never blank', () => {
    it('without a table of contents', async () => {
      const guide = await poser({}, new SourceMemoire({ ...contenu, menus: {} }));
      expect(texte(guide)).to.contain('Le sommaire n’est pas disponible');
      expect(dans<HTMLAnchorElement>(guide, '[data-original]')?.href).to.contain('service-public.gouv.fr/particuliers/vosdroits'); // prettier-ignore
    });

    it('without a network, with a way to try again', async () => {
      let coupe = true;
      const source = new (class extends SourceMemoire {
        override menu: Source['menu'] = (audience) =>
          coupe ? Promise.reject(new ErreurSource('reseau', 'coupé')) : super.menu(audience);
      })(contenu);
      await ecouter('error', async () => {
        const guide = await poser({}, source);
        expect(texte(guide)).to.contain('Vérifiez votre connexion');
        coupe = false;
        dans(guide, '.cm-erreur button')!.click();
        await jusqua(() => titre(guide) === 'Vos droits et vos démarches');
      });
    });

    it('at a place that does not exist, with the way home', async () => {
      history.replaceState(null, '', '?co-marquage=particuliers/N999');
      await ecouter('error', async () => {
        const guide = await poser();
        expect(texte(guide)).to.contain('n’est pas disponible ici');
        await jusqua(() => dans(guide, '.cm-publics'));
        await suivre(guide, 'particuliers/accueil', 'Vos droits et vos démarches');
      });
    });
  });

  describe('sheets that are gone', () => {
    it('leads to the one that stands for it, under its address', async () => {
      history.replaceState(null, '', '?co-marquage=particuliers/F10');
      const guide = await poser();
      expect(titre(guide)).to.equal('Emprunter la barque');
      expect(location.search).to.equal('?co-marquage=particuliers/F1');
    });

    it('says that a sheet was removed, and proposes its dossier', async () => {
      history.replaceState(null, '', '?co-marquage=particuliers/F11');
      await ecouter('error', async () => {
        const guide = await poser();
        expect(texte(guide)).to.contain('« Le bac » n’est plus publié');
        await suivre(guide, 'particuliers/N2', 'Barques');
      });
    });
  });
});
