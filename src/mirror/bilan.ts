/** What one archive gave, counted as it is read: the part of the manifest that tells of it. */
import type { ArchiveLue, DocumentVdd } from '../model/index.js';

export class Bilan {
  readonly archive: ArchiveLue;
  readonly #versions = new Map<string, number>();

  constructor(archive: Pick<ArchiveLue, 'source' | 'sha256' | 'etag' | 'lastModified'>) {
    this.archive = { ...archive, documents: 0, octets: 0, familles: {} };
  }

  noter(doc: DocumentVdd): void {
    const { archive } = this;
    archive.documents += 1;
    archive.familles[doc.famille] = (archive.familles[doc.famille] ?? 0) + 1;
    if (doc.date && doc.date > (archive.dateMax ?? '')) archive.dateMax = doc.date;
    for (const [nom, nombre] of Object.entries(doc.inconnus ?? {})) this.#inconnu(nom, nombre, doc.id);
  }

  /** Reads the schema's version from the document's first lines (`…/Schemas/3.5/Publication.xsd`). */
  noterXml(xml: Buffer): void {
    this.archive.octets = (this.archive.octets ?? 0) + xml.length;
    const version = /Schemas?\/(\d+\.\d+)\//.exec(xml.toString('latin1', 0, 1000))?.[1];
    if (version) this.#versions.set(version, (this.#versions.get(version) ?? 0) + 1);
  }

  /** Version of the schema → documents that name it. */
  get versions(): ReadonlyMap<string, number> {
    return this.#versions;
  }

  #inconnu(nom: string, nombre: number, exemple: string): void {
    const inconnus = (this.archive.inconnus ??= {});
    const connu = Object.hasOwn(inconnus, nom) ? inconnus[nom] : undefined;
    inconnus[nom] = { nombre: (connu?.nombre ?? 0) + nombre, exemple: connu?.exemple ?? exemple };
  }
}

/** The version that most documents name. */
export function versionDominante(bilans: Iterable<Bilan>): string | undefined {
  const total = new Map<string, number>();
  for (const { versions } of bilans) for (const [v, n] of versions) total.set(v, (total.get(v) ?? 0) + n);
  return [...total].sort((a, b) => b[1] - a[1])[0]?.[0];
}
