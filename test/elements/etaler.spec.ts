import { expect } from '@open-wc/testing';
import { etaler } from '../../src/elements/etaler.js';

/** A view of so many chapters, forty elements each. */
function vueDe(chapitres: number): HTMLElement {
  const vue = document.createElement('div');
  for (let i = 0; i < chapitres; i++) {
    const chapitre = document.createElement('section');
    chapitre.className = 'cm-chapitre';
    chapitre.append(...Array.from({ length: 39 }, () => document.createElement('p')));
    vue.append(chapitre);
  }
  return vue;
}
const plusTard = (vue: HTMLElement): boolean[] => [...vue.children].map((c) => c.classList.contains('cm-loin'));
const image = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

describe('a long sheet', () => {
  it('is laid out from the top, what follows the first screens in later frames', async () => {
    const vue = vueDe(30);
    etaler(vue);
    const [premiers, derniers] = [plusTard(vue).slice(0, 10), plusTard(vue).slice(10)];
    expect(premiers, 'in view').not.to.include(true);
    expect(derniers).not.to.include(false);
    const restes: number[] = [];
    while (plusTard(vue).includes(true)) {
      restes.push(plusTard(vue).filter(Boolean).length);
      await image();
    }
    expect(new Set(restes).size, 'a part at a time').to.be.above(2);
    expect(vue.innerHTML).to.equal(vueDe(30).innerHTML);
  });

  it('is laid out at once where it is short, and where the address leads into it', () => {
    const courte = vueDe(5);
    etaler(courte);
    expect(plusTard(courte)).not.to.include(true);
    history.replaceState(null, '', '#ailleurs');
    const visee = vueDe(30);
    etaler(visee);
    history.replaceState(null, '', location.pathname + location.search);
    expect(plusTard(visee)).not.to.include(true);
  });
});
