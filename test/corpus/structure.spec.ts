/** The check of the whole corpus must see each kind of fault, or a clean run says nothing. */
import { expect } from '@open-wc/testing';
import { structure } from './structure.js';

const voir = (html: string): string[] => {
  const racine = document.createElement('div');
  racine.innerHTML = html;
  document.body.append(racine);
  try {
    return structure(racine).map((faute) => faute.split(':')[0]!);
  } finally {
    racine.remove();
  }
};
const TABLE = '<table><caption>Crues</caption><tr><th scope="col">An</th></tr><tr><td>1910</td></tr></table>';

describe('the faults of structure looked for in the whole corpus', () => {
  it('are none in sound markup', () => {
    expect(
      voir(`${TABLE}<h2 id="a">Titre</h2><a href="#a">y aller</a><ul><li>un</li></ul><img alt="" src="data:,">
        <label>Nom <input></label><p lang="en">tea</p><svg aria-hidden="true"></svg>`),
    ).to.deep.equal([]);
  });

  for (const [regle, html] of [
    ['reference', '<button aria-controls="x">Plier</button>'],
    ['reference', '<label for="x">Nom</label>'],
    ['reference', '<a href="#x">y aller</a>'],
    ['reference', '<span aria-labelledby="x">a</span>'],
    [
      'reference',
      '<table aria-label="t"><caption>t</caption><tr><th scope="col">a</th></tr><tr><td headers="x">b</td></tr></table>',
    ],
    ['id', '<p id="a">1</p><p id="a">2</p>'],
    ['name', '<a href="https://exemple.invalid/"></a>'],
    ['name', '<a href="https://exemple.invalid/"><img alt="" src="data:,"></a>'],
    ['name', '<button><svg aria-hidden="true"></svg></button>'],
    ['name', '<a>nulle part</a>'],
    ['name', '<iframe></iframe>'],
    ['nested', '<a href="https://exemple.invalid/">a <button>b</button></a>'],
    ['heading', '<h2> </h2>'],
    ['table', '<table><caption>t</caption><tr><td>a</td></tr><tr><td>b</td></tr></table>'],
    ['table', '<table><caption>t</caption><tr><th>a</th></tr><tr><td>b</td></tr></table>'],
    ['caption', '<table><tr><th scope="col">a</th></tr><tr><td>b</td></tr></table>'],
    ['image', '<img src="data:,">'],
    ['image', '<svg></svg>'],
    ['alternative', '<img alt="carte_01.png" src="data:,">'],
    ['alternative', '<img alt="Image 2" src="data:,">'],
    ['caption', '<table><caption>Tableau 2</caption><tr><th scope="col">a</th></tr><tr><td>b</td></tr></table>'],
    ['label', '<input>'],
    ['label', '<fieldset><label>a <input type="radio"></label></fieldset>'],
    ['lang', '<p lang="">a</p>'],
    ['lang', '<p lang="français">a</p>'],
    ['list', '<ul><p>a</p></ul>'],
    ['list', '<ul></ul>'],
    ['tabindex', '<p tabindex="2">a</p>'],
    ['hidden', '<p aria-hidden="true"><button>a</button></p>'],
    ['empty', '<p></p>'],
    ['presentation', '<p style="color:red">a</p>'],
  ] as const)
    // prettier-ignore
    it(`are seen: ${regle} in ${html}`, () => expect(voir(html)).to.include(regle));
});
