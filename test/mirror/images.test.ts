/** Pictures that documents name: fetched, measured, kept, told when they are missing; never a reason to fail. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { test } from 'node:test';
import { disqueReel } from '../../src/mirror/disque/fs.js';
import { preciser } from '../../src/mirror/options.js';
import { lignesRapport } from '../../src/mirror/rapport.js';
import { etatMiroir } from '../../src/mirror/etat.js';
import { verifierArbre } from '../../src/mirror/verifier.js';
import { mesurer } from '../../src/mirror/images/mesurer.js';
import {
  dossierTemporaire,
  ecrireZip,
  fiche,
  lireDocument,
  lireJson,
  lireManifeste,
  miroir,
  publies,
} from './outils.js';
import { servir, type Serveur } from './serveur.js';

/** The first bytes of a PNG of that size: what a reader of headers needs. */
function png(largeur: number, hauteur: number, suite = ''): Buffer {
  const tete = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  const taille = Buffer.alloc(8);
  taille.writeUInt32BE(largeur, 0);
  taille.writeUInt32BE(hauteur, 4);
  return Buffer.concat([tete, taille, Buffer.from('0806000000', 'hex'), Buffer.from(suite), Buffer.alloc(16)]);
}
const gif = (largeur: number, hauteur: number): Buffer => {
  const octets = Buffer.from('GIF89a\0\0\0\0\0\0\0;', 'latin1');
  octets.writeUInt16LE(largeur, 6);
  octets.writeUInt16LE(hauteur, 8);
  return octets;
};

const corps = (...noms: string[]): string =>
  `Voici.</Paragraphe>${noms.map((nom) => `<Image LienPublication="${nom}"><TexteDeRemplacement>Une barque</TexteDeRemplacement></Image>`).join('')}<Paragraphe>Fin.`;

type Images = Record<string, Buffer | ((requete: IncomingMessage, reponse: ServerResponse) => void)>;
async function serveurDImages(images: Images): Promise<Serveur> {
  return servir((requete, reponse) => {
    const quoi = images[decodeURIComponent(requete.url ?? '').slice(1)];
    if (typeof quoi === 'function') return quoi(requete, reponse);
    if (!quoi) return void reponse.writeHead(404).end();
    if (requete.headers['if-none-match'] === '"un"') return void reponse.writeHead(304).end();
    reponse.writeHead(200, { etag: '"un"' }).end(quoi);
  });
}
const base = ({ adresse }: Serveur): string => adresse.replace('part.zip', '');

interface Tour {
  out: string;
  faire(noms: string[], plus?: { jour?: number; sansImages?: boolean; images?: string }): ReturnType<typeof miroir>;
}
function tours(images: string): Tour {
  const dossier = dossierTemporaire();
  const out = join(dossier, 'miroir');
  return {
    out,
    async faire(noms, { jour = 0, ...plus } = {}) {
      const fichiers = { ...fiche('F1', `Barque ${jour}`, corps(...noms)), ...fiche('F2', 'Sans image') };
      return miroir({
        out, images, attente: 2, sources: { particuliers: await ecrireZip(dossier, fichiers) },
        maintenant: () => new Date(Date.UTC(2026, 2, 2 + jour)), ...plus,
      }); // prettier-ignore
    },
  };
}

test('a picture is fetched, measured, listed, and its document says its size', async () => {
  const serveur = await serveurDImages({ 'I1.png': png(640, 480), 'I2.gif': gif(30, 20) });
  const { out, faire } = tours(base(serveur));
  const rapport = await faire(['I1.png', 'I2.gif', 'I1.png']);
  assert.equal(rapport.sortie, 0);
  assert.deepEqual(lireDocument(out, 'F1').images, { 'I1.png': [640, 480], 'I2.gif': [30, 20] });
  assert.equal(lireDocument(out, 'F2').images, undefined);
  assert.deepEqual(readFileSync(join(out, 'images/I1.png')), png(640, 480));
  assert.deepEqual(lireManifeste(out).images, { nombre: 2, octets: png(1, 1).length + gif(1, 1).length });
  assert.deepEqual(verifierArbre(disqueReel, out), []);
  assert.equal(serveur.requetes.length, 2, 'each once');
});

