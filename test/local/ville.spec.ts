import { expect } from '@open-wc/testing';
import type { CoMarquageContact } from '../../src/elements/contact.js';
import type { AnnuaireCommune, DocumentVdd, Noeud } from '../../src/model/index.js';
import { SourceMemoire } from '../../src/source/index.js';
import { attendre, dans, ecouter, fiche, jusqua, poser, poserPret, texte } from '../elements/aide.js';

const TOUJOURS = { du: 1, au: 7, heures: [['00:00', '23:59']] as [string, string][] };
const annuaire: AnnuaireCommune = {
  v: 1, insee: '99123', nom: 'Val-sur-Brume', fuseau: 'Europe/Paris', date: '2026-11-24',
  pivots: {
    mairie: [
      { id: 'm1', nom: 'Mairie principale', pivot: 'mairie', telephones: [{ valeur: '01 99 00 00 01' }], ouverture: [TOUJOURS] },
      { id: 'm2', nom: 'Mairie annexe', pivot: 'mairie' },
    ],
  },
}; // prettier-ignore
const ou: Noeud = {
  type: 'OuSAdresser',
  attributes: { pivot: 'mairie' },
  children: [{ type: 'Titre', attributes: {}, children: ['La mairie nationale'] }],
};
const sheet = (): DocumentVdd => fiche({ children: [...fiche().children, ou] });
const source = (): SourceMemoire =>
  new SourceMemoire({ documents: [sheet(), fiche({ id: 'F2' })], annuaires: [annuaire] });

/** An address that answers with that text. */
const file = (json: unknown): string =>
  URL.createObjectURL(new Blob([typeof json === 'string' ? json : JSON.stringify(json)], { type: 'application/json' }));
/** `data-local` takes addresses of the web only, so the file is answered in place of the network. */
async function answering<T>(
  answers: Record<string, (() => Promise<Response>) | object | string>,
  run: () => Promise<T>,
): Promise<T> {
  const real = window.fetch;
  window.fetch = (input, init) => {
    const path = new URL(input instanceof Request ? input.url : input, location.href).pathname;
    const answer = answers[path];
    if (typeof answer === 'function') return (answer as () => Promise<Response>)();
    return answer === undefined ? real(input, init) : real(file(answer), init);
  };
  try {
    return await run();
  } finally {
    window.fetch = real;
  }
}
const note = (html: string) => ({ notes: [{ place: 'avant', html }] });

describe('data-insee and data-local', () => {
  it('show the local body in place of the bare national link, which stays within reach', async () => {
    const widget = await poserPret('co-marquage-fiche', { 'data-insee': '99123' }, source());
    expect(dans(widget, '.cm-organisme')?.textContent).to.contain('Mairie principale');
    expect(dans(widget, '.cm-badge')?.textContent).to.contain('Val-sur-Brume');
    expect(dans(widget, '.cm-national')?.textContent).to.contain('La mairie nationale');
    await jusqua(() => dans(widget, '[data-ouverture]')?.hidden === false);
    expect(dans(widget, '[data-ouverture]')?.textContent).to.equal('Ouvert en continu');
  });

  it('add the notes, services and options of the file, the attribute before them', async () => {
    const local = {
      version: 1,
      commune: { nom: 'Val', insee: '99123' },
      defauts: { telephone: '01 99 00 00 09', site: 'https://val.example' },
      fiches: { F1: { ...note('Apportez <b>vos bottes</b>.'), teleservice: { url: '/reserver', titre: 'Réserver' } } },
    };
    await answering({ '/ville/a.json': local }, async () => {
      const widget = await poserPret('co-marquage-fiche', { 'data-local': '/ville/a.json', 'data-telephone': '01 99 00 00 10' }, source()); // prettier-ignore
      expect(dans(widget, '.cm-note-locale b')?.textContent).to.equal('vos bottes');
      expect(dans(widget, 'a[href="/reserver"]')?.textContent).to.contain('Réserver');
      expect(texte(widget)).to.contain('01 99 00 00 10').and.not.contain('01 99 00 00 09');
      expect(texte(widget)).to.contain('val.example');
      expect(dans(widget, '.cm-organisme'), 'the file tells the commune').to.exist;
    });
  });

  it('build one file upon another', async () => {
    const files = {
      '/v/agglo.json': { version: 1, toutes: note('De l’agglomération.'), defauts: { site: 'https://agglo.example' } },
      '/v/ville.json': { version: 1, etend: 'agglo.json', toutes: note('De la ville.') },
      '/v/rond.json': { version: 1, etend: 'rond.json', toutes: note('Seule.') },
    };
    await answering(files, async () => {
      const widget = await poserPret('co-marquage-fiche', { 'data-local': '/v/ville.json' }, source());
      expect([...widget.shadowRoot!.querySelectorAll('.cm-note-locale')].map((n) => n.textContent)).to.deep.equal([
        'De l’agglomération.',
        'De la ville.',
      ]);
      const lines = await ecouter('error', async () => {
        const round = await poserPret('co-marquage-fiche', { 'data-local': '/v/rond.json' }, source());
        expect(texte(round)).to.contain('Seule.');
      });
      expect(lines.join()).to.contain('tourne en rond');
    });
  });

  it('open a sheet of the town’s own', async () => {
    const local = {
      version: 1,
      fichesLocales: [{ id: 'L1', sous: 'F1', titre: 'La cantine', html: '<p>À midi.</p>' }],
    };
    await answering({ '/ville/l.json': local }, async () => {
      const widget = await poserPret('co-marquage-fiche', { 'data-local': '/ville/l.json' }, source());
      dans(widget, 'a[data-cle="particuliers/L1"]')!.click();
      await jusqua(() => texte(widget).includes('À midi.'));
      expect(dans(widget, '.cm-titre, h2')?.textContent).to.contain('La cantine');
      expect(dans(widget, 'a[href*="vosdroits/L1"]'), 'no official page is invented').to.not.exist;
      expect(dans(widget, '.cm-source')?.textContent, 'nor a source')
        .to.contain('Votre mairie')
        .and.not.contain('DILA');
    });
  });
});

