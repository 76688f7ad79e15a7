import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';

@customElement('test-decorated')
class Decorated extends LitElement {
  @property() titre = 'avant';

  override render() {
    return html`<p>${this.titre}</p>`;
  }
}

// A compiler that gives class fields "define" semantics shadows Lit's accessors, and says nothing.
describe('decorated properties, as the tests compile them', () => {
  it('render again when set', async () => {
    const element = await fixture<Decorated>(html`<test-decorated></test-decorated>`);
    element.titre = 'après';
    await element.updateComplete;
    expect(element.shadowRoot?.textContent?.trim()).to.equal('après');
  });
});