test('believed for a week, then asked only whether it changed; a new one takes its place', async () => {
  const images: Images = { 'I1.png': png(640, 480) };
  const serveur = await serveurDImages(images);
  const { out, faire } = tours(base(serveur));
  await faire(['I1.png']);
  const avant = statSync(join(out, 'images/I1.png')).ino;
  await faire(['I1.png'], { jour: 3 });
  assert.equal(serveur.requetes.length, 1);
  await faire(['I1.png'], { jour: 8 });
  assert.equal(serveur.requetes[1]?.headers['if-none-match'], '"un"');
  assert.equal(statSync(join(out, 'images/I1.png')).ino, avant, 'the same file');
  images['I1.png'] = (_, reponse) => void reponse.writeHead(200, { etag: '"deux"' }).end(png(800, 600));
  await faire(['I1.png'], { jour: 16 });
  assert.deepEqual(lireDocument(out, 'F1').images, { 'I1.png': [800, 600] });
});

test('what is missing, no picture, too big or silent is said, and nothing fails', async () => {
  const serveur = await serveurDImages({
    'I1.png': png(10, 10),
    'page.png': Buffer.from('<!DOCTYPE html><title>Erreur</title>'),
    'gros.png': (_, reponse) => void reponse.writeHead(200, { 'content-length': 6 * 1024 * 1024 }).write('x'),
    'long.png': (_, reponse) => void reponse.end(Buffer.alloc(6 * 1024 * 1024)),
    'coupe.png': (_, reponse) => {
      reponse.writeHead(200, { 'content-length': 1000 });
      reponse.write(png(5, 5), () => reponse.destroy());
    },
    'panne.png': (_, reponse) => void reponse.writeHead(500).end(),
  });
  const { out, faire } = tours(base(serveur));
  const rapport = await faire(['absente.png', 'coupe.png', 'gros.png', 'I1.png', 'long.png', 'page.png', 'panne.png']);
  assert.equal(rapport.sortie, 0);
  assert.deepEqual(lireDocument(out, 'F1').images, { 'I1.png': [10, 10] });
  const { manquantes = [], aReprendre } = lireManifeste(out).images!;
  const dit = new Map(manquantes.map((ligne) => ligne.split(' : ') as [string, string]));
  assert.deepEqual([...dit.keys()], ['absente.png', 'coupe.png', 'gros.png', 'long.png', 'page.png', 'panne.png']);
  assert.equal(dit.get('absente.png'), 'réponse 404');
  assert.match(dit.get('coupe.png')!, /pas de réponse/);
  assert.match(dit.get('gros.png')!, /pèse plus de 5 Mo/);
  assert.match(dit.get('long.png')!, /pèse plus de 5 Mo/);
  assert.equal(dit.get('page.png'), 'ce n’est pas une image');
  assert.equal(dit.get('panne.png'), 'réponse 500');
  assert.equal(aReprendre, true);
  assert.match(lignesRapport(rapport).join('\n'), /Images : 1 \(.*6 manquent : absente\.png/);
  assert.equal(etatMiroir(out, { maintenant: new Date(Date.UTC(2026, 2, 2)) }).imagesManquantes, 6);
});

test('a server that fails once is asked again; one that fell silent is not asked for ever', async () => {
  let fois = 0;
  const tetu: Images = {
    'I1.png': (_, reponse) => void (fois++ ? reponse.end(png(3, 4)) : reponse.writeHead(503).end()),
  };
  const un = tours(base(await serveurDImages(tetu)));
  await un.faire(['I1.png']);
  assert.deepEqual(lireDocument(un.out, 'F1').images, { 'I1.png': [3, 4] });

  const noms = Array.from({ length: 40 }, (_, i) => `I${i}.png`);
  const mort = await serveurDImages(Object.fromEntries(noms.map((nom) => [nom, (requete) => requete.destroy()])));
  const deux = tours(base(mort));
  await deux.faire(noms);
  assert.equal(lireManifeste(deux.out).images?.manquantes?.length, 40);
  assert.ok(mort.requetes.length < 30, `asked ${mort.requetes.length} times`);
});

test('its last good version stays while the server has none; it goes when nothing names it', async () => {
  const images: Images = { 'I1.png': png(640, 480) };
  const { out, faire } = tours(base(await serveurDImages(images)));
  await faire(['I1.png']);
  images['I1.png'] = Buffer.from('<html>');
  await faire(['I1.png'], { jour: 9 });
  assert.deepEqual(lireDocument(out, 'F1').images, { 'I1.png': [640, 480] });
  assert.equal(lireManifeste(out).images?.manquantes, undefined);
  await faire([], { jour: 10 });
  assert.ok(!existsSync(join(out, 'images/I1.png')));
  assert.ok(!existsSync(join(out, 'images.json')));
});

test('the same archives: asked again once a day for what a silent server owes', async () => {
  const images: Images = { 'I1.png': (_, reponse) => void reponse.writeHead(503).end() };
  const serveur = await serveurDImages(images);
  const dossier = dossierTemporaire();
  const out = join(dossier, 'miroir');
  const sources = { particuliers: await ecrireZip(dossier, fiche('F1', 'Barque', corps('I1.png'))) };
  const faire = (heures: number) =>
    miroir({
      out,
      sources,
      attente: 2,
      images: base(serveur),
      maintenant: () => new Date(Date.UTC(2026, 2, 2, heures)),
    });
  await faire(0);
  images['I1.png'] = png(7, 8);
  assert.equal((await faire(5)).etat, 'inchange');
  assert.equal((await faire(25)).etat, 'nouveau');
  assert.deepEqual(lireDocument(out, 'F1').images, { 'I1.png': [7, 8] });
  assert.equal((await faire(50)).etat, 'inchange');
});

test('--sans-images, a folder of pictures, pictures put there by hand', async () => {
  const serveur = await serveurDImages({ 'I1.png': png(640, 480) });
  const { out, faire } = tours(base(serveur));
  await faire(['I1.png'], { sansImages: true });
  assert.equal(serveur.requetes.length, 0);
  assert.equal(lireManifeste(out).images, undefined);
  mkdirSync(join(out, 'images'));
  writeFileSync(join(out, 'images/I1.png'), png(12, 13));
  writeFileSync(join(out, 'images/autre.txt'), 'à moi');
  await faire(['I1.png'], { jour: 1, sansImages: true });
  assert.deepEqual(lireDocument(out, 'F1').images, { 'I1.png': [12, 13] });
  assert.ok(publies(out).includes('images/autre.txt'));

  const dossier = dossierTemporaire();
  writeFileSync(join(dossier, 'I1.png'), png(50, 60));
  await faire(['I1.png', 'I9.png'], { jour: 2, images: dossier });
  assert.deepEqual(lireDocument(out, 'F1').images, { 'I1.png': [50, 60] });
  assert.deepEqual(lireManifeste(out).images?.manquantes, ['I9.png : absente du dossier']);
  assert.equal(lireJson<{ images: Record<string, { octets: number }> }>(out, 'images.json').images['I1.png']?.octets, png(1, 1).length); // prettier-ignore
});

test('names that lead elsewhere and drawings that could run scripts are never asked for', async () => {
  const serveur = await serveurDImages({});
  const { out, faire } = tours(base(serveur));
  await faire(['../mirror.json', '..\\I1.png', 'a/b.png', 'I1.svg', 'I1.html', '.png', 'x'.repeat(200) + '.png']);
  assert.equal(serveur.requetes.length, 0);
  assert.deepEqual(lireManifeste(out).images, { nombre: 0, octets: 0 });
});

test('where pictures come from: the official site for official archives only', () => {
  const archive = 'https://lecomarquage.service-public.gouv.fr/vdd/3.5/part/zip/vosdroits-latest.zip';
  assert.match(preciser({ out: 'x' }).images!, /^https:\/\/www\.service-public\.gouv\.fr\//);
  assert.match(preciser({ out: 'x', sources: { particuliers: archive } }).images!, /^https:/);
  assert.equal(preciser({ out: 'x', sources: { particuliers: 'https://exemple.fr/a.zip' } }).images, undefined);
  assert.equal(preciser({ out: 'x', sansImages: true }).images, undefined);
  for (const images of ['ftp://exemple.fr/', 'nulle-part'])
    assert.throws(() => preciser({ out: 'x', images }), /--images/);
});

test('sizes that no picture has', () => {
  for (const octets of [png(0, 5), png(30_000, 5), Buffer.alloc(0), Buffer.from('GIF89a'), Buffer.from('<svg width="4" height="5"/>')])
    assert.equal(mesurer(octets), undefined); // prettier-ignore
});
