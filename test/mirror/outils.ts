/** Small invented archives, a folder for each test, and a look at what was published. */
import { accessSync, constants, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { crc32 } from 'node:zlib';
import { ZipFile } from 'yazl';
import { disqueReel, type Fs } from '../../src/mirror/disque/fs.js';
import { mirror, type OptionsMiroir, type Rapport } from '../../src/mirror/index.js';
import { decoder, type Audience, type DocumentVdd, type Manifeste } from '../../src/model/index.js';

/** A file system in memory, where the machine has one: no waiting for what else it writes. */
const MEMOIRE = ['/dev/shm'].find((dossier) => {
  try {
    accessSync(dossier, constants.W_OK);
    return true;
  } catch {
    return false;
  }
});

/** A folder of its own, removed after the tests of the file. */
export function dossierTemporaire(): string {
  const dossier = mkdtempSync(join(MEMOIRE ?? tmpdir(), 'co-marquage-miroir-'));
  after(() => rmSync(dossier, { recursive: true, force: true }));
  return dossier;
}

/** The real disk without its flushes, which wait for whatever else the machine writes. */
export const disqueVif: Fs = { ...disqueReel, fsyncSync: () => undefined, sync: () => undefined };

/** `mirror` on it. */
export const miroir = (options: OptionsMiroir): Promise<Rapport> => mirror({ fs: disqueVif, ...options });

/** Name of the file → its XML. */
export type Fichiers = Record<string, string>;

/** A sheet: `corps` is XML below its `Texte`. */
export function fiche(id: string, titre: string, corps = 'Une phrase inventée.', date = '2026-03-02'): Fichiers {
  return publication(id, "Fiche d'information", titre, `<Texte><Paragraphe>${corps}</Paragraphe></Texte>`, date);
}

export function publication(id: string, type: string, titre: string, contenu = '', date = '2026-03-02'): Fichiers {
  return {
    [`${id}.xml`]:
      `<?xml version="1.0" encoding="UTF-8"?><Publication xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ID="${id}" type="${type}" xsi:noNamespaceSchemaLocation="../Schemas/3.5/Publication.xsd">` +
      `<dc:title>${titre}</dc:title><dc:date>modified ${date}</dc:date>${contenu}</Publication>`,
  };
}

export function service(id: string, type: string, titre: string): Fichiers {
  return {
    [`${id}.xml`]: `<ServiceComplementaire xmlns:dc="http://purl.org/dc/elements/1.1/" ID="${id}" type="${type}"><dc:title>${titre}</dc:title></ServiceComplementaire>`,
  };
}

/** `n` sheets F1…Fn. */
export function fiches(n: number, corps?: string): Fichiers {
  return Object.assign(
    {},
    ...Array.from({ length: n }, (_, i) => fiche(`F${i + 1}`, `Fiche numéro ${i + 1}`, corps)),
  ) as Fichiers;
}

export async function zip(fichiers: Fichiers, compress = true): Promise<Buffer> {
  const archive = new ZipFile();
  for (const [nom, xml] of Object.entries(fichiers))
    archive.addBuffer(Buffer.from(xml), nom, { compress, mtime: new Date(2026, 2, 2) });
  archive.end();
  const morceaux: Buffer[] = [];
  for await (const morceau of archive.outputStream) morceaux.push(morceau as Buffer);
  return Buffer.concat(morceaux);
}

/** Writes an archive into a folder. @returns its path */
export async function ecrireZip(dossier: string, fichiers: Fichiers, nom = 'part.zip'): Promise<string> {
  const chemin = join(dossier, nom);
  writeFileSync(chemin, await zip(fichiers));
  return chemin;
}

/** An archive of stored files made by hand, for what no zip writer would write. */
export function zipBrut(entrees: { nom: string; contenu: string; crc?: number; drapeaux?: number }[]): Buffer {
  const locaux: Buffer[] = [];
  const repertoire: Buffer[] = [];
  let position = 0;
  for (const { nom, contenu, crc, drapeaux = 0 } of entrees) {
    const octets = Buffer.from(contenu);
    const commun = Buffer.alloc(26);
    commun.writeUInt16LE(20, 0);
    commun.writeUInt16LE(drapeaux, 2);
    commun.writeUInt32LE(crc ?? crc32(octets), 10);
    commun.writeUInt32LE(octets.length, 14);
    commun.writeUInt32LE(octets.length, 18);
    commun.writeUInt16LE(Buffer.byteLength(nom), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), commun, Buffer.from(nom), octets]);
    const suite = Buffer.alloc(14);
    suite.writeUInt32LE(position, 10);
    repertoire.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), commun, suite, Buffer.from(nom)]));
    locaux.push(local);
    position += local.length;
  }
  const centre = Buffer.concat(repertoire);
  const fin = Buffer.alloc(22);
  fin.write('PK\x05\x06', 'latin1');
  fin.writeUInt16LE(entrees.length, 8);
  fin.writeUInt16LE(entrees.length, 10);
  fin.writeUInt32LE(centre.length, 12);
  fin.writeUInt32LE(position, 16);
  return Buffer.concat([...locaux, centre, fin]);
}

export const lireJson = <T>(dir: string, chemin: string): T => JSON.parse(readFileSync(join(dir, chemin), 'utf8')) as T;
export const lireManifeste = (dir: string): Manifeste => lireJson<Manifeste>(dir, 'mirror.json');
export const lireDocument = (dir: string, id: string, audience: Audience = 'particuliers'): DocumentVdd =>
  decoder(lireJson(dir, `${audience}/${id}.json`), { audience, id });

/** Paths of all files of the published tree. */
export const publies = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entree) => entree.isFile())
    .map((entree) => join(entree.parentPath, entree.name).slice(dir.length + 1))
    .filter((chemin) => !chemin.startsWith('.co-marquage/'))
    .sort();
