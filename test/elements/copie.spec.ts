import { expect, oneEvent } from '@open-wc/testing';
import { ErreurSource, SourceHttp } from '../../src/source/index.js';
import { garder, reprendre } from '../../src/source/garde.js';
import { fichier } from '../source/documents.js';
import { accessible, actif, dans, dansLesDeux, ecouter, jusqua, poser, poserPret, texte } from './aide.js';

const BASE = `${location.origin}/garde/`;
const F1 = { audience: 'particuliers', id: 'F1' } as const;

/** The network answers with that, or not at all. */
async function reseau<T>(reponse: (() => Response) | undefined, faire: () => Promise<T>): Promise<T> {
  const vrai = window.fetch;
  window.fetch = (demande, options) =>
    (demande as string).startsWith(BASE)
      ? reponse
        ? Promise.resolve(reponse())
        : Promise.reject(new TypeError('no network'))
      : vrai(demande, options);
  try {
    return await faire();
  } finally {
    window.fetch = vrai;
  }
}
const bonne = (): Response => new Response(JSON.stringify(fichier()));
/** What is kept of a sheet. */
const gardee = (id: string) =>
  reprendre(BASE, { audience: 'particuliers', id }, new ErreurSource('reseau', 'coupure')).catch(() => undefined);
const source = (): SourceHttp => new SourceHttp(BASE, 1000, 0);

dansLesDeux('the copy that the browser keeps', () => {
  beforeEach(() => caches.delete('co-marquage'));

  it('is kept after a sheet stood, and shown with its day when the network is gone', async () => {
    await reseau(bonne, () => poserPret('co-marquage-fiche', {}, source()));
    while (!(await gardee('F1'))) await new Promise((suite) => setTimeout(suite, 5));
    await reseau(undefined, async () => {
      const widget = await poserPret('co-marquage-fiche', {}, source());
      expect(texte(widget)).to.contain('La barque se réserve la veille.');
      const annee = String(new Date().getFullYear());
      expect(dans(widget, '.cm-vue')?.firstElementChild?.textContent).to.contain('la copie que votre navigateur').and.contain(annee); // prettier-ignore
      await accessible(widget);
    });
  });

  it('makes up for a sign-in page and for half a file, not for a sheet that is no more', async () => {
    await garder(BASE, F1, fichier());
    for (const corps of ['<!doctype html><title>Wi-Fi</title>', JSON.stringify(fichier()).slice(0, 60)])
      await reseau(() => new Response(corps), () => poserPret('co-marquage-fiche', {}, source())); // prettier-ignore
    await reseau(() => new Response('', { status: 404 }), () =>
      ecouter('error', async () => {
        const widget = await poser('co-marquage-fiche', { fiche: 'F1' }, source());
        await jusqua(() => dans(widget, '.cm-erreur'));
      }),
    ); // prettier-ignore
  });

  it('gives way to the mirror when the network is back', async () => {
    await garder(BASE, F1, fichier());
    const ici = source();
    const widget = await reseau(undefined, () => poserPret('co-marquage-fiche', {}, ici));
    expect(dans(widget, '.cm-copie')).to.exist;
    await reseau(() => new Response(JSON.stringify(fichier({ titre: 'La barque neuve' }))), async () => {
      const pret = oneEvent(widget, 'co-marquage-ready');
      dispatchEvent(new Event('online'));
      await pret;
    }); // prettier-ignore
    expect(texte(widget)).to.contain('La barque neuve');
    expect(dans(widget, '.cm-copie')).to.equal(null);
  });

  it('is not taken when it is no document', async () => {
    await garder(BASE, F1, { v: 1, autre: true });
    await reseau(undefined, () =>
      ecouter('error', async () => {
        const widget = await poser('co-marquage-fiche', { fiche: 'F1' }, source());
        await jusqua(() => dans(widget, '.cm-erreur'));
      }),
    );
  });

  it('stays within fifty sheets, the latest', async () => {
    for (let n = 1; n <= 55; n++) await garder(BASE, { audience: 'particuliers', id: `F${n}` }, fichier());
    expect(await (await caches.open('co-marquage')).keys()).to.have.length(50);
    expect(await gardee('F5')).to.equal(undefined);
    expect(await gardee('F55')).to.exist;
  });

  it('tries again by itself when the network is back, without moving the focus', async () => {
    const ici = source();
    await ecouter('error', async () => {
      const widget = await reseau(undefined, async () => {
        const w = await poser('co-marquage-fiche', { fiche: 'F1' }, ici);
        await jusqua(() => dans(w, '.cm-erreur'));
        return w;
      });
      await reseau(bonne, async () => {
        const pret = oneEvent(widget, 'co-marquage-ready');
        dispatchEvent(new Event('online'));
        await pret;
      });
      expect(actif(widget)).to.equal(null);
    });
  });
});
