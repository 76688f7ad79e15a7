import { expect, oneEvent } from '@open-wc/testing';
import { ErreurSource, SourceHttp } from '../../src/source/index.js';
import {
  accessible,
  actif,
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
  SourceLente,
  statut,
  texte,
} from './aide.js';

const lien = (): HTMLAnchorElement => Object.assign(document.createElement('a'), { href: '#', textContent: 'Secours' });
/** Whether the words inside the tag are in view. */
const secours = (widget: Element): boolean =>
  [...widget.querySelectorAll('a')].some((a) => a.textContent === 'Secours' && a.getClientRects().length > 0);

dansLesDeux('states of an element', () => {
  it('shows the document, says it is ready, and puts the words inside the tag away', async () => {
    const source = new SourceLente();
    const widget = await poser('co-marquage-fiche', { fiche: 'F1' }, source, [lien()]);
    expect(secours(widget)).to.equal(true);
    const pret = oneEvent(widget, 'co-marquage-ready');
    source.attendus[0]!.donner(fiche());
    expect((await pret).detail).to.deep.equal({ audience: 'particuliers', id: 'F1' });
    expect(texte(widget)).to.contain('La barque se réserve la veille.');
    expect(secours(widget)).to.equal(false);
  });

  it('says nothing while the wait is short, then announces it', async () => {
    const source = new SourceLente();
    const widget = await poser('co-marquage-fiche', { fiche: 'F1' }, source, [lien()]);
    expect(statut(widget)).to.equal('');
    expect(texte(widget)).to.equal('');
    await jusqua(() => statut(widget));
    expect(statut(widget)).to.equal('Chargement de la fiche…');
    expect(texte(widget)).to.contain('Chargement de la fiche…');
    expect(secours(widget)).to.equal(true);
    source.attendus[0]!.donner(fiche());
    await oneEvent(widget, 'co-marquage-ready');
    expect(statut(widget)).to.contain('Emprunter la barque communale');
  });

  it('keeps place free while it waits', async () => {
    const widget = await poser('co-marquage-fiche', { fiche: 'F1' }, new SourceLente());
    expect(widget.getBoundingClientRect().height).to.be.greaterThan(200);
  });

  it('says that a document does not exist, with the official page, and keeps the words inside the tag', async () => {
    const lignes = await ecouter('error', async () => {
      const widget = await poser('co-marquage-fiche', { fiche: 'pro/F9' }, memoire(), [lien()]);
      // On a slow machine the wait has words first.
      await jusqua(() => dans(widget, '.cm-erreur') && statut(widget));
      expect(texte(widget)).to.contain('Cette fiche n’est pas disponible ici.');
      expect(statut(widget)).to.equal('Cette fiche n’est pas disponible ici.');
      const officiel = dans<HTMLAnchorElement>(widget, 'a')!;
      expect(officiel.href).to.equal('https://entreprendre.service-public.gouv.fr/vosdroits/F9');
      expect(secours(widget)).to.equal(true);
      await accessible(widget);
    });
    expect(lignes).to.deep.equal([
      '<co-marquage-fiche> professionnels/F9 : professionnels/F9 n’est pas dans cette source.',
    ]);
  });

  it('says it in the town’s own words', async () => {
    await ecouter('error', async () => {
      const widget = await poser('co-marquage-fiche', { fiche: 'F9', 'data-inconnue': 'Appelez-nous.' }, memoire());
      await jusqua(() => statut(widget));
      expect(texte(widget)).to.contain('Appelez-nous.');
    });
  });

  it('offers to try again where the network failed, and puts the focus on what came', async () => {
    const source = new SourceLente();
    const widget = await poser('co-marquage-fiche', { fiche: 'F1' }, source, [lien()]);
    await ecouter('error', async () => {
      source.attendus[0]!.refuser(new ErreurSource('reseau', 'coupure'));
      await jusqua(() => dans(widget, 'button'));
    });
    expect(texte(widget)).to.contain('n’a pas pu être chargée');
    expect(secours(widget)).to.equal(true);
    dans(widget, 'button')!.click();
    await jusqua(() => source.attendus.length === 2);
    source.attendus[1]!.donner(fiche());
    await oneEvent(widget, 'co-marquage-ready');
    expect(actif(widget)?.textContent).to.equal('Emprunter la barque communale');
  });

  it('keeps the keyboard where it was when trying again fails', async () => {
    const source = new SourceLente();
    const widget = await poser('co-marquage-fiche', { fiche: 'F1' }, source);
    await ecouter('error', async () => {
      for (const essai of [0, 1]) {
        await jusqua(() => source.attendus.length > essai);
        source.attendus[essai]!.refuser(new ErreurSource('delai', 'lent'));
        await jusqua(() => dans(widget, 'button'));
        if (essai === 0) dans(widget, 'button')!.click();
      }
      await jusqua(() => actif(widget));
    });
    expect(actif(widget)).to.equal(dans(widget, '.cm-erreur'));
  });

  it('has a sentence for every failure, and tells the page by an event', async () => {
    for (const code of ['introuvable', 'miroir', 'reseau', 'delai', 'forme', 'version'] as const) {
      const source = new SourceLente();
      const widget = await poser('co-marquage-fiche', { fiche: 'F1' }, source);
      await ecouter('error', async () => {
        const dit = oneEvent(widget, 'co-marquage-error');
        source.attendus[0]!.refuser(new ErreurSource(code, 'cause'));
        const { detail } = (await dit) as HTMLElementEventMap['co-marquage-error'];
        expect(detail).to.include({ level: 'error', code, audience: 'particuliers', id: 'F1' });
        expect(detail.message).to.match(/^<co-marquage-fiche> .*cause/);
        await widget.updateComplete;
      });
      expect(texte(widget), code).to.match(/fiche/);
      expect(texte(widget), code).not.to.contain('etat.');
    }
  });

  it('fails by name, not by an error of the page, when a document cannot be shown', async () => {
    const difforme = { ...fiche(), children: null as never };
    await ecouter('error', async () => {
      const widget = await poser('co-marquage-fiche', { fiche: 'F1' }, memoire(difforme));
      await jusqua(() => statut(widget));
      expect(texte(widget)).to.contain('illisible');
    });
  });

  it('shows the last document asked for, whatever comes first', async () => {
    const source = new SourceLente();
    const widget = await poser('co-marquage-fiche', { fiche: 'F1' }, source);
    widget.setAttribute('fiche', 'F2');
    await jusqua(() => source.attendus.length === 2);
    source.attendus[1]!.donner(fiche({ id: 'F2', titre: 'Deux' }));
    await oneEvent(widget, 'co-marquage-ready');
    source.attendus[0]!.donner(fiche());
    await attendre(20);
    expect(texte(widget)).to.contain('Deux').and.not.to.contain('Emprunter');
  });

  it('gives up when it is removed, and starts again when it is back', async () => {
    const source = new SourceLente();
    const widget = await poser('co-marquage-fiche', { fiche: 'F1' }, source);
    const cadre = widget.parentElement!;
    widget.remove();
    source.attendus[0]!.donner(fiche());
    await attendre(350);
    expect(texte(widget)).to.equal('');
    expect(statut(widget)).to.equal('');
    cadre.append(widget);
    await jusqua(() => source.attendus.length === 2);
    source.attendus[1]!.donner(fiche());
    await oneEvent(widget, 'co-marquage-ready');
    expect(texte(widget)).to.contain('Emprunter');
  });

  it('stands as it was when it is moved', async () => {
    const widget = await poserPret('co-marquage-fiche');
    const titre = dans(widget, 'h2');
    const ailleurs = document.createElement('section');
    widget.parentElement!.append(ailleurs);
    ailleurs.append(widget);
    await widget.updateComplete;
    expect(dans(widget, 'h2')).to.equal(titre);
  });

  it('takes a new source, and shows again what an option changes without asking for the document', async () => {
    const widget = await poserPret('co-marquage-fiche');
    widget.dataset['niveau'] = '4';
    await jusqua(() => dans(widget, 'h4.cm-titre'));
    expect(dans(widget, 'h2')).to.equal(null);
    widget.source = memoire(fiche({ titre: 'Ailleurs' }));
    await jusqua(() => texte(widget).includes('Ailleurs'));
  });

  it('says once that the attribute is missing, and what to write', async () => {
    const lignes = await ecouter('warn', async () => {
      const widget = await poser('co-marquage-fiche', {}, memoire(fiche()), [lien()]);
      widget.requestUpdate();
      await widget.updateComplete;
      expect(secours(widget)).to.equal(true);
    });
    expect(lignes).to.have.length(1);
    expect(lignes[0]).to.contain('fiche="F14373"');
  });

  it('keeps two widgets of a page apart', async () => {
    const source = memoire(fiche(), fiche({ id: 'F2', titre: 'Deux' }));
    const [un, deux] = [
      await poserPret('co-marquage-fiche', {}, source),
      await poserPret('co-marquage-fiche', { fiche: 'F2' }, source),
    ];
    const ids = [un, deux].flatMap((w) => [...racine(w).querySelectorAll('[id]')].map(({ id }) => id));
    expect(new Set(ids).size).to.equal(ids.length);
    expect(texte(deux)).to.contain('Deux');
  });

  it('speaks the language it is given, and says which text is French', async () => {
    const widget = await poserPret('co-marquage-fiche', { lang: 'en' });
    expect(dans(widget, '.cm-source')!.textContent).to.contain('Last updated');
    expect(dans(widget, 'article')!.lang).to.equal('fr');
    expect(dans(widget, '.cm-source [lang=en]')).to.exist;
    widget.lang = 'fr';
    await jusqua(() => dans(widget, '.cm-source')!.textContent.includes('Dernière mise à jour'));
  });

  it('leaves nothing behind: no listener of the page hears a widget that is gone', async () => {
    const ecoutes = new Set<string>();
    const ajouter = EventTarget.prototype.addEventListener;
    const signaux: AbortSignal[] = [];
    window.addEventListener = function (type: string, f: unknown, o?: unknown) {
      ecoutes.add(type);
      const { signal } = (typeof o === 'object' && o ? o : {}) as AddEventListenerOptions;
      if (signal) signaux.push(signal);
      ajouter.call(window, type, f as EventListener, o as AddEventListenerOptions);
    };
    try {
      const widget = await poserPret('co-marquage-fiche');
      expect([...ecoutes]).to.include('beforeprint');
      widget.remove();
      expect(signaux.length).to.be.greaterThan(0);
      expect(signaux.every((signal) => signal.aborted)).to.equal(true);
    } finally {
      Reflect.deleteProperty(window, 'addEventListener');
    }
  });

  it('reads from the mirror at the address it is given, relative to the page', () => {
    expect(SourceHttp.pour('/un/miroir').base).to.equal(`${location.origin}/un/miroir/`);
    expect(SourceHttp.pour('/un/miroir')).to.equal(SourceHttp.pour('/un/miroir/'));
  });
});
