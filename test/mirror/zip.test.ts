import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ErreurMiroir } from '../../src/mirror/erreurs.js';
import { ouvrirArchive } from '../../src/mirror/zip/archive.js';
import { fiches, zip, zipBrut } from './outils.js';

/** Reads everything, as the mirror does. */
async function toutLire(tampon: Buffer): Promise<string[]> {
  const entrees = await ouvrirArchive(tampon, 'essai');
  for (const entree of entrees) await entree.lire();
  return entrees.map(({ nom }) => nom);
}

const refuse = (tampon: Buffer, raison: RegExp): Promise<void> =>
  assert.rejects(toutLire(tampon), (erreur: unknown) => {
    assert.ok(erreur instanceof ErreurMiroir);
    assert.equal(erreur.motif, 'archive');
    assert.match(erreur.message, raison);
    return true;
  });

test('reads packed and stored entries', async () => {
  assert.deepEqual(await toutLire(await zip(fiches(2))), ['F1.xml', 'F2.xml']);
  assert.deepEqual(await toutLire(await zip(fiches(2), false)), ['F1.xml', 'F2.xml']);
  assert.deepEqual(await toutLire(zipBrut([{ nom: 'a/F1.xml', contenu: '<a/>' }, { nom: 'vide', contenu: '' }])), ['F1.xml', 'vide']); // prettier-ignore
});

test('a web page, an empty file, a truncated archive', async () => {
  await refuse(Buffer.from('<!DOCTYPE html><title>Erreur 502</title>'), /page HTML/);
  await refuse(Buffer.alloc(0), /vide ou tronqué/);
  const tampon = await zip(fiches(3));
  await refuse(tampon.subarray(0, tampon.length - 30), /tronquée/);
  await refuse(tampon.subarray(0, tampon.length >> 1), /tronquée/);
});

test('names that lead elsewhere', async () => {
  for (const nom of ['../F1.xml', 'a/../../F1.xml', '/F1.xml', 'C:/F1.xml', 'a\\F1.xml'])
    await refuse(zipBrut([{ nom, contenu: '<a/>' }]), /illisible/);
});

test('duplicates, encryption, a wrong sum', async () => {
  const double = [{ nom: 'F1.xml', contenu: '<a/>' }, { nom: 'F1.xml', contenu: '<b/>' }]; // prettier-ignore
  await refuse(zipBrut(double), /deux fois/);
  await refuse(zipBrut([{ nom: 'F1.xml', contenu: '<a/>'.padEnd(20), drapeaux: 1 }]), /chiffré|illisible/);
  await refuse(zipBrut([{ nom: 'F1.xml', contenu: '<a/>', crc: 1 }]), /CRC-32/);
});

test('an end record that counts fewer entries than there are', async () => {
  const tampon = zipBrut([{ nom: 'F1.xml', contenu: '<a/>' }, { nom: 'F2.xml', contenu: '<b/>' }]); // prettier-ignore
  const fin = tampon.length - 22;
  tampon.writeUInt16LE(1, fin + 8);
  tampon.writeUInt16LE(1, fin + 10);
  await refuse(tampon, /altérée/);
  // … and one whose directory is said to be shorter, too
  tampon.writeUInt32LE(tampon.readUInt32LE(fin + 12) / 2, fin + 12);
  await refuse(tampon, /altérée/);
});

test('a bomb unpacks no further than what it declares', async () => {
  const tampon = await zip({ 'F1.xml': 'a'.repeat(5_000_000) });
  const repertoire = tampon.indexOf(Buffer.from('PK\x01\x02', 'latin1'));
  tampon.writeUInt32LE(10, repertoire + 24);
  await refuse(tampon, /altéré/);
  tampon.writeUInt32LE(0x7fffffff, repertoire + 24);
  await refuse(tampon, /dépasse la limite/);
});

test('one flipped bit is found, or changes nothing that is read', async () => {
  const fichiers = fiches(2);
  const sain = await zip(fichiers);
  for (let bit = 0; bit < sain.length * 8; bit++) {
    const tampon = Buffer.from(sain);
    tampon[bit >> 3]! ^= 1 << (bit & 7);
    let lus: [string, string][];
    try {
      const entrees = await ouvrirArchive(tampon, 'essai');
      lus = await Promise.all(
        entrees.map(async (e): Promise<[string, string]> => [e.nom, (await e.lire()).toString()]),
      );
    } catch (erreur) {
      assert.ok(erreur instanceof ErreurMiroir, `bit ${bit} : ${String(erreur)}`);
      continue;
    }
    assert.deepEqual(lus, Object.entries(fichiers), `bit ${bit}`);
  }
});
