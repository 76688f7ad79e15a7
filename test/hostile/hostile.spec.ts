import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { assainir } from '../../src/elements/assainir.js';
import { fouiller, garder } from './gardien.js';
import { CHERES, PORTES } from './portes.js';
import { vecteurs } from './vectors.js';

/** Attacks of the public collections, where `npm run test:hostile` fetched them; without, those made here. */
async function tous(): Promise<{ attaques: string[]; entier: boolean }> {
  const reponse = await fetch('/__hostile');
  const publics = reponse.ok ? ((await reponse.json()) as string[]) : [];
  return { attaques: [...new Set([...vecteurs(), ...publics])], entier: publics.length > 0 };
}

/** Told to the runner, which counts them for each engine. */
const compter = (porte: string, nombre: number): Promise<Response> =>
  fetch(`/__hostile?${new URLSearchParams({ porte, nombre: String(nombre) }).toString()}`);

/** On a short run, every n-th of what a dear door takes. */
const PART = 12;
const PAQUET = 150;

describe('attacks', function () {
  this.timeout(900_000);
  const taire = { ...console };
  before(() => {
    for (const niveau of ['error', 'warn', 'info', 'log'] as const) console[niveau] = () => undefined;
  });
  after(() => void Object.assign(console, taire));

  for (const [nom, porte] of Object.entries(PORTES))
    it(`do nothing through: ${nom}`, async () => {
      const { attaques, entier } = await tous();
      const siens = CHERES.has(nom) && !entier ? attaques.filter((_, rang) => rang % PART === 0) : attaques;
      for (let debut = 0; debut < siens.length; debut += PAQUET) {
        const paquet = siens.slice(debut, debut + PAQUET);
        const place = document.createElement('div');
        document.body.append(place);
        const { executions, page, erreurs } = await garder(place, () => porte(place, paquet));
        const dedans = fouiller(place);
        place.remove();
        expect({ executions, page, erreurs, dedans }, `${nom}, ${debut} and after`).to.deep.equal({ executions: [], page: [], erreurs: [], dedans: [] }); // prettier-ignore
      }
      await compter(nom, siens.length);
    });

  it('do nothing through the sanitiser, once or twice', async () => {
    const { attaques } = await tous();
    const place = document.createElement('div');
    document.body.append(place);
    const constat = await garder(place, async () => {
      for (const attaque of attaques) {
        const boite = document.createElement('div');
        boite.append(assainir(attaque, 3));
        // Written and read once more, as an editor or an extension of the page would.
        const encore = document.createElement('div');
        encore.append(assainir(boite.innerHTML, 3));
        place.append(boite, encore);
      }
      await Promise.resolve();
    });
    const dedans = fouiller(place);
    const noms = place.querySelectorAll('[id],[name],[class],form,input,svg').length;
    place.remove();
    expect({ ...constat, dedans, noms }).to.deep.equal({ executions: [], page: [], erreurs: [], dedans: [], noms: 0 });
    await compter('assainisseur', attaques.length);
  });
});
