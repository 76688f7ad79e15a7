/** What screen readers are told: once each. A live region speaks at every change of its text, so changes are counted. */
import { expect, oneEvent } from '@open-wc/testing';
import {
  attendre,
  dansLesDeux,
  fiche,
  jusqua,
  memoire,
  poser,
  poserPret,
  racine,
  SourceLente,
  type Widget,
} from './aide.js';

/** The sentences the live lines of an element said, in order; an emptied line says nothing. */
function entendre(widget: Widget): string[] {
  const dites: string[] = [];
  new MutationObserver((changements) => {
    for (const { target } of changements) {
      const ligne = (target instanceof Element ? target : target.parentElement)?.closest('[role=status],[aria-live],[role=alert]');
      const phrase = ligne?.textContent?.trim();
      if (phrase) dites.push(phrase);
    }
  }).observe(widget, { childList: true, characterData: true, subtree: true });
  return dites;
} // prettier-ignore

dansLesDeux('announcements', () => {
  it('are one for the wait and one for the sheet', async () => {
    const source = new SourceLente();
    const widget = await poser('co-marquage-fiche', { fiche: 'F1' }, source);
    const dites = entendre(widget);
    await jusqua(() => dites.length);
    source.attendus[0]!.donner(fiche());
    await oneEvent(widget, 'co-marquage-ready');
    await attendre(50);
    expect(dites).to.deep.equal(['Chargement de la fiche…', 'Fiche affichée : Emprunter la barque communale']);
  });

  it('are none for a sheet that comes at once', async () => {
    const widget = await poserPret('co-marquage-fiche');
    const dites = entendre(widget);
    widget.setAttribute('data-telephone', '01 02 03 04 05');
    await attendre(100);
    expect(dites).to.deep.equal([]);
  });

  it('are one for a failure, and none of it stands in a second live region', async () => {
    const avant = console.error;
    console.error = () => undefined;
    const widget = await poser('co-marquage-fiche', { fiche: 'F9' }, memoire());
    const dites = entendre(widget);
    await jusqua(() => racine(widget).querySelector('.cm-erreur'));
    await attendre(50);
    console.error = avant;
    expect(new Set(dites).size).to.equal(dites.length);
    expect(racine(widget).querySelectorAll('[role=status],[role=alert],[aria-live]')).to.have.length(0);
    expect(widget.querySelectorAll('[role=status]')).to.have.length(1);
    expect(widget.querySelector('[role=status]')!.textContent).to.contain('Cette fiche n’est pas disponible');
  });
});