describe('a town that is not there', () => {
  const whole = (widget: HTMLElement): void => {
    expect(texte(widget)).to.contain('La barque se réserve la veille.').and.contain('La mairie nationale');
  };

  it('leaves the national text whole, with one error: unknown commune, missing, malformed or wrong file', async () => {
    const cases: [Record<string, string>, string][] = [
      [{ 'data-insee': '99999' }, 'npx co-marquage annuaire --insee 99999'],
      [{ 'data-local': '/nulle/part.json' }, 'part.json'],
      [{ 'data-local': '/ville/casse.json' }, 'incomplet'],
      [{ 'data-local': '/ville/faux.json' }, 'commune → insee'],
      [{ 'data-local': '/ville/demain.json' }, 'Mettez co-marquage.js à jour'],
    ];
    const files = {
      '/ville/casse.json': '{"version": 1,',
      '/ville/faux.json': { version: 1, commune: { insee: 'x' }, fische: 1 },
      '/ville/demain.json': { version: 9 },
    };
    await answering(files, async () => {
      for (const [attributes, words] of cases) {
        const lines = await ecouter('error', async () => {
          whole(await poserPret('co-marquage-fiche', attributes, source()));
        });
        expect(lines, words).to.have.length(1);
        expect(lines[0]).to.contain(words);
      }
    });
  });

  it('does not hold the sheet up when its file is slow, and completes it when it comes', async () => {
    let give: (response: Response) => void = () => undefined;
    const slow = (): Promise<Response> => new Promise((resolve) => (give = resolve));
    await answering({ '/ville/lent.json': slow }, async () => {
      const widget = await poserPret('co-marquage-fiche', { 'data-local': '/ville/lent.json' }, source());
      whole(widget);
      expect(dans(widget, '.cm-note-locale')).to.not.exist;
      give(new Response(JSON.stringify({ version: 1, toutes: note('Arrivée tard.') })));
      await jusqua(() => dans(widget, '.cm-note-locale')?.textContent === 'Arrivée tard.');
    });
  });
});

describe('<co-marquage-contact>', () => {
  const contact = async (attributes: Record<string, string>): Promise<CoMarquageContact> => {
    const widget = (await poser('co-marquage-contact', attributes, source())) as unknown as CoMarquageContact;
    await jusqua(() => dans(widget, '.cm-contact-seul'));
    return widget;
  };

  it('lists the bodies, the main one first, and passes the accessibility checks', async () => {
    const widget = await contact({ 'data-insee': '99123' });
    const names = [...widget.shadowRoot!.querySelectorAll('.cm-organisme .cm-carte-titre')].map((n) => n.textContent);
    expect(names).to.deep.equal(['Mairie principale', 'Mairie annexe']);
    expect(dans(widget, 'a[href="tel:0199000001"]')).to.exist;
    await expect(widget).to.be.accessible();
  });

  it('links to the national directory where there is nothing, never an empty box', async () => {
    const widget = await contact({ 'data-insee': '99123', pivot: 'caf' });
    expect(dans(widget, 'a')?.getAttribute('href')).to.equal('https://lannuaire.service-public.gouv.fr/navigation/caf');
  });

  it('makes do with the attributes', async () => {
    const widget = await contact({
      'data-telephone': '01 99 00 12 34',
      'data-adresse': '1 place du Lavoir, 99123 Val',
    });
    expect(texte(widget)).to.contain('01 99 00 12 34').and.contain('99123 Val');
  });

  it('keeps one timer, and none once it left the page', async () => {
    const real = { set: window.setTimeout.bind(window), clear: window.clearTimeout.bind(window) };
    const pending = new Set<number>();
    window.setTimeout = ((run: () => void, ms?: number) => {
      const id = real.set(() => (pending.delete(id), run()), ms);
      if ((ms ?? 0) >= 60_000) pending.add(id);
      return id;
    }) as typeof window.setTimeout;
    window.clearTimeout = ((id: number) => (pending.delete(id), real.clear(id))) as typeof window.clearTimeout;
    try {
      const widget = await contact({ 'data-insee': '99123' });
      await jusqua(() => dans(widget, '[data-ouverture]')?.hidden === false);
      expect(pending.size).to.equal(1);
      const parent = widget.parentElement!;
      widget.remove();
      expect(pending.size).to.equal(0);
      parent.append(widget);
      await jusqua(() => pending.size > 0);
      await attendre(20);
      expect(pending.size).to.equal(1);
    } finally {
      Object.assign(window, { setTimeout: real.set, clearTimeout: real.clear });
    }
  });
});
