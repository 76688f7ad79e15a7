/** How old the copy of the guide is, and what changed: said after the sheet stands, where nothing moves. */
import { expect } from '@open-wc/testing';
import type { Manifeste } from '../../src/model/index.js';
import { SourceMemoire, type ContenuMemoire } from '../../src/source/index.js';
import { attendre, dans, dansLesDeux, fiche, jusqua, poserPret, racine, texte, type Widget } from './aide.js';

const il = (jours: number): string => new Date(Date.now() - jours * 86_400_000).toISOString();
const DEPUIS = '2026-01-05T04:00:00.000Z';

/** Counts what is asked for. */
class SourceComptee extends SourceMemoire {
  manifestes = 0;
  fichiers = 0;
  override manifeste(): Promise<Manifeste> {
    this.manifestes += 1;
    return super.manifeste();
  }
  override changements(audience: 'particuliers'): ReturnType<SourceMemoire['changements']> {
    this.fichiers += 1;
    return super.changements(audience);
  }
}

function source(manifeste: Partial<Manifeste> = {}, plus: Partial<ContenuMemoire> = {}): SourceComptee {
  const entier: Manifeste = { v: 1, date: il(1), archives: {}, ...manifeste };
  return new SourceComptee({
    documents: [fiche(), fiche({ id: 'F2', titre: 'Rendre la barque' })],
    manifeste: entier,
    ...plus,
  });
}
const pied = (widget: Widget): Element => dans(widget, '.cm-source')!;
const lue = (s: SourceComptee): Promise<void> => jusqua(() => s.manifestes).then(() => attendre(30));

dansLesDeux('the age of the copy', () => {
  it('says nothing while it was looked at within the week, though it was made long ago', async () => {
    const s = source({ date: il(90), verifie: il(2), changements: { particuliers: DEPUIS } });
    const widget = await poserPret('co-marquage-fiche', {}, s);
    await jusqua(() => dans(widget, '.cm-changements'));
    expect(dans(widget, '.cm-fraicheur')).to.equal(null);
  });

  it('after a week: a line at the end with its day and the official page, and nothing above moves', async () => {
    const s = source({ date: '2026-01-02T04:00:00.000Z', verifie: il(8) });
    const widget = await poserPret('co-marquage-fiche', {}, s);
    const avant = pied(widget).getBoundingClientRect().top;
    await jusqua(() => dans(widget, '.cm-fraicheur'));
    const note = dans(widget, '.cm-fraicheur')!;
    expect(note.localName).to.equal('p');
    expect(note.closest('.cm-source')).to.equal(pied(widget));
    const jour = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(il(8)));
    expect(note.textContent).to.contain(jour.replace(/^1 /, '1er '));
    expect(note.querySelector('a')!.href).to.equal(fiche().spUrl);
    expect(pied(widget).getBoundingClientRect().top).to.equal(avant);
  });

  it('after a month: a callout, at the end, and at the top of the next sheet of the page', async () => {
    const s = source({ date: il(31) });
    const un = await poserPret('co-marquage-fiche', {}, s);
    await jusqua(() => dans(un, '.cm-fraicheur'));
    expect(texte(un)).to.contain('Cette copie du guide n’est peut-être plus à jour');
    expect(racine(un).querySelectorAll('.cm-source .cm-encart')).to.have.length(1);
    const deux = await poserPret('co-marquage-fiche', { fiche: 'F2' }, s);
    await jusqua(() => dans(deux, '.cm-tete .cm-fraicheur'));
    expect(racine(deux).querySelectorAll('.cm-fraicheur')).to.have.length(2);
    expect(s.manifestes).to.equal(1, 'the manifest is read once');
    await expect(deux).to.be.accessible();
  });

  it('counts from the day the town set, and never says less than after a month', async () => {
    const s = source({ date: il(9) });
    const patient = await poserPret('co-marquage-fiche', { 'data-fraicheur': '14' }, s);
    await lue(s);
    expect(dans(patient, '.cm-fraicheur')).to.equal(null);
    const presse = await poserPret('co-marquage-fiche', { 'data-fraicheur': '3' }, s);
    await jusqua(() => dans(presse, '.cm-fraicheur'));
  });

  it('says nothing of a sheet whose manifest is missing, unreadable, or of tomorrow', async () => {
    for (const s of [new SourceComptee({ documents: [fiche()] }), source({ date: 'hier' }), source({ date: il(-2) })]) {
      const widget = await poserPret('co-marquage-fiche', {}, s);
      await lue(s);
      expect(dans(widget, '.cm-fraicheur')).to.equal(null);
    }
  });

  it('says it once when the element is moved', async () => {
    const s = source({ date: il(8) });
    const widget = await poserPret('co-marquage-fiche', {}, s);
    await jusqua(() => dans(widget, '.cm-fraicheur'));
    const parent = widget.parentElement!;
    widget.remove();
    parent.append(widget);
    await widget.updateComplete;
    await attendre(50);
    expect(racine(widget).querySelectorAll('.cm-fraicheur')).to.have.length(1);
  });
});

