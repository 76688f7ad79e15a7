/**
 * The line that screen readers announce: a child of the host element, since live regions do not work in shadow roots.
 * ARIA `status` (polite). Hidden from view: the same sentence stands visible in the widget.
 */
export class Statut {
  readonly #hote: HTMLElement;
  #ligne: HTMLElement | undefined;
  #minuterie = 0;
  /** of the words it says */
  langue = 'fr';

  constructor(hote: HTMLElement) {
    this.#hote = hote;
  }

  /** Puts the empty line in place: only a change in a line that was there is announced. */
  placer(): void {
    if (this.#ligne?.parentNode === this.#hote) return;
    this.#ligne = document.createElement('span');
    this.#ligne.slot = 'statut';
    this.#ligne.setAttribute('role', 'status');
    this.#hote.append(this.#ligne);
  }

  /** @param passager cleared again once it was heard, for what reading the page tells anyway */
  dire(texte: string, passager = false): void {
    clearTimeout(this.#minuterie);
    this.placer();
    if (this.#ligne && this.#ligne.textContent !== texte) {
      this.#ligne.lang = this.langue;
      this.#ligne.textContent = texte;
    }
    if (passager) this.#minuterie = window.setTimeout(() => this.dire(''), 4000);
  }

  arreter(): void {
    clearTimeout(this.#minuterie);
  }
}
