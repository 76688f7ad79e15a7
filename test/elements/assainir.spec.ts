import { expect } from '@open-wc/testing';
import { assainir } from '../../src/elements/assainir.js';

/** What comes out, as markup. */
function propre(html: string, niveau = 3): string {
  const boite = document.createElement('div');
  boite.append(assainir(html, niveau));
  return boite.innerHTML;
}

describe('assainir', () => {
  it('keeps simple HTML as it is', () => {
    const html =
      '<p>Le <strong>guichet</strong> ferme à <em>midi</em>.</p><ul><li><a href="https://mairie.example/x">x</a></li></ul>' +
      '<table><tbody><tr><th scope="row">Lundi</th><td colspan="2">9 h</td></tr></tbody></table>';
    expect(propre(html)).to.equal(html);
  });

  it('reads characters written by name', () => {
    expect(propre('Eau &amp; gaz')).to.equal('Eau &amp; gaz');
  });

  it('drops what acts, looks or names, and keeps the words', () => {
    const sale: Record<string, string> = {
      '<img src=x onerror=alert(1)>': '<img src="',
      '<script>alert(1)</script>mot': 'mot',
      '<style>*{display:none}</style>mot': 'mot',
      '<p style="position:fixed" class="c" id="i" name="n" data-x="1" aria-label="l" onclick="x()">mot</p>':
        '<p>mot</p>',
      '<form action="/x"><input name="a"><button>mot</button></form>': 'mot',
      '<iframe src="https://a.example"></iframe>mot': 'mot',
      '<svg><a xlink:href="javascript:alert(1)"><text>mot</text></a></svg>fin': 'fin',
      '<math><mi xlink:href="data:x,<script>alert(1)</script>">mot</mi></math>fin': 'fin',
      '<template><script>x</script></template>mot': 'mot',
      '<dialog open>mot</dialog>': 'mot',
      '<slot name="statut">mot</slot>': 'mot',
      '<co-marquage-fiche fiche="F1">mot</co-marquage-fiche>': 'mot',
      '<a href="x" target="_blank" ping="/p" download>mot</a>': '<a href="x">mot</a>',
    };
    for (const [html, attendu] of Object.entries(sale)) {
      const rendu = propre(html);
      expect(rendu, html).to.contain(attendu);
      expect(rendu, html).not.to.match(
        /<(script|style|form|input|button|iframe|svg|math|template|dialog|slot|co-)|on\w+=|alert/,
      );
    }
  });

  it('makes no link out of an address that is not of the web', () => {
    for (const adresse of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'java&#9;script:alert(1)',
      '&#1;javascript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'blob:https://a.example/x',
      'https://moi:secret@a.example/',
    ])
      expect(propre(`<a href="${adresse}">mot</a>`), adresse).to.equal('<a>mot</a>');
    expect(propre('<a href="mailto:a@b.fr">m</a><a href="/x">x</a>')).to.contain('mailto:').and.contain('"/x"');
  });

  it('shows pictures of this site only, and asks for no other', async () => {
    const vus: string[] = [];
    const observateur = new PerformanceObserver((liste) => vus.push(...liste.getEntries().map(({ name }) => name)));
    observateur.observe({ type: 'resource' });
    expect(propre('<img src="https://a.invalid/i.png" alt="la place">')).to.equal('la place');
    expect(propre('<img src="//a.invalid/i.png">')).to.equal('');
    expect(propre('<img src="data:image/png;base64,AA" alt="x">')).to.equal('x');
    expect(propre('<img src="/i.png" srcset="https://a.invalid/j.png 2x">')).to.equal(
      `<img src="${location.origin}/i.png" alt="">`,
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    observateur.disconnect();
    expect(vus.filter((adresse) => adresse.includes('a.invalid'))).to.deep.equal([]);
  });

  it('keeps headings below that of the sheet', () => {
    expect(propre('<h1>a</h1><h2>b</h2><h5>c</h5>', 4)).to.equal('<h4>a</h4><h4>b</h4><h5>c</h5>');
  });
});
