import { expect } from '@open-wc/testing';
import { accents, lireCouleur } from '../../src/local/couleur.js';
import { couleurNommee } from '../../src/local/couleurs-nommees.js';
import {
  accessible,
  attendre,
  dans,
  dansLesDeux,
  ecouter,
  fiche,
  jusqua,
  memoire,
  poser,
  poserPret,
  racine,
  texte,
} from './aide.js';

const COORDONNEES = {
  'data-commune': 'Val-sur-Brume',
  'data-telephone': '01 99 00 12 34',
  'data-courriel': 'accueil@mairie.example',
  'data-adresse': '1 place du Lavoir',
  'data-horaires': 'lundi, 9 h à 12 h',
  'data-site': 'https://mairie.example/',
  'data-rendez-vous': '/rendez-vous',
};

dansLesDeux('options of the town', () => {
  it('stand above the sheet, marked as the town’s, with links one can act on', async () => {
    const widget = await poserPret('co-marquage-fiche', COORDONNEES);
    const enTete = dans(widget, '.cm-commune')!;
    expect(enTete.textContent).to.contain('Votre mairie · Val-sur-Brume').and.contain('1 place du Lavoir');
    const liens = [...enTete.querySelectorAll('a')].map((a) => a.getAttribute('href'));
    expect(liens).to.deep.equal([
      'tel:0199001234',
      'mailto:accueil@mairie.example',
      'https://mairie.example/',
      '/rendez-vous',
    ]);
    await accessible(widget);
  });

  it('leave no empty header', async () => {
    expect(dans(await poserPret('co-marquage-fiche', { 'data-commune': 'Val' }), '.cm-commune')).to.equal(null);
  });

  it('add a note, cleaned, and services, and take nothing from the sheet', async () => {
    const sans = texte(await poserPret('co-marquage-fiche'));
    const widget = await poserPret('co-marquage-fiche', {
      'data-commune': 'Val',
      'data-note': 'Fermé <b onclick="alert(1)">lundi</b><img src=x onerror=alert(1)>',
      'data-teleservice': '/demarche',
      'data-teleservice-titre': 'Réserver la barque',
      'data-formulaire': '/f.pdf',
    });
    const note = dans(widget, '.cm-note-locale')!;
    expect(note.textContent).to.contain('Fermé lundi');
    expect(note.outerHTML).not.to.contain('alert');
    const liens = [...racine(widget).querySelectorAll('.cm-local a')].map((a) => a.getAttribute('href'));
    expect(liens).to.deep.equal(['/demarche', '/f.pdf']);
    expect(texte(widget)).to.contain('Réserver la barque').and.contain('Votre mairie · Val');
    for (const phrase of ['La barque se réserve la veille.', 'Emprunter la barque communale']) {
      expect(sans).to.contain(phrase);
      expect(texte(widget)).to.contain(phrase);
    }
  });

  it('change what is shown when they change', async () => {
    const widget = await poserPret('co-marquage-fiche', { 'data-telephone': '01 99 00 12 34' });
    widget.dataset['telephone'] = '01 99 00 56 78';
    await jusqua(() => texte(widget).includes('56 78'));
    delete widget.dataset['telephone'];
    await jusqua(() => !dans(widget, '.cm-commune'));
  });

  it('are told wrong in the console, once, by name, and then done without', async () => {
    const lignes = await ecouter('warn', async (dites) => {
      const widget = await poserPret('co-marquage-fiche', {
        'data-couleur': 'bleux',
        'data-niveau': '9',
        'data-site': 'javascript:alert(1)',
      });
      await jusqua(() => dites.length === 3);
      widget.requestUpdate();
      await attendre(50);
      expect(dans(widget, 'h2')).to.exist;
      expect(dans(widget, '.cm-commune')).to.equal(null);
    });
    expect(lignes).to.have.length(3);
    for (const ligne of lignes)
      expect(ligne).to.match(/^<co-marquage-fiche> data-\w+=".*" n’est pas .* Écrivez .*par exemple/);
  });

  it('are shown as text, whatever is in them', async () => {
    const mechant = '<img src=x onerror=alert(1)>"\'{{t}}$t(etat.pret)';
    await ecouter('warn', async () => {
      const widget = await poserPret('co-marquage-fiche', {
        'data-commune': mechant,
        'data-adresse': mechant,
        'data-horaires': mechant,
        'data-teleservice': '/x',
        'data-teleservice-titre': mechant,
      });
      expect(racine(widget).querySelector('img')).to.equal(null);
      expect(dans(widget, '.cm-commune-nom')!.textContent).to.equal(`Votre mairie · ${mechant}`);
    });
  });

  it('give the town’s colour, as it reads on light pages, and let it go again', async () => {
    const accent = (w: Element): string => getComputedStyle(w).getPropertyValue('--co-marquage-couleur');
    const jaune = await poserPret('co-marquage-fiche', { 'data-couleur': '#ffee00' });
    expect(accent(jaune)).to.contain(accents(lireCouleur('#ffee00')!).clair.texte);
    const rouge = await poserPret('co-marquage-fiche', { 'data-couleur': 'DarkRed' });
    expect(accent(rouge)).to.contain('#8b0000');
    rouge.removeAttribute('data-couleur');
    await jusqua(() => !accent(rouge).includes('#8b0000'));
  });

  it('give the town’s colour to what is said of a failure, too', async () => {
    const widget = await poser('co-marquage-fiche', { fiche: 'F9', 'data-couleur': '#8b0000' }, memoire());
    await jusqua(() => dans(widget, '.cm-erreur'));
    await jusqua(() => getComputedStyle(widget).getPropertyValue('--co-marquage-couleur').includes('#8b0000'));
  });

  it('know the names of colours that the browser knows', () => {
    const toile = document.createElement('canvas').getContext('2d')!;
    for (const nom of ['rebeccapurple', 'lightgoldenrodyellow', 'tan', 'teal', 'yellowgreen', 'aliceblue']) {
      toile.fillStyle = nom;
      const hexa = couleurNommee(nom)!.map((canal) => canal.toString(16).padStart(2, '0'));
      expect(`#${hexa.join('')}`).to.equal(toile.fillStyle);
    }
  });

  it('fold side blocks, which stay within reach', async () => {
    const doc = fiche({
      children: [
        {
          type: 'Reference',
          attributes: { URL: 'https://a.example/' },
          children: [{ type: 'Titre', attributes: {}, children: ['Arrêté du lavoir'] }],
        },
      ],
    });
    const widget = await poserPret('co-marquage-fiche', { 'data-masquer': 'references' }, memoire(doc));
    const bloc = dans<HTMLDetailsElement>(widget, 'details.cm-bloc-references')!;
    expect(bloc.open).to.equal(false);
    expect(bloc.textContent).to.contain('Arrêté du lavoir');
  });
});
