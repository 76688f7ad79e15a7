/** What becomes of the reader when a place of the guide stands: focus (RGAA 12.8), scrolling, the title of the page. */

export class Arrivee {
  /** the reader moved: where the page is to be scrolled, undefined = to the title */
  #bouge: { y: number | undefined } | undefined;
  #titreHote: string | undefined;

  /** The reader asked for another place. @param y where the page stood when he left it */
  bouger(y?: number): void {
    this.#bouge = { y };
  }

  /**
   * Puts the reader there, if he moved.
   *
   * @param racine where the guide is rendered
   * @param cible what stands for the place: its title, or the sentence that it is not there
   * @returns whether there was a move
   */
  arriver(racine: ParentNode, cible: HTMLElement | null): boolean {
    const bouge = this.#bouge;
    if (!bouge || !cible) return false;
    // A quick reader moves on before the page was scrolled: that next move is none of this one's.
    this.#bouge = undefined;
    cible.tabIndex = -1;
    cible.focus({ preventScroll: true });
    // After the behaviours, which fold some of what stands.
    setTimeout(() => defiler(racine.querySelector('.cm-guide-fil') ?? cible, bouge.y));
    return true;
  }

  /** @param motif `{titre}` in the town's words, or before them */
  titrer(titre: string, motif: string): void {
    this.#titreHote ??= document.title;
    document.title = motif.includes('{titre}') ? motif.replaceAll('{titre}', titre) : `${titre} - ${motif}`;
  }

  /** The page has its own title again. */
  partir(): void {
    if (this.#titreHote !== undefined) document.title = this.#titreHote;
  }
}

function defiler(haut: Element, y: number | undefined): void {
  if (y !== undefined) return scrollTo({ top: y, behavior: 'instant' });
  const { top } = haut.getBoundingClientRect();
  if (top < 0 || top > innerHeight / 2) haut.scrollIntoView({ block: 'start', behavior: 'instant' });
}