dansLesDeux('what changed', () => {
  const changements = {
    particuliers: {
      v: 1 as const,
      depuis: DEPUIS,
      changements: [
        {
          genre: 'modification' as const, id: 'F1', titre: 'x', date: '2026-03-04T04:00:00.000Z', url: 'x', modifieLe: '2026-03-01',
          details: [
            { quoi: 'montant' as const, sous: 'Coût', avant: '12 €', apres: '14 €' },
            { quoi: 'retrait' as const, sous: '', avant: 'Un gilet' },
          ],
        },
        { genre: 'ajout' as const, id: 'F3', titre: 'Autre', date: '2026-03-04T04:00:00.000Z', url: 'x' },
      ],
    },
  }; // prettier-ignore
  const avec = { changements: { particuliers: DEPUIS } };

  it('is offered where the mirror tells changes, and asked for when the reader opens it', async () => {
    const s = source(avec, { changements });
    const widget = await poserPret('co-marquage-fiche', {}, s);
    await jusqua(() => dans(widget, '.cm-changements'));
    const details = dans<HTMLDetailsElement>(widget, '.cm-changements')!;
    expect(details.querySelector('summary')!.textContent).to.equal('Ce qui a changé depuis le 5 janvier 2026');
    expect(s.fichiers).to.equal(0);
    details.open = true;
    await jusqua(() => details.querySelector('li'));
    const dit = [...details.querySelectorAll('li')].map((li) => li.textContent);
    expect(dit).to.deep.equal([
      'Modification importante du 1er mars 2026',
      'Coût — Montant : 12 € devient 14 €',
      'Retiré : Un gilet',
    ]);
    expect(details.querySelector('.cm-changement-jour')!.textContent).to.equal('4 mars 2026');
    await expect(widget).to.be.accessible();
  });

  it('says that nothing of this sheet changed, or that the list is not there, and tries again', async () => {
    const s = source(avec, { changements });
    const widget = await poserPret('co-marquage-fiche', { fiche: 'F2' }, s);
    await jusqua(() => dans(widget, '.cm-changements'));
    const details = dans<HTMLDetailsElement>(widget, '.cm-changements')!;
    details.open = true;
    await jusqua(() => details.textContent?.includes('Aucun changement relevé'));

    const sans = source(avec);
    const autre = await poserPret('co-marquage-fiche', {}, sans);
    await jusqua(() => dans(autre, '.cm-changements'));
    const ouvert = dans<HTMLDetailsElement>(autre, '.cm-changements')!;
    ouvert.open = true;
    await jusqua(() => ouvert.textContent?.includes('n’est pas disponible'));
    ouvert.open = false;
    await attendre(20);
    ouvert.open = true;
    await jusqua(() => sans.fichiers === 2);
  });

  it('is not offered where the mirror tells none', async () => {
    const s = source();
    const widget = await poserPret('co-marquage-fiche', {}, s);
    await lue(s);
    expect(dans(widget, '.cm-changements')).to.equal(null);
  });
});

dansLesDeux('pictures', () => {
  const illustree = fiche({
    images: { 'I1.png': [640, 480] },
    children: ['I1.png', 'I2.png'].map((nom) => ({
      type: 'Image' as const,
      attributes: { LienPublication: nom },
      children: [{ type: 'TexteDeRemplacement' as const, attributes: {}, children: [`Une barque ${nom}`] }],
    })),
  });

  it('stand where the mirror holds them, in the room they will take; the others are a link', async () => {
    const base = new URL('/miroir/', location.href).href;
    const widget = await poserPret('co-marquage-fiche', {}, new SourceMemoire({ documents: [illustree], base }));
    const images = [...racine(widget).querySelectorAll('img')];
    expect(
      images.map((img) => [img.src, img.alt, img.getAttribute('width'), img.getAttribute('height')]),
    ).to.deep.equal([[`${base}images/I1.png`, 'Une barque I1.png', '640', '480']]);
    const { width, height } = images[0]!.getBoundingClientRect();
    expect(height).to.be.closeTo((width * 480) / 640, 1, 'its room is kept before it is there');
    const lien = dans<HTMLAnchorElement>(widget, '.cm-image-lien a')!;
    expect(lien.href).to.match(/^https:\/\/www\.service-public\.gouv\.fr\/.*I2\.png$/);
    expect(racine(widget).querySelectorAll('.cm-equivalent')).to.have.length(2);
  });
});
